# Vorgeschlagene Änderungen, Versionen im Vergleich, und wessen Worte ein Text ist.

refinement-suggest = Änderung vorschlagen
refinement-lead = Ändere den Text so, wie du ihn gern hättest. Wer die Idee geschrieben hat, sieht genau, was du geändert hast, und antwortet dir. Wird es übernommen, trägt die neue Version beide Namen.
refinement-is-author = Diese Idee ist von dir: Du kannst sie auch gleich ändern.
refinement-why = Warum?
refinement-why-hint = Ein Satz hilft beim Antworten.
refinement-send = Vorschlag senden

refinements-title = Vorgeschlagene Änderungen
refinements-all = Alle vorgeschlagenen Änderungen
refinements-lead = Was andere am Text ändern würden. Was auf eine Antwort wartet, steht oben.
refinements-none = Noch hat niemand eine Änderung vorgeschlagen.
refinements-none-more = Würdest du es besser sagen? Zeig, wie: Es entscheidet, wer die Idee geschrieben hat, und dein Name bleibt bei deinen Worten.
refinements-count = { $count ->
    [one] { $shown } vorgeschlagene Änderung
   *[other] { $shown } vorgeschlagene Änderungen
}
refinements-past = { $count ->
    [one] { $shown } früherer Vorschlag
   *[other] { $shown } frühere Vorschläge
}
refinement-by = Vorschlag von { $name }
refinement-old = zu Version { $n }
refinement-open = Wartet auf Antwort
refinement-accepted = Übernommen
refinement-adapted = Angepasst übernommen
refinement-declined = Nicht übernommen
refinement-withdrawn = Zurückgezogen
refinement-hidden = Die Moderation hat diesen Vorschlag verborgen.
refinement-difference = Was sich ändern würde
refinement-moved = Der Text hat sich seit Version { $n } geändert. Der Vorschlag passt noch: Das würde er heute ändern.
refinement-there = Der Text sagt das schon.
refinement-clash = Muss angepasst werden
refinement-clash-more = Seit dem Vorschlag hat sich dieselbe Stelle geändert. Jemand muss beides lesen und zusammenbringen.

refinement-answer = Deine Antwort
refinement-thanks = Ein Wort des Dankes
refinement-thanks-accepted = Danke, { $name }! So wird die Idee besser.
refinement-thanks-adapted = Danke! Ich habe es übernommen, ein wenig angepasst.
refinement-thanks-declined = Danke fürs Mitdenken, { $name }. Ich lasse den Text lieber, wie er ist.
refinement-accept = Übernehmen
refinement-accept-note = Es entsteht eine neue Version mit beiden Namen. Wer die Idee unterstützt, erfährt davon und kann die Stimme zurücknehmen.
refinement-adapt = Anpassen
refinement-adapt-lead = Übernimm den Vorschlag von { $name } mit eigenen Worten. Beide Namen stehen dabei, und alle behalten ihre Worte.
refinement-adapt-send = Speichern und übernehmen
refinement-decline = Den Text lassen, wie er ist
refinement-decline-send = Mit Dank antworten
refinement-accepted-by = Übernommen von { $name }
refinement-adapted-by = Angepasst und übernommen von { $name }
refinement-declined-by = { $name } hat den Text gelassen, wie er war
refinement-withdraw = Vorschlag zurückziehen
refinement-hide = Vorschlag verbergen
refinement-clashes = { $count ->
    [one] { $shown } Stelle hat sich inzwischen geändert
   *[other] { $shown } Stellen haben sich inzwischen geändert
}
refinement-clashes-more = Unten stehen sie so, wie sie jetzt sind. Füge ein, was du vom Vorschlag willst.
refinement-clash-now = Jetzt:
refinement-clash-wanted = Vorgeschlagen:

flash-refinement-suggested = Danke! Dein Vorschlag ist angekommen.
flash-refinement-taken = Übernommen: Die neue Version nennt beide Namen.
flash-refinement-declined = Die Antwort ist gesendet.
flash-refinement-withdrawn = Der Vorschlag ist zurückgezogen.
flash-refinement-hidden = Der Vorschlag ist verborgen.

error-nothing-changed = Hier ist nichts anders als im jetzigen Text.
conflict-refinement-answered = Dieser Vorschlag wurde schon beantwortet.
conflict-refinement-hidden = Die Moderation hat diesen Vorschlag verborgen.
conflict-refinement-clash = Inzwischen hat sich dieselbe Stelle geändert. Der Vorschlag muss angepasst werden.
conflict-refinement-there = Der Text sagt das schon. Er kann bleiben, wie er ist, mit einem Dank.
conflict-refinements-waiting = Drei deiner Vorschläge zu dieser Idee warten auf eine Antwort. Warte sie ab, oder zieh einen zurück.

## Versions

version-by = Version { $n }, von { $name }
version-taken-up-by = übernommen von { $name }
version-adapted-by = angepasst von { $name }
version-suggestion = Vorschlag lesen
changes-title = Was sich geändert hat
changes-from = Von
changes-to = Bis
changes-compare = Vergleichen
changes-compare-these = Mit der vorigen vergleichen
changes-none = Bisher gibt es nur eine Version.
diff-gone = gestrichen:
diff-new = neu:
diff-end = (Ende)
diff-folded = { $count ->
    [one] … { $shown } Wort unverändert …
   *[other] … { $shown } Wörter unverändert …
}
diff-no-body = Außer dem Titel kein Text.
diff-key-gone = gestrichen
diff-key-new = neu

## Whose words

words-title = Wessen Worte
words-lead = Jede Stelle hat eine Nummer: Tippe darauf, um zu sehen, wer sie geschrieben hat.
words-hands = Wer was geschrieben hat
words-count = { $count ->
    [one] { $shown } Wort
   *[other] { $shown } Wörter
}

## One's own data

chapter-refinements = Änderungen, die du vorgeschlagen hast
chapter-refinements_answered = Vorschläge, die du beantwortet hast
chapter-co_authors = Ideen, die du mit anderen unterschreibst
chapter-co_authors_asked = Wen du um eine Unterschrift gebeten hast
fact-why = Warum
fact-thanks = Dank
