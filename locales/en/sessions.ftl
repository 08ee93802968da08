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

## Seeing what members see

seeing-title = See what members see
seeing-lead = This browser shows every page as a member gets it, until you switch back. Meanwhile nothing can be changed.
seeing-begin = See as a member
seeing-label = You see what members see
seeing-bar = You see what members see. Nothing can be changed meanwhile.
seeing-end = See as yourself again
flash-seeing-ended = You see as yourself again.
denied-looking-on = You only look on at the moment, as a member would see it. See as yourself again with the button at the top, then try once more.
