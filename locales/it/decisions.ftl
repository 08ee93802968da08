# The company's public answer.

decision-word = La nostra risposta
decision-earlier = La risposta di prima
decision-give = Rispondi a questa idea
decision-lead = La leggono tutti, a cominciare da { $name }. Di’ che cosa farete e perché.
decision-reasons-hint = I motivi veri, con parole semplici: anche costi, limiti, che cosa avete provato. Si può usare Markdown.
decision-host = Chi firma la risposta
decision-send = Firma e pubblica

decision-refusal = Che tipo di no è?
decision-refusal-hint = Solo per un no. Un no chiaro fa meno male di uno vago.
refusal-not-now = Non ora
refusal-not-now-more = Una buona idea nel momento sbagliato.
refusal-exists = C’è già
refusal-exists-more = La facciamo già, o facciamo qualcosa che serve allo stesso scopo.
refusal-cannot = Non possiamo
refusal-cannot-more = Ce lo impediscono la fisica, la legge, i soldi o il tempo.
refusal-not-for-us = Non fa per noi
refusal-not-for-us-more = Qualcuno dovrebbe farla, ma non siamo i più adatti.
decision-change = Che cosa ci farebbe cambiare idea
decision-change-hint = Per un no: che cosa dovrebbe essere diverso? Se niente, lascia vuoto.
decision-hours = Quando la leggono tutti?
decision-hours-hint = { $name } lo sa subito, per e-mail. Puoi lasciare qualche ora prima che lo legga chiunque.
decision-hours-n = { $n ->
    [0] Subito
   *[other] Dopo { $n } ore
}
decision-early = Per ora questa risposta la leggono solo chi ha proposto l’idea e la squadra. Tutti la leggono da { $date }.
decision-show-now = Mostrala subito a tutti

mail-answered-subject = { $host } ha risposto alla tua idea
mail-answered-text = { $host } ha letto la tua idea e ha risposto:
mail-answered-more = Leggi tutta la risposta
mail-answered-early = La leggi per primo. Gli altri la leggono tra { $hours } ore.
mail-answered-thanks = Grazie per avercela raccontata.
mail-answered-why = Ricevi questa e-mail perché l’idea è tua.
