# Che cosa c’entra e che cosa no, link breve, turni, regole del voto, e la domanda sempre aperta.

scope-title = Che cosa c’entra e che cosa no
scope-hint = Una cosa per riga.
scope-in = Questo c’entra
scope-out = Questo no
field-in_scope_it = C’entra
field-in_scope_en = C’entra
field-in_scope_de = C’entra
field-out_of_scope_it = Non c’entra
field-out_of_scope_en = Non c’entra
field-out_of_scope_de = Non c’entra
advanced-title = Opzioni avanzate
advanced-lead = La maggior parte delle domande ne fa a meno.
field-short = Parola del link breve
short-hint = Minuscole, cifre, trattini: “luci” diventa /q/luci. Facile da dire al telefono.
error-short = Da 2 a 30 tra minuscole, cifre e trattini singoli, per favore.
error-short-taken = Un’altra domanda ha già questa parola. Ne serve una diversa.
field-previous = Il turno precedente
previous-none = Nessuno: è il primo
previous-hint = Le idee rimaste senza decisione possono continuare qui.
error-previous = Quella domanda viene dopo questa. Ne serve una precedente.
field-is_standing = Sempre aperta
hint-is_standing = Raccoglie ciò che nessuno ha chiesto. Ce n’è al massimo una; ha solo la prima data.
error-standing-dates = Una domanda sempre aperta non ha date dopo la prima. Le altre vanno svuotate.
error-standing-taken = C’è già una domanda sempre aperta.
ballot-title = Regole del voto
ballot-running = La domanda è in corso: i voti a disposizione possono crescere, e nulla di promesso viene tolto.
field-budget = Voti per persona
budget-hint = Vuoto: uno per ogni idea.
field-per_idea = Al massimo per un’idea
per-idea-hint = Solo con un numero di voti per persona.
field-hides_tally = Nascondere i conteggi fino alla fine del voto
hint-hides_tally = Prima non li vede nessuno, nemmeno la squadra. Finché si vota non si torna indietro.
field-no_own_votes = Niente voti alla propria idea
hint-no_own_votes = Chi l’ha proposta lascia la scelta agli altri.
field-met_votes = Voti di persone incontrate altrove
hint-met_votes = La squadra può annotarli, con chi, dove e quando; si contano a parte.
error-budget-running = C’è già chi ha votato così: può crescere, non calare, comparire o sparire.
error-tally-running = È stato promesso che nessuno vede i conteggi prima della fine.
round-previous = È il turno successivo di:
round-next = Il seguito è in:
standing-still = Hai qualcos’altro in mente?
carry-title = Porta avanti le idee
carry-lead = Ciò che qui è rimasto senza decisione può continuare:
carry-choose = Quali idee continuano?
carry-votes = { $count ->
    [one] { $shown } voto
   *[other] { $shown } voti
}
carry-note = Ripartono con il testo più recente e senza voti; quelli di prima restano visibili come storia. Chi le ha scritte viene avvisato, e la vecchia idea dice dove è andata.
carry-send = Porta avanti
carry-none = Non c’è nulla da portare avanti: tutto è deciso, o continua già.
carried-from = { $count ->
    [0] Viene da
    [one] { $shown } voto nel turno precedente; viene da
   *[other] { $shown } voti nel turno precedente; viene da
}
carried-to = Questa idea continua in:
flash-carried = Le idee continuano qui. Chi le ha scritte verrà avvisato.
conflict-carry-running = Là si vota ancora. Le idee continuano quando il voto è finito.
conflict-carry-audience = Quella domanda era per meno persone di questa. Ciò che è stato scritto per loro resta con loro.
conflict-carry-nothing = Serve almeno un’idea.
status-later = Tenuta per dopo
status-later-more = Non ora: la teniamo, e diciamo dove continua.
