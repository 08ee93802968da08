# The company's public answer.

decision-word = La nostra risposta
decision-earlier = La risposta di prima
decision-give = Rispondi a questa idea
decision-lead = La leggono tutti, a cominciare da { $name }. Di’ che cosa farete e perché.
decision-reasons-hint = I motivi veri, con parole semplici: anche costi, limiti, che cosa avete provato. Si può usare Markdown.
decision-host = Chi firma la risposta
decision-send = Firma e pubblica
