# Heads of columns and names of formats.

export-title-top = { $count ->
    [0] Porta con te le idee
    [one] Porta con te la prima idea
   *[other] Porta con te le prime { $shown } idee
}
export-lead = Con posizione, titolo, indirizzo, nome pubblico, stato, voti, commenti e date.
export-format-csv = CSV
export-format-csv-excel = CSV per Excel
export-format-excel = CSV per Excel
export-format-json = JSON
export-rank = Posizione
export-title = Titolo
export-link = Indirizzo
export-author = Di
export-status = Stato
export-votes = Voti
export-comments = Commenti
export-proposed = Proposta il
export-changed = Cambiata il
