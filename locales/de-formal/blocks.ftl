# Blocking a person.

block-more = Sie lesen nicht mehr, was diese Person schreibt, und werden hier nicht mehr von ihr erreicht. Die Person erfährt nichts davon.
block-is = Sie haben { $name } blockiert.
block-folded = Sie haben { $name } blockiert · zeigen
block-list = Menschen, die Sie blockiert haben
