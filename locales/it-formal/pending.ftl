# What waits for a name.

waiting-vote = Il suo voto per
waiting-comment = Il suo commento a
waiting-idea = La sua idea per
waiting-title-vote = Il suo voto aspetta il suo nome
waiting-title-comment = Il suo commento aspetta il suo nome
waiting-title-idea = La sua idea aspetta il suo nome
waiting-title-several = Tutto questo aspetta il suo nome
waiting-lead = Ci dica chi è, e conta. Resta qui per sette giorni; nessun altro lo vede.
waiting-discard = Buttare via
waiting-with-this = Questo la aspetta:
waiting-keep-more = Tolga la spunta se non è suo.
waiting-page-title = Quello che la aspetta
waiting-mine-title = È opera sua?
waiting-mine-lead = È stato fatto in questo browser prima del suo accesso. Deve valere a nome di { $name }?
waiting-refused-lead = Qualcosa è cambiato mentre aspettava. Niente di quello che ha scritto è perso: lo copi da qui.
waiting-none-lead = Quello che ha fatto è arrivato, o è stato buttato via.
waiting-first = Prima scriva: il nome glielo chiediamo dopo.

flash-waiting-done = Fatto, a suo nome. Grazie!
flash-waiting-some = L’accesso è riuscito. Non tutto quello che aspettava si è potuto fare: guardi sotto.
conflict-not-yours = Il suo account non può farlo.
conflict-too-much-waits = Molte cose aspettano già il suo nome. Prima ce lo dica, poi continui.
