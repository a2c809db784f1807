"""Whether the name of an actor counts where it stands: after a title, in marks, as the subject of a verb."""

from functools import cache
from typing import Final

from toolkit.datelines import in_dateline
from toolkit.gazetteer import CREDIT, CREDIT_RULES, MEDIUM, NATIONALITY, Entity, Match
from toolkit.institutions import WITHIN, names_place
from toolkit.lexicons import lexicon_rows
from toolkit.lexis import ALEF_TANWIN, BA, Word
from toolkit.passages import Passage
from toolkit.places import leads_to_government
from toolkit.text.clitics import KAF, LAM
from toolkit.text.letters import WAW, fold
from toolkit.text.marks import CLOSING_MARKS, OPENING_MARKS

SEAT: Final = "seat"  # the rule of capitals: they count where they act
HOME: Final = "home"  # the rule of «المملكة»: the kingdom of which the article speaks
SPORT: Final = "sport"  # the rule of clubs that are called like a city or word: «ليفربول», «الاتفاق»
TITLED: Final = "titled"  # the rule of names that a title or the full name must tell: «عباس»
SHARED: Final = "shared"  # the rule of names that bodies of many states bear: «خفر السواحل»
_ASKING: Final = ("accusing", "requesting", "warning")  # stances of verbs that affect whom they address
_TITLE_WINDOW: Final = 3  # words before a name among which its title stands
_MINISTER: Final = fold("وزير")
_TOLD: Final = 8  # words before a medium, among which that stands by which it is told something


def holds(passage: Passage, match: Match, certain: set[str], namesakes: set[str]) -> bool:
    """Tell whether the rule of a matched alias holds where it stands.

    *certain* are the actors that the article names in full, *namesakes* the first and last words of the
    persons' names in it.
    """
    first, last = match.first, match.last
    rule = match.alias.rule
    if rule in ("", SHARED, NATIONALITY):
        return True
    if rule == SPORT:
        return SPORT in certain and _is_club(passage, first, last, match)
    if rule == HOME:
        return HOME + match.alias.entity.actor_id in certain
    if rule == "after_full":
        if match.alias.entity.actor_id in certain:
            return True
        return match.alias.entity.actor_type == "state" and _is_beside_state(passage, first, last, match)
    if rule == TITLED:
        if match.alias.entity.actor_type == "organisation" and _is_ministers(passage, first):
            return False
        if match.alias.entity.actor_id in certain:
            return True
        return is_titled(passage, first) and not (
            last == first + 1 and passage.words[first].key in namesakes and not _is_in_office(passage, first)
        )
    if rule == "marked":
        if _is_marked(passage, first, last, match.alias.entity) or _reports(passage, first, last, match):
            return True
        return match.alias.entity.actor_id in certain and _stands_alone(passage, first, last, match)
    if rule in CREDIT_RULES:
        if rule == CREDIT and (_in_brackets(passage, first, last) or _credited_at_head(passage, first, last)):
            return True
        return _follows_kind(passage, first, match.alias.entity) or _follows_source(passage, first)
    if rule == SEAT:
        return _acts(passage, first, last, match)
    raise ValueError(f"the alias of {match.alias.entity.actor_id} has the unknown rule {rule!r}")


def _is_ministers(passage: Passage, first: int) -> bool:
    """Tell whether a minister is for what stands at *first*: «وزير الجمارك»."""
    return first > 0 and passage.words[first - 1].stem == _MINISTER


def _is_beside_state(passage: Passage, first: int, last: int, match: Match) -> bool:
    """Tell whether a word is a state beside another or in a quarter: «النيجر ومالي», «شمال مالي»."""
    if match.preposition or passage.words[first].text.endswith(ALEF_TANWIN):
        return False
    before = passage.words[first - 1] if not passage.opens_sentence(first) else None
    if before is not None and match.conjunction and _is_state(before):
        return True
    if before is not None and not match.conjunction and "place" in before.classes and not before.definite:
        return True
    after = passage.words[last] if not passage.opens_sentence(last) and passage.is_word(last) else None
    joined = after is not None and after.bare.startswith(WAW) and _is_state(after)
    return joined and not (before is not None and (before.definite or before.noun or before.title))


