# The second step of signing in, and recovery codes.

totp-title = A code from your phone
totp-lead = An app shows a new code every 30 seconds. Any authenticator app will do.
totp-scan = Scan this with the app
totp-picture = QR code with the secret that stands below as text
totp-or-type = Or type this key into the app:
totp-code = The code that the app shows
totp-code-hint = Six digits.
totp-turn-on = Turn it on
totp-is-on = It is on
totp-app = App on your phone
totp-since = on since { $date }
totp-turn-off = Turn off
totp-set-up = Set up an app
recovery-title = Recovery codes
recovery-lead = If you lose your phone, one of these lets you in. Print them or write them down, away from the phone.
recovery-once = Each works once. We show them this one time only and keep no readable copy.
recovery-kept = I have kept them
recovery-left = { $count ->
    [0] none left: get new ones
    [one] { $shown } left
   *[other] { $shown } left
}
recovery-renew = Get new codes
second-step-title = One more step
second-step-lead = It keeps your account yours, even if somebody learns your password.
second-step-code = Code from your app
second-step-hint = Six digits. Or one of your recovery codes.
second-step-lost = Phone gone? Type a recovery code into the same field.
error-totp = This is not the code that counts now. Wait for the next one and check the time on your phone.
error-second-factor = This code is not right, or it was used before. Wait for the next one.
conflict-second-factor-on = Your second step is on already. Turn it off first to set up another phone.
conflict-second-factor-off = There is no second step that is on.
flash-second-factor-off = Your second step is off.
flash-second-step-refused = Begin once more, please: that took too long or too many tries.
flash-recovery-code-used = Welcome back. That recovery code is used up; on your security page you see how many are left.
flash-second-factor-first = Whoever speaks for the company needs a second step or a passkey. Set one up here, then everything is open again.
denied-second-factor-first = Whoever speaks for the company needs a second step or a passkey here.
