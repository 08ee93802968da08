# Come si contano i voti, e la prova.

counting-title = Come si contano i voti
counting-lead = Ogni voto vale uguale, di chiunque sia. E nessuno deve crederci sulla parola: ogni voto è sigillato, e chiunque può ricontare.
counting-one-each = Un voto per idea, per tutte le idee che vuoi.
counting-budget = { $count ->
    [one] Un voto in tutto per questa domanda.
   *[other] { $count } voti in tutto per questa domanda, { $most ->
        [one] al massimo uno per idea.
       *[other] fino a { $most } per la stessa idea.
    }
}
counting-merged = Quando due idee vengono unite, chi le ha votate entrambe conta una volta sola.
counting-hidden = I conteggi restano nascosti fino alla fine del voto: a tutti, anche all’azienda.
counting-open = I conteggi si vedono in ogni momento.
counting-not-own = Nessuno vota una propria idea.
counting-met = I voti che lo staff annota per persone incontrate altrove si vedono a parte e non si sommano mai a questi.
counting-weights = Niente viene pesato di nascosto.
counting-mine = I tuoi voti
counting-receipt = Questa è la tua ricevuta. Ogni voto è finito in un lotto sigillato, e l’abbiamo appena ritrovato lì.
counting-ballot = Nel file con tutti i voti compari con questo codice, che solo tu puoi legare al tuo nome:
counting-in-batch = ✓ nel lotto { $number }
counting-not-in-batch = non trovato nel lotto { $number }: scrivici, per favore
counting-waits = sarà sigillato entro un minuto
counting-leaf = Impronta
counting-idea-gone = un’idea che non si vede più
counting-none-yet = Qui non hai ancora votato. Quando l’avrai fatto, qui ci sarà la ricevuta.
counting-see-ideas = Guarda le idee
counting-guest = Accedi per vedere i tuoi voti e il lotto che contiene ciascuno.
counting-seals = I sigilli
counting-seals-lead = Tutto ciò che succede qui viene numerato senza salti e sigillato ogni minuto, un lotto dopo l’altro. Ogni sigillo nasce da tutti quelli di prima: niente si può cambiare, togliere o infilare dopo senza romperlo. I nomi non ci sono.
counting-newest = Il più recente è il numero { $number }, fatto { $date }:
counting-write-down = Si può annotare o fotografare. Se qualcosa di prima venisse cambiato, non corrisponderebbe più.
counting-no-seal = Il primo sigillo arriva tra poco.
counting-again = Ricontare
counting-again-over = Il file contiene tutti i voti sigillati, con dei codici al posto dei nomi. Con quello chiunque può ricontare, senza chiederci niente.
counting-again-open = Finché si vota il file contiene solo i sigilli, così nessuno può indovinare il voto di un altro. A voto finito conterrà anche i voti.
counting-download = Scarica il file
counting-how = Come si controlla
counting-how-run = Cofirma è software libero. Su qualsiasi computer, anche senza rete:
counting-how-hashes = Calcola lo SHA-256 di ogni voce, costruisce l’albero di Merkle di ogni lotto (RFC 9162), segue la catena dal primo sigillo all’ultimo, conta i voti e li confronta con quelli pubblicati. In un file alterato dice qual è il primo lotto che non torna.
