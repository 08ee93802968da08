# The moderators' log.

log-title = Log of decisions
log-lead = Every decision: by whom, about what, why, and what became of it. What everybody reads of it:
log-moderator = Moderator
log-from = From
log-to = To
log-of-person = Only what concerns { $name }.
log-about-one = Only what concerns one contribution.
log-all-about = All about this
log-all-of = All about { $name }
log-open-reason = Let everybody read the reason
log-close-reason = Keep the reason to whoever is concerned
log-open-reason-hint = A reason becomes public only when it names nobody and quotes nothing by which somebody could be found.
log-none = No decision fits.
log-moved = From “{ $from }” to “{ $to }”
