# Searching, and what looks like a title.

search-field = Was suchen Sie?
search-none-more = Versuchen Sie es mit weniger oder anderen Wörtern. Wenn es ein Wunsch von Ihnen ist, ist er vielleicht der erste seiner Art.
search-none-filtered = Versuchen Sie es ohne die Auswahl von Art, Sprache oder Status.
similar-title = { $count ->
    [one] Eine Idee ähnelt Ihrer
   *[other] { $count } Ideen ähneln Ihrer
}
similar-more = Ist Ihre dabei? Dann macht Ihre Stimme sie stärker. Wenn nicht, machen Sie einfach weiter.
similar-asked = { $count ->
    [one] Diese Idee ähnelt Ihrer. Ist es dieselbe?
   *[other] Diese Ideen ähneln Ihrer. Ist es eine davon?
}
similar-asked-more = Dann stimmen Sie für sie: Eine starke Idee kommt weiter als zwei gleiche. Wenn nicht, ist nichts verloren: Alles, was Sie geschrieben haben, steht noch hier.
