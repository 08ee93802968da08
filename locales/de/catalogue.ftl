# What can be had for points.

catalogue-title = Katalog
catalogue-lead = Dinge, die es für Punkte gibt. Sie sind ein Dank, und von manchen gibt es wenige.
catalogue-points = Vorhanden: { $points }
catalogue-see = Was es für Punkte gibt
catalogue-none = Der Katalog ist leer.
catalogue-none-more = Die Punkte bleiben, bis es etwas dafür gibt.
catalogue-work-lead = Was es für Punkte gibt: Dinge und Gutscheine, solange der Vorrat reicht.
catalogue-all = Was darin ist
item-left = { $count ->
    [one] Noch eines da
   *[other] Noch { $shown } da
}
item-sold-out = vergriffen
item-sold-out-more = Das letzte hat jemanden gefunden. Die Punkte bleiben, und vielleicht kommt später mehr davon.
item-lacks = Dafür fehlen { $points }. Ideen, Verbesserungen und Tests bringen mehr.
item-endless = unbegrenzt
item-withdrawn = nicht im Angebot
item-new = Etwas Neues
item-kind = Welche Art
item-kind-hint = Die Codes eines Gutscheins kommen im nächsten Schritt. Einen Code sieht nur, wer ihn bekommt.
item-kind-good = Ein Ding, das verschickt oder übergeben wird
item-kind-voucher = Ein Gutschein aus einem Vorrat an Codes
item-name = Name
item-about = Was es ist
item-price = Preis in Punkten
item-stock = Wie viele es gibt
item-stock-hint = Leer: unbegrenzt.
item-more = Wie viele mehr
item-more-hint = Mit einem Minus: wie viele weniger.
item-offer = In den Katalog aufnehmen
item-change = Ändern
item-is-offered = Es ist zu haben
item-secrets = Codes
item-secrets-hint = Einer pro Zeile. Codes, die schon da sind, werden ausgelassen.
item-secrets-add = Codes hinzufügen
redeem-words = Wohin soll es gehen?
redeem-words-hint = Name und Anschrift, und was sonst gut zu wissen ist. Das liest das Produktteam; es verschwindet mit dem Konto.
redeem-voucher = Der Code erscheint sofort, auf der Seite der Belohnungen, und sonst für niemanden.
redeem-go = Für { $points } nehmen
redemptions-mine = Aus dem Katalog
redemptions-title = Was zu verschicken ist
redemptions-lead = Das Älteste zuerst. Was nicht verschickt werden kann, wird storniert, und die Punkte gehen zurück.
redemptions-none = Nichts wartet.
redemptions-waiting = { $count ->
    [one] Ein Ding ist zu verschicken
   *[other] { $shown } Dinge sind zu verschicken
}
redemption-open = in Vorbereitung
redemption-sent = verschickt
redemption-cancelled = storniert
redemption-lapsed = vorbei
redemption-secret = Der Code:
redemption-send = Es ist verschickt
redemption-cancel = Es ist doch nicht zu haben
redemption-cancel-go = Stornieren, Punkte zurück
flash-item-offered = Es ist im Katalog.
flash-item-changed = Gespeichert.
flash-item-redeemed = Danke. Es steht hier unten.
flash-item-sent = Notiert; wer darauf wartet, erfährt es.
flash-redemption-cancelled = Storniert. Was es kostete, ging zurück.
conflict-sold-out = Das letzte ist gerade weg. Punkte wurden keine abgezogen.
conflict-item-withdrawn = Das ist nicht mehr im Angebot.
conflict-item-stock = Es wären weniger als keines da.
conflict-item-changed = Das ist nicht mehr so, wie es zu sehen war. So steht es jetzt.
conflict-redemption-settled = Das wurde schon verschickt oder storniert.
conflict-voucher-shown = Der Code wurde schon gezeigt.
error-whole-number = Das ist keine ganze Zahl. Zum Beispiel 12.
error-secret-line = Zeile { $min } ist kein Code: Sie hat weniger als 4 oder mehr als { $max } Zeichen. Nichts wurde hinzugefügt.
