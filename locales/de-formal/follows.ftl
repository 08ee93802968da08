# Ideen und Fragen folgen.

follow-following = Sie folgen
follows-title = Dem Sie folgen
follows-lead = Hier erfahren Sie, wenn sich etwas bewegt. Abstimmen oder Kommentieren allein meldet Sie nirgends an.
follows-none = Sie folgen noch nichts.
follows-none-more = Auf der Seite einer Frage oder Idee finden Sie den Knopf „Folgen“. Aufhören können Sie jederzeit.
flash-followed = Sie folgen. Wir sagen Ihnen, wenn sich etwas bewegt.
flash-unfollowed = Sie folgen nicht mehr.
