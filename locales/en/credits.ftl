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
consent-asked = Waiting
consent-given = I sign with my name
consent-anonymous = Count me, but without a name
consent-withheld = I do not want to appear
consent-given-more = The name below appears in the credits.
consent-anonymous-more = You are among the “and more”.
consent-withheld-more = Neither name nor number. You can change your mind any time.
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
    [one] Tested it once.
   *[other] Tested it { $shown } times.
}
