# The first administrator.

founding-title = Set up { $name }
founding-lead = You hold the link that the server printed, so this is yours. Who are you?
founding-email-hint = For signing in, and for mail from the community. We show it to nobody.
founding-password-hint = You can do without one: a code comes by mail whenever you sign in. If you want one, at least { $min } characters.
founding-send = Become the administrator
flash-founded = Welcome! You run this community now. Five short steps, and it is yours.
