# The stamp.

vote-cast = I want this
vote-voted = Voted ✓
vote-word = { $count ->
    [one] vote
   *[other] votes
}
vote-count = { $count ->
    [0] No votes
    [one] { $shown } vote
   *[other] { $shown } votes
}
vote-take-back = take your vote back
why-closed-phase = Voting is not open now.
why-closed-decided = We have already answered: voting is closed.
why-closed-merged = Vote for the idea it was merged into.
why-closed-locked = A moderator has locked this idea.
why-closed-own = This is your idea: the others vote for it.
why-closed-suspended = Your account is suspended: you cannot vote now.
