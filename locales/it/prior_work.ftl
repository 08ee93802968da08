# Che cosa ha già in programma l’azienda quando fa una domanda.

prior-title = Che cosa era già in programma
prior-lead = Prima che una domanda apra possiamo sigillare l’elenco di ciò a cui lavoriamo comunque. Così alla fine tutti vedono che cosa è venuto da voi e che cosa c’era già.
prior-sealed = Un elenco sigillato
prior-opened = L’elenco, aperto
prior-sealed-at = Sigillato { $date }. La sua impronta:
prior-waits = Da qui nessuno può leggere l’elenco, e nessuno può più cambiarlo senza cambiare l’impronta. Si apre quando la domanda viene decisa.
prior-check = Controllare che sia lo stesso elenco
prior-check-how = Basta scaricare il testo sigillato e far calcolare al computer il suo SHA-256: viene l’impronta qui sopra.
prior-download = Scarica il testo
prior-salt = La prima riga è un numero a caso, così nessuno poteva indovinare l’elenco e provare:
prior-plans = Che cosa avete già in programma
prior-plans-hint = Una cosa per riga. Si può cambiare finché la domanda non apre; poi resta sigillato fino alla decisione. Vuoto: nessun elenco.
prior-seal = Sigilla l’elenco
prior-question-sealed = Ciò che avevamo già in programma è stato sigillato prima che questa domanda aprisse.
prior-question-seal = Sigilla ciò che avete già in programma
prior-question-see = Guarda il sigillo
flash-prior-work-sealed = Salvato. Quando la domanda apre non si potrà più cambiare.
conflict-prior-work-opened = La domanda è aperta: ciò che era già in programma non si può più sigillare né cambiare.
