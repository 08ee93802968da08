# The frame around every page, the home page, and lists.

## The frame

site-skip = Skip to the content
site-and-you = & you
site-menu = Menu
site-language = Language
site-questions = Questions
site-releases = Made together
site-work = Work
site-moderation = Moderation
site-my-page = Your contributions
site-sign-in = Sign in
site-sign-out = Sign out
site-register = Register
site-promise = We ask, you design, we build it and sign it with you.
site-demo-label = Demonstration
site-demo = This is a demo: { $name } is an invented company and nothing here is real. Try everything.

## Lists

site-paging = Pages
site-first-page = Back to the start
site-next-page = Next
list-shown = { $some } of { $shown }
list-nothing-found = Nothing here.
list-nothing-found-more = Try fewer filters or other words.
list-show-all = Show all ideas
sort-label = Sort the ideas
sort-top = Most wanted
sort-new = New
sort-discussed = Most discussed
sort-undecided = Undecided
sort-mine = Mine
filter-title = Filter and search
filter-words = Words
filter-status = Status
filter-language = Language
filter-any = All
filter-go = Show
filter-reset = Clear the filters

## Languages people write in

language-it = Italian
language-en = English
language-de = German
language-fr = French
language-es = Spanish
language-ca = Catalan
language-pt = Portuguese
language-nl = Dutch

## The home page

home-title = { $name } & you
home-we-ask = We ask you
home-no-question = A new question is on its way.
home-no-question-more = We are not asking anything right now. Meanwhile, see what we have already made together.
home-how = How it works
home-how-1 = Propose
home-how-1-more = Say what would help you, in your own words. Others improve it with you.
home-how-2 = We decide in public
home-how-2-more = A person with a name and a face answers and says why, even when it is a no.
home-how-3 = We sign it together
home-how-3-more = If we build it, your name appears in the credits. Only if you want it there.
home-moving = Ideas on the move
home-made-together = Made together
home-others = Other questions

## The staff's desk

work-title = Waiting for you
work-lead = Everybody who wrote an idea is waiting for an answer. Start here.
work-waiting = { $count ->
    [one] { $shown } idea is waiting for an answer
   *[other] { $shown } ideas are waiting for an answer
}
work-all-answered = All answered
work-no-questions = No question is open.
work-drafts = Drafts of “Made together”
work-rulings = { $count ->
    [0] No decisions by moderators in the last seven days.
    [one] { $shown } decision by moderators in the last seven days.
   *[other] { $shown } decisions by moderators in the last seven days.
}
work-see-moderation = Go to moderation

## What just happened

flash-welcome = Welcome! Now you can propose, vote and comment.
flash-signed-in = Welcome back.
flash-signed-out = You are signed out. See you soon.
flash-sign-in-first = Sign in first, then you come back here.
flash-prove-first = For this we need to know that it is really you. Sign in once more, then you come back here.
flash-idea-proposed = Your idea is public. Thank you!
flash-idea-revised = The new text is saved. The old one stays readable.
flash-voted = Your vote counts.
flash-vote-withdrawn = You took your vote back.
flash-commented = Your comment is public.
flash-hidden = Hidden. The reason is shown beside it.
flash-restored = It is visible again.
flash-locked = The discussion is locked.
flash-unlocked = The discussion is open again.
flash-merged = The two ideas are merged. Whoever voted for both counts once.
flash-unmerged = The ideas are separate again, each with its own votes.
flash-decided = The answer is public.
flash-question-posed = The question is saved.
flash-question-saved = The changes are saved.
flash-release-drafted = The draft is saved. Now see who signs it.
flash-credits-saved = The signatures are saved.
flash-release-published = It is public. People can sign now.
flash-signature-saved = Your choice is saved.
