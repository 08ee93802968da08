# The company's public answer.

decision-word = Unsere Antwort
decision-earlier = Eine frühere Antwort
decision-give = Auf diese Idee antworten
decision-lead = Alle lesen sie, { $name } zuallererst. Sag, was ihr tut und warum.
decision-reasons-hint = Die wahren Gründe in einfachen Worten: Kosten, Grenzen, was ihr ausprobiert habt. Markdown geht.
decision-host = Wer die Antwort unterschreibt
decision-send = Unterschreiben und veröffentlichen

decision-refusal = Welches Nein ist es?
decision-refusal-hint = Nur für ein Nein. Ein klares Nein tut weniger weh als ein vages.
refusal-not-now = Nicht jetzt
refusal-not-now-more = Eine gute Idee zur falschen Zeit.
refusal-exists = Gibt es schon
refusal-exists-more = Wir machen es schon, oder etwas, das dasselbe leistet.
refusal-cannot = Geht nicht
refusal-cannot-more = Physik, Recht, Geld oder Zeit stehen im Weg.
refusal-not-for-us = Nichts für uns
refusal-not-for-us-more = Jemand sollte es machen, aber wir sind nicht die Richtigen.
decision-change = Was uns umstimmen würde
decision-change-hint = Für ein Nein: Was müsste anders sein? Wenn nichts, dann leer lassen.
decision-hours = Wann lesen es alle?
decision-hours-hint = { $name } erfährt es sofort, per E-Mail. Du kannst einige Stunden Vorsprung geben.
decision-hours-n = { $n ->
    [0] Sofort
   *[other] Nach { $n } Stunden
}
decision-early = Bisher liest diese Antwort nur, wer die Idee vorgeschlagen hat, und das Team. Alle lesen sie ab { $date }.
decision-show-now = Jetzt allen zeigen

mail-answered-subject = { $host } hat auf deine Idee geantwortet
mail-answered-text = { $host } hat deine Idee gelesen und geantwortet:
mail-answered-more = Die ganze Antwort lesen
mail-answered-early = Du liest sie zuerst. Alle anderen lesen sie in { $hours } Stunden.
mail-answered-thanks = Danke, dass du sie für uns in Worte gefasst hast.
mail-answered-why = Du bekommst das, weil die Idee von dir ist.
