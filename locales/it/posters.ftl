# La domanda su carta.

poster-title = Manifesto e cartoncino
poster-lead = Per il negozio e per il pacco. Basta stampare questa pagina: esce ciò che si vede qui sotto. La lingua si cambia in fondo alla pagina.
poster-no-short = Un link breve è più facile da scrivere:
poster-a4 = Manifesto A4
poster-card = Cartoncino
poster-code = L’indirizzo di questa domanda, per le fotocamere
poster-call = Dicci che cosa ne pensi
