# The rules of the house, and how moderation works.

rules-title = Regole della casa
rules-lead = Poche frasi che qui valgono per tutti, anche per chi gestisce il posto.
rules-how = Come funziona la moderazione
rules-who = Chi decide
rules-who-text = Persone della squadra della comunità. Nessuno decide su ciò che ha scritto né su una propria segnalazione.
rules-what = Che cosa possono fare
rules-what-text = Nascondere o togliere un contributo, chiudere una discussione, unire idee che dicono la stessa cosa, mettere da parte dei voti; ammonire qualcuno o impedirgli di scrivere per un po’. Si comincia dal passo più mite che serve.
rules-told = Che cosa viene detto a chi ha scritto
rules-told-text = Sempre: che cosa è stato fatto, su quale regola o legge si fonda, di che si tratta, se l’ha notato prima un programma, quanto dura e come fare ricorso. Nella sua lingua, sulla pagina e per e-mail.
rules-appeal = Ricorsi
rules-appeal-text = Per sei mesi, gratis, dalla pagina o dall’e-mail. Decide per iscritto una persona diversa dalla prima. Chi ha ragione riottiene tutto.
rules-machines = Che cosa fanno i programmi
rules-machines-text = Cercano segni semplici di pubblicità e molti voti in poco tempo da account nuovi. Possono far aspettare qualcosa finché una persona non l’ha guardato, di solito non più di un giorno. Non decidono niente.
rules-newcomers = Per chi è qui da poco
rules-newcomers-text = Il primo giorno, e finché due contributi non sono pubblicati, c’è qualche limite a link, immagini e ritmo. Alcune domande guardano i primi contributi prima che appaiano.
rules-votes = Voti
rules-votes-text = I voti che nessuno ha dato per conto proprio possono essere messi da parte. Il conteggio dice quanti e perché.
rules-report = Segnalare qualcosa
rules-report-text = Chi può vedere qualcosa può segnalarlo, con o senza account; anche ciò che viola la legge. Chi segnala viene a sapere com’è andata.
rules-law = Questa pagina dice ciò che chiede l’articolo 14 del regolamento (UE) 2022/2065.

## Writing them

rules-work-lead = Su queste si segnala e si decide. Sei chiare valgono più di venti.
rules-read = Come le leggono tutti
rules-all = Tutte le regole
rules-new = Una nuova regola
rules-add = Aggiungere la regola
rules-up = Spostare in su
rules-retired = ritirata
rules-retire = Ritirata: non si offre più, ma resta nelle vecchie decisioni
field-rule-name = Nome
field-rule-text = Che cosa chiede
conflict-rules-many = Ci sono già trenta regole, e nessuno ne legge di più. Prima bisogna ritirarne una.
conflict-last-rule = Una regola deve restare, per poter segnalare.
flash-rule-added = La regola è aggiunta.
flash-rule-changed = La regola è cambiata.
flash-rule-moved = La regola è salita di un posto.
