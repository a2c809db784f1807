"""Noun phrases of a reporting expression: the subject, and those to whom it was said.

Between a verb of reporting and what it opens stand the subject with its titles and appositions,
adverbials of time and place, and the medium spoken to; `read_zone` tells them apart.
"""

from typing import Final

from toolkit.actors import Mention
from toolkit.concord import OBLIQUE, PLURAL, is_another_noun
from toolkit.gazetteer import UNKNOWN
from toolkit.institutions import places_by_word
from toolkit.lexis import BA, HAMZA_BELOW, HERS, POSSESSIVES, TANWIN, Word, title_words
from toolkit.names.single import name_at
from toolkit.names.words import is_under_preposition
from toolkit.quotes.cues.anonymity import asks_anonymity, is_unnamed
from toolkit.quotes.cues.background import tells_of_copy
from toolkit.quotes.cues.cue_words import IMPERFECT
from toolkit.quotes.cues.doublings import doubles
from toolkit.quotes.function_words import (
    AS,
    BY_NAME,
    BY_THAT,
    EACH,
    FIRST,
    FORMERLY,
    FROM,
    IN,
    IN_IT,
    LATTER,
    LEVEL,
    NOT_YET_NEVER,
    OF,
    OF_PARTICIPLE,
    ON,
    ONE_OF,
    OTHER_THAN,
    SPECIAL,
    TO,
    TONGUE,
    WHAT,
    WITH_AGE,
    WITHOUT,
)
from toolkit.quotes.media import addressee_end, foreign_end, is_guest, is_on_air
from toolkit.quotes.scene import Scene
from toolkit.text.clitics import ARTICLE, LAM
from toolkit.text.inflection import is_verbal_noun
from toolkit.text.letters import ALEF, TA_MARBUTA, WAW, YA
from toolkit.text.marks import PERCENT

HIS: Final = ("\u0647", "\u0647\u0627")
_BODIES: Final = ("institution", "media", "state", "group")  # types of nouns
_GOVERNING: Final = frozenset(["elative", "event"])  # what follows belongs to them: «في أول تصريح»
_NISBA_OF_WOMEN: Final = YA + TA_MARBUTA
_ACTING_WITH: Final = ("warning", "requesting", "promising", "accusing", "opining")  # stances that have «بـ»
_ASIDE_WORDS: Final = 3  # adverbials between a noun and its object: «بعد لقائه أمس وفد …»
_LEAST_VERB: Final = 4  # letters of a present verb that no lexicon knows
_NAME_WORDS: Final = 4  # of a person whom no lexicon knows
_BRACKET_WORDS: Final = 12
_DESCRIBED_BY_OBJECT: Final = (
    "anonymous",
    "document",
    "media",
    "group",
)  # «مصدر مطلع على …», «بيان صادر عن …»
_OCCASIONS: Final = ("occasion", "presence")  # values of prepositions
_ADVERBIAL_PREPOSITIONS: Final = ("adverbial", "side", *_OCCASIONS)
_LEADS_AWAY: Final = frozenset(["relative", "time", "change", "pronoun", "label"])
_TOLD_OF: Final = ("anonymous", "document", "group")  # of these a verb may tell more, without a relative
_NOT_ADVERBIAL: Final = frozenset(["preposition", "event"])
_ADVERBIAL: Final = frozenset(
    [
        "time",
        "adverb",
        "auxiliary",
        "negation",
        "connector",
        "pronoun",
        "prepositional pronoun",
        "demonstrative",
    ]
)


class Zone:
    """What stands between a cue and its opener: word spans (end exclusive)."""

    def __init__(self) -> None:
        self.subject: tuple[int, int] | None = None
        self.addressees: list[tuple[int, int]] = []
        self.carriers: list[tuple[int, int]] = []  # «وقال، كما نقلت عنه رويترز، إن»
        self.change = False  # a marker of another speaker: «من جهته»


