# Who signs, for what, and how they want to be named.

credit-word = Ihre Unterschrift
credit-how = Wie möchten Sie erscheinen?
credit-you-proposed = Sie haben eine Idee vorgeschlagen.
credit-you-refined = Sie haben an einer Idee gefeilt.
credit-you-discussed = Sie haben mitdiskutiert.
credit-you-tested = Sie haben es getestet.
credit-you-supported = Sie haben es mit Ihrer Stimme unterstützt.
credit-you-moderated = Sie haben für faire Gespräche gesorgt.
consent-now-asked = Ihr Name erscheint erst, wenn Sie Ja sagen.
consent-now-given = Sie haben mit Ihrem Namen unterschrieben. Danke.
consent-now-anonymous = Wir zählen Sie mit, ohne Namen.
consent-now-withheld = Sie haben gewählt, nicht zu erscheinen.

## Adjusting the proposal

credits-lead = Cofirma leitet die Vorschläge aus dem ab, was wirklich geschah. Korrigieren Sie, was Zahlen nicht sehen.

## How to sign

sign-lead = Hier steckt auch etwas von Ihnen drin. Wählen Sie, wie Sie im Abspann stehen: Wer nicht Ja sagt, wird nicht genannt.
sign-later = Sie können es sich jederzeit anders überlegen: Ein Name, den Sie zurücknehmen, ist sofort weg.
sign-as-number = Zählen Sie mich ohne Namen mit
sign-as-own-more = Der Name, den Sie hier tragen, mit dem Weg zu Ihrer Seite.
sign-as-chosen-more = Der Name unten, nur dieses eine Mal. Von ihm führt nichts zu Ihnen.
sign-as-anonymous-more = Sie zählen mit, und niemand liest, wer Sie sind.
consent-now-lapsed = Wir haben dreimal gefragt und zeigen Sie ohne Namen. Unterschreiben können Sie immer noch.
consent-now-voted = Sie zählen zu denen, die es wollten. Wenn Sie mögen, steht dort auch Ihr Name.
signed-as-somebody = { $count ->
    [one] jemand von Ihnen
   *[other] { $shown } von Ihnen
}
error-adjustment-reason = Sagen Sie bei jeder geänderten Zeile, warum.
error-who-several = Mehrere Menschen tragen diesen Namen: Fügen Sie die Adresse der richtigen Seite ein.
mail-asked-to-sign-subject-first = Wie möchten Sie { $title } unterschreiben?
mail-asked-to-sign-subject-again = { $title }: Ihre Unterschrift ist noch offen
mail-asked-to-sign-text = Was Sie bei { $name } beigetragen haben, steckt in etwas Echtem: { $title }. Es hat einen Abspann, und darin ist ein Platz für Sie.
mail-asked-to-sign-ways = Sie wählen: mit Ihrem Namen, mit einem anderen, ohne Namen oder gar nicht.
mail-asked-to-sign-button = Wählen, wie Sie unterschreiben
mail-asked-to-sign-first = Bis Sie antworten, erscheint Ihr Name nicht.
mail-asked-to-sign-again = Wir fragen danach noch einmal. Bis Sie antworten, erscheint Ihr Name nicht.
mail-asked-to-sign-last = Wir fragen nicht wieder. Hören wir eine Woche lang nichts, zeigen wir Sie ohne Namen; das können Sie jederzeit ändern.
mail-asked-to-sign-why = Sie bekommen diesen Brief, weil Sie bei { $name } zu { $title } beigetragen haben.
