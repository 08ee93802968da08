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
# The same of one person.
did-proposed = Hatte die Idee
did-refined = Hat es verbessert
did-discussed = Hat mitdiskutiert
did-tested = Hat es getestet
did-supported = Wollte es und hat gestimmt
did-moderated = Hielt das Gespräch fair
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
    [one] Hat getestet, und ein Fund hat geholfen.
   *[other] Hat getestet, und { $shown } Funde haben geholfen.
}

## How to sign

sign-lead = Hier steckt auch etwas von dir drin. Wähle, wie du im Abspann stehst: Wer nicht Ja sagt, wird nicht genannt.
sign-later = Du kannst es dir jederzeit anders überlegen: Ein Name, den du zurücknimmst, ist sofort weg.
sign-as-own = Ich unterschreibe als { $name }
sign-as-chosen = Ich unterschreibe mit einem anderen Namen
sign-as-anonymous = Als „{ $who }“, ohne Namen
sign-as-withheld = Ich möchte nicht erscheinen
sign-as-number = Zählt mich ohne Namen mit
sign-as-own-more = Der Name, den du hier trägst, mit dem Weg zu deiner Seite.
sign-as-chosen-more = Der Name unten, nur dieses eine Mal. Von ihm führt nichts zu dir.
sign-as-anonymous-more = Du zählst mit, und niemand liest, wer du bist.
sign-as-withheld-more = Weder Name noch Zahl.
sign-as-number-more = So wie jetzt.
consent-now-lapsed = Wir haben dreimal gefragt und zeigen dich ohne Namen. Unterschreiben kannst du immer noch.
consent-now-voted = Du zählst zu denen, die es wollten. Wenn du magst, steht dort auch dein Name.
signed-as-name = { $count ->
    [one] ein zurückgenommener Name
   *[other] { $shown } zurückgenommene Namen
}
signed-as-customer = { $count ->
    [one] jemand aus der Kundschaft
   *[other] { $shown } aus der Kundschaft
}
signed-as-supplier = { $count ->
    [one] jemand, der zuliefert
   *[other] { $shown }, die zuliefern
}
signed-as-employee = { $count ->
    [one] jemand, der hier arbeitet
   *[other] { $shown }, die hier arbeiten
}
signed-as-partner = { $count ->
    [one] jemand von unseren Partnern
   *[other] { $shown } von unseren Partnern
}
signed-as-investor = { $count ->
    [one] jemand, der investiert hat
   *[other] { $shown }, die investiert haben
}
signed-as-somebody = { $count ->
    [one] jemand von euch
   *[other] { $shown } von euch
}
signed-as-left = { $count ->
    [one] jemand, der gegangen ist
   *[other] { $shown }, die gegangen sind
}
signed-as-waiting = { $count ->
    [one] jemand, der noch nicht unterschrieben hat
   *[other] { $shown }, die noch nicht unterschrieben haben
}

## The rule, adding by hand, adjustments

credits-rule = So entsteht der Vorschlag
credits-rule-proposed = wer die Ideen schrieb oder mit unterschreibt: federführend, zu mehreren gleichberechtigt; bei Ideen, die in ihnen aufgingen: unterstützend.
credits-rule-refined = wer spätere Versionen einer fremden Idee schrieb oder vorschlug, was übernommen wurde: federführend ab vier Versionen, gleichberechtigt ab zwei, sonst unterstützend.
credits-rule-discussed = wer eine fremde Idee kommentierte: federführend, wo ein Kommentar sie geprägt hat, gleichberechtigt ab drei Kommentaren, sonst unterstützend.
credits-rule-tested = wer beim Testen etwas fand, das geholfen hat, wie das Team sagt; alle anderen unten ergänzen.
credits-rule-supported = wer abgestimmt hat, wird gezählt und auf Wunsch genannt.
credits-rule-moderated = wer über diese Ideen und Kommentare entschieden hat: unterstützend.
credits-rule-host = Wer für die Firma unterschreibt, steht für sich und wird nicht vorgeschlagen.
credits-reason = Warum geändert
credits-reason-of = Warum die Zeile von { $name } geändert wird
credits-reason-hint = Ein Satz, den lesen darf, wen er betrifft.
credits-add = Jemanden ergänzen
credits-add-lead = Wer getestet hat oder wen die Regel nicht sieht.
credits-add-go = Ergänzen
credits-who-hint = Der Name, der hier verwendet wird, oder die Adresse der Seite.
credits-prior-lead = Was die Firma schon vorhatte, als sie fragte, neben dem, was vorgeschlagen wurde.
adjusted-in = Aufgenommen.
adjusted-out = Weggelassen.
error-adjustment-reason = Sag bei jeder geänderten Zeile, warum.
error-who-several = Mehrere Menschen tragen diesen Namen: Füge die Adresse der richtigen Seite ein.
reason-disputed = Nach einem Einspruch ergänzt.

## Letters

mail-asked-to-sign-subject-first = Wie möchtest du { $title } unterschreiben?
mail-asked-to-sign-subject-again = { $title }: Deine Unterschrift ist noch offen
mail-asked-to-sign-subject-last = { $title }: Wir fragen zum letzten Mal
mail-asked-to-sign-text = Was du bei { $name } beigetragen hast, steckt in etwas Echtem: { $title }. Es hat einen Abspann, und darin ist ein Platz für dich.
mail-asked-to-sign-ways = Du wählst: mit deinem Namen, mit einem anderen, ohne Namen oder gar nicht.
mail-asked-to-sign-button = Wählen, wie du unterschreibst
mail-asked-to-sign-first = Bis du antwortest, erscheint dein Name nicht.
mail-asked-to-sign-again = Wir fragen danach noch einmal. Bis du antwortest, erscheint dein Name nicht.
mail-asked-to-sign-last = Wir fragen nicht wieder. Hören wir eine Woche lang nichts, zeigen wir dich ohne Namen; das kannst du jederzeit ändern.
mail-asked-to-sign-why = Du bekommst diesen Brief, weil du bei { $name } zu { $title } beigetragen hast.
