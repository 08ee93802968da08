# Il registro della moderazione.

log-title = Registro delle decisioni
log-lead = Ogni decisione: di chi, su che cosa, perché, e com’è andata a finire. Quello che ne leggono tutti:
log-moderator = Chi ha deciso
log-from = Dal
log-to = Al
log-of-person = Solo ciò che riguarda { $name }.
log-about-one = Solo ciò che riguarda un contributo.
log-all-about = Tutto su questo
log-all-of = Tutto su { $name }
log-open-reason = Rendere pubblica la motivazione
log-close-reason = Riservare la motivazione a chi è interessato
log-open-reason-hint = Una motivazione diventa pubblica solo se non nomina nessuno e non cita nulla che permetta di risalire a qualcuno.
log-none = Nessuna decisione corrisponde.
log-moved = Da «{ $from }» a «{ $to }»
