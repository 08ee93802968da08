# Blocking a person.

block-do = Bloccare { $name }
block-more = Quello che scrive non le comparirà più, e questa persona non può raggiungerla qui. Non viene avvisata.
block-undo = Sbloccare
block-is = Ha bloccato { $name }.
block-folded = Ha bloccato { $name } · mostrare
block-list = Persone che ha bloccato
flash-blocked = Persona bloccata. Può annullare qui o nel profilo.
