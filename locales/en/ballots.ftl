# Votes that weigh, budgets, hidden counts.

vote-hidden = hidden until voting ends
conflict-own-idea = This is your own idea, and here everybody votes for the ideas of others. Yours is in good hands.
conflict-votes-on-idea = That is more than one idea may have from one person here. The question’s page says how many.
conflict-votes-spent = You have given all your votes. Take one back from another idea, and it is free for this one.

chapter-ballots = Your ballots
chapter-met_votes = Votes you noted for people you met
fact-counted = Counts
fact-spent = Spent
fact-place = Where
fact-met_on = Met on

vote-less = Take one vote back
vote-more = Give one more vote
vote-of-mine = { $count ->
    [one] { $shown } of yours
   *[other] { $shown } of yours
}
votes-left = { $count ->
    [0] You have given all { $budget } votes.
    [one] You have { $shown } of { $budget } votes left.
   *[other] You have { $shown } of { $budget } votes left.
}
votes-each = { $count ->
    [one] Everybody has one vote here.
   *[other] Everybody has { $shown } votes here.
}
votes-per-idea = Up to { $shown } on one idea.
votes-take-one-back = Take one back from an idea, and it is free for another.
votes-hidden-why = Nobody sees the counts before voting ends, not even we.
votes-not-own = Everybody votes for the ideas of others.
votes-met = { $count ->
    [one] and { $shown } person whom we met elsewhere
   *[other] and { $shown } people whom we met elsewhere
}
votes-split = Who voted:
votes-by-customer = { $count ->
    [one] { $shown } customer
   *[other] { $shown } customers
}
votes-by-supplier = { $count ->
    [one] { $shown } supplier
   *[other] { $shown } suppliers
}
votes-by-employee = { $count ->
    [one] { $shown } employee
   *[other] { $shown } employees
}
votes-by-partner = { $count ->
    [one] { $shown } partner
   *[other] { $shown } partners
}
votes-by-investor = { $count ->
    [one] { $shown } investor
   *[other] { $shown } investors
}
votes-by-others = { $count ->
    [one] { $shown } other
   *[other] { $shown } others
}
whys-title = Why it matters
why-add = Say why it matters to you
why-change = Change what you said
why-label = Why it matters to me
why-hint = One line, under your name. Leave it empty to take it away.
why-hint-hidden = One line, under your name; shown when voting is over. Leave it empty to take it away.
why-save = Save
why-remove = Remove
met-title = Votes of people you met
met-hint = Somebody at a fair or in the shop wants this? Note who, where and when, with their consent. It is counted apart; the names are for the team only.
met-who = Who
met-place = Where
met-on = When
met-save = Note the vote
met-by = noted by { $name }
met-remove = Remove
flash-why-said = Saved.
flash-why-removed = The line is gone.
flash-met-noted = Noted, and counted apart.
flash-met-removed = The note is gone.
conflict-no-vote = Vote for the idea first, then say why.
conflict-no-met-votes = This question takes no votes of people met elsewhere.
