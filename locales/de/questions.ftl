# What the company asks, its phases, the board of the product team.

question-word = Frage
question-host = { $name } antwortet
question-standing = Immer offen
question-standing-now = Diese Frage bleibt immer offen.
question-ideas = { $count ->
    [0] Keine Ideen
    [one] { $shown } Idee
   *[other] { $shown } Ideen
}
question-people = { $count ->
    [one] { $shown } Mensch macht mit
   *[other] { $shown } Menschen machen mit
}
question-read-ideas = { $count ->
    [0] Frage lesen
    [one] Die Idee lesen
   *[other] { $shown } Ideen lesen
}
question-translated = Aus dem Original übersetzt.
question-no-ideas = Noch keine Ideen. Die erste kann deine sein.
question-no-ideas-more = { $name } liest jede Idee.
question-no-ideas-yet = Noch keine Ideen.
questions-lead = Das möchten wir von dir wissen. Such dir eine Frage aus und erzähl.
questions-open = Offen
questions-decided = Von uns beantwortet
questions-drafts = Entwürfe
questions-none-open = Gerade ist keine Frage offen.
questions-none-open-more = Schau bald wieder vorbei: Wir fragen bestimmt noch etwas.

## Phases

phase-draft = Entwurf
phase-ideas = Ideen
phase-refine = Feilen
phase-voting = Abstimmen
phase-review = Prüfung
phase-decided = Unsere Antwort
phase-now-draft = Das ist ein Entwurf: Nur das Team sieht ihn.
phase-now-ideas = Jetzt sammeln wir Ideen
phase-now-refine = Jetzt feilen wir gemeinsam an den Ideen
phase-now-voting = Jetzt wird abgestimmt
phase-now-review = Jetzt prüfen wir die Ideen
phase-now-decided = Wir haben geantwortet
phase-until = bis { $date }
phase-from = ab { $date }
phase-line = Wo diese Frage steht

## Posing and editing

question-pose = Frage stellen
question-edit = Frage bearbeiten
question-form-lead = Eine klare Frage, die alle beantworten können, die nutzen, was ihr macht.
question-original = Originalsprache
question-original-hint = Die anderen Sprachen sind freiwillig; wer sie liest, sieht, dass es eine Übersetzung ist.
question-text-in = Text: { $language }
question-also-in = Auch auf: { $language }
question-title-hint = Sie endet mit einem Fragezeichen.
question-summary-hint = Ein oder zwei Sätze: warum ihr fragt.
question-body-hint = Was ihr schon wisst, was sich nicht ändern lässt, was danach passiert. Markdown geht.
question-host-hint = Der Mensch, der antwortet, mit Namen und Gesicht.
question-dates = Termine
question-dates-hint = Ohne das erste Datum bleibt es ein Entwurf. Jede Phase beginnt an ihrem Tag.
question-picture = Bild
question-picture-hint = PNG, JPEG oder WebP, höchstens { $max } MB.
question-picture-alt-hint = Was zu sehen ist, für alle, die es nicht sehen.

## The board

question-board = Arbeitstisch
board-choose = Wählen
board-choose-idea = Wählen: { $title }
board-author = Von
board-votes = Stimmen
board-comments = Kommentare
board-proposed = Vorgeschlagen am
board-answer = Antworten
board-answer-again = Erneut antworten
board-make-release = Aus den gewählten Ideen „Gemeinsam gemacht“ anlegen
