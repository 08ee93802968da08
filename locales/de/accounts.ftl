# Registering, signing in, one's own page.

register-title = Registrieren
register-lead = Eine Minute, und { $name } hört auch dir zu.
register-name-hint = Alle sehen ihn neben dem, was du schreibst.
register-email-hint = Zum Anmelden. Wir zeigen sie niemandem.
register-password-hint = Mindestens { $min } Zeichen. Ein Satz, den du dir merkst, ist ideal.
register-trap = Lass dieses Feld leer
register-send = Weiter
register-have-account = Hast du schon ein Konto?
sign-in-title = Anmelden
sign-in-lead = Schön, dich zu sehen.
sign-in-no-account = Noch kein Konto?

## One's own page

me-title = Deine Beiträge
me-ideas = { $count ->
    [0] keine Ideen
    [one] { $shown } Idee
   *[other] { $shown } Ideen
}
me-votes = { $count ->
    [0] keine Stimmen
    [one] { $shown } Stimme
   *[other] { $shown } Stimmen
}
me-comments = { $count ->
    [0] keine Kommentare
    [one] { $shown } Kommentar
   *[other] { $shown } Kommentare
}
me-credits = Deine Unterschriften
me-credits-lead = Du hast an etwas mitgewirkt, das es wirklich gibt. Du entscheidest, ob und wie dein Name erscheint.
me-my-ideas = Deine Ideen
me-no-ideas = Du hast noch nichts vorgeschlagen.
me-no-ideas-more = Ein Satz genügt. Besser machst du ihn später, mit anderen.
me-see-questions = Zu den Fragen

## What ties somebody to the company, and what they may do

relation-customer = Kundin oder Kunde
relation-supplier = Lieferantin oder Lieferant
relation-employee = arbeitet hier
relation-partner = Partnerin oder Partner
relation-investor = Investorin oder Investor
relation-unsaid = möchte ich nicht sagen
relation-unasked = noch nicht gesagt
