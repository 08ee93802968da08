# What a release looks like elsewhere: pictures to share, and the badge.

share-mine = Ihr eigenes Bild zum Teilen. Wer es öffnet, sieht den Namen, mit dem Sie unterschrieben haben; nehmen Sie ihn zurück, ist das Bild weg.
share-mine-alt = Ein Bild mit dem Namen, mit dem Sie unterschrieben haben
