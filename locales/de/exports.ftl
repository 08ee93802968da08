# Heads of columns and names of formats.

export-title-top = { $count ->
    [0] Ideen mitnehmen
    [one] Die oberste Idee mitnehmen
   *[other] Die obersten { $shown } Ideen mitnehmen
}
export-lead = Mit Rang, Titel, Adresse, öffentlichem Namen, Stand, Stimmen, Kommentaren und Daten.
export-format-csv = CSV
export-format-csv-excel = CSV für Excel
export-format-excel = CSV für Excel
export-format-json = JSON
export-rank = Rang
export-title = Titel
export-link = Adresse
export-author = Von
export-status = Stand
export-votes = Stimmen
export-comments = Kommentare
export-proposed = Vorgeschlagen am
export-changed = Geändert am
