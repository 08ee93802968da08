# A che punto è una discussione.

summary-title = Riassumere la discussione
summary-hint = Sta sopra i commenti con il Suo nome e la data di oggi. Si può usare Markdown.
summary-send = Firmare e pubblicare
flash-summed-up = Il Suo riassunto sta sopra i commenti.
