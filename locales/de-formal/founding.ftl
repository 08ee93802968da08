# The first administrator.

founding-lead = Sie haben den Link, den der Server ausgegeben hat, also gehört die Community Ihnen. Wer sind Sie?
founding-password-hint = Es geht auch ohne: Bei jeder Anmeldung kommt ein Code per E-Mail. Wenn Sie eines wollen: mindestens { $min } Zeichen.
flash-founded = Willkommen! Sie leiten diese Community jetzt. Fünf kurze Schritte, und sie ist Ihre.
