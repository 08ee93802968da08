# The words of ../de/site.ftl for communities that address people formally; what is not here is said as there.
#
# The choice, for all files of this folder: "Sie", "Ihr", "Ihnen", capitalised as custom asks; one person and everybody are
# addressed alike. Buttons, links and titles keep the infinitive or the noun that ../de has; whole sentences take the
# courteous imperative ("Versuchen Sie es …"), "bitte" only where we interrupt somebody.

## The frame

site-and-you = & Sie
site-my-page = Ihre Beiträge
site-promise = Wir fragen, Sie gestalten, wir bauen es und unterschreiben es mit Ihnen.
site-demo = Das ist eine Demo: { $name } ist eine erfundene Firma, nichts hier ist echt. Probieren Sie alles aus.

## Lists

list-nothing-found-more = Versuchen Sie es mit weniger Filtern oder anderen Wörtern.

## The home page

home-title = { $name } & Sie
home-we-ask = Wir fragen Sie
home-no-question-more = Gerade fragen wir nichts. Sehen Sie sich inzwischen an, was wir schon gemeinsam gemacht haben.
home-how-1 = Schlagen Sie etwas vor
home-how-1-more = Sagen Sie in Ihren Worten, was Ihnen helfen würde. Andere machen es mit Ihnen besser.
home-how-3-more = Wenn wir Ihre Idee umsetzen, steht Ihr Name im Abspann. Nur wenn Sie das möchten.

## The staff's desk

work-title = Was auf Sie wartet
work-lead = Wer eine Idee geschrieben hat, wartet auf eine Antwort. Fangen Sie hier an.

## What just happened

flash-welcome = Willkommen! Jetzt können Sie vorschlagen, abstimmen und kommentieren.
flash-signed-in = Schön, dass Sie wieder da sind.
flash-signed-out = Sie sind abgemeldet. Bis bald.
flash-sign-in-first = Bitte melden Sie sich zuerst an, danach sind Sie wieder hier.
flash-prove-first = Dafür müssen wir wissen, dass Sie es wirklich sind. Bitte melden Sie sich noch einmal an, danach sind Sie wieder hier.
flash-idea-proposed = Ihre Idee ist öffentlich. Danke!
flash-voted = Ihre Stimme zählt.
flash-vote-withdrawn = Sie haben Ihre Stimme zurückgenommen.
flash-commented = Ihr Kommentar ist öffentlich.
flash-release-drafted = Der Entwurf ist gespeichert. Sehen Sie jetzt, wer unterschreibt.
flash-signature-saved = Ihre Wahl ist gespeichert.
