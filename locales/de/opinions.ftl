# Ob ein Kommentar hilft.

opinion-helpful = Hilfreich
opinion-unhelpful = Nicht hilfreich
opinion-count = { $count ->
    [one] { $shown } Mensch findet das hilfreich
   *[other] { $shown } Menschen finden das hilfreich
}
