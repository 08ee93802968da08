# Closing a question.

closing-summary-hint = Was Sie gelernt haben, was Sie tun, wann es mehr zu hören gibt. Es steht über den Ideen. Markdown geht.
conflict-undecided = Einige Ideen haben noch keine Antwort. Antworten Sie zuerst auf sie, dann lässt sich die Frage abschließen.
conflict-decision-waits = Eine frühere Antwort ist noch zwischen uns und der Verfasserin oder dem Verfasser. Zeigen Sie sie zuerst allen.
