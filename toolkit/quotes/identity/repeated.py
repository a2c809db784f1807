"""Repeated: an earlier speaker in whose own noun phrase the words of a description stand."""

from typing import Final

from toolkit.concord import OBLIQUE, PLURAL
from toolkit.gazetteer import unknown_id
from toolkit.lexis import Noun, Word
from toolkit.quotes.identity.kinds import anonymity_of, shows_gender
from toolkit.quotes.identity.persons import PersonNames
from toolkit.quotes.identity.source_names import SourceNames
from toolkit.quotes.identity.stems import contains
from toolkit.quotes.identity.titles import Titles
from toolkit.quotes.past import ACTED, Past, Speaker, again
from toolkit.quotes.scene import Scene
from toolkit.text.letters import TA_MARBUTA

_ANY: Final = Noun("", "", "", "", False)


class Repeated:
    """Tells which earlier speaker of one passage a description repeats."""

    def __init__(self, scene: Scene, past: Past, titles: Titles, persons: PersonNames, names: SourceNames):
        self.words = scene.words
        self.past = past
        self.titles = titles
        self.persons = persons
        self.names = names

    def speaker(
        self, first: int, last: int, head: Word, keys: tuple[str, ...], *, same: bool
    ) -> Speaker | None:
        """Return who was described in the words *keys*; else, for «المصدر نفسه», the last to speak."""
        described = self._described(first, last, head, keys, same=same)
        if described is not None:
            return again(described, "description of an earlier speaker")
        latest = self._latest(head) if same else None
        return None if latest is None else again(latest, "the same source")

    def _described(
        self, first: int, last: int, head: Word, keys: tuple[str, ...], *, same: bool
    ) -> Speaker | None:
        """Return the latest speaker in whose own noun phrase the words *keys* of a description stand."""
        for speaker in self.past.described_with(keys):
            span = speaker.span
            if span is None:
                continue
            before = tuple([self.words[i].stem for i in range(span[0], span[1])])
            noun = head.noun
            unnamed = noun is not None and noun.speaker_type == "anonymous"
            one = noun if unnamed and head.definite and speaker.type == "group" else None
            among = self._one_of_group(span, before, keys, one) if one is not None else None
            if among is not None:
                return among
            if head.title is not None and (
                speaker.gender not in ("", head.title.gender)
                or (speaker.type == "group" and head.title.number == "singular")
            ):
                continue
            if unnamed and head.definite and before and before[0] == keys[0]:
                told = set(self.titles.keys(range(first, last)))
                if set(keys) <= set(before) or told <= set(self.titles.keys(range(*span))):
                    return speaker
            if contains(before if head.title is not None or same else before[: len(keys)], keys):
                return speaker
        return self._group_with(keys)

    def _one_of_group(
        self, span: tuple[int, int], stems: tuple[str, ...], keys: tuple[str, ...], noun: Noun
    ) -> Speaker | None:
        """Return who spoke together with others before: «سكان ومسؤول محلي», then «المسؤول المحلي»."""
        at = next((i for i in range(len(stems)) if stems[i : i + len(keys)] == keys), None)
        if at is None or noun.number != "singular" or self.persons.people(*span):
            return None
        first, last = span[0] + at, span[0] + at + len(keys)
        text = self.names.text(first, last)
        kind, shown = noun.speaker_type, (noun.gender, noun.number)
        return Speaker(
            (first, last),
            text,
            kind,
            "",
            shown,
            anonymity_of(kind, len(keys)),
            unknown_id(text),
            "one of a group",
        )

    def _group_with(self, keys: tuple[str, ...]) -> Speaker | None:
        """Return the latest group told with a plural in the genitive: «عدد من الباحثين», then «الباحثون»."""
        stem = keys[0]
        if len(keys) > 1 or not stem.endswith(PLURAL):
            return None
        oblique = (stem.removesuffix(PLURAL) + OBLIQUE,)
        return next((s for s in self.past.described_with(oblique) if s.type in ("group", "anonymous")), None)

    def _latest(self, head: Word) -> Speaker | None:
        """Return the last to have spoken who has the gender of «المتحدث نفسه»; «المصدر نفسه» shows none."""
        kind = head.noun or head.title or _ANY
        shown = kind.gender or ("f" if head.bare.endswith(TA_MARBUTA) else "m")
        shown = "" if isinstance(kind, Noun) and kind.gender and not shows_gender(kind) else shown
        spoken = [s for _, s in reversed(self.past.entries) if s.rule != ACTED]
        agree = (s for s in spoken if s.type != "person" or {s.gender, shown} != {"f", "m"})
        acted = self.past.entries[-1][1] if self.past.entries and not spoken else None
        return next(agree, acted)
