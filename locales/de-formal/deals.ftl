chapter-deals_accepted = Abmachungen, denen Sie zugestimmt haben
chapter-question_guests = Fragen, die namentlich an Sie gingen
chapter-question_guests_given = Fragen, zu denen Sie andere eingeladen haben
chapter-extensions = Mehr Zeit, die Sie für das Unternehmen gegeben haben
chapter-deals = Abmachungen, die Sie für das Unternehmen geschrieben haben
chapter-support_rules = Unterstützung, die Sie für das Unternehmen verlangt haben
