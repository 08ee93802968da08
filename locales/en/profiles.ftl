# Who somebody is: the profile and its public page, hosts, the card beside a person, the people's administration.

me-my-comments = Your comments

profile-title = Your profile
profile-lead = What the others see of you. Only your name is needed.
profile-see = See your public page
profile-edit = Edit your profile
profile-job = Title
profile-job-hint = What you do here. It stands beside everything you say for the company.
profile-bio-hint = A few words about you, at most { $max } characters.
profile-links = Links
profile-links-hint = Your pages elsewhere, with https.
profile-link = Link { $n }
profile-legal-hint = Only if you want to sign with another name. It is suggested to you when you sign, and shown nowhere else.
profile-picture = Your picture
profile-picture-hint = PNG, JPEG or WebP, at most { $max } MB. We cut it square and forget where it was taken.
profile-picture-send = Use this picture
profile-picture-remove = Back to the drawn face
profile-since = Here since { $date }
profile-speaks = Speaks for { $name }.
profile-signatures = Signatures
profile-signed-proposed = Proposed it
profile-signed-refined = Refined it
profile-signed-discussed = Discussed it
profile-signed-tested = Tested it
profile-signed-supported = Supported it
profile-signed-moderated = Kept the talk fair
profile-ideas = Ideas
profile-comments = Comments
profile-nothing = Nothing yet.
contributions = Contributions
field-legal_name = Name to sign with
field-bio = About you
field-relation = Relation
profile-languages = Languages you read
error-link = This does not look like an https address, for example https://example.org.
error-date-past = This day is over: choose a later one.
flash-profile-saved = Your profile is saved.
flash-picture-saved = Your new picture is here.
flash-picture-removed = You have your drawn face again.

## What somebody is to the company

relation-ask = Thank you. May we ask?
relation-question = What are you to { $name }?
relation-hint = Every answer is fine, and you can change it in your profile.
relation-me-customer = Customer
relation-me-supplier = Supplier
relation-me-employee = Employee
relation-me-partner = Partner
relation-me-investor = Investor
relation-me-unsaid = Rather not say
flash-relation-said = Thank you. You can change it in your profile.

## Hosts

host-away = For { $name }, who is away until { $until }
host-note = Here stands whoever speaks for us with a name and a title.
host-add-title = Add your title in your profile
error-no-title = Whoever speaks for the company does so with a title.
away-title = Who stands in for you
away-lead = While you are away, your questions show who answers for you, and that person can be chosen as a host.
away-until-hint = Your last day away. Empty: you are here.
field-substitute = Stands in
field-away_until = Away until
flash-absence-saved = It is saved.
hand-over = Hand over to another host
hand-over-lead = The new host answers for this question and for the drafts made from it. What is signed stays signed.
hand-over-now = The host now
hand-over-to = New host
conflict-host-already = This person is the host already.
flash-handed-over = The question has a new host.

## The card beside a person

card-title = About { $name }
card-since = Here since { $date }
card-planned = { $count ->
    [one] { $shown } idea on its way
   *[other] { $shown } ideas on their way
}
card-shipped = { $count ->
    [one] { $shown } idea made real
   *[other] { $shown } ideas made real
}
card-credits = { $count ->
    [one] { $shown } signature
   *[other] { $shown } signatures
}
card-promised = What we promised
card-open = { $count ->
    [one] One idea waits for our answer
   *[other] { $shown } ideas wait for our answer
}

## The people's administration

role-member = Member
role-moderator = Moderator
role-product = Product team
role-admin = Administrator
people-title = People
people-words = Name or e-mail
people-only-suspended = Only suspended people
people-suspended = Suspended
people-nobody = Nobody found.
people-administer = Role and suspension
people-see-page = Public page
people-oneself = This is you. Somebody else has to change your role.
people-role-hint = A new role takes effect at once and ends all sessions.
people-title-hint = For everybody who speaks for the company; it stands beside the name.
people-give-role = Give this role
people-suspension = Suspension
people-suspend-lead = Whoever is suspended can read, but changes nothing. What they wrote stays.
people-reason-hint = The person reads it.
people-until-hint = The last day. Empty: until somebody ends it.
people-suspend = Suspend
people-suspended-until = Suspended until { $until }
people-suspended-open = Suspended without an end
people-reinstate = End the suspension
people-sign-out = Sign out everywhere
people-sign-out-lead = Ends every session and every token. The person can sign in again.
field-role = Role
field-until = Until
conflict-oneself = Nobody changes their own role. Ask another administrator.
conflict-only-admin = This is the last administrator. Appoint another one first.
flash-role-given = The new role is in effect.
flash-suspended = The account is suspended.
flash-reinstated = The suspension is over.
flash-shut-out = Signed out everywhere.
