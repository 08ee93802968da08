# Registering, signing in, one's own page.

register-lead = Eine Minute, und { $name } hört auch Ihnen zu.
register-name-hint = Alle sehen ihn neben dem, was Sie schreiben.
register-password-hint = Mindestens { $min } Zeichen. Ein Satz, den Sie sich merken, ist ideal.
register-trap = Lassen Sie dieses Feld leer
register-have-account = Haben Sie schon ein Konto?
sign-in-lead = Schön, Sie zu sehen.

## One's own page

me-title = Ihre Beiträge
me-credits = Ihre Unterschriften
me-credits-lead = Sie haben an etwas mitgewirkt, das es wirklich gibt. Sie entscheiden, ob und wie Ihr Name erscheint.
me-my-ideas = Ihre Ideen
me-no-ideas = Sie haben noch nichts vorgeschlagen.
me-no-ideas-more = Ein Satz genügt. Besser machen Sie ihn später, mit anderen.
