# Trying something out before it ships.

test-apply-note = Das Team antwortet allen. Sie können jederzeit aussteigen.
test-not-yours = Gesucht wird unter denen, die zu den Ideen dahinter beigetragen haben. Folgen Sie einer davon oder sagen Sie dort etwas, dann gehören Sie dazu.
test-mine-applied = Sie haben sich gemeldet. Das Team antwortet Ihnen.
test-mine-accepted = Sie sind dabei. Danke fürs Testen.
finding-new = Was haben Sie gefunden?
finding-words = Was Sie gefunden haben
finding-hint = Was Sie getan haben, was geschah, was Sie sich gewünscht hätten. Markdown geht.
finding-note = Das lesen das Team und die anderen, die testen, mit Ihrem Namen.
flash-test-applied = Danke. Das Team antwortet Ihnen.
flash-test-left = Sie sind nicht mehr im Test.
