# Heads of columns and names of formats.

export-title-top = { $count ->
    [0] Take the ideas with you
    [one] Take the top idea with you
   *[other] Take the top { $shown } ideas with you
}
export-lead = With rank, title, link, public name, status, votes, comments and dates.
export-format-csv = CSV
export-format-csv-excel = CSV for Excel
export-format-excel = CSV for Excel
export-format-json = JSON
export-rank = Rank
export-title = Title
export-link = Link
export-author = Author
export-status = Status
export-votes = Votes
export-comments = Comments
export-proposed = Proposed on
export-changed = Changed on
