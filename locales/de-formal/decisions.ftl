# The company's public answer.

decision-lead = Alle lesen sie, { $name } zuallererst. Sagen Sie, was Sie tun und warum.
decision-reasons-hint = Die wahren Gründe in einfachen Worten: Kosten, Grenzen, was Sie ausprobiert haben. Markdown geht.
