# The stamp.

vote-cast = Anch’io
vote-voted = Votata ✓
vote-word = { $count ->
    [one] voto
   *[other] voti
}
vote-count = { $count ->
    [0] Nessun voto
    [one] { $shown } voto
   *[other] { $shown } voti
}
vote-take-back = ritira il voto
why-closed-phase = Adesso non si vota.
why-closed-decided = Abbiamo già risposto: il voto è chiuso.
why-closed-merged = Si vota l’idea a cui è stata unita.
why-closed-locked = Un moderatore ha chiuso questa idea.
why-closed-own = È la tua idea: la votano gli altri.
why-closed-suspended = Il tuo account è sospeso: adesso non puoi votare.
