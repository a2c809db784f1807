"""Names of persons that no lexicon knows: title and name, apposition, kunya and nasab, known parts of names.

A name is read from left to right by what the lexicons say of its words and of the words before it; nothing
is learned from the corpus, so that each article is read alone.

`words` says what one word tells, `titles` what leads to a name, `begins` whether one can begin at a place,
`parts` which word can go on from another, `ends` where it ends, `evidence` whether it is a person's; `single`
reads one name by all of these, `finding` all the names of a passage, as `found` describes them, and `where`
says at which places of many articles to look.
"""
