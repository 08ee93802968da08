# Inviting, and accepting.

invitations-title = Invitations
invitations-lead = Each address gets a letter with a link for it alone. The link works once, for { $days } days.
invitations-emails-hint = One or many: one a line, or with commas between them.
invitations-admins = Invite administrators: show first that it is you
invitations-language = Language of the letter
invitations-send = Send the invitations
invitations-sent = Sent so far
invitation-open = Open
invitation-accepted = Accepted
invitation-revoked = Taken back
invitation-expired = Expired
invitation-by = From { $name }, { $date }
invitation-until = Until { $date }
invitation-renew = Send again
invitation-revoke = Take back
field-emails = E-mail addresses
error-invitation-line = Line { $min } is not an e-mail address. Nothing was sent.
error-invitation-many = At most { $max } at once. Nothing was sent.
flash-invited = It is on its way.
flash-invitation-revoked = The invitation is taken back.

## The page behind the link

invitation-title = You are invited to { $name }
invitation-invites = invites you
invitation-as = You join as: { $role }.
invitation-with-title = Your title: { $title }.
invitation-address = Your address is { $email }. It is confirmed by this link.
invitation-join = Join
invitation-accept = Accept the invitation
invitation-sign-in-more = There is already an account for { $email }. Sign in with it, then you come back here.
invitation-other-title = This invitation is for somebody else
invitation-other-more = It was sent to another address than the one of your account. If it is yours, too, sign out and open the link again.
invitation-closed-title = This invitation is over
invitation-closed-more = It was used, taken back, or is too old. Whoever invited you can send a new one.
conflict-invitation-closed = This invitation was used, taken back, or is too old.
conflict-invitation-of-another = This invitation is for another address than the one of your account.
conflict-invitation-sign-in = There is already an account for this address. Sign in with it, then open the link again.
flash-invitation-accepted = Welcome! You are in.

## The letter

mail-invitation-subject = { $inviter } invites you to { $name }
mail-invitation-text = { $inviter } would like to have you in { $name }, where ideas become real and are signed together.
mail-invitation-role = Your role there: { $role }.
mail-invitation-button = See the invitation
mail-invitation-life = The link is for this address alone, and works once within 14 days.
mail-invitation-why = You get this because { $inviter } typed your address. If that means nothing to you, do nothing: no account is made.
