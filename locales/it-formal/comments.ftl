# The talk under an idea.

comments-title = Che cosa ne pensa?
comment-add = Aggiungere qualcosa
comment-hint = Dica anche perché. Si può usare Markdown.
comment-send = Commentare
comment-reply = Rispondere
comment-your-reply = La sua risposta a { $name }
comment-send-reply = Inviare la risposta
