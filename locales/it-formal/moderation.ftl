# Hiding, locking, merging, always with a reason.

kind-hide = Nascondere
kind-restore = Rendere visibile
kind-lock = Chiudere la discussione
kind-unlock = Riaprire la discussione
kind-merge = Unire
kind-unmerge = Separare
ruling-send-hide = Nascondere
ruling-send-restore = Rendere visibile
ruling-send-lock = Chiudere la discussione
ruling-send-unlock = Riaprire la discussione

## Merging

merge-title = Unire due idee
merge-search = Cercare un’idea della stessa domanda
merge-search-go = Cercare
merge-send = Unire
merge-nothing-found-more = Provi con altre parole.
