# Blocking somebody.

block-do = { $name } blockieren
block-more = Du liest nicht mehr, was diese Person schreibt, und sie erreicht dich hier nicht. Sie erfährt nichts davon.
block-undo = Nicht mehr blockieren
block-is = Du hast { $name } blockiert.
block-folded = Du hast { $name } blockiert · zeigen
block-list = Menschen, die du blockiert hast
conflict-block-oneself = Niemand kann sich selbst blockieren.
conflict-block-staff = Wer für die Firma spricht, kann nicht blockiert werden.
flash-blocked = Blockiert. Hier oder im Profil lässt es sich zurücknehmen.
flash-unblocked = Nicht mehr blockiert.
