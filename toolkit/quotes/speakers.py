"""Speakers: who a report is attributed to, its subject before or after the verb, or dropped."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from toolkit.actors import Mention
from toolkit.concord import OBLIQUE, PLURAL, RELATIVE, is_another_noun, is_dual, looks_feminine
from toolkit.gazetteer import UNKNOWN, unknown_id
from toolkit.lexis import (
    BA,
    FEMININE,
    FEMININE_PLURAL,
    HERS,
    MIM,
    OURS,
    PLURAL_WAW_ALEF,
    POSSESSIVES,
    TANWIN,
    Cue,
    Word,
)
from toolkit.lexis import word as word_of
from toolkit.names.words import SAYING, looks_like_verb, tells_manner
from toolkit.quotes.cues import (
    CueAt,
    asks_anonymity,
    doubles,
    is_among,
    is_future,
    is_saying_of,
    is_unnamed,
    withholds,
)
from toolkit.quotes.function_words import (
    AT,
    BY_THAT,
    CARRIED,
    CONTRASTS,
    FROM,
    IN,
    IN_IT,
    OF,
    ON,
    OTHER_THAN,
    QAD,
    THAT,
    THEN,
    TO,
    TONGUE,
    VIA,
    WHETHER,
)
from toolkit.quotes.identity import Identity
from toolkit.quotes.media import is_known_medium
from toolkit.quotes.past import ACTED, Speaker, again, at_place
from toolkit.quotes.persons import relation_of
from toolkit.quotes.phrases import ZoneReader, read_subject, read_zone
from toolkit.quotes.scene import Scene
from toolkit.quotes.speech import ATTACHED_BA, is_written_on
from toolkit.text.clitics import ARTICLE, FA, LAM
from toolkit.text.inflection import is_verbal_noun
from toolkit.text.letters import ALEF, ALEF_MAKSURA, TA_MARBUTA, WAW, YA
from toolkit.text.marks import DASHES

_GENDER_WEIGHT: Final = 4.0
_NUMBER_WEIGHT: Final = 4.0
_DISTANCE_WEIGHT: Final = 1.0
_WEAK: Final = 2.0  # how much less one who only acts counts than a speaker, for verbs that continue a speech
_SUBJECT_WORDS: Final = 14  # words before a verb among which its subject is sought
_CLAUSE_WORDS: Final = 30  # before a verb among which whom its clause is about is named
_NAME_WORDS: Final = 3  # of a name that no lexicon knows, before its title
_RELATIVE_WORDS: Final = 3  # from «الذي» to the subject of its verb
_TEXT_WORDS: Final = 5  # words from a text to the verb that tells of it: «رسائل مجهولة أمس تفيد بأن»
_TOPIC_WORDS: Final = 2  # in marks, after «أما»: more are a title
_SUBJECT_REACH: Final = 25  # words after a verb that opens no content, among which its subject is read
AUTHOR: Final = "author of a speech or text"
_TELLING: Final = ("neutral", "continuing", "explaining", "announcing", "asserting", "admitting")
_ADDRESSING: Final = ("requesting", "opining", "accusing")  # stances of verbs that may have one as object
_JUDGING: Final = ("opining", "accusing")  # stances of verbs that always have one: «وصف … بأنه»
_ANSWER: Final = "answer"  # the act of a verb whose subject is not who has just asked
_ENDS_ANTECEDENT: Final = frozenset(["relative", "preposition"])
_LEADS_CLAUSE: Final = frozenset(["auxiliary", "but", "connector"])
# No word is these cues; they are told from one another by which they are, not by what they hold.
TOPIC: Final = Cue("", "past", "", "", "neutral", frozenset(), False)  # «أما فلان، فقال …»: he is the subject
NOUN_FIRST: Final = Cue("", "past", "", "", "neutral", frozenset(), False)  # «غير أن فلاناً قلل من شأنه»
_ACT: Final = Cue("", "past", "", "", "neutral", frozenset(), False)  # a verb that no lexicon knows
_NOBODY: Final = Speaker(None, "", "anonymous", "", ("", ""), "bare", UNKNOWN, "subject is no source")


class Attribution:
    """The speaker of a report, with the media that the reporting expression names (word spans)."""

    def __init__(self, speaker: Speaker, relays: list[tuple[int, int]], addressees: list[tuple[int, int]]):
        self.speaker = speaker
        self.relays = relays
        self.addressees = addressees


class SpeakerFinder:
    """Finds the speakers of one passage in reading order, remembering who has spoken."""

    def __init__(self, scene: Scene):
        self.scene = scene
        self.words = scene.words
        self.identity = Identity(scene)
        self.persons = self.identity.persons
        self.acts: dict[int, list[ZoneReader]] = {}  # what follows verbs without content, by sentence
        self.asker = ""  # who has just asked, and does not answer
        self.weak: dict[int, bool] = {}  # places of those who act without speaking: whether a name is theirs

    def attribute(self, cue: CueAt, *, nested: bool, sentence_main: Speaker | None) -> Attribution:
        """Return who the report of *cue* is attributed to."""
        first, last = cue.zone
        first, relays = self._after_carrier(cue, first, last)
        carried = first > cue.zone[0]  # «نقلت رويترز عن …»
        zone = read_zone(
            self.scene,
            first,
            last,
            governed=self._is_governed(cue) or carried,
            objects=_may_have_object(cue),
        )
        addressees = zone.addressees
        if zone.subject is not None and self._tells_medium(zone.subject, cue):
            addressees = [*addressees, zone.subject]
            zone.subject = None
        if zone.subject is not None and self._is_addressed(zone.subject, cue):
            zone.subject = None
        behind = self._follows_auxiliary(cue) or self._after_was(cue)
        before = self._before_verb(cue) if behind and not carried else None
        topic = None if carried else self._topic_of(cue)  # «أما زواره، فينقلون عن الرئيس أنه …»
        speaker = before or topic or (self._meant_by_but(cue) if nested else None)
        if speaker is None and zone.subject is None:
            speaker = self._whose_speech(cue)
        if speaker is None and zone.subject is None and self._describes_speech(cue):
            acting = self._acting(cue)
            group = acting if acting is not None and acting.type == "group" else None
            speaker = self._told_of_text(cue) or group or self._author(cue)
            speaker = speaker or acting or self._text_before(cue)
        if speaker is None and zone.subject is not None and self._counts(zone.subject, cue, carried):
            if self._ends_with_object(zone.subject, cue):
                zone.subject = (zone.subject[0], self._object_begin(*zone.subject))
            elif self._calls_object(cue):
                zone.subject = (zone.subject[0], self._before_object(*zone.subject))
            speaker = self.identity.overt(zone.subject, cue, "verb, subject")
            speaker = self._of_the_carriers_state(speaker, relays)
        if speaker is None:
            speaker = self._in_circumstance(cue) or self._before_verb(cue) or self._text_told_of(cue)
        if speaker is not None and nested and sentence_main is not None:
            speaker = self._told_of(speaker, sentence_main, cue)
        if speaker is None and nested:
            speaker = self._other_in_content(cue, sentence_main)
        if speaker is None and self._describes_a_noun(cue):
            speaker = self._came_to_say(cue, sentence_main) or _NOBODY
        if speaker is None:
            speaker = self._dropped(cue, sentence_main, zone.change)
        speaker = self._with_gender(speaker, cue, carried)
        if not nested and speaker.name:
            self.identity.past.add(cue.at, speaker)
            if cue.opener == "source" and speaker.type == "document":
                self.weak[cue.at] = False  # «ووفق تقرير …، فإن …. وأوضح الوزير»
            self.asker = speaker.name if cue.cue.stance == "asking" else ""
        return Attribution(speaker, [*relays, *zone.carriers], addressees)

    def _told_of(self, speaker: Speaker, main: Speaker, cue: CueAt) -> Speaker:
        """Return another than *main*, if only a profession told that it is he.

        «قال فلان إن المقاول أكد أن …»: the builder is none who tells of him.
        """
        profession = speaker.span is not None and speaker.rule.startswith("profession")
        if speaker.span is None or not profession or speaker.name != main.name:
            return speaker
        return self.identity.phrase(speaker.span, cue, "described in a content")

    def _ends_with_object(self, subject: tuple[int, int], cue: CueAt) -> bool:
        """Tell whether a verb that always has an object would have none but a subject's last noun.

        «وصف الوزير القرار بأنه …».
        """
        verb = cue.cue
        if verb.pronoun or not (cue.opener == "complementiser" or self._calls_object(cue)):
            return False
        if verb.stance not in _JUDGING or not verb.object:
            return False
        first, last = subject
        attached = cue.opener == "mark" and self.words[cue.zone[1] - 1].text in ATTACHED_BA
        if BY_THAT not in verb.complements or last != cue.zone[1] - attached or last - first < 2:
            return False
        tail = self.words[last - 1]
        known = tail.nationality or tail.title or tail.name or tail.conjunction or tail.preposition
        return tail.definite and not known and last not in self.scene.mentions_to

    def _calls_object(self, cue: CueAt) -> bool:
        """Tell whether marks call an object before them something: «وصف الوزير القرار بـ"…"»."""
        verb = cue.cue
        calls = verb.stance == "opining" and verb.object and BY_THAT in verb.complements
        return calls and cue.opener == "mark" and verb.form in ("past", "present") and not verb.pronoun

    def _before_object(self, first: int, last: int) -> int:
        """Return where a subject ends before an object: with the person's name, else with the noun phrase."""
        people = (m for m in self.scene.mentions_between(first, last) if m.entity.actor_type == "person")
        named = next((m.last for m in people if not m.preposition), self._core(first, last))
        apposed = named < last and (self.scene.passage.is_comma(named) or self.words[named].title is not None)
        return last if apposed else min(named, last)

    def _object_begin(self, first: int, last: int) -> int:
        """Return where the object at a subject's end begins; the subject's end where it holds none."""
        place = last - 1
        while place > first and not (self.words[place - 1].definite or place in self.scene.mentions_to):
            place -= 1  # «زيارة الوفد»
        return place if place > first else last

    def _is_addressed(self, subject: tuple[int, int], cue: CueAt) -> bool:
        """Tell whether «لـ» leads to whom a noun of saying addresses: «اكتفى بالقول للصحافيين إن»."""
        return cue.cue.form == "noun" and self.words[subject[0]].preposition == LAM

    def _with_gender(self, speaker: Speaker, cue: CueAt, carried: bool) -> Speaker:
        """Return a person whose gender no word shows with the gender of the verb: «قال روني»."""
        shown = "" if carried or cue.cue.form not in ("past", "present") else cue.cue.gender
        if speaker.type != "person" or speaker.gender or not shown or cue.opener == "source":
            return speaker
        return replace(speaker, gender=shown)

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
            actor_id=unknown_id(name),
            rule=f"{speaker.rule}, of the medium's state",
        )

    def _after_carrier(self, cue: CueAt, first: int, last: int) -> tuple[int, list[tuple[int, int]]]:
        """Return where the speaker of carried words stands («نقلت رويترز عن …»), and the medium."""
        if cue.cue.carries:
            pronouns = _carried_pronouns(cue.cue.carries)
            own = next((at for at in range(first, last) if doubles(self.words[at])), last)  # «… عنه قوله»
            for place in (first, own - 1) if first < own else ():
                if self.words[place].key in pronouns:  # «نقلت عنه الوكالة», «نقلت الوكالة عنه»
                    medium = (first + 1, last) if place == first else (first, place)
                    subject = read_subject(self.scene, *medium)
                    return last, [subject] if subject is not None else []
        for place in range(first, last):
            word = self.words[place]
            voice = self.words[place + 1].key if place + 1 < last else ""
            if cue.cue.carries and word.key == ON and voice == TONGUE:
                subject = read_subject(self.scene, first, place)  # «نقلت رويترز على لسان فلان قوله»
                return place + 2, [subject] if subject is not None else []
            if cue.cue.carries and place > first and is_saying_of(word):
                subject = read_subject(self.scene, first, place)  # «نقلت رويترز قول الوزير إن»
                return place + 1, [subject] if subject is not None else []
            quoted_from = word.key == FROM and place > first and self.words[place - 1].key in CARRIED
            heard = place == first and word.key == AT and cue.cue.carries == OF  # «علم لدى مصدر أمني أن»
            if quoted_from or heard or (cue.cue.carries and word.key == cue.cue.carries):
                end = place - 1 if self.words[place - 1].key in CARRIED and place - 1 >= first else place
                subject = read_subject(self.scene, first, end)
                if subject is None or self._tells_time(subject[0], end):
                    before = self._before_verb(cue)
                    subject = before.span if before is not None else None
                carries = subject is not None and not self._is_somebody(subject)
                return place + 1, [subject] if subject is not None and carries else []
        return first, []

    def _is_somebody(self, carrier: tuple[int, int]) -> bool:
        """Tell whether people or texts that are no media carry words: «نقل زوار القصر عن الرئيس أنه …»."""
        first, last = carrier
        noun = self.words[first].noun
        kinds = ("group", "person", "anonymous", "document")
        somebody = noun is not None and noun.speaker_type in kinds
        press = any("press" in word.classes for word in self.words[first:last])  # «مصادر إعلامية»
        return somebody and not (press or is_known_medium(self.scene, first, last))

    def _tells_time(self, first: int, last: int) -> bool:
        """Tell whether an unknown word before one of time is no medium: «نقلت مطلع الشهر عن»."""
        head = self.words[first]
        unknown = not (head.known or head.name or head.definite or first in self.scene.mention_at)
        unknown = unknown and first not in self.scene.stretch_at  # «"اليوم 24" من مصدر»
        return unknown and first + 1 < last and "time" in self.words[first + 1].classes

    def _counts(self, subject: tuple[int, int], cue: CueAt, carried: bool) -> bool:
        """Tell whether a noun phrase after a cue is its subject; after «عن» it always is."""
        if not _takes_subject(cue) or self._has_number(cue, subject):
            return False
        if cue.cue.pronoun and cue.cue.object and self._is_construct(subject):
            return True  # «يخبرها أعوان الحديقة بأن …»
        if carried or (cue.cue.stance in SAYING and not cue.cue.also_word and self._is_construct(subject)):
            return True  # «قالت عارضة الأزياء إن …»
        if relation_of(self.words[subject[0]]) and not (_addresses(cue.cue) or cue.cue.object):
            return True  # «أكدت عائلته أن», but «دعا أنصاره إلى»
        head, (first, last) = self.words[subject[0]], subject
        bare = cue.zone[1] == last < len(self.words) and self.words[last].key == THAT
        if bare and not cue.cue.object and last == first + 1 and head.definite and not head.conjunction:
            return True  # «توقعت الأرصاد أن»: it has no object but the clause
        return self._is_source(subject) and not (self._is_object(subject, cue) or self._is_told(subject, cue))

    def _has_number(self, cue: CueAt, subject: tuple[int, int]) -> bool:
        """Tell whether a verb shows its subject's number, so that none stands after it: «أبلغوا القيادة»."""
        finite = cue.cue.form in ("past", "present") and cue.cue.object
        return finite and cue.cue.number in ("dual", "plural") and self.words[subject[0]].definite

    def _is_construct(self, subject: tuple[int, int]) -> bool:
        """Tell whether a noun phrase begins with an unknown noun and its genitive: «أعوان الحديقة»."""
        first, last = subject
        head = self.words[first]
        plain = not (head.known or head.name or head.definite or head.cues or head.text.endswith(TANWIN))
        return last >= first + 2 and plain and self.words[first + 1].definite

    def _is_told(self, subject: tuple[int, int], cue: CueAt) -> bool:
        """Tell whether a medium after a verb that does not agree with it is whom its subject told."""
        head = self.words[subject[0]]
        noun = head.noun
        medium = noun is not None and noun.speaker_type == "media" and noun.gender == "f"
        shown = cue.cue.gender == "m" and cue.cue.number == "singular"
        return medium and not head.conjunction and shown and cue.cue.form == "past"

    def _is_governed(self, cue: CueAt) -> bool:
        """Tell whether a preposition may lead to who speaks: «وفقاً لتقارير», not «بالقول عن الحادث»."""
        after = self.words[cue.at + 1].key if cue.at + 1 < len(self.words) else ""
        about = cue.cue.form == "noun" and bool(cue.cue.preposition) and after == FROM
        return (cue.cue.form in ("source", "noun") and not about) or IN in cue.cue.complements

    def _tells_medium(self, subject: tuple[int, int], cue: CueAt) -> bool:
        """Tell whether a medium is all that follows a verb which needs an object: «وأبلغت «الأخبار» أن»."""
        first, last = subject
        if any(cue.pronoun) or cue.zone != subject or cue.cue.form not in ("past", "present"):
            return False
        mention, stretch = self.scene.mention_at.get(first), self.scene.stretch_at.get(first)
        medium = mention is not None and bool(mention.entity.agency_id) and not mention.preposition
        if not (medium or (stretch is not None and stretch.last + 1 == last)):
            return False
        if cue.cue.object and self.identity.past.entries:
            return True
        return BY_THAT in cue.cue.complements and self._before_verb(cue) is not None  # «مصدر أفاد رويترز بأن»

    def _is_source(self, subject: tuple[int, int]) -> bool:
        """Tell whether a noun phrase after a verb can name its subject; an unknown indefinite noun cannot."""
        first, last = subject
        head = self.words[first]
        if head.bare.endswith(POSSESSIVES) and self._is_possessed(first):
            return False  # «اختتم حديثه بأن …»
        if last == first + 1 and self._is_act(first):
            return False
        if any(found.form == "source" for found in head.cues):
            return False  # «قال وفقا لوكالة …»
        inside = self.words[first + 1] if first in self.scene.stretch_at and last == first + 3 else None
        manner = inside is not None and tells_manner(inside)
        if inside is not None and manner and not (inside.known or inside.name):
            return False  # «وبرر ذلك «ساخرا» بأنه …»
        if self.scene.passage.is_number(first):
            return last > first + 1  # «12 نائبا», not «وقال 60»
        if head.bare.startswith(WAW + ARTICLE) and head.definite:
            return False  # «تقول والدموع على وجنتيها»
        known = (
            head.noun
            or head.title
            or head.name
            or head.definite
            or head.classes
            or first in self.scene.mention_at
        )
        if known or first in self.scene.stretch_at or self.persons.learned.get(head.key):
            return True
        if head.bare.endswith(WAW) and last > first + 1 and self.words[first + 1].definite:
            return True  # «ويرجح معدو الدراسة أن …»
        told = head.bare.startswith(LAM)  # «أوضح لموزاييك أن»: a medium that no lexicon knows
        adjective = last - first == 2 and self.words[first + 1].nationality  # «البيلسان الإسبانية»
        alone = (last - first == 1 or adjective) and not (told or self._may_be_manner(head))
        called = self.persons.called(first, last)  # «مقيم أردني يدعى فلان»
        return alone or called is not None or self.persons.person_in(first, last) is not None

    def _may_be_manner(self, word: Word) -> bool:
        """Tell whether a word that the article has only once is written like a manner: «باكيا», «بخجل»."""
        like = word.bare.startswith(BA) or (word.bare.endswith(ALEF) and not word.bare.endswith(OURS))
        return like and sum(other.key == word.key for other in self.words) == 1

    def _is_act(self, at: int) -> bool:
        """Tell whether a verbal noun with the article stands at a place: «ولفت الانتباه إلى أن»."""
        word = self.words[at]
        if word.noun or word.title or word.name or at in self.scene.mention_at or not word.definite:
            return False
        return is_verbal_noun(word.stem) or any(cue.form == "noun" for cue in word.cues)

    def _is_possessed(self, first: int) -> bool:
        """Tell whether a word ends with a pronoun and is neither a known source nor a name."""
        head = self.words[first]
        return not (head.noun or head.title or head.name or head.definite or first in self.scene.mention_at)

    def _is_object(self, subject: tuple[int, int], cue: CueAt) -> bool:
        """Tell whether a plural after a verb stands in the accusative: «طمأن المشتركين»."""
        head = self.words[subject[0]]
        kind = head.noun or head.title
        if kind is not None and kind.number == "plural" and head.bare.endswith(PLURAL):
            return False  # «ويتهم محتجون الرئيس بأنه …»
        document = head.noun is not None and head.noun.speaker_type == "document"
        if document and (cue.cue.stance == "denying" or self._calls_object(cue)):
            return True  # «نفى تلك الأنباء», «وصف القرار بـ"…"»
        mention = self.scene.mention_at.get(subject[0])
        takes_object = _addresses(cue.cue) and BY_THAT in cue.cue.complements
        if mention is not None and takes_object and mention.entity.actor_type != "person":
            shown = {mention.entity.gender, cue.cue.gender} - {""}
            if len(shown) > 1:
                return True  # «وصف إيران بأنها …»
        joined = cue.cue.object and cue.cue.conjunction and self._stands_alone(subject, cue)
        joined = joined or (cue.cue.object and cue.cue.conjunction and self._is_all(subject, cue))
        if joined and self.identity.past.entries:
            return True  # «واتهم فلاناً بأنه …», where he who accuses has just spoken
        before = self._stands_before(cue) or self._stands_right_before(cue)
        if cue.cue.object and before and (self._stands_alone(subject, cue) or self._is_all(subject, cue)):
            return True  # «فلانة، وهي وزيرة سابقة، اتهمت السلطات بأنها …»
        if cue.cue.form not in ("past", "present"):
            return False
        then = cue.at > 0 and (self.words[cue.at - 1].key == THEN or self.scene.passage.is_comma(cue.at - 1))
        addresses = _addresses(cue.cue) and not self._opines_that(cue)
        if (cue.cue.conjunction or then) and addresses:
            if self.identity.past.entries and self._is_crowd(subject):
                return True  # «ودعا السكان إلى …»
            speaker = self.identity.overt(subject, cue, "verb, subject")
            if self._disagrees(cue.cue, speaker) or self._is_feminine_after(subject, cue.cue):
                return True  # «ودعا الوزارة إلى "…"»
        accusative = head.bare.endswith(ALEF) and not head.bare.endswith(POSSESSIVES)
        named = head.key in self.identity.past.by_last_name  # «سيدا»
        accusative = accusative and not (named or self._are_two(subject))
        if self._is_oblique(subject[0]) or (_addresses(cue.cue) and _is_oblique_construct(head)):
            return True
        return kind is not None and accusative and not head.definite

    def _are_two(self, subject: tuple[int, int]) -> bool:
        """Tell whether a noun phrase begins with a dual and its genitive: «وزيرا الداخلية والدفاع»."""
        first, last = subject
        return first + 1 < last and is_dual(self.words[first], self.words[first + 1])

    def _opines_that(self, cue: CueAt) -> bool:
        """Tell whether plain «أن» opens what is thought, so that no noun is its object: «يرى البعض أن»."""
        complement = self.words[cue.content - 1].complementiser if cue.content else None
        plain = complement is not None and not complement.preposition
        return plain and cue.cue.stance == "opining" and not cue.cue.object

    def _is_crowd(self, subject: tuple[int, int]) -> bool:
        """Tell whether a noun phrase is one word for people at large: «السكان», «المواطنين»."""
        first, last = subject
        head = self.words[first]
        people = head.noun is not None and head.noun.speaker_type == "group" and head.title is None
        return people and head.definite and last == first + 1

    def _is_oblique(self, place: int) -> bool:
        """Tell whether a plural ends as those do that are no subject: «المواطنين», «ممثلين»."""
        head = self.words[place]
        kind = head.noun or head.title
        if kind is None:
            return self._is_oblique_plural(place)
        return kind.number == "plural" and head.bare.endswith(OBLIQUE)

    def _is_all(self, subject: tuple[int, int], cue: CueAt) -> bool:
        """Tell whether a definite noun phrase is all that a verb has: «وخاطب الوزير قائلاً»."""
        first, last = subject
        rest = self.words[last : cue.zone[1]]
        definite = self.words[first].definite or first in self.scene.mention_at
        whole = last == first + 1 or last in self.scene.mentions_to
        only = first == cue.at + 1 and not cue.cue.pronoun
        return only and definite and whole and all(map(doubles, rest))

    def _stands_before(self, cue: CueAt) -> bool:
        """Tell whether a subject that agrees opens the sentence, parted by commas from its verb."""
        begin, _ = self.scene.passage.sentence_bounds(cue.at)
        return self._set_apart(begin, cue.at, cue) is not None

    def _stands_right_before(self, cue: CueAt) -> bool:
        """Tell whether a subject that agrees stands right before its verb: «غير أن المنظمة اتهمت السلطات»."""
        if not cue.cue.object:
            return False
        speaker = self._before_verb(cue)
        return speaker is not None and bool(speaker.name) and speaker.agreement[0] == cue.cue.gender

    def _is_oblique_plural(self, place: int) -> bool:
        """Tell whether a definite word that is no name and no source ends as plurals in the accusative do."""
        word = self.words[place]
        named = word.name is not None or place in self.scene.mention_at
        return word.definite and not named and word.bare.endswith(OBLIQUE)

    def _describes_a_noun(self, cue: CueAt) -> bool:
        """Tell whether a present verb goes on the noun before it: «مشكلة يرجح أن …», «الذي يؤكد أن …»."""
        if cue.cue.form != "present" or cue.cue.conjunction or self.scene.passage.opens_sentence(cue.at):
            return False
        before = self.words[cue.at - 1]
        if self.scene.passage.is_mark(cue.at - 1) or cue.at - 1 in self.scene.inside_names:
            return False
        if before.complementiser is not None and not before.complementiser.gender:
            return False  # «قبل أن تستدرك: …»
        return not before.classes - {"relative", "verb"} and not before.cues

    def _came_to_say(self, cue: CueAt, main: Speaker | None) -> Speaker | None:
        """Return the subject of the sentence for a verb under «ل»: «خرج الوزير ليؤكد أن …»."""
        agrees = main is not None and bool(main.agreement[0]) and not self._disagrees(cue.cue, main)
        return again(main, "purpose of the main verb") if cue.cue.preposition and main and agrees else None

    def _text_told_of(self, cue: CueAt) -> Speaker | None:
        """Return the text that a present verb right after it tells of: «تناقلت الصحف تقارير تفيد بأن …».

        A past verb does so right after an accusative: «نشرت الصحيفة تقريرا أكد أن …».
        """
        told = cue.cue.form == "past" and self.words[cue.at - 1].bare.endswith(ALEF)
        if cue.cue.conjunction or not (told or cue.cue.form == "present"):
            return None
        begin, _ = self.scene.passage.sentence_bounds(cue.at)
        for place in range(cue.at - 1, max(begin - 1, cue.at - _TEXT_WORDS), -1):
            word = self.words[place]
            if not self.scene.passage.is_word(place) or word.finite:
                return None
            if word.noun is not None and word.noun.speaker_type == "document" and not word.definite:
                return self.identity.overt((place, self._core(place, cue.at)), cue, "noun before its verb")
        return None

    def _in_circumstance(self, cue: CueAt) -> Speaker | None:
        """Return who is named right before «وهو» and a verb: «رأينا والدة المتهم وهي تصرخ: «…»»."""
        at = cue.at - 1
        while_doing = at > 0 and "pronoun" in self.words[at].classes and self.words[at].bare.startswith(WAW)
        if not while_doing or cue.cue.form != "present" or cue.cue.number != "singular":
            return None
        begin, _ = self.scene.passage.sentence_bounds(at)
        for place in range(at - 1, max(begin - 1, at - _SUBJECT_WORDS), -1):
            word, mention = self.words[place], self.scene.mention_at.get(place)
            if self.scene.passage.is_mark(place) or word.finite:
                return None
            if mention is not None and mention.last == at and mention.entity.actor_type == "person":
                return self.identity.overt((place, at), cue, "circumstance")
            one = word.title or word.noun
            if one is not None and one.number == "singular" and one.gender == cue.cue.gender:
                return self.identity.overt((place, at), cue, "circumstance")
        return None

    def _describes_speech(self, cue: CueAt) -> bool:
        """Tell whether a verb describes a speech or text named before it: «كلمة أوضح فيها أن …»."""
        joined = cue.cue.conjunction and IN not in cue.cue.complements  # but «دراسة صدرت …، وجاء فيها»
        verb = cue.cue.form in ("past", "present") and not joined
        after = self.words[cue.at + 1] if cue.at + 1 < len(self.words) else None
        told = after is not None and (after.key in IN_IT or is_written_on(self.scene.passage, cue.at))
        return verb and told and not self.scene.passage.opens_sentence(cue.at)

    def _whose_speech(self, cue: CueAt) -> Speaker | None:
        """Return whose speech or text the clause before is about, for a verb that goes on with it.

        «نشرت الصحف كلمة الرئيس فلان …، وقال فيها إن …», «وجاء جواب الممثلة فلانة حادا، إذ قالت: …».
        """
        if (
            cue.cue.form != "past"
            or cue.cue.number != "singular"
            or self.scene.passage.opens_sentence(cue.at)
        ):
            return None
        begin, _ = self.scene.passage.sentence_bounds(cue.at)
        after = self.words[cue.at + 1] if cue.at + 1 < len(self.words) else None
        if cue.cue.conjunction and after is not None and after.key in IN_IT:
            places = range(cue.at - 1, max(begin, cue.at - _CLAUSE_WORDS) - 1, -1)
            nouns = [at for at in places if "saying" in self.words[at].classes][:1]
        elif "clause" in self.words[cue.at - 1].classes and self._tells_what_came(begin):
            nouns = [begin + 1]
        else:
            return None
        for at in nouns:
            whose = self._person_after(at)
            if whose is not None:
                speaker = self.identity.overt(whose, cue, AUTHOR)
                return None if self._disagrees(cue.cue, speaker) else again(speaker, AUTHOR)
        return None

    def _tells_what_came(self, begin: int) -> bool:
        """Tell whether a sentence begins with what came of a speech: «وجاء رد فلان سريعا», «وكان رد …»."""
        verb, noun = self.words[begin : begin + 2]
        came = "auxiliary" in verb.classes or any(IN in cue.complements for cue in verb.cues)
        return came and "saying" in noun.classes and not (noun.definite or noun.preposition)

    def _person_after(self, at: int) -> tuple[int, int] | None:
        """Return the person in the genitive right after a noun: «كلمة الرئيس البرتغالي فلان»."""
        if self.words[at].definite or at + 1 >= len(self.words):
            return None
        first = last = at + 1
        while last < len(self.words) and last not in self.scene.mention_at:
            word = self.words[last]
            adjective = last > first and (word.definite or word.nationality)
            if word.preposition or not (word.title or adjective):
                break
            last += 1
        mention = self.scene.mention_at.get(last)
        if mention is not None and mention.entity.actor_type == "person" and not mention.preposition:
            return first, mention.last
        head = self.words[first]
        one = head.title is not None and head.title.number == "singular" and not head.preposition
        return (first, self._core(first, len(self.words))) if one else None

    def _author(self, cue: CueAt) -> Speaker | None:
        """Return the last person, else the last body, that the sentence names as a subject before a cue."""
        begin, _ = self.scene.passage.sentence_bounds(cue.at)
        named = [
            m
            for m in self.scene.mentions_between(begin, cue.at)
            if m.preposition in ("", LAM) and not m.entity.agency_id
        ]
        for kinds in (("person",), ("organisation", "state")):
            for mention in reversed(named):
                governed = mention.first and "preposition" in self.words[mention.first - 1].classes
                if mention.entity.actor_type in kinds and not governed:
                    acting = self._acting_to(mention.last, cue)
                    first = self._office_before(mention.first)
                    named_by = self.identity.overt((first, mention.last), cue, AUTHOR)
                    return again(acting or named_by, AUTHOR)
        return None

    def _office_before(self, first: int) -> int:
        """Return where the office of a body or state at *first* begins: «(تصريحا) لرئيس وزراء فرنسا».

        A person's may be that of a bureau: «(بيان عن) مكتب الرئيس فلان».
        """
        whole = first
        while whole > 0 and self.words[whole - 1].title is not None:
            whole -= 1
        noun = self.words[whole - 1].noun if 0 < whole < first else None
        if noun is not None and noun.speaker_type == "institution" and not self.words[whole - 1].definite:
            return whole - 1
        while first > 0 and self.words[first - 1].title is not None and not self.words[first - 1].definite:
            first -= 1
        return first

    def _acting_to(self, last: int, cue: CueAt) -> Speaker | None:
        """Return who acts in the cue's sentence, if named to before *last*: «أصدر مكتب الوزارة بيانا»."""
        acting = self.in_sentence(cue.at)
        ends = acting is not None and acting.span is not None and acting.span[1] == last
        return acting if ends else None

    def _acting(self, cue: CueAt) -> Speaker | None:
        """Return who acts in the cue's sentence and agrees with it: «أصدر المجتمعون بيانا قالوا فيه»."""
        acting = self.in_sentence(cue.at)
        if acting is None or acting.rule != ACTED or acting.span is None or self._disagrees(cue.cue, acting):
            return None
        contrast = any(word.key in CONTRASTS for word in self.words[acting.span[1] : cue.at])
        return None if contrast else again(acting, AUTHOR)

    def _text_before(self, cue: CueAt) -> Speaker | None:
        """Return the text that the sentence names last before a verb: «رسالة مجهولة …، جاء فيها أن»."""
        begin, _ = self.scene.passage.sentence_bounds(cue.at)
        for place in range(cue.at - 1, begin - 1, -1):
            noun = self.words[place].noun
            if noun is not None and noun.speaker_type == "document":
                return self.identity.overt((place, self._core(place, cue.at)), cue, AUTHOR)
        return None

    def _told_of_text(self, cue: CueAt) -> Speaker | None:
        """Return the definite text that «الذي جاء فيه» describes: «تلا النقيب البيان الذي جاء فيه أن …»."""
        relative = "relative" in self.words[cue.at - 1].classes and cue.cue.subject == "document"
        text = self._text_before(cue) if relative else None
        if text is None or text.span is None or not self.words[text.span[0]].definite:
            return None
        first, last = text.span[0], cue.at - 1
        whole = all(self.words[at].definite and not self.words[at].preposition for at in range(first, last))
        return self.identity.phrase((first, last), cue, AUTHOR) if whole else None

    def _meant_by_but(self, cue: CueAt) -> Speaker | None:
        """Return whom «لكنها» means in what somebody says: «قال فلان إن الصين مستعدة، لكنها تؤكد أن …»."""
        but = self.words[cue.at - 1] if cue.at else None
        if but is None or "but" not in but.classes or not but.bare.endswith(POSSESSIVES):
            return None
        gender = "f" if but.bare.endswith(HERS) else "m"
        begin, _ = self.scene.passage.sentence_bounds(cue.at)
        for mention in self.scene.mentions_between(max(begin, cue.at - _CLAUSE_WORDS), cue.at):
            if cue.cue.form in ("past", "present") and mention.entity.gender == gender:
                return self.identity.overt((mention.first, mention.last), cue, "whom «but» means")
        return None

    def _topic_of(self, cue: CueAt) -> Speaker | None:
        """Return whom «أما فلان، فقال …» sets as its subject."""
        if cue.cue.conjunction != FA:
            return None
        begin, _ = self.scene.passage.sentence_bounds(cue.at)
        for place, speaker in reversed(self.identity.past.entries):
            if place < begin:
                return None
            if self.words[place].value == "topic":
                return again(speaker, "topic of the sentence")
        return None

    def _stands_alone(self, subject: tuple[int, int], cue: CueAt) -> bool:
        """Tell whether one noun phrase is all that stands between a verb and «بأن» or «بـ»."""
        complement = self.words[cue.content - 1].complementiser if cue.content else None
        by = complement is not None and complement.preposition == BA
        to = cue.content - 2 if complement is not None and cue.cue.object else -1
        if to == subject[1] and cue.zone == subject and self.words[to].key in (TO, ON):
            return True  # «وطمأن شركاءه إلى أن …»
        attached = self.words[cue.zone[1] - 1].bare == BA
        end = cue.zone[1] - attached
        mention = self.scene.mention_at.get(cue.zone[0])
        whole = mention is not None and mention.last == end
        described = subject == (cue.zone[0], end) and subject[0] + 2 == end
        one = whole or subject[0] + 1 == end or (described and self.words[end - 1].definite)
        return (by or attached) and one and not cue.cue.pronoun

    def _follows_auxiliary(self, cue: CueAt) -> bool:
        """Tell whether قد or كان stands before a verb, so that its subject may stand before both."""
        return cue.at > 0 and "auxiliary" in self.words[cue.at - 1].classes

    def _after_was(self, cue: CueAt) -> bool:
        """Tell whether «كان» opens the sentence and a subject stands between it and the verb."""
        begin, _ = self.scene.passage.sentence_bounds(cue.at)
        was = self.words[begin]
        end = cue.at - self._follows_auxiliary(cue)  # «كان الأمين العام قد أبلغ …»
        if "auxiliary" not in was.classes or not was.value or begin + 1 >= end:
            return False
        subject = read_subject(self.scene, begin + 1, end)
        return subject is not None and subject == (begin + 1, end)

    def _before_verb(self, cue: CueAt) -> Speaker | None:
        """Return the subject that stands before its verb: «مصادر أكدت أن», «كانت الوزارة قد ذكرت أن»."""
        if cue.cue.form not in ("past", "present") or cue.cue.conjunction or cue.cue.preposition:
            return None
        if cue.at and "relative" in self.words[cue.at - 1].classes:
            return self._antecedent(cue)
        if cue.at and "but" in self.words[cue.at - 1].classes:
            return None  # «… لكنه شدد على أن …»: the pronoun
        begin, _ = self.scene.passage.sentence_bounds(cue.at)
        last = cue.at
        while last > begin and (self.words[last - 1].classes & {"auxiliary", "negation"}):
            last -= 1
        if last - 1 > begin and self.words[last - 1].complementiser is not None:
            last -= 2 * bool(self.words[last - 2].classes & {"auxiliary"})  # «فلان سبق أن صرح»
        if last == begin:
            return None
        found = self._subject_in(self._clause_begin(begin, last), last, cue)
        apposed = found is not None and found.type == "anonymous" and self.scene.passage.is_comma(last - 1)
        if (found is None or apposed) and not cue.cue.pronoun:
            begin = self._after_turn(begin, last)
            apart = self._set_apart(begin, last, cue)  # «فلان، أحد قادة الحركة، أعلن»
            found = apart if apart is not None and (found is None or apart.type == "person") else found
        return found

    def _subject_in(self, first: int, last: int, cue: CueAt) -> Speaker | None:
        """Return the subject that stands in words *first* to before *last*, right before a verb."""
        first = self._first_of_clause(first, last)
        if first >= last or "relative" in self.words[first].classes:
            return None  # «فلان، الذي فقد شقيقته، يؤكد أن …»
        if self._is_topic(first, last) or self._is_told_of(first, last) or self._is_asked_about(first, last):
            return None
        subject = read_subject(self.scene, first, last)
        if subject is None or subject[0] - first > 3 or self._is_quotation(subject[0], last, cue):
            return None
        if any(map(self._is_future, range(subject[0] + 1, last))):
            return None  # «سؤال عما إذا كانت الفرقة ستغني غدا أجاب بأن …»
        if self._has_predicate(first, subject[1], last):
            return None  # «وإذ أكد فلان أن الجسر مغلق، شدد على أن …»
        head = self.words[subject[0]]
        before = self.words[subject[0] - 1] if subject[0] > first else None
        if before is not None and "pronoun" in before.classes and before.conjunction:
            return None  # «فلانة، وهي وزيرة سابقة، أكدت …»: what she is, not the subject
        if subject[1] < last and any(m.entity.actor_type == "person" for m in self._named_to(last)):
            subject = (subject[0], last)  # «الخبير في … فلان يرى أن»
        elif subject[1] < last and is_unnamed(head) and self.words[subject[1]].key == IN:
            subject = (subject[0], last)  # «كان مصدر في الوزارة قد ذكر»
        mention = self.scene.mention_at.get(subject[0])
        was = "auxiliary" in self.words[first - 1].classes and self.words[first - 1].value if first else False
        whole = was and subject == (first, last)  # «وكانت كهرباء المدينة أفادت بأن …»
        told = head.noun or head.title or mention or head.name or subject[0] in self.scene.stretch_at
        if not (told or whole):
            return _NOBODY if head.definite and not head.bare.endswith(PLURAL) else None
        if head.cues and not (head.noun or head.title or mention):
            return None
        behind = self.scene.mention_at.get(subject[0] + 1)
        of_body = behind is not None and behind.entity.actor_type == "organisation"
        if of_body and head.name is not None and head.name.also_word and not head.title:
            return None  # «في شارع خلف مستشفى …»: no name
        return self.identity.overt(subject, cue, "subject, verb")

    def _has_predicate(self, first: int, end: int, last: int) -> bool:
        """Tell whether the subject of «أن» that ends before *end* has its own predicate before a comma."""
        if not first or self.words[first - 1].complementiser is None:
            return False
        comma = last - 1
        if any(map(self.scene.passage.is_comma, range(end, comma))) or not self.scene.passage.is_comma(comma):
            return False
        tail = self.words[end - 1]
        plain = not (tail.definite or tail.known or tail.name or end in self.scene.mentions_to)
        told = any(not (w.text.endswith(TANWIN) or "time" in w.classes) for w in self.words[end:comma])
        return told or (plain and end - first > 1 and self.words[first].definite)

    def _is_future(self, place: int) -> bool:
        """Tell whether a word that no lexicon knows looks like a verb of the future: «ستقاطع»."""
        return place not in self.scene.inside_names and is_future(self.words[place])

    def _named_to(self, last: int) -> Iterable[Mention]:
        """Return the mentions that end before *last*."""
        return self.scene.mentions_to.get(last, ())

    def _is_told_of(self, first: int, last: int) -> bool:
        """Tell whether the subject of «أن» has its own verb: «شدد فلان على أن بلاده ستفي …، كشف أن»."""
        if not first or self.words[first - 1].complementiser is None:
            return False
        mention = self.scene.mention_at.get(first)
        after = mention.last if mention is not None else first + 1
        own = after < last and looks_like_verb(self.words[after]) and not self.words[after].known
        return own and self.scene.passage.is_comma(last - 1)

    def _is_asked_about(self, first: int, last: int) -> bool:
        """Tell whether words only say what one was asked: «وعما إذا كان الحزب سيرد، قال …»."""
        whether = first > 1 and "auxiliary" in self.words[first - 1].classes
        return whether and self.words[first - 2].key == WHETHER and self.scene.passage.is_comma(last - 1)

    def _is_topic(self, first: int, last: int) -> bool:
        """Tell whether the words before a verb only say what is spoken of: «وعن موقف البلدية، قال …»."""
        comma = self.scene.passage.is_comma
        governed = "preposition" in self.words[first].classes or bool(self.words[first].preposition)
        governed = governed and first not in self.scene.mention_at
        return governed and comma(last - 1) and not any(map(comma, range(first, last - 1)))

    def _is_quotation(self, first: int, last: int, cue: CueAt) -> bool:
        """Tell whether marks hold what was said before a verb: «لا بنزين»، يقول فلان."""
        stretch = self.scene.stretch_at.get(first)
        if stretch is None:
            return False
        return cue.opener == "after" or (stretch.last + 1 < last and self.scene.passage.is_comma(last - 1))

    def _first_of_clause(self, first: int, last: int) -> int:
        """Return the first word after the connectors and marks that a clause begins with."""
        while first < last and (
            self.words[first].classes & {"connector", "auxiliary", "but", "background"}
            or self.words[first].complementiser is not None
            or (self.scene.passage.is_mark(first) and first not in self.scene.stretch_at)
            or self.words[first + 1].complementiser is not None  # «يشار إلى أن …»
        ):
            first += 1
        return first

    def _set_apart(self, begin: int, last: int, cue: CueAt) -> Speaker | None:
        """Return the subject that opens the sentence, where commas part it from its verb.

        «فلانة، التي فقدت شقيقها في الحادث، حكت أن …»
        """
        if not self.scene.passage.is_comma(last - 1):
            return None
        first = self._first_of_clause(begin, last)
        if first >= last:
            return None
        head = self.words[first]
        mention = self.scene.mention_at.get(first)
        if head.preposition or head.conjunction or (mention is not None and mention.preposition):
            return None
        source = mention is not None or head.title is not None or (head.noun is not None and not head.cues)
        source = source or (not head.cues and self._would_not_be_named(first, last))
        possessed = head.bare.endswith(POSSESSIVES) and bool(self.persons.people(first, last))
        if not (source or possessed or self._is_name_before_title(first, last)):
            return None  # «شريكها البلجيكي، فلان، صرّح …» is one
        if any(self._is_main_verb(place) for place in range(first + 1, last)):
            return None
        subject = read_subject(self.scene, first, last)
        if subject is None or subject[0] != first:
            return None
        speaker = self.identity.overt(subject, cue, "subject, verb")
        gender = speaker.agreement[0]
        return speaker if not gender or not cue.cue.gender or gender == cue.cue.gender else None

    def _would_not_be_named(self, first: int, last: int) -> bool:
        """Tell whether words say between commas that a source is not named: «…، طلب عدم ذكر اسمه»."""
        passage = self.scene.passage
        near = range(first, min(last - 1, first + _SUBJECT_WORDS))
        return any(passage.is_comma(at) and asks_anonymity(passage, at + 1) for at in near)

    def _after_turn(self, begin: int, last: int) -> int:
        """Return the place after the comma and «لكن» that lead to another subject in a sentence.

        «قال فلان إن …، لكن الطبيب، رئيس القسم، أكد أن …»
        """
        for at in range(last - 1, max(begin, last - _CLAUSE_WORDS), -1):
            word, after = self.words[at], self.words[at + 1]
            turn = word.value == "turn" and "clause" not in word.classes and word.key != OTHER_THAN
            if turn and self.scene.passage.is_comma(at - 1) and not looks_like_verb(after):
                return at + 1
        return begin

    def _is_name_before_title(self, first: int, last: int) -> bool:
        """Tell whether a name that no lexicon knows stands before a comma and a title: «فلان، رئيس …»."""
        end = first
        while end < last and self._is_unknown(end):
            end += 1
        near = end + 1 < last and self.scene.passage.is_comma(end) and first < end <= first + _NAME_WORDS
        if not near:
            return False
        given, after = self.words[first].name, self.words[end + 1]
        if "pronoun" in after.classes and after.text.startswith(WAW):
            return given is not None  # «ميسون، وهي أم لثلاثة، تقول إن»
        return after.title is not None and end > first + 1

    def _is_unknown(self, at: int) -> bool:
        """Tell whether a word may be part of a name as far as the lexicons know: «بسمارك»."""
        word = self.words[at]
        other = word.known or word.definite or word.cues or word.conjunction
        return self.scene.passage.is_word(at) and not other

    def _named_right_before(self, cue: CueAt) -> Speaker | None:
        """Return the person who is named right before «بالقول» and the like."""
        for mention in self.scene.mentions_to.get(cue.at, ()):
            if not mention.preposition and mention.entity.actor_type == "person":
                return self.identity.overt((mention.first, mention.last), cue, "noun after its subject")
        return None

    def _opening_subject(self, cue: CueAt) -> Speaker | None:
        """Return the source that opens a participle's sentence, where it agrees: «مسؤول … سخر …، قائلاً»."""
        begin, _ = self.scene.passage.sentence_bounds(cue.at)
        first = self._first_of_clause(begin, cue.at)
        head = self.words[first]
        kind = head.noun or head.title
        if first >= cue.at or kind is None or head.preposition or head.cues:
            return None
        subject = read_subject(self.scene, first, cue.at)
        if subject is None or subject[0] != first:
            return None
        speaker = self.identity.overt((first, self._core(*subject)), cue, ACTED)
        agrees = not _agreement_score(speaker.agreement, *self._agreement(cue))
        return speaker if agrees and speaker.name else None

    def _acting_in_relative(self, cue: CueAt) -> Speaker | None:
        """Return who acts in a participle's relative clause: «الرسالة التي نشرها فلان واصفا إياه بـ…»."""
        begin, _ = self.scene.passage.sentence_bounds(cue.at)
        for mention in reversed(self.scene.mentions_between(max(begin, cue.at - _SUBJECT_WORDS), cue.at)):
            clause = range(mention.last, cue.at)
            if any(map(self.scene.passage.is_mark, clause)) or mention.entity.actor_type != "person":
                return None
            near = self.words[max(mention.first - _RELATIVE_WORDS, begin) : mention.first]
            if not mention.preposition and any("relative" in word.classes for word in near):
                return self.identity.overt((mention.first, mention.last), cue, ACTED)
        return None

    def _acting_before_when(self, cue: CueAt) -> Speaker | None:
        """Return whom the clause before «عندما» is about: «كانت القيادة واضحة، عندما أكدت أن …»."""
        when = cue.at > 0 and "when" in self.words[cue.at - 1].classes
        contrasts = cue.at > 1 and self.words[cue.at - 2].key == IN  # «في حين»
        if not when or contrasts or cue.cue.form != "past":
            return None
        begin, _ = self.scene.passage.sentence_bounds(cue.at)
        begin = max(begin, cue.at - _CLAUSE_WORDS)
        for mention in reversed(self.scene.mentions_between(begin, cue.at)):
            before = self.words[mention.first - 1] if mention.first > begin else None
            governed = before is not None and "preposition" in before.classes
            governed = governed or bool(mention.preposition) or mention.entity.actor_type == "place"
            told = before is not None and (before.title or before.noun) is not None and not before.definite
            agrees = mention.entity.gender == cue.cue.gender and cue.cue.number == "singular"
            if agrees and not (governed or told):
                return self.identity.overt((mention.first, mention.last), cue, ACTED)
        return None

    def _is_main_verb(self, place: int) -> bool:
        """Tell whether a verb of speech stands at *place* that is not in a relative clause."""
        verb = any(c.form in ("past", "present") and not c.also_word for c in self.words[place].cues)
        before = self.words[place - 1]
        aside = QAD in before.rests and before.bare.startswith(WAW)  # «فلان، وقد طلب …، قال»
        withheld = withholds(self.scene.passage, place)  # «وقد طلب عدم ذكر اسمه»
        return verb and not (aside or withheld) and "relative" not in before.classes

    def _antecedent(self, cue: CueAt) -> Speaker | None:
        """Return the person named right before a relative clause whose verb reports: «فلانة، التي سألت»."""
        last = cue.at - 1
        if self.scene.passage.is_comma(last - 1):
            last -= 1
        for mention in self.scene.mentions_to.get(last, ()):
            agrees = not (
                mention.entity.gender and cue.cue.gender and mention.entity.gender != cue.cue.gender
            )
            if agrees and mention.entity.actor_type in ("person", "organisation"):
                return self.identity.overt((mention.first, last), cue, "relative clause")
        first = self._described_by_relative(last)
        if first is None:
            first = self._named_before_apposition(last)
        return None if first is None else self.identity.overt((first, last), cue, "relative clause")

    def _named_before_apposition(self, last: int) -> int | None:
        """Return where the name begins of whom an indefinite noun tells: «فلان، خبير في المناخ، الذي قال»."""
        if not self.scene.passage.is_comma(last):
            return None
        begin, _ = self.scene.passage.sentence_bounds(last)
        near = range(last - 1, max(begin, last - _SUBJECT_WORDS), -1)
        comma = next((at for at in near if self.scene.passage.is_comma(at)), last)
        after = self.words[comma + 1]
        if comma == last or after.definite or after.conjunction or after.title is None:
            return None
        people = (m for m in self._named_to(comma) if m.entity.actor_type == "person")
        return next((mention.first for mention in people), None)

    def _described_by_relative(self, last: int) -> int | None:
        """Return where the office begins that ends right before a relative: «بالمدير العام الذي أوضح»."""
        begin, _ = self.scene.passage.sentence_bounds(last - 1)
        for place in range(last - 1, max(begin - 1, last - _SUBJECT_WORDS), -1):
            word = self.words[place]
            ends = word.finite or word.complementiser is not None or word.classes & _ENDS_ANTECEDENT
            if not self.scene.passage.is_word(place) or ends:
                return None
            if word.title is not None and word.title.number == "singular" and word.definite:
                if self.words[last].value not in ("", word.title.gender):
                    return None  # «قدم المتحدث التجربة التي قال إنها …»
                titled = place > begin and self.words[place - 1].title is not None and not word.preposition
                return place - 1 if titled else place
        return None

    def _clause_begin(self, begin: int, last: int) -> int:
        """Return where the clause that ends before *last* begins."""
        lowest = max(begin, last - _SUBJECT_WORDS)
        for place in range(last - 1, lowest - 1, -1):
            if place in self.scene.inside_names:
                continue
            word = self.words[place]
            told = word.text == ":" and self.scene.passage.is_word(place + 1)
            if told or word.complementiser is not None:
                return place + 1
            if word.key == OTHER_THAN and self.words[place + 1].complementiser is None:
                continue  # «منظمة غير حكومية»
            if "connector" in word.classes or "auxiliary" in word.classes:
                return place - ("relative" in self.words[place - 1].classes)
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
        office = word.title is not None or self._tells_who(comma)
        return office and not word.conjunction and not word.preposition

    def _tells_who(self, comma: int) -> bool:
        """Tell whether a noun for one person stands after who is named: «فلان، كبير الأطباء، قال»."""
        word, after = self.words[comma + 1], self.words[comma + 2]
        one = word.noun is not None and word.noun.speaker_type == "person" and word.noun.number == "singular"
        governs = not word.definite and (after.definite or after.title is not None)
        return one and governs and any(m.entity.actor_type == "person" for m in self._named_to(comma))

    def note_subject(self, at: int, cue: Cue | None) -> None:
        """Remember the subject of the verb at *at*, which reports nothing here: it may be who speaks next."""
        if cue is NOUN_FIRST:
            self._note(at, self._subject_at(at), weak=True)
            return
        verb = CueAt(at, cue or _ACT, "act", (at + 1, at + 1), at + 1)
        begin, _ = self.scene.passage.sentence_bounds(at)
        speaker = self._set_apart(begin, at, verb) if at > begin and cue is not TOPIC else None
        speaker = speaker or self._named_before(verb, cue) or self._subject_after(at, cue)
        if speaker is None and cue is not None and cue is not TOPIC:
            speaker = self._before_verb(verb)
        self._note(at, speaker, weak=cue is None or cue.also_word)

    def _named_before(self, verb: CueAt, cue: Cue | None) -> Speaker | None:
        """Return the person who stands right before a verb of speech: «لكن المتحدث فلان نفى صحة ذلك»."""
        if cue is None or cue is TOPIC or cue.conjunction or not self.scene.mentions_to.get(verb.at):
            return None
        speaker = self._before_verb(verb)
        return speaker if speaker is not None and speaker.type == "person" else None

    def _note(self, at: int, speaker: Speaker | None, *, weak: bool) -> None:
        """Remember who acts at *at*; *weak* says that the verb may be none of speech."""
        if speaker is None or not speaker.name:
            return
        self.identity.past.add(at, at_place(speaker, speaker.span, ACTED))
        if weak:
            self.weak[at] = speaker.actor_id in self.scene.actor_ids

    def _subject_at(self, at: int) -> Speaker | None:
        """Return the source that opens a clause, before a verb that no lexicon knows."""
        if not self._opens_clause(at):
            return None
        _, end = self.scene.passage.sentence_bounds(at)
        named = self.scene.mentions_between(at, min(end, at + _SUBJECT_WORDS))
        reach = max([at + _SUBJECT_WORDS, *(mention.last + 1 for mention in named)])
        for verb in range(at + 1, min(end, reach)):
            word = self.words[verb]
            if asks_anonymity(self.scene.passage, verb):
                return None
            if word.cues and all(map(is_among, word.cues)):
                continue  # «المتظاهرون، وبينهم نساء، يرفعون …»
            if word.finite:
                return None  # it tells itself who its subject is
            accusative = word.bare.endswith(ALEF) and not word.bare.endswith(PLURAL_WAW_ALEF)
            if not accusative and verb not in self.scene.inside_names and may_be_verb(self.scene, verb):
                return self._subject_in(at, verb, CueAt(verb, _ACT, "act", (verb, verb), verb))
        return self._spoken_of(at)

    def _spoken_of(self, at: int) -> Speaker | None:
        """Return the person of whom a sentence without a verb tells: «فلان، رئيس الجمعية، له رأي آخر»."""
        mention = self.scene.mention_at.get(at)
        person = mention is not None and mention.entity.actor_type == "person"
        if mention is None or not person or not self.scene.passage.is_comma(mention.last):
            return None
        if self.words[mention.last].text in DASHES:
            return None  # «فلان - بيروت»: the writer
        return self.identity.overt((at, mention.last), CueAt(at, _ACT, "act", (at, at), at), ACTED)

    def _opens_clause(self, at: int) -> bool:
        """Tell whether a noun phrase that can be a subject begins at *at*, where a clause may begin."""
        word, mention = self.words[at], self.scene.mention_at.get(at)
        if word.cues or (word.preposition if mention is None else mention.preposition):
            return False
        before = self.words[at - 1] if at and not self.scene.passage.opens_sentence(at) else None
        if before is not None and not (before.complementiser or before.classes & _LEADS_CLAUSE):
            return False
        after = self.words[at + 1] if at + 1 < len(self.words) else None
        definite = word.definite or mention is not None or (after is not None and after.definite)
        definite = definite or (is_unnamed(word) and before is not None)  # «غير أن مصدراً مطلعاً سارع …»
        return definite and (mention is not None or word.title is not None or word.noun is not None)

    def _subject_after(self, at: int, cue: Cue | None) -> Speaker | None:
        """Return the plain source that follows a verb which reports nothing."""
        if at > 0 and "relative" in self.words[at - 1].classes:
            return None
        _, end = self.scene.passage.sentence_bounds(at)
        after = at + 1 + self.scene.passage.is_comma(at + 1)  # «كشف، المدير فلان، عن …»
        zone = ZoneReader(self.scene, after, min(end, at + _SUBJECT_REACH))
        first = zone.near_head()
        if first is None:
            return None
        head = self.words[first]
        if head.text.endswith(TANWIN) or self._follows_in_it(at, head):
            return None  # the verb's object
        if not (head.title or head.noun or head.name or self._is_named_here(first, cue)) or head.preposition:
            return None
        subject = zone.subject()
        if subject is None:
            return None
        if cue is not None and cue.form == "present" and self._is_man_after(first, cue, subject):
            cue = None  # «وتنقل الوالي إلى …»: «he moved», not «she carries»
        last = subject[1]
        if first < zone.person_end < last and not self.scene.passage.is_comma(zone.person_end):
            last = zone.person_end  # «استقبل الرئيس فلان وزير الخارجية»
        if _is_collective(head) or self.persons.person_in(first, last, whole=False) is None:
            last = self._core(first, last)
        self.acts.setdefault(self.scene.passage.sentence[at], []).append(zone)
        verb = CueAt(at, cue or _ACT, "act", (first, last), last)
        speaker = self.identity.overt((first, last), verb, "verb, subject")
        return None if self._is_acted_on(verb, speaker) else speaker

    def _follows_in_it(self, at: int, head: Word) -> bool:
        """Tell whether a text stands after «فيه», which another text holds: «بيانا استغرب فيه قرار …»."""
        text = head.noun is not None and head.noun.speaker_type == "document"
        return text and self.words[at + 1].key in IN_IT

    def _is_acted_on(self, verb: CueAt, speaker: Speaker) -> bool:
        """Tell whether a noun phrase after a verb is its object: he who acts is known from before.

        «ودعا المواطنين إلى …», «وطالب الحكومة بـ…», «وشكرت الوزير», «وانتقد الوزير نزار حداد، معتبراً …».
        """
        first, last = verb.zone
        if self._is_oblique(first) or _is_oblique_construct(self.words[first]):
            return True
        if not self.identity.past.entries:
            return False
        joined = verb.cue.object and verb.cue.conjunction
        if joined and len(self.scene.mentions_between(first, last)) < 2 and self._lacks_object(last):
            return True
        unlike = self._disagrees(verb.cue, speaker) or self._is_feminine_after(verb.zone, verb.cue)
        return _addresses(verb.cue) and (unlike or self._is_man_after(first, verb.cue, speaker.span))

    def _is_feminine_after(self, phrase: tuple[int, int], verb: Cue) -> bool:
        """Tell whether a phrase that looks feminine follows a masculine verb: «ودعا الأجهزة الأمنية»."""
        first, last = phrase
        head = self.words[first]
        after = self.words[first + 1] if first + 1 < last else None
        plain = head.definite and head.title is None and head.name is None
        return plain and verb.gender == "m" and verb.number == "singular" and looks_feminine(head, after)

    def _is_man_after(self, first: int, verb: Cue, span: tuple[int, int] | None) -> bool:
        """Tell whether a man's title follows a feminine verb, and no woman's name: «وطالبت القاضي»."""
        title, (begin, end) = self.words[first].title, span or (first, first)
        woman = any(mention.entity.gender == "f" for mention in self.scene.mentions_between(begin, end))
        return verb.gender == "f" and title is not None and title.gender == "m" and not woman

    def _disagrees(self, cue: Cue, speaker: Speaker) -> bool:
        """Tell whether a verb cannot have this one as its subject, by the gender that it shows."""
        gender, number = speaker.agreement
        return cue.number == number == "singular" and {cue.gender, gender} == {"f", "m"}

    def _lacks_object(self, last: int) -> bool:
        """Tell whether the clause goes on at *last* as after an object: «، معتبراً …», «على …», «بـ…»."""
        if last >= len(self.words) or self.scene.passage.is_stop(last):
            return True
        word = self.words[last]
        if self.scene.passage.is_comma(last) and last + 1 < len(self.words):
            return any(cue.form == "participle" for cue in self.words[last + 1].cues)
        return word.key == ON or word.preposition in (BA, LAM)

    def _is_named_here(self, first: int, cue: Cue | None) -> bool:
        """Tell whether a name stands at *first*: of a known actor, in marks of a body or of the topic.

        «استنكر "تجمع الصيادين" القرار».
        """
        if self.words[first].nationality and self.words[first].definite:
            first += 1  # «اعترف الفرنسي فلان …»
        stretch = self.scene.stretch_at.get(first)
        person = self.scene.mention_at.get(first + 1)
        named = person is not None and person.entity.actor_type == "person"  # «أوضح ذلك "فلان" مدير …»
        spoke = self.words[first].key in self.identity.past.by_last_name
        head = self.words[first + 1].noun if stretch is not None and stretch.closed else None
        body = head is not None and head.speaker_type == "institution" and self.words[first + 2].definite
        topic = cue is TOPIC and stretch is not None and stretch.last - first <= _TOPIC_WORDS + 1
        marked = stretch is not None and (topic or named or body)
        return spoke or first in self.scene.mention_at or marked

    def media_of_sentence(self, at: int) -> list[tuple[int, int]]:
        """Return the media that the sentence's main verb names, where it reports nothing itself."""
        found = []
        for act in self.acts.get(self.scene.passage.sentence[at], []):
            zone = act.read()
            end = zone.subject[1] if zone.subject is not None else act.first
            end = act.person_end if act.person_end > 0 else end  # before the verb's object
            found += [m for m in zone.addressees if m[0] <= end or is_known_medium(self.scene, *m)]
        return found

    def in_sentence(self, at: int) -> Speaker | None:
        """Return the latest subject of the sentence in which *at* stands."""
        begin, _ = self.scene.passage.sentence_bounds(at)
        for place, speaker in reversed(self.identity.past.entries):
            if place < at:
                return speaker if place >= begin else None
        return None

    def _core(self, first: int, last: int) -> int:
        """Return where a noun phrase's head with genitives and adjectives ends, before the object begins."""
        mention, marked = self.scene.mention_at.get(first), self.scene.stretch_at.get(first)
        if mention is not None:
            return min(mention.last, last)
        if marked is not None and marked.closed:
            return min(marked.last + 1, last)
        place = first + 1
        governed = False  # a phrase with a preposition has told where an unnamed source is
        while place < last:
            word = self.words[place]
            stretch = self.scene.stretch_at.get(place)
            if stretch is not None and stretch.closed and place == first + 1:
                place = stretch.last + 1
                continue
            if not self.scene.passage.is_word(place):
                break
            inside = self.scene.mention_at.get(place)
            if inside is not None and not inside.preposition:
                if self.words[first].definite and inside.entity.actor_type != "person":
                    break  # «حملت الشبكة قوات الأمن المسؤولية»
                place = inside.last
            elif inside is not None and self._is_whose_office(inside, first):
                place = inside.last  # «المكتب الإعلامي لبلدية …»
            elif "label" in word.classes and self.words[first].title is not None:
                governed = True  # «المتحدث باسم المحتجين»
                place += 2
            elif "prepositional pronoun" in word.classes and place > first + 1:
                adverb = place + 1 < last and self.words[place + 1].bare.endswith(ALEF)
                place += 1 + adverb  # «الحكومة المعترف بها دوليا»
                break
            elif (self.words[first].definite and not word.definite) or is_another_noun(
                self.words, first, place
            ):
                break
            elif "preposition" in word.classes:
                if governed or place + 1 >= last or not self._tells_where(first, place):
                    break
                governed = True
                inner = self.scene.mention_at.get(place + 1)
                place = inner.last if inner is not None else place + 2
            elif word.preposition and word.preposition != LAM:
                if governed or not (_is_unnamed_or_group(self.words[first]) and _is_body(word)):
                    break  # «نوهت المنظمة بالإصلاحات»
                governed = True
                place += 1
            elif word.definite and self._begins_object(first, place):
                break
            elif word.definite and not governed and self._is_described(first, place):
                break  # «انتقد مصدر نقابي القرار»
            elif word.definite or word.nationality or (not self.words[first].definite and place == first + 1):
                place += 1
            else:
                break
        return min(place, last)

    def _is_whose_office(self, mention: Mention, first: int) -> bool:
        """Tell whether a body under «ل» is the one to which an office with an adjective belongs."""
        body = mention.preposition == LAM and mention.entity.actor_type == "organisation"
        return body and _is_body(self.words[first]) and mention.first == first + 2

    def _is_described(self, first: int, place: int) -> bool:
        """Tell whether an adjective, and no preposition, stands between an unnamed source and *place*."""
        between = self.words[first + 1 : place]
        plain = bool(between) and not between[-1].definite and not any(w.classes for w in between)
        last = between[-1] if plain else self.words[first]
        relation = last.bare.endswith((YA, RELATIVE))  # «نقابي», which is also one of a union
        noun = (last.noun or last.title or last.bare.endswith(FEMININE_PLURAL)) and not relation
        return plain and not noun and _is_unnamed_or_group(self.words[first])

    def _tells_where(self, first: int, place: int) -> bool:
        """Tell whether a preposition tells where an unnamed source is: «مصدر في …», not «سكان عن …»."""
        target = self.words[place + 1]
        possessed = target.bare.endswith(POSSESSIVES) and not (target.noun or target.name or target.title)
        about = self.words[place].key == FROM and self.words[first].title is None
        return _is_unnamed_or_group(self.words[first]) and not (possessed or about)

    def _begins_object(self, first: int, place: int) -> bool:
        """Tell whether a definite noun after a noun phrase is the object: «رفض ممثلو الأمن العام التعليق»."""
        word, before = self.words[place], self.words[place - 1]
        if place == first + 1:
            return before.bare.startswith(ARTICLE) and self._has_own_adjective(place)
        if not before.definite:
            return False  # a genitive
        if self._names_act(place):
            return True  # «رفض رجل الدين الكشف عن …»
        adjective = word.nationality or word.bare.endswith(TA_MARBUTA)
        many = word.bare.endswith(FEMININE_PLURAL) and before.definite and not before.bare.endswith(FEMININE)
        if many and place > 0 and not before.known:
            return True  # «فندت مصالح الوزير الأول الادعاءات»
        nisba = before.bare.endswith(RELATIVE) and not adjective  # «منظمة النخيل الدولية القرارات»
        after_nisba = before.definite and (nisba or (before.nationality and not word.nationality))
        return after_nisba or is_verbal_noun(word.stem)

    def _has_own_adjective(self, place: int) -> bool:
        """Tell whether a feminine adjective shows a plural noun: «أنكر البستاني الثقوب المنسوبة»."""
        word, after = self.words[place], self.words[place + 1] if place + 1 < len(self.words) else None
        adjective = after is not None and after.definite and after.bare.endswith(TA_MARBUTA)
        return adjective and not (word.bare.endswith(FEMININE) or word.nationality or word.known)

    def _names_act(self, place: int) -> bool:
        """Tell whether «عن» or «على» shows a noun of action: «الكشف عن», not «المسؤول عن», «القائم على»."""
        stem = self.words[place].stem
        after = self.words[place + 1].key if place + 1 < len(self.words) else ""
        return after in (FROM, ON) and not (stem.startswith(MIM) or stem[1:2] == ALEF)

    def _dropped(self, cue: CueAt, sentence_main: Speaker | None, change: bool) -> Speaker:
        """Return the earlier speaker that a dropped subject means: the nearest that agrees."""
        doubled = cue.cue.form == "noun" and bool(cue.cue.preposition) and not cue.cue.pronoun
        named = self._named_right_before(cue) if doubled else None
        if named is not None:
            return again(named, "noun after its subject")
        acting = self._acting_in_relative(cue) if cue.cue.form == "participle" else None
        if acting is not None:
            return again(acting, "participle of a relative clause")
        if (cue.cue.form == "participle" or doubled) and sentence_main is not None:
            return again(sentence_main, f"{cue.cue.form} of the main verb")
        if cue.cue.form == "participle":
            opening = self._opening_subject(cue)
            if opening is not None:
                return again(opening, "participle in the sentence of a source")
        acting = self._acting_before_when(cue)
        if acting is not None:
            return again(acting, "subject of the clause before")
        affected = self._affected(cue)
        if affected is not None:
            return again(affected, "whom the sentence's verb affects")
        gender, number = self._agreement(cue)
        asker = self.asker if cue.cue.act == _ANSWER and self.scene.passage.opens_sentence(cue.at) else ""
        asker = asker or self._who_faced(cue)
        best, best_score = None, float("-inf")
        for back, (place, speaker) in enumerate(reversed(self.identity.past.latest.values())):
            if asker and speaker.name == asker:
                continue  # «سأله القاضي: …؟ أجاب: …»
            if -_DISTANCE_WEIGHT * back <= best_score:
                break
            apart = self.scene.passage.paragraph[cue.at] - self.scene.passage.paragraph[place]
            score = (
                -_DISTANCE_WEIGHT * back - 0.1 * apart + _agreement_score(speaker.agreement, gender, number)
            )
            if self._is_weak(place, cue):
                score -= _WEAK
            if change and back == 0:
                score -= _GENDER_WEIGHT / 2
            if score > best_score:
                best, best_score = speaker, score
        if best is None or best_score < -_GENDER_WEIGHT:
            best = self._topic(cue, gender, number) or best
        if best is None:
            return Speaker(None, "", "anonymous", "", (gender, number), "bare", UNKNOWN, "no subject found")
        return again(best, "dropped subject")

    def _who_faced(self, cue: CueAt) -> str:
        """Return who turned to the one who answers: «وعاتبه المدير على التأخير، فرد بأن …»."""
        if cue.cue.act != _ANSWER or cue.cue.conjunction != FA:
            return ""
        begin, _ = self.scene.passage.sentence_bounds(cue.at)
        for place, speaker in reversed(self.identity.past.entries):
            if begin <= place < cue.at:
                return speaker.name if self.words[place].bare.endswith(POSSESSIVES) else ""
        return ""

    def _affected(self, cue: CueAt) -> Speaker | None:
        """Return the person whom the sentence names last, where «ف» leads from another's act to hers.

        «استمعت المحكمة إلى العريف فلان، فأكد …»: a body, or one whom the verb does not agree with, acted.
        """
        acting = self.in_sentence(cue.at) if cue.cue.conjunction == FA else None
        if acting is None or (acting.type == "person" and not self._disagrees(cue.cue, acting)):
            return None
        begin, _ = self.scene.passage.sentence_bounds(cue.at)
        people = [m for m in self.scene.mentions_between(begin, cue.at) if m.entity.actor_type == "person"]
        if not people or people[-1].entity.gender not in ("", cue.cue.gender):
            return None
        return self.identity.overt((people[-1].first, people[-1].last), cue, "affected")

    def _other_in_content(self, cue: CueAt, main: Speaker | None) -> Speaker | None:
        """Return the person of the verb's gender whom a content names, where who speaks is of the other.

        «قال فلان إن الوزيرة اتصلت به وأكدت أن …».
        """
        if main is None or cue.cue.conjunction != WAW or not self._disagrees(cue.cue, main):
            return None
        begin, _ = self.scene.passage.sentence_bounds(cue.at)
        for at in range(cue.at - 1, begin, -1):
            mention, title = self.scene.mention_at.get(at), self.words[at].title
            if mention is not None:
                person = mention.entity.actor_type == "person"
                meant = person and mention.entity.gender in ("", cue.cue.gender)
            else:
                meant = title is not None and (title.gender, title.number) == (cue.cue.gender, "singular")
            if meant:
                other = self.identity.overt((at, self._core(at, cue.at)), cue, "")
                return again(other, "whom the content names")
            if self.words[at].complementiser is not None:
                return self._first_in_content(at + 1, cue)
        return None

    def _first_in_content(self, first: int, cue: CueAt) -> Speaker | None:
        """Return the noun phrase with which a content begins, for a verb with which it agrees."""
        word, after = self.words[first], self.words[first + 1]
        nominal = word.definite or (after.definite and not (word.known or word.finite))
        if not nominal or word.preposition or after.preposition:
            return None
        other = self.identity.overt((first, self._core(first, cue.at)), cue, "")
        return None if self._disagrees(cue.cue, other) else again(other, "whom the content names")

    def _is_weak(self, place: int, cue: CueAt) -> bool:
        """Tell whether one who acted at *place* is less likely to speak than one who has spoken before.

        «استقبل الوزير الوفد. وقال …»: named, he is as likely, but for verbs that go on with a speech.
        """
        named = self.weak.get(place)
        if named is None or self._goes_on(cue, place):
            return False
        return cue.cue.stance == "continuing" or not named

    def _goes_on(self, cue: CueAt, place: int) -> bool:
        """Tell whether a verb goes on in the sentence of the verb at *place*: «استقبل فلان … وقال»."""
        sentence = self.scene.passage.sentence
        return bool(cue.cue.conjunction) and sentence[place] == sentence[cue.at]

    def _agreement(self, cue: CueAt) -> tuple[str, str]:
        if any(cue.pronoun):
            return cue.pronoun
        if cue.cue.form in ("past", "present", "participle"):
            after = self.words[cue.at + 1] if cue.at + 1 < len(self.words) else None
            if after is not None and "demonstrative" in after.classes and after.value:
                return "", after.value  # «قال هؤلاء إن»
            return cue.cue.gender, cue.cue.number
        return "", ""

    def _topic(self, cue: CueAt, gender: str, number: str) -> Speaker | None:
        """Return whom the text is about just before a cue, where nobody has spoken yet."""
        best, best_score = None, float("-inf")
        for mention in self.scene.mentions:
            if mention.first >= cue.at or mention.entity.actor_type == "place":
                continue
            if mention.first and self.words[mention.first - 1].key == VIA:
                continue  # «شكرتها عبر فيسبوك، وكتبت: …»
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


