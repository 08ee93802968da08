# Finding: orders, filters, sharing.

sort-trending = Trending
sort-shuffled = Shuffled
sort-how = How this order works
sort-trending-how = Every vote and everyone’s first comment is a voice; an author’s own comments are none. A voice counts half after a week, so what moves now stands first. New ideas begin as if three voices had spoken for them: a fair first look. Where counts are hidden, votes play no part here.
sort-trending-formula = As a formula, with the heat H of an idea, the moment t of a new voice and W = one week:
sort-shuffled-how = While votes are cast, nobody’s idea is always first. All ideas stand on a ring, each on a place drawn by lot. Everybody begins at a place of their own, which stays for the day, and sees every idea exactly once.
filter-tag = Tag
filter-relation = Who proposed it
filter-in-use = Filters in use
filter-take-off = take this filter off
share-do = Share
share-sheet = Share with an app
share-mail = E-mail
share-link = Link
share-copy = Copy the link
share-copied = Copied
share-generic = Ideas wanted: read along, vote, make it better.

home-hello = Good to see you, { $name }
home-moved = Moved on your ideas
home-moved-none = Nothing new since you last looked. When somebody answers, comments or suggests, it stands here.
home-waits = Waits for you
home-waits-none = Nothing waits for you. Enjoy the calm.
waits-sign = { $count ->
    [one] Sign what you helped to make
   *[other] { $count } signatures to give
}
waits-votes = { $count ->
    [one] One vote left
   *[other] { $count } votes left
}
waits-suggested = { $count ->
    [one] A suggested change to answer
   *[other] { $count } suggested changes to answer
}
waits-asked = { $count ->
    [one] An idea to sign together
   *[other] { $count } ideas to sign together
}
waits-draft = { $count ->
    [one] A draft to finish
   *[other] { $count } drafts to finish
}
moved-decided = the company answered
moved-suggested = { $count ->
    [one] a change is suggested
   *[other] { $count } changes are suggested
}
moved-suggestion-taken = a suggested change was taken
moved-suggestion-declined = a suggested change was declined
moved-co-author-asked = an invitation to sign together
moved-co-author-joined = { $count ->
    [one] a co-author joined
   *[other] { $count } co-authors joined
}
moved-revised = the text is new
moved-commented = { $count ->
    [one] a new comment
   *[other] { $count } new comments
}
moved-replied = { $count ->
    [one] a reply
   *[other] { $count } replies
}
moved-mentioned = a mention in a comment
moved-shaped = a comment shaped it
moved-merged = another idea lives on in it
moved-extended = its question got more time
moved-phase = its question is in a new phase
moved-supported = it has the supporters it needed
moved-expired = its time ran out
moved-carried = it goes on in the next question
moved-draft-waits = a text waits to be finished
