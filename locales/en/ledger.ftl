# What somebody has, and why; what is paid out.

ledger-points = { $count ->
    [one] { $shown } point
   *[other] { $shown } points
}
ledger-mine-title = Rewards
ledger-mine-lead = What the things made together gave back, and what became of it. Every line stays: what was wrong is set right by a new one.
ledger-held = What there is now
ledger-ends = until { $date }
ledger-paid-out = It is paid out by the company.
ledger-none = Nothing yet, but thanks.
ledger-none-more = When something made together gives points, things or money back, they stand here.
ledger-statement = Statement
ledger-release-lead = What this release gave, to whom, and what was taken back. The newest comes first.
ledger-release-none = Nothing was posted yet.
ledger-entry = Entry
ledger-granted = Given for a part in
ledger-shared = Share of the sales of
ledger-redeemed = Had from the catalogue
ledger-expired = Ended, unused
ledger-paid = Paid out
ledger-corrected = Corrected
ledger-taken-back = taken back
ledger-correct = Take this entry back
ledger-correct-lead = The entry stays, and a counter-entry of the same amount stands beside it. Whose it is hears of it and reads why.
ledger-correct-go = Take back
ledger-reason = Why
ledger-reason-hint = Whoever it concerns reads this.
flash-ledger-corrected = Taken back, by a counter-entry.
conflict-ledger-too-little = There is not so much in the account.
conflict-ledger-spent = This was spent already and cannot be taken back whole.
conflict-ledger-catalogue = What was had from the catalogue is cancelled there, and the points come back by themselves.
conflict-ledger-corrected = This entry was taken back already.
payouts-title = Pay-outs
payouts-lead = Lists for the bank: who has how much. Nothing is posted before it is said to be paid, and then once.
admin-payouts-more = What people have in money, as lists for the bank.
payouts-open = What is due
payouts-people = { $count ->
    [one] { $shown } person
   *[other] { $shown } people
}
payouts-listed = A list waits to be paid.
payouts-make = Make a list
payouts-none = Nobody has anything to be paid.
payouts-lists = Lists
payout-waits = waits
payout-paid = paid
payout-dropped = thrown away
payout-take = Take it away as CSV
payout-settle = Everything on it is paid
payout-drop = Throw away
payout-account = Account
payout-name = Name
payout-address = E-mail
payout-amount = Amount
payout-unit = Currency
payout-reference = Reference
flash-payout-listed = The list is made.
flash-payout-paid = Posted as paid. Everybody on it hears of it.
flash-payout-dropped = Thrown away. Nothing was posted.
conflict-payout-waits = A list in this currency waits already.
conflict-payout-nothing = Nobody has anything in this currency.
conflict-payout-dropped = This list was thrown away.
conflict-payout-changed = Somebody on this list has less by now. Throw it away and make a new one.
conflict-payout-paid = This list was paid.
