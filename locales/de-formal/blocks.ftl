# Blocking somebody, with Sie.

block-more = Sie lesen nicht mehr, was diese Person schreibt, und sie erreicht Sie hier nicht. Sie erfährt nichts davon.
block-is = Sie haben { $name } blockiert.
block-folded = Sie haben { $name } blockiert · zeigen
block-list = Leute, die Sie blockiert haben
