"""Wholes: the full name of what a noun alone points back to: «الوزارة», «الولاية», «المنطقة»."""

from typing import Final

from toolkit.actors import Mention
from toolkit.lexis import Word
from toolkit.quotes.identity.ministries import Ministries
from toolkit.quotes.identity.stems import first_noun, goes_on_with
from toolkit.quotes.past import Speaker
from toolkit.quotes.scene import Scene

ANTECEDENT_WORDS: Final = 300  # words back among which a noun was introduced


class Wholes:
    """Tells under which full name the nouns of one passage stood before."""

    def __init__(self, scene: Scene):
        self.scene = scene
        self.words = scene.words
        self.ministries = Ministries(scene)
        self._nouns: dict[str, list[Mention]] | None = None  # made when it is first asked for

    def of(self, first: int, tail: Word) -> str:
        """Return the full name of the body that a noun alone means: «الوزارة», «الولاية»."""
        whole = self.institution_before(first, (tail.stem,))
        if whole is not None:
            return whole.name
        return self.in_construct_before(first, tail) or self.ministries.of_minister(first, tail.stem)

    def institution_before(self, first: int, keys: tuple[str, ...]) -> Speaker | None:
        """Return the nearest institution named before whose name begins with the described noun."""
        for mention in reversed(self._by_noun().get(keys[0], []) if keys else []):
            entity = mention.entity
            if mention.last <= first and (len(keys) == 1 or goes_on_with(entity.actor, keys)):
                kind = "media" if entity.agency_id else "institution"
                return Speaker(
                    None,
                    self.scene.name_of(entity),
                    kind,
                    "",
                    (entity.gender or "f", "singular"),
                    "named",
                    entity.actor_id,
                    "institution named before",
                )
        return None

    def _by_noun(self) -> dict[str, list[Mention]]:
        """Return the mentions of others than persons, by the first word of their names."""
        if self._nouns is None:
            self._nouns = {}
            for mention in self.scene.mentions:
                if mention.entity.actor_type != "person":
                    self._nouns.setdefault(first_noun(mention.entity.actor), []).append(mention)
        return self._nouns

    def in_construct_before(self, first: int, tail: Word) -> str:
        """Return the phrase in which a noun stood without its article: «منطقة نجران», then «المنطقة»."""
        for at in range(first - 1, max(0, first - ANTECEDENT_WORDS), -1):
            word = self.words[at]
            if word.key != tail.stem or word.definite or at + 1 >= first:
                continue
            after = self.words[at + 1]
            if "place" in word.classes and not after.known:
                return self.scene.passage.text(at, at + 2)  # «مقاطعة شيرناك»
            if after.definite or at + 1 in self.scene.mention_at:
                end = described_end(self.scene, at, first)
                return self.scene.passage.text(at, end) if end > at + 1 else ""
        return ""


def described_end(scene: Scene, at: int, limit: int) -> int:
    """Return where an indefinite noun's adjectives, genitives and marked name end."""
    named = scene.mention_at.get(at)
    place = at + 1 if named is None else named.last
    while place < limit:
        word = scene.words[place]
        mention = scene.mention_at.get(place)
        if mention is not None and not (mention.preposition or mention.conjunction):
            place = mention.last
        elif place in scene.stretch_at and scene.stretch_at[place].closed:
            place = scene.stretch_at[place].last + 1
        elif (
            scene.passage.is_word(place)
            and (word.definite or word.nationality or place == at + 1)
            and not (word.classes or word.cues or word.preposition or word.conjunction)
        ):
            place += 1
        else:
            break
    return min(place, limit)
