# How the community is set up: settings, the guided set-up, the texts about it.

site-admin = Administration
site-about = About this community
site-promise-unsigned = We ask, you design, we build it.

## Where an administrator begins

admin-title = Run { $name }
admin-lead = Who takes part, and how everything is set up.
admin-set-up = Finish the set-up
admin-people = People
admin-people-more = Find, suspend, give roles.
admin-invitations = Invitations
admin-invitations-more = Ask colleagues and customers in, by mail.
admin-settings-more = Name, look, languages, who may read and join.
admin-work-more = Ideas that wait for an answer.

## Settings

settings-title = Settings
settings-lead = Whatever you change takes effect at once, everywhere.
settings-change = Change
settings-again = Go through the guided set-up again
settings-no-texts = Nothing written yet
flash-settings-saved = Saved. It is so everywhere now.
flash-set-up-done = Your community is ready. Now ask your first question.

## The guided set-up

set-up-title = Set up your community
set-up-part-look = Name and look
set-up-lead-look = How people recognise you.
set-up-part-speech = Language
set-up-lead-speech = How pages and mail speak to people.
set-up-part-doors = Who comes in
set-up-lead-doors = Who may read, who may join, and how people sign in.
set-up-part-texts = About you
set-up-lead-texts = What you say is linked at the foot of every page. Nothing here has to be long, and empty texts appear nowhere.
set-up-part-rooms = Rooms
set-up-lead-rooms = Questions and ideas are always there. What is off is nowhere to be seen.
set-up-next = Save and go on
set-up-finish = Save and finish
set-up-on = Go on
set-up-skip = Not now
set-up-preview = Preview
set-up-sample-link = What should our next product do better?
set-up-sample-button = Propose an idea
set-up-name-hint = The name stands at the top of every page and under every mail.
set-up-accent-hint = Your colour, for links and buttons. Where it could not be read, we mend it.
set-up-own-hint = Spoken to whoever reads none of the others.
set-up-languages-hint = A language that is off is offered nowhere.
set-up-domains-hint = Only for “People of certain domains”: for example example.com example.org. Each counts exactly; sub.example.com is another one.
set-up-second-factor = Staff need a second factor
set-up-second-factor-more = Whoever speaks for the company signs in with a code from an app or a passkey, too.
set-up-logo = Logo
set-up-logo-hint = PNG, JPEG or WebP, at most { $max } MB. It stands beside the name.
set-up-logo-send = Show this logo
set-up-logo-remove = Show no logo

accent-fine = { $chosen } can be read by day and by night: it stays as it is.
accent-too-pale = On light pages { $chosen } is too pale: its contrast is { $ratio } to 1, and text needs { $needed }. There we use { $used }, the same colour but darker.
accent-too-dark = On dark pages { $chosen } is too dark: its contrast is { $ratio } to 1, and text needs { $needed }. There we use { $used }, the same colour but lighter.

## What one can choose

field-accent = Accent colour
field-own = Your own language
field-languages = Languages
field-address_form = Form of address
field-readers = Who may read?
field-joiners = Who may join?
field-domains = Domains
field-ways_in = How do people sign in?
field-rooms = More rooms
field-welcome = Welcome
field-terms = Terms of use
field-privacy = Privacy
field-imprint = Imprint

address-form-familiar = Familiar
address-form-familiar-more = As among friends: tu in Italian, du in German.
address-form-formal = Formal
address-form-formal-more = As among strangers: Lei in Italian, Sie in German.
readers-anybody = Anybody may read
readers-anybody-more = The whole internet, search engines too.
readers-signed-in = Only people who have signed in may read
readers-signed-in-more = Everybody else sees the door, and the texts about you.
joiners-anybody = Anybody may join
joiners-anybody-more = A name and an address are enough.
joiners-domains = People of certain domains may join
joiners-domains-more = Whose address ends in one of the domains below; and whoever is invited.
joiners-invited = Only the invited may join
joiners-invited-more = Whoever gets an invitation by mail.
way-in-code = A code by mail
way-in-code-more = Nothing to remember. Works for everybody.
way-in-password = A password
way-in-password-more = For those who like one.
way-in-passkey = A passkey
way-in-passkey-more = Fingerprint, face or key: the safest way. People add one once they are in.
way-in-openid = Your company’s own sign-in
way-in-openid-more = Through the OpenID provider that is configured on the server.
room-questions = Questions
room-ideas = Ideas
room-signatures = Signatures
room-signatures-more = What was made together, and who signs it.

about-welcome = Who we are
about-welcome-hint = Who you are and what you want to make with people. Markdown works.
about-terms = Terms of use
about-terms-hint = What everybody agrees to who takes part.
about-privacy = Privacy
about-privacy-hint = What you keep about people, why, and for how long.
about-imprint = Imprint
about-imprint-hint = Who answers for this site, and where to reach them.
about-other-language = This text has not been translated yet.

error-colour = That is no colour. For example #2743b8.
error-domain = One of these is no domain. For example example.com, without @ or *.
error-domains-many = At most { $max } domains.
error-ways-newcomers = Leave at least one way that newcomers can use: a code, a password or your own sign-in.
error-ways-own = You could not sign in any more yourself. Leave a way on that works for you.
