# Passkeys.

passkey-sign-in = Use a passkey
passkey-needs-scripts = Passkeys need a browser that knows them, with scripts switched on. The other ways work without.
passkey-cancelled = Nothing happened: the device did not answer. Try again whenever you like.
passkey-known = This device already holds a passkey for this account.
passkey-failed = That did not work. Try again, or take another way in.
passkey-add = Add a passkey
passkey-add-lead = Next time you come in with a touch or a look, as you unlock your phone. No password, nothing to type.
passkey-name = What do you call it?
passkey-name-hint = So that you know later which device it is, for example “My phone”.
passkey-make = Ask my device
passkey-not-added = The device’s answer came too late or did not fit. Please try once more.
passkey-since = added on { $date }
passkey-used = last used on { $date }
passkey-remove = Remove
flash-passkey-added = The passkey is yours. Next time one touch is enough.
flash-passkey-removed = The passkey is gone. Delete it on your device, too.
flash-passkey-refused = This passkey did not let you in. Try again, or take another way.
conflict-passkeys-enough = You have as many passkeys as one can have. Remove one first.
conflict-passkeys-need-a-name = Passkeys work where this site has a name and not just a number for an address.
