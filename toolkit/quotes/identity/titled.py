"""Titled: a person beside whose name the title stood that a description repeats, or whose office it is."""

from typing import Final

from toolkit.gazetteer import STATE
from toolkit.lexis import MIM, Word
from toolkit.offices import holders
from toolkit.quotes.identity.renamed import Renamed
from toolkit.quotes.identity.source_names import SourceNames
from toolkit.quotes.identity.stems import contains
from toolkit.quotes.identity.titles import Titles
from toolkit.quotes.past import Past, Speaker, again, person_named
from toolkit.quotes.scene import Scene
from toolkit.text.clitics import ARTICLE, LAM

_LATELY: Final = 50  # speakers and mentions back among which who is meant by a nation is sought
_NAMED_WORDS: Final = 40  # words back among which he was named who has not spoken


class Titled:
    """Tells which of the persons named in one passage a title means."""

    def __init__(self, scene: Scene, past: Past, titles: Titles, names: SourceNames):
        self.scene = scene
        self.words = scene.words
        self.past = past
        self.titles = titles
        self.names = names
        self.renamed = Renamed(scene, past, titles)

    def meant(self, first: int, last: int, head: Word) -> Speaker | None:
        """Return whom a definite title means: «وزير الخارجية», «المسؤول الروسي», «المخرج المصري»."""
        return (
            self.alike(first, last)
            or (self._before(first, first + 1) if self._is_belonging(first, last) else None)
            or self._holder_of(first, last)
            or self._of_nation(first, last, head)
            or self._sole(first, last)
        )

    def alike(self, first: int, last: int) -> Speaker | None:
        """Return the person named with the title that a description repeats, or with one of its sense."""
        return self._before(first, last) or self.renamed.person(first, last)

    def _before(self, first: int, last: int) -> Speaker | None:
        """Return the nearest person, named before or after, with the title that a description repeats.

        One named only after it must share two words of the title.
        """
        keys = self.titles.keys(range(first, last))
        mentions = self.titles.by_stem().get(keys[0], []) if keys else []
        before = [m for m in reversed(mentions) if m.first < first]
        after = [m for m in mentions if m.first >= last] if len(keys) > 1 else []
        for mention in before + after:
            titles = self.titles.of(mention, first if mention.first < first else len(self.words))
            shown = self.words[first].title
            if shown is not None and (shown.gender, mention.entity.gender) == ("f", "m"):
                continue  # «الوزيرة» is no man; «العمدة» may be a woman
            if _of_other_states(keys, titles):
                continue  # «وزير الخارجية المصري» is not «وزير الخارجية السعودي فلان»
            adjectives = self.words[first].definite and set(keys) <= set(titles)
            if keys[0] in titles and (len(keys) == 1 or adjectives or contains(titles, keys[:2])):
                return person_named(self.scene, mention.entity, "title of a person named before")
        return None

    def _is_belonging(self, first: int, last: int) -> bool:
        """Tell whether a participle with its preposition describes an office: «الوزير المنتمي إلى الحزب»."""
        if first + 2 >= last or self.words[first + 1].nationality or self.words[first + 1].known:
            return False
        leads = self.words[first + 2]
        governed = bool(leads.preposition) or "preposition" in leads.classes or leads.bare.startswith(LAM)
        return self.words[first + 1].bare.startswith(ARTICLE + MIM) and governed

    def _holder_of(self, first: int, last: int) -> Speaker | None:
        """Return the one person of the article who has held the office that a description names."""
        held = holders(self.names.text(first, last))
        for mention in self.scene.mentions if held else ():
            entity = mention.entity
            if entity.actor_id in held:
                return person_named(self.scene, entity, "holder of the office")
        return None

    def _of_nation(self, first: int, last: int, head: Word) -> Speaker | None:
        """Return the last to have spoken with a title of a nation, for «المسؤول الروسي»."""
        noun = head.noun
        if noun is None or noun.speaker_type != "anonymous" or noun.number != "singular":
            return None
        if not head.definite or last != first + 2 or not self.words[first + 1].nationality:
            return None
        nation = self.titles.keys((first + 1,))[0]
        near = self.titles.lately(nation, first, _LATELY)
        titled = {mention.entity.actor_id for mention in near}
        spoken = (s for _, s in reversed(self.past.entries[-_LATELY:]) if s.actor_id in titled)
        speaker = next((s for s in spoken if s.gender in ("", noun.gender)), None)
        if speaker is not None:
            return again(speaker, "nation of one who has spoken")
        last_named = (m for m in near if m.first >= first - _NAMED_WORDS)
        agree = {m.entity.actor_id: m for m in last_named if m.entity.gender in ("", noun.gender)}
        one = next(iter(agree.values())) if len(agree) == 1 else None  # «التقى … السفير الروسي فلان»
        return None if one is None else person_named(self.scene, one.entity, "nation of one who was named")

    def _sole(self, first: int, last: int) -> Speaker | None:
        """Return the only person whom the article names with a profession, for «المخرج المصري»."""
        head = self.words[first]
        if last != first + 2 or not self.words[first + 1].nationality or not head.bare.startswith(ARTICLE):
            return None
        key = self.titles.keys((first,))[:1]
        mentions = self.titles.by_stem().get(key[0], []) if key else []
        titled = {
            m.entity.actor_id: m for m in mentions if m.first < first and key[0] in self.titles.of(m, first)
        }
        one = next(iter(titled.values())) if len(titled) == 1 else None
        rule = "title of the only person with it"
        return None if one is None else person_named(self.scene, one.entity, rule)


def _of_other_states(keys: tuple[str, ...], titles: tuple[str, ...]) -> bool:
    """Tell whether the first states in two titles (`Titles.keys`) show that they are two offices."""
    state = next((key for key in keys if key.startswith(STATE)), "")
    begin = titles.index(keys[0]) if keys[0] in titles else 0
    other = next((key for key in titles[begin:] if key.startswith(STATE)), "")
    return bool(state and other) and state != other
