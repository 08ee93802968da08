# Firmare insieme un’idea.

co-authors-title = Chi firma questa idea
co-authors-with = e
co-authors-sign = La firmano
co-author-first = Ha avuto l’idea
co-authors-asked = In attesa di risposta
co-authors-known = Chi potrebbe firmare con te
co-authors-nobody = Ancora nessuno. Chi commenta l’idea o propone una modifica compare qui.
co-authors-full = Con chi ha avuto l’idea firmano al massimo { $count } persone, contando chi è stato invitato.
co-author-ask = Invita a firmare
co-author-take-back = Ritira l’invito
co-author-you-asked = { $name } ti invita a firmare insieme questa idea.
co-author-you-declined = Avevi risposto di no all’invito. Puoi sempre ripensarci.
co-author-means = Chi firma è nominato ovunque accanto a chi ha avuto l’idea, può modificare il testo, rispondere alle proposte e smettere quando vuole.
co-author-answer = Rispondi
co-author-accept = Firmo anch’io
co-author-decline = Preferisco di no
co-author-leave = Non firmare più
co-author-leave-more = Il tuo nome sparisce dall’idea. Le parole che hai scritto restano.

flash-co-author-asked = Invito inviato. La risposta arriverà.
flash-co-author-unasked = L’invito è ritirato.
flash-co-author-joined = Ora firmi anche tu questa idea.
flash-co-author-left = Fatto. Il tuo nome non è tra chi firma.

conflict-co-author-already = Questa persona firma già l’idea.
conflict-co-author-declined = Questa persona preferisce non firmare.
conflict-co-author-unknown = Si può invitare solo chi ha commentato l’idea o proposto una modifica.
conflict-co-authors-full = Non c’è posto per un’altra firma.
conflict-co-author-answered = C’è già stata una risposta, oppure l’invito è stato ritirato.
