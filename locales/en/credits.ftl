# Who signs, for what, and how they want to be named.

credit-word = Your signature
credit-how = How do you want to appear?
credit-name = The name to print
credit-name-hint = A first name or a nickname is fine, too.
credit-sign = Save my choice
credit-you-proposed = You proposed an idea.
credit-you-refined = You refined an idea.
credit-you-discussed = You discussed it.
credit-you-tested = You tested it.
credit-you-supported = You supported it with your vote.
credit-you-moderated = You kept the talk fair.
consent-now-asked = Your name does not appear until you say yes.
consent-now-given = You signed with your name. Thank you.
consent-now-anonymous = We count you without a name.
consent-now-withheld = You chose not to appear.
role-proposed = Proposed
role-refined = Refined
role-discussed = Discussed
role-tested = Tested
role-supported = Supported
role-moderated = Moderated
# The same of one person.
did-proposed = Had the idea
did-refined = Refined it
did-discussed = Talked it through
did-tested = Tested it
did-supported = Wanted it, and voted
did-moderated = Kept the talk fair
degree-lead = lead
degree-equal = equal
degree-supporting = supporting

## Adjusting the proposal

credits-title = Who signs
credits-lead = Cofirma proposes these from what really happened. Correct what numbers cannot see.
credits-count = { $count ->
    [one] { $shown } proposed signature
   *[other] { $shown } proposed signatures
}
credits-none = Nobody to propose: the chosen ideas have neither authors nor comments.
credits-keep = Signs
credits-keep-person = { $name } signs
credits-person = Person
credits-role = What they did
credits-role-of = What { $name } did
credits-degree = How much
credits-degree-of = How much { $name } did
credits-why = Why it is proposed
credits-supporters = { $count ->
    [one] Besides, { $shown } person voted: they appear as a number.
   *[other] Besides, { $shown } people voted: they appear as a number.
}
credits-save = Save the signatures
credits-see = See the credits page
credits-edit = Correct who signs
reason-proposed = { $count ->
    [one] Wrote the idea.
   *[other] Wrote { $shown } of the ideas.
}
reason-merged = { $count ->
    [one] Wrote an idea that was merged into one of these.
   *[other] Wrote { $shown } ideas that were merged into these.
}
reason-added = The team added it.
reason-refined = { $count ->
    [one] Wrote one version.
   *[other] Wrote { $shown } versions.
}
reason-discussed = { $count ->
    [one] Wrote one comment.
   *[other] Wrote { $shown } comments.
}
reason-moderated = { $count ->
    [one] Moderated once.
   *[other] Moderated { $shown } times.
}
reason-supported = { $count ->
    [one] Voted for one idea.
   *[other] Voted for { $shown } ideas.
}
reason-tested = { $count ->
    [one] Tested it, and found one thing that helped.
   *[other] Tested it, and found { $shown } things that helped.
}

## How to sign

sign-lead = You had a part in this. Choose how to stand in the credits; nobody is named who did not say so.
sign-later = You can change your mind at any time: a name that you take back is gone at once.
sign-as-own = I sign as { $name }
sign-as-chosen = I sign with another name
sign-as-anonymous = As “{ $who }”, without a name
sign-as-withheld = I do not want to appear
sign-as-number = Count me without a name
sign-as-own-more = The name you go by here, with the way to your page.
sign-as-chosen-more = The name below, for this alone. Nothing leads from it to you.
sign-as-anonymous-more = You are counted, and nobody reads who you are.
sign-as-withheld-more = Neither name nor number.
sign-as-number-more = As it is now.
consent-now-lapsed = We asked three times, and show you without a name. You can still sign.
consent-now-voted = You are counted among those who wanted it. If you like, you are named there, too.
signed-as-name = { $count ->
    [one] a name that was taken back
   *[other] { $shown } names that were taken back
}
signed-as-customer = { $count ->
    [one] a customer
   *[other] { $shown } customers
}
signed-as-supplier = { $count ->
    [one] a supplier
   *[other] { $shown } suppliers
}
signed-as-employee = { $count ->
    [one] somebody who works here
   *[other] { $shown } people who work here
}
signed-as-partner = { $count ->
    [one] a partner
   *[other] { $shown } partners
}
signed-as-investor = { $count ->
    [one] an investor
   *[other] { $shown } investors
}
signed-as-somebody = { $count ->
    [one] one of you
   *[other] { $shown } of you
}
signed-as-left = { $count ->
    [one] someone who left
   *[other] { $shown } people who left
}
signed-as-waiting = { $count ->
    [one] one person who has not signed yet
   *[other] { $shown } people who have not signed yet
}

## The rule, adding by hand, adjustments

credits-rule = How the proposal is made
credits-rule-proposed = whoever wrote the ideas or signs them, too: lead, or equal where there are several; of ideas merged into them: supporting.
credits-rule-refined = whoever wrote later versions of somebody else’s idea, or suggested what was taken up: lead from four versions, equal from two, else supporting.
credits-rule-discussed = whoever commented on somebody else’s idea: lead where a comment shaped it, equal from three comments, else supporting.
credits-rule-tested = who found something that helped, as the team marked it; others are added below.
credits-rule-supported = whoever voted is counted, and named if they like.
credits-rule-moderated = whoever ruled on these ideas and comments: supporting.
credits-rule-host = Whoever signs for the company stands apart and is not proposed.
credits-reason = Why changed
credits-reason-of = Why the line of { $name } is changed
credits-reason-hint = A sentence that whoever it is about may read.
credits-add = Add somebody
credits-add-lead = Somebody who tested, or whom the rule cannot see.
credits-add-go = Add
credits-who-hint = The name they go by here, or the address of their page.
credits-prior-lead = What the company had planned when it asked, beside what people proposed.
adjusted-in = Added.
adjusted-out = Left out.
error-adjustment-reason = Say why, for each line that you change.
error-who-several = Several people go by that name: paste the address of the page of the one you mean.
reason-disputed = Added after a dispute.

## Letters

mail-asked-to-sign-subject-first = You had a part in { $title }: how do you want to sign?
mail-asked-to-sign-subject-again = { $title }: your signature is still open
mail-asked-to-sign-subject-last = { $title }: the last time we ask
mail-asked-to-sign-text = What you did at { $name } is part of something real: { $title }. It has closing credits, and there is a place for you.
mail-asked-to-sign-ways = You choose: with your name, with another name, without a name, or not at all.
mail-asked-to-sign-button = Choose how to sign
mail-asked-to-sign-first = Until you answer, your name does not appear.
mail-asked-to-sign-again = We ask once more after this. Until you answer, your name does not appear.
mail-asked-to-sign-last = We do not ask again. If we hear nothing within a week, we show you without a name; you can change that at any time.
mail-asked-to-sign-why = You get this because you had a part in { $title } at { $name }.
