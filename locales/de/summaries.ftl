# Worauf ein Gespräch hinausläuft.

summary-title = Das Gespräch zusammenfassen
summary-lead = Ein paar Zeilen für alle, die nicht alles lesen können: worin man sich einig ist, was offen ist, wie es weitergeht.
summary-body = Kurz gesagt
summary-hint = Es steht über den Kommentaren, mit deinem Namen und dem Datum von heute. Markdown geht.
summary-send = Unterschreiben und zeigen
flash-summed-up = Deine Zusammenfassung steht über den Kommentaren.
