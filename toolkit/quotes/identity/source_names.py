"""Names of sources: how the words of a noun phrase become the name of the speaker that it tells."""

from typing import Final

from toolkit.institutions import describes
from toolkit.lexis import Word, word
from toolkit.quotes.cues.anonymity import leaves_unnamed
from toolkit.quotes.function_words import IN_IT
from toolkit.quotes.identity.bodies import Bodies, is_body
from toolkit.quotes.identity.wholes import ANTECEDENT_WORDS, Wholes
from toolkit.quotes.scene import Scene
from toolkit.text.clitics import ARTICLE, LAM
from toolkit.text.letters import ALEF, TA_MARBUTA, strip_marks
from toolkit.text.marks import DASHES

_NAME_WORDS: Final = 3  # of a body's name that needs no «التابع لـ…» to tell it from others
_EDGES: Final = " ،,"
_MARKS: Final = '«»“”"'
_IN: Final = "في"


class SourceNames:
    """Makes names of the noun phrases of one passage."""

    def __init__(self, scene: Scene, bodies: Bodies, wholes: Wholes):
        self.scene = scene
        self.words = scene.words
        self.bodies = bodies
        self.wholes = wholes

    def text(self, first: int, last: int) -> str:
        """Return the head noun phrase as a name: what stands in its marks, else its words before a comma."""
        head = self.words[first]
        body = head.noun is not None and head.noun.speaker_type in ("institution", "media")
        in_marks = body and head.title is None
        withheld = leaves_unnamed(self.scene.passage, first, last)
        for place in range(first + 1, last):
            where = "preposition" in self.words[place - 1].classes  # «المكتب الإعلامي في «حركة …»»
            if in_marks and not where and place in self.scene.stretch_at:
                begin, end = self.scene.stretch_at[place].inside
                named = end > begin and not (end == begin + 1 and _is_of_nation(head, self.words[begin]))
                if named and self.bodies.is_full_name(first, place):
                    return self.scene.passage.text(first, place)
                if named:
                    return self.scene.passage.text(begin, min(end, last))
            if body and place - first >= _NAME_WORDS and _is_only_described(self.scene, place, last):
                return self.scene.passage.text(first, place)
            if self.scene.passage.is_comma(place) and (not withheld or self.words[place].text in DASHES):
                return self.scene.passage.text(first, place)
        text = self.scene.passage.text(first, last)
        if head.text == head.bare and not (head.noun or head.title) and head.preposition == LAM:
            return unmarked(ARTICLE + text[len(LAM + LAM) :])  # «للحماية المدنية»
        if head.text != head.bare or not (head.noun or head.title):
            return unmarked(text)
        text = text[len(head.conjunction) :]
        if head.preposition == LAM and text.startswith(LAM + LAM):
            own = head.noun is not None and head.stem.startswith(LAM)  # «للجنة»
            after = self.words[first + 1] if first + 1 < last else None
            adjective = after is not None and after.definite and after.bare.endswith(TA_MARBUTA)
            article = ARTICLE if adjective or not own else ""
            return unmarked(article + text[2 - own :])
        return unmarked(text[len(head.preposition) :])

    def completed(self, first: int, last: int, text: str) -> str:
        """Return a name whose last word points back («بيان الوزارة», «محافظ البنك») with the full name."""
        tail = self.words[last - 1]
        if last - first < 2 or not text.endswith(tail.text):
            return text
        if tail.key in IN_IT:
            return self._within_body(first, text.removesuffix(tail.text)) or text
        if not tail.definite or tail.nationality:
            return text
        name = self._meant_by_tail(first, last)
        return text.removesuffix(tail.text) + name if name else text

    def _within_body(self, first: int, text: str) -> str:
        """Return a source with the last body named, of which a pronoun says that it is: «مصادر فيها»."""
        for mention in reversed(self.scene.mentions_between(max(0, first - ANTECEDENT_WORDS), first)):
            if is_body(mention):
                return f"{text}{_IN} {self.scene.name_of(mention.entity)}"
        return ""

    def _meant_by_tail(self, first: int, last: int) -> str:
        """Return the full name of what the noun at the end of a name means; "" where that is not told."""
        head, tail = self.words[first], self.words[last - 1]
        kind = head.noun.speaker_type if head.noun is not None else ""
        office = head.title is not None and kind in ("", "person")
        institution = tail.noun is not None and tail.noun.speaker_type == "institution"
        between = self.words[first + 1 : last - 1]
        genitive = not (tail.preposition or any(word.definite or word.preposition for word in between))
        of_body = kind in ("anonymous", "institution", "group") and last - first == 2
        labelled = kind == "anonymous" and "label" in self.words[last - 2].classes  # «متحدثة باسم الشركة»
        name = ""
        if institution and (labelled or (genitive and (kind == "document" or of_body))):
            name = self.wholes.of(first, tail)
        if not name and office and tail.noun is not None:
            name = self.wholes.in_construct_before(first, tail)
        return name


def unmarked(name: str) -> str:
    """Return a name without commas and without marks at its ends whose partner it does not hold."""
    name = name.strip(_EDGES)
    bare = name.strip(_MARKS)
    holds_partner = any(mark in bare for mark in _MARKS)
    return name if holds_partner else bare.strip(_EDGES)


def nominative(head: Word, name: str) -> str:
    """Return an indefinite name in the accusative as a subject has it: «تقريراً سرياً» is «تقرير سري»."""
    if head.definite or not head.stem.endswith(ALEF):
        return name
    words = name.split(" ")
    for number, part in enumerate(words):
        bare = strip_marks(part)
        if bare.startswith(ARTICLE) or not bare.endswith(ALEF) or word(part).classes:
            break
        words[number] = bare[:-1]
    return " ".join(words)


def _is_only_described(scene: Scene, place: int, last: int) -> bool:
    """Tell whether a body's name ends where it says whose the body is: «خلية الرصد التابعة لوزارة …»."""
    after = scene.words[place + 1] if place + 1 < last else None
    governs = after is not None and bool(after.preposition or "preposition" in after.classes)
    return governs and scene.words[place].definite and describes(scene.words[place])


def _is_of_nation(head: Word, marked: Word) -> bool:
    """Tell whether marks hold a body's nationality: «الشرطة «الإسرائيلية»», not «قناة «العربية»»."""
    medium = head.noun is not None and head.noun.speaker_type == "media"
    return marked.nationality and not (medium and marked.definite)
