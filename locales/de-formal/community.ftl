# The community: its set-up, its settings, its texts.

site-promise-unsigned = Wir fragen, Sie gestalten, wir bauen es.

flash-set-up-done = Ihre Community ist fertig. Stellen Sie jetzt die erste Frage.

set-up-title = Ihre Community einrichten
set-up-lead-look = Woran man Sie erkennt.
set-up-part-texts = Über Sie
set-up-accent-hint = Ihre Farbe, für Links und Knöpfe. Wo man sie nicht lesen könnte, bessern wir nach.

field-own = Ihre eigene Sprache
readers-signed-in-more = Alle anderen sehen die Tür und die Texte über Sie.
way-in-openid = Die Anmeldung Ihrer Firma
about-welcome-hint = Wer Sie sind und was Sie mit den Menschen machen wollen. Markdown geht.
about-privacy-hint = Was Sie über Menschen aufbewahren, warum und wie lange.

error-ways-newcomers = Lassen Sie mindestens einen Weg an, den Neue gehen können: Code, Passwort oder die Anmeldung Ihrer Firma.
error-ways-own = Sie könnten sich selbst nicht mehr anmelden. Lassen Sie einen Weg an, der für Sie geht.
