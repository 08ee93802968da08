# Hiding, locking, merging, always with a reason.

moderation-lead = Wenige Regeln, immer mit schriftlichem Grund. Wer betroffen ist, kann ihn lesen.
moderation-latest = Neueste Kommentare
moderation-is-hidden = Verborgen
moderation-no-comments = Noch keine Kommentare.
kind-hide = Verbergen
kind-restore = Sichtbar machen
kind-lock = Diskussion schließen
kind-unlock = Diskussion öffnen
kind-merge = Zusammenführen
kind-unmerge = Trennen
ruling-title-hide = Verbergen?
ruling-title-restore = Wieder sichtbar machen?
ruling-title-lock = Diskussion schließen?
ruling-title-unlock = Diskussion wieder öffnen?
ruling-lead-hide = Außer der Autorin oder dem Autor und der Moderation sieht es niemand mehr. Der Grund bleibt lesbar.
ruling-lead-restore = Alle sehen es wieder.
ruling-lead-lock = Alle können weiterlesen, aber nichts mehr hinzufügen.
ruling-lead-unlock = Alle können wieder schreiben.
ruling-send-hide = Verbergen
ruling-send-restore = Sichtbar machen
ruling-send-lock = Diskussion schließen
ruling-send-unlock = Diskussion öffnen
ruling-reason-hint = Wer es geschrieben hat, liest ihn. Bleib genau und freundlich.

## Merging

merge-title = Zwei Ideen zusammenführen
merge-lead = Stimmen und Kommentare kommen zusammen; wer für beide gestimmt hat, zählt einmal. Trennen geht jederzeit.
merge-this = Diese Idee geht in eine andere über
merge-search = Such eine Idee zur selben Frage
merge-search-go = Suchen
merge-send = Zusammenführen
merge-nothing-found = Keine ähnliche Idee.
merge-nothing-found-more = Versuch es mit anderen Wörtern.
