"""Background: verbs and nouns of saying that report nobody's words, or only how words came and went."""

from typing import Final

from toolkit.lexis import HA, SHADDA, Cue
from toolkit.passages import Passage
from toolkit.quotes.cues.cue_words import calls
from toolkit.quotes.cues.that_clauses import is_complementiser
from toolkit.quotes.function_words import BY_WHAT, COPY, IN, OF, OTHER_THAN, QAD, WHAT, WITHOUT
from toolkit.quotes.speech import is_written_on
from toolkit.text.clitics import LAM

_GROW: Final = "grow"  # of verbs that with «من» tell what grew
_TO_WHOM: Final = frozenset(["preposition", "prepositional pronoun"])  # «يشار إلى أن», «تبين لنا أن»
_COPY_REACH: Final = 4  # words from a verb or medium to the copy of a statement that it tells of


def is_background(passage: Passage, at: int, cue: Cue) -> bool:
    """Tell whether a verb stands without a speaker: «مما قاله», or «يذكر أن» that opens a sentence."""
    noun = cue.form == "noun" or cue.also_word
    word = passage.words[at]
    if at and "background" in passage.words[at - 1].classes and (noun or word.bare.endswith(HA)):
        return True  # «الجدير بالذكر», «الجدير ذكره»
    if cue.act == _GROW and at + 2 < len(passage) and passage.words[at + 1].key == OF:
        return not passage.words[at + 2].bare.endswith(HA)  # «زاد من حدة …»
    if cue.form == "noun" and cue.stance == "asking" and cue.pronoun:
        return True  # «وبسؤاله عما إذا …»: who was asked
    if noun and at and passage.words[at - 1].key == IN and "background" in passage.words[at].classes:
        return True  # «يضع في اعتباره أن …»
    if _considers_antecedent(passage, at, cue) or _is_after_source_word(passage, at):
        return True
    if at and passage.words[at - 1].key == OF and _is_whoever(passage, at - 1):
        return True
    if at > 1 and cue.form == "present" and _is_left_unsaid(passage, at):
        return True
    if at > 1 and passage.words[at - 1].key == QAD and passage.words[at - 2].value == "imperfect":
        return True  # «نفى أن يكون قد قال»: what was not said
    before = passage.words[at - 1].key if at else ""
    if before == WHAT and IN in cue.complements:
        return True  # «ما ورد في الوثائق»
    if passage.words[at].passive or before in BY_WHAT or (cue.form == "present" and before == WHAT):
        return not (is_written_on(passage, at) or (before in BY_WHAT and calls(cue)))
    doubled = SHADDA in passage.words[at].text and SHADDA in cue.lemma  # «يذكّر بأن»
    if cue.form != "present" or "background" not in passage.words[at].classes or doubled:
        return False
    after = passage.words[at + 1] if at + 1 < len(passage) else None
    if after is not None and after.preposition == LAM and after.definite:
        return True  # «تبين للمحكمة أنه …»
    return is_complementiser(passage, at + 1 + (after is not None and bool(after.classes & _TO_WHOM)))


def tells_of_copy(passage: Passage, at: int) -> bool:
    """Tell whether the verb or medium at *at* only has the statement: «، توصل الموقع بنسخة منه،»."""
    near = passage.words[at + 1 : at + 1 + _COPY_REACH]
    return any(rest == COPY for word in near for rest in word.rests)  # `in` takes three times as long


def tells_who_carries(passage: Passage, at: int, cue: Cue) -> bool:
    """Tell whether a verb only says who carried a speech: «في تصريحات نقلتها القناة أكد فلان أن»."""
    return bool(cue.carries and cue.pronoun and at) and "saying" in passage.words[at - 1].classes


def _is_whoever(passage: Passage, at: int) -> bool:
    """Tell whether «من» means nobody in particular: «بين من رأى أن …», «من يقول إن … كاذب»."""
    before = passage.words[at - 1] if at else None
    opens = passage.opens_sentence(at) or passage.is_mark(at - 1)
    return opens or (before is not None and "preposition" in before.classes)


def _is_left_unsaid(passage: Passage, at: int) -> bool:
    """Tell whether a verb stands after «دون أن» or «من غير أن»: nothing was said."""
    that, without = passage.words[at - 1], passage.words[at - 2]
    of = at > 2 and passage.words[at - 3].key == OF
    unsaid = without.key == WITHOUT or (of and without.key == OTHER_THAN)
    return that.complementiser is not None and unsaid


def _is_after_source_word(passage: Passage, at: int) -> bool:
    """Tell whether a verb belongs to a source phrase: «وفق ما صرح به مسؤول»."""
    if at < 2 or passage.words[at - 1].key != WHAT:
        return False
    return any(cue.form == "source" for cue in passage.words[at - 2].cues)


def _considers_antecedent(passage: Passage, at: int, cue: Cue) -> bool:
    """Tell whether a verb only tells what its subject takes a noun for: «التي ترى السلطات أنها مفيدة»."""
    relative = at > 0 and "relative" in passage.words[at - 1].classes
    overt = at + 1 < len(passage) and passage.words[at + 1].complementiser is None
    return relative and overt and cue.form == "present" and cue.stance == "opining"
