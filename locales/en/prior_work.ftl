# What the company plans already when it asks.

prior-title = What was planned already
prior-lead = Before a question opens we may seal a list of what we are working on anyway. So at the end everybody can see what came from you and what was there before.
prior-sealed = A sealed list
prior-opened = The list, opened
prior-sealed-at = Sealed { $date }. Its fingerprint:
prior-waits = Nobody can read the list from this, and nobody can change it any more without changing the fingerprint. It is opened when the question is decided.
prior-check = Check that it is the same list
prior-check-how = Download the text that was sealed and let your computer compute its SHA-256. It gives the fingerprint above.
prior-download = Download the text
prior-salt = The first line is a random number, so that nobody could guess the list and try:
prior-plans = What you plan already
prior-plans-hint = One thing a line. You can change it until the question opens; then it stays sealed until the decision. Leave it empty to have no list.
prior-seal = Seal the list
prior-question-sealed = What we plan already was sealed before this question opened.
prior-question-seal = Seal what you plan already
prior-question-see = See the seal
flash-prior-work-sealed = Saved. Once the question opens it cannot be changed any more.
conflict-prior-work-opened = The question has opened: what was planned before can no longer be sealed or changed.
