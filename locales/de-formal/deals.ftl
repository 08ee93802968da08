chapter-deals_accepted = Abmachungen, denen Sie zugestimmt haben
chapter-question_guests = Fragen, die namentlich an Sie gingen
chapter-question_guests_given = Fragen, zu denen Sie andere eingeladen haben
chapter-extensions = Mehr Zeit, die Sie für das Unternehmen gegeben haben
chapter-deals = Abmachungen, die Sie für das Unternehmen geschrieben haben
chapter-support_rules = Unterstützung, die Sie für das Unternehmen verlangt haben

deal-may-use = Wer Ihre Idee nutzen darf, und wie
deal-earns = Was Sie verdienen können
deal-accepted = Sie haben ihr zugestimmt.
deal-changed = Die Abmachung hat sich geändert, seit Sie ihr zugestimmt haben. Bitte lesen Sie sie noch einmal.
error-deal = Bitte lesen Sie die Abmachung und setzen Sie das Häkchen, wenn Sie einverstanden sind.
error-deal-changed = Die Abmachung hat sich inzwischen geändert. Bitte lesen Sie sie noch einmal und setzen Sie dann das Häkchen.
