# The moderators' desk and their daily letter.

desk-waits = What waits
desk-waiting = { $count ->
    [0] Nothing waits.
    [one] One case waits.
   *[other] { $shown } cases wait.
}
desk-oldest = The oldest since { $date }.
desk-appeals = { $count ->
    [one] One appeal has no answer yet.
   *[other] { $shown } appeals have no answer yet.
}
desk-log = Every decision with its reason, by moderator, rule, person or day.
desk-figures = How long things wait, week by week.
desk-books = What everybody can read of moderation, without names.
briefing-title = The morning letter
briefing-lead = Once a day, and only when something waits: how much, since when, which appeals are due.
briefing-is-on = It comes by mail.
briefing-is-off = It does not come.
briefing-on = Get the letter
briefing-off = No letter, please
flash-briefing-wished = Saved.
mail-briefing-subject = { $waiting ->
    [0] An appeal waits at { $name }
    [one] One case waits at { $name }
   *[other] { $waiting } cases wait at { $name }
}
mail-briefing-waiting = { $waiting ->
    [0] No case is open.
    [one] One case is open.
   *[other] { $waiting } cases are open.
}
mail-briefing-oldest = { $oldest ->
    [0] The oldest is from the last 24 hours.
    [one] The oldest has waited for one day.
   *[other] The oldest has waited for { $oldest } days.
}
mail-briefing-appeals = { $appeals ->
    [one] One appeal has no answer yet.
   *[other] { $appeals } appeals have no answer yet.
}
mail-briefing-due = { $due ->
    [one] One of them has waited for more than a week.
   *[other] { $due } of them have waited for more than a week.
}
mail-briefing-yesterday = In the last 24 hours { $opened } came in and { $closed } were closed.
mail-briefing-button = To the desk
mail-briefing-why = This letter goes to the moderators of { $name }, once a day when something waits. It can be turned off on the moderators’ desk.
chapter-briefings = Daily letter to moderators
