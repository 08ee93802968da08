# The company's public answer.

decision-give = Rispondere a questa idea
decision-lead = La leggono tutti, a cominciare da { $name }. Dica che cosa farete e perché.
decision-send = Firmare e pubblicare
