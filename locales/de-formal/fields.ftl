# What the host of a question asks besides.

fields-title = Was fragen Sie noch?
field-label-in = Ihre Frage ({ $language })
