"""Identity: who a noun phrase means — a person, an actor named before, an office, an unnamed source.

`finding` holds the order in which it is asked whom a noun phrase means.  It names a person (`named_persons`,
by `persons`), another actor (`known_actors`), the short name of a body (`bodies`, by its `body_senses`), or
nobody: then it may describe one of those who spoke or were named before (`descriptions`), or its words are
all that is told (`noun_phrases`).  Descriptions repeat the words of an earlier one (`repeated`), a title
(`titles`: `titled`, or by its `senses` `renamed`) or a noun (`wholes`, `described_sources`,
`told_organisations`, `documents`), point to a name (`named_before`), or mean the last to have spoken
(`last_speakers`).  Of words alone `kinds` tells what kind of speaker they name, with `definiteness`;
`source_names` makes a name of them, with the ministry of a minister (`ministries`) and the issuer of a
document (`issuers`).  `stems` compares words; `shown_gender` is what the verb shows.
"""
