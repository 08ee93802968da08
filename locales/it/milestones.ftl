# What is in the making, and how far it is.

progress-title = In lavorazione
progress-lead = Nasce da idee di persone che scrivono qui. In questa pagina si legge a che punto è.
progress-open = A che punto è
progress-stage = A che punto è
progress-unseen = Per ora questa pagina la vede solo la squadra. Con un nome, qui sotto, tutti possono sapere che è in lavorazione. I testi della bozza restano riservati.
progress-team = Per la squadra
progress-draft = La bozza
progress-show = Mostra che è in lavorazione
progress-rename = Cambia il nome
progress-name = Nome per tutti
progress-name-hint = Come si chiama finché non esce. Anche semplice: “Una luce per il seggiolino”.
progress-show-note = Chi legge qui vede il nome, le idee da cui nasce e le tappe, e niente della bozza.
progress-ideas = { $count ->
    [one] Nasce da un’idea
   *[other] Nasce da { $shown } idee
}
stage-planned = In programma
stage-prototype = Prototipo
stage-testing = In prova
stage-shipping = In arrivo
stage-expected = Prossima tappa, { $date }: { $stage }
milestones-title = Tappe
milestones-none = Non c’è ancora nessuna tappa.
milestone-expected = Prevista
milestone-set = Fissa una tappa
milestone-stage = Fase
milestone-day = Da quale giorno
milestone-day-hint = Nel passato: è stata raggiunta. Nel futuro: è prevista.
milestone-words = Che cosa significa
milestone-words-hint = Una frase: “Il primo va, e cigola”.
milestone-host = Chi lo dice
milestone-note = Pochi minuti dopo lo viene a sapere chi ha contribuito: chi ha scritto o firma le idee, ha suggerito modifiche, commentato, o le segue.
milestone-remove = Ritira
colophon-milestones = Come è nato
flash-progress-shown = Ora tutti possono saperlo.
flash-milestone-set = La tappa è fissata. Chi ha contribuito lo saprà presto.
flash-milestone-removed = La tappa non c’è più.
conflict-progress-over = È già pubblico, con il suo nome.
conflict-progress-unseen = Nessuno può ancora saperlo. Prima va detto a tutti che è in lavorazione.
conflict-milestones-many = Qui ci sono già molte tappe. Prima ne va ritirata una vecchia.
