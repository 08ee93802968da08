# Schlagwörter: das Team legt sie an, wer vorschlägt, wählt sie aus.

tags-title = Schlagwörter
tags-lead = Ein paar Wörter, mit denen man Ideen zum selben Thema findet. Lieber zehn gute als fünfzig.
tags-new = Ein neues Schlagwort
tags-make = Schlagwort anlegen
tags-all = Alle Schlagwörter
tags-none = Es gibt noch keine Schlagwörter. Leg oben das erste an.
tags-retired = weggelegt
tags-retire = Weglegen: wird nicht mehr angeboten, bleibt aber an den Ideen
tags-choose = Worum geht es?
tags-most = Höchstens { $most }
tags-change = Schlagwörter ändern
tags-save = Schlagwörter speichern
tags-reason = Warum?
tags-reason-hint = Die Idee ist von jemand anderem: Die Person erfährt es und liest das hier.
error-tags-same = Diese Schlagwörter hat sie schon.
error-tag-taken = Ein Schlagwort mit diesem Namen gibt es schon.
error-tag-retired = Dieses Schlagwort wird nicht mehr angeboten.
error-tags-many = Wähl höchstens fünf Schlagwörter.
conflict-tag-taken = Gerade hat jemand ein Schlagwort mit diesem Namen angelegt. Lad die Seite neu, um es zu sehen.
conflict-tags-many = Es gibt schon hundert Schlagwörter, und mehr liest niemand. Benenn lieber eines um.
flash-tag-made = Das Schlagwort ist angelegt. Ab jetzt kann man es auswählen.
flash-tag-changed = Das Schlagwort ist geändert, überall, wo es steht.
flash-tags-chosen = Die Schlagwörter sind gespeichert.
