# Notes of the staff's, about people and ideas.

staff-notes-title = { $count ->
    [0] Notizen des Teams
    [one] Notizen des Teams ({ $count })
   *[other] Notizen des Teams ({ $count })
}
staff-notes-new = Eine Notiz für das Team
staff-notes-hint-person = Hier liest sie nur das Team. Sie gehört zu den Daten dieser Person: Wer die eigenen Daten verlangt, bekommt jede Notiz über sich mit ihrem Datum, und sie verschwindet, wenn die Person geht. Hinein gehört nur, was man auch ins Gesicht sagen würde.
staff-notes-hint-idea = Hier liest sie nur das Team. Wer die Idee vorgeschlagen hat, bekommt sie mit den eigenen Daten, wenn sie verlangt werden. Hinein gehört nur, was man auch ins Gesicht sagen würde.
staff-notes-save = Notiz behalten
staff-notes-remove = Diese Notiz entfernen
flash-noted = Die Notiz ist da, nur für das Team.
flash-note-removed = Die Notiz ist weg.
