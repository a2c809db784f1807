"""Noun phrases that name a speaker by nothing but their words: an office, a body, an unnamed source."""

from toolkit.gazetteer import unknown_id
from toolkit.institutions import head_of
from toolkit.lexis import Word
from toolkit.quotes.cues.anonymity import leaves_unnamed
from toolkit.quotes.cues.opened import CueAt
from toolkit.quotes.function_words import IN, OF
from toolkit.quotes.identity.issuers import Issuers
from toolkit.quotes.identity.kinds import anonymity_of, are_two, is_one_of_people, shows_gender, type_of
from toolkit.quotes.identity.shown_gender import gender_shown
from toolkit.quotes.identity.source_names import SourceNames, nominative
from toolkit.quotes.media import medium_in, medium_name
from toolkit.quotes.past import Past, Speaker
from toolkit.quotes.scene import Scene
from toolkit.text.clitics import ARTICLE


class NounPhrases:
    """Tells the speakers of one passage whom only a noun phrase names."""

    def __init__(self, scene: Scene, past: Past, names: SourceNames):
        self.scene = scene
        self.words = scene.words
        self.names = names
        self.issuers = Issuers(scene, past, names.wholes)

    def speaker(
        self, span: tuple[int, int], first: int, last: int, head: Word, cue: CueAt, rule: str
    ) -> Speaker:
        """Return a speaker that only its noun phrase names: an office, an institution, an unnamed source."""
        last = self._end(span, first, last, head, cue)
        text = self._name(first, last, head)
        shown = gender_shown(self.scene, span[0], cue)
        speaker_type = self._type(span, first, last, head)
        number = self._number(first, last, head, speaker_type)
        gender = self._gender(first, head, speaker_type, number, shown)
        kind = head.noun or head.title
        agreement = ((kind.gender if kind is not None else "") or shown or "m", number)
        anonymity = anonymity_of(speaker_type, last - first)
        actor_id = ""
        if speaker_type == "media":
            actor_id, text = medium_in(self.scene, first, last), medium_name(self.scene, first, last) or text
        actor_id = actor_id or unknown_id(text)
        return Speaker(span, text, speaker_type, gender, agreement, anonymity, actor_id, rule)

    def _name(self, first: int, last: int, head: Word) -> str:
        """Return the name of a speaker whom these words tell."""
        text = self.names.completed(first, last, self.names.text(first, last))
        kind = head.noun.speaker_type if head.noun is not None else ""
        if kind == "document":
            return nominative(head, self.issuers.document_name(first, last, text))
        if kind in ("group", "anonymous"):
            return nominative(head, text)  # «أن عدداً من الموقوفين قالوا», «لكن مصدراً أمنياً أكد»
        return text

    def _type(self, span: tuple[int, int], first: int, last: int, head: Word) -> str:
        """Return the type of speaker, where numbers are people and a source may withhold its name."""
        if self.scene.passage.is_number(first):
            return "group"  # «52% من المشاركين»
        if leaves_unnamed(self.scene.passage, *span):
            return "anonymous"
        return type_of(self.scene, head, first, last)

    def _number(self, first: int, last: int, head: Word, speaker_type: str) -> str:
        """Return the number that verbs show for a speaker; "" where they may show any."""
        if self.scene.passage.is_number(first):
            return "plural"
        kind = head.noun or head.title
        number = kind.number if kind is not None else "singular"
        if speaker_type != "group" or number != "singular":
            return number
        if head.title is not None and are_two(self.scene, first, last):
            return "dual"
        of_many = first + 1 < last and self.words[first + 1].key == OF
        return "" if of_many else number  # «عدد من السكان»: «أكد», «وأضافوا»

    def _gender(self, first: int, head: Word, speaker_type: str, number: str, shown: str) -> str:
        """Return the gender of a single person, by the title, the noun or the verb (*shown*)."""
        noun, title, one = head.noun, head.title, number == "singular"
        if speaker_type in ("person", "anonymous") and one and title is not None:
            return title.gender or shown
        if speaker_type == "person" and noun is None:
            return shown
        if speaker_type == "anonymous" and one and noun is not None and shows_gender(noun):
            return noun.gender  # of one who is not named; «مصدر» is masculine and shows nothing
        return "m" if speaker_type == "anonymous" and is_one_of_people(self.scene, first) else ""

    def _end(self, span: tuple[int, int], first: int, last: int, head: Word, cue: CueAt) -> int:
        """Return where the words end that tell who speaks: with a relative clause if that tells it."""
        if leaves_unnamed(self.scene.passage, *span) or self._is_told_by_relative(head, span):
            last = span[1]
        elif cue.opener != "source" and self._names_by_relative(head, span):
            last = self._clause_end(first, span[1])
        while last - 1 > first and "issued" in self.words[last - 1].classes:
            last -= 1  # «بيان الوزارة الصادر»
        return last

    def _is_told_by_relative(self, head: Word, span: tuple[int, int]) -> bool:
        """Tell whether a relative clause tells which document or unnamed source is meant."""
        kind = head.noun.speaker_type if head.noun is not None else ""
        if not (kind == "document" or (kind == "anonymous" and not head.title)):
            return False
        first, last = span
        return any(
            "relative" in self.words[i].classes and not self._names_reader(i + 2) for i in range(first, last)
        )

    def _names_reader(self, place: int) -> bool:
        """Tell whether a medium follows that has only seen a document: «الذي اطلعت «المرفأ» على نسخة منه»."""
        mention = self.scene.mention_at.get(place)
        return place in self.scene.stretch_at or (mention is not None and bool(mention.entity.agency_id))

    def _names_by_relative(self, head: Word, span: tuple[int, int]) -> bool:
        """Tell whether a relative clause tells which body is meant: «التحالف الذي تقوده البرازيل».

        Only of a body that would bear a name, where none was told.
        """
        body = head.noun is not None and head.noun.speaker_type == "institution"
        first, last = span
        told = first + 2 < last and "relative" in self.words[first + 1].classes
        return body and told and head.bare.startswith(ARTICLE) and bool(head_of(head).name)

    def _clause_end(self, first: int, last: int) -> int:
        """Return where a clause ends before when and in what it was said: «… في بيان», «… أمس»."""
        while last > first + 3:
            word, before = self.words[last - 1], self.words[last - 2]
            document = word.noun is not None and word.noun.speaker_type == "document" and not word.definite
            if "time" in word.classes or (before.definite and "time" in before.classes):
                last -= 1
            elif document and before.key == IN:
                last -= 2
            else:
                break
        return last
