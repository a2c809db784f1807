"""Persons named before, whom an honorific, a part of the name, «الأخيرة» or a pronoun means."""

from dataclasses import replace

from toolkit.actors import Mention
from toolkit.gazetteer import unknown_id
from toolkit.lexis import Noun
from toolkit.quotes.cues.opened import CueAt
from toolkit.quotes.identity.persons import relation_of
from toolkit.quotes.identity.shown_gender import gender_shown
from toolkit.quotes.past import Past, Speaker, again, person_named
from toolkit.quotes.scene import Scene
from toolkit.text.letters import fold_phrase


class NamedBefore:
    """Tells which of the persons named in one passage a word without a title means."""

    def __init__(self, scene: Scene, past: Past):
        self.scene = scene
        self.words = scene.words
        self.past = past
        self._parts: dict[str, list[Mention]] | None = None  # made when it is first asked for

    def person(self, before: int, gender: str) -> Speaker | None:
        """Return the last person of a gender who has spoken or was named: «معاليه»."""
        for _, speaker in reversed(self.past.entries):
            if speaker.type == "person" and speaker.gender in ("", gender):
                return again(speaker, "honorific")
        for mention in reversed(self.scene.mentions):
            entity = mention.entity
            if mention.first < before and entity.actor_type == "person" and entity.gender in ("", gender):
                return person_named(self.scene, replace(entity, gender=gender), "honorific")
        return None

    def latter(self, begin: int, before: int, gender: str) -> Speaker | None:
        """Return the last person of a gender who was named from *begin* to *before*: «الأخيرة»."""
        for mention in reversed(self.scene.mentions_between(begin, before)):
            if mention.entity.actor_type == "person" and mention.entity.gender in ("", gender):
                return person_named(self.scene, replace(mention.entity, gender=gender), "the latter")
        return None

    def relative(self, first: int, last: int, cue: CueAt) -> Speaker | None:
        """Return the relatives of the person last named whom a word with a pronoun means: «والدته»."""
        relation = relation_of(self.words[first]) if last == first + 1 else None
        if relation is None:
            return None
        noun, row, gender = relation
        begin, _ = self.scene.passage.sentence_bounds(first)
        other = self.latter(begin, first, gender) or self.person(first, gender)
        if other is None or gender_shown(self.scene, first, cue) not in ("", row.gender):
            return None
        name = f"{noun} {other.name}"
        shown = (row.gender, row.number)
        if isinstance(row, Noun):
            return Speaker(None, name, "group", "", shown, "described", unknown_id(name), "relative")
        return Speaker(None, name, "person", row.gender, shown, "office", unknown_id(name), "relative")

    def by_part_of_name(self, first: int, last: int, gender: str) -> Speaker | None:
        """Return the person named before in whose name the one word after an honorific stands: «د. فلان».

        A woman's honorific leads to no man: «السيدة كلينتون».
        """
        key = self.words[last - 1].key
        for mention in reversed(self._by_part().get(key, [])):
            if mention.last <= first and {gender, mention.entity.gender} != {"f", "m"}:
                return person_named(self.scene, mention.entity, "part of a name")
        return None

    def _by_part(self) -> dict[str, list[Mention]]:
        """Return the mentions of persons by the parts of their names after the first."""
        if self._parts is None:
            self._parts = {}
            for mention in self.scene.mentions:
                if mention.entity.actor_type == "person":
                    for part in set(fold_phrase(mention.entity.actor).split()[1:]):
                        self._parts.setdefault(part, []).append(mention)
        return self._parts
