# The label: the printed mark of what was made together.

## What stands on it

label-people = { $count ->
    [one] { $shown }{ "\u00a0" }person
   *[other] { $shown }{ "\u00a0" }people
}
label-ideas = { $count ->
    [one] { $shown }{ "\u00a0" }idea
   *[other] { $shown }{ "\u00a0" }ideas
}
label-edition = with { $people }, { $ideas }
label-edition-of-people = with { $people }
label-edition-of-ideas = from { $ideas }
label-said = { $product }: { $words }
label-said-more = { $edition }. The code leads to { $address }.
label-said-more-names = { $edition }. Signed by { $names }. The code leads to { $address }.

## Composing it

label-title = The label
label-lead = The mark for the packaging, ready for print. Its code leads to the credits.
label-make = Its form
label-width = Width, in millimetres
label-width-hint = From { $min } to { $max }. The height follows; names have room from { $names }.
label-bleed = Bleed, in millimetres
label-bleed-hint = What is printed beyond the cut, on each side: from 0 to { $max }. Printers usually ask for 3.
label-language = Language of its words
label-ink = Ink
label-ink-accent = Black and our colour
label-ink-black = Black alone
label-names = Names
label-names-yes = Those who signed by name, as far as there is room
label-names-no = No names
label-dpi = Dots per inch of the PNG
label-dpi-hint = From { $min } to { $max }. Packaging is usually printed with 300.
label-show = Show
label-preview = As it will be printed
label-preview-note = Dashed: where it is cut. Dotted: what matters stays within. The files have neither line.
label-size = { $width } × { $height } mm; with bleed { $whole_width } × { $whole_height } mm
label-pixels = { $width } × { $height } pixels
label-leads-to = The code leads to { $address }
label-named = { $count ->
    [0] No names stand on it.
    [one] One name stands on it.
   *[other] { $shown } names stand on it.
}
label-unnamed = { $count ->
    [one] One more person signed by name; there is no room for it here.
   *[other] { $shown } more people signed by name; there is no room for them here.
}
label-unwritable = { $count ->
    [one] One of them is in letters that our typeface does not have.
   *[other] { $shown } of them are in letters that our typeface does not have.
}
label-narrow = Names need at least { $min } mm.
label-take = Take it away
label-take-svg = SVG, letters as shapes
label-take-pdf = PDF for the printer
label-take-png = PNG picture
label-link = Its label
label-draft = Publish it first: the code on the label leads to the credits, and so far nobody may read them.

## Withdrawing it

label-withdraw = Withdraw the label
label-withdraw-note = No new labels are handed out then. Whoever follows the code on a printed one reads your reason in the credits. You can issue it again.
label-reason = Reason, for everybody to read
label-withdrawn = This label was withdrawn
label-withdrawn-by = Withdrawn on { $date } by { $name }
label-withdrawn-note = No new labels are handed out while this stands.
label-reissue = Issue it again
flash-label-withdrawn = The label is withdrawn. The credits say why.
flash-label-reissued = The label is issued again.

## What goes wrong

conflict-label-draft = This is not public yet: publish it before you print its label.
conflict-label-withdrawn = This label was withdrawn, so no new ones are handed out. The credits say why; it can be issued again on its page.
conflict-label-withdrawn-already = This label was withdrawn already, for another reason.
error-label-width = A label is { $min } to { $max } mm wide, for example 42.5.
error-label-bleed = A bleed has { $min } to { $max } mm, for example 3.
error-label-dpi = From { $min } to { $max } dots per inch, in whole numbers.
error-label-dots = So large a picture has at most { $max } dots per inch. The PDF has no such limit.
field-width = Width
field-bleed = Bleed
field-ink = Ink
field-names = Names
field-dpi = Dots per inch
label-and-more = { $count ->
    [one] and one more
   *[other] and { $shown } more
}
