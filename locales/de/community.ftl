# How the community is set up: settings, the guided set-up, the texts about it.

site-admin = Verwaltung
site-about = Über diese Community
site-promise-unsigned = Wir fragen, du gestaltest, wir bauen es.

## Where an administrator begins

admin-title = { $name } verwalten
admin-lead = Wer mitmacht und wie alles eingerichtet ist.
admin-set-up = Einrichtung abschließen
admin-people = Menschen
admin-people-more = Finden, sperren, Rollen geben.
admin-invitations = Einladungen
admin-invitations-more = Für Kolleginnen, Kollegen und Kundschaft, per E-Mail.
admin-settings-more = Name, Aussehen, Sprachen, wer lesen und mitmachen darf.
admin-work-more = Ideen, die auf eine Antwort warten.

## Settings

settings-title = Einstellungen
settings-lead = Jede Änderung gilt sofort und überall.
settings-change = Ändern
settings-again = Die geführte Einrichtung noch einmal durchgehen
settings-no-texts = Noch nichts geschrieben
flash-settings-saved = Gespeichert. Das gilt jetzt überall.
flash-set-up-done = Deine Community ist fertig. Stell jetzt die erste Frage.

## The guided set-up

set-up-title = Richte deine Community ein
set-up-part-look = Name und Aussehen
set-up-lead-look = Woran man euch erkennt.
set-up-part-speech = Sprache
set-up-lead-speech = Wie Seiten und E-Mails mit den Menschen sprechen.
set-up-part-doors = Wer hereinkommt
set-up-lead-doors = Wer lesen darf, wer mitmachen darf und wie man sich anmeldet.
set-up-part-texts = Über euch
set-up-lead-texts = Diese Texte sind unten auf jeder Seite verlinkt. Nichts muss lang sein; leere erscheinen nirgends.
set-up-part-rooms = Bereiche
set-up-lead-rooms = Fragen und Ideen gibt es immer. Was aus ist, ist nirgends zu sehen.
set-up-next = Speichern und weiter
set-up-finish = Speichern und fertig
set-up-on = Weiter
set-up-skip = Jetzt nicht
set-up-preview = Vorschau
set-up-sample-link = Was soll unser nächstes Produkt besser können?
set-up-sample-button = Idee vorschlagen
set-up-name-hint = Der Name steht oben auf jeder Seite und unter jeder E-Mail.
set-up-accent-hint = Eure Farbe, für Links und Knöpfe. Wo man sie nicht lesen könnte, bessern wir nach.
set-up-own-hint = Für alle, die keine der anderen lesen.
set-up-languages-hint = Eine Sprache, die aus ist, wird nirgends angeboten.
set-up-domains-hint = Nur für „Menschen bestimmter Domains“: zum Beispiel example.com example.org. Jede gilt genau so; sub.example.com ist eine andere.
set-up-second-factor = Wer für die Firma spricht, braucht einen zweiten Faktor
set-up-second-factor-more = Das Team meldet sich zusätzlich mit dem Code einer App oder mit einem Passkey an.
set-up-logo = Logo
set-up-logo-hint = PNG, JPEG oder WebP, höchstens { $max } MB. Es steht neben dem Namen.
set-up-logo-send = Dieses Logo zeigen
set-up-logo-remove = Kein Logo zeigen

accent-fine = { $chosen } ist bei Tag und bei Nacht gut lesbar: Es bleibt so.
accent-too-pale = Auf hellen Seiten ist { $chosen } zu blass: Der Kontrast ist { $ratio } zu 1, Text braucht { $needed }. Dort nehmen wir { $used }, dieselbe Farbe, nur dunkler.
accent-too-dark = Auf dunklen Seiten ist { $chosen } zu dunkel: Der Kontrast ist { $ratio } zu 1, Text braucht { $needed }. Dort nehmen wir { $used }, dieselbe Farbe, nur heller.

## What one can choose

field-accent = Akzentfarbe
field-own = Eure eigene Sprache
field-languages = Sprachen
field-address_form = Anrede
field-readers = Wer darf lesen?
field-joiners = Wer darf mitmachen?
field-domains = Domains
field-ways_in = Wie meldet man sich an?
field-rooms = Weitere Bereiche
field-welcome = Willkommen
field-terms = Nutzungsbedingungen
field-privacy = Datenschutz
field-imprint = Impressum

address-form-familiar = Vertraut
address-form-familiar-more = Wie unter Freunden: tu auf Italienisch, du auf Deutsch.
address-form-formal = Förmlich
address-form-formal-more = Wie unter Fremden: Lei auf Italienisch, Sie auf Deutsch.
readers-anybody = Alle dürfen lesen
readers-anybody-more = Das ganze Internet, auch Suchmaschinen.
readers-signed-in = Nur wer angemeldet ist, darf lesen
readers-signed-in-more = Alle anderen sehen die Tür und die Texte über euch.
joiners-anybody = Alle dürfen mitmachen
joiners-anybody-more = Ein Name und eine Adresse genügen.
joiners-domains = Menschen bestimmter Domains dürfen mitmachen
joiners-domains-more = Wessen Adresse zu einer der Domains unten gehört; und wer eingeladen ist.
joiners-invited = Nur Eingeladene dürfen mitmachen
joiners-invited-more = Wer eine Einladung per E-Mail bekommt.
way-in-code = Ein Code per E-Mail
way-in-code-more = Nichts zu merken. Geht für alle.
way-in-password = Ein Passwort
way-in-password-more = Für alle, die gern eines haben.
way-in-passkey = Ein Passkey
way-in-passkey-more = Fingerabdruck, Gesicht oder Schlüssel: der sicherste Weg. Man fügt ihn hinzu, wenn man drin ist.
way-in-openid = Die Anmeldung eurer Firma
way-in-openid-more = Über den OpenID-Anbieter, der auf dem Server eingerichtet ist.
room-questions = Fragen
room-ideas = Ideen
room-signatures = Unterschriften
room-signatures-more = Was gemeinsam entstanden ist, und wer es unterschreibt.

about-welcome = Wer wir sind
about-welcome-hint = Wer ihr seid und was ihr mit den Menschen machen wollt. Markdown geht.
about-terms = Nutzungsbedingungen
about-terms-hint = Womit einverstanden ist, wer mitmacht.
about-privacy = Datenschutz
about-privacy-hint = Was ihr über Menschen aufbewahrt, warum und wie lange.
about-imprint = Impressum
about-imprint-hint = Wer für diese Seite verantwortlich ist, und wo man sie oder ihn erreicht.
about-other-language = Dieser Text ist noch nicht übersetzt.

error-colour = Das ist keine Farbe. Zum Beispiel #2743b8.
error-domain = Eine davon ist keine Domain. Zum Beispiel example.com, ohne @ und *.
error-domains-many = Höchstens { $max } Domains.
error-ways-newcomers = Lass mindestens einen Weg an, den Neue gehen können: Code, Passwort oder die Anmeldung eurer Firma.
error-ways-own = Du könntest dich selbst nicht mehr anmelden. Lass einen Weg an, der für dich geht.
