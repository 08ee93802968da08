# I patti, a chi è rivolta una domanda, e che cosa ne resta nei dati di una persona.

chapter-deals_accepted = Patti che hai accettato
chapter-question_guests = Domande rivolte a te per nome
chapter-question_guests_given = Domande a cui hai invitato altre persone
chapter-extensions = Tempo in più che hai dato per l’azienda
chapter-deals = Patti che hai scritto per l’azienda
chapter-support_rules = Soglie di sostegno che hai fissato per l’azienda

fact-minimum_age = Da questa età
fact-steps = Passi (sostenitori/giorni)

field-deal = I patti
deal-title = I patti
deal-may-use = Chi può usare la tua idea, e come
deal-earns = Che cosa puoi guadagnare
deal-age = Per chi ha almeno { $age } anni.
deal-accept = Sono d’accordo.
deal-accept-age = Sono d’accordo, e ho almeno { $age } anni.
deal-accepted = Li hai accettati.
deal-changed = I patti sono cambiati da quando li hai accettati. Rileggili, per favore.
deal-version = Versione { $number }, { $date }.
error-deal = Leggi i patti e, se ti vanno bene, spunta la casella.
error-deal-changed = Nel frattempo i patti sono cambiati. Rileggili, poi spunta la casella.

field-may_use_it = Chi può usare le idee, e come
field-may_use_en = Chi può usare le idee, e come
field-may_use_de = Chi può usare le idee, e come
field-earns_it = Che cosa si può guadagnare
field-earns_en = Che cosa si può guadagnare
field-earns_de = Che cosa si può guadagnare
field-minimum_age = Da quale età
deal-form-lead = Chi propone li accetta prima. Se cambiano, si chiede di nuovo a tutti prima del prossimo contributo; ciò che era stato accettato resta conservato.
deal-may-use-hint = Frasi semplici, una per riga. Niente clausole in piccolo.
deal-age-hint = In anni. Vuoto: nessun limite.
