# What people are told, on the page and by mail.

notices-title = For you
notices-new = New
notices-seen = I have seen these
notices-none = Nothing yet.
notices-none-more = When somebody answers you or an idea of yours moves, you read it here first.
notices-no-more = That was all.
notices-mails = What we write to you by mail
notices-mails-ask = What shall we write to you about?
notices-mails-own = What is yours
notices-mails-own-more = Your ideas, comments and suggestions. At most one mail a day.
notices-mails-all = Also what you support or follow
notices-mails-all-more = Answers, new texts, more time. Still at most one mail a day.
notices-mails-nothing = Nothing
notices-mails-nothing-more = You find it all on this page.
notices-mails-save = Save
flash-notices-wished = Saved. We will keep to it.
mail-notices-subject = { $others ->
    [0] Something new for you at { $name }
    [one] Two new things for you at { $name }
   *[other] New things for you at { $name }
}
mail-notices-more = { $others ->
    [one] There is one more thing for you.
   *[other] There are { $others } more things for you.
}
mail-notices-button = Read what is new
mail-notices-why = You get this because it is about what you wrote or support. You choose what we write to you about at the bottom of that page.

notice-decided = { $who } has answered this idea:
notice-suggested = { $who } suggests a change to your idea:
notice-suggestion-taken = { $who } took up the change you suggested:
notice-suggestion-declined = { $who } answered the change you suggested, with thanks:
notice-co-author-asked = { $who } would like to sign this idea together with you:
notice-co-author-joined = { $who } now signs this idea with you:
notice-revised = An idea you support has a new text, and you can take your vote back if it is no longer yours:
notice-commented = { $who } commented on this idea:
notice-replied = { $who } answered your comment:
notice-mentioned = { $who } named you in a comment:
notice-shaped = Your comment shaped this idea:
notice-merged = An idea you support lives on in another one:
notice-extended = This question has more time:
notice-phase = This question has moved on:
notice-supported = Your idea has found the support it needed:
notice-expired = The time for finding supporters is over for your idea:
notice-carried = Your idea goes on in the next question:
notice-draft-waits = What you began to write is waiting for you:
notice-ruled = A moderator decided about something of yours, and says why:
notice-report-answered = We have looked at what you reported:
notice-appeal-decided = We have looked again at what you asked us to:
notice-asked-to-sign = You had a part in something real. How do you want to sign?
notice-signature-lapsed = You did not answer, so you stand in the credits without a name. You can still sign:
notice-dispute-made = Somebody says that these credits are not right:
notice-dispute-answered = There is an answer to a dispute about these credits:
notice-dispute-contested = Somebody does not agree with the answer to a dispute:
notice-dispute-decided = A dispute about these credits was decided:
notice-rewarded = There is a reward for your part in something made together:
notice-reward-ends = Some of your points end soon. Until then they are good for something:
notice-reward-sent = Something from the catalogue is on its way:
notice-reward-paid = Money was paid out:
notice-reward-corrected = Something on the statement was set right, with a reason:
notice-milestone = { $who } says how far something is that you contributed to:
notice-testers-called = { $who } is looking for testers of something that you contributed to:
notice-tester-applied = { $who } wants to test:
notice-tester-accepted = You are in. { $who } let you in to test:
notice-tester-declined = Not this time: { $who } thanks you for offering to test:
notice-finding-reported = { $who } tested, and found something:
notice-finding-helpful = What you found helped, says { $who }:
notice-greeted = { $who } wrote to you, with a picture of your own to share. You signed:
