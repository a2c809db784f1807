"""Bodies: an organisation that the text calls again by another noun or by an adjective."""

from collections.abc import Callable, Iterator
from functools import cache, lru_cache
from itertools import islice
from typing import Final, NamedTuple

from toolkit.actors import Mention
from toolkit.gazetteer import STATE, UNKNOWN, states_of_firms
from toolkit.institutions import describes, names_no_medium
from toolkit.lexicons import lexicon_rows
from toolkit.lexis import Word, state_of_demonym, word
from toolkit.quotes.identity.body_senses import (
    called_body,
    is_of_kind,
    reach_of,
    same_adjective,
    senses_of_name,
    takes_adjective,
)
from toolkit.quotes.past import ACTED, Past, Speaker, again
from toolkit.quotes.scene import Scene
from toolkit.text.clitics import ARTICLE
from toolkit.text.letters import fold_phrase

_LATELY: Final = 50  # who spoke or acted, back among whom a body is sought
_WORDS: Final = 300  # back among which a body was named
_UNITED_NATIONS: Final = "org:un"
_UN_BODY: Final = "body of the United Nations"
_SHORT: Final = 3  # words of a short name
_FIRM: Final = "firm"
_CALLED_BY_KIND: Final = frozenset([_FIRM, "bank"])  # senses of what stands before names: «شركة الطيران "…"»
_BRACKET: Final = "("
_RULE: Final = "another name of a body"


class Description(NamedTuple):
    """A noun for a body and its adjectives, as stems; of the nationalities the ids."""

    stems: tuple[str, ...]
    nations: frozenset[str]


class Body(NamedTuple):
    """A body named before: its name as stems, the states and unions in it, its senses, the speaker it is."""

    name: str
    stems: tuple[str, ...]
    nations: frozenset[str]
    senses: frozenset[str]
    speaker: Speaker


