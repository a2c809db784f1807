"""Speakers: who a report is attributed to, by name, also where the subject is dropped or only described."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from toolkit.actors import Mention
from toolkit.lexis import TA_MARBUTA, Cue, Noun, Word, word
from toolkit.names import name_at, name_text
from toolkit.quotes.cues import IN, CueAt, asks_anonymity
from toolkit.quotes.phrases import medium_end, read_zone
from toolkit.quotes.scene import Scene
from toolkit.text.clitics import ARTICLE, LAM
from toolkit.text.letters import fold, fold_phrase

_FROM = fold("عن")
_TO = fold("إلى")
_OF = fold("من")
_CARRIES = ("\u0646\u0642\u0644", "\u0646\u0633\u0628")  # نقل … عن, نسب … إلى
_NAQLAN = fold("نقلا")
_AND = "\u0648"
_GENDER_WEIGHT, _NUMBER_WEIGHT, _DISTANCE_WEIGHT = 4.0, 4.0, 1.0
_SUBJECT_WORDS = 14  # words before a verb among which its subject is sought
_TITLE_WORDS = 8
_PLAIN_WORDS = 4  # words of a name that no lexicon knows
_NOUN_ENDS = ("\u0629", "\u0627\u062a", "\u0647\u0627", "\u0647\u0645")
_GROUP_END = "\u0648\u0646"
_OBLIQUE = "\u064a\u0646"
_SUBJECT_REACH = 25  # words after a verb that opens no content, among which its subject is read
_WEAK = 2.0  # how much less a sentence's subject counts than one who speaks


_VERB_WORDS = 2  # a subject stands so near after its verb
TOPIC = Cue("", "past", "", "", "neutral", frozenset(), False)  # «أما فلان، فقال …»: he is the subject
_ACT = Cue("", "past", "", "", "neutral", frozenset(), False)


@dataclass(slots=True)
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


@dataclass(slots=True)
class Attribution:
    """The speaker of a report, with the media that the reporting expression names (word spans)."""

    speaker: Speaker
    relays: list[tuple[int, int]]
    addressees: list[tuple[int, int]]


_ANY = Noun("", "", "", "", False)
_NOBODY = Speaker(None, "", "anonymous", "", ("", ""), "bare", "name:", "subject is no source")


class SpeakerFinder:
    """Finds the speakers of one passage in reading order, remembering who has spoken."""

    def __init__(self, scene: Scene):
        self.scene = scene
        self.words = scene.words
        self.past: list[tuple[int, Speaker]] = []  # place of the cue and its speaker, outermost level only
        self.spoken_to: dict[int, list[tuple[int, int]]] = {}  # media that a verb without a content names
        self.weak: set[int] = set()  # places of those who act in a sentence without speaking
        self.learned: dict[str, str] = {}  # last word of a name found in a subject: the full name

    def attribute(self, cue: CueAt, *, nested: bool, sentence_main: Speaker | None) -> Attribution:
        """Return who the report of *cue* is attributed to."""
        first, last = cue.zone
        relays: list[tuple[int, int]] = []
        first, relays = self._after_carrier(cue, first, last)
        zone = read_zone(
            self.scene,
            first,
            last,
            governed=cue.opener == "source" or bool(relays) or IN in cue.cue.complements,
        )
        addressees = zone.addressees
        speaker = self._before_verb(cue) if self._follows_auxiliary(cue) else None
        if speaker is None and zone.subject is not None and self._counts(zone.subject, cue, bool(relays)):
            speaker = self.overt(zone.subject, cue, "verb, subject")
            speaker = self._of_the_carriers_state(speaker, relays)
        if speaker is None:
            speaker = self._before_verb(cue) or self._dropped(cue, sentence_main, zone.change)
        if not nested and speaker.name:
            self.past.append((cue.at, speaker))
        return Attribution(speaker, relays, addressees)

    def note_subject(self, at: int, cue: Cue | None) -> None:
        """Remember the subject of the verb at *at*, which reports nothing here: it may be who speaks next."""
        _, end = self.scene.passage.sentence_bounds(at)
        zone = read_zone(self.scene, at + 1, min(end, at + _SUBJECT_REACH))
        if zone.subject is None:
            return
        first, last = zone.subject
        head = self.words[first]
        between = [
            i for i in range(at + 1, first) if not any(begin <= i < end for begin, end in zone.addressees)
        ]
        near = all(self.words[i].classes and "preposition" not in self.words[i].classes for i in between)
        if (
            not near
            or not (head.title or head.noun or head.name or first in self.scene.mention_at)
            or head.preposition
        ):
            return
        collective = head.noun is not None and head.title is None and head.noun.speaker_type != "person"
        if collective or self._person_in(first, last) is None:
            last = self._core(first, last)
        shape = cue or _ACT
        speaker = self.overt(
            (first, last), CueAt(at, shape, "act", (first, last), last), "subject of a sentence"
        )
        self.spoken_to[at] = zone.addressees
        if speaker.name:
            self.past.append((at, speaker))
            if cue is None or cue.also_word:
                self.weak.add(at)

    def media_of_sentence(self, at: int) -> list[tuple[int, int]]:
        """Return the media that the sentence's main verb says were spoken to, where it reports nothing itself."""
        sentence = self.scene.passage.sentence
        return [
            span
            for place, spans in self.spoken_to.items()
            for span in spans
            if sentence[place] == sentence[at]
        ]

    def in_sentence(self, at: int) -> Speaker | None:
        """Return the latest subject of the sentence in which *at* stands."""
        for place, speaker in reversed(self.past):
            if self.scene.passage.sentence[place] == self.scene.passage.sentence[at] and place < at:
                return speaker
        return None

    def _core(self, first: int, last: int) -> int:
        """Return where the head of a noun phrase with its genitives and adjectives ends, before the object begins."""
        mention = self.scene.mention_at.get(first)
        if mention is not None:
            return min(mention.last, last)
        place = first + 1
        while place < last:
            word = self.words[place]
            if not self.scene.passage.is_word(place):
                break
            inside = self.scene.mention_at.get(place)
            if inside is not None and not inside.preposition:
                place = inside.last
            elif self.words[first].definite != word.definite and self.words[first].definite:
                break
            elif word.key == _OF and place == first + 1:
                place += 2
            elif word.definite or word.nationality or (not self.words[first].definite and place == first + 1):
                place += 1
            else:
                break
        return min(place, last)

    def _of_the_carriers_state(self, speaker: Speaker, relays: list[tuple[int, int]]) -> Speaker:
        """Return an institution without a nationality as that of the medium that carries its words.

        «أفاد الإعلام الروسي نقلاً عن وزارة الدفاع»: the Russian ministry, whichever was named before.
        """
        if speaker.type != "institution" or speaker.span is None or not relays:
            return speaker
        first, last = speaker.span
        adjective = next(
            (self.words[i] for span in relays for i in range(*span) if self.words[i].nationality), None
        )
        if (
            adjective is None
            or not adjective.definite
            or any(self.words[i].nationality for i in range(first, last))
        ):
            return speaker
        feminine = speaker.agreement[0] == "f" and not adjective.bare.endswith(TA_MARBUTA)
        name = f"{self.scene.passage.text(first, last)} {adjective.bare}{TA_MARBUTA if feminine else ''}"
        return replace(
            speaker,
            name=name,
            actor_id="name:" + fold_phrase(name),
            rule=f"{speaker.rule}, of the medium's state",
        )

    def _follows_auxiliary(self, cue: CueAt) -> bool:
        """Tell whether قد or كان stands before a verb, so that its subject may stand before both."""
        return cue.at > 0 and "auxiliary" in self.words[cue.at - 1].classes

    # Overt subjects

    def _after_carrier(self, cue: CueAt, first: int, last: int) -> tuple[int, list[tuple[int, int]]]:
        """Return where the speaker stands when a medium carries the words («نقلت رويترز عن …»), and the medium."""
        for place in range(first, last):
            word = self.words[place]
            carried = word.key == _FROM and (
                cue.cue.lemma in _CARRIES or (place > first and self.words[place - 1].key == _NAQLAN)
            )
            if carried or (word.key == _TO and cue.cue.lemma == _CARRIES[1]):
                end = place - 1 if self.words[place - 1].key == _NAQLAN and place - 1 >= first else place
                subject = read_zone(self.scene, first, end).subject
                if subject is None:
                    before = self._before_verb(cue)
                    subject = before.span if before is not None else None
                return place + 1, [subject] if subject is not None else []
        return first, []

    def overt(self, span: tuple[int, int], cue: CueAt, rule: str) -> Speaker:
        """Return the speaker that the noun phrase *span* names."""
        first, last = self._stripped(span)
        head = self.words[first]
        person = self._person_in(first, last)
        if person is not None:
            return self._named_person(span, person, head, cue, rule)
        mention = self.scene.mention_at.get(first)
        if mention is not None and (mention.last >= last or mention.entity.actor_type == "state"):
            return self._known_actor(span, mention, cue, rule)
        described = self._described(first, last, head, cue)
        if described is not None:
            described.span = span
            return described
        return self._phrase(span, first, last, head, cue, rule)

    def _stripped(self, span: tuple[int, int]) -> tuple[int, int]:
        first, last = span
        for place in range(first + 1, last):
            if self.words[place].classes & {"relative", "anonymity"}:
                last = place
                break
        while last - 1 > first and self.scene.passage.is_comma(last - 1):
            last -= 1
        return first, last

    def _person_in(self, first: int, last: int) -> tuple[str, str, str, int] | None:
        """Return name, gender, actor_id and place of the person that a noun phrase names."""
        head = self.words[first]
        if (
            head.noun is not None
            and head.title is None
            and head.noun.speaker_type not in ("person", "anonymous")
        ):
            return None
        if head.noun is not None and head.title is None and head.noun.number == "plural":
            return None
        if head.noun is not None and head.title is None and self._has_preposition(first, last):
            return None
        unknown = self._attached_name(first, last) or self._plain_name(first, last)
        if unknown is not None:
            return unknown
        people = [
            m for m in self._people(first, last) if m.first == first or not self._is_governed(m.first, first)
        ]
        if people:
            entity = people[0].entity
            return self.scene.name_of(entity), entity.gender, entity.actor_id, people[0].first
        for place in range(first, last):
            found = name_at(self.scene.passage, place, last, nominal=True)
            if found is not None:
                text = name_text(self.scene.passage, found.first, found.last)
                self.learned[fold(text.split()[-1])] = text
                return text, found.gender, "name:" + fold_phrase(text), found.first
        single = self._single_name(first, last)
        if single is not None:
            return single
        for place in range(first, last):
            full = self.learned.get(self.words[place].key)
            if full is not None:
                return full, "", "name:" + fold_phrase(full), place
        return None

    def _has_preposition(self, first: int, last: int) -> bool:
        return any("preposition" in self.words[i].classes for i in range(first, last))

    def _is_governed(self, place: int, first: int) -> bool:
        """Tell whether a preposition leads to a name inside a subject: «قائد موالٍ للرئيس …»."""
        word = self.words[place]
        if place > first and "label" in self.words[place - 1].classes:
            return True  # «متحدثة باسم فلان»
        while word.title is not None or word.nationality or word.definite or place in self.scene.mention_at:
            if word.preposition or (
                place in self.scene.mention_at and self.scene.mention_at[place].preposition
            ):
                return True
            if place <= first + 1:
                return False
            place -= 1
            word = self.words[place]
        return False

    def _people(self, first: int, last: int) -> list[Mention]:
        return [m for m in self.scene.mentions_between(first, last) if m.entity.actor_type == "person"]

    def _single_name(self, first: int, last: int) -> tuple[str, str, str, int] | None:
        """Return a name of one word that ends a subject after title and nationality: «المهاجم البرازيلي هالك»."""
        if last - first < 3 or self.words[first].title is None:
            return None
        name, before = self.words[last - 1], self.words[last - 2]
        if (
            name.known
            or name.definite
            or name.cues
            or not before.nationality
            or not self.scene.passage.is_word(last - 1)
        ):
            return None
        text = self.scene.passage.text(last - 1, last)
        self.learned[name.key] = text
        return text, "", "name:" + fold_phrase(text), last - 1

    def _attached_name(self, first: int, last: int) -> tuple[str, str, str, int] | None:
        """Return a name under «ل» that no lexicon told apart from the word: «وفقاً لسور غول»."""
        head = self.words[first]
        if not head.bare.startswith(LAM) or head.known or head.name is not None or head.text != head.bare:
            return None
        part = word(head.bare[len(LAM) :])
        end = first + 1
        while end < last and self.words[end].name is not None:
            end += 1
        if part.name is None or end == first + 1:
            return None
        text = self.scene.passage.text(first, end)[len(LAM) :]
        self.learned[self.words[end - 1].key] = text
        return text, part.name.gender, "name:" + fold_phrase(text), first

    def _plain_name(self, first: int, last: int) -> tuple[str, str, str, int] | None:
        """Return a subject of two to four words that no lexicon knows, as a person's name."""
        end = first
        while end < last and self.scene.passage.is_word(end):
            word = self.words[end]
            if word.known or word.definite or (word.cues and end == first) or end in self.scene.mention_at:
                return None
            end += 1
        if not 2 <= end - first <= _PLAIN_WORDS or any(
            self.words[i].bare.endswith(_NOUN_ENDS) for i in range(first, end)
        ):
            return None
        text = self.scene.passage.text(first, end)
        self.learned[self.words[end - 1].key] = text
        return text, "", "name:" + fold_phrase(text), first

    def _named_person(
        self, span: tuple[int, int], person: tuple[str, str, str, int], head: Word, cue: CueAt, rule: str
    ) -> Speaker:
        name, gender, actor_id, place = person
        people = self._people(*span)
        if len({m.entity.actor_id for m in people}) > 1 and self._coordinated(people):
            names = f" {_AND}".join(dict.fromkeys(self.scene.name_of(m.entity) for m in people))
            return Speaker(span, names, "group", "", ("", "plural"), "named", actor_id, rule)
        if (
            head.noun is not None
            and head.noun.speaker_type in ("institution", "media", "document")
            and place > span[0]
        ):
            if not (head.title is not None):
                return self._phrase(span, *self._stripped(span), head, cue, rule)
        gender = gender or self._title_gender(span[0], place) or self._verb_gender(cue)
        return Speaker(span, name, "person", gender, (gender or "m", "singular"), "named", actor_id, rule)

    def _coordinated(self, people: list[Mention]) -> bool:
        """Tell whether «و» joins two persons: on the second name, or on the title before it."""
        between = range(people[0].last, people[-1].first)
        joined = any(self.words[i].text.startswith(_AND) and self.words[i].definite for i in between)
        return joined or any(mention.conjunction == _AND for mention in people[1:])

    def _title_gender(self, first: int, last: int) -> str:
        for place in range(first, last):
            title = self.words[place].title
            if title is not None and title.number == "singular":
                return title.gender
        return ""

    def _verb_gender(self, cue: CueAt) -> str:
        """Return the gender that the verb before its subject shows."""
        if cue.cue.form in ("past", "present") and cue.opener != "source":
            return cue.cue.gender
        return "m" if cue.cue.form in ("source", "noun") else cue.cue.gender

    def _known_actor(self, span: tuple[int, int], mention: Mention, cue: CueAt, rule: str) -> Speaker:
        entity = mention.entity
        passage = self.scene.passage
        if entity.agency_id:
            speaker_type, name = "media", passage.text(mention.first, max(mention.last, span[1]))
        elif entity.actor_type == "state":
            speaker_type, name = "state", entity.actor
        else:
            speaker_type, name = "institution", self.scene.name_of(entity)
        gender = entity.gender or "f"
        return Speaker(
            span, _unmarked(name), speaker_type, "", (gender, "singular"), "named", entity.actor_id, rule
        )

    # Definite descriptions: «الوزير», «المصدر نفسه», «الوزارة»

    def _described(self, first: int, last: int, head: Word, cue: CueAt) -> Speaker | None:
        """Return the earlier speaker or actor that a description means; None where it introduces one."""
        keys = tuple(
            _bare_key(self.words[i]) for i in range(first, last) if "same" not in self.words[i].classes
        )
        same = any("same" in self.words[i].classes for i in range(first, last))
        if "honorific" in head.classes:
            return self._last_person(first, head.value)
        if head.title is not None and head.title.kind == "honorific" and len(keys) > 1:
            first, keys = first + 1, keys[1:]
            head = self.words[first]
        if head.name is not None and not head.known:
            return None
        if not (head.definite or same or len(keys) > 1):
            return None
        for _, speaker in reversed(self.past):
            if speaker.span is None or (
                head.title is not None and speaker.gender not in ("", head.title.gender)
            ):
                continue
            before = tuple(_bare_key(self.words[i]) for i in range(*speaker.span))
            if _contains(before if head.title is not None or same else before[: len(keys)], keys):
                return _again(speaker, "description of an earlier speaker")
        if same and self.past and self.past[-1][1].gender in ("", (head.noun or head.title or _ANY).gender):
            return _again(self.past[-1][1], "the same source")
        if not head.definite:
            return None
        if head.title is not None:
            return self._titled_before(first, keys)
        return self._institution_before(first, keys)

    def _counts(self, subject: tuple[int, int], cue: CueAt, carried: bool) -> bool:
        """Tell whether a noun phrase after a cue is its subject; after «عن» it always is."""
        if not _takes_subject(cue):
            return False
        return carried or (self._is_source(subject) and not self._is_object(subject, cue))

    def _is_source(self, subject: tuple[int, int]) -> bool:
        """Tell whether a noun phrase after a verb can name its subject: an unknown indefinite noun does not."""
        first, last = subject
        head = self.words[first]
        known = (
            head.noun
            or head.title
            or head.name
            or head.definite
            or head.classes
            or first in self.scene.mention_at
        )
        if known or first in self.scene.stretch_at or self.learned.get(head.key):
            return True
        return last - first == 1 or self._person_in(first, last) is not None

    def _is_object(self, subject: tuple[int, int], cue: CueAt) -> bool:
        """Tell whether a plural after a verb stands in the accusative: «طمأن المشتركين»."""
        head = self.words[subject[0]]
        kind = head.noun or head.title
        mention = self.scene.mention_at.get(subject[0])
        takes_object = cue.cue.stance in ("opining", "accusing") and "بان" in cue.cue.complements
        if mention is not None and takes_object and mention.entity.gender and cue.cue.gender:
            if mention.entity.actor_type != "person" and mention.entity.gender != cue.cue.gender:
                return True  # «وصف إيران بأنها …»
        return (
            cue.cue.form in ("past", "present")
            and kind is not None
            and kind.number == "plural"
            and head.bare.endswith(_OBLIQUE)
        )

    def _last_person(self, before: int, gender: str) -> Speaker | None:
        """Return the last person of a gender who has spoken or was named: «معاليه»."""
        for _, speaker in reversed(self.past):
            if speaker.type == "person" and speaker.gender in ("", gender):
                return _again(speaker, "honorific")
        for mention in reversed(self.scene.mentions):
            entity = mention.entity
            if mention.first < before and entity.actor_type == "person" and entity.gender in ("", gender):
                name = self.scene.name_of(entity)
                return Speaker(
                    None, name, "person", gender, (gender, "singular"), "named", entity.actor_id, "honorific"
                )
        return None

    def _titled_before(self, first: int, keys: tuple[str, ...]) -> Speaker | None:
        """Return the nearest person named before with the title that a description repeats."""
        for mention in reversed(self.scene.mentions):
            if mention.first >= first or mention.entity.actor_type != "person":
                continue
            titles = self._titles_of(mention, first)
            if keys and keys[0] in titles and (len(keys) == 1 or _contains(titles, keys[:2])):
                actor, gender = mention.entity, mention.entity.gender
                return Speaker(
                    None,
                    self.scene.name_of(actor),
                    "person",
                    gender,
                    (gender or "m", "singular"),
                    "named",
                    actor.actor_id,
                    "title of a person named before",
                )
        return None

    def _titles_of(self, mention: Mention, limit: int) -> tuple[str, ...]:
        """Return the words around a person's name in which a title of his can stand."""
        before = range(max(0, mention.first - _TITLE_WORDS), mention.first)
        after = mention.last
        follows = after < limit and self.scene.passage.is_comma(after)
        after = range(after + 1, min(limit, after + _TITLE_WORDS)) if follows else range(0)
        same = [
            i
            for i in (*before, *after)
            if self.scene.passage.sentence[i] == self.scene.passage.sentence[mention.first]
        ]
        return tuple(_bare_key(self.words[i]) for i in same)

    def _institution_before(self, first: int, keys: tuple[str, ...]) -> Speaker | None:
        """Return the nearest institution named before whose name begins with the noun that a description repeats."""
        for mention in reversed(self.scene.mentions):
            if mention.last > first or mention.entity.actor_type == "person":
                continue
            words = fold_phrase(mention.entity.actor).split()
            if (
                words
                and keys
                and words[0].removeprefix(ARTICLE) == keys[0]
                and (len(keys) == 1 or len(words) > len(keys))
            ):
                if len(keys) > 1 and not _contains(tuple(w.removeprefix(ARTICLE) for w in words), keys):
                    continue
                entity = mention.entity
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

    def _phrase(
        self, span: tuple[int, int], first: int, last: int, head: Word, cue: CueAt, rule: str
    ) -> Speaker:
        """Return a speaker that only its noun phrase names: an office, an institution, an unnamed source."""
        if self._withheld(span):
            last = span[1]
        text = self._completed(first, last, self._source_text(first, last))
        if head.noun is not None and head.noun.speaker_type == "document":
            text = self._document_name(first, last, text)
        noun, title = head.noun, head.title
        number = noun.number if noun is not None else title.number if title is not None else "singular"
        shown = noun.gender if noun is not None else title.gender if title is not None else ""
        speaker_type = "anonymous" if self._withheld(span) else self._type_of(head, first, last)
        gender = ""
        if speaker_type in ("person", "anonymous") and number == "singular" and title is not None:
            gender = title.gender or self._verb_gender(cue)
        elif speaker_type == "person" and noun is None:
            gender = self._verb_gender(cue)
        elif speaker_type == "anonymous" and number == "singular" and noun is not None and noun.gender == "f":
            gender = "f"  # a woman who is not named; «مصدر» is masculine and shows nothing
        agreement = (shown or self._verb_gender(cue) or "m", number)
        return Speaker(
            span,
            text,
            speaker_type,
            gender,
            agreement,
            _anonymity(speaker_type, last - first),
            "name:" + fold_phrase(text),
            rule,
        )

    def _document_name(self, first: int, last: int, text: str) -> str:
        """Return a statement's name with the institution that issued it: «البيان», «بيان صادر عن الوزارة»."""
        head = self.words[first]
        noun = (
            head.bare[len(head.bare) - len(head.bare.lstrip("\u0648\u0641")) :]
            if head.conjunction
            else head.bare
        )
        issuer = next((i + 1 for i in range(first, last - 1) if self.words[i].key == _FROM), None)
        if issuer == last - 1 and self.words[issuer].noun is not None:
            whole = self._institution_before(first, (_bare_key(self.words[issuer]),))
            return text if whole is None else f"{noun} {whole.name}"
        if head.definite and last - first == 1:
            for _, speaker in reversed(self.past):
                if speaker.type == "institution":
                    return f"{head.stem} {speaker.name}"
        return text

    def _withheld(self, span: tuple[int, int]) -> bool:
        """Tell whether a noun phrase says that its source would not be named."""
        return any("anonymity" in self.words[i].classes for i in range(*span)) and any(
            "name withheld" in self.words[i].classes for i in range(*span)
        )

    def _completed(self, first: int, last: int, text: str) -> str:
        """Return a name whose last word only points back («بيان الوزارة») with the institution's full name."""
        tail = self.words[last - 1]
        document = self.words[first].noun is not None and self.words[first].noun.speaker_type == "document"
        institution = tail.noun is not None and tail.noun.speaker_type == "institution"
        if last - first < 2 or not (document and institution and tail.definite):
            return text
        whole = self._institution_before(first, (_bare_key(tail),))
        if whole is None or not text.endswith(tail.text):
            return text
        return text[: -len(tail.text)] + whole.name

    def _type_of(self, head: Word, first: int, last: int) -> str:
        noun, title = head.noun, head.title
        if medium_end(self.scene, first, last) is not None:
            return "media"
        if noun is not None:
            return noun.definite_type if head.definite else noun.speaker_type
        if title is not None:
            if title.number != "singular":
                return "group"
            return "person"
        mention = self.scene.mention_at.get(first)
        if mention is not None:
            return {"state": "state", "organisation": "institution"}.get(mention.entity.actor_type, "person")
        if head.bare.endswith(("\u0648\u0646", "\u064a\u0646")):
            return "group"
        return "institution" if head.definite else "person"

    def _source_text(self, first: int, last: int) -> str:
        """Return the head noun phrase as a name: what stands in its marks, else its words before a comma."""
        for place in range(first, last):
            named = self.words[first].noun is not None and self.words[first].noun.speaker_type in (
                "institution",
                "media",
            )
            if place in self.scene.stretch_at and place > first and named and self.words[first].title is None:
                begin, end = self.scene.stretch_at[place].inside
                if end > begin:
                    return self.scene.passage.text(begin, min(end, last))
            if self.scene.passage.is_comma(place) and place > first and not self._withheld((first, last)):
                return self.scene.passage.text(first, place)
        text = self.scene.passage.text(first, last)
        head = self.words[first]
        if head.text != head.bare or not (head.noun or head.title):
            return _unmarked(text)
        text = text[len(head.conjunction) :]
        if head.preposition == LAM and text.startswith(LAM + LAM):
            return _unmarked(ARTICLE + text[2:])
        return _unmarked(text[len(head.preposition) :])

    # Subjects before the verb, and dropped ones

    def _before_verb(self, cue: CueAt) -> Speaker | None:
        """Return the subject that stands before its verb: «مصادر أكدت أن», «كانت الوزارة قد ذكرت أن»."""
        if cue.cue.form not in ("past", "present") or cue.cue.conjunction:
            return None
        if cue.at and "relative" in self.words[cue.at - 1].classes:
            return self._antecedent(cue)
        begin, _ = self.scene.passage.sentence_bounds(cue.at)
        last = cue.at
        while last > begin and (self.words[last - 1].classes & {"auxiliary", "negation"}):
            last -= 1
        if last == begin:
            return None
        first = self._clause_begin(begin, last)
        while first < last and (
            self.words[first].classes & {"connector", "auxiliary"}
            or self.scene.passage.is_mark(first)
            and first not in self.scene.stretch_at
        ):
            first += 1
        if first >= last:
            return None
        subject = read_zone(self.scene, first, last).subject
        if subject is None or subject[0] - first > 3:
            return None
        head = self.words[subject[0]]
        mention = self.scene.mention_at.get(subject[0])
        if not (head.noun or head.title or mention or head.name or subject[0] in self.scene.stretch_at):
            return _NOBODY if head.definite and not head.bare.endswith(_GROUP_END) else None
        if head.cues and not (head.noun or head.title or mention):
            return None
        return self.overt(subject, cue, "subject, verb")

    def _antecedent(self, cue: CueAt) -> Speaker | None:
        """Return the person named right before a relative clause whose verb reports: «فلانة، التي سألت»."""
        last = cue.at - 1
        if self.scene.passage.is_comma(last - 1):
            last -= 1
        for mention in self.scene.mentions:
            agrees = not (
                mention.entity.gender and cue.cue.gender and mention.entity.gender != cue.cue.gender
            )
            if mention.last == last and agrees and mention.entity.actor_type in ("person", "organisation"):
                return self.overt((mention.first, last), cue, "relative clause")
        return None

    def _clause_begin(self, begin: int, last: int) -> int:
        """Return where the clause that ends before *last* begins: after a connector, a complementiser or the sentence's start."""
        lowest = max(begin, last - _SUBJECT_WORDS)
        for place in range(last - 1, lowest - 1, -1):
            word = self.words[place]
            if word.complementiser is not None:
                return place + 1
            if "connector" in word.classes or "auxiliary" in word.classes:
                return place
            if self.scene.passage.is_comma(place) and not self._inside_apposition(place, last):
                return place + 1
        return lowest

    def _inside_apposition(self, comma: int, last: int) -> bool:
        """Tell whether a comma only parts a subject from its apposition: «السفير، فلان، قال»."""
        if comma + 1 >= last:
            return True
        mention = self.scene.mention_at.get(comma + 1)
        if mention is not None:
            return mention.entity.actor_type == "person" and not mention.conjunction
        word = self.words[comma + 1]
        if asks_anonymity(self.scene.passage, comma + 1):
            return True
        return word.title is not None and not word.conjunction and not word.preposition

    def _dropped(self, cue: CueAt, sentence_main: Speaker | None, change: bool) -> Speaker:
        """Return the earlier speaker that a dropped subject means: the nearest that agrees."""
        if cue.cue.form == "participle" and sentence_main is not None:
            return _again(sentence_main, "participle of the main verb")
        gender, number = self._agreement(cue)
        best, best_score = None, float("-inf")
        for back, (place, speaker) in enumerate(reversed(self._distinct_past())):
            apart = self.scene.passage.paragraph[cue.at] - self.scene.passage.paragraph[place]
            score = (
                -_DISTANCE_WEIGHT * back - 0.1 * apart + _agreement_score(speaker.agreement, gender, number)
            )
            if place in self.weak:
                score -= _WEAK
            if change and back == 0:
                score -= _GENDER_WEIGHT / 2
            if score > best_score:
                best, best_score = speaker, score
        topic = self._topic(cue, gender, number)
        if best is None or (topic is not None and best_score < -_GENDER_WEIGHT):
            best = topic
        if best is None:
            return Speaker(None, "", "anonymous", "", (gender, number), "bare", "name:", "no subject found")
        return _again(best, "dropped subject")

    def _agreement(self, cue: CueAt) -> tuple[str, str]:
        if any(cue.pronoun):
            return cue.pronoun
        if cue.cue.form in ("past", "present", "participle"):
            return cue.cue.gender, cue.cue.number
        return "", ""

    def _distinct_past(self) -> list[tuple[int, Speaker]]:
        """Return the speakers so far, each at its latest place, oldest first."""
        latest: dict[str, tuple[int, Speaker]] = {}
        for place, speaker in self.past:
            latest.pop(speaker.name, None)
            latest[speaker.name] = (place, speaker)
        return list(latest.values())

    def _topic(self, cue: CueAt, gender: str, number: str) -> Speaker | None:
        """Return the person or institution that the text is about just before a cue without any earlier speaker."""
        best, best_score = None, float("-inf")
        for mention in self.scene.mentions:
            if mention.first >= cue.at or mention.entity.actor_type == "place":
                continue
            entity = mention.entity
            person = entity.actor_type == "person"
            shown = (entity.gender or ("m" if person else "f"), "singular")
            apart = self.scene.passage.paragraph[cue.at] - self.scene.passage.paragraph[mention.first]
            begins = mention.first - self.scene.passage.sentence_bounds(mention.first)[0]
            score = (
                -2.0 * apart
                - 0.1 * begins
                + (2.0 if person else 0.0)
                + _agreement_score(shown, gender, number)
            )
            score -= 3.0 if entity.agency_id or entity.actor_type == "state" else 0.0
            if score > best_score:
                kind = "person" if person else "state" if entity.actor_type == "state" else "institution"
                best_score = score
                best = Speaker(
                    None,
                    self.scene.name_of(entity),
                    kind,
                    entity.gender if person else "",
                    shown,
                    "named",
                    entity.actor_id,
                    "topic",
                )
        return best


