# Disputes about credits.

disputes-lead = Jemand fehlt, eine Rolle stimmt nicht, eine Zeile gehört jemand anderem: Sagen Sie es uns, und zeigen Sie, woran wir es sehen. Sie bekommen eine Antwort; sind Sie nicht einverstanden, entscheidet die Administration.
claim-missing-more = Sie oder jemand anderes hat beigetragen und hat keine Zeile.
dispute-mine = Ihre eigene
dispute-no-role = Das überlasse ich Ihnen
dispute-words-hint = Was getan wurde, wann, und woran wir es sehen. Das lesen nur das Team und Sie.
dispute-note = Wem die Zeile gehört, erfährt, dass es einen Einspruch gibt, aber nicht von wem, und nicht, was Sie geschrieben haben.
dispute-yours = Es geht um eine Zeile von Ihnen. Was gesagt wurde, liest nur das Team; wie es ausgeht, erfahren Sie.
dispute-your-answer = Ihre Antwort
dispute-your-decision = Ihre Entscheidung
conflict-dispute-over = Inzwischen hat sich jemand dazu geäußert. Öffnen Sie die Seite neu, um es zu lesen.
conflict-dispute-waits = Das haben Sie schon gesagt. Sie bekommen eine Antwort.
flash-dispute-made = Danke. Sie bekommen eine Antwort.
