# The community: its set-up, its settings, its texts.

site-promise-unsigned = Noi chiediamo, voi progettate, noi lo costruiamo.

admin-title = Gestione di { $name }
admin-set-up = Completare la configurazione
settings-change = Modificare
settings-again = Ripetere la configurazione guidata
flash-set-up-done = La sua comunità è pronta. Adesso ponga la prima domanda.

set-up-title = Configurazione della sua comunità
set-up-next = Salvare e continuare
set-up-finish = Salvare e concludere
set-up-on = Continuare
set-up-sample-button = Proporre un’idea
set-up-logo-send = Mostrare questo logo

error-ways-own = Così perderebbe anche il suo accesso. Lasci attivo almeno un modo che può usare.
