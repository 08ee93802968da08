# Mehr Zeit, vor aller Augen.

extension-give = Mehr Zeit geben
extension-lead = Alle lesen, dass es mehr Zeit gibt, bis wann und warum. Wer mitmacht, erfährt davon.
extension-until = bis { $date }
extension-to = Das neue Ende
extension-to-hint = Später als jetzt. Was danach kommt, rückt um ebenso viele Tage.
extension-reason = Warum
extension-reason-hint = Ein oder zwei Sätze, die alle lesen.
extension-send = Mehr Zeit geben
extension-line = Mehr Zeit für „{ $phase }“: bis { $to } statt { $from }.
flash-question-extended = Jetzt ist mehr Zeit. Alle, die mitmachen, erfahren davon.
conflict-no-end = Diese Phase hat kein Ende, das sich verschieben ließe.
error-extend-later = Es braucht einen Tag nach dem jetzigen Ende.
error-date-fixed = Dieses Datum ist vorbei: Es bleibt, wie es ist, und nichts Neues beginnt in der Vergangenheit.
error-date-running = Dieses Datum beendet die laufende Phase. Es rückt nur vor aller Augen: erst das Übrige speichern, dann „Mehr Zeit geben“ wählen.
error-between = Bitte eine ganze Zahl von { $min } bis { $max }.
