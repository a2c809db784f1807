"""Speakers: who a report is attributed to.

`finding` holds the order in which those are sought whose words a report has, each way a module: one behind
the medium that carries his words (`carriers`), the subject before the verb (`before_verbs`, in the `clauses`
and by the `antecedents` there), whose speech it is (`authors`), the subject after the verb (`subjects`, told
from `objects`), whom the sentence shows (`same_sentence`), and the nearest earlier one (`dropped`).  `acts`
notes who acts and may speak next; `agreement` and `cores` read verbs and noun phrases for all of these.
"""
