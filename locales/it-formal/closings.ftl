# Closing a question.

closing-title = Chiudere la domanda
closing-link = Chiudere la domanda
closing-answer = Rispondere a queste idee
closing-send = Firmare e chiudere
conflict-undecided = Alcune idee non hanno ancora una risposta. Prima risponda a quelle; poi la domanda si può chiudere.
conflict-decision-waits = Una risposta precedente è ancora tra noi e chi ha proposto l’idea. Prima la mostri a tutti.
