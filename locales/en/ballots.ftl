# Votes that weigh, budgets, hidden counts.

vote-hidden = hidden until voting ends
conflict-own-idea = This is your own idea, and here everybody votes for the ideas of others. Yours is in good hands.
conflict-votes-on-idea = That is more than one idea may have from one person here. The question’s page says how many.
conflict-votes-spent = You have given all your votes. Take one back from another idea, and it is free for this one.

chapter-ballots = Your ballots
chapter-met_votes = Votes you noted for people you met
fact-counted = Counts
fact-why = Why it matters
fact-spent = Spent
fact-question = Question (code)
fact-place = Where
fact-met_on = Met on
