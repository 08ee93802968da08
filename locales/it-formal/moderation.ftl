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
kind-approve = Approvare
kind-remove = Togliere
kind-slow = Rallentare la discussione
kind-unslow = Riprendere il ritmo solito
kind-warn = Avvertire
kind-unlimit = Far scrivere di nuovo
kind-suspend = Sospendere per un po’
kind-ban = Sospendere senza termine
kind-reinstate = Riammettere
ruling-send-approve = Approvare
ruling-send-remove = Togliere
ruling-send-slow = Rallentare
ruling-send-unslow = Riprendere il ritmo
ruling-send-warn = Mandare l’avvertimento
ruling-send-unlimit = Far scrivere
ruling-send-suspend = Sospendere
ruling-send-ban = Sospendere
ruling-send-reinstate = Riammettere
ruling-on-person = Decidere su questa persona
kind-move = Spostare in un’altra domanda
kind-retag = Scegliere altre etichette
move-title = Spostare l’idea in un’altra domanda
move-idea-send = Spostare l’idea
