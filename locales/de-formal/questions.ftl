# What the company asks, its phases, the board of the product team.

question-no-ideas = Noch keine Ideen. Die erste kann Ihre sein.
questions-lead = Das möchten wir von Ihnen wissen. Suchen Sie sich eine Frage aus und erzählen Sie.
questions-none-open-more = Schauen Sie bald wieder vorbei: Wir fragen bestimmt noch etwas.

## Posing and editing

question-form-lead = Eine klare Frage, die alle beantworten können, die nutzen, was Sie machen.
question-summary-hint = Ein oder zwei Sätze: warum Sie fragen.
question-body-hint = Was Sie schon wissen, was sich nicht ändern lässt, was danach passiert. Markdown geht.