def _is_state(word: Word) -> bool:
    """Tell whether a word is the name of a state, also after «و»."""
    return not _state_words().isdisjoint(word.rests)


@cache
def _state_words() -> frozenset[str]:
    """Return the names of states that are one word and nothing else, folded."""
    rows = lexicon_rows("state_names")
    return frozenset(fold(row["alias"]) for row in rows if not row["rule"] and " " not in row["alias"])


def is_titled(passage: Passage, first: int) -> bool:
    """Tell whether a title leads directly to the name at *first*."""
    for at in range(first - 1, max(-1, first - 1 - _TITLE_WINDOW), -1):
        word = passage.words[at]
        if word.title is not None:
            return True
        if not (word.nationality or word.definite or "title word" in word.classes):
            return False
    return False


def _is_in_office(passage: Passage, first: int) -> bool:
    """Tell whether an office stands right before the name at *first*: «الرئيس عباس», not «المتهم عباس»."""
    title = passage.words[first - 1].title if first else None
    return title is not None and title.kind == "office"


def _is_marked(passage: Passage, first: int, last: int, entity: Entity) -> bool:
    """Tell whether words stand alone in marks or brackets, or after the word for a medium or party."""
    if first and last < len(passage) and passage.words[first - 1].text in OPENING_MARKS:
        return passage.words[last].text in CLOSING_MARKS  # not «الغد» in «الغد الجديد»
    return _follows_kind(passage, first, entity)


def _reports(passage: Passage, first: int, last: int, match: Match) -> bool:
    """Tell whether a medium is told something, sends a reporter, or is credited in the dateline."""
    if not match.alias.entity.actor_id.startswith(MEDIUM):
        return False
    return _is_told(passage, first, match) or _credited_at_head(passage, first, last)


def _is_told(passage: Passage, first: int, match: Match) -> bool:
    """Tell whether a medium is told something, or its reporter is named: «قال … للجزيرة», «مراسل العربية».

    Nothing of what is said stands between the word of speech and the medium.
    """
    if first and "reporter" in passage.words[first - 1].classes:
        return _leads_as_reporter(passage, first - 1)
    last = match.last
    if match.preposition != LAM or not (
        passage.opens_sentence(last)
        or passage.words[last].complementiser is not None
        or passage.is_stop(last)
    ):
        return False
    begin = passage.sentence_bounds(first)[0]
    for word in reversed(passage.words[max(begin, first - _TOLD) : first]):
        if word.complementiser is not None or word.text in OPENING_MARKS or word.text in CLOSING_MARKS:
            return False
        if word.cues:
            return word.finite
    return False


def _leads_as_reporter(passage: Passage, at: int) -> bool:
    """Tell whether the reporter at *at* follows a verb or preposition: no adjective as in «مؤتمر صحفي»."""
    word, before = passage.words[at], None if passage.opens_sentence(at) else passage.words[at - 1]
    if word.definite or passage.opens_sentence(at + 1):
        return False
    return bool(word.preposition or before is None or before.finite or "preposition" in before.classes)


def _credited_at_head(passage: Passage, first: int, last: int) -> bool:
    """Tell whether a medium stands in the dateline, and no town of its name: «رام الله - وفا: …»."""
    return in_dateline(passage, first, last) and not names_place(passage.text(first, last))


def _in_brackets(passage: Passage, first: int, last: int) -> bool:
    """Tell whether words are all that round brackets hold: «(الفرنسية)»."""
    if not first or last >= len(passage):
        return False
    return passage.words[first - 1].text == "(" and passage.words[last].text == ")"


def _stands_alone(passage: Passage, first: int, last: int, match: Match) -> bool:
    """Tell whether a word with the article is described by nothing: «القاعدة», not «القاعدة الجوية»."""
    if last > first + 1 or not passage.words[first].definite or passage.words[first].preposition == KAF:
        return False
    before = passage.words[first - 1] if first and not match.conjunction else None
    described = before is not None and (before.definite or "demonstrative" in before.classes)
    after = passage.words[last] if passage.is_word(last) else None
    return not described and (after is None or not after.definite or after.title is not None)