class ZoneReader:
    """Walks the words *first* to before *last* once, from left to right, as far as it is asked.

    *governed* says that a preposition may stand before the subject («وفقاً لتقارير», «نقلاً عن الوزارة»),
    *objects* that the verb may have an object after it («طالب الوزير المجلس أن …»).
    """

    def __init__(self, scene: Scene, first: int, last: int, *, governed: bool = False, objects: bool = True):
        if governed and first < last and "preposition" in scene.words[first].classes:
            first += 1
        self.governed = governed
        self.objects = objects
        self.scene = scene
        self.words = scene.words
        self.passage = scene.passage
        self.last = last
        self.first = first
        self.place = first
        self.begun = -1  # the first word of the subject, -1 as long as none has come
        self.reached = first
        self.closed = False
        self.named = False
        self.person_end = -1  # the place after the last person named
        self.zone = Zone()

    def near_head(self) -> int | None:
        """Return where the subject begins; None where more than adverbials and media stands before it."""
        while self.begun < 0 and self.place < self.last:
            place, told = self.place, len(self.zone.addressees)
            self._step()
            if self.begun < 0 and len(self.zone.addressees) == told:
                passed = self.words[place : self.place]
                if passed[0].key == BY_NAME:
                    continue  # «تحدث باسم الوفد المحامي فلان»
                if not all(word.classes and word.classes.isdisjoint(_NOT_ADVERBIAL) for word in passed):
                    return None
        return None if self.begun < 0 else self.begun

    def subject(self) -> tuple[int, int] | None:
        """Return the subject; what follows it is not read."""
        while self.place < self.last and not self.closed:
            self._step()
        return None if self.begun < 0 else (self.begun, self.reached)

    def read(self) -> Zone:
        """Return all that the zone holds."""
        while self.place < self.last:
            self._step()
        if self.begun >= 0:
            self.zone.subject = (self.begun, self._with_later_name(self.begun, self.reached))
        return self.zone

    def _with_later_name(self, first: int, last: int) -> int:
        """Return where a subject ends with the name that follows what more is told of an office.

        «قال الوزير المكلف بالعلاقات مع البرلمان، فلان، إن …», «قالت النائبة عن الحزب فلانة إن …».
        """
        head = self.words[first]
        person = head.noun if head.noun is not None and head.noun.speaker_type == "person" else head.title
        one = person is not None and person.number == "singular"
        if self.named or self.objects or not one or last >= self.last:
            return last
        people = (m for m in self.scene.mentions_between(last, self.last) if m.entity.actor_type == "person")
        name = next(people, None)
        if name is None or name.preposition or name.conjunction or self.words[name.first - 1].preposition:
            return last
        gap = range(last, name.first)
        apart = any(self.words[i].value in _OCCASIONS for i in gap)  # «بعد لقائها السفير فلانا»
        told = apart or any(self.words[i].cues or self.words[i].classes & _LEADS_AWAY for i in gap)
        return last if told or "preposition" in self.words[name.first - 1].classes else name.last

    @property
    def _head(self) -> Word:
        """Return the subject's noun, after what tells which: «آخر تقرير»."""
        first = self.words[self.begun]
        latest = "elative" in first.classes and self.begun + 1 < self.last
        return self.words[self.begun + 1] if latest else first

    @property
    def _open(self) -> bool:
        return self.begun >= 0 and not self.closed

    def _step(self) -> None:
        word = self.words[self.place]
        second = self._open and self.place == self.begun + 1
        foreign = foreign_end(self.scene, self.begun, self.last) if second else None
        if foreign is not None:
            self._take(foreign)
            return
        if self.begun < 0 and word.key == EACH and self._leads_to_each():
            self.place += 2  # «قال كل من فلان وفلان»
            return
        leads = self.governed and self.place == self.first and not word.classes & _ADVERBIAL
        inside = self._open and self._belongs_to_medium()
        inside = inside or (word.definite and word.preposition == LAM and self._completes_title())
        medium = None if leads or inside else addressee_end(self.scene, self.place, self.last)
        people = self._people_end() if self.begun < 0 and self.passage.is_number(self.place) else None
        if leads and self.place not in self.scene.stretch_at and word.text not in "([":
            self._nominal(word)
        elif medium is not None:
            self.zone.addressees.append((self.place, medium))
            self._close()
            self.place = medium
        elif (carrier := self._carrier(word)) is not None:
            self.zone.carriers.append(carrier)
            self._close()
            self.place = carrier[1]
        elif "change" in word.classes:
            self.zone.change = True
            self.place += 1
        elif self.begun < 0 and "pronoun" in word.classes and word.text.startswith(WAW):
            self.place = self._clause_before_content(self.place + 1)
        elif word.text in "([":
            self._skip_brackets(word.text)
        elif self.passage.is_comma(self.place):
            self._comma()
        elif self.passage.is_hyphen(self.place):
            self.place += 1
        elif self._open and word.key == OTHER_THAN and self._negates_adjective():
            self._take(self.place + 2)
        elif self.place in self.scene.mention_at and word.complementiser is not None:
            self._nominal(word)
        elif word.text in (":", ".") or word.complementiser is not None:
            if not self._abbreviates():
                self._close()
            untold = self.begun < 0 and word.text == ":"  # what follows is what somebody says
            self.place = self.last if untold else self.place + 1
        elif self.place in self.scene.stretch_at:
            self._marked()
        elif word.key == FORMERLY and self._open and not self.named:
            self.place += 1  # «مدير الشركة سابقا المهندس فلان»
        elif word.key in IN_IT and self._open and self._is_inside_body():
            self._take(self.place + 1)  # «الباحثة فيها فلانة», «مصادر فيها»
        elif word.key in OF_PARTICIPLE and self._open and self._is_after_participle():
            self._take(self.place + 1 + self._ends_in_tanwin(self.place + 1))
        elif "relative" in word.classes or asks_anonymity(self.passage, self.place) or self._not_told(word):
            self._relative()
        elif (
            (word.cues and doubles(word, after_verb=self.place == self.first))
            or self._is_adverbial(word)
            or self._is_saying_of_subject(word)
        ):
            self._close()
            self.place += 1 + self._describes_manner(word)
        elif people is not None:
            self._take(people)
        elif "approximation" in word.classes and self.passage.is_number(self.place + 1):
            self.place += 1  # «نحو 60% من السكان»
        elif self._governed_here(word):
            self._preposition(word)
        else:
            self._nominal(word)

    def _is_saying_of_subject(self, word: Word) -> bool:
        """Tell whether a noun of saying bears the subject's pronoun: «عن مرجع رسمي تأكيده أن»."""
        told = any(cue.form == "noun" and cue.pronoun and not cue.preposition for cue in word.cues)
        return told and self._open and self.governed and not (word.noun or word.title)

    def _carrier(self, word: Word) -> tuple[int, int] | None:
        """Return the medium of «كما نقلت عنه رويترز» or «وفق ما نقلت عنه رويترز», where that begins here."""
        what = self.place + 1 < self.last and self.words[self.place + 1].key == WHAT
        source = what and (word.key == ON or any(cue.form == "source" for cue in word.cues))
        verb = self.place + 1 + source
        if not (word.key == AS or source) or verb + 2 >= self.last:
            return None
        carries = {cue.carries for cue in self.words[verb].cues if cue.carries}
        pronoun, medium = self.words[verb + 1], self.scene.mention_at.get(verb + 2)
        if not carries or "prepositional pronoun" not in pronoun.classes or medium is None:
            return None
        return (medium.first, min(medium.last, self.last)) if medium.entity.agency_id else None

    def _leads_to_each(self) -> bool:
        """Tell whether «كل» leads to who they are with «من», and not «كل من يعرفه»."""
        named = self.place + 2
        if named >= self.last or self.words[self.place + 1].key != OF:
            return False
        word = self.words[named]
        return bool(word.definite or word.title or word.name or named in self.scene.mention_at)

    def _people_end(self) -> int | None:
        """Return where a number of those who speak ends with its noun: «12 نائبا», «52% من المشاركين»."""
        at = self._past_percent(self.place + 1)
        if at + 1 < self.last and self.words[at].key == OF:
            people = self.words[at + 1]
            return at + 2 if people.definite or people.noun is not None else None
        counted = at < self.last and at == self.place + 1
        return at + 1 if counted and (self.words[at].title or self.words[at].noun) else None

    def _past_percent(self, at: int) -> int:
        """Return the place after «%», «في المئة» or «بالمئة»."""
        at += at + 1 < self.last and self.words[at].key == IN and "percent" in self.words[at + 1].classes
        percent = at < self.last and (self.words[at].text in PERCENT or "percent" in self.words[at].classes)
        return at + 1 if percent else at

    def _negates_adjective(self) -> bool:
        """Tell whether «غير» negates the adjective after it: «منظمات غير حكومية», not «غير أن»."""
        after = self.words[self.place + 1] if self.place + 1 < self.last else None
        return after is not None and self.passage.is_word(self.place + 1) and after.complementiser is None

    def _abbreviates(self) -> bool:
        """Tell whether the stop here only shortens the word before it: «د. فلان»."""
        at = self.place
        return (
            self.words[at].text == "."
            and self.passage.sentence[at - 1 : at + 2].count(self.passage.sentence[at]) == 3
        )

    def _told_medium(self, first: int, end: int) -> bool:
        """Tell whether a medium's name is the object: «أبلغ «الأخبار» مصدر …», «أبلغ مصدر «الأخبار»»."""
        names = self.scene.mentions_between(first, end)
        if not any(m.entity.agency_id for m in names) or any(m.preposition or m.conjunction for m in names):
            return False
        if self.begun < 0:
            return end < self.last and is_unnamed(self.words[end])
        if self._is_of_its_people(first):
            return False
        head = self.words[self.begun].noun
        unnamed = head is not None and head.speaker_type == "anonymous"
        told = self.first > 0 and any(cue.object for cue in self.words[self.first - 1].cues)
        told = told and head is not None and head.number == "singular"
        unnamed = unnamed and (told or self.place > self.begun + 1)  # not «قال مصدر وكالة …»
        people = head is not None and head.speaker_type == "group"  # «أفاد سكان وكالة …»
        return not self.closed and (unnamed or people or self.place == self.person_end)

    def _is_of_its_people(self, first: int) -> bool:
        """Tell whether the subject is one of a medium's people: «أحد رواد فيسبوك», «أحد رواد منصة "…"»."""
        head, before = self.words[self.begun], self.words[first - 1]
        counts = head.key in ONE_OF or _is_quantity(head)
        return counts and first - 1 > self.begun and not (before.definite or self.closed)

    def _belongs_to_medium(self) -> bool:
        """Tell whether a medium under «ل» is whose the source is: «مسح لرويترز», «آخر تقرير للوكالة …»."""
        head = self._head
        if self.words[self.place - 1] is not head:
            return False
        document = head.noun is not None and head.noun.speaker_type == "document"
        told = head.noun is not None and head.noun.number == "plural" and not head.definite
        return (document and not told) or "reporter" in head.classes  # but «معلومات لـ«المرفأ»»

    def _completes_title(self) -> bool:
        """Tell whether a body that no lexicon knows is whose the office is: «المدير العام للوكالة …»."""
        if not self._open or self.named or self.words[self.begun].title is None:
            return False
        mention = self.scene.mention_at.get(self.place)
        medium = mention is not None and bool(mention.entity.agency_id)
        return not medium and self.words[self.place - 1].stem in title_words()

    def _is_adverbial(self, word: Word) -> bool:
        """Tell whether a word belongs to the saying, and not to the subject («بيانات نيسان»)."""
        if word.value == "deictic" or self._is_day_before(word) or self._is_once(word):
            return True  # «قال تقرير أمس إن …»
        before = self.words[self.place - 1]
        if word.key == SPECIAL and self._open and before.bare.endswith(TA_MARBUTA) and not before.definite:
            return False  # «نائب رئيس جامعة خاصة»
        if "demonstrative" in word.classes and self._open and self.place == self.begun + 1:
            return self.words[self.begun].definite  # «أحد هؤلاء الزوار»
        if word.key == SPECIAL and self._open and self.place == self.begun + 1:
            return not is_unnamed(self.words[self.begun])
        if not word.classes or not word.classes & _ADVERBIAL:
            return False
        if word.title or self.place in self.scene.mention_at:
            return False
        construct = self._open and self.place == self.begun + 1 and not self.words[self.begun].definite
        construct = construct and not self.words[self.begun].bare.endswith(PLURAL)  # «مسؤولون أمس»
        return not ("time" in word.classes and construct and not word.definite)

    def _is_day_before(self, word: Word) -> bool:
        """Tell whether «أول أمس» or «أول من أمس» begins here."""
        if word.key != FIRST:
            return False
        ahead = self.words[self.place + 1 : min(self.place + 3, self.last)]
        if not ahead:
            return False
        day = ahead[1] if ahead[0].key == OF and len(ahead) > 1 else ahead[0]
        return day.value == "deictic"

    def _is_once(self, word: Word) -> bool:
        """Tell whether «ذات يوم» begins here."""
        after = self.words[self.place + 1] if self.place + 1 < self.last else None
        return word.key == WITH_AGE and after is not None and "time" in after.classes and not after.definite

    def _is_inside_body(self) -> bool:
        """Tell whether a pronoun after the subject's head means the body in which the source works."""
        head = self.words[self.begun]
        after = self.words[self.place + 1] if self.place + 1 < self.last else None
        named = after is not None and not (after.known or after.definite or after.cues)
        works = head.title is not None and (named or head.title.kind == "profession")
        return self.place == self.begun + 1 and (works or is_unnamed(head))

    def _is_after_participle(self) -> bool:
        """Tell whether a pronoun belongs to the participle before it: «الحكومة المعترف بها دوليا»."""
        before = self.words[self.place - 1]
        attached = self.reached == self.place > self.begun + 1
        return attached and before.definite and not (before.known or before.name)

    def _ends_in_tanwin(self, place: int) -> bool:
        return place < self.last and _is_adverb(self.words[place])

    def _describes_manner(self, word: Word) -> bool:
        """Tell whether an adjective follows an adverb like «بصوت»."""
        after = self.place + 1
        if "adverb" not in word.classes or after >= self.last or not self.passage.is_word(after):
            return False
        adjective = self.words[after]
        return not (adjective.definite or adjective.known or adjective.cues)

    def _governed_here(self, word: Word) -> bool:
        """Tell whether a preposition stands here, or is written on the word."""
        mention = self.scene.mention_at.get(self.place)
        if mention is not None:
            return bool(mention.preposition)  # «إمام أوغلو» is written like «أمام»
        if word.title is not None and word.text.startswith(HAMZA_BELOW):
            return False  # «إمام المسجد»
        if "preposition" in word.classes or word.name is not None:
            return "preposition" in word.classes
        return bool(word.preposition) or (not word.known and is_under_preposition(word, foreign=True))

    def _close(self) -> None:
        if self.begun >= 0:
            self.closed = True

    def _take(self, last: int) -> None:
        """Make the words to before *last* part of the subject."""
        if self.begun < 0:
            self.begun = self.place
        self.reached = last
        self.place = last

    def _nominal(self, word: Word) -> None:
        mention = self.scene.mention_at.get(self.place)
        end = min(mention.last, self.last) if mention is not None else self.place + 1
        if mention is not None and self._told_medium(self.place, end):
            self.zone.addressees.append((self.place, end))
            self._close()
            self.place = end
            return
        if self.closed:
            self.place = end
            return
        if mention is not None and self._is_second_actor(mention):
            self._close()
            self.place = end
            return
        if self.begun >= 0 and self._describes_unnamed(word):
            self._take(self._clause_end(self.place))
            self._close()
            return
        if self.begun >= 0 and mention is None and self._follows_subject(word):
            self._close()
            self.place = end
            return
        if mention is not None and mention.entity.actor_type == "person":
            self.named = True
            self.person_end = end
        if self.begun < 0 and self._is_passed_over(word, mention):
            self.place = end
            return
        self._take(end)

    def _is_passed_over(self, word: Word, mention: Mention | None) -> bool:
        """Tell whether a word before the subject is none of it."""
        later = self.place > self.first
        if not _can_head(word, mention):
            if later and word.key in LATTER and "demonstrative" in self.words[self.place - 1].classes:
                return False  # «وقال هذا الأخير»
            return later or _is_adverb(word) or self._is_how_she_spoke(word)
        return later and _is_ones_body(word)

    def _is_how_she_spoke(self, word: Word) -> bool:
        """Tell whether a participle of saying stands where the subject would: «وتابعت موضحة: «…»»."""
        verb = self.words[self.first - 1] if self.first else None
        hers = verb is not None and any(cue.gender == "f" for cue in verb.cues)
        participle = any(cue.form == "participle" for cue in word.cues)
        return hers and participle and word.bare.endswith(TA_MARBUTA) and not (word.noun or self.governed)

    def _is_second_actor(self, mention: Mention) -> bool:
        """Tell whether an actor right after another is whom the verb affects: «هاجم أردوغان نتنياهو»."""
        if self.begun < 0 or mention.preposition or mention.conjunction:
            return False
        if self.objects and mention.entity.actor_type == "organisation" and self._is_whole():
            return True  # «حذر البيان حزب النور», «اتهمت وسائل الإعلام الاتحاد»
        if self.objects and mention.entity.actor_type == "person" and self._are_people():
            return True  # «يتهم محتجون فلاناً بأنه …»
        before = self.words[self.place - 1]
        if mention.entity.actor_type == "state" and before.nationality and before.definite:
            return True  # «اتهمت الخارجية الإيرانية واشنطن بأنها …»
        first = self.scene.mention_at.get(self.begun)
        if first is None or first.last != self.place or first.entity.actor_id.startswith(UNKNOWN):
            return False  # «محمد أمين …» may be one
        return first.entity.actor_id != mention.entity.actor_id

    def _are_people(self) -> bool:
        """Tell whether the subject so far is a plural without the article, which no name belongs to."""
        head = self.words[self.begun]
        group = head.noun is not None and head.noun.number == "plural" and head.title is None
        return group and not head.definite and head.bare.endswith(PLURAL)

    def _is_whole(self) -> bool:
        """Tell whether the subject so far is a text or medium whose name no body can be part of."""
        noun, before = self.words[self.begun].noun, self.words[self.place - 1]
        return noun is not None and noun.speaker_type in ("document", "media") and before.definite

    def _follows_subject(self, word: Word) -> bool:
        """Tell whether a word after the subject's first is none of it: an object, a verb, an adverb."""
        verb = word.finite and any(cue.form in ("past", "present") and not cue.also_word for cue in word.cues)
        if verb and not (word.noun or word.title or word.name or word.definite):
            return True
        if word.text.endswith(TANWIN) and not self.words[self.begun].text.endswith(TANWIN):
            return True  # not «أن مصدراً قضائياً …»
        adjective = word.known or word.definite or word.bare.endswith(TA_MARBUTA)
        if not adjective and tells_of_copy(self.passage, self.place):
            return True  # «إحصائية حديثة اطلعت «المرفأ» على نسخة منها»
        saying = "saying" in word.classes or (self._is_refused() and any(c.form == "noun" for c in word.cues))
        refused = word.definite and saying and self.words[self.place - 1].definite
        return (
            refused  # «رفض ممثلو الأمن التعليق»
            or self._tells_manner(word)
            or self._begins_object(word)
            or self._is_accusative(word)
            or self._is_doing(word)
        )

    def _is_doing(self, word: Word) -> bool:
        """Tell whether a participle of saying tells what they do who act: «تجمع الطلبة مرددين «…»»."""
        accusative = word.bare.endswith((OBLIQUE, ALEF)) and not (word.definite or word.noun or word.title)
        return accusative and not self.governed and any(cue.form == "participle" for cue in word.cues)

    def _is_accusative(self, word: Word) -> bool:
        """Tell whether an unknown word after a definite one ends as what the verb has: «البوابة عددا من».

        So does how a person spoke: «نادر حداد متوجها إلى …».
        """
        other = word.classes or word.title or word.name or word.definite or word.cues
        plain = not (other or word.conjunction)
        ends = word.bare.endswith(ALEF) and not word.bare.endswith(POSSESSIVES)
        whole = self.words[self.place - 1].definite or self.person_end == self.place
        return whole and plain and ends

    def _tells_manner(self, word: Word) -> bool:
        """Tell whether an indefinite adjective after a definite noun tells how one spoke: «الوزير معقبا»."""
        if not self._open or self.place != self.begun + 1:
            return False
        head = self.words[self.begun]
        if not (head.definite or (head.noun is not None and head.bare.endswith(POSSESSIVES))):
            return False
        plain = not (word.known or word.name or word.definite)
        return plain and word.bare.endswith((ALEF, TA_MARBUTA))

    def _describes_unnamed(self, word: Word) -> bool:
        """Tell whether a verb begins what is told of a source without a name.

        «مسؤول يقوم بالوساطة …», «حصيلة أعلنتها السلطات», «وثيقة حصلت عليها الصحيفة».
        """
        if word.definite or word.known or word.name:
            return False
        head = self.words[self.begun]
        if head.noun is None or head.noun.speaker_type not in _TOLD_OF or head.definite:
            return False
        told = any(cue.form == "past" and cue.pronoun for cue in word.cues)
        after = self.words[self.place + 1] if self.place + 1 < self.last else None
        of_it = after is not None and "prepositional pronoun" in after.classes
        if head.noun.speaker_type == "document" and (told or (of_it and not word.cues)):
            return True
        if head.noun.speaker_type == "group":
            return of_it and self.place == self.begun + 1  # «سكان تحدثت إليهم الصحيفة»
        present = word.bare.startswith(IMPERFECT) and len(word.bare) >= _LEAST_VERB
        return present and not word.cues

    def _begins_object(self, word: Word) -> bool:
        """Tell whether a word begins the verb's object: «توقع الصندوق ارتفاع …», «أعلنت مصادر مقتل …»."""
        head, before = self.words[self.begun], self.words[self.place - 1]
        if "event" in word.classes:
            return True
        named = self.begun in self.scene.mention_at or head.title is not None or head.name is not None
        if self.objects and self.place == self.person_end and self._is_title_of_another(word):
            return True  # «استقبل الرئيس فلان السفير فلاناً»
        named = named or (self.objects and word.definite)  # «طالب الاتحاد برئاسة فلان الحكومة بـ…»
        if self.place == self.person_end and named and not (word.nationality or word.title or word.name):
            return word.definite or self._has_genitive(word)  # «طالب فلان المرأة أن …»
        body = (
            head.noun is not None
            and head.title is None
            and head.noun.speaker_type in ("institution", "document")
        )
        if (before.definite or before.name or before.key in places_by_word()) and _is_ones_own(word):
            return True  # «الوزير العراقي نظيره …», «ختم المؤرخ حديثه …», «هاجم فلان منافسه»
        if self.objects and before.definite and (self._is_others(word, head) or self._disagrees(word, head)):
            return True
        if (
            self.objects
            and head.definite
            and self.place == self.begun + 1
            and word.definite
            and not word.conjunction
            and word.noun
            and not word.nationality
        ):
            return head.title is None and word.title is None and word.noun.speaker_type != "person"
        if self.objects and is_another_noun(self.words, self.begun, self.place):
            return True
        family = head.definite and not (head.noun or head.title or head.nationality) and not word.title
        office = word.noun is not None and word.noun.speaker_type == "institution" and not word.definite
        if self.objects and family and office and self.place == self.begun + 1:
            return True  # «وطالب الزوبعي رئاسة الديوان بـ…»
        kind = head.noun or head.title
        many = head.bare.endswith(PLURAL) or (kind is not None and kind.number == "plural")
        people = head.definite and many and self.place == self.begun + 1
        if self.objects and people and not (word.definite or word.known or word.name):
            return True  # «ردد المتظاهرون هتافات»
        man = word.title is not None and (word.title.number, word.title.gender) == ("singular", "m")
        one = man and word.definite and not (word.conjunction or word.nationality)
        if self.objects and many and head.definite and one:
            return True  # «طالب الأعضاء المعزولون الأمين العام بـ…»
        mention = self.scene.mention_at.get(self.begun)
        if mention is not None and mention.last != self.place:
            mention = None
        if mention is not None and mention.entity.actor_type == "state" and not word.conjunction:
            return word.key in places_by_word()  # «ودعت واشنطن طهران إلى …»
        lexical = mention is not None and mention.rule.startswith("lexicon")
        if mention is not None and mention.entity.actor_type == "organisation" and lexical:
            if self.objects and word.key in places_by_word():
                return True  # «وحث الاتحاد الأوروبي أنقرة على …»
            return (word.definite or word.name is not None) and not word.nationality and word.title is None
        if mention is not None and word.bare.startswith(WAW):
            return False  # «وزارة الاتصالات وتكنولوجيا المعلومات»
        drivers = word.title is not None and word.title.number == "plural" and word.bare.endswith(YA)
        if self.objects and body and before.definite and drivers:
            return True  # «دعت الوزارة سائقي الحافلات إلى …»
        known = word.definite or word.name is not None or word.nationality or word.title is not None
        joined = bool(word.conjunction) and word.noun is not None  # «السلطات ومصادر دبلوماسية»
        return self.objects and body and before.definite and not (known or joined)

    def _is_title_of_another(self, word: Word) -> bool:
        """Tell whether a title right after a name leads to another's name: «الرئيس فلان السفير فلان»."""
        if word.title is None or not word.definite or word.conjunction:
            return False
        at = self.place + 1
        while at < self.last and self.words[at].nationality:
            at += 1
        return self._is_person(at)

    def _is_others(self, word: Word, head: Word) -> bool:
        """Tell whether a noun names a body or people beside one person: «اتهم وزير الداخلية الشركة بأن …»."""
        source, person = word.noun or word.title, head.title
        if source is None or person is None or person.number != "singular" or not word.definite:
            return False
        if word.nationality or word.conjunction or word.preposition or source.also_word:
            return False
        body = word.noun is not None and word.title is None and word.noun.speaker_type in _BODIES
        return body or source.number == "plural"

    def _disagrees(self, word: Word, head: Word) -> bool:
        """Tell whether a noun of the other gender stands beside one man: «قدم المتحدث التجربة …»."""
        man = head.title is not None and (head.title.gender, head.title.number) == ("m", "singular")
        other = word.known or word.name is not None or word.conjunction or word.preposition
        beside = self.place == self.begun + 1 and word.definite and word.bare.endswith(TA_MARBUTA)
        return man and beside and not other

    def _has_genitive(self, word: Word) -> bool:
        """Tell whether a noun that is none of a source has a genitive: «انتقد فلان أداء فريقه»."""
        at = self.place + 1
        if word.known or word.conjunction or at >= self.last:
            return False
        after = self.words[at]
        return after.definite or at in self.scene.mention_at or after.bare.endswith(POSSESSIVES)

    def _marked(self) -> None:
        stretch = self.scene.stretch_at[self.place]
        end = min(stretch.last + 1, self.last)
        if self._told_medium(self.place, end):
            self.zone.addressees.append((self.place, end))
            self._close()
            self.place = end
        elif self.closed or self._is_marked_object(end):
            self._close()
            self.place = end
        else:
            self._take(end)

    def _is_marked_object(self, end: int) -> bool:
        """Tell whether an event in marks follows a complete subject: «أكدت القيادة العامة «استشهاد» …»."""
        if self.begun < 0 or end >= self.last or self.place == self.begun + 1:
            return False
        head, before = self.words[self.begun], self.words[self.place - 1]
        event = is_verbal_noun(self.words[self.place + 1].key)
        return event and head.definite and head.title is None and before.definite

    def _skip_brackets(self, opening: str) -> None:
        closing = ")" if opening == "(" else "]"
        for place in range(self.place, min(self.last, self.place + _BRACKET_WORDS)):
            if self.words[place].text == closing:
                bare = self._open and self.place == self.begun + 1 and not self.words[self.begun].definite
                if bare and self._heads_name(self.begun, self.begun):
                    self._take(place + 1)  # «شركة (المرفأ)»
                self.place = place + 1
                return
        self.place += 1

    def _comma(self) -> None:
        after = self.place + 1
        if self._open and after < self.last and asks_anonymity(self.passage, after):
            end = self._clause_end(after)
            if not self.words[after].bare.endswith(ALEF):  # not «، طالباً عدم …»
                self._take(end)
            self._close()
            self.place = end
            return
        if self._open and after < self.last and self._is_apposition(after):
            self.place = after
            return
        self._close()
        self.place = after

    def _clause_before_content(self, place: int) -> int:
        """Return where a clause ends that tells how or where one spoke: «قال وهو يطوي الورقة: …»."""
        while place < self.last and self.words[place].complementiser is None:
            if self.passage.is_comma(place) or self.words[place].text == ":":
                break
            place += 1
        return place

    def _clause_end(self, place: int) -> int:
        while place < self.last and not self.passage.is_comma(place) and self.words[place].text != ":":
            if any(cue.form == "noun" and cue.pronoun for cue in self.words[place].cues):
                break  # «… طلب عدم ذكر اسمه قوله إن»
            if self._is_told_here(place):
                break  # «… طلب عدم ذكر اسمه لرويترز إن»
            place += 1
        return place

    def _is_told_here(self, place: int) -> bool:
        """Tell whether a known medium under «ل» follows the name that was withheld."""
        mention = self.scene.mention_at.get(place)
        told = mention is not None and mention.preposition == LAM and bool(mention.entity.agency_id)
        return told and "name withheld" in self.words[place - 1].classes

    def _is_apposition(self, place: int) -> bool:
        """Tell whether what follows a comma tells who the subject is: a title, a name, «وهو …»."""
        word = self.words[place]
        if "pronoun" in word.classes and word.text.startswith(WAW):
            return True
        marks = self.scene.stretch_at.get(place)
        if marks is not None:
            name = self.scene.mention_at.get(place + 1)  # «عضو المجلس، "فلان الفلاني"، …»
            person = name is not None and name.entity.actor_type == "person" and name.last == marks.last
            return person and not self.named
        mention = self.scene.mention_at.get(place)
        if mention is not None:
            return mention.entity.actor_type == "person" and (
                self._is_listed(place) or not (self.named or mention.conjunction)
            )
        if word.classes or (word.cues and not (word.title or word.noun)):
            return False
        if word.conjunction:
            return False
        if word.nationality and word.definite and not self.named:
            return name_at(self.passage, place + 1, self.last, nominal=True) is not None
        if word.title is not None or (word.noun is not None and not word.preposition):
            return True
        if self.named:
            return False
        named = name_at(self.passage, place, self.last, nominal=True)
        return (
            named is not None or (word.name is not None and not word.definite) or self._is_unknown_name(place)
        )

    def _is_listed(self, place: int) -> bool:
        """Tell whether a person goes on a list that «و» closes: «فلان، فلان، وفلان»."""
        if self.place != self.person_end:
            return False
        while place < self.last:
            mention = self.scene.mention_at.get(place)
            if mention is None or mention.entity.actor_type != "person":
                return False
            if self.scene.is_joined(mention):
                return True
            place = mention.last + self.passage.is_comma(mention.last)
        return False

    def _is_unknown_name(self, place: int) -> bool:
        """Tell whether words that no lexicon knows stand alone between commas after a title."""
        head = self.words[self.begun].title if self.begun >= 0 else None
        if head is None or head.number != "singular":
            return False
        end = place
        while end < self.last and self.passage.is_word(end):
            word = self.words[end]
            if word.known or word.definite or word.cues or end in self.scene.mention_at:
                return False
            end += 1
        return 2 <= end - place <= _NAME_WORDS

    def _not_told(self, word: Word) -> bool:
        """Tell whether a verb says what was not told of an unnamed source: «مصادر لم تسمها»."""
        told = word.key in NOT_YET_NEVER and self._open and self.place == self.reached
        return told and is_unnamed(self.words[self.begun])

    def _relative(self) -> None:
        """Take a relative clause that describes an unnamed source, pass over any other."""
        end = self._clause_end(self.place + 1)
        self._hear_guest(end)
        head = self.words[self.begun].noun if self.begun >= 0 else None
        unnamed = head is not None and not self.named and self.place == self.reached
        beside = self.words[self.place].bare.endswith(ALEF)  # «دبلوماسي طالبا عدم …»
        if self._open and not beside and (unnamed or asks_anonymity(self.passage, self.place)):
            self._take(end)
        self._close()
        self.place = end

    def _hear_guest(self, end: int) -> None:
        """Note the station of a relative clause: «الوزير، الذي حل ضيفا على قناة المرفأ، …»."""
        for at in range(self.place + 2, end):
            if is_guest(self.words[at - 1]):
                medium = addressee_end(self.scene, at, end)
                if medium is not None:
                    self.zone.addressees.append((at, medium))

    def _preposition(self, word: Word) -> None:
        attached = "preposition" not in word.classes
        first = self.place + (0 if attached else 1)
        if first < self.last and self.words[first].key == TONGUE:
            self._close()  # «على لسان أمينها العام …»: who lends the voice is not who speaks
            self.place = self._clause_end(first)
            return
        whom = word.key == OF and first < self.last and self.words[first].finite  # «اتهمت … من سمتهم»
        if self._open and not whom and not self._leads_away(word, first, attached):
            self._take(self._object_end(first))
            if any(m.entity.actor_type == "person" for m in self.scene.mentions_to.get(self.place, ())):
                self.person_end = self.place  # «الاتحاد برئاسة فلان»
            return
        self._close()
        self.place = (
            self._companion_end(first) if word.value == "presence" else self._skipped_object_end(first)
        )

    def _companion_end(self, first: int) -> int:
        """Return where those end in whose presence something was said: «بحضور مدير الأشغال المهندس فلان»."""
        end = first
        while end < self.last and self.passage.is_word(end) and self.words[end].complementiser is None:
            end += 1
        people = [m for m in self.scene.mentions_between(first, end) if m.entity.actor_type == "person"]
        return people[-1].last if people else self._skipped_object_end(first)

    def _begins_body(self, place: int) -> bool:
        """Tell whether a noun for what is said begins a body's name: «برنامج الأمم المتحدة للبيئة»."""
        mention = self.scene.mention_at.get(place)
        return (
            mention is not None and mention.entity.actor_type == "organisation" and mention.last > place + 1
        )

    def _leads_away(self, word: Word, first: int, attached: bool) -> bool:
        """Tell whether a preposition begins an adverbial of the saying and not a part of the subject."""
        if word.value in _ADVERBIAL_PREPOSITIONS or first >= self.last or word.key == WITHOUT:
            return True
        target = self.words[first]
        if attached and first + 1 == self.last and word.bare.startswith(BA) and self._is_bare_act(word):
            return True  # «أكدت المديرة باقتضاب أن …»
        saying = target.classes & {"saying", "time", "change"} and not self._begins_body(first)
        if saying or (self.named and not attached):
            return True
        if word.key == IN and target.bare.endswith(POSSESSIVES) and not target.name:
            return True  # «في توقعاته»: of the one who speaks
        if word.key == ON and target.bare.endswith(HERS) and self._head.title is None and not target.name:
            return True  # «قالت إذاعة المرفأ على موقعها»
        if word.key == IN and self._is_of_the_speakers(first):
            return True  # «في أسباب حكمها», «في مستهل زيارته»
        if word.key == IN and target.noun is not None and target.noun.speaker_type == "document":
            return True  # «قال فلان في البيان»
        if word.key == IN and "demonstrative" in target.classes:
            return True  # «في هذه المناسبة»
        if any(cue.form == "noun" and cue.pronoun for cue in target.cues):
            return True  # «مضى آخرون إلى اتهامها بأنها …»
        if word.key == ON and "object" in target.classes and target.noun is None:
            return True  # «شددت مصادر محلية على ضرورة …»
        if word.key == IN and "elative" in target.classes and self.words[self.begun].definite:
            return True  # «حذر التقرير في أهم فقراته»
        if attached and word.preposition == LAM and "reporter" in word.classes:
            return True  # «قالت أم لخمسة أطفال لمراسلتنا»
        if attached and word.bare.startswith(LAM) and word.rests[-1] in ONE_OF:
            return True  # «أكد المدرب لأحد لاعبيه»
        if attached and word.bare.startswith(BA) and (self._tells_what(word) or self._is_acted_with(word)):
            return True
        if word.key == ON and target.key == LEVEL:
            return self.named  # «المكلف بالإعلام على مستوى الولاية»
        head = self._head
        group = word.noun is not None and word.noun.speaker_type == "group"
        told = attached and word.preposition == LAM and group
        if told and (self.named or self.reached == self.begun + 1 or not word.definite):
            return True  # «أكد فلان للصحافيين أن …», not «رئيس اتحاد … للصحافيين»
        if attached and word.preposition == LAM and self._is_told_people(word):
            return True
        if word.key == OF and head.definite and self.reached == self.begun + 1:
            return not _is_quantity(head)
        kind = head.noun.speaker_type if head.noun is not None else ""
        described = kind in _DESCRIBED_BY_OBJECT
        issued = any(self.words[i].key == FROM for i in range(self.begun, self.place))
        if kind == "document" and word.key == ON and issued:
            return True
        if word.value == "object" and not described and not self._is_of_office(head, word, first):
            return "takes على" not in head.classes
        name = head.name is not None and not head.name.also_word
        carried = self.governed and word.key == IN and not (name or self.begun in self.scene.mention_at)
        return not (head.noun or head.title or head.definite or self.named or carried)

    def _is_of_the_speakers(self, first: int) -> bool:
        """Tell whether a noun at *first* has a genitive with the subject's pronoun; neither is a source."""
        noun, of_it = self.words[first], self.words[first + 1] if first + 1 < self.last else None
        if of_it is None or noun.known or noun.definite or noun.name or not of_it.bare.endswith(HERS):
            return False
        document = of_it.noun is not None and of_it.noun.speaker_type == "document"
        return document or not (of_it.known or of_it.name)

    def _is_told_people(self, word: Word) -> bool:
        """Tell whether «ل» leads from a complete office to people: «وزير المال للصحافيين», «لنظيره».

        Not from «الأمين العام», «رئيس اتحاد …», to whom an office can belong.
        """
        head, second = self.words[self.begun], self.words[self.place - 1]
        if head.title is None or head.title.number != "singular":
            return False
        if "counterpart" in word.classes:
            return True
        group = word.noun is not None and word.noun.speaker_type == "group"
        people = group or (word.title is not None and word.title.number == "plural")
        complete = second.nationality if head.definite else second.definite
        return people and complete and self.reached == self.place == self.begun + 2

    def _tells_what(self, word: Word) -> bool:
        """Tell whether «بـ» and what happened follow an actor: «أفادت الوزارة بإصابة عاملين»."""
        before = self.words[self.place - 1].noun
        body = before is not None and before.speaker_type == "institution" and self.place == self.begun + 1
        mention = self.scene.mention_at.get(self.begun)
        actor = body or (mention is not None and mention.last == self.place)
        return actor and not word.noun and ("event" in word.classes or any(map(is_verbal_noun, word.rests)))

    def _is_bare_act(self, word: Word) -> bool:
        """Tell whether an indefinite verbal noun after «ب» tells how one spoke: «باقتضاب», «بانفعال»."""
        named = word.known or word.name or self.place in self.scene.mention_at
        return not named and self.words[self.place - 1].definite and any(map(is_verbal_noun, word.rests[1:]))

    def _is_acted_with(self, word: Word) -> bool:
        """Tell whether «بـ» leads to what a verb of judging or threatening has: «هدد الوزير بقتل …»."""
        if not self.words[self.place - 1].definite or self.place in self.scene.mention_at:
            return False
        verbs = self.words[self.first - 1].cues if self.first else ()
        takes_it = any(BY_THAT in verb.complements and verb.stance in _ACTING_WITH for verb in verbs)
        return takes_it and not (word.known or word.name or word.key in places_by_word())

    def _is_refused(self) -> bool:
        """Tell whether the verb before is one of refusing: «رفض المتحدث التعليق»."""
        return self.first > 0 and "anonymity" in self.words[self.first - 1].classes

    def _is_of_office(self, head: Word, word: Word, first: int) -> bool:
        """Tell whether a preposition belongs to an office: «المسؤول عن …», «المبعوث الأممي إلى اليمن»."""
        if head.title is None or word.key not in (FROM, TO):
            return False
        mention = self.scene.mention_at.get(first)
        state = mention is not None and mention.entity.actor_type == "state"
        return word.key == FROM or not head.definite or state

    def _object_end(self, first: int) -> int:
        mention = self.scene.mention_at.get(first)
        if mention is not None:
            return min(mention.last, self.last)
        stretch = self.scene.stretch_at.get(first)
        named = self.scene.mention_at.get(first + 1)
        if (
            named is not None
            and not (named.preposition or named.conjunction)
            and self._heads_name(first, first)
        ):
            return min(named.last, self.last)  # «على موقع تويتر»
        return min(stretch.last + 1 if stretch else first + 1, self.last)

    def _skipped_object_end(self, first: int) -> int:
        """Return where a prepositional phrase ends: before a comma, or a noun that can be the subject."""
        if first >= self.last:
            return self.last  # the text, or its part, ends with the preposition
        place = self._object_end(first)
        title = self.words[first].title
        named_later = title is not None and title.number == "singular"  # «من الزعيم السابق فلان»
        if self._is_what_he_did(first):
            place = self._past_object(place)
        while place < self.last:
            word = self.words[place]
            if self._tells_of(place):
                return self._clause_before_content(place)
            if place in self.scene.stretch_at and self._heads_name(place - 1, first):
                place = min(self.scene.stretch_at[place].last + 1, self.last)
                continue
            if self.passage.is_comma(place) or word.text in ("(", ":") or place in self.scene.stretch_at:
                return place
            if (
                "preposition" in word.classes
                or word.classes & {"time", "change", "relative"}
                or word.complementiser
            ):
                return place
            if addressee_end(self.scene, place, self.last) is not None:
                return place
            before = self.words[place - 1]
            ended = (
                before.definite
                or before.nationality
                or bool(before.classes & {"change", "time"})
                or before.known
            ) and not before.classes & _GOVERNING
            heads = (word.title or word.noun or place in self.scene.mention_at) and not word.nationality
            heads = heads and not self._is_adjective_of(word, before)
            if (
                self.begun < 0
                and heads
                and ended
                and not word.preposition
                and not (before.noun and not before.definite)
                and not (before.title and before.title.number == "singular" and self._is_person(place))
                and not (named_later and self._is_person(place))
            ):
                return place
            place = self._object_end(place)
        return place

    def _is_adjective_of(self, word: Word, before: Word) -> bool:
        """Tell whether a word that is also a person agrees with the noun before it: «في المؤتمر الصحفي»."""
        if word.definite != before.definite or before.title or before.name:
            return False
        if before.bare.endswith(TA_MARBUTA):
            relative = word.bare.endswith(_NISBA_OF_WOMEN)
            return word.bare.endswith(TA_MARBUTA) and (relative or not word.definite)
        return word.definite and word.bare.endswith(YA) and before.key not in places_by_word()

    def _is_what_he_did(self, at: int) -> bool:
        """Tell whether a noun with the speaker's pronoun may have an object: «بعد لقائه محافظ البقاع»."""
        word = self.words[at]
        plain = not (word.noun or word.title or word.name or word.classes or at in self.scene.mention_at)
        return plain and not word.definite and word.bare.endswith(HIS)

    def _past_object(self, place: int) -> int:
        """Return the place after a noun phrase that stands at *place*, or near it after adverbials."""
        phrase = read_subject(self.scene, place, self.last)
        return place if phrase is None or phrase[0] - place > _ASIDE_WORDS else phrase[1]

    def _is_person(self, place: int) -> bool:
        mention = self.scene.mention_at.get(place)
        return mention is not None and mention.entity.actor_type == "person" and not mention.preposition

    def _tells_of(self, at: int) -> bool:
        """Tell whether a verb begins what is told of the noun before it: «في بيان حصلت عليه الصحيفة»."""
        word, before = self.words[at], self.words[at - 1]
        taken = bool(word.noun or word.title) and word.bare.endswith(HIS[0])  # «حضره» for «حضرة»
        known = word.known and not taken
        if before.definite or known or word.name or word.definite or not self.passage.is_word(at):
            return False
        if "preposition" not in before.classes and not word.cues and word.bare.endswith(HIS):
            return True  # «خلال احتفال أقامه حزب …»
        after = self.words[at + 1] if at + 1 < self.last else None
        of_it = after is not None and "prepositional pronoun" in after.classes
        return of_it or any(cue.pronoun and cue.form == "past" for cue in word.cues)

    def _heads_name(self, at: int, first: int) -> bool:
        """Tell whether the noun at *at* leads to the name in marks or brackets after it: «موقع «تويتر»»."""
        noun = self.words[at].noun
        heads = noun is not None and noun.speaker_type in ("media", "institution")
        return at >= first and (heads or is_on_air(self.words[at]))


