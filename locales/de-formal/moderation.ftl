# Hiding, locking, merging, always with a reason.

ruling-reason-hint = Wer es geschrieben hat, liest ihn. Bleiben Sie genau und freundlich.

## Merging

merge-search = Idee zur selben Frage suchen
merge-nothing-found-more = Versuchen Sie es mit anderen Wörtern.
