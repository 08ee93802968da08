# The question on paper.

poster-title = Poster and card
poster-lead = For the shop and for the parcel. Print this page: what you see below is what comes out. Choose another language at the bottom of the page.
poster-no-short = A short link is easier to type:
poster-a4 = Poster, A4
poster-card = Small card
poster-code = The address of this question, for cameras
poster-call = Tell us what you think
