# The moderators' queue: cases, decisions, keys.

queue-keep-report = Mantenere
queue-keep-held = Pubblicare
queue-keep-appeal = Chiudere
queue-undo = Annullare
queue-confirm = Confermare
queue-claim = Riservare per dieci minuti
