# The set-up, as it is told to whom one calls Lei.

site-promise-unsigned = Noi chiediamo, voi progettate, noi lo costruiamo.
admin-title = Gestione di { $name }
admin-set-up = Completi la configurazione
settings-again = Rifaccia la configurazione guidata
flash-set-up-done = La Sua comunità è pronta. Adesso faccia la prima domanda.
set-up-title = Configuri la Sua comunità
set-up-on = Continui
set-up-sample-button = Proponga un’idea
error-ways-own = Nemmeno Lei potrebbe più accedere. Lasci almeno un modo che per Lei funziona.
