# What is in the making, and how far it is.

progress-title = In Arbeit
progress-lead = Das entsteht aus Ideen von Menschen hier. Auf dieser Seite steht, wie weit es ist.
progress-open = Stand und Meilensteine
progress-stage = Wie weit es ist
progress-unseen = Diese Seite sieht vorerst nur das Team. Mit einem Namen, unten, dürfen alle wissen, dass es in Arbeit ist. Die Texte des Entwurfs bleiben unter uns.
progress-team = Für das Team
progress-draft = Der Entwurf
progress-show = Zeigen, dass es in Arbeit ist
progress-rename = Den Namen ändern
progress-name = Name für alle
progress-name-hint = Wie es heißt, bis es erscheint. Es darf schlicht sein: „Ein Licht für den Kindersitz“.
progress-show-note = Wer hier liest, sieht den Namen, die Ideen dahinter und die Meilensteine, und nichts vom Entwurf.
progress-ideas = { $count ->
    [one] Am Anfang steht eine Idee
   *[other] Am Anfang stehen { $shown } Ideen
}
stage-planned = Geplant
stage-prototype = Prototyp
stage-testing = Im Test
stage-shipping = Auslieferung
stage-expected = Als Nächstes: { $stage }, erwartet am { $date }
milestones-title = Meilensteine
milestones-none = Noch ist kein Meilenstein gesetzt.
milestone-expected = Erwartet
milestone-set = Einen Meilenstein setzen
milestone-stage = Stand
milestone-day = Ab welchem Tag
milestone-day-hint = In der Vergangenheit: Er ist erreicht. In der Zukunft: Er wird erwartet.
milestone-words = Was das heißt
milestone-words-hint = Ein Satz: „Das erste fährt, und quietscht.“
milestone-host = Wer das sagt
milestone-note = Ein paar Minuten später erfahren es alle, die beigetragen haben: wer die Ideen schrieb oder mit unterschreibt, Änderungen vorschlug, kommentierte oder ihnen folgt.
milestone-remove = Zurücknehmen
colophon-milestones = Wie es entstand
flash-progress-shown = Jetzt dürfen es alle wissen.
flash-milestone-set = Der Meilenstein ist gesetzt. Wer beigetragen hat, erfährt es bald.
flash-milestone-removed = Der Meilenstein ist weg.
conflict-progress-over = Das ist schon öffentlich, unter seinem eigenen Namen.
conflict-progress-unseen = Davon darf noch niemand wissen. Zuerst wird gezeigt, dass es in Arbeit ist.
conflict-milestones-many = Hier gibt es schon viele Meilensteine. Zuerst muss ein alter zurück.
