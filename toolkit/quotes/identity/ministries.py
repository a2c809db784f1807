"""Ministries that a text names only by their ministers: «وزير الدفاع الروسي», then «الوزارة»."""

from bisect import bisect_left
from typing import Final

from toolkit.gazetteer import unknown_id
from toolkit.lexis import Word
from toolkit.quotes.function_words import MINISTERS, MINISTRY
from toolkit.quotes.past import Speaker
from toolkit.quotes.scene import Scene
from toolkit.text.letters import TA_MARBUTA, WAW

_MINISTRY: Final = "وزارة"


class Ministries:
    """Tells which ministry of one passage «الوزارة» alone means."""

    def __init__(self, scene: Scene):
        self.scene = scene
        self.words = scene.words
        self._ministers: list[tuple[int, str]] | None = None  # made when it is first asked for

    def speaker(self, first: int, keys: tuple[str, ...]) -> Speaker | None:
        """Return the ministry that «الوزارة» alone means where only its minister was named."""
        name = self.of_minister(first, keys[0]) if len(keys) == 1 else ""
        if not name:
            return None
        rule = "ministry of a minister named before"
        return Speaker(None, name, "institution", "", ("f", "singular"), "named", unknown_id(name), rule)

    def of_minister(self, first: int, stem: str) -> str:
        """Return the ministry of the last minister named, for «الوزارة»: «وزير الدفاع الروسي»."""
        if stem != MINISTRY:
            return ""
        named = bisect_left(self._named(), (first, ""))
        return self._named()[named - 1][1] if named else ""

    def _named(self) -> list[tuple[int, str]]:
        """Return the ministries whose ministers are named, with the places of these."""
        if self._ministers is None:
            persons = {m.first for m in self.scene.mentions if m.entity.actor_type == "person"}
            self._ministers = []
            for at in self.scene.places.ministers:
                end = self._field_end(at + 1, persons)
                if end > at + 1:
                    self._ministers.append((at, f"{_MINISTRY} {self._in_feminine(at + 1, end)}"))
        return self._ministers

    def _field_end(self, first: int, persons: set[int]) -> int:
        """Return where the words of a minister's field end: «التجارة وترقية الصادرات»."""
        place = first
        while self.scene.passage.is_word(place):
            word = self.words[place]
            leads = word.bare.startswith(WAW) and self.scene.passage.is_word(place + 1)
            leads = leads and self.words[place + 1].definite
            if word.title is not None or not (word.definite or leads) or place in persons:
                break
            place += 1
        return place

    def _in_feminine(self, first: int, end: int) -> str:
        """Return a field with the nationality that closes it in the gender of «وزارة»."""
        text, last = self.scene.passage.text(first, end), self.words[end - 1]
        return text if not last.nationality or last.bare.endswith(TA_MARBUTA) else text + TA_MARBUTA


def leads_ministry(word: Word) -> bool:
    """Tell whether a word is «وزير», which names a ministry with what follows it."""
    return word.stem in MINISTERS and not word.definite
