# What went wrong and what to do next.

error-retry-after = { $count ->
    [one] Versuchen Sie es in einer Sekunde wieder.
   *[other] Versuchen Sie es in { $shown } Sekunden wieder.
}
error-not-found = Vielleicht ist die Adresse falsch oder das Gesuchte wurde entfernt. Von der Startseite aus finden Sie alles.
error-forbidden-title = Das dürfen Sie hier nicht
error-forbidden = Dieser Schritt ist für Sie nicht offen.
error-conflict = Inzwischen hat sich etwas geändert. Gehen Sie zurück und sehen Sie, wie es jetzt aussieht.
error-invalid = Wir konnten nicht lesen, was Sie gesendet haben. Gehen Sie zurück und versuchen Sie es noch einmal.
error-too-many = Zu viele Anfragen in kurzer Zeit. Warten Sie einen Moment und versuchen Sie es wieder.
error-internal = Bei uns ist etwas kaputtgegangen. Was gespeichert war, ist nicht verloren. Versuchen Sie es gleich noch einmal.
error-method = Diese Adresse nimmt die Anfrage nicht an. Gehen Sie zurück und nutzen Sie die Knöpfe der Seite.
error-too-large = Was Sie gesendet haben, ist über dem Limit. Gehen Sie zurück und nehmen Sie eine kleinere Datei oder einen kürzeren Text.

## Why it conflicts

conflict-merged = Diese Idee wurde mit einer anderen zusammengeführt. Machen Sie dort weiter.
conflict-hidden = Diese Idee ist verborgen. Machen Sie sie zuerst sichtbar.
conflict-stale = Inzwischen wurde ein anderer Text gespeichert. Öffnen Sie die Seite neu, um ihn zu sehen.
conflict-code-taken = Dieses Formular wurde schon benutzt. Öffnen Sie die Seite neu und versuchen Sie es noch einmal.

## Why it is denied

denied-role = Dafür brauchen Sie eine andere Rolle. Wenn das ein Irrtum ist, schreiben Sie den Betreibern der Seite.
denied-own-content = Das ist von Ihnen: Darüber muss jemand anders entscheiden.
denied-own-report = Das ist Ihre eigene Meldung: Darüber muss jemand anders entscheiden.
denied-own-ruling = Es geht um Ihre eigene Entscheidung: Die muss sich jemand anders ansehen.
denied-suspended = Ihr Konto ist gesperrt (bis: { $until }). Der Grund: { $reason }
denied-guest = Bitte melden Sie sich zuerst an und versuchen Sie es dann noch einmal.
denied-csrf = Dieses Formular kam von einer anderen Website, darum nehmen wir es nicht an. Öffnen Sie die Seite hier und versuchen Sie es noch einmal.
denied-prove-first = Dafür müssen wir wissen, dass Sie es wirklich sind. Bitte melden Sie sich noch einmal an, danach sind Sie wieder hier.
