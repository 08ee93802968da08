# Was die Firma schon vorhat, wenn sie fragt.

prior-title = Was schon geplant war
prior-lead = Bevor eine Frage öffnet, können wir eine Liste dessen versiegeln, woran wir ohnehin arbeiten. So sehen am Ende alle, was von euch kam und was schon da war.
prior-sealed = Eine versiegelte Liste
prior-opened = Die Liste, geöffnet
prior-sealed-at = Versiegelt { $date }. Ihr Fingerabdruck:
prior-waits = Daraus kann niemand die Liste lesen, und niemand kann sie mehr ändern, ohne dass sich der Fingerabdruck ändert. Geöffnet wird sie, wenn die Frage entschieden ist.
prior-check = Prüfen, ob es dieselbe Liste ist
prior-check-how = Man lädt den versiegelten Text herunter und lässt den Rechner seinen SHA-256 bilden: Heraus kommt der Fingerabdruck oben.
prior-download = Text herunterladen
prior-salt = Die erste Zeile ist eine Zufallszahl, damit niemand die Liste erraten und ausprobieren konnte:
prior-plans = Was ihr schon vorhabt
prior-plans-hint = Eine Sache je Zeile. Änderbar, bis die Frage öffnet; dann bleibt sie versiegelt bis zur Entscheidung. Leer: keine Liste.
prior-seal = Liste versiegeln
prior-question-sealed = Was wir schon vorhatten, wurde versiegelt, bevor diese Frage öffnete.
prior-question-seal = Versiegeln, was ihr schon vorhabt
prior-question-see = Siegel ansehen
flash-prior-work-sealed = Gespeichert. Sobald die Frage öffnet, lässt sich das nicht mehr ändern.
conflict-prior-work-opened = Die Frage ist offen: Was vorher geplant war, lässt sich nicht mehr versiegeln oder ändern.
