# What people are told, on the page and by mail.

notices-title = Für dich
notices-new = Neu
notices-seen = Gesehen
notices-none = Noch nichts.
notices-none-more = Wenn dir jemand antwortet oder sich bei einer deiner Ideen etwas tut, liest du es hier zuerst.
notices-no-more = Das war alles.
notices-mails = Was wir dir per E-Mail schreiben
notices-mails-ask = Worüber sollen wir dir schreiben?
notices-mails-own = Über das, was von dir ist
notices-mails-own-more = Deine Ideen, Kommentare und Vorschläge. Höchstens eine E-Mail am Tag.
notices-mails-all = Auch über das, was du unterstützt oder verfolgst
notices-mails-all-more = Antworten, neue Texte, mehr Zeit. Auch dann höchstens eine E-Mail am Tag.
notices-mails-nothing = Über nichts
notices-mails-nothing-more = Du findest alles auf dieser Seite.
notices-mails-save = Speichern
flash-notices-wished = Gespeichert. Daran halten wir uns.
mail-notices-subject = { $others ->
    [0] Etwas Neues für dich bei { $name }
    [one] Zweimal Neues für dich bei { $name }
   *[other] Neues für dich bei { $name }
}
mail-notices-more = { $others ->
    [one] Noch etwas ist neu für dich.
   *[other] Noch { $others } Dinge sind neu für dich.
}
mail-notices-button = Neues lesen
mail-notices-why = Du bekommst das, weil es um etwas geht, das du geschrieben hast oder unterstützt. Unten auf jener Seite wählst du, worüber wir dir schreiben.

notice-decided = { $who } hat auf diese Idee geantwortet:
notice-suggested = { $who } schlägt eine Änderung an deiner Idee vor:
notice-suggestion-taken = { $who } hat deinen Änderungsvorschlag aufgenommen:
notice-suggestion-declined = { $who } hat mit Dank auf deinen Änderungsvorschlag geantwortet:
notice-co-author-asked = { $who } möchte diese Idee gemeinsam mit dir unterschreiben:
notice-co-author-joined = { $who } unterschreibt diese Idee jetzt mit dir:
notice-revised = Eine Idee, die du unterstützt, hat einen neuen Text; wenn sie nicht mehr deine ist, kannst du deine Stimme zurücknehmen:
notice-commented = { $who } hat diese Idee kommentiert:
notice-replied = { $who } hat auf deinen Kommentar geantwortet:
notice-mentioned = { $who } nennt dich in einem Kommentar:
notice-shaped = Dein Kommentar hat diese Idee geprägt:
notice-merged = Eine Idee, die du unterstützt, lebt in einer anderen weiter:
notice-extended = Diese Frage hat mehr Zeit:
notice-phase = Bei dieser Frage geht es weiter:
notice-supported = Deine Idee hat die Unterstützung gefunden, die sie brauchte:
notice-expired = Für deine Idee ist die Zeit, Unterstützung zu finden, vorbei:
notice-carried = Deine Idee geht in der nächsten Frage weiter:
notice-draft-waits = Was du angefangen hast zu schreiben, wartet auf dich:
notice-ruled = Die Moderation hat über etwas von dir entschieden und sagt, warum:
notice-report-answered = Wir haben uns angesehen, was du gemeldet hast:
notice-appeal-decided = Wir haben noch einmal hingesehen, wie du uns gebeten hast:
notice-asked-to-sign = In etwas Echtem steckt etwas von dir. Wie möchtest du unterschreiben?
notice-signature-lapsed = Du hast nicht geantwortet und stehst ohne Namen im Abspann. Unterschreiben kannst du immer noch:
notice-dispute-made = Jemand sagt, dass dieser Abspann nicht stimmt:
notice-dispute-answered = Es gibt eine Antwort auf einen Einspruch zu diesem Abspann:
notice-dispute-contested = Jemand ist mit der Antwort auf einen Einspruch nicht einverstanden:
notice-dispute-decided = Über einen Einspruch zu diesem Abspann wurde entschieden:
notice-rewarded = Es gibt eine Belohnung für den Anteil an etwas gemeinsam Gemachtem:
notice-reward-ends = Einige Punkte verfallen bald. Bis dahin sind sie noch etwas wert:
notice-reward-sent = Etwas aus dem Katalog ist unterwegs:
notice-reward-paid = Geld wurde ausgezahlt:
notice-reward-corrected = Auf dem Kontoauszug wurde etwas berichtigt, mit Grund:
notice-milestone = { $who } sagt, wie weit etwas ist, zu dem du beigetragen hast:
notice-testers-called = { $who } sucht Testende für etwas, zu dem du beigetragen hast:
notice-tester-applied = { $who } möchte testen:
notice-tester-accepted = Du bist dabei: { $who } hat dich in den Test aufgenommen:
notice-tester-declined = Diesmal nicht: { $who } dankt dir für das Angebot zu testen:
notice-finding-reported = { $who } hat getestet und etwas gefunden:
notice-finding-helpful = Was du gefunden hast, hat geholfen, sagt { $who }:
notice-greeted = { $who } hat dir geschrieben, mit einem eigenen Bild zum Teilen. Unterschrieben hast du:
