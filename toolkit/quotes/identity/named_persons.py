"""Named persons: whom a noun phrase names with title and name, alone or with others."""

from typing import Final

from toolkit.actors import Mention
from toolkit.lexis import Word
from toolkit.quotes.cues.anonymity import leaves_unnamed
from toolkit.quotes.cues.opened import CueAt
from toolkit.quotes.identity.kinds import is_one_person
from toolkit.quotes.identity.persons import Person, PersonNames
from toolkit.quotes.identity.shown_gender import gender_shown, is_carried
from toolkit.quotes.past import Speaker
from toolkit.quotes.scene import Scene
from toolkit.text.letters import WAW

_AGREES: Final = ("verb, subject", "subject, verb")  # rules by which a verb shows the gender of its subject


class NamedPersons:
    """Finds the person that a noun phrase of one passage names, and tells him as a speaker."""

    def __init__(self, scene: Scene, persons: PersonNames):
        self.scene = scene
        self.words = scene.words
        self.persons = persons

    def person(self, span: tuple[int, int], first: int, last: int, head: Word, cue: CueAt) -> Person | None:
        """Return the person whom *span*, or a clause after it, names; *first* to *last* is its core."""
        acts = cue.opener == "act"
        person = self.persons.called(*span) or self.persons.person_in(first, last, whole=not acts)
        if person is not None and leaves_unnamed(self.scene.passage, *span):
            person = None  # «مسؤول في مكتب الوزير، فلان، طلب عدم كشف اسمه»
        if person is not None and self._is_namesake(first, last, person):
            person = None
        if person is None and not acts and is_one_person(head):
            return self.persons.called_after(span[1])
        return person

    def _is_namesake(self, first: int, last: int, person: Person) -> bool:
        """Tell whether a woman's honorific and a last name mean no man of that name: «السيدة كلينتون»."""
        title = self.words[first].title
        honorific = title is not None and title.kind == "honorific" and title.gender == "f"
        return honorific and last - first == 2 and person[1] == "m"

    def speaker(
        self, span: tuple[int, int], person: Person, head: Word, cue: CueAt, rule: str
    ) -> Speaker | None:
        """Return a person, or those named together, as a speaker; None where the head is a body."""
        name, gender, actor_id, place = person
        people = self.persons.people(*span)
        several = len({m.entity.actor_id for m in people}) > 1
        joined = several and self.persons.coordinated(people)
        if joined and not (cue.opener == "act" and self._has_object_between(people)):
            names = f" {WAW}".join(dict.fromkeys(self.scene.name_of(m.entity) for m in people))
            return Speaker(span, names, "group", "", ("", "plural"), "named", actor_id, rule)
        body = head.noun is not None and head.noun.speaker_type in ("institution", "media", "document")
        if body and head.title is None and place > span[0]:
            return None
        shown = gender_shown(self.scene, span[0], cue)
        titled = self.persons.title_gender(span[0], place)
        if cue.cue.form in ("past", "present") and cue.opener != "source" and shown and rule in _AGREES:
            gender = "f" if shown == "f" else titled or shown  # surer than a table of names
        carried = cue.pronoun[1] == "singular" and is_carried(self.scene, span[0], cue)
        own = cue.pronoun[0] if carried else ""  # «نقلت عن كيم قولها»
        gender = own or gender or titled or shown
        return Speaker(span, name, "person", gender, (gender or "m", "singular"), "named", actor_id, rule)

    def _has_object_between(self, people: list[Mention]) -> bool:
        """Tell whether more than a title stands between two people: «شكر فلان المتطوعين والطبيبة فلانة»."""
        between = self.words[people[0].last : people[1].first]
        titles = [word.title for word in between if not word.nationality]
        return any(title is None or title.number != "singular" for title in titles)
