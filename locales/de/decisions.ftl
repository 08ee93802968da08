# The company's public answer.

decision-word = Unsere Antwort
decision-earlier = Eine frühere Antwort
decision-give = Auf diese Idee antworten
decision-lead = Alle lesen sie, { $name } zuallererst. Sag, was ihr tut und warum.
decision-reasons-hint = Die wahren Gründe in einfachen Worten: Kosten, Grenzen, was ihr ausprobiert habt. Markdown geht.
decision-host = Wer die Antwort unterschreibt
decision-send = Unterschreiben und veröffentlichen
