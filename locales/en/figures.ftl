# Figures of the moderators' work.

figures-title = Figures of our work
figures-lead = How long things wait, and how often we were wrong.
figures-nobody = Of the team as a whole: nothing is counted by person, and nobody is ranked.
figures-whole = The last { $shown } weeks
figures-seen = Median time to the first look
figures-decided = Median time to the end
figures-overturned = Appeals that changed a decision
figures-agreed = Reports that led to a decision
figures-of = { $part } of { $whole }
figures-open = { $count ->
    [one] { $shown } case is open
   *[other] { $shown } cases are open
}
figures-age-day = less than a day
figures-age-days = one to three days
figures-age-week = three to seven days
figures-age-longer = longer than a week
figures-weeks = Week by week
figures-weeks-caption = The bars show cases that came in and cases that were closed.
figures-week = Week
figures-week-of = from { $date }
figures-opened = Came in
figures-closed = Closed
figures-seen-head = First look
figures-decided-head = To the end
