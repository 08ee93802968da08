# Whom a question is put to.

audience-title = For whom
field-audience = Who sees it and answers
field-relations = To whom it is put
audience-everyone = Everyone
audience-everyone-more = Whoever reads this community.
audience-relations = Some groups
audience-relations-more = Those you tick below, and your team.
audience-invited = Invited people
audience-invited-more = Those whose address you enter after saving, and your team.
audience-shown-relations = This question is for some groups alone:
audience-shown-invited = This question is for invited people alone.
guests-title = Invited people
guests-lead = They get a letter, and see the question as soon as they have confirmed their address.
guests-not-yet = Everybody sees this question still. Choose “Invited people” under “For whom” to keep it to them.
guests-join = Not everybody can join this community: people without an account need an invitation to it, too.
guests-emails = E-mail addresses
guests-emails-hint = Parted by spaces, commas or lines; at most 100.
guests-send = Invite
guests-none = Nobody is invited yet.
guests-list = { $count ->
    [one] { $shown } person
   *[other] { $shown } people
}
guests-remove = Remove
guests-remove-one = Remove { $email }
error-emails-many = At most { $max } at a time.
flash-question-guests = Invited. A letter is on its way to everybody who is new.
flash-question-guest-removed = Removed. They do not see the question any more.
mail-question-subject = A question for you, from { $name }
mail-question-text = { $host } of { $name } would like to hear from you:
mail-question-button = Read and answer
mail-question-life = Sign in with this address, or make an account with it: the question is for you and a few others alone.
mail-question-why = You get this letter because { $host } entered your address for this question.
