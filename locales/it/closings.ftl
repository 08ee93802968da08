# Closing a question.

closing-title = Chiudi la domanda
closing-link = Chiudi la domanda
closing-lead = Chi ci ha dato un’idea riceve una risposta. Quando ce l’hanno tutte, la domanda si può chiudere.
closing-undecided = { $count ->
    [one] Un’idea aspetta una risposta
   *[other] { $count } idee aspettano una risposta
}
closing-undecided-more = Quelle non scelte possono condividere un motivo; ognuna ha spazio per una riga tutta sua.
closing-fates = Che cosa ne è di ognuna
closing-fate-no = Non questa volta
closing-fate-later = La teniamo per dopo
closing-fate-apart = Una risposta a parte
closing-line = Una riga per questa
closing-shared = Il motivo comune
closing-shared-hint = Chi le ha proposte lo legge come risposta personale. Si può usare Markdown.
closing-answer = Rispondi a queste idee
closing-ready = Ogni idea ha la sua risposta
closing-summary = Che cosa ci portiamo via
closing-summary-hint = Che cosa avete imparato, che cosa farete, quando se ne saprà di più. Sta sopra le idee. Si può usare Markdown.
closing-send = Firma e chiudi
closing-word = Che cosa ci portiamo via
flash-question-closed = La domanda è chiusa. Grazie: nessuno è rimasto senza risposta.
flash-answered-together = Fatto. Chi le ha proposte lo sa per e-mail.
conflict-standing = Questa domanda è sempre aperta: non si chiude.
conflict-phase-review = Una domanda si può chiudere quando il voto è finito.
conflict-undecided = Alcune idee non hanno ancora una risposta. Prima rispondi a quelle; poi la domanda si può chiudere.
conflict-question-closed = Questa domanda è chiusa: tutto ciò che contiene mantiene un esito.
conflict-decision-waits = Una risposta precedente è ancora tra noi e chi ha proposto l’idea. Prima mostrala a tutti.
