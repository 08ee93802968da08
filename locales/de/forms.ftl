# Labels, buttons and errors of fields.

form-optional = (freiwillig)
form-save = Speichern
form-cancel = Abbrechen
form-edit = Bearbeiten
form-choose = Wähle…
form-title-error = Zu korrigieren:
form-errors = { $count ->
    [one] Eine Sache ist zu korrigieren
   *[other] { $shown } Sachen sind zu korrigieren
}

## Labels

field-name = Name
field-email = E-Mail
field-password = Passwort
field-title = Titel
field-body = Text
field-language = Sprache
field-reason = Grund
field-reasons = Warum
field-status = Stand
field-host = Wer antwortet
field-into = Zusammenführen mit
field-product = Produkt
field-why = Warum wir es gemacht haben
field-adds = Was es bringt
field-for_whom = Für wen
field-who_asked = Wer danach gefragt hat
field-shipped_on = Erhältlich ab
field-ideas = Die Ideen dahinter
field-title_it = Frage (Italienisch)
field-summary_it = Kurz gesagt (Italienisch)
field-body_it = Ausführlich (Italienisch)
field-title_en = Frage (Englisch)
field-summary_en = Kurz gesagt (Englisch)
field-body_en = Ausführlich (Englisch)
field-title_de = Frage (Deutsch)
field-summary_de = Kurz gesagt (Deutsch)
field-body_de = Ausführlich (Deutsch)
field-opens_on = Öffnet am
field-refine_from = Feilen ab
field-voting_from = Abstimmen ab
field-review_from = Prüfung ab
field-decided_from = Entschieden ab
field-picture = Bilddatei
field-picture_alt = Beschreibung des Bildes
field-choice = Wahl

## Errors of fields

error-required = Hier fehlt noch etwas.
error-too-long = Zu lang: höchstens { $max } Zeichen.
error-too-short = Zu kurz: mindestens { $min } Zeichen.
error-email = Das sieht nicht wie eine E-Mail-Adresse aus, zum Beispiel anna@example.org.
error-email-taken = Mit dieser Adresse gibt es schon ein Konto.
error-password-short = Mindestens { $min } Zeichen: Häng ein paar Wörter an.
error-password-common = Das gehört zu den häufigsten Passwörtern: Das probiert man zuerst.
error-password-like-you = Es ähnelt deinem Namen oder deiner E-Mail zu sehr.
error-password-guessable = Zu leicht zu erraten: Nimm Wörter, die sonst nicht zusammenstehen.
error-sign-in = Die Adresse oder das Passwort stimmt nicht.
error-choose = Wähle eine der Möglichkeiten.
error-date = Das ist kein Datum. Zum Beispiel 2026-12-12.
error-dates-order = Die Daten müssen der Reihenfolge der Phasen folgen.
error-picture-type = Es muss ein PNG-, JPEG- oder WebP-Bild sein.
error-picture-too-large = Das Bild ist zu groß: höchstens { $max } MB.
error-alt-required = Beschreibe das Bild für alle, die es nicht sehen.
error-picture-broken = Wir können dieses Bild nicht öffnen.
error-same-idea = Das ist dieselbe Idee: Wähle eine andere.
error-no-ideas = Wähle mindestens eine Idee.
error-role-twice = Eine Person würde zweimal für dasselbe unterschreiben. Wähle in einer der beiden Zeilen eine andere Rolle.
error-unknown-idea = Diese Idee finden wir nicht.
error-comment-gone = Der Kommentar, auf den du antwortest, ist nicht mehr da. Dein Text schon: Sende ihn als neuen Kommentar.
