# The label: the printed mark of what was made together.

## What stands on it

label-people = { $count ->
    [one] { $shown }{ "\u00a0" }persona
   *[other] { $shown }{ "\u00a0" }persone
}
label-ideas = { $count ->
    [one] { $shown }{ "\u00a0" }idea
   *[other] { $shown }{ "\u00a0" }idee
}
label-edition = con { $people } e { $ideas }
label-edition-of-people = con { $people }
label-edition-of-ideas = da { $ideas }
label-said = { $product }: { $words }
label-said-more = { $edition }. Il codice porta a { $address }.
label-said-more-names = { $edition }. Firme: { $names }. Il codice porta a { $address }.

## Composing it

label-title = L’etichetta
label-lead = Il marchio per la confezione, pronto per la stampa. Il codice porta ai titoli di coda.
label-make = Com’è fatta
label-width = Larghezza, in millimetri
label-width-hint = Da { $min } a { $max }. L’altezza viene da sé; per i nomi c’è posto da { $names } in su.
label-bleed = Abbondanza, in millimetri
label-bleed-hint = Quello che si stampa oltre il taglio, su ogni lato: da 0 a { $max }. Le tipografie di solito chiedono 3.
label-language = Lingua delle parole
label-ink = Colore
label-ink-accent = Nero e il nostro colore
label-ink-black = Solo nero
label-names = Nomi
label-names-yes = Chi ha firmato con il nome, finché c’è posto
label-names-no = Senza nomi
label-dpi = Punti per pollice del PNG
label-dpi-hint = Da { $min } a { $max }. Per le confezioni di solito bastano 300.
label-show = Mostra
label-preview = Come verrà stampata
label-preview-note = Tratteggiato: dove si taglia. Punteggiato: quello che conta resta dentro. Nei file queste linee non ci sono.
label-size = { $width } × { $height } mm; con l’abbondanza { $whole_width } × { $whole_height } mm
label-pixels = { $width } × { $height } pixel
label-leads-to = Il codice porta a { $address }
label-named = { $count ->
    [0] Non c’è nessun nome.
    [one] C’è un nome.
   *[other] Ci sono { $shown } nomi.
}
label-unnamed = { $count ->
    [one] Un’altra persona ha firmato con il nome, ma qui non c’è posto.
   *[other] Altre { $shown } persone hanno firmato con il nome, ma qui non c’è posto.
}
label-unwritable = { $count ->
    [one] Uno è in lettere che il nostro carattere non ha.
   *[other] { $shown } sono in lettere che il nostro carattere non ha.
}
label-narrow = Per i nomi servono almeno { $min } mm.
label-take = Da scaricare
label-take-svg = SVG, lettere in tracciati
label-take-pdf = PDF per la tipografia
label-take-png = Immagine PNG
label-link = L’etichetta
label-draft = Prima va pubblicato: il codice dell’etichetta porta ai titoli di coda, che per ora nessuno può leggere.

## Withdrawing it

label-withdraw = Ritirare l’etichetta
label-withdraw-note = Non se ne danno più di nuove. Chi segue il codice di un’etichetta già stampata legge il motivo nei titoli di coda. Si può rimettere in uso.
label-reason = Motivo, che tutti possono leggere
label-withdrawn = Questa etichetta è stata ritirata
label-withdrawn-by = Ritirata il { $date } da { $name }
label-withdrawn-note = Finché è così, non se ne danno di nuove.
label-reissue = Rimettere in uso
flash-label-withdrawn = L’etichetta è ritirata. I titoli di coda dicono perché.
flash-label-reissued = L’etichetta è di nuovo in uso.

## What goes wrong

conflict-label-draft = Non è ancora pubblico: l’etichetta si stampa dopo.
conflict-label-withdrawn = Questa etichetta è stata ritirata e non se ne danno di nuove. I titoli di coda dicono perché; dalla sua pagina si può rimettere in uso.
conflict-label-withdrawn-already = Questa etichetta è già stata ritirata, per un altro motivo.
error-label-width = Un’etichetta è larga da { $min } a { $max } mm, per esempio 42,5.
error-label-bleed = L’abbondanza va da { $min } a { $max } mm, per esempio 3.
error-label-dpi = Da { $min } a { $max } punti per pollice, in numeri interi.
error-label-dots = Un’immagine così grande ha al massimo { $max } punti per pollice. Il PDF non ha questo limite.
field-width = Larghezza
field-bleed = Abbondanza
field-ink = Colore
field-names = Nomi
field-dpi = Punti per pollice
label-and-more = { $count ->
    [one] e un’altra persona
   *[other] e altre { $shown } persone
}
