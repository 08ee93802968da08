# Who signs, for what, and how they want to be named.

credit-word = Ihre Unterschrift
credit-how = Wie möchten Sie erscheinen?
credit-you-proposed = Sie haben eine Idee vorgeschlagen.
credit-you-refined = Sie haben an einer Idee gefeilt.
credit-you-discussed = Sie haben mitdiskutiert.
credit-you-tested = Sie haben es getestet.
credit-you-supported = Sie haben es mit Ihrer Stimme unterstützt.
credit-you-moderated = Sie haben für faire Gespräche gesorgt.
consent-anonymous = Zählen Sie mich mit, aber ohne Namen
consent-anonymous-more = Sie sind unter „und weitere“.
consent-withheld-more = Weder Name noch Zahl. Sie können es sich jederzeit anders überlegen.
consent-now-asked = Ihr Name erscheint erst, wenn Sie Ja sagen.
consent-now-given = Sie haben mit Ihrem Namen unterschrieben. Danke.
consent-now-anonymous = Wir zählen Sie mit, ohne Namen.
consent-now-withheld = Sie haben gewählt, nicht zu erscheinen.

## Adjusting the proposal

credits-lead = Cofirma leitet die Vorschläge aus dem ab, was wirklich geschah. Korrigieren Sie, was Zahlen nicht sehen.
