# Who somebody is: the profile and its public page, hosts, the card beside a person, the people's administration.

me-my-comments = Deine Kommentare

profile-title = Dein Profil
profile-lead = Was die anderen von dir sehen. Der Name genügt.
profile-see = Deine öffentliche Seite ansehen
profile-edit = Profil bearbeiten
profile-job = Funktion in der Firma
profile-job-hint = Was du hier machst. Es steht bei allem, was du für die Firma sagst.
profile-bio-hint = Ein paar Worte über dich, höchstens { $max } Zeichen.
profile-links = Links
profile-links-hint = Deine Seiten anderswo, mit https.
profile-link = Link { $n }
profile-legal-hint = Nur wenn du mit einem anderen Namen unterschreiben willst. Wir schlagen ihn beim Unterschreiben vor und zeigen ihn sonst nirgends.
profile-picture = Dein Bild
profile-picture-hint = PNG, JPEG oder WebP, höchstens { $max } MB. Wir schneiden es quadratisch zu und vergessen, wo es aufgenommen wurde.
profile-picture-send = Dieses Bild verwenden
profile-picture-remove = Zurück zum gezeichneten Gesicht
profile-since = Dabei seit { $date }
profile-speaks = Spricht für { $name }.
profile-signatures = Unterschriften
profile-signed-proposed = Vorgeschlagen
profile-signed-refined = Verfeinert
profile-signed-discussed = Mitdiskutiert
profile-signed-tested = Getestet
profile-signed-supported = Unterstützt
profile-signed-moderated = Moderiert
profile-ideas = Ideen
profile-comments = Kommentare
profile-nothing = Noch nichts.
contributions = Beiträge
field-legal_name = Name zum Unterschreiben
field-bio = Über dich
field-relation = Verhältnis zu uns
profile-languages = Sprachen, die du liest
error-link = Das sieht nicht nach einer https-Adresse aus, zum Beispiel https://example.org.
error-date-past = Dieser Tag ist vorbei: ein späterer muss es sein.
flash-profile-saved = Das Profil ist gespeichert.
flash-picture-saved = Das neue Bild ist da.
flash-picture-removed = Das gezeichnete Gesicht ist wieder da.

## What somebody is to the company

relation-ask = Danke. Dürfen wir fragen?
relation-question = Was verbindet dich mit { $name }?
relation-hint = Jede Antwort ist recht, und im Profil kannst du sie ändern.
relation-me-customer = Kundin oder Kunde
relation-me-supplier = Lieferantin oder Lieferant
relation-me-employee = Ich arbeite dort
relation-me-partner = Partnerin oder Partner
relation-me-investor = Investorin oder Investor
relation-me-unsaid = Lieber nicht sagen
flash-relation-said = Danke. Im Profil kannst du es ändern.

## Hosts

host-away = Für { $name }, abwesend bis { $until }
host-note = Hier steht, wer mit Namen und Funktion für uns spricht.
host-add-title = Deine Funktion im Profil ergänzen
error-no-title = Wer für die Firma spricht, tut es mit einer Funktion.
away-title = Wer dich vertritt
away-lead = Solange du weg bist, zeigen deine Fragen, wer für dich antwortet, und diese Person kann als Ansprechperson gewählt werden.
away-until-hint = Dein letzter Tag der Abwesenheit. Leer: Du bist da.
field-substitute = Vertretung
field-away_until = Abwesend bis
flash-absence-saved = Gespeichert.
hand-over = An eine andere Ansprechperson übergeben
hand-over-lead = Die neue Ansprechperson steht für diese Frage und für die Entwürfe, die daraus entstanden sind. Was unterschrieben ist, bleibt unterschrieben.
hand-over-now = Bisherige Ansprechperson
hand-over-to = Neue Ansprechperson
conflict-host-already = Diese Person ist es schon.
flash-handed-over = Die Frage hat eine neue Ansprechperson.

## The card beside a person

card-title = Über { $name }
card-since = Dabei seit { $date }
card-planned = { $count ->
    [one] { $shown } Idee unterwegs
   *[other] { $shown } Ideen unterwegs
}
card-shipped = { $count ->
    [one] { $shown } Idee verwirklicht
   *[other] { $shown } Ideen verwirklicht
}
card-credits = { $count ->
    [one] { $shown } Unterschrift
   *[other] { $shown } Unterschriften
}
card-promised = Was wir versprochen haben
card-open = { $count ->
    [one] Eine Idee wartet auf unsere Antwort
   *[other] { $shown } Ideen warten auf unsere Antwort
}

## The people's administration

role-member = Mitglied
role-moderator = Moderation
role-product = Produktteam
role-admin = Verwaltung
people-title = Menschen
people-words = Name oder E-Mail
people-only-suspended = Nur Gesperrte
people-suspended = Gesperrt
people-nobody = Niemand gefunden.
people-administer = Rolle und Sperre
people-see-page = Öffentliche Seite
people-oneself = Das ist dein eigenes Konto. Deine Rolle muss jemand anderes ändern.
people-role-hint = Eine neue Rolle gilt sofort und beendet alle Sitzungen.
people-title-hint = Für alle, die für die Firma sprechen; sie steht neben dem Namen.
people-give-role = Diese Rolle geben
people-suspension = Sperre
people-suspend-lead = Wer gesperrt ist, kann lesen, aber nichts ändern. Das Geschriebene bleibt.
people-reason-hint = Die Person liest ihn.
people-until-hint = Der letzte Tag. Leer: bis jemand die Sperre aufhebt.
people-suspend = Sperren
people-suspended-until = Gesperrt bis { $until }
people-suspended-open = Ohne Ende gesperrt
people-reinstate = Sperre aufheben
people-sign-out = Überall abmelden
people-sign-out-lead = Beendet jede Sitzung und jedes Token. Die Person kann sich wieder anmelden.
field-role = Rolle
field-until = Bis
conflict-oneself = Niemand ändert die eigene Rolle. Das macht jemand anderes aus der Verwaltung.
conflict-only-admin = Das ist die letzte Person in der Verwaltung. Zuerst muss eine andere dazukommen.
flash-role-given = Die neue Rolle gilt.
flash-suspended = Das Konto ist gesperrt.
flash-reinstated = Die Sperre ist aufgehoben.
flash-shut-out = Überall abgemeldet.
