# How votes are counted, and the proof of it.

counting-title = How votes are counted
counting-lead = Each vote counts the same, whoever gives it. And nobody has to believe us: every vote is sealed, and anybody can count again.
counting-one-each = One vote for each idea, for as many ideas as you like.
counting-budget = { $count ->
    [one] One vote for the whole question.
   *[other] { $count } votes for the whole question, { $most ->
        [one] one for an idea at most.
       *[other] up to { $most } for one idea.
    }
}
counting-merged = When two ideas are merged, whoever voted for both counts once.
counting-hidden = The counts stay hidden until voting is over: from everybody, the company too.
counting-open = The counts can be seen at all times.
counting-not-own = Nobody votes for an idea of their own.
counting-met = Votes that staff note for people they met elsewhere are shown apart and never added to these.
counting-weights = Nothing is weighted in secret.
counting-mine = Your votes
counting-receipt = This is your receipt. Each vote was put into a sealed batch, and we have just looked it up there.
counting-ballot = In the file with all votes you go by this code, which only you can tie to your name:
counting-in-batch = ✓ in batch { $number }
counting-not-in-batch = not found in batch { $number }: please tell us
counting-waits = will be sealed within a minute
counting-leaf = Fingerprint
counting-idea-gone = an idea that is no longer shown
counting-none-yet = You have not voted here yet. Once you have, your receipt is here.
counting-see-ideas = See the ideas
counting-guest = Sign in to see your votes and the batch that holds each of them.
counting-seals = The seals
counting-seals-lead = Whatever happens here is numbered without a gap and sealed every minute, batch after batch. Each seal is made from all those before it, so nothing can be changed, left out or slipped in afterwards without breaking it. Names are not in it.
counting-newest = The newest is number { $number }, made { $date }:
counting-write-down = Write it down or take a picture of it. If what came before is ever changed, it will no longer fit.
counting-no-seal = The first seal will be made soon.
counting-again = Count again
counting-again-over = The file holds every sealed vote under codes in the place of names. With it anybody can count again, without asking us.
counting-again-open = While voting goes on the file holds only the seals, so that nobody’s vote can be guessed. When voting is over it holds the votes, too.
counting-download = Download the file
counting-how = How to check it
counting-how-run = Cofirma is free software. On any computer, without a connection:
counting-how-hashes = It hashes every entry with SHA-256, builds the Merkle tree of each batch (RFC 9162), follows the chain from the first seal to the last, counts the votes, and holds them against what was published. In a file that was altered it names the first batch that does not fit.
