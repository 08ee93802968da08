# Wie Stimmen gezählt werden, und der Beweis dafür.

counting-one-each = Eine Stimme je Idee, für so viele Ideen, wie Sie mögen.
counting-mine = Ihre Stimmen
counting-receipt = Das ist Ihre Quittung. Jede Stimme kam in einen versiegelten Stapel, und dort haben wir sie gerade nachgeschlagen.
counting-ballot = In der Datei mit allen Stimmen stehen Sie unter diesem Code, den nur Sie mit Ihrem Namen verbinden können:
counting-not-in-batch = nicht in Stapel { $number } gefunden: Bitte sagen Sie uns Bescheid
counting-none-yet = Hier haben Sie noch nicht abgestimmt. Sobald Sie es getan haben, liegt hier Ihre Quittung.
counting-guest = Melden Sie sich an, um Ihre Stimmen zu sehen und in welchem Stapel jede liegt.
