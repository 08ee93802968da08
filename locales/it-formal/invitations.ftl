# Inviting, and accepting, with Lei.

invitation-invites = la invita
invitation-as = Entra come: { $role }.
invitation-with-title = Il suo ruolo in azienda: { $title }.
invitation-address = Il suo indirizzo è { $email }. Lo conferma questo link.
invitation-sign-in-more = Per { $email } c’è già un account. Dopo l’accesso si torna qui.
invitation-other-more = È stato mandato a un indirizzo diverso da quello del suo account. Se è suo anche quello, basta uscire e riaprire il link.
invitation-closed-more = È stato usato o ritirato, oppure è troppo vecchio. Chi l’ha invitata può mandarne uno nuovo.
conflict-invitation-of-another = Questo invito è per un indirizzo diverso da quello del suo account.
conflict-invitation-sign-in = Per questo indirizzo c’è già un account. Dopo l’accesso basta riaprire il link.
flash-invitation-accepted = È un piacere averla qui!
mail-invitation-subject = { $inviter } la invita a { $name }
mail-invitation-text = { $inviter } la vorrebbe in { $name }, dove le idee diventano realtà e si firmano insieme.
mail-invitation-role = Il suo ruolo: { $role }.
mail-invitation-button = Vedere l’invito
mail-invitation-why = Riceve questo messaggio perché { $inviter } ha scritto il suo indirizzo. Se non le dice niente, può ignorarlo: non nasce nessun account.
