# Was die Firma schon vorhat, wenn sie fragt.

prior-lead = Bevor eine Frage öffnet, können wir eine Liste dessen versiegeln, woran wir ohnehin arbeiten. So sehen am Ende alle, was von Ihnen kam und was schon da war.
prior-plans = Was Sie schon vorhaben
prior-question-seal = Versiegeln, was Sie schon vorhaben
