# Blocking somebody.

block-do = Block { $name }
block-more = You no longer read what this person writes, and they do not reach you here. They are not told.
block-undo = Unblock
block-is = You blocked { $name }.
block-folded = You blocked { $name } · show
block-list = People you blocked
conflict-block-oneself = Nobody can block themselves.
conflict-block-staff = Whoever speaks for the company cannot be blocked.
flash-blocked = Blocked. You can undo it here or in your profile.
flash-unblocked = No longer blocked.
