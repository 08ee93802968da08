# Wie Stimmen gezählt werden, und der Beweis dafür.

counting-title = Wie Stimmen gezählt werden
counting-lead = Jede Stimme zählt gleich viel, von wem sie auch kommt. Und niemand muss uns glauben: Jede Stimme ist versiegelt, und alle können nachzählen.
counting-one-each = Eine Stimme je Idee, für so viele Ideen, wie du magst.
counting-budget = { $count ->
    [one] Eine Stimme für die ganze Frage.
   *[other] { $count } Stimmen für die ganze Frage, { $most ->
        [one] höchstens eine je Idee.
       *[other] bis zu { $most } für dieselbe Idee.
    }
}
counting-merged = Werden zwei Ideen zusammengeführt, zählt einmal, wer für beide gestimmt hat.
counting-hidden = Der Stand bleibt verborgen, bis die Abstimmung zu Ende ist: vor allen, auch vor der Firma.
counting-open = Der Stand ist jederzeit zu sehen.
counting-not-own = Für eigene Ideen stimmt niemand.
counting-met = Stimmen, die das Team für Menschen notiert, die es anderswo getroffen hat, stehen getrennt und werden nie dazugezählt.
counting-weights = Nichts wird heimlich gewichtet.
counting-mine = Deine Stimmen
counting-receipt = Das ist deine Quittung. Jede Stimme kam in einen versiegelten Stapel, und dort haben wir sie gerade nachgeschlagen.
counting-ballot = In der Datei mit allen Stimmen stehst du unter diesem Code, den nur du mit deinem Namen verbinden kannst:
counting-in-batch = ✓ in Stapel { $number }
counting-not-in-batch = nicht in Stapel { $number } gefunden: Bitte sag uns Bescheid
counting-waits = wird innerhalb einer Minute versiegelt
counting-leaf = Fingerabdruck
counting-idea-gone = eine Idee, die nicht mehr gezeigt wird
counting-none-yet = Hier hast du noch nicht abgestimmt. Sobald du es getan hast, liegt hier deine Quittung.
counting-see-ideas = Zu den Ideen
counting-guest = Melde dich an, um deine Stimmen zu sehen und in welchem Stapel jede liegt.
counting-seals = Die Siegel
counting-seals-lead = Was hier geschieht, wird lückenlos nummeriert und jede Minute versiegelt, Stapel für Stapel. Jedes Siegel entsteht aus allen vorigen: Nichts lässt sich nachträglich ändern, weglassen oder einschieben, ohne es zu brechen. Namen stehen nicht darin.
counting-newest = Das neueste ist Nummer { $number }, gemacht { $date }:
counting-write-down = Man kann es aufschreiben oder fotografieren. Würde je etwas davor geändert, passte es nicht mehr.
counting-no-seal = Das erste Siegel entsteht gleich.
counting-again = Nachzählen
counting-again-over = Die Datei enthält jede versiegelte Stimme, mit Codes anstelle von Namen. Damit können alle nachzählen, ohne uns zu fragen.
counting-again-open = Solange abgestimmt wird, enthält die Datei nur die Siegel, damit niemand eine Stimme erraten kann. Danach enthält sie auch die Stimmen.
counting-download = Datei herunterladen
counting-how = So wird geprüft
counting-how-run = Cofirma ist freie Software. Auf jedem Rechner, auch ohne Netz:
counting-how-hashes = Es bildet von jedem Eintrag den SHA-256, baut den Merkle-Baum jedes Stapels (RFC 9162), folgt der Kette vom ersten Siegel bis zum letzten, zählt die Stimmen und vergleicht sie mit den veröffentlichten. In einer veränderten Datei nennt es den ersten Stapel, der nicht passt.
