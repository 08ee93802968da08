# The stamp.

vote-take-back = ritirare il voto
why-closed-own = È la sua idea: la votano gli altri.
why-closed-suspended = Il suo account è sospeso: adesso non può votare.
