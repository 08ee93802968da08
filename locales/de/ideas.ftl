# An idea: its page, its form, its versions, its story.

idea-word = Idee
idea-propose = Idee vorschlagen
idea-comments = { $count ->
    [0] Keine Kommentare
    [one] { $shown } Kommentar
   *[other] { $shown } Kommentare
}
idea-changes = { $count ->
    [one] { $shown } Änderung
   *[other] { $shown } Änderungen
}
idea-in-question = zu
idea-version = Version { $n }
idea-edited = geändert am { $date }
idea-hidden = Diese Idee ist verborgen.
idea-hidden-because = Der Grund: { $reason }
idea-merged-away = Diese Idee wurde mit einer anderen zusammengeführt. Ihre Stimmen zählen dort.
idea-locked-badge = Diskussion geschlossen
idea-locked = Die Moderation hat die Diskussion geschlossen. Lesen kannst du sie weiter.
idea-edit = Idee bearbeiten
idea-merge = Mit einer anderen zusammenführen
idea-unmerge = Wieder trennen
idea-slow = Bis { $until } geht dieses Gespräch langsam: Alle können { $minutes ->
    [one] einmal in der Minute
   *[other] einmal in { $minutes } Minuten
} etwas schreiben.
idea-story = Was bisher geschah
idea-merged-here = Hier zusammengeführt

## The form

idea-new-title = Was würde dir helfen?
idea-new-lead = Ein Titel und zwei Sätze genügen. { $name } liest jede Idee.
idea-edit-title = Bearbeite deine Idee
idea-edit-lead = Der alte Text bleibt als Version lesbar.
idea-field-title = Die Idee in einer Zeile
idea-field-title-hint = So, wie du sie einer Freundin sagst. Höchstens { $max } Zeichen.
idea-field-body = Warum, und wie du sie dir vorstellst
idea-field-body-hint = Wann hat sie dir gefehlt? Wer bräuchte sie noch? Markdown geht.
idea-field-language = In welcher Sprache schreibst du?
idea-send = Idee veröffentlichen
idea-what-next = Danach: Andere lesen sie, stimmen ab und machen sie mit dir besser. Dann antworten wir öffentlich.
idea-conflict = Inzwischen wurde ein anderer Text gespeichert
idea-conflict-more = Was du geschrieben hast, steht noch unten, nichts ist verloren. Vergleiche, ergänze, was fehlt, und speichere noch einmal.
idea-conflict-theirs = Der inzwischen gespeicherte Text

## Versions

version-old = Du liest einen früheren Text.
version-see-current = Zum aktuellen
versions-all = Alle Versionen

## Status

status-new = Neu
status-reviewing = In Prüfung
status-shortlisted = In der engeren Wahl
status-planned = Geplant
status-building = In Arbeit
status-shipped = Umgesetzt
status-declined = Abgelehnt
status-merged = Zusammengeführt
status-new-more = Noch keine Entscheidung.
status-reviewing-more = Wir sehen sie uns ernsthaft an; die Antwort kommt.
status-shortlisted-more = Sie gehört zu denen, die wir machen wollen.
status-planned-more = Wir machen sie; angefangen haben wir noch nicht.
status-building-more = Wir arbeiten daran.
status-shipped-more = Sie ist fertig und in Gebrauch.
status-declined-more = Wir machen sie nicht: Wir sagen genau, warum.
status-merged-more = Sie lebt in einer anderen Idee weiter.

## The story

step-proposed = Vorgeschlagen
step-revised = Überarbeitet
step-merged = Zusammengeführt
step-status = Neuer Stand
step-locked = Diskussion geschlossen
step-unlocked = Diskussion wieder geöffnet
step-shipped = Umgesetzt
step-slowed = Das Gespräch geht langsam
step-unslowed = Das Gespräch hat wieder sein gewohntes Tempo
step-hidden = Verborgen
step-restored = Wieder sichtbar
step-moved = Von einer anderen Frage hierher gekommen
step-retagged = Andere Schlagwörter
step-look = ansehen
