# What moderators say often.

replies-title = Risposte pronte
replies-lead = Ciò che i moderatori dicono spesso, in ogni lingua. Chi legge la riceve nella propria.
replies-new = Una nuova risposta
replies-all = Tutte le risposte
replies-name = Nome
replies-none = Ancora nessuna risposta pronta.
replies-remove = Togliere
flash-reply-saved = La risposta è salvata.
flash-reply-retired = La risposta non viene più proposta.
conflict-enough-replies = Le risposte pronte sono già abbastanza. Prima ne va tolta una.
