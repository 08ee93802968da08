# What a release looks like elsewhere: pictures to share, and the badge.

share-mine = Your own picture to share. Whoever opens it sees the name that you signed with; if you take that back, the picture is gone.
share-mine-alt = A picture with the name that you signed with
share-part-proposed = had the idea
share-part-refined = made it better
share-part-discussed = talked it through
share-part-tested = tried it out
share-part-supported = wanted it
share-part-moderated = kept the talk fair
badge-designed-by = { $count ->
    [0] designed by users
    [one] designed by { $shown } user
   *[other] designed by { $shown } users
}
badge-title = A badge for other sites
badge-lead = For a shop page or a newsletter: a small picture that leads to the credits. It always says the newest number, sets no cookie and follows nobody.
badge-snippet = The snippet
badge-snippet-hint = Copy it into the page where the badge should stand. Its language is at the end of the picture’s address: en, it or de.
