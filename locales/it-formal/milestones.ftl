# What is in the making, and how far it is.

progress-show = Mostrare che è in lavorazione
progress-rename = Cambiare il nome
milestone-set = Fissare una tappa
milestone-remove = Ritirare
