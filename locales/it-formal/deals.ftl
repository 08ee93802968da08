chapter-deals_accepted = Patti che ha accettato
chapter-question_guests = Domande rivolte a Lei per nome
chapter-question_guests_given = Domande a cui ha invitato altre persone
chapter-extensions = Tempo in più che ha dato per l’azienda
chapter-deals = Patti che ha scritto per l’azienda
chapter-support_rules = Soglie di sostegno che ha fissato per l’azienda
