# What went wrong and what to do next.

error-back = Zurück
error-home = Zur Startseite
error-typed = Kein Wort geht verloren
error-retry-after = { $count ->
    [one] Versuch es in einer Sekunde wieder.
   *[other] Versuch es in { $shown } Sekunden wieder.
}
error-not-found-title = Diese Seite gibt es nicht
error-not-found = Vielleicht ist die Adresse falsch oder das Gesuchte wurde entfernt. Von der Startseite aus findest du alles.
error-forbidden-title = Das darfst du hier nicht
error-forbidden = Dieser Schritt ist für dich nicht offen.
error-conflict-title = Das geht gerade nicht
error-conflict = Inzwischen hat sich etwas geändert. Geh zurück und schau, wie es jetzt aussieht.
error-invalid-title = Etwas stimmt nicht
error-invalid = Wir konnten nicht lesen, was du gesendet hast. Geh zurück und versuch es noch einmal.
error-too-many-title = Kurz durchatmen
error-too-many = Zu viele Anfragen in kurzer Zeit. Warte einen Moment und versuch es wieder.
error-internal-title = Das war unser Fehler
error-internal = Bei uns ist etwas kaputtgegangen. Was gespeichert war, ist nicht verloren. Versuch es gleich noch einmal.
error-unavailable-title = Gleich wieder da
error-unavailable = Wir erreichen unsere Daten gerade nicht. Was gespeichert war, ist sicher.
error-method-title = So geht das hier nicht
error-method = Diese Adresse nimmt die Anfrage nicht an. Geh zurück und nutze die Knöpfe der Seite.
error-too-large-title = Zu groß
error-too-large = Was du gesendet hast, ist über dem Limit. Geh zurück und nimm eine kleinere Datei oder einen kürzeren Text.

## Why it conflicts

conflict-phase-voting = Bei dieser Frage wird gerade nicht abgestimmt.
conflict-phase-ideas = Diese Frage nimmt gerade keine neuen Ideen an.
conflict-decided = Wir haben schon geantwortet: Daran lässt sich nichts mehr ändern.
conflict-merged = Diese Idee wurde mit einer anderen zusammengeführt. Mach dort weiter.
conflict-locked = Die Moderation hat die Diskussion geschlossen.
conflict-hidden = Diese Idee ist verborgen. Mach sie zuerst sichtbar.
conflict-stale = Inzwischen wurde ein anderer Text gespeichert. Öffne die Seite neu, um ihn zu sehen.
conflict-already-decided = Diese Idee hat diese Antwort schon.
conflict-frozen = Während der Abstimmung bleiben die Texte, wie sie sind, damit alle über dasselbe abstimmen.
conflict-draft = Das ist noch ein Entwurf.
conflict-published = Das ist schon öffentlich: Wer unterschreibt, ändert sich nicht mehr.
conflict-code-taken = Dieses Formular wurde schon benutzt. Öffne die Seite neu und versuch es noch einmal.
conflict-nothing-to-undo = Es gibt nichts rückgängig zu machen: Es ist schon so.
conflict-suspended = Dieses Konto ist gesperrt.

## Why it is denied

conflict-ruled-since = Inzwischen wurde etwas anderes entschieden: Das muss zuerst zurückgenommen werden.
conflict-appeal-late = Die Zeit, um einen zweiten Blick zu bitten, ist vorbei.
conflict-appealed = Um einen zweiten Blick wurde schon gebeten: Eine Antwort kommt.
conflict-appeal-granted = Was gemeldet wurde, ist schon nicht mehr zu sehen.
conflict-appeal-decided = Inzwischen hat jemand entschieden.
conflict-slow = Dieses Gespräch geht eine Weile langsam, damit alle zu Wort kommen. In ein paar Minuten geht es weiter: Der Text steht noch hier.
denied-role = Dafür brauchst du eine andere Rolle. Wenn das ein Irrtum ist, schreib den Betreibern der Seite.
denied-not-yours = Das kann nur, wer es geschrieben hat.
denied-own-content = Das ist von dir: Darüber muss jemand anders entscheiden.
denied-own-report = Das ist deine eigene Meldung: Darüber muss jemand anders entscheiden.
denied-own-ruling = Es geht um deine eigene Entscheidung: Die muss sich jemand anders ansehen.
denied-limited = Bis { $until } kann hier gelesen und abgestimmt werden, aber nicht geschrieben. Warum, und wie man widerspricht, steht auf der Seite „Was über mich entschieden wurde“.
denied-suspended = Dein Konto ist gesperrt (bis: { $until }). Der Grund: { $reason }
denied-guest = Melde dich zuerst an und versuch es dann noch einmal.
denied-csrf = Dieses Formular kam von einer anderen Website, darum nehmen wir es nicht an. Öffne die Seite hier und versuch es noch einmal.
denied-prove-first = Dafür müssen wir wissen, dass du es wirklich bist. Melde dich noch einmal an, danach bist du wieder hier.
