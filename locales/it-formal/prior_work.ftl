# Che cosa ha già in programma l’azienda quando fa una domanda.

prior-download = Scaricare il testo
prior-seal = Sigillare l’elenco
prior-question-seal = Sigillare ciò che avete già in programma
prior-question-see = Vedere il sigillo
