"""Documents: a text that is quoted again under its noun and an adjective («الدراسة الحديثة»)."""

from typing import Final

from toolkit.gazetteer import STATE
from toolkit.lexis import Word, state_of_demonym, word
from toolkit.quotes.identity.body_senses import is_of_document, reach_of
from toolkit.quotes.past import Past, Speaker, again
from toolkit.quotes.scene import Scene
from toolkit.text.clitics import ARTICLE, LAM

_RULE: Final = "another name of a document"
_FOR_THE: Final = LAM + LAM  # «للدراسة»


class Documents:
    """Tells which of the documents quoted in one passage a description means."""

    def __init__(self, scene: Scene, past: Past):
        self.words = scene.words
        self.past = past

    def meant(self, first: int, last: int) -> Speaker | None:
        """Return the document that was quoted last under a noun, for that noun with an adjective.

        «الدراسة الأميركية» for «دراسة أجرتها جامعة …», but not for one that is told to be of another nation.
        """
        head = self.words[first]
        adjectives = self.words[first + 1 : last]
        if not (adjectives and _heads_document(head) and all(map(_only_tells, adjectives))):
            return None
        for _, speaker in reversed(self.past.entries):
            if speaker.type == "document" and speaker.name:
                names = [word(part) for part in speaker.name.split()]
                if names[0].stem == head.stem:
                    return again(speaker, _RULE) if _agree(adjectives, names) else None
        return None


def _heads_document(head: Word) -> bool:
    """Tell whether a word is the noun of one document, with the article."""
    noun = head.noun
    document = noun is not None and noun.speaker_type == "document" and noun.number == "singular"
    return document and head.bare.startswith((ARTICLE, _FOR_THE))


def _only_tells(after: Word) -> bool:
    """Tell whether an adjective tells nothing by which one document is known from another of its noun."""
    if not after.definite or after.preposition or after.conjunction:
        return False
    return after.nationality or bool(reach_of(after.stem)) or is_of_document(after.stem)


def _agree(adjectives: list[Word], names: list[Word]) -> bool:
    """Tell whether a document's name has no other state in it than its description."""
    told = {state_of_demonym(after) for after in adjectives if after.nationality}
    own = {state_of_demonym(part) for part in names if part.nationality}
    states = {state for state in own if state.startswith(STATE)}
    return not (told and states) or bool(told & states)
