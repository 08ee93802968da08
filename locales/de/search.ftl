# Searching, and what looks like a title.

search-title = Suche
search-field = Was suchst du?
search-menu = In der Community suchen
search-go = Suchen
search-lead = Ideen, Kommentare, Antworten und Menschen: Ein paar Wörter genügen. Endungen, Umlaute und kleine Tippfehler machen nichts.
search-more = Sprache und Status
search-kind = In
search-kind-any = allem
search-kinds-idea = Ideen
search-kinds-comment = Kommentaren
search-kinds-decision = Antworten des Unternehmens
search-kinds-release = gemeinsam Gemachtem
search-kinds-question = Fragen
search-kinds-person = Menschen
search-kind-idea = Idee
search-kind-comment = Kommentar
search-kind-decision = Antwort
search-kind-release = Gemeinsam gemacht
search-kind-question = Frage
search-kind-person = Mensch
search-found = { $count ->
    [0] Nichts gefunden
    [one] { $count } Treffer
   *[other] { $count } Treffer
}
search-found-many = Mehr als { $count } Treffer: Ein Wort mehr grenzt es ein
search-none = Von „{ $words }“ ist hier nirgends die Rede.
search-none-more = Versuch es mit weniger oder anderen Wörtern. Wenn es ein Wunsch von dir ist, ist er vielleicht der erste seiner Art.
search-none-filtered = Versuch es ohne die Auswahl von Art, Sprache oder Status.
search-none-questions = Offene Fragen ansehen

similar-title = { $count ->
    [one] Eine Idee ähnelt deiner
   *[other] { $count } Ideen ähneln deiner
}
similar-more = Ist deine dabei? Dann macht deine Stimme sie stärker. Wenn nicht, mach einfach weiter.
similar-asked = { $count ->
    [one] Diese Idee ähnelt deiner. Ist es dieselbe?
   *[other] Diese Ideen ähneln deiner. Ist es eine davon?
}
similar-asked-more = Dann stimm für sie: Eine starke Idee kommt weiter als zwei gleiche. Wenn nicht, ist nichts verloren: Alles, was du geschrieben hast, steht noch hier.
similar-different = Meine ist anders, vorschlagen
