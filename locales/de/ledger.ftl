# What somebody has, and why; what is paid out.

ledger-points = { $count ->
    [one] { $shown } Punkt
   *[other] { $shown } Punkte
}
ledger-mine-title = Belohnungen
ledger-mine-lead = Was das gemeinsam Gemachte zurückgab, und was daraus wurde. Jede Zeile bleibt: Ein Fehler wird mit einer neuen berichtigt.
ledger-held = Was jetzt da ist
ledger-ends = bis { $date }
ledger-paid-out = Das Unternehmen zahlt es aus.
ledger-none = Noch nichts, außer Dank.
ledger-none-more = Wenn etwas gemeinsam Gemachtes Punkte, Dinge oder Geld zurückgibt, steht es hier.
ledger-statement = Kontoauszug
ledger-release-lead = Was diese Ausgabe gab, wem, und was zurückgenommen wurde. Das Neueste zuerst.
ledger-release-none = Noch ist nichts gebucht.
ledger-entry = Buchung
ledger-granted = Gegeben für den Anteil an
ledger-shared = Anteil am Verkauf von
ledger-redeemed = Aus dem Katalog geholt
ledger-expired = Verfallen, ungenutzt
ledger-paid = Ausgezahlt
ledger-corrected = Berichtigt
ledger-taken-back = zurückgenommen
ledger-correct = Diese Buchung zurücknehmen
ledger-correct-lead = Die Buchung bleibt, daneben steht eine Gegenbuchung über denselben Betrag. Wen es betrifft, erfährt davon und liest den Grund.
ledger-correct-go = Zurücknehmen
ledger-reason = Warum
ledger-reason-hint = Das liest, wen es betrifft.
flash-ledger-corrected = Zurückgenommen, durch eine Gegenbuchung.
conflict-ledger-too-little = So viel ist nicht auf dem Konto.
conflict-ledger-spent = Das ist schon ausgegeben und lässt sich nicht ganz zurücknehmen.
conflict-ledger-catalogue = Was aus dem Katalog kam, wird dort storniert; die Punkte kommen dann von selbst zurück.
conflict-ledger-corrected = Diese Buchung wurde schon zurückgenommen.
payouts-title = Auszahlungen
payouts-lead = Listen für die Bank: wer wie viel hat. Gebucht wird erst, wenn gezahlt ist, und dann einmal.
admin-payouts-more = Was Menschen an Geld haben, als Listen für die Bank.
payouts-open = Was fällig ist
payouts-people = { $count ->
    [one] { $shown } Mensch
   *[other] { $shown } Menschen
}
payouts-listed = Eine Liste wartet auf Zahlung.
payouts-make = Liste erstellen
payouts-none = Niemand hat etwas zu bekommen.
payouts-lists = Listen
payout-waits = wartet
payout-paid = gezahlt
payout-dropped = verworfen
payout-take = Als CSV mitnehmen
payout-settle = Alles darauf ist gezahlt
payout-drop = Verwerfen
payout-account = Konto
payout-name = Name
payout-address = E-Mail
payout-amount = Betrag
payout-unit = Währung
payout-reference = Verwendungszweck
flash-payout-listed = Die Liste steht.
flash-payout-paid = Als gezahlt gebucht. Alle auf der Liste erfahren davon.
flash-payout-dropped = Verworfen. Gebucht wurde nichts.
conflict-payout-waits = Eine Liste in dieser Währung wartet schon.
conflict-payout-nothing = In dieser Währung hat niemand etwas.
conflict-payout-dropped = Diese Liste wurde verworfen.
conflict-payout-changed = Jemand auf dieser Liste hat inzwischen weniger. Sie muss verworfen und neu erstellt werden.
conflict-payout-paid = Diese Liste ist gezahlt.
