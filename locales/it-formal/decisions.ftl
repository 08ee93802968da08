# The company's public answer.

decision-give = Rispondere a questa idea
decision-lead = La leggono tutti, a cominciare da { $name }. Dica che cosa farete e perché.
decision-send = Firmare e pubblicare

decision-change-hint = Per un no: che cosa dovrebbe essere diverso? Se niente, lasci vuoto.
decision-hours-hint = { $name } lo sa subito, per e-mail. Può lasciare qualche ora prima che lo legga chiunque.
decision-show-now = Mostrarla subito a tutti

mail-answered-subject = { $host } ha risposto alla sua idea
mail-answered-text = { $host } ha letto la sua idea e ha risposto:
mail-answered-more = Leggere tutta la risposta
mail-answered-early = La legge prima di tutti. Gli altri la leggono tra { $hours } ore.
mail-answered-why = Riceve questa e-mail perché l’idea è sua.
