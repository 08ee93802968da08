# What is in and out, short link, rounds, rules of voting, and the question that is always open.

scope-title = What is in and what is out
scope-hint = One thing a line.
scope-in = This is in
scope-out = This is out
field-in_scope_it = In
field-in_scope_en = In
field-in_scope_de = In
field-out_of_scope_it = Out
field-out_of_scope_en = Out
field-out_of_scope_de = Out
advanced-title = Advanced
advanced-lead = Most questions do without all of this.
field-short = Word of the short link
short-hint = Small letters, digits, hyphens: “lights” becomes /q/lights. Easy to say on the phone.
error-short = 2 to 30 small letters, digits and single hyphens, please.
error-short-taken = Another question has this word already. Choose another one.
field-previous = The round before
previous-none = None: this is the first
previous-hint = Ideas that were not decided there can go on here.
error-previous = That question follows this one. Choose an earlier one.
field-is_standing = Always open
hint-is_standing = Collects what nobody asked. There is one at most; it has no date but its first.
error-standing-dates = A question that is always open has no date after the first. Empty the others.
error-standing-taken = There is a question that is always open already.
ballot-title = Rules of voting
ballot-running = The question runs: a budget can grow, and nothing that was promised is taken back.
field-budget = Votes for each person
budget-hint = Empty: one for each idea.
field-per_idea = Most for one idea
per-idea-hint = With a budget alone.
field-hides_tally = Hide the counts until voting is over
hint-hides_tally = Nobody sees them before, your team neither. It cannot be undone while votes are given.
field-no_own_votes = No votes for one’s own idea
hint-no_own_votes = Who proposed it leaves the choice to others.
field-met_votes = Votes of people met elsewhere
hint-met_votes = Your team may note them, with who, where and when; they are counted apart.
error-budget-running = People have voted by this already: it can grow, but not shrink, come or go.
error-tally-running = It was promised that nobody sees the counts before the end.
round-previous = This is the next round of:
round-next = It goes on in:
standing-still = Something else on your mind?
carry-title = Carry ideas on
carry-lead = What was not decided here can go on:
carry-choose = Which ideas go on?
carry-votes = { $count ->
    [one] { $shown } vote
   *[other] { $shown } votes
}
carry-note = They begin with their newest text and without votes; the votes of before are shown as history. Their authors hear of it, and the old idea says where it went.
carry-send = Carry on
carry-none = There is nothing to carry on: everything was decided, or has gone on already.
carried-from = { $count ->
    [0] Carried on from
    [one] { $shown } vote there; carried on from
   *[other] { $shown } votes there; carried on from
}
carried-to = This idea goes on in:
flash-carried = The ideas go on here. Their authors will hear of it.
conflict-carry-running = Votes are still being given there. Ideas go on when that is over.
conflict-carry-audience = That question was for fewer people than this one. What was written for them stays with them.
conflict-carry-nothing = Choose at least one idea.
status-later = Kept for later
status-later-more = Not now: we keep it, and say where it goes on.
