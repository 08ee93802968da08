//! Who did what on a release: proposed by rule, adjusted by the product team, signed by each person.
