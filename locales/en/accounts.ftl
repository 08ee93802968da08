# Registering, signing in, one's own page.

register-title = Register
register-lead = One minute, and { $name } listens to you too.
register-name-hint = Everybody sees it beside what you write.
register-email-hint = For signing in. We show it to nobody.
register-password-hint = At least { $min } characters. A sentence you remember is perfect.
register-trap = Leave this field empty
register-send = Go on
register-have-account = Already have an account?
sign-in-title = Sign in
sign-in-lead = Good to see you.
sign-in-no-account = No account yet?

## One's own page

me-title = Your contributions
me-ideas = { $count ->
    [0] no ideas
    [one] { $shown } idea
   *[other] { $shown } ideas
}
me-votes = { $count ->
    [0] no votes
    [one] { $shown } vote
   *[other] { $shown } votes
}
me-comments = { $count ->
    [0] no comments
    [one] { $shown } comment
   *[other] { $shown } comments
}
me-credits = Your signatures
me-credits-lead = You helped to shape something that really exists. You decide whether and how your name appears.
me-my-ideas = Your ideas
me-no-ideas = You have not proposed anything yet.
me-no-ideas-more = One sentence is enough. You improve it later, with others.
me-see-questions = See the questions

## What ties somebody to the company, and what they may do

relation-customer = customer
relation-supplier = supplier
relation-employee = employee
relation-partner = partner
relation-investor = investor
relation-unsaid = rather not say
relation-unasked = not said yet
