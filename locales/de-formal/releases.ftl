# What was made together, and its closing titles.

release-signed-by = { $count ->
    [0] Gestaltet von Ihnen
    [one] Gestaltet von einem Menschen wie Ihnen
   *[other] Gestaltet von { $shown } von Ihnen
}
release-designed-by-you = von Ihnen gestaltet

## The colophon

colophon-your-turn = Auch Ihre Unterschrift

## Making one

release-form-lead = Erzählen Sie, was sich geändert hat und wem das zu verdanken ist. Die Unterschriften kommen danach.
release-no-ideas = Wählen Sie die Ideen am Arbeitstisch einer Frage.
release-next-note = Im nächsten Schritt schlägt Cofirma vor, wer unterschreibt, und Sie korrigieren.
