# Heads of columns and names of formats.

export-title-top = { $count ->
    [0] Portare con sé le idee
    [one] Portare con sé la prima idea
   *[other] Portare con sé le prime { $shown } idee
}
