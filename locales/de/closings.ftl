# Closing a question.

closing-title = Die Frage abschließen
closing-link = Die Frage abschließen
closing-lead = Wer uns eine Idee gab, bekommt eine Antwort. Hat jede eine, lässt sich die Frage abschließen.
closing-undecided = { $count ->
    [one] Eine Idee wartet auf Antwort
   *[other] { $count } Ideen warten auf Antwort
}
closing-undecided-more = Was nicht gewählt wurde, kann einen Grund teilen; jede Idee hat Platz für eine eigene Zeile.
closing-fates = Was aus jeder wird
closing-fate-no = Diesmal nicht
closing-fate-later = Für später aufheben
closing-fate-apart = Eine eigene Antwort
closing-line = Eine Zeile für diese
closing-shared = Der gemeinsame Grund
closing-shared-hint = Wer die Idee vorschlug, liest ihn als Antwort an sich. Markdown geht.
closing-answer = Auf diese Ideen antworten
closing-ready = Jede Idee hat ihre Antwort
closing-summary = Was wir mitnehmen
closing-summary-hint = Was ihr gelernt habt, was ihr tut, wann es mehr zu hören gibt. Es steht über den Ideen. Markdown geht.
closing-send = Unterschreiben und abschließen
closing-word = Was wir mitnehmen
flash-question-closed = Die Frage ist abgeschlossen. Danke: Niemand blieb ohne Antwort.
flash-answered-together = Beantwortet. Die Verfasser erfahren es per E-Mail.
conflict-standing = Diese Frage ist immer offen: Sie wird nicht abgeschlossen.
conflict-phase-review = Eine Frage lässt sich abschließen, wenn die Abstimmung vorbei ist.
conflict-undecided = Einige Ideen haben noch keine Antwort. Antworte zuerst auf sie, dann lässt sich die Frage abschließen.
conflict-question-closed = Diese Frage ist abgeschlossen: Alles darin behält einen Ausgang.
conflict-decision-waits = Eine frühere Antwort ist noch zwischen uns und der Verfasserin oder dem Verfasser. Zeige sie zuerst allen.
