# What was made together, and its closing titles.

releases-lead = Real things, born from real people’s ideas. Those who thought of them sign them.
releases-none = Nothing to sign yet.
releases-none-more = The first thing made together begins with a question.
release-people = { $count ->
    [one] { $shown } person
   *[other] { $shown } people
}
release-ideas = { $count ->
    [0] no ideas
    [one] { $shown } idea
   *[other] { $shown } ideas
}
release-signed-by = { $count ->
    [0] Designed by you
    [one] Designed by one of you
   *[other] Designed by { $shown } of you
}
release-designed-by-you = designed by users
release-read-credits = Read the credits
release-draft = Draft
release-why = Why
release-adds = What it adds
release-for-whom = For whom
release-who-asked = Who asked for it

## The colophon

colophon-word = Credits
colophon-draft = This is a draft: only the team sees it for now.
colophon-supporters-title = Wanted by
colophon-supporters = { $count ->
    [one] { $shown } person voted for these ideas
   *[other] { $shown } people voted for these ideas
}
colophon-for = For { $name }
colophon-consent = Each name is here because its owner said yes.
colophon-your-turn = Sign it, too
colophon-about = About { $title }
colophon-ideas = { $count ->
    [one] It came from one idea
   *[other] It came from { $shown } ideas
}

## Making one

release-new = New release
release-form-lead = Tell what changed and thanks to whom. The signatures come next.
release-no-ideas = Choose the ideas from a question’s work board.
release-product-hint = What it is called, for example “Lumen One”.
release-title = This edition
release-title-hint = For example “Second edition”.
release-why-hint = Markdown works.
release-who-asked-hint = The people and moments it all came from.
release-host = Who signs for the company
release-next-note = In the next step Cofirma proposes who signs, and you correct it.
release-go-credits = Save, on to the signatures
release-publish = Publish
release-publish-note = Once it is public, each person chooses whether and how to sign. Until then their name does not appear.

## The sealed credits

colophon-find = Find my name
colophon-find-go = Look
colophon-find-all = Show everybody
colophon-found = { $count ->
    [0] No name here has “{ $name }” in it.
    [one] One name has “{ $name }” in it.
   *[other] { $shown } names have “{ $name }” in them.
}
versions-title = The sealed credits
versions-lead = Who signs was sealed when this became public. Whatever changes afterwards is a new version, and says so.
versions-download = Take the sealed credits with you
versions-signature = Our signature on it (JWS)
versions-check = Check it yourself
versions-check-how = The file says what was sealed, without a server of ours and without a name that was not given. The program tells whether a single byte was changed:
version-number = Version { $number }
version-digest = Its digest:
version-published = It became public.
version-signed = { $count ->
    [one] One person said how to sign.
   *[other] { $shown } signatures were given or changed.
}
version-added = A contributor was added after a dispute.
version-corrected = A role was corrected after a dispute.
version-moved = A line went to whom it belongs to, after a dispute.
version-removed = A line was left out after a dispute.
version-also-signed = { $count ->
    [one] Besides, one signature was given or changed.
   *[other] Besides, { $shown } signatures were given or changed.
}
