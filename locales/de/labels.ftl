# The label: the printed mark of what was made together.

## What stands on it

label-people = { $count ->
    [one] { $shown }{ "\u00a0" }Menschen
   *[other] { $shown }{ "\u00a0" }Menschen
}
label-ideas = { $count ->
    [one] { $shown }{ "\u00a0" }Idee
   *[other] { $shown }{ "\u00a0" }Ideen
}
label-edition = mit { $people }, { $ideas }
label-edition-of-people = mit { $people }
label-edition-of-ideas = aus { $ideas }
label-said = { $product }: { $words }
label-said-more = { $edition }. Der Code führt zu { $address }.
label-said-more-names = { $edition }. Unterschrieben von { $names }. Der Code führt zu { $address }.

## Composing it

label-title = Das Etikett
label-lead = Das Zeichen für die Verpackung, fertig für den Druck. Sein Code führt zum Abspann.
label-make = Seine Gestalt
label-width = Breite in Millimetern
label-width-hint = Von { $min } bis { $max }. Die Höhe ergibt sich; für Namen ist ab { $names } Platz.
label-bleed = Beschnitt in Millimetern
label-bleed-hint = Was auf jeder Seite über den Schnitt hinaus gedruckt wird: 0 bis { $max }. Druckereien wollen meist 3.
label-language = Sprache der Worte
label-ink = Farbe
label-ink-accent = Schwarz und unsere Farbe
label-ink-black = Nur Schwarz
label-names = Namen
label-names-yes = Wer mit Namen unterschrieben hat, soweit Platz ist
label-names-no = Keine Namen
label-dpi = Punkte pro Zoll des PNG
label-dpi-hint = Von { $min } bis { $max }. Verpackungen werden meist mit 300 gedruckt.
label-show = Zeigen
label-preview = So wird es gedruckt
label-preview-note = Gestrichelt: der Schnitt. Gepunktet: Was zählt, bleibt darin. Die Dateien haben keine dieser Linien.
label-size = { $width } × { $height } mm; mit Beschnitt { $whole_width } × { $whole_height } mm
label-pixels = { $width } × { $height } Pixel
label-leads-to = Der Code führt zu { $address }
label-named = { $count ->
    [0] Es stehen keine Namen darauf.
    [one] Es steht ein Name darauf.
   *[other] Es stehen { $shown } Namen darauf.
}
label-unnamed = { $count ->
    [one] Ein weiterer Mensch hat mit Namen unterschrieben; hier ist kein Platz dafür.
   *[other] { $shown } weitere Menschen haben mit Namen unterschrieben; hier ist kein Platz für sie.
}
label-unwritable = { $count ->
    [one] Ein Name hat Buchstaben, die unsere Schrift nicht kennt.
   *[other] { $shown } Namen haben Buchstaben, die unsere Schrift nicht kennt.
}
label-narrow = Namen brauchen mindestens { $min } mm.
label-take = Herunterladen
label-take-svg = SVG, Buchstaben als Pfade
label-take-pdf = PDF für die Druckerei
label-take-png = PNG-Bild
label-link = Das Etikett
label-draft = Erst veröffentlichen: Der Code auf dem Etikett führt zum Abspann, und den darf noch niemand lesen.

## Withdrawing it

label-withdraw = Das Etikett zurückziehen
label-withdraw-note = Dann gibt es keine neuen mehr. Wer dem Code eines gedruckten folgt, liest im Abspann den Grund. Es lässt sich wieder ausgeben.
label-reason = Grund, den alle lesen können
label-withdrawn = Dieses Etikett wurde zurückgezogen
label-withdrawn-by = Zurückgezogen am { $date } von { $name }
label-withdrawn-note = Solange das gilt, gibt es keine neuen.
label-reissue = Wieder ausgeben
flash-label-withdrawn = Das Etikett ist zurückgezogen. Der Abspann sagt, warum.
flash-label-reissued = Das Etikett wird wieder ausgegeben.

## What goes wrong

conflict-label-draft = Das ist noch nicht öffentlich: Das Etikett kommt danach.
conflict-label-withdrawn = Dieses Etikett wurde zurückgezogen, es gibt keine neuen. Der Abspann sagt, warum; auf seiner Seite lässt es sich wieder ausgeben.
conflict-label-withdrawn-already = Dieses Etikett wurde schon aus einem anderen Grund zurückgezogen.
error-label-width = Ein Etikett ist { $min } bis { $max } mm breit, zum Beispiel 42,5.
error-label-bleed = Ein Beschnitt hat { $min } bis { $max } mm, zum Beispiel 3.
error-label-dpi = Von { $min } bis { $max } Punkte pro Zoll, in ganzen Zahlen.
error-label-dots = Ein so großes Bild hat höchstens { $max } Punkte pro Zoll. Das PDF hat diese Grenze nicht.
field-width = Breite
field-bleed = Beschnitt
field-ink = Farbe
field-names = Namen
field-dpi = Punkte pro Zoll
label-and-more = { $count ->
    [one] und ein weiterer Mensch
   *[other] und { $shown } weitere
}
