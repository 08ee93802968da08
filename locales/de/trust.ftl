# Newcomers: limits, and what waits for a look. Votes that look odd.

held-title = Wartet auf einen Blick
held-note = Danke: Das wartet noch auf einen Blick, meist nicht länger als einen Tag. Bis dahin sieht es niemand sonst. Zu tun ist nichts.
held-note-staff = Das wartet auf einen Blick. Nur wer es schrieb und die Moderation sehen es.
flash-held = Danke. Es wartet noch auf einen Blick, meist nicht länger als einen Tag.
error-newcomer-links = Vorerst sind zwei Links je Beitrag das Höchste. Das schützt alle vor Werbung und endet von selbst: nach dem ersten Tag, sobald zwei Beiträge stehen.
error-newcomer-speed = Das ist viel für eine Stunde. Für Neue gibt es eine Grenze; sie endet nach dem ersten Tag, sobald zwei Beiträge stehen. Das Geschriebene bleibt hier, in einer Stunde lässt es sich senden.
error-newcomer-pictures = Vorerst ist ein Bild das Höchste. Das endet von selbst: nach dem ersten Tag, sobald zwei Beiträge stehen.
trust-form-title = Neue
field-holds_newcomers = Erste Beiträge von Neuen ansehen, bevor sie erscheinen
hint-holds_newcomers = Die ersten beiden Ideen oder Kommentare eines Menschen warten auf die Moderation. Wer schreibt, erfährt, dass das meist nicht länger als einen Tag dauert.
votes-aside = { $count ->
    [one] { $count } Stimme wurde beiseitegelegt
   *[other] { $count } Stimmen wurden beiseitegelegt
}
votes-aside-some = Stimmen wurden beiseitegelegt
conflict-votes-aside = Diese Stimmen hat die Moderation beiseitegelegt, deshalb lassen sie sich jetzt nicht ändern. Wer sie gab, kennt den Grund und kann Einspruch erheben.
why-closed-aside = Die Moderation hat diese Stimmen beiseitegelegt.

## What moderators read

watch-open = Die Stimmen ansehen
watch-title = Die Stimmen, genauer angesehen
watch-lead = Was seltsam aussieht, kann einen guten Grund haben: ein geteilter Link, eine Familie, ein Büro. Beiseitegelegt wird, was keinen hat.
watch-shape = { $count ->
    [one] { $count } Stimme
   *[other] Die neuesten { $count } Stimmen
}
watch-ages = Konten am Tag der Stimme: { $days } jünger als drei Tage, { $weeks } jünger als ein Monat, { $older } älter.
watch-hours = Stimmen nach Stunden
watch-hour = Ab
watch-votes = Stimmen
watch-hidden = Die Zahlen dieser Frage bleiben bis zum Ende der Abstimmung verborgen: auch hier.
watch-who = Stimmen, die auffallen
watch-who-lead = Konten, die bei der Stimme neu waren oder binnen eines Tages mit demselben Browser aus demselben Netz kamen. Welches Netz das ist, sieht niemand.
watch-nobody = Keine Stimme fällt auf.
watch-aside = beiseite
watch-household = derselbe Ort { $number }
watch-since = Konto seit
watch-voted = Stimme am
watch-reason-hint = Alle lesen es neben der Zahl, und wer stimmte, bekommt es mit dem Weg zum Einspruch.
kind-set-aside = Stimmen beiseitelegen
kind-count = Stimmen wieder zählen
flash-set-aside = Die Stimmen sind beiseitegelegt. Die Zahl sagt es.
flash-counted-again = Die Stimmen zählen wieder.

## Signs of advertising, for moderators alone

signal-links = viele Links
signal-link-only = ein Link und wenig sonst
signal-shortener = ein Link, der sein Ziel verbirgt
signal-capitals = fast nur Großbuchstaben
signal-repeated = immer wieder dasselbe
signal-elsewhere = derselbe Text kürzlich anderswo
signal-fast = Minuten nach der Anmeldung
signal-words = Wörter der Werbung
