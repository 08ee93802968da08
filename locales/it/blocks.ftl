# Blocking somebody.

block-do = Blocca { $name }
block-more = Non leggi più quello che scrive, e questa persona non può raggiungerti qui. Non viene avvisata.
block-undo = Sblocca
block-is = Hai bloccato { $name }.
block-folded = Hai bloccato { $name } · mostra
block-list = Persone che hai bloccato
conflict-block-oneself = Nessuno può bloccare sé stesso.
conflict-block-staff = Chi parla a nome dell’azienda non si può bloccare.
flash-blocked = Persona bloccata. Puoi annullare qui o nel profilo.
flash-unblocked = La persona non è più bloccata.
