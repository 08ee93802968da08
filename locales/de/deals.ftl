# Die Abmachung, an wen sich eine Frage richtet, und was davon in den Daten einer Person bleibt.

chapter-deals_accepted = Abmachungen, denen du zugestimmt hast
chapter-question_guests = Fragen, die namentlich an dich gingen
chapter-question_guests_given = Fragen, zu denen du andere eingeladen hast
chapter-extensions = Mehr Zeit, die du für das Unternehmen gegeben hast
chapter-deals = Abmachungen, die du für das Unternehmen geschrieben hast
chapter-support_rules = Unterstützung, die du für das Unternehmen verlangt hast

fact-question = Frage (Code)
fact-minimum_age = Ab diesem Alter
fact-steps = Schritte (Unterstützer/Tage)
