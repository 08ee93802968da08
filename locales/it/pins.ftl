# Ideas that a moderator puts where everybody sees them.

pins-title = In evidenza
featured-title = Da non perdere
pin-by-list = In evidenza, a cura di { $name }
pin-by-home = In prima pagina, a cura di { $name }
pin-until = (fino al { $date })
pin-days = Per quanto tempo
pin-days-count = { $count } giorni
pin-days-none = Senza scadenza
pin-list = In cima alla domanda
pin-home = In prima pagina
pin-hint = In cima a una domanda stanno al massimo tre idee, in prima pagina una sola. Si vede sempre chi l’ha scelta. Mentre si vota nessuna idea sta davanti alle altre.
unpin-list = Toglila dalla cima
unpin-home = Toglila dalla prima pagina
flash-pinned = Ora è in cima. Chi l’ha proposta è stato avvisato.
flash-featured = Ora è in prima pagina. Chi l’ha proposta è stato avvisato.
flash-unpinned = Non è più in evidenza.
conflict-pin-unseen = Si mette in evidenza solo un’idea che tutti possono vedere.
conflict-pin-voting = Mentre si vota nessuna idea viene messa davanti alle altre.
conflict-pin-full = In cima ci sono già tre idee. Prima bisogna toglierne una.
curate-title = Dare una mano a questa idea
notice-pinned = { $who } ha messo la tua idea in cima alla sua domanda:
notice-featured = { $who } ha scelto la tua idea per la prima pagina:
moved-pinned = ora è in cima alla sua domanda
moved-featured = ora è in prima pagina
