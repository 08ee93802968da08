# Inviting, and accepting.

invitations-title = Inviti
invitations-lead = A ogni indirizzo arriva un messaggio con un link tutto suo. Il link vale una volta sola, per { $days } giorni.
invitations-emails-hint = Uno o tanti: uno per riga, o separati da virgole.
invitations-admins = Per invitare chi amministra, prima una conferma dell’identità
invitations-language = Lingua del messaggio
invitations-send = Manda gli inviti
invitations-sent = Mandati finora
invitation-open = Aperto
invitation-accepted = Accettato
invitation-revoked = Ritirato
invitation-expired = Scaduto
invitation-by = Da { $name }, { $date }
invitation-until = Scadenza: { $date }
invitation-renew = Manda di nuovo
invitation-revoke = Ritira
field-emails = Indirizzi e-mail
error-invitation-line = La riga { $min } non è un indirizzo e-mail. Non è partito niente.
error-invitation-many = Al massimo { $max } per volta. Non è partito niente.
flash-invited = È partito.
flash-invitation-revoked = L’invito è ritirato.

## The page behind the link

invitation-title = Un invito a { $name }
invitation-invites = ti invita
invitation-as = Entri come: { $role }.
invitation-with-title = Il tuo ruolo in azienda: { $title }.
invitation-address = Il tuo indirizzo è { $email }. Lo conferma questo link.
invitation-join = Entra
invitation-accept = Accetta l’invito
invitation-sign-in-more = Per { $email } c’è già un account. Accedi con quello, poi torni qui.
invitation-other-title = Questo invito è per qualcun altro
invitation-other-more = È stato mandato a un indirizzo diverso da quello del tuo account. Se è tuo anche quello, esci e riapri il link.
invitation-closed-title = Questo invito non vale più
invitation-closed-more = È stato usato o ritirato, oppure è troppo vecchio. Chi ti ha invitato può mandarne uno nuovo.
conflict-invitation-closed = Questo invito è stato usato o ritirato, oppure è troppo vecchio.
conflict-invitation-of-another = Questo invito è per un indirizzo diverso da quello del tuo account.
conflict-invitation-sign-in = Per questo indirizzo c’è già un account. Accedi con quello, poi riapri il link.
flash-invitation-accepted = Che bello averti qui!

## The letter

mail-invitation-subject = { $inviter } ti invita a { $name }
mail-invitation-text = { $inviter } ti vorrebbe in { $name }, dove le idee diventano realtà e si firmano insieme.
mail-invitation-role = Il tuo ruolo: { $role }.
mail-invitation-button = Guarda l’invito
mail-invitation-life = Il link è solo per questo indirizzo, e vale una volta entro 14 giorni.
mail-invitation-why = Ricevi questo messaggio perché { $inviter } ha scritto il tuo indirizzo. Se non ti dice niente, ignoralo: non nasce nessun account.