def _takes_subject(cue: CueAt) -> bool:
    """Tell whether a subject can follow a cue: a verb or a source word, not a participle or «قوله»."""
    return cue.cue.form in ("past", "present", "source", "colon") or (
        cue.cue.form == "noun" and not cue.cue.pronoun
    )


def _agreement_score(shown: tuple[str, str], gender: str, number: str) -> float:
    """Return 0 for full agreement, less for each feature that differs."""
    score = 0.0
    if gender and shown[0] and gender != shown[0]:
        score -= _GENDER_WEIGHT
    if number in ("dual", "plural") and shown[1] == "singular":
        score -= _NUMBER_WEIGHT
    if number == "singular" and shown[1] in ("dual", "plural") and gender == "m":
        score -= _NUMBER_WEIGHT
    return score


def _again(speaker: Speaker, rule: str) -> Speaker:
    """Return a speaker named before, as the dropped or described subject of another report."""
    return Speaker(
        None,
        speaker.name,
        speaker.type,
        speaker.gender,
        speaker.agreement,
        speaker.anonymity,
        speaker.actor_id,
        rule,
    )


def _bare_key(word: Word) -> str:
    """Return a word's key without its article and the particles that the lexicons see on it."""
    return word.stem


def _contains(words: Iterable[str], part: tuple[str, ...]) -> bool:
    words = tuple(words)
    return bool(part) and any(words[i : i + len(part)] == part for i in range(len(words) - len(part) + 1))


def _unmarked(name: str) -> str:
    return name.strip('«»“”" ،,')


def _anonymity(speaker_type: str, length: int) -> str:
    """Return how far a speaker without a proper name is told."""
    if speaker_type == "anonymous":
        return "described" if length > 1 else "bare"
    return "office" if speaker_type == "person" else "described" if speaker_type == "group" else "named"
