# Where somebody is signed in.

sessions-title = Where you are signed in
sessions-lead = End what you do not recognise, and choose a new password if you use one.
sessions-browser = { $browser } on { $system }
sessions-unknown = A browser that we do not know
sessions-this = this one
sessions-way-code = with a mailed link or code
sessions-way-password = with the password
sessions-way-passkey = with a passkey
sessions-way-openid = with another account
sessions-way-link = with a personal link
sessions-network = network { $network }
sessions-since = since { $date }
sessions-seen = last used { $date }
sessions-end = Sign out
sessions-end-others = Sign out everywhere else
flash-sessions-ended = Signed out there.
