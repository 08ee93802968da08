# Votes that weigh, budgets, hidden counts.

conflict-own-idea = Diese Idee ist von Ihnen, und hier stimmen alle für die Ideen der anderen. Ihre ist in guten Händen.
conflict-votes-spent = Sie haben alle Stimmen vergeben. Nehmen Sie bei einer anderen Idee eine zurück, dann ist sie für diese frei.

chapter-ballots = Ihre Stimmzettel
chapter-met_votes = Stimmen, die Sie für Getroffene notiert haben
