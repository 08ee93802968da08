# Being asked for a word under an idea.

ask-do-clarify = Chiedere un chiarimento a chi l’ha proposta
ask-do-answer = Invitare qualcuno a rispondere
ask-title-clarify = Chiedere un chiarimento
ask-title-answer = Invitare qualcuno a rispondere
ask-lead-clarify = La domanda si legge sotto l’idea, firmata. { $name } riceve un avviso; la domanda si chiude con un commento o una modifica del testo.
ask-lead-answer = Chi è invitato riceve una lettera e trova la domanda in «Per te». La vedono solo l’invitato e lo staff; si chiude con un commento.
ask-who = Chi
ask-who-hint = Una persona dello staff o della comunità, con il nome che usa qui.
ask-body = La domanda
ask-body-hint-clarify = Una domanda gentile aiuta più di tre.
ask-body-hint-answer = Due parole sul perché proprio questa persona.
ask-days = Entro quanti giorni
ask-days-hint = Da 1 a 60. Allo scadere non succede nulla: la domanda dice soltanto che il tempo è passato.
ask-send-clarify = Chiedere
ask-send-answer = Invitare
ask-waits-clarify = In attesa di una parola da { $name }
ask-waits-answer = Invito a rispondere per { $name }
ask-mine = Una domanda per te
ask-reply = Rispondi con un commento
ask-until = entro il { $date }
ask-late = era attesa entro il { $date }
ask-withdraw = Ritirare la domanda
ask-badge = In attesa di chi l’ha proposta
ask-of-me-title = Qualcuno aspetta una tua parola
ask-of-me-clarify = { $name } vorrebbe saperne di più sulla tua idea:
ask-of-me-answer = { $name } vorrebbe una tua risposta sotto questa idea:
flash-word-asked = La domanda è partita.
flash-word-unasked = La domanda è stata ritirata.
error-ask-nobody = Qui nessuno porta questo nome.
error-ask-several = Più persone portano questo nome: meglio nominarle in un commento.
error-ask-audience = Questa persona non può leggere l’idea, perché la domanda non è rivolta a lei.
error-ask-author = L’idea è sua: meglio chiedere un chiarimento.
error-ask-oneself = Sei tu: basta scrivere un commento.
error-ask-days = Un numero da 1 a 60.
conflict-ask-closed = La discussione sotto questa idea è chiusa: qui non si può chiedere nulla a nessuno.
conflict-ask-oneself = Questa idea porta anche la tua firma.
conflict-ask-waits = Questa risposta è già attesa.
waits-word = { $count ->
    [one] Qualcuno aspetta una tua parola
   *[other] { $count } persone aspettano una tua parola
}
notice-asked-to-clarify = { $who } vorrebbe saperne di più sulla tua idea:
notice-asked-to-answer = { $who } vorrebbe una tua risposta sotto questa idea:
moved-asked-to-clarify = l’azienda vorrebbe saperne di più
moved-asked-to-answer = una risposta sarebbe d’aiuto
mail-asked-to-answer-subject = { $host } aspetta una tua parola, da { $name }
mail-asked-to-answer-text = { $host } pensa che tu possa dare una mano con «{ $title }» e chiede:
mail-asked-to-answer-button = Leggi e rispondi
mail-asked-to-answer-free = Basta un breve commento. E se preferisci di no, va bene lo stesso.
mail-asked-to-answer-why = Ricevi questa e-mail perché { $host } ti ha invitato per nome da { $name }.
