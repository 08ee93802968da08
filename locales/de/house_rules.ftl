# The rules of the house, and how moderation works.

rules-title = Hausregeln
rules-lead = Wenige Sätze, die hier für alle gelten, auch für jene, die das Haus führen.
rules-how = Wie moderiert wird
rules-who = Wer entscheidet
rules-who-text = Menschen aus dem Team der Gemeinschaft. Niemand entscheidet über selbst Geschriebenes oder über eine eigene Meldung.
rules-what = Was sie tun können
rules-what-text = Einen Beitrag verbergen oder entfernen, ein Gespräch schließen, Ideen vereinen, die dasselbe sagen, Stimmen beiseitelegen; jemanden verwarnen oder eine Zeit lang am Schreiben hindern. Das mildeste Mittel, das hilft, kommt zuerst.
rules-told = Was die Schreibenden erfahren
rules-told-text = Immer: was geschah, auf welcher Regel oder welchem Gesetz es beruht, worum es geht, ob ein Programm es zuerst bemerkte, wie lange es gilt und wie man Einspruch erhebt. In ihrer Sprache, auf der Seite und per E-Mail.
rules-appeal = Einspruch
rules-appeal-text = Sechs Monate lang, kostenlos, von der Seite oder aus der E-Mail. Es entscheidet jemand anderes als beim ersten Mal, schriftlich. Wer recht hat, bekommt alles zurück.
rules-machines = Was Programme tun
rules-machines-text = Sie suchen nach schlichten Zeichen von Werbung und nach vielen Stimmen neuer Konten in kurzer Zeit. Sie können etwas warten lassen, bis ein Mensch es angesehen hat, meist nicht länger als einen Tag. Sie entscheiden nichts.
rules-newcomers = Für Neue
rules-newcomers-text = Am ersten Tag, und bis zwei Beiträge stehen, gibt es ein paar Grenzen für Links, Bilder und Tempo. Manche Fragen sehen erste Beiträge an, bevor sie erscheinen.
rules-votes = Stimmen
rules-votes-text = Stimmen, die niemand für sich selbst abgegeben hat, können beiseitegelegt werden. Die Zahl sagt, wie viele und warum.
rules-report = Etwas melden
rules-report-text = Wer etwas sehen kann, kann es melden, mit oder ohne Konto; auch was gegen das Gesetz verstößt. Wer meldet, erfährt, was daraus wurde.
rules-law = Diese Seite sagt, was Artikel 14 der Verordnung (EU) 2022/2065 verlangt.

## Writing them

rules-work-lead = Nach ihnen wird gemeldet und entschieden. Sechs klare sind besser als zwanzig.
rules-read = Wie alle sie lesen
rules-all = Alle Regeln
rules-new = Eine neue Regel
rules-add = Regel hinzufügen
rules-up = Nach oben
rules-retired = aufgehoben
rules-retire = Aufgehoben: wird nicht mehr angeboten, alte Entscheidungen behalten sie
field-rule-name = Name
field-rule-text = Was sie verlangt
conflict-rules-many = Es gibt schon dreißig Regeln, und mehr liest niemand. Zuerst muss eine aufgehoben werden.
conflict-last-rule = Eine Regel muss bleiben, nach der man melden kann.
flash-rule-added = Die Regel ist hinzugefügt.
flash-rule-changed = Die Regel ist geändert.
flash-rule-moved = Die Regel steht einen Platz höher.
