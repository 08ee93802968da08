# Drafts of ideas, the preview, and help on Markdown.

draft-goes-on = Das hast du am { $date } begonnen. Nur du siehst es.
draft-start-afresh = Verwerfen und neu anfangen
draft-kept-here = Dieser Browser hat etwas aufgehoben, das du getippt hast und das wir nicht haben:
draft-bring-back = Zurückholen
draft-let-go = Brauche ich nicht
draft-save = Entwurf speichern
draft-state-saved = Gespeichert. Nur du siehst es.
draft-state-here = In diesem Browser aufgehoben.
draft-state-elsewhere = Du schreibst an diesem Entwurf auch in einem anderen Fenster. Was du hier tippst, bleibt in diesem Browser.
draft-state-signed-out = Du bist abgemeldet. Was du tippst, bleibt in diesem Browser und kommt nach dem Anmelden zurück.
drafts-go-on = Weitermachen, wo du warst: deine anderen Entwürfe
drafts-title = Deine Entwürfe
drafts-lead = Nur du siehst sie. Was ein Jahr lang liegen bleibt, wird vergessen.
draft-title = Dein Entwurf
draft-closed = Diese Frage nimmt keine neuen Ideen mehr an. Deine Worte sind noch da, zum Mitnehmen.
draft-closed-badge = Frage geschlossen
draft-saved-on = Gespeichert am { $date }
draft-yours-alone = Nur du siehst ihn.
draft-remove = Entwurf löschen
draft-untitled = Ohne Titel
draft-pictures = { $count ->
    [one] { $shown } Bild
   *[other] { $shown } Bilder
}
draft-needs-name = Du bist nicht angemeldet, darum gibt es keinen Platz für einen Entwurf. Nichts ist verloren: Alles steht noch unten. Veröffentliche die Idee, dann fragen wir nach deinem Namen, oder melde dich in einem anderen Fenster an und drücke noch einmal.
flash-draft-saved = Dein Entwurf ist gespeichert. Nur du siehst ihn.
flash-draft-removed = Der Entwurf ist gelöscht.
conflict-draft-stale = Du hast diesen Entwurf inzwischen in einem anderen Fenster gespeichert. Was du hier getippt hast, steht noch unten: Veröffentliche es, oder kopiere, was du brauchst.
conflict-draft-elsewhere = Zu dieser Frage hast du schon einen anderen Entwurf, in einem anderen Fenster begonnen. Was du hier getippt hast, steht noch unten: Veröffentliche es, oder kopiere, was du brauchst.
conflict-draft-proposed = Diese Idee ist schon veröffentlicht.
conflict-draft-kept = Diese Frage nimmt jetzt keine neuen Ideen an. Was du geschrieben hast, liegt bei deinen Entwürfen, auf der Seite mit deinen Beiträgen.

## Preview and Markdown

preview-title = So wird es aussehen
preview-show = Vorschau
markdown-help = Fett, Listen, Links: wie man sie schreibt
markdown-bold = wichtig
markdown-italic = ein wenig anders
markdown-list = einer von mehreren Punkten
markdown-quote = was jemand gesagt hat
markdown-link = eine Seite
markdown-more = Eine leere Zeile beginnt einen neuen Absatz. Das heißt Markdown; mehr braucht es nicht.

## The letter

mail-draft-waits-subject = Deine Idee wartet auf dich bei { $name }
mail-draft-waits-text = Du hast vor ein paar Tagen begonnen, eine Idee zu „{ $question }“ zu schreiben. Sie ist gespeichert, und nur du siehst sie.
mail-draft-waits-button = Weiterschreiben
mail-draft-waits-once = Wir erinnern dich nur dieses eine Mal. Wenn du sie nicht mehr brauchst, kannst du sie dort mit einem Klick löschen.
mail-draft-waits-why = Du bekommst diese E-Mail, weil du bei { $name } einen Entwurf gespeichert hast.

## What is kept about a person

chapter-drafts = Deine Entwürfe
chapter-draft_pictures = Bilder deiner Entwürfe
chapter-idea_pictures = Bilder deiner Ideen
chapter-idea_answers = Was deine Ideen auf zusätzliche Fragen antworten
fact-more = Weitere Felder, wie sie getippt wurden
fact-updated_at = Gespeichert
fact-reminded_at = Erinnert
fact-draft = Entwurf
fact-alt = Was es zeigt
fact-label = Was gefragt war
fact-value = Antwort
