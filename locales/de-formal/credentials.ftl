# Proofs: what somebody signed, to be taken away and checked by anybody.

proof-title = Ihr Nachweis
proof-lead = Sie haben hier mit Namen unterschrieben. Nehmen Sie den Nachweis mit: Prüfen kann ihn jeder, auch ohne uns.
proof-offer = Nehmen Sie einen unterschriebenen Nachweis mit, für den Lebenslauf oder wofür Sie mögen.
proof-more = Im Abspann steht jetzt mehr von Ihnen. Neu gesichert sagt der Nachweis alles; der frühere zählt dann nicht mehr.
proof-use = Zeigen Sie ihn her
proof-linkedin-more = LinkedIn erfährt erst davon, wenn Sie dem Link folgen.
proof-until = Er gilt, solange Sie so unterschreiben und der Abspann es sagt. Er nennt Ihren Namen und sonst nichts von Ihnen.
proof-unsigned = Ein Nachweis nennt einen Namen, und Sie unterschreiben hier ohne.
proof-sign = Wählen, wie Sie unterschreiben
flash-proof-saved = Ihr Nachweis ist gesichert.
