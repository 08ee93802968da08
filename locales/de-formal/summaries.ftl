# Worauf ein Gespräch hinausläuft.

summary-hint = Es steht über den Kommentaren, mit Ihrem Namen und dem Datum von heute. Markdown geht.
flash-summed-up = Ihre Zusammenfassung steht über den Kommentaren.