def _addresses(verb: Cue) -> bool:
    """Tell whether those spoken to often follow a verb as its object: «دعا الحكومة», «أجاب القاضي»."""
    return verb.stance in _ADDRESSING or verb.act == _ANSWER


def may_be_verb(scene: Scene, at: int) -> bool:
    """Tell whether no lexicon knows the word at *at* as anything else than a verb."""
    word = scene.words[at]
    other = word.known or word.definite or word.name or word.cues or at in scene.mention_at
    governed = at > 0 and "preposition" in scene.words[at - 1].classes
    return not (other or governed) and scene.passage.is_word(at)


def _may_have_object(cue: CueAt) -> bool:
    """Tell whether an object can stand between a cue and its opener: not in «أعلنت … أن», «حسبما أعلنت …».

    Nor where a pronoun on the verb is its object: «وصفته … بأنه».
    """
    if cue.cue.pronoun and not cue.cue.carries:
        return False
    return cue.opener not in ("complementiser", "source") or cue.cue.object or cue.cue.stance not in _TELLING


def _carried_pronouns(preposition: str) -> tuple[str, ...]:
    """Return «عنه», «عنها» and the like for «عن»."""
    stem = preposition[:-1] + YA if preposition.endswith(ALEF_MAKSURA) else preposition
    return tuple(stem + pronoun for pronoun in POSSESSIVES)


def _is_unnamed_or_group(head: Word) -> bool:
    """Tell whether an indefinite noun is an unnamed source or group, which a preposition may describe."""
    return head.noun is not None and not head.definite and head.noun.speaker_type in ("anonymous", "group")


def _is_collective(head: Word) -> bool:
    """Tell whether a noun means many, or a body: «مصادر», «الوزارة»."""
    kind = head.noun or head.title
    if kind is not None and kind.number != "singular":
        return True
    return head.title is None and head.noun is not None and head.noun.speaker_type != "person"


def _is_body(word: Word) -> bool:
    """Tell whether a noun is a body in which a source may be: «مصدر بالوزارة»."""
    return word.noun is not None and word.noun.speaker_type in ("institution", "media")


def _is_oblique_construct(head: Word) -> bool:
    """Tell whether a plural before its genitive stands in the accusative: «ودعا مسؤولي الفرق إلى …»."""
    kind = head.noun or head.title
    if kind is None or kind.number != "plural" or not head.bare.endswith(YA):
        return False
    nominative = word_of(head.bare.removesuffix(YA) + PLURAL)
    return (nominative.noun or nominative.title) is not None  # not of «أهالي»


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
