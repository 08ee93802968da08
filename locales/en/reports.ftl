# Reporting something, with and without an account.

report-link = Report
report-title = Report this
report-title-notice = Report illegal content
report-lead = A moderator will look at it. Its author does not learn who reported it.
report-lead-notice = Without an account, what breaks the law can be reported. A receipt comes by mail at once, and later what was decided.
report-rule = Which rule does it break?
report-words = What else should be known?
report-why = Why is it illegal?
report-why-hint = Which law, and what exactly in it. The place is noted already.
report-name = Name
report-email = E-mail
report-email-hint = For the receipt and the decision only.
report-faith = I believe in good faith that this notice is accurate and complete.
report-faith-short = Good faith
report-send = Send the report
report-sign-in = with an account, a rule can be chosen instead.
flash-reported = Thank you. A moderator will look at it.
flash-reported-before = Already reported: once is enough.
error-faith = A notice needs this statement.
mail-report-received-subject = The notice to { $name } has arrived
mail-report-received-text = The notice of illegal content has arrived. A person looks at it, no machine decides.
mail-report-received-code = Number of the notice: { $code }
mail-report-received-button = See what it is about
mail-report-received-next = What is decided comes by mail, with the reasons and how to object.
mail-report-received-why = This mail was sent because a notice was given to { $name } with this address.
