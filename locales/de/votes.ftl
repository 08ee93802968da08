# The stamp.

vote-cast = Ich auch
vote-voted = Abgestimmt ✓
vote-word = { $count ->
    [one] Stimme
   *[other] Stimmen
}
vote-count = { $count ->
    [0] Keine Stimmen
    [one] { $shown } Stimme
   *[other] { $shown } Stimmen
}
vote-take-back = Stimme zurücknehmen
why-closed-phase = Gerade wird nicht abgestimmt.
why-closed-decided = Wir haben schon geantwortet: Die Abstimmung ist zu.
why-closed-merged = Abgestimmt wird über die Idee, mit der sie zusammengeführt wurde.
why-closed-locked = Die Moderation hat diese Idee geschlossen.
why-closed-own = Das ist deine Idee: Hier stimmen die anderen ab.
why-closed-suspended = Dein Konto ist gesperrt: Du kannst gerade nicht abstimmen.
