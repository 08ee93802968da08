# The talk under an idea.

comments-title = Che cosa ne pensi?
comments-none = Ancora nessun commento.
comment-add = Aggiungi qualcosa
comment-hint = Di’ anche perché. Si può usare Markdown.
comment-send = Commenta
comment-reply = Rispondi
comment-to = a { $name }
comment-of = il commento di { $name }
comment-your-reply = La tua risposta a { $name }
comment-send-reply = Invia la risposta
comment-replies = Risposte a { $name }
comment-author = Ha avuto l’idea
comment-hidden = Un moderatore ha nascosto questo commento.
comment-hidden-because = Il motivo: { $reason }
