# Drafts of ideas, the preview, and help on Markdown.

draft-goes-on = Das haben Sie am { $date } begonnen. Nur Sie sehen es.
draft-kept-here = Dieser Browser hat etwas aufgehoben, das Sie getippt haben und das wir nicht haben:
draft-state-saved = Gespeichert. Nur Sie sehen es.
draft-state-elsewhere = Sie schreiben an diesem Entwurf auch in einem anderen Fenster. Was Sie hier tippen, bleibt in diesem Browser.
draft-state-signed-out = Sie sind abgemeldet. Was Sie tippen, bleibt in diesem Browser und kommt nach dem Anmelden zurück.
drafts-go-on = Weitermachen, wo Sie waren: Ihre anderen Entwürfe
drafts-title = Ihre Entwürfe
drafts-lead = Nur Sie sehen sie. Was ein Jahr lang liegen bleibt, wird vergessen.
draft-title = Ihr Entwurf
draft-closed = Diese Frage nimmt keine neuen Ideen mehr an. Ihre Worte sind noch da, zum Mitnehmen.
draft-yours-alone = Nur Sie sehen ihn.
draft-needs-name = Sie sind nicht angemeldet, darum gibt es keinen Platz für einen Entwurf. Nichts ist verloren: Alles steht noch unten. Veröffentlichen Sie die Idee, dann fragen wir nach Ihrem Namen, oder melden Sie sich in einem anderen Fenster an und drücken Sie noch einmal.
flash-draft-saved = Ihr Entwurf ist gespeichert. Nur Sie sehen ihn.
conflict-draft-stale = Sie haben diesen Entwurf inzwischen in einem anderen Fenster gespeichert. Was Sie hier getippt haben, steht noch unten: Veröffentlichen Sie es, oder kopieren Sie, was Sie brauchen.
conflict-draft-elsewhere = Zu dieser Frage haben Sie schon einen anderen Entwurf, in einem anderen Fenster begonnen. Was Sie hier getippt haben, steht noch unten: Veröffentlichen Sie es, oder kopieren Sie, was Sie brauchen.
conflict-draft-kept = Diese Frage nimmt jetzt keine neuen Ideen an. Was Sie geschrieben haben, liegt bei Ihren Entwürfen, auf der Seite mit Ihren Beiträgen.
mail-draft-waits-subject = Ihre Idee wartet auf Sie bei { $name }
mail-draft-waits-text = Sie haben vor ein paar Tagen begonnen, eine Idee zu „{ $question }“ zu schreiben. Sie ist gespeichert, und nur Sie sehen sie.
mail-draft-waits-once = Wir erinnern Sie nur dieses eine Mal. Wenn Sie sie nicht mehr brauchen, können Sie sie dort mit einem Klick löschen.
mail-draft-waits-why = Sie bekommen diese E-Mail, weil Sie bei { $name } einen Entwurf gespeichert haben.
chapter-drafts = Ihre Entwürfe
chapter-draft_pictures = Bilder Ihrer Entwürfe
chapter-idea_pictures = Bilder Ihrer Ideen
chapter-idea_answers = Was Ihre Ideen auf zusätzliche Fragen antworten
