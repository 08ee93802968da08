# Proofs: what somebody signed, to be taken away and checked by anybody.

proof-word = Proof
proof-title = Your proof
proof-lead = You signed this by name. Take the proof with you: anybody can check it, even without us.
proof-offer = Take a signed proof of it with you, for your CV or wherever you like.
proof-save = Save my proof
proof-renew = Save it anew
proof-more = More of what you did stands in the credits now. Saved anew, the proof tells all of it; the one before no longer counts then.
proof-alt = { $signer } signed { $title }. A code leads to the page of this proof.
proof-take-png = PNG picture
proof-take-svg = SVG drawing
proof-take-jwt = Signed token (JWT)
proof-use = Show it
proof-page = Its page, for whoever wants to look:
proof-cv = For your CV
proof-cv-line = { $title }, designed with { $name }, { $date }. Proof: { $address }
proof-linkedin = Add it to LinkedIn
proof-linkedin-more = LinkedIn learns of it only when you follow the link.
proof-until = It counts as long as you sign this way and the credits say so. It says your name and nothing else about you.
proof-unsigned = A proof says a name, and you do not sign this with one.
proof-sign = Choose how to sign
flash-proof-saved = Your proof is saved.

## For whoever checks

proof-valid = This proof holds.
proof-valid-more = { $name } signed it on { $date }.
proof-revoked = This proof no longer counts.
proof-revoked-more = It was revoked on { $date }: whoever signed signs differently now, the credits were corrected, or the proof was saved again or withdrawn.
proof-yours = Take it away, put it in your CV
proof-check = Check it yourself
proof-check-how = The files hold an Open Badges 3.0 credential. Any program that knows these can check it, and so can Cofirma, without a network:
proof-check-where = The keys of whoever signed it:
proof-issuer = Signed by

## In the files

proof-called = Designed by users: { $title }
proof-part = { $role } ({ $degree })
proof-said = { $signer } signed { $title } with { $name }.
proof-criteria = { $name } lists in public credits who shaped { $title }, for what and how much, and asks each of them to sign. This one signed by name.
proof-evidence-credits = The public credits, with everybody who signed.
proof-evidence-idea = An idea from which it was made.
