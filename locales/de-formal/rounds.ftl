standing-still = Haben Sie etwas anderes auf dem Herzen?