class Bodies:
    """Tells which of the bodies named in one passage a description in other words means."""

    def __init__(self, scene: Scene, past: Past):
        self.scene = scene
        self.words = scene.words
        self.past = past

    def meant(self, first: int, last: int) -> Speaker | None:
        """Return the one body named before that a description fits, or the one of them that spoke last.

        «الصندوق الأممي» for «صندوق الأمم المتحدة للسكان», «المجموعة الفرنسية» for «شركة … الفرنسية».
        """
        told = self._description(first, last)
        if told is None:
            return None
        bodies = [body for body in self._bodies(first) if body.stems != told.stems]
        if len(told.stems) == 1:
            return self._last_of(told, bodies)
        for fits in (_has_all_words, _has_same_noun, _has_same_sense):
            found = self._one_of(told, bodies, fits)
            if found is not None:
                return found
        return None

    def is_own_name(self, mention: Mention, last: int) -> bool:
        """Tell whether nothing but its short name in marks follows a body's: «منظمة … الأفريقية "أفاو"»."""
        aside = self.scene.mention_at.get(mention.last + 1)
        same = aside is not None and aside.entity.actor_id == mention.entity.actor_id
        kind = self._is_of_kind(mention.first)
        named = same and not kind and mention.last - mention.first > 1 and is_body(mention)
        return (
            named and aside is not None and aside.last + 1 == last and self.scene.passage.is_mark(aside.last)
        )

    def is_full_name(self, first: int, mark: int) -> bool:
        """Tell whether the words before a name in marks are the body's own: «الهيئة الدولية لدعم … "حشد"».

        What a firm or a medium is stands before its name: «الشركة الصينية "…"», «موقع أخبار الساحل "…"».
        """
        head = self.words[first]
        medium = head.noun is not None and head.noun.speaker_type == "media"
        if (medium and not names_no_medium(self.scene.passage, first)) or head.title is not None:
            return False
        told = self.words[first + 1 : mark]
        adjectives = all(after.nationality or is_of_kind(after.stem) for after in told)
        closed = len(told) > 1 and told[-1].definite and not adjectives
        return closed and not self._is_of_kind(first) and not any(map(_is_no_part, told))

    def by_short_name(self, first: int, last: int) -> Speaker | None:
        """Return the body beside whose name a short name stood apart: «(فاو)», then «الفاو»."""
        keys = self._short_keys(first, last)
        spoken = self._spoken_under(keys) if keys else None
        if not keys or spoken is not None:
            return spoken
        for at in range(first - 1, max(0, first - _WORDS), -1):
            end = at + len(keys)
            if self.words[at].key in (keys[0], keys[0].removeprefix(ARTICLE)) and self._is_aside(
                at, end, keys
            ):
                found = self._named_to(at - 1, end + 1)
                if found is not None:
                    return found
        return None

    def _spoken_under(self, keys: tuple[str, ...]) -> Speaker | None:
        """Return the body that has spoken under a name after its noun: «شركة "تيموت"», then «تيموت»."""
        for _, speaker in reversed(self.past.entries):
            if speaker.type == "institution" and speaker.span is not None:
                first, last = speaker.span
                whole = last - first > len(keys) and _may_be_body(self.words[first])
                if whole and keys == tuple(fold_phrase(speaker.name).split()):
                    return again(speaker, _RULE)
        return None

    def _short_keys(self, first: int, last: int) -> tuple[str, ...]:
        """Return the words of a name that no lexicon knows, in marks or alone; none for any other phrase."""
        marked = self.scene.passage.is_mark(first) and last - first > 2
        begin, end = (first + 1, last - 1) if marked else (first, last)
        words = self.words[begin:end]
        named = any(at in self.scene.mention_at for at in range(first, last))
        if named or len(words) > (_SHORT if marked else 1):
            return ()
        unknown = all(
            w.noun is None and w.title is None and not w.classes and not w.nationality for w in words
        )
        keys = tuple([w.key for w in words])
        return keys if unknown and (marked or not words[0].known) else ()

    def _is_aside(self, at: int, end: int, keys: tuple[str, ...]) -> bool:
        """Tell whether words stand alone between marks or brackets, whatever the first."""
        passage = self.scene.passage
        apart = at > 0 and passage.is_mark(at - 1) and end < len(passage) and passage.is_mark(end)
        return apart and tuple([w.key for w in self.words[at + 1 : end]]) == keys[1:]

    def _named_to(self, mark: int, after: int) -> Speaker | None:
        """Return the body whose name ends where a mark stands, or with what that holds."""
        bracket = self.words[mark].text == _BRACKET
        for mention in self.scene.mentions_to.get(mark, ()):
            named = bracket or not self._is_of_kind(mention.first)
            if is_body(mention) and mention.last - mention.first > 1 and named:
                return self._of_mention(mention)
        for speaker in self._who_spoke():
            if speaker.span is None or (self._is_of_kind(speaker.span[0]) and not bracket):
                continue
            if speaker.span[1] in (mark, after):
                return again(speaker, _RULE)
        return None

    def _is_of_kind(self, head: int) -> bool:
        """Tell whether what a body is stands before its name in marks: «شركة الطيران "…"»."""
        return bool(_CALLED_BY_KIND & senses_of_name((self.words[head].stem,)))

    def _who_spoke(self) -> Iterator[Speaker]:
        """Yield the bodies that have spoken or acted, the last first."""
        latest = islice(reversed(self.past.latest.values()), _LATELY)
        return (speaker for _, speaker in latest if speaker.type == "institution" and speaker.name)

    def _description(self, first: int, last: int) -> Description | None:
        """Return what a noun for a body and nothing but its adjectives tell; None for any other phrase."""
        places = [at for at in range(first, last) if "same" not in self.words[at].classes]
        head = self.words[places[0]] if places else None
        if head is None or not (head.bare.startswith(ARTICLE) or len(places) < last - first):
            return None
        stems = tuple([self.words[at].stem for at in places])
        length, _ = called_body(stems)
        if not (length or _may_be_body(head)):
            return None
        nations = []
        for at in places[1:]:
            described = self.words[at]
            if not described.definite or described.preposition or described.conjunction:
                return None
            if described.nationality:
                nations.append(state_of_demonym(described))
            elif not (reach_of(described.stem) or is_of_kind(described.stem) or at < places[0] + length):
                return None
        return Description(stems, frozenset(nations))

    def _bodies(self, before: int) -> list[Body]:
        """Return the bodies named or speaking before a place, the last first, each once."""
        found: dict[str, Body] = {}
        for body in (*self._spoken(), *self._named(before)):
            found.setdefault(body.speaker.actor_id, body)
        return list(found.values())

    def _spoken(self) -> Iterator[Body]:
        """Yield the bodies that have spoken, the last first."""
        for speaker in self._who_spoke():
            if not _are_several(speaker.name):
                span = speaker.span
                yield self._body(again(speaker, _RULE), span[0] if span is not None else -1)

    def _named(self, before: int) -> Iterator[Body]:
        """Yield the bodies of which the text tells, the last first."""
        for mention in reversed(self.scene.mentions_between(max(0, before - _WORDS), before)):
            if is_body(mention):
                yield self._body(self._of_mention(mention), mention.first - 1)

    def _of_mention(self, mention: Mention) -> Speaker:
        entity = mention.entity
        gender, name = (entity.gender or "f", "singular"), self.scene.name_of(entity)
        return Speaker(None, name, "institution", "", gender, "named", entity.actor_id, _RULE)

    def _body(self, speaker: Speaker, head: int) -> Body:
        """Return a body with the words of its name, and with the noun that is no part of it: «شركة «…»»."""
        stems, nations = _told_by(speaker.name, speaker.actor_id)
        head -= head > 0 and self.scene.passage.is_mark(head)
        noun = self.words[head].noun if head >= 0 else None
        if (
            noun is not None
            and noun.speaker_type == "institution"
            and word(speaker.name.split()[0]).noun is None
        ):
            stems = (self.words[head].stem, *stems)
        senses = senses_of_name(stems)
        firm = speaker.actor_id in states_of_firms()
        return Body(speaker.name, stems, nations, senses | {_FIRM} if firm else senses, speaker)

    def _one_of(
        self, told: Description, bodies: list[Body], fits: Callable[[Description, Body], bool]
    ) -> Speaker | None:
        """Return the only body that fits a description, or that which has spoken last."""
        found = [body for body in bodies if fits(told, body) and not _is_described(body)]
        if len(found) == 1:
            return found[0].speaker
        latest = self._last_to_speak()
        same = (body.speaker for body in found if latest is not None and body.name == latest.name)
        return next(same, None)

    def _last_to_speak(self) -> Speaker | None:
        """Return the body that has spoken last itself."""
        spoken = (speaker for _, speaker in reversed(self.past.entries) if speaker.rule != ACTED)
        return next((speaker for speaker in spoken if speaker.type == "institution"), None)

    def _last_of(self, told: Description, bodies: list[Body]) -> Speaker | None:
        """Return the only body of a sense, where it has spoken last, for a noun alone: «التكتل»."""
        latest = self.past.entries[-1][1] if self.past.entries else None
        found = [body for body in bodies if _has_same_sense(told, body)]
        if len(found) != 1 or latest is None or latest.rule == ACTED:
            return None
        return found[0].speaker if found[0].name == latest.name else None


