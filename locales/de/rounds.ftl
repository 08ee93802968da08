# Was dazugehört und was nicht, Kurzlink, Runden, Regeln der Abstimmung, und die Frage, die immer offen ist.

scope-title = Was dazugehört und was nicht
scope-hint = Eins je Zeile.
scope-in = Das gehört dazu
scope-out = Das nicht
field-in_scope_it = Gehört dazu
field-in_scope_en = Gehört dazu
field-in_scope_de = Gehört dazu
field-out_of_scope_it = Gehört nicht dazu
field-out_of_scope_en = Gehört nicht dazu
field-out_of_scope_de = Gehört nicht dazu
advanced-title = Für Fortgeschrittene
advanced-lead = Die meisten Fragen kommen ohne all das aus.
field-short = Wort des Kurzlinks
short-hint = Kleinbuchstaben, Ziffern, Bindestriche: Aus „licht“ wird /q/licht. Leicht am Telefon zu sagen.
error-short = Bitte 2 bis 30 Kleinbuchstaben, Ziffern und einzelne Bindestriche.
error-short-taken = Dieses Wort hat schon eine andere Frage. Bitte ein anderes.
field-previous = Die Runde davor
previous-none = Keine: Das ist die erste
previous-hint = Ideen, über die dort nicht entschieden wurde, können hier weitergehen.
error-previous = Jene Frage kommt nach dieser. Bitte eine frühere.
field-is_standing = Immer offen
hint-is_standing = Sammelt, wonach niemand gefragt hat. Es gibt höchstens eine; sie hat nur das erste Datum.
error-standing-dates = Eine Frage, die immer offen ist, hat kein Datum nach dem ersten. Bitte die anderen leeren.
error-standing-taken = Eine Frage, die immer offen ist, gibt es schon.
ballot-title = Regeln der Abstimmung
ballot-running = Die Frage läuft: Die Zahl der Stimmen kann wachsen, und nichts Versprochenes wird zurückgenommen.
field-budget = Stimmen je Person
budget-hint = Leer: eine für jede Idee.
field-per_idea = Höchstens für eine Idee
per-idea-hint = Nur mit einer Zahl von Stimmen je Person.
field-hides_tally = Zahlen bis zum Ende der Abstimmung verbergen
hint-hides_tally = Vorher sieht sie niemand, auch das Team nicht. Solange abgestimmt wird, bleibt es dabei.
field-no_own_votes = Keine Stimmen für die eigene Idee
hint-no_own_votes = Wer sie vorgeschlagen hat, überlässt anderen die Wahl.
field-met_votes = Stimmen von Menschen, die das Team anderswo trifft
hint-met_votes = Das Team darf sie eintragen, mit wem, wo und wann; sie zählen für sich.
error-budget-running = Danach wurde schon abgestimmt: Es kann wachsen, aber nicht schrumpfen, dazukommen oder wegfallen.
error-tally-running = Es wurde versprochen, dass vor dem Ende niemand die Zahlen sieht.
round-previous = Das ist die nächste Runde von:
round-next = Weiter geht es in:
standing-still = Hast du etwas anderes auf dem Herzen?
carry-title = Ideen mitnehmen
carry-lead = Worüber hier nicht entschieden wurde, das kann weitergehen:
carry-choose = Welche Ideen gehen weiter?
carry-votes = { $count ->
    [one] { $shown } Stimme
   *[other] { $shown } Stimmen
}
carry-note = Sie beginnen mit ihrem neuesten Text und ohne Stimmen; die von früher bleiben als Geschichte sichtbar. Wer sie geschrieben hat, erfährt davon, und die alte Idee sagt, wohin sie ging.
carry-send = Mitnehmen
carry-none = Es gibt nichts mitzunehmen: Über alles wurde entschieden, oder es geht schon weiter.
carried-from = { $count ->
    [0] Kommt aus
    [one] { $shown } Stimme in der Runde davor; kommt aus
   *[other] { $shown } Stimmen in der Runde davor; kommt aus
}
carried-to = Diese Idee geht weiter in:
flash-carried = Die Ideen gehen hier weiter. Wer sie geschrieben hat, erfährt davon.
conflict-carry-running = Dort wird noch abgestimmt. Ideen gehen weiter, wenn das vorbei ist.
conflict-carry-audience = Jene Frage war für weniger Menschen als diese. Was für sie geschrieben wurde, bleibt bei ihnen.
conflict-carry-nothing = Bitte mindestens eine Idee wählen.
status-later = Für später aufgehoben
status-later-more = Nicht jetzt: Wir heben sie auf und sagen, wo sie weitergeht.
