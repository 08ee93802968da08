# Die Frage auf Papier.

poster-title = Plakat und Karte
poster-lead = Für den Laden und fürs Paket. Einfach diese Seite drucken: Heraus kommt, was unten zu sehen ist. Die Sprache wechselt man am Ende der Seite.
poster-no-short = Ein Kurzlink ist leichter zu tippen:
poster-a4 = Plakat, A4
poster-card = Kleine Karte
poster-code = Die Adresse dieser Frage, für Kameras
poster-call = Sag uns, was du denkst
