# The company's public answer.

decision-lead = Alle lesen sie, { $name } zuallererst. Sagen Sie, was Sie tun und warum.
decision-reasons-hint = Die wahren Gründe in einfachen Worten: Kosten, Grenzen, was Sie ausprobiert haben. Markdown geht.

decision-hours-hint = { $name } erfährt es sofort, per E-Mail. Sie können einige Stunden Vorsprung geben.

mail-answered-subject = { $host } hat auf Ihre Idee geantwortet
mail-answered-text = { $host } hat Ihre Idee gelesen und geantwortet:
mail-answered-early = Sie lesen sie zuerst. Alle anderen lesen sie in { $hours } Stunden.
mail-answered-thanks = Danke, dass Sie sie für uns in Worte gefasst haben.
mail-answered-why = Sie bekommen das, weil die Idee von Ihnen ist.
