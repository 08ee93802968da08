# Vorgeschlagene Änderungen, mit Sie.

refinement-lead = Ändern Sie den Text so, wie Sie ihn gern hätten. Wer die Idee geschrieben hat, sieht genau, was Sie geändert haben, und antwortet Ihnen. Wird es übernommen, trägt die neue Version beide Namen.
refinement-is-author = Diese Idee ist von Ihnen: Sie können sie auch gleich ändern.
refinements-none-more = Würden Sie es besser sagen? Zeigen Sie, wie: Es entscheidet, wer die Idee geschrieben hat, und Ihr Name bleibt bei Ihren Worten.
refinement-answer = Ihre Antwort
refinement-adapt-lead = Übernehmen Sie den Vorschlag von { $name } mit eigenen Worten. Beide Namen stehen dabei, und alle behalten ihre Worte.
refinement-clashes-more = Unten stehen sie so, wie sie jetzt sind. Fügen Sie ein, was Sie vom Vorschlag wollen.
flash-refinement-suggested = Danke! Ihr Vorschlag ist angekommen.
conflict-refinements-waiting = Drei Ihrer Vorschläge zu dieser Idee warten auf eine Antwort. Warten Sie sie ab, oder ziehen Sie einen zurück.
words-lead = Jede Stelle hat eine Nummer: Tippen Sie darauf, um zu sehen, wer sie geschrieben hat.

## One's own data

chapter-refinements = Änderungen, die Sie vorgeschlagen haben
chapter-refinements_answered = Vorschläge, die Sie beantwortet haben
chapter-co_authors = Ideen, die Sie mit anderen unterschreiben
chapter-co_authors_asked = Wen Sie um eine Unterschrift gebeten haben
