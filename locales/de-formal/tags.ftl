# Schlagwörter: das Team legt sie an, wer vorschlägt, wählt sie aus.

tags-none = Es gibt noch keine Schlagwörter. Legen Sie oben das erste an.
error-tags-many = Wählen Sie höchstens fünf Schlagwörter.
conflict-tag-taken = Gerade hat jemand ein Schlagwort mit diesem Namen angelegt. Laden Sie die Seite neu, um es zu sehen.
conflict-tags-many = Es gibt schon hundert Schlagwörter, und mehr liest niemand. Benennen Sie lieber eines um.
