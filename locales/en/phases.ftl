# More time, in public.

extension-give = Give more time
extension-lead = Everybody reads that you gave more time, until when and why. Whoever takes part hears of it.
extension-until = until { $date }
extension-to = The new end
extension-to-hint = Later than now. What comes after moves by as many days.
extension-reason = Why
extension-reason-hint = One or two sentences for everybody to read.
extension-send = Give more time
extension-line = More time for “{ $phase }”: until { $to } instead of { $from }.
flash-question-extended = There is more time now. Everybody who takes part will hear of it.
conflict-no-end = This phase has no end that could be moved.
error-extend-later = Choose a day after the present end.
error-date-fixed = This date is past: it stays as it is, and nothing new begins in the past.
error-date-running = This date ends the phase of now. It moves in public alone: save the rest, then choose “Give more time”.
error-between = A whole number from { $min } to { $max }, please.
