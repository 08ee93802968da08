# Come si contano i voti, e la prova.

counting-one-each = Un voto per idea, per tutte le idee che vuole.
counting-mine = I Suoi voti
counting-receipt = Questa è la Sua ricevuta. Ogni voto è finito in un lotto sigillato, e l’abbiamo appena ritrovato lì.
counting-ballot = Nel file con tutti i voti Lei compare con questo codice, che solo Lei può legare al Suo nome:
counting-not-in-batch = non trovato nel lotto { $number }: ci scriva, per favore
counting-none-yet = Qui non ha ancora votato. Quando l’avrà fatto, qui ci sarà la ricevuta.
counting-see-ideas = Guardi le idee
counting-guest = Acceda per vedere i Suoi voti e il lotto che contiene ciascuno.
counting-download = Scaricare il file
