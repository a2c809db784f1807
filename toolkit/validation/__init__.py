"""How far the evidence can be trusted: against annotations, between readers, and by samples for checking.

`annotations` reads what a reader annotated, `likeness` says when two things are the same, `scores` counts;
`checking` draws samples for a reader and turns verdicts into a precision.
"""

from toolkit.validation.annotations import Annotations, load_annotations
from toolkit.validation.checking import checked, precision, sample_for_checking
from toolkit.validation.scores import agreement, score

__all__ = [
    "Annotations",
    "agreement",
    "checked",
    "load_annotations",
    "precision",
    "sample_for_checking",
    "score",
]
