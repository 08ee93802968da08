# The frame around every page, the home page, and lists.

## The frame

site-skip = Zum Inhalt springen
site-and-you = & du
site-menu = Menü
site-language = Sprache
site-questions = Fragen
site-releases = Gemeinsam gemacht
site-work = Zu tun
site-moderation = Moderation
site-my-page = Deine Beiträge
site-sign-in = Anmelden
site-sign-out = Abmelden
site-register = Registrieren
site-promise = Wir fragen, du gestaltest, wir bauen es und unterschreiben es mit dir.
site-demo-label = Demo
site-demo = Das ist eine Demo: { $name } ist eine erfundene Firma, nichts hier ist echt. Probier alles aus.

## Lists

site-paging = Seiten
site-first-page = Zurück zum Anfang
site-next-page = Weiter
list-shown = { $some } von { $shown }
list-nothing-found = Hier ist nichts.
list-nothing-found-more = Versuch es mit weniger Filtern oder anderen Wörtern.
list-show-all = Alle Ideen zeigen
sort-label = Ideen sortieren
sort-top = Am meisten gewünscht
sort-new = Neu
sort-discussed = Am meisten besprochen
sort-undecided = Ohne Antwort
sort-mine = Meine
filter-title = Filtern und suchen
filter-words = Wörter
filter-status = Stand
filter-language = Sprache
filter-any = Alle
filter-go = Zeigen
filter-reset = Filter entfernen

## Languages people write in

language-it = Italienisch
language-en = Englisch
language-de = Deutsch
language-fr = Französisch
language-es = Spanisch
language-ca = Katalanisch
language-pt = Portugiesisch
language-nl = Niederländisch

## The home page

home-title = { $name } & du
home-we-ask = Wir fragen dich
home-no-question = Bald kommt eine neue Frage.
home-no-question-more = Gerade fragen wir nichts. Schau dir inzwischen an, was wir schon gemeinsam gemacht haben.
home-how = So geht’s
home-how-1 = Schlag etwas vor
home-how-1-more = Sag in deinen Worten, was dir helfen würde. Andere machen es mit dir besser.
home-how-2 = Wir entscheiden öffentlich
home-how-2-more = Ein Mensch mit Namen und Gesicht antwortet und sagt warum, auch bei einem Nein.
home-how-3 = Wir unterschreiben gemeinsam
home-how-3-more = Wenn wir deine Idee umsetzen, steht dein Name im Abspann. Nur wenn du willst.
home-moving = Ideen in Bewegung
home-made-together = Gemeinsam gemacht
home-others = Weitere Fragen

## The staff's desk

work-title = Was auf dich wartet
work-lead = Wer eine Idee geschrieben hat, wartet auf eine Antwort. Fang hier an.
work-waiting = { $count ->
    [one] { $shown } Idee wartet auf Antwort
   *[other] { $shown } Ideen warten auf Antwort
}
work-all-answered = Alle beantwortet
work-no-questions = Keine Frage ist offen.
work-drafts = Entwürfe für „Gemeinsam gemacht“
work-rulings = { $count ->
    [0] Keine Entscheidung der Moderation in den letzten sieben Tagen.
    [one] { $shown } Entscheidung der Moderation in den letzten sieben Tagen.
   *[other] { $shown } Entscheidungen der Moderation in den letzten sieben Tagen.
}
work-see-moderation = Zur Moderation

## What just happened

flash-welcome = Willkommen! Jetzt kannst du vorschlagen, abstimmen und kommentieren.
flash-signed-in = Schön, dass du wieder da bist.
flash-signed-out = Du bist abgemeldet. Bis bald.
flash-sign-in-first = Melde dich zuerst an, danach bist du wieder hier.
flash-prove-first = Dafür müssen wir wissen, dass du es wirklich bist. Melde dich noch einmal an, danach bist du wieder hier.
flash-idea-proposed = Deine Idee ist öffentlich. Danke!
flash-idea-revised = Der neue Text ist gespeichert. Der alte bleibt lesbar.
flash-voted = Deine Stimme zählt.
flash-vote-withdrawn = Du hast deine Stimme zurückgenommen.
flash-commented = Dein Kommentar ist öffentlich.
flash-hidden = Verborgen. Der Grund steht daneben.
flash-restored = Es ist wieder sichtbar.
flash-locked = Die Diskussion ist geschlossen.
flash-unlocked = Die Diskussion ist wieder offen.
flash-merged = Die beiden Ideen sind zusammengeführt. Wer für beide gestimmt hat, zählt einmal.
flash-unmerged = Die Ideen sind wieder getrennt, jede mit ihren Stimmen.
flash-decided = Die Antwort ist öffentlich.
flash-question-posed = Die Frage ist gespeichert.
flash-question-saved = Die Änderungen sind gespeichert.
flash-release-drafted = Der Entwurf ist gespeichert. Jetzt schau, wer unterschreibt.
flash-credits-saved = Die Unterschriften sind gespeichert.
flash-release-published = Es ist öffentlich. Jetzt können alle unterschreiben.
flash-signature-saved = Deine Wahl ist gespeichert.
