# Who signs, for what, and how they want to be named.

credit-word = Deine Unterschrift
credit-how = Wie möchtest du erscheinen?
credit-name = Der Name, der gedruckt wird
credit-name-hint = Ein Vorname oder Spitzname geht auch.
credit-sign = Wahl speichern
credit-you-proposed = Du hast eine Idee vorgeschlagen.
credit-you-refined = Du hast an einer Idee gefeilt.
credit-you-discussed = Du hast mitdiskutiert.
credit-you-tested = Du hast es getestet.
credit-you-supported = Du hast es mit deiner Stimme unterstützt.
credit-you-moderated = Du hast für faire Gespräche gesorgt.
consent-asked = Noch offen
consent-given = Ich unterschreibe mit meinem Namen
consent-anonymous = Zählt mich mit, aber ohne Namen
consent-withheld = Ich möchte nicht erscheinen
consent-given-more = Der Name unten steht im Abspann.
consent-anonymous-more = Du bist unter „und weitere“.
consent-withheld-more = Weder Name noch Zahl. Du kannst es dir jederzeit anders überlegen.
consent-now-asked = Dein Name erscheint erst, wenn du Ja sagst.
consent-now-given = Du hast mit deinem Namen unterschrieben. Danke.
consent-now-anonymous = Wir zählen dich mit, ohne Namen.
consent-now-withheld = Du hast gewählt, nicht zu erscheinen.
role-proposed = Vorgeschlagen
role-refined = Daran gefeilt
role-discussed = Mitdiskutiert
role-tested = Getestet
role-supported = Unterstützt
role-moderated = Moderiert
degree-lead = federführend
degree-equal = gleichberechtigt
degree-supporting = unterstützend

## Adjusting the proposal

credits-title = Wer unterschreibt
credits-lead = Cofirma leitet die Vorschläge aus dem ab, was wirklich geschah. Korrigiere, was Zahlen nicht sehen.
credits-count = { $count ->
    [one] { $shown } vorgeschlagene Unterschrift
   *[other] { $shown } vorgeschlagene Unterschriften
}
credits-none = Niemand ist vorzuschlagen: Die gewählten Ideen haben weder Autoren noch Kommentare.
credits-keep = Dabei
credits-keep-person = { $name } ist dabei
credits-person = Person
credits-role = Beitrag
credits-role-of = Beitrag von { $name }
credits-degree = Wie sehr
credits-degree-of = Wie sehr { $name } beteiligt war
credits-why = Warum vorgeschlagen
credits-supporters = { $count ->
    [one] Außerdem hat { $shown } Mensch abgestimmt und erscheint als Zahl.
   *[other] Außerdem haben { $shown } Menschen abgestimmt und erscheinen als Zahl.
}
credits-save = Unterschriften speichern
credits-see = Abspann ansehen
credits-edit = Unterschriften anpassen
reason-proposed = { $count ->
    [one] Hat die Idee geschrieben.
   *[other] Hat { $shown } der Ideen geschrieben.
}
reason-merged = { $count ->
    [one] Hat eine Idee geschrieben, die in einer von diesen aufging.
   *[other] Hat { $shown } Ideen geschrieben, die in diesen aufgingen.
}
reason-added = Vom Team ergänzt.
reason-refined = { $count ->
    [one] Hat eine Version geschrieben.
   *[other] Hat { $shown } Versionen geschrieben.
}
reason-discussed = { $count ->
    [one] Hat einen Kommentar geschrieben.
   *[other] Hat { $shown } Kommentare geschrieben.
}
reason-moderated = { $count ->
    [one] Hat einmal moderiert.
   *[other] Hat { $shown }-mal moderiert.
}
reason-supported = { $count ->
    [one] Hat für eine Idee gestimmt.
   *[other] Hat für { $shown } Ideen gestimmt.
}
reason-tested = { $count ->
    [one] Hat es einmal getestet.
   *[other] Hat es { $shown }-mal getestet.
}
