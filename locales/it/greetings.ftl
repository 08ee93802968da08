# The host's message to those who sign.

message-title = Messaggio a chi firma
message-lead = Chi firma con il nome riceve per primo un messaggio di { $host }, con un’immagine tutta sua da condividere.
message-when = Lo riceve pochi minuti dopo la firma.
message-when-day = Lo riceve pochi minuti dopo la firma, e non prima di questo giorno: { $date }.
message-words = Il tuo messaggio
message-hint = Come lo diresti a ciascuno. Senza messaggio ricevono un breve grazie.
message-note = Chi l’ha già ricevuto tiene quello di allora.
message-save = Salva il messaggio
flash-message-written = Il messaggio è salvato.
mail-greeting-subject = { $host }: { $title } è qui, con la tua firma
mail-greeting-text = Hai firmato { $title } come “{ $signed }”. Prima di dirlo al mondo, lo diciamo a te.
mail-greeting-words = È qui: { $title }. Senza di te non sarebbe così. Grazie.
mail-greeting-picture = Questa immagine è tua. Condividila se ti va, e con chi ti va.
mail-greeting-button = Guarda la tua immagine
mail-greeting-first = Chi ha firmato è nei titoli di coda.
mail-greeting-see = Leggi i titoli di coda
mail-greeting-why = Ricevi questa e-mail una volta sola, perché hai firmato { $title } su { $name } con il tuo nome.