def _is_quantity(head: Word) -> bool:
    """Tell whether a noun counts people whom «من» names: «الكثير من السكان»."""
    return head.noun is not None and head.noun.speaker_type == "group" and head.noun.number == "singular"


def _is_ones_own(word: Word) -> bool:
    """Tell whether a word bears the pronoun of the one before it: «نظيره», «زميلتها», «حديثه»."""
    if not word.bare.endswith(POSSESSIVES) or word.bare.startswith((WAW, ARTICLE)):
        return False
    person = word.title is not None or (word.noun is not None and word.noun.speaker_type == "person")
    return person or not (
        word.definite or word.name or (word.known and not word.classes & {"saying", "counterpart"})
    )


def _is_ones_body(word: Word) -> bool:
    """Tell whether a body bears a pronoun; after another word it is that word's genitive: «لخصوم حزبه»."""
    body = word.noun is not None and word.noun.speaker_type == "institution"
    return body and word.definite and word.bare.endswith(POSSESSIVES)


def _can_head(word: Word, mention: Mention | None) -> bool:
    """Tell whether a word is plainly a source, also after an adverbial."""
    return bool(word.title or word.noun or word.name or mention or "honorific" in word.classes)


def _is_adverb(word: Word) -> bool:
    """Tell whether a word is an indefinite accusative, which no subject is: «دائماً»."""
    return word.text.endswith(TANWIN)


def read_zone(scene: Scene, first: int, last: int, *, governed: bool = False, objects: bool = True) -> Zone:
    """Return the subject and the addressees that stand in words *first* to before *last*."""
    return ZoneReader(scene, first, last, governed=governed, objects=objects).read()


def read_subject(scene: Scene, first: int, last: int, *, governed: bool = False) -> tuple[int, int] | None:
    """Return the subject that stands in words *first* to before *last*."""
    return ZoneReader(scene, first, last, governed=governed).subject()
