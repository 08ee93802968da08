# Die Abmachung, an wen sich eine Frage richtet, und was davon in den Daten einer Person bleibt.

chapter-deals_accepted = Abmachungen, denen du zugestimmt hast
chapter-question_guests = Fragen, die namentlich an dich gingen
chapter-question_guests_given = Fragen, zu denen du andere eingeladen hast
chapter-extensions = Mehr Zeit, die du für das Unternehmen gegeben hast
chapter-deals = Abmachungen, die du für das Unternehmen geschrieben hast
chapter-support_rules = Unterstützung, die du für das Unternehmen verlangt hast

fact-minimum_age = Ab diesem Alter
fact-steps = Schritte (Unterstützer/Tage)

field-deal = Die Abmachung
deal-title = Die Abmachung
deal-may-use = Wer deine Idee nutzen darf, und wie
deal-earns = Was du verdienen kannst
deal-age = Für Menschen ab { $age } Jahren.
deal-accept = Ich bin einverstanden.
deal-accept-age = Ich bin einverstanden und mindestens { $age } Jahre alt.
deal-accepted = Du hast ihr zugestimmt.
deal-changed = Die Abmachung hat sich geändert, seit du ihr zugestimmt hast. Bitte lies sie noch einmal.
deal-version = Fassung { $number }, { $date }.
error-deal = Bitte lies die Abmachung und setze das Häkchen, wenn du einverstanden bist.
error-deal-changed = Die Abmachung hat sich inzwischen geändert. Bitte lies sie noch einmal und setze dann das Häkchen.

field-may_use_it = Wer Ideen nutzen darf, und wie
field-may_use_en = Wer Ideen nutzen darf, und wie
field-may_use_de = Wer Ideen nutzen darf, und wie
field-earns_it = Was man verdienen kann
field-earns_en = Was man verdienen kann
field-earns_de = Was man verdienen kann
field-minimum_age = Ab welchem Alter
deal-form-lead = Wer etwas vorschlägt, stimmt dem zuerst zu. Ändert sich etwas, werden alle vor dem nächsten Beitrag neu gefragt; wem sie vorher zugestimmt haben, bleibt aufbewahrt.
deal-may-use-hint = Einfache Sätze, einer je Zeile. Nichts Kleingedrucktes.
deal-age-hint = In Jahren. Leer: keine Grenze.
