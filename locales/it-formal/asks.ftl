# Being asked for a word under an idea.

ask-lead-answer = Chi è invitato riceve una lettera e trova la domanda in «Per Lei». La vedono solo l’invitato e lo staff; si chiude con un commento.
ask-mine = Una domanda per Lei
ask-reply = Rispondere con un commento
ask-of-me-title = Qualcuno aspetta una Sua parola
ask-of-me-clarify = { $name } vorrebbe saperne di più sulla Sua idea:
ask-of-me-answer = { $name } vorrebbe una Sua risposta sotto questa idea:
error-ask-oneself = È Lei: basta scrivere un commento.
conflict-ask-oneself = Questa idea porta anche la Sua firma.
waits-word = { $count ->
    [one] Qualcuno aspetta una Sua parola
   *[other] { $count } persone aspettano una Sua parola
}
notice-asked-to-clarify = { $who } vorrebbe saperne di più sulla Sua idea:
notice-asked-to-answer = { $who } vorrebbe una Sua risposta sotto questa idea:
mail-asked-to-answer-subject = { $host } aspetta una Sua parola, da { $name }
mail-asked-to-answer-text = { $host } pensa che Lei possa dare una mano con «{ $title }» e chiede:
mail-asked-to-answer-button = Leggere e rispondere
mail-asked-to-answer-free = Basta un breve commento. E se preferisce di no, va bene lo stesso.
mail-asked-to-answer-why = Riceve questa e-mail perché { $host } L’ha invitata per nome da { $name }.