def is_body(mention: Mention) -> bool:
    """Tell whether a mention names an organisation that is no medium."""
    return mention.entity.actor_type == "organisation" and not mention.entity.agency_id


def _is_no_part(word: Word) -> bool:
    """Tell whether a word belongs to no body's name: «التابعة لـ…», «بحسب …»."""
    return describes(word) or not word.classes.isdisjoint(("relative", "source")) or bool(word.cues)


def _may_be_body(head: Word) -> bool:
    """Tell whether a noun is one for a body, or like «وكالة» for a body or a medium."""
    noun = head.noun
    return noun is not None and noun.number == "singular" and noun.speaker_type in ("institution", "media")


def _are_several(name: str) -> bool:
    """Tell whether a name joins others to a body: «الشرطة الأسترالية ومسؤولون»."""
    return any(part.conjunction and not part.definite for part in map(word, name.split()))


@lru_cache(maxsize=1 << 12)
def _told_by(name: str, actor_id: str) -> tuple[tuple[str, ...], frozenset[str]]:
    """Return the stems of a body's name, and whose it is: «الشركة الكورية»."""
    words = [word(part) for part in name.split()]
    own = {state_of_demonym(part) for part in words if part.nationality}
    own |= {_states_of_bodies().get(actor_id, "")}
    return tuple([part.stem for part in words]), frozenset(own - {""})


@cache
def _states_of_bodies() -> dict[str, str]:
    """Return the states of the lexicon's bodies, by the ids of these."""
    rows = lexicon_rows("organisations")
    return {row["actor_id"]: row["state_id"] for row in rows if row["state_id"]}


def _is_described(body: Body) -> bool:
    """Tell whether a name is itself a description: «الشركة الكورية», «شركة الطيران», not «البنك الدولي»."""
    if not body.speaker.actor_id.startswith(UNKNOWN):
        return False
    words = [word(part) for part in body.name.split()]
    if not words[0].definite:
        return len(words) == 2 and words[1].definite and _FIRM in body.senses
    return all(part.nationality or bool(reach_of(part.stem)) or is_of_kind(part.stem) for part in words[1:])


def _has_all_words(told: Description, body: Body) -> bool:
    """Tell whether a name has the noun and all adjectives of a description: «منظمة العفو الدولية».

    Of a noun that with an adjective is a name itself, they are the first: «الاتحاد السعودي لكرة الطائرة».
    """
    if not body.stems or body.stems[0] != told.stems[0]:
        return False
    rest = body.stems[1:] if takes_adjective(told.stems[0]) else body.stems[1 : len(told.stems)]
    return all(any(same_adjective(stem, other) for other in rest) for stem in told.stems[1:])


def _has_same_noun(told: Description, body: Body) -> bool:
    """Tell whether a name begins with a description's noun, and nothing in it contradicts its adjectives.

    «المكتب السياسي» is an organ of some body; that of the United Nations may be «المكتب الأممي».
    """
    same = bool(body.stems) and body.stems[0] == told.stems[0]
    again_so = takes_adjective(told.stems[0]) or _UNITED_NATIONS in told.nations
    return same and again_so and _agrees(told, body)


def _has_same_sense(told: Description, body: Body) -> bool:
    """Tell whether a name has a sense of a description's phrase, and nothing in it contradicts."""
    length, senses = called_body(told.stems)
    return bool(length and senses & body.senses) and _agrees(told, body)


def _agrees(told: Description, body: Body) -> bool:
    """Tell whether a body can be of the nation and reach that a description tells."""
    united = _UN_BODY in body.senses
    if _UNITED_NATIONS in told.nations:
        return united or (not body.nations and told.stems[0] == body.stems[0])
    reach = {*map(reach_of, body.stems)} - {""}
    if told.nations:
        return told.nations <= body.nations if body.nations else not (reach or united)
    own = {*map(reach_of, told.stems[1:])} - {""}
    of_state = any(nation.startswith(STATE) for nation in body.nations)
    return not own or bool(own & reach) or not (reach or of_state)
