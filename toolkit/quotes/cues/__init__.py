"""Cues: where a text reports speech, and what opens the content of the report.

`finding` finds the words of saying (`cue_words`) that open a content, and `openings` walks from each to what
opens it: «أن», if the cue takes it (`that_clauses`, `governing`), a colon (`colons`), quotation marks
(`marked_contents`), or nothing (`unopened`).  Those that open nothing are told by what stands beside them
(`exclusions`, `background`), by being another word, too (`homographs`), or by another word of saying that
comes between (`rivals`); some only repeat a verb (`doublings`), nouns have ways of their own
(`verbal_nouns`), and some tell that a source is not named (`anonymity`).  What is found is `opened`.

`statements` are texts that a body puts out after a colon, with no word of saying.
"""