def _is_club(passage: Passage, first: int, last: int, match: Match) -> bool:
    """Tell whether a name is no word that something describes, and no city in which something is."""
    within = first and passage.words[first - 1].value == WITHIN
    if within or match.preposition in (BA, KAF):
        return False
    word = last == first + 1 and passage.words[first].definite
    return not word or _stands_alone(passage, first, last, match)


def _follows_kind(passage: Passage, first: int, entity: Entity) -> bool:
    """Tell whether the word for its kind (a medium; else also a party, firm, club) stands before *first*."""
    at = first - 1
    if at >= 0 and passage.words[at].text in OPENING_MARKS:
        at -= 1
    if at < 0:
        return False
    word = passage.words[at]
    kinds = ("media",) if entity.actor_id.startswith(MEDIUM) else ("media", "institution")
    return word.noun is not None and word.noun.speaker_type in kinds and not word.definite


def _follows_source(passage: Passage, first: int) -> bool:
    """Tell whether «بحسب», «وفقاً لـ» or «نقلاً عن» stands right before *first*."""
    before = passage.words[max(0, first - 2) : first]
    return any(cue.form == "source" for word in before for cue in word.cues)


def _acts(passage: Passage, first: int, last: int, match: Match) -> bool:
    """Tell whether a capital acts or speaks for its government: subject of a verb, or one of two sides."""
    if match.preposition:
        return False
    words = passage.words
    if first and passage.sentence[first - 1] == passage.sentence[first]:
        before = words[first - 1]
        if before.value == "side" or (_leads_to_government(before) and not match.conjunction):
            return True
    if first and words[first - 1].complementiser is not None and not words[first - 1].preposition:
        return True  # «إن طهران لا تريد …»
    joined = first > 1 and match.conjunction == "\u0648" and _leads_to_two(words[first - 2])
    return joined or is_subject(passage, first, last) or _is_addressed(passage, first)


def _is_addressed(passage: Passage, first: int) -> bool:
    """Tell whether a capital right after the subject is whom a verb asks: «اتهمت واشنطن طهران بـ»."""
    if first < 2 or passage.sentence[first - 2] != passage.sentence[first]:
        return False
    if first > 2 and all(word.definite for word in passage.words[first - 2 : first]):
        asking = (c for c in passage.words[first - 3].cues if c.form in ("past", "present"))
        return any(cue.stance in _ASKING for cue in asking)  # «وحث الاتحاد الأوروبي أنقرة على …»
    verb, subject = passage.words[first - 2], passage.words[first - 1]
    cues = (cue for cue in verb.cues if cue.form in ("past", "present"))
    asks = any(cue.gender == "f" and cue.stance in _ASKING for cue in cues)
    own = subject.known or subject.classes or subject.preposition  # «دعت جامعة طهران»
    return asks and (subject.definite or not own)


def _leads_to_two(before: Word) -> bool:
    """Tell whether capitals after a word are governments, the second too: «بين واشنطن وطهران»."""
    return before.value == "side" or _leads_to_government(before)


def _leads_to_government(before: Word) -> bool:
    """Tell whether a capital after a word is the government that sits there: «حلفاء واشنطن», «بحسب أنقرة»."""
    return leads_to_government(before) or any(cue.form == "source" for cue in before.cues)


def is_subject(passage: Passage, first: int, last: int) -> bool:
    """Tell whether a verb with a feminine subject stands beside the words *first* to before *last*."""
    words = passage.words
    at = first - 1
    if at > 0 and "prepositional pronoun" in words[at].classes:
        at -= 1  # «ردت عليها موسكو»
    before = words[at] if first and passage.sentence[at] == passage.sentence[first] else None
    after = words[last] if last < len(words) and passage.sentence[last] == passage.sentence[first] else None
    if before is not None and _is_feminine_verb(before):
        return True
    led = before is not None and "preposition" in before.classes
    return after is not None and not led and _is_feminine_verb(after)


def _is_feminine_verb(word: Word) -> bool:
    """Tell whether a word has the shape of a verb whose subject is a feminine name."""
    if any(cue.gender == "f" and cue.form in ("past", "present") for cue in word.cues):
        return True
    if word.known or word.definite or word.name is not None or len(word.bare) < 4:
        return False
    return (word.bare.endswith("\u062a") and not word.bare.endswith("\u0627\u062a")) or word.bare.startswith(
        "\u062a"
    )
