# What waits for a name.

waiting-vote = Ihre Stimme für
waiting-comment = Ihr Kommentar zu
waiting-idea = Ihre Idee zu
waiting-title-vote = Ihre Stimme wartet auf Ihren Namen
waiting-title-comment = Ihr Kommentar wartet auf Ihren Namen
waiting-title-idea = Ihre Idee wartet auf Ihren Namen
waiting-title-several = All das wartet auf Ihren Namen
waiting-lead = Sagen Sie uns, wer Sie sind, und es zählt. Es wartet hier sieben Tage; niemand sonst sieht es.
waiting-with-this = Das wartet auf Sie:
waiting-keep-more = Nehmen Sie das Häkchen weg, wenn das nicht von Ihnen ist.
waiting-page-title = Was auf Sie wartet
waiting-mine-title = Waren Sie das?
waiting-mine-lead = Das geschah in diesem Browser, bevor Sie sich angemeldet haben. Soll es für { $name } zählen?
waiting-refused-lead = Während es wartete, hat sich etwas geändert. Nichts, was Sie geschrieben haben, ist verloren: Kopieren Sie es von hier.
waiting-none-lead = Was Sie getan haben, ist angekommen oder wurde verworfen.
waiting-first = Schreiben Sie zuerst: Nach Ihrem Namen fragen wir danach.

flash-waiting-done = Erledigt, in Ihrem Namen. Danke!
flash-waiting-some = Sie sind drin. Nicht alles, was wartete, ging noch: Sehen Sie unten nach.
conflict-not-yours = Ihr Konto darf das nicht.
conflict-too-much-waits = Es wartet schon viel auf Ihren Namen. Nennen Sie ihn zuerst, dann geht es weiter.
