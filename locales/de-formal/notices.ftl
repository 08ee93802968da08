# What people are told, on the page and by mail.

notices-title = Für Sie
notices-none-more = Wenn Ihnen jemand antwortet oder sich bei einer Ihrer Ideen etwas tut, lesen Sie es hier zuerst.
notices-mails = Was wir Ihnen per E-Mail schreiben
notices-mails-ask = Worüber sollen wir Ihnen schreiben?
notices-mails-own = Über das, was von Ihnen ist
notices-mails-own-more = Ihre Ideen, Kommentare und Vorschläge. Höchstens eine E-Mail am Tag.
notices-mails-all = Auch über das, was Sie unterstützen oder verfolgen
notices-mails-nothing-more = Sie finden alles auf dieser Seite.
mail-notices-subject = { $others ->
    [0] Etwas Neues für Sie bei { $name }
    [one] Zweimal Neues für Sie bei { $name }
   *[other] Neues für Sie bei { $name }
}
mail-notices-more = { $others ->
    [one] Noch etwas ist neu für Sie.
   *[other] Noch { $others } Dinge sind neu für Sie.
}
mail-notices-why = Sie bekommen das, weil es um etwas geht, das Sie geschrieben haben oder unterstützen. Unten auf jener Seite wählen Sie, worüber wir Ihnen schreiben.

notice-suggested = { $who } schlägt eine Änderung an Ihrer Idee vor:
notice-suggestion-taken = { $who } hat Ihren Änderungsvorschlag aufgenommen:
notice-suggestion-declined = { $who } hat mit Dank auf Ihren Änderungsvorschlag geantwortet:
notice-co-author-asked = { $who } möchte diese Idee gemeinsam mit Ihnen unterschreiben:
notice-co-author-joined = { $who } unterschreibt diese Idee jetzt mit Ihnen:
notice-revised = Eine Idee, die Sie unterstützen, hat einen neuen Text; wenn sie nicht mehr Ihre ist, können Sie Ihre Stimme zurücknehmen:
notice-replied = { $who } hat auf Ihren Kommentar geantwortet:
notice-mentioned = { $who } nennt Sie in einem Kommentar:
notice-shaped = Ihr Kommentar hat diese Idee geprägt:
notice-merged = Eine Idee, die Sie unterstützen, lebt in einer anderen weiter:
notice-supported = Ihre Idee hat die Unterstützung gefunden, die sie brauchte:
notice-expired = Für Ihre Idee ist die Zeit, Unterstützung zu finden, vorbei:
notice-carried = Ihre Idee geht in der nächsten Frage weiter:
notice-draft-waits = Was Sie angefangen haben zu schreiben, wartet auf Sie:
notice-ruled = Die Moderation hat über etwas von Ihnen entschieden und sagt, warum:
notice-report-answered = Wir haben uns angesehen, was Sie gemeldet haben:
notice-appeal-decided = Wir haben noch einmal hingesehen, wie Sie uns gebeten haben:
notice-asked-to-sign = In etwas Echtem steckt etwas von Ihnen. Wie möchten Sie unterschreiben?
notice-signature-lapsed = Sie haben nicht geantwortet und stehen ohne Namen im Abspann. Unterschreiben können Sie immer noch:
notice-milestone = { $who } sagt, wie weit etwas ist, zu dem Sie beigetragen haben:
notice-testers-called = { $who } sucht Testende für etwas, zu dem Sie beigetragen haben:
notice-tester-accepted = Sie sind dabei: { $who } hat Sie in den Test aufgenommen:
notice-tester-declined = Diesmal nicht: { $who } dankt Ihnen für das Angebot zu testen:
notice-finding-helpful = Was Sie gefunden haben, hat geholfen, sagt { $who }:
notice-greeted = { $who } hat Ihnen geschrieben, mit einem eigenen Bild zum Teilen. Unterschrieben haben Sie:
