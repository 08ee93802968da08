# The host's message to those who sign.

message-words = Il suo messaggio
message-hint = Come lo direbbe a ciascuno. Senza messaggio ricevono un breve grazie.
message-save = Salvare il messaggio
mail-greeting-subject = { $host }: { $title } è qui, con la sua firma
mail-greeting-text = Ha firmato { $title } come “{ $signed }”. Prima di dirlo al mondo, lo diciamo a Lei.
mail-greeting-words = È qui: { $title }. Senza di Lei non sarebbe così. Grazie.
mail-greeting-picture = Questa immagine è sua. La condivida se Le va, e con chi Le va.
mail-greeting-button = Guardare la sua immagine
mail-greeting-see = Leggere i titoli di coda
mail-greeting-why = Riceve questa e-mail una volta sola, perché ha firmato { $title } su { $name } con il suo nome.
