# The talk under an idea.

comments-title = Che cosa ne pensa?
comment-add = Aggiungere qualcosa
comment-hint = Dica anche perché. Si può usare Markdown.
comment-send = Commentare
comment-reply = Rispondere
comment-your-reply = La sua risposta a { $name }
comment-send-reply = Inviare la risposta
comment-edit = Modificare
comment-unshape = Annullare «Ha dato forma all’idea»
comment-edit-title = Modificare il Suo commento
comment-edit-body = Il Suo commento
comment-edit-save = Salvare
comment-edit-closed = Adesso questo commento non si può modificare: la discussione è chiusa oppure il commento è nascosto. Può comunque rimuoverlo.
comment-remove-now = Rimuovere per sempre
