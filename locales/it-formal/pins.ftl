# Ideas that a moderator puts where everybody sees them.

unpin-list = Togliere dalla cima
unpin-home = Togliere dalla prima pagina
notice-pinned = { $who } ha messo la Sua idea in cima alla domanda:
notice-featured = { $who } ha scelto la Sua idea per la prima pagina:
