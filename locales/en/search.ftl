# Searching, and what looks like a title.

search-title = Search
search-field = What are you looking for?
search-menu = Search the community
search-go = Search
search-lead = Ideas, comments, answers and people: write a few words. Endings, accents and small slips do not matter.
search-more = Language and status
search-kind = In
search-kind-any = everything
search-kinds-idea = ideas
search-kinds-comment = comments
search-kinds-decision = the company’s answers
search-kinds-release = what was made together
search-kinds-question = questions
search-kinds-person = people
search-kind-idea = Idea
search-kind-comment = Comment
search-kind-decision = Answer
search-kind-release = Made together
search-kind-question = Question
search-kind-person = Person
search-found = { $count ->
    [0] Nothing found
    [one] Found { $count }
   *[other] Found { $count }
}
search-found-many = More than { $count } found: another word narrows it down
search-none = Nothing here says “{ $words }”.
search-none-more = Try fewer words, or other ones. If it is a wish of yours, it may be the first of its kind.
search-none-filtered = Try it without the choice of kind, language or status.
search-none-questions = See the open questions

similar-title = { $count ->
    [one] One idea looks like yours
   *[other] { $count } ideas look like yours
}
similar-more = Is yours one of them? Then your vote makes it stronger. If not, just go on.
similar-asked = { $count ->
    [one] This idea looks like yours. Is it the same?
   *[other] These ideas look like yours. Is it one of them?
}
similar-asked-more = Then vote for it: one strong idea gets further than two alike. If not, nothing is lost: your words are all still here.
similar-different = Mine is different, propose it
