# Invitations by mail.

invitations-send = Mandare gli inviti
invitation-renew = Mandare di nuovo
invitation-revoke = Ritirare
invitation-invites = la invita
invitation-as = Entra come: { $role }.
invitation-with-title = Il suo ruolo in azienda: { $title }.
invitation-address = Il suo indirizzo è { $email }. Lo conferma questo link.
invitation-join = Entrare
invitation-accept = Accettare l’invito
invitation-sign-in-more = Per { $email } c’è già un account. Acceda con quello, poi tornerà qui.
invitation-other-more = È stato mandato a un indirizzo diverso da quello del suo account. Se è suo anche quello, esca e riapra il link.
invitation-closed-more = È stato usato o ritirato, oppure è troppo vecchio. Chi ha mandato l’invito può mandarne uno nuovo.
conflict-invitation-of-another = Questo invito è per un indirizzo diverso da quello del suo account.
conflict-invitation-sign-in = Per questo indirizzo c’è già un account. Acceda con quello, poi riapra il link.
flash-invitation-accepted = È un piacere averla qui!

mail-invitation-subject = { $inviter } la invita a { $name }
mail-invitation-text = { $inviter } sarebbe felice di averla in { $name }, dove le idee diventano realtà e si firmano insieme.
mail-invitation-role = Il suo ruolo: { $role }.
mail-invitation-button = Vedere l’invito
mail-invitation-why = Riceve questo messaggio perché { $inviter } ha scritto il suo indirizzo. Se non le dice niente, lo ignori: non nasce nessun account.
