# What a release looks like elsewhere: pictures to share, and the badge.

share-mine = Dein eigenes Bild zum Teilen. Wer es öffnet, sieht den Namen, mit dem du unterschrieben hast; nimmst du ihn zurück, ist das Bild weg.
share-mine-alt = Ein Bild mit dem Namen, mit dem du unterschrieben hast
share-part-proposed = hatte die Idee
share-part-refined = hat es besser gemacht
share-part-discussed = hat es durchgesprochen
share-part-tested = hat es ausprobiert
share-part-supported = hat es gewollt
share-part-moderated = hielt das Gespräch fair
badge-designed-by = { $count ->
    [0] gestaltet von denen, die es nutzen
    [one] gestaltet von { $shown } Menschen, der es nutzt
   *[other] gestaltet von { $shown } Menschen, die es nutzen
}
badge-title = Ein Abzeichen für andere Seiten
badge-lead = Für den Shop oder den Newsletter: ein kleines Bild, das zum Abspann führt. Es nennt immer die neueste Zahl, setzt keine Cookies und verfolgt niemanden.
badge-snippet = Der Code
badge-snippet-hint = Er kommt in die Seite, auf der das Abzeichen stehen soll. Die Sprache steht am Ende der Bildadresse: en, it oder de.
