# Das Protokoll der Moderation.

log-title = Protokoll der Entscheidungen
log-lead = Jede Entscheidung: von wem, worüber, warum, und was daraus wurde. Was alle davon lesen:
log-moderator = Entschieden von
log-from = Vom
log-to = Bis
log-of-person = Nur was { $name } betrifft.
log-about-one = Nur was einen einzelnen Beitrag betrifft.
log-all-about = Alles hierzu
log-all-of = Alles zu { $name }
log-open-reason = Begründung für alle lesbar machen
log-close-reason = Begründung nur für Betroffene
log-open-reason-hint = Eine Begründung wird nur öffentlich, wenn sie niemanden nennt und nichts zitiert, woran sich jemand erkennen ließe.
log-none = Keine passende Entscheidung.
log-moved = Von „{ $from }“ zu „{ $to }“
