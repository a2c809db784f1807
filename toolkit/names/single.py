"""The one name that begins at a place, if any does."""

from typing import Final

from toolkit.lexis import NAMESAKES, Word
from toolkit.names.ends import is_unknown_family, lacks_family, name_end
from toolkit.names.evidence import SPEAKS, is_introduced, is_no_name, rule_of, speaks_alone
from toolkit.names.found import Name, gender_of
from toolkit.names.titles import PLAIN_WORDS, calls, names_institution, title_place
from toolkit.names.words import (
    ATTACHED,
    MOTHER,
    NOUN_ENDS,
    WORD_ENDS,
    is_given,
    name_links,
    tells_how_one_speaks,
)
from toolkit.passages import Passage
from toolkit.text.letters import WAW, YA

LONGEST: Final = 7  # words of a name: given name, nasab, family and tribe


def name_at(passage: Passage, place: int, limit: int, *, nominal: bool = False) -> Name | None:
    """Return the personal name that begins at *place*.

    *nominal* says that only a noun phrase can stand here (between a verb and أن), so that words that
    no lexicon knows count as names more readily.
    """
    return name_after(passage, place, title_place(passage, place), limit, nominal=nominal)


def name_after(
    passage: Passage, place: int, title_at: int | None, limit: int, *, nominal: bool
) -> Name | None:
    """Return the personal name that begins at *place*, to which the title at *title_at* leads."""
    words = passage.words
    titled = words[title_at] if title_at is not None else None
    if titled is None and not (nominal or is_given(words[place]) or _has_link(words, place)):
        return None
    man = titled is not None and titled.title is not None and titled.title.gender == "m"
    last = name_end(passage, place, min(limit, place + LONGEST), nominal=nominal, man=man)
    if last == place:
        return None
    if titled is not None and lacks_family(words[place:last]):
        last += is_unknown_family(passage, last)
    parts = words[place:last]
    called = place > 0 and calls(words[place - 1]) and is_given(words[place])
    alone = speaks_alone(passage, place) or is_introduced(passage, place)
    if len(parts) == 1 and not (called or alone) and title_place(passage, place, far=False) is None:
        return None
    title = titled.title if titled is not None else None
    if title is not None and title.kind in NAMESAKES and names_institution(passage, place):
        return None
    rule = rule_of(passage, place, last, titled, called=called, nominal=nominal)
    if not rule or is_no_name(passage, place, last, limit):
        return None
    return Name(place, last, gender_of(parts, titled), rule)


def _has_link(words: list[Word], place: int) -> bool:
    """Tell whether a word that joins the parts of a name stands at *place* or shortly after."""
    links = name_links()
    return any(word.key in links or word.key == MOTHER for word in words[place : place + LONGEST])


def unknown_name(passage: Passage, first: int, limit: int) -> Name | None:
    """Return the two to four words from *first* to the next mark or title as a name that no lexicon knows.

    Only where nothing but a person's name can stand; a nisba may close it: «حمة الهمامي».
    """
    last = first
    while last < limit and passage.is_word(last) and (last < first + 2 or passage.words[last].title is None):
        last += 1
    parts = passage.words[first:last]
    if not 2 <= len(parts) <= PLAIN_WORDS or any(word.known or word.conjunction for word in parts):
        return None
    begin, inner, end = parts[0], parts[:-1], parts[-1]
    if any(tells_how_one_speaks(word) for word in parts):
        return None  # «وأضاف كريم قائلا»
    noun = begin.definite or begin.cues or (begin.name is None and begin.bare.startswith(ATTACHED))
    joined = any(word.name is None and word.bare.startswith(WAW) for word in parts[1:])
    plain = not any(word.definite or word.bare.endswith(WORD_ENDS + NOUN_ENDS) for word in inner)
    closes = end.bare.endswith(YA) if end.definite else not end.bare.endswith(NOUN_ENDS)
    if noun or joined or not (plain and closes):
        return None
    return Name(first, last, gender_of(parts, None), SPEAKS)
