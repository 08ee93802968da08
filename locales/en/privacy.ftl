# One's own data: taking it away, and going.

mail-data-ready-subject = Your data from { $name }
mail-data-ready-text = Everything we keep about you is ready to be read and kept.
mail-data-ready-button = See my data
mail-data-ready-life = It stays there for { $days ->
    [one] a day
   *[other] { $days } days
}, for you alone; we ask you to show who you are first.
mail-data-ready-why = You asked for your data. If it was not you, sign in and change your password: nobody has seen anything yet.

## The page of one's data

data-title = Your data
data-lead = What you give us stays yours. You can take all of it with you, and you can go.
data-take = Take everything with you
data-take-lead = Everything we keep about you: your profile, what you wrote, your votes and signatures, where you are signed in, what was decided about your ideas, the letters we sent.
data-ask = Download everything about me
data-ask-again = Make it anew
data-ask-more = It takes a moment. A letter tells you when it is ready; it then stays here for { $days } days, for you alone.
data-waits = We are putting it together. You will get a letter.
data-ready = Your data is ready, until { $date }.
data-fetch-html = To read (HTML)
data-fetch-json = For programs (JSON)
data-prove = Before you get it we may ask you to show who you are once more.
data-go = Delete your account
data-go-lead = You decide what becomes of what you wrote and signed. Everything else about you is erased, for good.
data-go-on = Go on to deletion
flash-data-asked = We are putting your data together. A letter tells you when it is ready.
flash-account-gone = Your account is deleted. Thank you for everything, and all the best.

## Going

leave-title = Delete your account
leave-lead = We are sorry to see you go. Two questions, then it is done, at once and for good.
leave-sum = From you there are here: ideas: { $ideas }, comments: { $comments }, votes: { $votes }, signatures: { $credits }.
leave-contributions = What becomes of what you wrote?
leave-contributions-keep = It stays, without your name
leave-contributions-keep-more = Others can go on building on it. A drawn name such as “Salvia 4127” stands in the place of yours.
leave-contributions-remove = Its words are removed
leave-contributions-remove-more = Ideas and comments are emptied, in every version. Answers of others stay.
leave-signatures = What becomes of your signatures?
leave-signatures-keep = They stay as you signed
leave-signatures-keep-more = The name you signed with goes on standing in the colophons.
leave-signatures-anonymous = They stay without a name
leave-signatures-anonymous-more = You are counted, not named.
leave-signatures-withdraw = They are withdrawn
leave-signatures-withdraw-more = Neither a name nor a number.
leave-what = What happens then
leave-what-gone = Name, address, profile, picture, passwords and keys, open letters, and everything else that tells who you were are erased.
leave-what-counts = Your votes go on counting, without telling whose they were.
leave-what-back = There is no way back. Whoever comes again begins anew.
leave-sure = Yes, delete my account
leave-sure-short = Your consent
leave-send = Delete for good
leave-stay = I would rather stay
error-not-sure = Tick the box if you are sure.
conflict-last-admin = You are the last one who can run this community. Make somebody else an administrator first.

## The document

everything-title = Everything { $name } keeps about you
everything-at = Written on { $date }. Times below are in UTC.

chapter-profile = You
chapter-pending = What waited for your name
chapter-sessions = Where you are signed in
chapter-tokens = Tokens for programs
chapter-passkeys = Passkeys
chapter-recovery_codes = Recovery codes
chapter-identities = Sign-in with other providers
chapter-challenges = Links and codes for you
chapter-invitations = Invitations to you
chapter-invitations_given = Invitations from you
chapter-mails = Letters to you
chapter-downloads = Your data, asked for before
chapter-answers = Answers kept for your programs
chapter-blocks = People you blocked
chapter-ideas = Your ideas
chapter-idea_versions = Versions you wrote
chapter-comments = Your comments
chapter-votes = Your votes
chapter-follows = What you follow
chapter-notices = What you were told
chapter-credits = Your signatures
chapter-questions = Questions you asked for the company
chapter-decisions_given = Answers you gave for the company
chapter-releases = What you wrote for “Made together”
chapter-closings = Questions you closed for the company
chapter-rulings_given = Rulings you made
chapter-files = Files you sent
chapter-reports = Reports you made
chapter-cases = Looks at what you wrote
chapter-rulings = Rulings about what you wrote
chapter-decisions = Answers to your ideas
chapter-card = What the company sees beside your name
chapter-events = What happened, by you or about you

fact-name = Name
fact-code = Code
fact-address = E-mail address
fact-confirmed_at = Confirmed
fact-legal_name = Legal name
fact-title = Title
fact-role = Role
fact-relation = Relation to the company
fact-language = Language
fact-languages = Languages
fact-bio = About you
fact-links = Links
fact-picture = Picture (digest)
fact-has_password = Has a password
fact-has_totp = Has an authenticator app
fact-created_at = When
fact-suspended_at = Suspended since
fact-suspended_until = Suspended until
fact-reason = Reason
fact-away_until = Away until
fact-way_in = Way in
fact-network = Network
fact-user_agent = Browser
fact-last_seen_at = Last seen
fact-expires_at = Ends
fact-revoked_at = Revoked
fact-last_used_at = Last used
fact-used_at = Used
fact-issuer = Provider
fact-subject = Subject
fact-purpose = Purpose
fact-accepted_at = Accepted
fact-mail = Kind of letter
fact-state = State
fact-sent_at = Sent
fact-ready_at = Ready
fact-key = Key
fact-status = Status
fact-body = Text
fact-standing = Standing
fact-edited_at = Edited
fact-idea = Idea (code)
fact-question = Question (code)
fact-number = Number
fact-weight = Weight
fact-release = Made together (code)
fact-part = Part
fact-degree = Degree
fact-is_kept = Stands in the release
fact-because = Because
fact-consent = Consent
fact-signed_name = Signed as
fact-signed_at = Signed
fact-seen_at = Seen
fact-kind = Kind
fact-digest = Digest
fact-media_type = Media type
fact-bytes = Bytes
fact-comment = Comment (code)
fact-ideas = Ideas
fact-comments = Comments
fact-votes = Votes
fact-credits = Signatures
fact-open = Ideas without an answer yet
fact-promised = Ideas we promised something for
fact-payload = Details
