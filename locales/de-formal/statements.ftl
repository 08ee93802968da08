# What moderators decided, told to whom it concerns.

statements-lead = Alles, was unsere Moderation über etwas von Ihnen entschieden hat, und warum. Sie können bei jeder Entscheidung um einen zweiten Blick bitten.
statements-none-more = Wenn die Moderation einmal über etwas von Ihnen entscheidet, lesen Sie hier, was und warum.
statements-hide-idea = Ihre Idee wurde ausgeblendet
statements-hide-comment = Ein Kommentar von Ihnen wurde ausgeblendet
statements-hide-refinement = Ein Änderungsvorschlag von Ihnen wurde ausgeblendet
statements-remove-idea = Ihre Idee wurde entfernt
statements-remove-comment = Ein Kommentar von Ihnen wurde entfernt
statements-lock-idea = Das Gespräch über Ihre Idee wurde geschlossen
statements-slow-idea = Das Gespräch über Ihre Idee wurde verlangsamt
statements-set-aside-idea = Eine Stimme von Ihnen wurde zur Seite gelegt
statements-move-idea = Ihre Idee steht jetzt unter einer anderen Frage
statements-retag-idea = Die Schlagwörter Ihrer Idee wurden geändert
statements-warn-person = Sie haben eine Verwarnung bekommen
statements-limit-person = Sie können eine Weile nicht schreiben
statements-suspend-person = Ihr Konto wurde für eine Weile gesperrt
statements-ban-person = Ihr Konto wurde gesperrt
statements-report-kept = Wir haben uns angesehen, was Sie gemeldet haben: Es bleibt
statements-report-gone = Was Sie gemeldet haben, ist nicht mehr zu sehen
statements-report-acted = Wir haben bei dem, was Sie gemeldet haben, etwas unternommen
statement-what-hide-idea = Wir haben Ihre Idee „{ $title }“ ausgeblendet. Nur Sie und die Moderation sehen sie jetzt noch.
statement-what-hide-comment = Wir haben einen Kommentar ausgeblendet, den Sie unter „{ $title }“ geschrieben haben. Nur Sie und die Moderation sehen ihn jetzt noch.
statement-what-hide-refinement = Wir haben die Änderung ausgeblendet, die Sie für „{ $title }“ vorgeschlagen haben. Nur Sie und die Moderation sehen sie jetzt noch.
statement-what-remove-idea = Wir haben Ihre Idee „{ $title }“ entfernt. Niemand kann sie hier mehr lesen.
statement-what-remove-comment = Wir haben einen Kommentar entfernt, den Sie unter „{ $title }“ geschrieben haben. Niemand kann ihn hier mehr lesen.
statement-what-lock-idea = Wir haben das Gespräch unter Ihrer Idee „{ $title }“ geschlossen. Alle können es weiter lesen, aber niemand kann etwas hinzufügen. Die Idee selbst bleibt, wie sie ist.
statement-what-slow-idea = Wir haben das Gespräch unter Ihrer Idee „{ $title }“ verlangsamt: Alle können { $minutes ->
    [one] einmal in der Minute
   *[other] einmal in { $minutes } Minuten
} etwas schreiben. Die Idee selbst bleibt, wie sie ist.
statement-what-set-aside-idea = Wir haben Ihre Stimme für die Idee „{ $title }“ zur Seite gelegt: Sie zählt vorerst nicht. Sonst ändert sich für Sie nichts.
statement-what-move-idea = Wir haben Ihre Idee „{ $title }“ von „{ $old }“ zu „{ $new }“ verschoben, weil sie dort leichter zu finden ist. Kommentare, Stimmen und alle, die ihr folgen, sind mitgekommen, und ihre Adresse ist dieselbe.
statement-what-retag-idea = Wir haben für Ihre Idee „{ $title }“ andere Schlagwörter gewählt, damit sie leichter zu finden ist. Am Text hat sich kein Wort geändert.
statement-light = Niemand hat etwas falsch gemacht, und Ihnen wird nichts genommen: Es geht nur ums Finden. Wenn es Ihnen vorher besser gefiel, sagen Sie es uns einfach.
statement-what-warn-person = Es ist etwas passiert, das nicht wieder passieren soll, und wir sagen es Ihnen lieber, als Ihnen etwas wegzunehmen. Für Sie ändert sich nichts: Sie können weitermachen wie bisher.
statement-what-limit-person = Eine Weile können Sie hier lesen und abstimmen, aber nicht schreiben. Was Sie bisher geschrieben haben, bleibt.
statement-what-suspend-person = Wir haben Ihr Konto für eine Weile gesperrt. Sie können weiter lesen, aber nicht mitmachen. Was Sie bisher geschrieben haben, bleibt.
statement-what-ban-person = Wir haben Ihr Konto gesperrt. Sie können weiter lesen, aber nicht mitmachen. Was Sie bisher geschrieben haben, bleibt.
statement-disagree = Wenn Sie es anders sehen
statement-appeal = Sie haben bis { $until } Zeit, uns das in Ihren eigenen Worten zu sagen. Es kostet nichts, und Sie bekommen eine schriftliche Antwort.
statement-reported-idea = Sie haben uns gebeten, uns eine Idee anzusehen.
statement-reported-comment = Sie haben uns gebeten, uns einen Kommentar anzusehen.
statement-reported-refinement = Sie haben uns gebeten, uns einen Änderungsvorschlag anzusehen.
statement-reported-person = Sie haben uns gebeten, uns anzusehen, was jemand hier tut.
mail-statement-subject-idea = Zu Ihrer Idee bei { $name }
mail-statement-subject-comment = Zu einem Kommentar von Ihnen bei { $name }
mail-statement-subject-refinement = Zu einem Änderungsvorschlag von Ihnen bei { $name }
mail-statement-subject-person = Zu Ihrem Konto bei { $name }
mail-statement-button = Lesen, oder sagen, dass Sie es anders sehen
mail-statement-why = Sie bekommen diesen Brief, weil die Moderation über etwas von Ihnen entschieden hat und Sie wissen sollen, warum. Der Link ist nur für Sie: Er öffnet die Seite ohne Anmeldung.
mail-report-answered-subject = Was aus Ihrer Meldung bei { $name } wurde
mail-report-answered-why = Sie bekommen diesen Brief, weil Sie von dieser Adresse aus etwas bei { $name } gemeldet haben.
