# Trying something out before it ships.

test-go = Leggere e candidarsi
test-apply-note = La squadra risponde a tutti. Può tirarsi indietro quando vuole.
test-not-yours = È per chi ha contribuito alle idee da cui nasce. Se ne segue una, o dice la sua lì, c’è anche Lei.
test-mine-applied = La sua candidatura è arrivata. La squadra Le risponderà.
test-mine-accepted = La candidatura è accolta. Grazie per la prova.
finding-new = Raccontare che cosa ha trovato
finding-words = Che cosa ha trovato
finding-hint = Che cosa ha fatto, che cosa è successo, che cosa avrebbe voluto. Si può usare Markdown.
finding-note = Lo leggono la squadra e le altre persone che provano, con il suo nome.
finding-send = Inviare
finding-unmark = Togliere il segno
tester-accept = Accogliere
tester-decline = Ringraziare e declinare
test-call-do = Cercare chi lo provi
test-call-change = Cambiare la richiesta
test-call-close = Chiudere le candidature
flash-test-applied = Grazie. La squadra Le risponderà.
flash-test-left = Non è più nella prova.
