poster-call = Ci dica che cosa ne pensa
