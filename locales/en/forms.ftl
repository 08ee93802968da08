# Labels, buttons and errors of fields.

form-optional = (optional)
form-save = Save
form-cancel = Cancel
form-edit = Edit
form-choose = Choose…
form-title-error = To correct:
form-errors = { $count ->
    [one] One thing to correct
   *[other] { $shown } things to correct
}

## Labels

field-name = Name
field-email = E-mail
field-password = Password
field-title = Title
field-body = Text
field-language = Language
field-reason = Reason
field-reasons = Why
field-status = Status
field-host = Who answers
field-into = Merge into
field-product = Product
field-why = Why we made it
field-adds = What it adds
field-for_whom = For whom
field-who_asked = Who asked for it
field-shipped_on = Available from
field-ideas = The ideas it came from
field-title_it = Question (Italian)
field-summary_it = In short (Italian)
field-body_it = In full (Italian)
field-title_en = Question (English)
field-summary_en = In short (English)
field-body_en = In full (English)
field-title_de = Question (German)
field-summary_de = In short (German)
field-body_de = In full (German)
field-opens_on = Opens on
field-refine_from = Refine from
field-voting_from = Voting from
field-review_from = Review from
field-decided_from = Decided from
field-picture = Picture file
field-picture_alt = Description of the picture
field-choice = Choice

## Errors of fields

error-required = This is still empty.
error-too-long = Too long: at most { $max } characters.
error-too-short = Too short: at least { $min } characters.
error-email = This does not look like an e-mail address, for example anna@example.org.
error-email-taken = There is already an account with this address.
error-password-short = At least { $min } characters: add a few words.
error-password-common = It is among the most used passwords: anybody would try it first.
error-password-like-you = It is too much like your name or e-mail.
error-password-guessable = Too easy to guess: use words that do not usually stand together.
error-sign-in = The address or the password is not right.
error-choose = Choose one of these.
error-date = This is not a date. For example 2026-12-12.
error-dates-order = The dates must follow the order of the phases.
error-picture-type = It has to be a PNG, JPEG or WebP picture.
error-picture-too-large = The picture is too large: at most { $max } MB.
error-alt-required = Describe the picture for those who cannot see it.
error-picture-broken = We cannot open this picture.
error-same-idea = That is the same idea: choose another one.
error-no-ideas = Choose at least one idea.
error-role-twice = One person would sign twice for the same thing. Choose another role in one of the two lines.
error-unknown-idea = We cannot find this idea.
error-comment-gone = The comment you are answering is no longer here. Your text still is: send it as a new comment.
