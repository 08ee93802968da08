chapter-deals_accepted = Patti che ha accettato
chapter-question_guests = Domande rivolte a Lei per nome
chapter-question_guests_given = Domande a cui ha invitato altre persone
chapter-extensions = Tempo in più che ha dato per l’azienda
chapter-deals = Patti che ha scritto per l’azienda
chapter-support_rules = Soglie di sostegno che ha fissato per l’azienda

deal-may-use = Chi può usare la sua idea, e come
deal-earns = Che cosa può guadagnare
deal-accepted = Li ha accettati.
deal-changed = I patti sono cambiati da quando li ha accettati. La preghiamo di rileggerli.
error-deal = La preghiamo di leggere i patti e, se è d’accordo, di spuntare la casella.
error-deal-changed = Nel frattempo i patti sono cambiati. La preghiamo di rileggerli e poi di spuntare la casella.
