# A che punto è una discussione.

summary-title = Riassumi la discussione
summary-lead = Poche righe per chi non ha tempo di leggere tutto: su che cosa si è d’accordo, che cosa è aperto, che cosa succede adesso.
summary-body = In breve
summary-hint = Sta sopra i commenti con il tuo nome e la data di oggi. Si può usare Markdown.
summary-send = Firma e pubblica
flash-summed-up = Il tuo riassunto sta sopra i commenti.
