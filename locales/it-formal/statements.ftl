# What moderators decided, told to whom it concerns.

statements-title = Decisioni che la riguardano
statements-lead = Tutto ciò che i moderatori hanno deciso su qualcosa di suo, e perché. Di ogni decisione può chiedere il riesame.
statements-none-more = Se un moderatore deciderà su qualcosa di suo, qui leggerà che cosa e perché.
statements-hide-idea = La sua idea è stata nascosta
statements-hide-comment = Un suo commento è stato nascosto
statements-hide-refinement = Una modifica che ha suggerito è stata nascosta
statements-remove-idea = La sua idea è stata tolta
statements-remove-comment = Un suo commento è stato tolto
statements-lock-idea = La discussione della sua idea è stata chiusa
statements-slow-idea = La discussione della sua idea è stata rallentata
statements-set-aside-idea = Un suo voto è stato messo da parte
statements-move-idea = La sua idea è passata a un’altra domanda
statements-retag-idea = Le etichette della sua idea sono cambiate
statements-warn-person = Ha ricevuto un avvertimento
statements-limit-person = Per un po’ non può scrivere
statements-suspend-person = Il suo account è stato sospeso per un po’
statements-ban-person = Il suo account è stato sospeso
statements-report-kept = Abbiamo guardato ciò che ha segnalato: resta
statements-report-gone = Ciò che ha segnalato non si vede più
statements-report-acted = Siamo intervenuti su ciò che ha segnalato
statement-what-hide-idea = Abbiamo nascosto la sua idea «{ $title }». Ora la vedono solo lei e i moderatori.
statement-what-hide-comment = Abbiamo nascosto un commento che ha scritto sotto «{ $title }». Ora lo vedono solo lei e i moderatori.
statement-what-hide-refinement = Abbiamo nascosto la modifica che ha suggerito per «{ $title }». Ora la vedono solo lei e i moderatori.
statement-what-remove-idea = Abbiamo tolto la sua idea «{ $title }». Qui non la può più leggere nessuno.
statement-what-remove-comment = Abbiamo tolto un commento che ha scritto sotto «{ $title }». Qui non lo può più leggere nessuno.
statement-what-lock-idea = Abbiamo chiuso la discussione sotto la sua idea «{ $title }». Tutti possono ancora leggerla, ma nessuno può aggiungere altro. L’idea resta com’è.
statement-what-slow-idea = Abbiamo rallentato la discussione sotto la sua idea «{ $title }»: ciascuno può scrivere un commento ogni { $minutes ->
    [one] minuto
   *[other] { $minutes } minuti
}. L’idea resta com’è.
statement-what-set-aside-idea = Abbiamo messo da parte il suo voto per l’idea «{ $title }»: per ora non conta. Per lei non cambia altro.
statement-what-move-idea = Abbiamo spostato la sua idea «{ $title }» da «{ $old }» a «{ $new }», dove secondo noi si trova più facilmente. Commenti, voti e chi la segue sono venuti con lei, e l’indirizzo è lo stesso.
statement-what-retag-idea = Abbiamo scelto altre etichette per la sua idea «{ $title }», perché si trovi più facilmente. Del testo non è cambiata una parola.
statement-light = Non c’è stato nessuno sbaglio e non le è stato tolto nulla: serve solo a far trovare le cose. Se le piaceva di più prima, ce lo dica.
statement-what-warn-person = È successa una cosa che non dovrebbe ripetersi, e preferiamo dirglielo piuttosto che toglierle qualcosa. Per lei non cambia nulla: può continuare come prima.
statement-what-limit-person = Per un po’ qui può leggere e votare, ma non scrivere. Ciò che ha scritto finora resta.
statement-what-suspend-person = Abbiamo sospeso il suo account per un po’. Può ancora leggere, ma non partecipare. Ciò che ha scritto finora resta.
statement-what-ban-person = Abbiamo sospeso il suo account. Può ancora leggere, ma non partecipare. Ciò che ha scritto finora resta.
statement-disagree = Se la vede in un altro modo
statement-appeal = Ha tempo fino al { $until } per dircelo con parole sue. Non costa nulla e riceverà una risposta scritta.
statement-reported-idea = Ci ha chiesto di guardare un’idea.
statement-reported-comment = Ci ha chiesto di guardare un commento.
statement-reported-refinement = Ci ha chiesto di guardare una modifica suggerita.
statement-reported-person = Ci ha chiesto di guardare che cosa fa una persona qui.
mail-statement-subject-idea = A proposito della sua idea su { $name }
mail-statement-subject-comment = A proposito di un suo commento su { $name }
mail-statement-subject-refinement = A proposito di una modifica che ha suggerito su { $name }
mail-statement-subject-person = A proposito del suo account su { $name }
mail-statement-button = Legga, o ci dica che la vede in un altro modo
mail-statement-why = Riceve questa lettera perché un moderatore ha deciso su qualcosa di suo, ed è giusto che sappia perché. Il link è solo per lei: apre la pagina senza accedere.
mail-report-answered-subject = Che ne è stato della sua segnalazione su { $name }
mail-report-answered-why = Riceve questa lettera perché da questo indirizzo ha segnalato qualcosa su { $name }.
