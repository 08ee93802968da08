# The page of one’s security, and the tabs of one’s account.

me-tabs = Your account
me-tab-contributions = Contributions
me-tab-profile = Profile
me-tab-security = Security
me-tab-sessions = Devices
me-tab-data = Your data
security-title = Your security
security-lead = How you come in, and how nobody else does.
security-strong = All well: your password alone opens nothing.
security-passkey = A passkey lets you in best. A second step would guard your password and mailed codes, too.
security-weak = One thing would help: a passkey, or a second step on your phone.
security-no-codes = Get new recovery codes: without one, a lost phone would lock you out.
security-wanted = You speak for { $name }: add a passkey and sign in with it, or set up a second step. Then the staff’s pages open again.
security-passkeys = Passkeys
security-passkeys-lead = The safest and quickest way: your device knows you, nothing can be guessed or stolen.
security-second = Second step
security-second-lead = After your password or a mailed code, an app on your phone shows six digits. A passkey needs no second step.
security-others = Your other ways in
security-password-set = chosen
security-password-none = none, and none needed
security-password-change = Change password
security-password-choose = Choose a password
security-address = E-mail address
security-address-none = none
security-address-change = Change address
security-sessions = Where you are signed in
security-sessions-lead = Every browser that is open to you, and how to close one from here.
security-sessions-see = See them
conflict-last-way-in = That is your last way in. Add another one first, so that you can come back.

## Letters

mail-security-button = See your security
mail-security-why = You get this because something changed about how one signs in to your account. If it was not you, open the page and take it back.
mail-passkey-added-subject = A passkey was added to your account
mail-passkey-added-text = The passkey “{ $name }” opens your account from now on. If it was you, all is well.
mail-passkey-removed-subject = A passkey was removed from your account
mail-passkey-removed-text = The passkey “{ $name }” opens nothing any more. If it was you, all is well.
mail-identity-linked-subject = Your account was connected to another one
mail-identity-linked-text = From now on you also come in with your account at the sign-in provider. If it was you, all is well.
mail-second-factor-on-subject = Your second step is on
mail-second-factor-on-text = From now on we ask for a code from your phone when you sign in. Keep your recovery codes in a safe place.
mail-second-factor-off-subject = Your second step is off
mail-second-factor-off-text = We no longer ask for a code from your phone when you sign in. If it was you, all is well.
mail-recovery-code-used-subject = A recovery code was used
mail-recovery-code-used-text = Somebody signed in to your account with one of your recovery codes. If it was you, all is well: that code is used up.
mail-second-factor-tried-subject = Somebody tried to sign in as you
mail-second-factor-tried-text = Somebody got past the first step of signing in and then typed five wrong codes. Nobody is in. If it was not you, change your password now.
