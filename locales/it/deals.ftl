# I patti, a chi è rivolta una domanda, e che cosa ne resta nei dati di una persona.

chapter-deals_accepted = Patti che hai accettato
chapter-question_guests = Domande rivolte a te per nome
chapter-question_guests_given = Domande a cui hai invitato altre persone
chapter-extensions = Tempo in più che hai dato per l’azienda
chapter-deals = Patti che hai scritto per l’azienda
chapter-support_rules = Soglie di sostegno che hai fissato per l’azienda

fact-question = Domanda (codice)
fact-minimum_age = Da questa età
fact-steps = Passi (sostenitori/giorni)
