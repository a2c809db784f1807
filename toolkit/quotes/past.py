"""Those who have spoken or acted in a passage, in order: who a description or a dropped subject may mean."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from toolkit.gazetteer import Entity
from toolkit.quotes.scene import Scene
from toolkit.text.letters import fold_phrase

ACTED: Final = "subject of a sentence"  # rule of those who act and have not spoken


@dataclass(init=False, slots=True)  # mypyc compiles an __init__ that is written out: three times as fast
class Speaker:
    """A speaker: the words that name it here (none where it is dropped), and who it is."""

    span: tuple[int, int] | None
    name: str
    type: str
    gender: str  # of the one person it is, "" where the text shows none
    agreement: tuple[str, str]  # gender and number that verbs show for it
    anonymity: str
    actor_id: str
    rule: str

    def __init__(
        self,
        span: tuple[int, int] | None,
        name: str,
        type: str,
        gender: str,
        agreement: tuple[str, str],
        anonymity: str,
        actor_id: str,
        rule: str,
    ):
        self.span = span
        self.name = name
        self.type = type
        self.gender = gender
        self.agreement = agreement
        self.anonymity = anonymity
        self.actor_id = actor_id
        self.rule = rule


class Past:
    """Those who have spoken or acted, in order, and the latest of them by what is asked of them."""

    def __init__(self, scene: Scene):
        self.words = scene.words
        self.entries: list[tuple[int, Speaker]] = []  # with their places
        self.latest: dict[str, tuple[int, Speaker]] = {}  # by name, each at its latest place, oldest first
        self.of_type: dict[str, int] = {}  # type: number of the latest entry
        self.persons: dict[str, Speaker] = {}  # those who have spoken themselves, by name
        self.by_first_name: dict[str, Speaker] = {}
        self.by_last_name: dict[str, Speaker] = {}
        self._described: dict[str, list[int]] = {}  # stem of a word in the speaker's span: numbers of entries

    def add(self, place: int, speaker: Speaker) -> None:
        """Note who speaks or acts at *place*, which no earlier entry follows."""
        number = len(self.entries)
        self.entries.append((place, speaker))
        self.latest.pop(speaker.name, None)
        self.latest[speaker.name] = (place, speaker)
        self.of_type[speaker.type] = number
        if speaker.type == "person" and speaker.rule != ACTED:
            self.persons[speaker.name] = speaker
        names = fold_phrase(speaker.name).split() if speaker.type == "person" else []
        if names:
            self.by_first_name[names[0]] = self.by_last_name[names[-1]] = speaker
        if len(names) > 2:
            self.by_last_name[" ".join(names[-2:])] = speaker  # «إبراهيم الجار الله» is «الجار الله»
        if speaker.span is not None:
            first, last = speaker.span
            for key in {self.words[i].stem for i in range(first, last)}:
                self._described.setdefault(key, []).append(number)

    def by_one_name(self, first: int, last: int) -> Speaker | None:
        """Return who has spoken under the last name that stands at *first*, or the first name alone."""
        head = self.words[first]
        pair = " ".join(word.key for word in self.words[first : first + 2])
        if pair in self.by_last_name:
            return again(self.by_last_name[pair], "last name")
        if head.known or not head.key:
            return None
        if head.key in self.by_last_name:
            return again(self.by_last_name[head.key], "last name")
        alone = last == first + 1 or self.words[first + 1].common  # «قدر ميثم سعر الذهب بأنه …»
        if head.key in self.by_first_name and alone:
            return again(self.by_first_name[head.key], "first name")
        return None

    def last_of(self, speaker_type: str) -> Speaker | None:
        """Return the latest of a type."""
        number = self.of_type.get(speaker_type)
        return None if number is None else self.entries[number][1]

    def last_body(self) -> Speaker | None:
        """Return the latest who is no person."""
        numbers = [number for kind, number in self.of_type.items() if kind != "person"]
        return self.entries[max(numbers)][1] if numbers else None

    def described_with(self, keys: Iterable[str]) -> Iterator[Speaker]:
        """Yield, the latest first, those in whose noun phrase a description's rarest word stands."""
        rarest = min((self._described.get(key, []) for key in keys), key=len, default=[])
        return (self.entries[number][1] for number in reversed(rarest))


def person_named(scene: Scene, entity: Entity, rule: str) -> Speaker:
    """Return a person whom the passage names, as the one that a description means."""
    agreement = (entity.gender or "m", "singular")
    name = scene.name_of(entity)
    return Speaker(None, name, "person", entity.gender, agreement, "named", entity.actor_id, rule)


def again(speaker: Speaker, rule: str) -> Speaker:
    """Return a speaker named before, as the dropped or described subject of another report."""
    return at_place(speaker, None, rule)


def at_place(speaker: Speaker, span: tuple[int, int] | None, rule: str) -> Speaker:
    """Return a speaker as named by the words *span*, found by *rule*; `replace` takes ten times as long."""
    return Speaker(
        span,
        speaker.name,
        speaker.type,
        speaker.gender,
        speaker.agreement,
        speaker.anonymity,
        speaker.actor_id,
        rule,
    )
