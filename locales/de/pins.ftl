# Ideas that a moderator puts where everybody sees them.

pins-title = Ganz oben
featured-title = Ein Blick lohnt sich
pin-by-list = Von { $name } nach oben gestellt
pin-by-home = Von { $name } für die Startseite ausgewählt
pin-until = (bis { $date })
pin-days = Wie lange
pin-days-count = { $count } Tage
pin-days-none = Ohne Ende
pin-list = In der Frage nach oben stellen
pin-home = Auf die Startseite stellen
pin-hint = Oben in einer Frage stehen höchstens drei Ideen, auf der Startseite eine. Alle sehen, wer sie ausgewählt hat. Solange abgestimmt wird, steht keine vor den anderen.
unpin-list = Von oben wegnehmen
unpin-home = Von der Startseite nehmen
flash-pinned = Sie steht jetzt oben. Wer sie vorgeschlagen hat, weiß Bescheid.
flash-featured = Sie steht jetzt auf der Startseite. Wer sie vorgeschlagen hat, weiß Bescheid.
flash-unpinned = Sie steht nicht mehr dort.
conflict-pin-unseen = Nach oben kommt nur eine Idee, die alle sehen.
conflict-pin-voting = Solange abgestimmt wird, wird keine Idee vor andere gestellt.
conflict-pin-full = Oben stehen schon drei Ideen. Zuerst muss eine davon Platz machen.
curate-title = Dieser Idee weiterhelfen
notice-pinned = { $who } hat deine Idee in ihrer Frage nach oben gestellt:
notice-featured = { $who } hat deine Idee für die Startseite ausgewählt:
moved-pinned = sie steht in ihrer Frage oben
moved-featured = sie steht auf der Startseite
