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
