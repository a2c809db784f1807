"""Identity: who a noun phrase means — a person, an actor named before, an office, an unnamed source."""

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import replace
from functools import cache, lru_cache
from typing import Final

from toolkit.actors import Mention
from toolkit.concord import OBLIQUE, PLURAL, is_dual
from toolkit.gazetteer import MEDIUM, STATE, UNKNOWN, agency_kinds, states_of_firms, unknown_id
from toolkit.institutions import describes, head_of, names_no_medium, places_by_word
from toolkit.lexicons import lexicon_rows
from toolkit.lexis import MIM, POSSESSIVES, TANWIN, Noun, Title, Word, state_of_demonym, word
from toolkit.offices import holders
from toolkit.quotes.anonymity import asks_anonymity
from toolkit.quotes.bodies import Bodies
from toolkit.quotes.documents import Documents
from toolkit.quotes.doublings import is_saying_of
from toolkit.quotes.function_words import (
    AGENCY,
    EACH,
    FIRM,
    FROM,
    FROM_IT,
    IN,
    IN_IT,
    LATTER,
    MINISTERS,
    MINISTRY,
    OF,
    ONE_OF,
    ONE_OF_THEM,
    SOME,
    SOURCES,
    TONGUE,
    WITH_AGE,
)
from toolkit.quotes.media import medium_end, medium_name, name_end
from toolkit.quotes.opened import CueAt
from toolkit.quotes.past import ACTED, Past, Speaker, again, at_place, person_named
from toolkit.quotes.persons import Person, PersonNames, is_kin, relation_of
from toolkit.quotes.phrases import HIS
from toolkit.quotes.renamed import Renamed
from toolkit.quotes.scene import Scene
from toolkit.quotes.titles import Titles
from toolkit.text.clitics import ARTICLE, LAM
from toolkit.text.letters import ALEF, TA_MARBUTA, WAW, YA, fold, fold_phrase, strip_marks
from toolkit.text.marks import DASHES

_GROUP_ENDS: Final = (PLURAL, OBLIQUE)
_PROFESSIONS: Final = ("profession", "role", "rank", "kinship")  # kinds of titles that many may bear
_ENDS_CONSTRUCT: Final = frozenset(["preposition", "label"])  # «مدير في …», «متحدث باسم …»
_INTRODUCED: Final = ("anonymous", "institution", "media", "document", "group")
_AGREES: Final = ("verb, subject", "subject, verb")  # rules by which a verb shows the gender of its subject
_PEOPLE: Final = ("person", "group", "anonymous")
_BODIES: Final = ("anonymous", "institution")
_ANTECEDENT_WORDS: Final = 300  # words back among which a noun was introduced
_LATELY: Final = 50  # speakers and mentions back among which who is meant by a nation is sought
_LATTER_WORDS: Final = 40  # words back among which «الأخيرة» was named
_NAME_WORDS: Final = 3  # of a body's name that needs no «التابع لـ…» to tell it from others
_ISSUER_WORDS: Final = 6  # words after a document's noun among which its issuer is named
_ISSUED_WORDS: Final = 3  # of «بيان صادر عنها»
_EDGES: Final = " ،,"
_MARKS: Final = '«»“”"'
_MINISTRY: Final = "وزارة"
_IN: Final = "في"
_ANY: Final = Noun("", "", "", "", False)


class Identity:
    """Tells who the noun phrases of one passage mean; `past` are those who have spoken."""

    def __init__(self, scene: Scene):
        self.scene = scene
        self.words = scene.words
        self.persons = PersonNames(scene)
        self.past = Past(scene)
        self.titles = Titles(scene)
        self.renamed = Renamed(scene, self.past, self.titles)
        self.bodies = Bodies(scene, self.past)
        self.documents = Documents(scene, self.past)
        # Made when they are first asked for.
        self._parts: dict[str, list[Mention]] | None = None
        self._nouns: dict[str, list[Mention]] | None = None
        self._ministers: list[tuple[int, str]] | None = None

    def overt(self, span: tuple[int, int], cue: CueAt, rule: str) -> Speaker:
        """Return the speaker that the noun phrase *span* names."""
        first, last = self._stripped(span)
        head = self.words[first]
        if "elative" in head.classes and head.noun is None and first + 1 < last:
            head = self.words[first + 1]  # «آخر تقرير»
        body = self.bodies.by_short_name(*span)
        if body is not None:
            return at_place(body, span, body.rule)
        person = self.persons.called(*span) or self.persons.person_in(first, last, whole=cue.opener != "act")
        if person is not None and self._withheld(span):
            person = None  # «مسؤول في مكتب الوزير، فلان، طلب عدم كشف اسمه»
        if person is not None and self._is_namesake(first, last, person):
            person = None
        if person is None and cue.opener != "act" and self._is_human(head):
            person = self.persons.called_after(span[1])
        known = self._by_one_name(first, last) if cue.opener == "act" else None
        if known is not None:
            return at_place(known, (first, first + 1), known.rule)  # «حقق كوستا فوزاً»: an object may follow
        if person is not None:
            return self._named_person(span, person, head, cue, rule)
        mention = self.scene.mention_at.get(first)
        state = mention is not None and mention.entity.actor_type == "state"
        authorities = state and head.noun is not None and head.noun.speaker_type == "institution"
        closes = mention is not None and (mention.last >= last or self.bodies.is_own_name(mention, last))
        if mention is not None and not authorities and (state or closes):
            unknown = mention.entity.actor_id.startswith(UNKNOWN)  # «الشركة اليابانية»
            firm = self._organisation_told_of(first, last, head) if unknown else None
            firm = firm or (self.bodies.meant(first, last) if unknown else None)
            return self._known_actor(span, mention, rule) if firm is None else at_place(firm, span, firm.rule)
        known = self._by_one_name(first, last)
        if known is not None:
            return at_place(known, (first, first + 1), known.rule)
        described = (
            self._relative(first, last, cue)
            or self._national(first, last)
            or self._described(first, last, head)
            or self._apposed(first, last, head)
            or self._pair(first, last, head)
            or self._continuing(first, last, head, cue)
        )
        if described is not None and described.type == "person" and self._withheld(span):
            described = None  # «المسؤول الذي رفض كشف اسمه» is nobody who was named
        if described is not None and not self._is_object_of(described, cue):
            described.span = span
            return described
        return self._phrase(span, first, last, head, cue, rule)

    def phrase(self, span: tuple[int, int], cue: CueAt, rule: str) -> Speaker:
        """Return the speaker that *span* names by nothing but its words."""
        first, last = self._stripped(span)
        return self._phrase(span, first, last, self.words[first], cue, rule)

    def _is_namesake(self, first: int, last: int, person: Person) -> bool:
        """Tell whether a woman's honorific and a last name mean no man of that name: «السيدة كلينتون»."""
        title = self.words[first].title
        honorific = title is not None and title.kind == "honorific" and title.gender == "f"
        return honorific and last - first == 2 and person[1] == "m"

    def _leads_adverbial(self, place: int, last: int) -> bool:
        """Tell whether nothing but an adverbial follows in a subject: «الوزيرة، خلال لقاء مع فلان،»."""
        word, before = self.words[place], self.words[place - 1]
        leads = "preposition" in word.classes and word.value in ("occasion", "presence")
        if not leads or "preposition" in before.classes:
            return False
        commas = (at for at in range(place, last) if self.scene.passage.is_comma(at))
        return all(at + 1 not in self.scene.mention_at for at in commas)

    def _is_human(self, head: Word) -> bool:
        """Tell whether a noun means one person, whom a clause after it may name."""
        if head.title is not None:
            return head.title.number == "singular"
        noun = head.noun
        return noun is not None and noun.speaker_type in ("person", "anonymous") and noun.number == "singular"

    def _by_one_name(self, first: int, last: int) -> Speaker | None:
        """Return who has spoken under the last name that stands at *first*, or the first name alone."""
        head = self.words[first]
        pair = " ".join(word.key for word in self.words[first : first + 2])
        if pair in self.past.by_last_name:
            return again(self.past.by_last_name[pair], "last name")
        if head.known or not head.key:
            return None
        if head.key in self.past.by_last_name:
            return again(self.past.by_last_name[head.key], "last name")
        alone = last == first + 1 or self.words[first + 1].common  # «قدر ميثم سعر الذهب بأنه …»
        if head.key in self.past.by_first_name and alone:
            return again(self.past.by_first_name[head.key], "first name")
        return None

    def _stripped(self, span: tuple[int, int]) -> tuple[int, int]:
        first, last = span
        for place in range(first + 1, last):
            ends = "relative" in self.words[place].classes or asks_anonymity(self.scene.passage, place)
            if ends or self._leads_adverbial(place, last):
                last = place
                break
        while last - 1 > first and self.scene.passage.is_comma(last - 1):
            last -= 1
        stretch = self.scene.stretch_at.get(first)
        after = stretch.last + 1 if stretch is not None else last
        if stretch is not None and (after == last or (after < last and self.words[after].key in ONE_OF)):
            return stretch.inside  # «حزب النور», «أورورا» إحدى دور النشر
        return first, last

    def _named_person(
        self, span: tuple[int, int], person: Person, head: Word, cue: CueAt, rule: str
    ) -> Speaker:
        name, gender, actor_id, place = person
        people = self.persons.people(*span)
        several = len({m.entity.actor_id for m in people}) > 1
        joined = several and self.persons.coordinated(people)
        if joined and not (cue.opener == "act" and self._has_object_between(people)):
            names = f" {WAW}".join(dict.fromkeys(self.scene.name_of(m.entity) for m in people))
            return Speaker(span, names, "group", "", ("", "plural"), "named", actor_id, rule)
        body = head.noun is not None and head.noun.speaker_type in ("institution", "media", "document")
        if body and head.title is None and place > span[0]:
            return self._phrase(span, *self._stripped(span), head, cue, rule)
        shown = "" if self._is_carried(span[0], cue) else self.verb_gender(cue)
        titled = self.persons.title_gender(span[0], place)
        if cue.cue.form in ("past", "present") and cue.opener != "source" and shown and rule in _AGREES:
            gender = "f" if shown == "f" else titled or shown  # surer than a table of names
        carried = cue.pronoun[0] if self._is_carried(span[0], cue) and cue.pronoun[1] == "singular" else ""
        gender = carried or gender or titled or shown  # «نقلت عن كيم قولها»
        return Speaker(span, name, "person", gender, (gender or "m", "singular"), "named", actor_id, rule)

    def _has_object_between(self, people: list[Mention]) -> bool:
        """Tell whether more than a title stands between two people: «شكر فلان المتطوعين والطبيبة فلانة»."""
        between = self.words[people[0].last : people[1].first]
        titles = [word.title for word in between if not word.nationality]
        return any(title is None or title.number != "singular" for title in titles)

    def _is_carried(self, first: int, cue: CueAt) -> bool:
        """Tell whether the words of whom the verb's subject only carries: «نقلت رويترز عن فلان»."""
        if not (first and cue.cue.carries):
            return False
        before = self.words[first - 1]
        return before.key in (FROM, TONGUE, cue.cue.carries) or is_saying_of(before)

    def verb_gender(self, cue: CueAt) -> str:
        """Return the gender that a cue shows of its subject; m for nouns and source words."""
        if cue.cue.form in ("past", "present") and cue.opener != "source":
            return cue.cue.gender
        return "m" if cue.cue.form in ("source", "noun") else cue.cue.gender

    def _known_actor(self, span: tuple[int, int], mention: Mention, rule: str) -> Speaker:
        entity = mention.entity
        passage = self.scene.passage
        if entity.agency_id:
            particles = mention.start - passage.start[mention.first]  # «لرويترز»
            speaker_type = "media"
            end = name_end(self.scene, mention.first, max(mention.last, span[1]), entity.agency_id)
            name = passage.text(mention.first, end)[particles:]
            if mention.preposition == LAM and name.startswith(LAM + LAM):
                name = ARTICLE + name[len(LAM + LAM) :]  # «للالمانية»
        elif entity.actor_type == "state":
            speaker_type, name = "state", entity.actor
        else:
            noun = self.words[mention.first].noun  # «صحيفة البيلسان», which no table of media knows
            medium = noun is not None and noun.speaker_type == "media"
            medium = medium and not names_no_medium(passage, mention.first)
            speaker_type, name = "media" if medium else "institution", self.scene.name_of(entity)
            if medium and not entity.agency_id:
                name = medium_name(self.scene, mention.first, mention.last) or name
        gender = entity.gender or "f"
        return Speaker(
            span, _unmarked(name), speaker_type, "", (gender, "singular"), "named", entity.actor_id, rule
        )

    def _is_object_of(self, speaker: Speaker, cue: CueAt) -> bool:
        """Tell whether a pronoun on the verb means this one, who so cannot be its subject: «سأله القاضي»."""
        spoken_to = cue.cue.form in ("past", "present") and cue.cue.pronoun and self.past.entries
        return bool(spoken_to) and self.past.entries[-1][1].name == speaker.name

    def _relative(self, first: int, last: int, cue: CueAt) -> Speaker | None:
        """Return the relatives of the person last named whom a word with a pronoun means: «والدته»."""
        relation = relation_of(self.words[first]) if last == first + 1 else None
        if relation is None:
            return None
        noun, row, gender = relation
        begin, _ = self.scene.passage.sentence_bounds(first)
        other = self._last_named(begin, first, gender) or self._last_person(first, gender)
        verb_gender = "" if self._is_carried(first, cue) else self.verb_gender(cue)
        if other is None or verb_gender not in ("", row.gender):
            return None
        name = f"{noun} {other.name}"
        shown = (row.gender, row.number)
        if isinstance(row, Noun):
            return Speaker(None, name, "group", "", shown, "described", unknown_id(name), "relative")
        return Speaker(None, name, "person", row.gender, shown, "office", unknown_id(name), "relative")

    def _national(self, first: int, last: int) -> Speaker | None:
        """Return the person who has spoken last, for a demonym without a noun: «الكوبي», «الكوبي الطائر»."""
        head = self.words[first]
        alone = last == first + 1 or self.words[first + 1].definite  # «الكوبي الطائر»
        if not (alone and head.nationality and head.definite):
            return None
        if head.noun or head.title or first in self.scene.mention_at:
            return None
        gender = "f" if head.bare.endswith(TA_MARBUTA) else "m"
        speaker = self._last_of_nation(first) or self.past.last_of("person")
        if speaker is None or speaker.rule == ACTED or speaker.gender not in ("", gender):
            return None
        return again(speaker, "demonym of the last to speak")

    def _last_of_nation(self, at: int) -> Speaker | None:
        """Return the last to have spoken whom his own words call by the demonym at *at*."""
        stem = self.words[at].stem
        own = self.past.described_with((stem,))
        return next((s for s in own if s.type == "person" and s.rule != ACTED), None)

    def _described(self, first: int, last: int, head: Word) -> Speaker | None:
        """Return the earlier speaker or actor that a description means; None where it introduces one."""
        keys = tuple([word.stem for word in self.words[first:last] if "same" not in word.classes])
        same = len(keys) < last - first
        same = same and (head.definite or "same" in head.classes)  # not «مصدر من الحي نفسه»
        if same and "same" in head.classes and first + 1 < last:
            first, head = first + 1, self.words[first + 1]  # «ذات المسؤول»
        if "honorific" in head.classes:
            return self._last_person(first, head.value)
        honorific = head.title if len(keys) > 1 and self._is_honorific(first, last) else None
        if honorific is not None:
            first, keys = first + 1, keys[1:]
            head = self.words[first]
            named = self._by_part_of_name(first, last, honorific.gender) if last - first <= 2 else None
            if named is not None:
                return named
            plain = not (head.known or head.name) or (head.nationality and first + 1 == last)
            if head.definite and plain:  # «السيدة الخمسينية», «السيدة السورية»
                return self._last_to_speak(first, last, "role", self.words[first - 1].title)
        if head.key in LATTER and last == first + 1:
            return self._last_named(
                max(0, first - _LATTER_WORDS), first, "f" if head.bare.endswith(TA_MARBUTA) else "m"
            )
        if head.name is not None and not head.known:
            return None
        if not (head.definite or same or len(keys) > 1):
            return None
        medium = self._medium_meant(head.noun, keys[0]) if keys == (head.stem,) and head.definite else None
        if medium is not None:
            return again(medium, "the last medium to speak")
        described = self._described_before(first, last, head, keys, same=same)
        if described is not None:
            return again(described, "description of an earlier speaker")
        if same:
            latest = self._latest(head)
            if latest is not None:
                return again(latest, "the same source")
        sole = self._sole_speaker(first, last) if not head.definite and head.title is not None else None
        if sole is not None:
            return sole
        if not (head.definite or (head.title is not None and self._is_definite_construct(first, last))):
            of_name = head.title is not None and self._may_be_of_name(first, last, head)
            return self._titled_alike(first, last) if of_name else None
        state = head.noun is not None and head.noun.speaker_type == "state"  # «الدولة», also a title
        if head.title is not None and not state:
            return (
                self._titled_alike(first, last)
                or (self._titled_before(first, first + 1) if self._is_belonging(first, last) else None)
                or self._holder_of(first, last)
                or self._of_nation(first, last, head)
                or self._sole_titled(first, last)
                or self.bodies.meant(first, last)
                or self._last_to_speak(first, last, head.title.kind, head.title)
            )
        return (
            self.documents.meant(first, last)
            or self._institution_before(first, keys)
            or self._ministry(first, keys)
            or self._noun_before(first, last, keys)
            or self._human_before(first, last, head)
            or self._organisation_told_of(first, last, head)
            or self.bodies.meant(first, last)
            or self._medium_of_nation(first, last, head)
            or self._last_body(first, last, head)
        )

    def _is_honorific(self, first: int, last: int) -> bool:
        """Tell whether a title only honours whom the next word tells: «السيدة», not «أستاذ» of a subject."""
        head, after = self.words[first], self.words[first + 1] if first + 1 < last else None
        if head.title is None or head.title.kind != "honorific" or after is None:
            return False
        return head.definite or after.title is not None or not (after.known or after.common or after.cues)

    def _apposed(self, first: int, last: int, head: Word) -> Speaker | None:
        """Return whom a description means that more is told of: «وأقر الوزير، المرشح للرئاسة، بأن …»."""
        comma = next((place for place in range(first, last) if self.scene.passage.is_comma(place)), last)
        return self._described(first, comma, head) if head.definite and comma < last else None

    def _pair(self, first: int, last: int, head: Word) -> Speaker | None:
        """Return the persons who spoke together last, for two who hold an office: «الوزيران»."""
        dual = head.noun is not None and head.noun.number == "dual" and head.noun.speaker_type == "group"
        speaker = self.past.last_of("group")
        if speaker is None or speaker.anonymity != "named":
            return None
        return again(speaker, "pair") if (dual and head.definite) or self._are_two(first, last) else None

    def _continuing(self, first: int, last: int, head: Word, cue: CueAt) -> Speaker | None:
        """Return the last person who has spoken, for one who goes on: «وأضاف القيادي في الحزب أن …»."""
        kind = head.noun or head.title
        person = head.title is not None or (head.noun is not None and head.noun.definite_type == "person")
        goes_on = cue.cue.stance == "continuing" and bool(cue.cue.conjunction)
        definite = head.bare.startswith(ARTICLE) or self._is_definite_construct(first, last)
        if kind is None or not (goes_on and person and definite) or is_kin(head):
            return None
        speaker = self.past.entries[-1][1] if self.past.entries else None
        if speaker is None or speaker.type != "person" or speaker.rule == ACTED or kind.number != "singular":
            return None
        return again(speaker, "goes on") if speaker.gender in ("", kind.gender) else None

    def _sole_titled(self, first: int, last: int) -> Speaker | None:
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
        return (
            person_named(self.scene, one.entity, "title of the only person with it")
            if one is not None
            else None
        )

    def _is_belonging(self, first: int, last: int) -> bool:
        """Tell whether a participle with its preposition describes an office: «الوزير المنتمي إلى الحزب»."""
        if first + 2 >= last or self.words[first + 1].nationality or self.words[first + 1].known:
            return False
        leads = self.words[first + 2]
        governed = bool(leads.preposition) or "preposition" in leads.classes or leads.bare.startswith(LAM)
        return self.words[first + 1].bare.startswith(ARTICLE + MIM) and governed

    def _described_before(
        self, first: int, last: int, head: Word, keys: tuple[str, ...], *, same: bool
    ) -> Speaker | None:
        """Return the latest speaker in whose own noun phrase the words *keys* of a description stand."""
        for speaker in self.past.described_with(keys):
            span = speaker.span
            if span is None:
                continue
            before = tuple([self.words[i].stem for i in range(span[0], span[1])])
            noun = head.noun
            unnamed = noun is not None and noun.speaker_type == "anonymous"
            one = noun if unnamed and head.definite and speaker.type == "group" else None
            among = self._one_of_group(span, before, keys, one) if one is not None else None
            if among is not None:
                return among
            if head.title is not None and (
                speaker.gender not in ("", head.title.gender)
                or (speaker.type == "group" and head.title.number == "singular")
            ):
                continue
            if unnamed and head.definite and before and before[0] == keys[0]:
                told = set(self.titles.keys(range(first, last)))
                if set(keys) <= set(before) or told <= set(self.titles.keys(range(*span))):
                    return speaker
            if _contains(before if head.title is not None or same else before[: len(keys)], keys):
                return speaker
        return self._group_with(keys)

    def _one_of_group(
        self, span: tuple[int, int], stems: tuple[str, ...], keys: tuple[str, ...], noun: Noun
    ) -> Speaker | None:
        """Return who spoke together with others before: «سكان ومسؤول محلي», then «المسؤول المحلي»."""
        at = next((i for i in range(len(stems)) if stems[i : i + len(keys)] == keys), None)
        if at is None or noun.number != "singular" or self.persons.people(*span):
            return None
        first, last = span[0] + at, span[0] + at + len(keys)
        text = self._source_text(first, last)
        kind, shown = noun.speaker_type, (noun.gender, noun.number)
        return Speaker(
            (first, last),
            text,
            kind,
            "",
            shown,
            _anonymity(kind, len(keys)),
            unknown_id(text),
            "one of a group",
        )

    def _group_with(self, keys: tuple[str, ...]) -> Speaker | None:
        """Return the latest group told with a plural in the genitive: «عدد من الباحثين», then «الباحثون»."""
        stem = keys[0]
        if len(keys) > 1 or not stem.endswith(PLURAL):
            return None
        oblique = (stem.removesuffix(PLURAL) + OBLIQUE,)
        return next((s for s in self.past.described_with(oblique) if s.type in ("group", "anonymous")), None)

    def _is_definite_construct(self, first: int, last: int) -> bool:
        """Tell whether the genitives after a noun end in a definite one: «منسق شؤون الطاقة», «محافظ عدن»."""
        for place in range(first + 1, last):
            word = self.words[place]
            if word.key in places_by_word() or place in self.scene.mention_at:
                return True
            if word.definite or word.nationality or word.preposition or word.classes & _ENDS_CONSTRUCT:
                return word.definite and not word.preposition
        return False

    def _may_be_of_name(self, first: int, last: int, head: Word) -> bool:
        """Tell whether a title is made definite by a name that no lexicon knows: «حاكم سومي»."""
        unnamed = head.noun is not None and head.noun.speaker_type == "anonymous"
        one = head.title is not None and head.title.number == "singular"
        if unnamed or not one or last - first < 2 or self._is_indefinite(head, first, last):
            return False
        after = self.words[first + 1]
        plain = not (after.known or after.common or after.classes or after.bare.endswith(HIS))
        return after.definite or plain

    def _latest(self, head: Word) -> Speaker | None:
        """Return the last to have spoken who has the gender of «المتحدث نفسه»; «المصدر نفسه» shows none."""
        kind = head.noun or head.title or _ANY
        shown = kind.gender or ("f" if head.bare.endswith(TA_MARBUTA) else "m")
        shown = "" if isinstance(kind, Noun) and kind.gender and not _shows_gender(kind) else shown
        spoken = [s for _, s in reversed(self.past.entries) if s.rule != ACTED]
        agree = (s for s in spoken if s.type != "person" or {s.gender, shown} != {"f", "m"})
        acted = self.past.entries[-1][1] if self.past.entries and not spoken else None
        return next(agree, acted)

    def _holder_of(self, first: int, last: int) -> Speaker | None:
        """Return the one person of the article who has held the office that a description names."""
        held = holders(self._source_text(first, last))
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
        mentions = self.titles.by_stem().get(nation, [])
        near = mentions[: bisect_left(mentions, first, key=lambda mention: mention.first)][-_LATELY:]
        titled = {mention.entity.actor_id for mention in near}
        spoken = (s for _, s in reversed(self.past.entries[-_LATELY:]) if s.actor_id in titled)
        speaker = next((s for s in spoken if s.gender in ("", noun.gender)), None)
        if speaker is not None:
            return again(speaker, "nation of one who has spoken")
        last_named = (m for m in near if m.first >= first - _LATTER_WORDS)
        agree = {m.entity.actor_id: m for m in last_named if m.entity.gender in ("", noun.gender)}
        one = next(iter(agree.values())) if len(agree) == 1 else None  # «التقى … السفير الروسي فلان»
        return None if one is None else person_named(self.scene, one.entity, "nation of one who was named")

    def _human_before(self, first: int, last: int, head: Word) -> Speaker | None:
        """Return the last person who has spoken, for «الرجل», «المرأة الأربعينية»."""
        human = head.noun is not None and head.noun.definite_type == "person"
        return self._last_to_speak(first, last, "role", head.noun) if human else None

    def _is_of_another(self, head: Word) -> bool:
        """Tell whether a noun says whose relative or whose employee somebody is: «والد الطفل», «محاميه»."""
        return not head.bare.startswith(ARTICLE) and (is_kin(head) or head.definite)

    def _last_to_speak(self, first: int, last: int, kind: str, shown: Title | Noun | None) -> Speaker | None:
        """Return the last person who has spoken, for a profession without a name: «المدرب الفرنسي»."""
        if shown is None or self._is_of_another(self.words[first]):
            return None
        described = first + 1 < last and self.words[first + 1].key == WITH_AGE
        end = next((i for i in range(first, last) if "preposition" in self.words[i].classes), last)
        adjectives = all(self.words[i].definite or self.words[i].nationality for i in range(first, end))
        adjectives = adjectives and not any(word.preposition for word in self.words[first + 1 : end])
        nations = [state_of_demonym(self.words[i]) for i in range(first, end) if self.words[i].nationality]
        national = any(nation.startswith(STATE) for nation in nations)  # not «المسؤول الأممي»
        seated = end < last and self.words[end].value == "within" and self.words[end].key != IN
        many = kind in _PROFESSIONS or not (national or seated)  # «النائب العام لدى محكمة …» is one only
        if not many or shown.number != "singular" or not (adjectives or described):
            return None
        speaker = self.past.last_of("person")
        if speaker is None or speaker.gender not in ("", shown.gender):
            return None
        own = range(*speaker.span) if speaker.span is not None else ()
        if nations and not national and any(self.words[place].nationality for place in own):
            return None
        if kind == "office" and speaker.rule == ACTED and self._has_another_office(speaker, first):
            return None
        noun = self.words[first].noun
        anyone = noun is not None and noun.speaker_type == "anonymous"  # «المتحدث», «المسؤول»
        if kind == "office" and not anyone and self._is_titled_otherwise(speaker, kind):
            return None
        return again(speaker, "profession of the last to speak")

    def _has_another_office(self, speaker: Speaker, at: int) -> bool:
        """Tell whether one who acts has another office: «استقبل الرئيس فلان وزير …. وقال الوزير»."""
        places = range(*speaker.span) if speaker.span is not None else ()
        offices = {self.words[place].stem for place in places if self.titles.is_office(place)}
        return bool(offices) and self.words[at].stem not in offices

    def _sole_speaker(self, first: int, last: int) -> Speaker | None:
        """Return the only person who has spoken, for a profession in construct: «مهاجم الفريق القطري»."""
        head, after = self.words[first], self.words[min(first + 1, last - 1)]
        if self._is_of_another(head) or "reporter" in head.classes:
            return None  # «مراسل الجزيرة»
        definite = any(self.words[i].definite for i in range(first + 1, last))
        if not definite or after.classes or (after.preposition and not after.bare.startswith(LAM)):
            return None
        title = head.title
        if title is None or title.kind not in _PROFESSIONS or title.number != "singular":
            return None
        people = self.past.persons
        speaker = next(iter(people.values())) if len(people) == 1 else None
        if speaker is None or speaker.gender not in ("", title.gender):
            return None
        if self._is_titled_otherwise(speaker, title.kind) or self._leads_something_else(speaker, head):
            return None
        return again(speaker, "profession of the only speaker")

    def _leads_something_else(self, speaker: Speaker, head: Word) -> bool:
        """Tell whether a speaker's title was that of another body: «قائد الحرس», not «قائد الجيش»."""
        places = range(speaker.span[0], speaker.span[1] - 1) if speaker.span is not None else ()
        genitives = (self.words[at + 1] for at in places if self.words[at].stem == head.stem)
        return any(word.noun is not None and word.title is None for word in genitives)

    def _is_titled_otherwise(self, speaker: Speaker, kind: str) -> bool:
        """Tell whether a speaker was named with titles, none of them of this kind."""
        places = range(*speaker.span) if speaker.span is not None else ()
        titles = [(self.words[place].title, self.words[place + 1 : place + 2]) for place in places]
        kinds = {
            title.kind
            for title, after in titles
            if title is not None and not any("label" in word.classes for word in after)  # «المتحدث باسم …»
        }
        return bool(kinds) and kind not in kinds

    def _noun_before(self, first: int, last: int, keys: tuple[str, ...]) -> Speaker | None:
        """Return the source whose noun stood without the article before: «مصادر تركية», then «المصادر»."""
        head = self.words[first]
        if head.noun is None or last - first > 1 or head.noun.speaker_type not in _INTRODUCED:
            return None
        if keys[0] == SOME:
            return None  # «البعض» are no one who was named
        for at in range(first - 1, max(-1, first - _ANTECEDENT_WORDS), -1):
            word = self.words[at]
            if word.stem == keys[0] and not word.definite and word.noun is not None and not word.cues:
                end = self._described_end(at, first)
                if word.noun.speaker_type == "anonymous" and end < first and self.words[end].key == IN:
                    end = self._described_end(end, first)  # «مصدر مسؤول في الوزارة»
                if end > at + 1:
                    text = self._source_text(at, end)
                    no_medium = names_no_medium(self.scene.passage, at)
                    kind = "institution" if no_medium else word.noun.speaker_type
                    shown = (word.noun.gender, word.noun.number)
                    anonymity = _anonymity(kind, end - at)
                    actor_id = self._medium_in(at, end) if kind == "media" else ""
                    text = medium_name(self.scene, at, end) or text if kind == "media" else text
                    actor_id = actor_id or unknown_id(text)
                    return Speaker(None, text, kind, "", shown, anonymity, actor_id, "noun before")
        return None

    def _medium_meant(self, noun: Noun | None, key: str) -> Speaker | None:
        """Return the last medium to speak, where a lexicon knows it and one noun may mean it: «الصحيفة»."""
        if noun is None or noun.speaker_type != "media" or noun.number != "singular" or key == AGENCY:
            return None  # «الوكالة» may be any body, and an agency only the article's source
        speaker = self.past.last_of("media")
        if speaker is None:
            return None
        head = word(speaker.name.split(" ", 1)[0])
        other = head.noun is not None and head.noun.speaker_type == "media" and head.stem != key
        agrees = speaker.agreement == (noun.gender, "singular") and speaker.actor_id.startswith(MEDIUM)
        kind = agency_kinds().get(speaker.actor_id.removeprefix(MEDIUM), "")
        return speaker if agrees and not other and kind != "agency" else None

    def _medium_of_nation(self, first: int, last: int, head: Word) -> Speaker | None:
        """Return the last medium that has spoken, for «الصحيفة الألمانية»."""
        noun = head.noun
        medium = noun is not None and noun.speaker_type == "media" and noun.number == "singular"
        if not medium or last != first + 2 or not self.words[first + 1].nationality:
            return None
        speaker = self.past.last_of("media")
        return again(speaker, "the last medium to speak") if speaker is not None else None

    def _organisation_told_of(self, first: int, last: int, head: Word) -> Speaker | None:
        """Return the one organisation named before that a noun and its adjective fit.

        «الشركة اليابانية» for the only firm of that state, «المتجر الإلكتروني» for «فلان أكبر متجر إلكتروني».
        """
        if last != first + 2 or not head.definite or not self.words[first + 1].definite:
            return None
        state = state_of_demonym(self.words[first + 1]) if head.stem == FIRM else ""
        fits: dict[str, Mention] = {}
        for mention in self.scene.mentions_between(max(0, first - _ANTECEDENT_WORDS), first):
            if mention.entity.actor_type != "organisation":
                continue
            of_state = bool(state) and states_of_firms().get(mention.entity.actor_id) == state
            if of_state or self._is_told_to_be(mention, first):
                fits[mention.entity.actor_id] = mention
        if len(fits) != 1:
            return None
        (mention,) = fits.values()
        return again(self._known_actor((mention.first, mention.last), mention, ""), "description of a firm")

    def _is_told_to_be(self, mention: Mention, first: int) -> bool:
        """Tell whether the description at *first* repeats what a name stood beside: «أكبر متجر إلكتروني»."""
        at = mention.last + self.scene.passage.is_comma(mention.last)
        told = self.words[at : min(at + 3, first)]
        if any(word.definite or word.conjunction or word.preposition for word in told):
            return False
        description = [word.stem for word in self.words[first : first + 2]]
        return [word.stem for word in told[1:]] == description

    def _last_body(self, first: int, last: int, head: Word) -> Speaker | None:
        """Return the last speaker that is a body or unnamed source, for a noun alone: «الشركة», «المصدر»."""
        if head.noun is None or last - first > 1 or head.noun.speaker_type not in _BODIES:
            return None
        speaker = self.past.last_body()
        if speaker is None:
            return None
        latest = speaker is self.past.entries[-1][1]  # «وقالت الجمعية …. وأشار المصدر إلى أن»
        source = speaker.type in ("anonymous", "document") or (
            latest and speaker.type != "group" and head.noun.number == "singular"
        )
        unnamed = head.noun.speaker_type == "anonymous" and source
        force = head_of(head).adjective == "nationality"  # «الشرطة» is no medium, «الشركة» may be one
        body = head.noun.speaker_type == "institution" and (
            speaker.type == "institution" or (speaker.type == "media" and not force)
        )
        agrees = unnamed or (body and speaker.agreement[0] in ("", head.noun.gender))
        if not agrees or (body and self._is_another_kind(speaker, head)):
            return None
        return again(speaker, "the last body to speak")

    def _is_another_kind(self, speaker: Speaker, head: Word) -> bool:
        """Tell whether a body's name begins with another noun: «منظمة العفو» is not «الشرطة».

        «المؤسسة» may mean any body.
        """
        first = word(speaker.name.split()[0]) if speaker.name else head
        body = first.noun is not None and first.noun.speaker_type == "institution"
        return body and first.stem != head.stem and head.stem not in _any_body()

    def _described_end(self, at: int, limit: int) -> int:
        """Return where an indefinite noun's adjectives, genitives and marked name end."""
        named = self.scene.mention_at.get(at)
        place = at + 1 if named is None else named.last
        while place < limit:
            word = self.words[place]
            mention = self.scene.mention_at.get(place)
            if mention is not None and not (mention.preposition or mention.conjunction):
                place = mention.last
            elif place in self.scene.stretch_at and self.scene.stretch_at[place].closed:
                place = self.scene.stretch_at[place].last + 1
            elif (
                self.scene.passage.is_word(place)
                and (word.definite or word.nationality or place == at + 1)
                and not (word.classes or word.cues or word.preposition or word.conjunction)
            ):
                place += 1
            else:
                break
        return min(place, limit)

    def _last_person(self, before: int, gender: str) -> Speaker | None:
        """Return the last person of a gender who has spoken or was named: «معاليه»."""
        for _, speaker in reversed(self.past.entries):
            if speaker.type == "person" and speaker.gender in ("", gender):
                return again(speaker, "honorific")
        for mention in reversed(self.scene.mentions):
            entity = mention.entity
            if mention.first < before and entity.actor_type == "person" and entity.gender in ("", gender):
                return person_named(self.scene, replace(entity, gender=gender), "honorific")
        return None

    def _last_named(self, begin: int, before: int, gender: str) -> Speaker | None:
        """Return the last person of a gender who was named from *begin* to *before*: «الأخيرة»."""
        for mention in reversed(self.scene.mentions_between(begin, before)):
            if mention.entity.actor_type == "person" and mention.entity.gender in ("", gender):
                return person_named(self.scene, replace(mention.entity, gender=gender), "the latter")
        return None

    def _titled_alike(self, first: int, last: int) -> Speaker | None:
        """Return the person named with the title that a description repeats, or with one of its sense."""
        return self._titled_before(first, last) or self.renamed.person(first, last)

    def _titled_before(self, first: int, last: int) -> Speaker | None:
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
            if keys[0] in titles and (len(keys) == 1 or adjectives or _contains(titles, keys[:2])):
                return person_named(self.scene, mention.entity, "title of a person named before")
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

    def _by_part_of_name(self, first: int, last: int, gender: str) -> Speaker | None:
        """Return the person named before in whose name the one word after an honorific stands: «د. فلان».

        A woman's honorific leads to no man: «السيدة كلينتون».
        """
        key = self.words[last - 1].key
        for mention in reversed(self._by_part().get(key, [])):
            if mention.last <= first and {gender, mention.entity.gender} != {"f", "m"}:
                return person_named(self.scene, mention.entity, "part of a name")
        return None

    def _by_noun(self) -> dict[str, list[Mention]]:
        """Return the mentions of others than persons, by the first word of their names."""
        if self._nouns is None:
            self._nouns = {}
            for mention in self.scene.mentions:
                if mention.entity.actor_type != "person":
                    self._nouns.setdefault(_first_noun(mention.entity.actor), []).append(mention)
        return self._nouns

    def _institution_before(self, first: int, keys: tuple[str, ...]) -> Speaker | None:
        """Return the nearest institution named before whose name begins with the described noun."""
        for mention in reversed(self._by_noun().get(keys[0], []) if keys else []):
            entity = mention.entity
            if mention.last <= first and (len(keys) == 1 or _goes_on_with(entity.actor, keys)):
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
        if self._withheld(span) or self._is_told_by_relative(head, span):
            last = span[1]
        elif cue.opener != "source" and self._names_by_relative(head, span):
            last = self._clause_end(first, span[1])
        while last - 1 > first and "issued" in self.words[last - 1].classes:
            last -= 1  # «بيان الوزارة الصادر»
        text = self._completed(first, last, self._source_text(first, last))
        if head.noun is not None and head.noun.speaker_type == "document":
            text = _nominative(head, self._document_name(first, last, text))
        elif head.noun is not None and head.noun.speaker_type in ("group", "anonymous"):
            text = _nominative(head, text)  # «أن عدداً من الموقوفين قالوا», «لكن مصدراً أمنياً أكد»
        noun, title = head.noun, head.title
        number = noun.number if noun is not None else title.number if title is not None else "singular"
        shown = noun.gender if noun is not None else title.gender if title is not None else ""
        verb_gender = "" if self._is_carried(span[0], cue) else self.verb_gender(cue)
        speaker_type = "anonymous" if self._withheld(span) else self._type_of(head, first, last)
        if self.scene.passage.is_number(first):
            speaker_type, number = "group", "plural"  # «52% من المشاركين»
        if speaker_type == "group" and number == "singular" and title is not None:
            number = "dual" if self._are_two(first, last) else number
        if speaker_type == "group" and number == "singular" and first + 1 < last:
            number = "" if self.words[first + 1].key == OF else number  # «عدد من السكان»: «أكد», «وأضافوا»
        gender = ""
        unnamed = speaker_type == "anonymous" and number == "singular"
        if speaker_type in ("person", "anonymous") and number == "singular" and title is not None:
            gender = title.gender or verb_gender
        elif speaker_type == "person" and noun is None:
            gender = verb_gender
        elif unnamed and noun is not None and _shows_gender(noun):
            gender = noun.gender  # of one who is not named; «مصدر» is masculine and shows nothing
        elif speaker_type == "anonymous" and self._is_one_of_people(first):
            gender = "m"
        agreement = (shown or verb_gender or "m", number)
        anonymity = _anonymity(speaker_type, last - first)
        actor_id = ""
        if speaker_type == "media":
            actor_id, text = self._medium_in(first, last), medium_name(self.scene, first, last) or text
        actor_id = actor_id or unknown_id(text)
        return Speaker(span, text, speaker_type, gender, agreement, anonymity, actor_id, rule)

    def _is_one_of_people(self, first: int) -> bool:
        """Tell whether «أحد» with people stands here: «أحد الضباط», «أحدهم», not «أحد المصادر»."""
        head, after = self.words[first], self.words[first + 1] if first + 1 < len(self.words) else None
        if head.key == ONE_OF_THEM:
            return True
        if head.key not in ONE_OF or after is None or not after.definite:
            return False
        people = after.title or (after.noun is not None and after.noun.speaker_type in _PEOPLE)
        return bool(people or after.bare.endswith(_GROUP_ENDS)) and after.stem != SOURCES

    def _medium_in(self, first: int, last: int) -> str:
        """Return the id of the medium that a phrase like «وكالة …» names; "" where no lexicon knows it."""
        media = [m.entity.actor_id for m in self.scene.mentions_between(first, last) if m.entity.agency_id]
        return media[0] if media else ""

    def _document_name(self, first: int, last: int, text: str) -> str:
        """Return a document's name with whose it is: «البيان», «بيان للوزارة», «بيان صادر عن الولاية»."""
        head, tail = self.words[first], self.words[last - 1]
        noun = _without_particles(head)
        told = head.definite and last > first + 2 and "relative" in self.words[first + 1].classes
        if told and self.words[first + 2].bare.endswith(HIS):
            issuer = self._issuer(first, head.stem)  # «البيان الذي نشره المكتب»
            return f"{noun} {issuer}" if issuer else text
        pointing = tail.key in FROM_IT and last - first <= _ISSUED_WORDS  # not «بيان تلقت … نسخة عنه»
        body = self.past.last_of("institution") if pointing else None
        if last - first > 1 and body is not None:
            return f"{self.scene.passage.text(first, last - 1)} {FROM} {body.name}"
        if last - first > 1 and tail.definite and tail.noun is not None:
            issued = self.words[last - 2].key == FROM
            if issued or (tail.preposition == LAM and last - first == 2):
                whole = self._whole_of(first, tail)
                return f"{noun} {whole}" if whole else text
        if head.definite and last - first == 1:
            issuer = self._issuer(first, head.stem)
            return f"{noun} {issuer}" if issuer else text
        whole = self._issued_by(first, last)
        return f"{noun} {whole}" if whole else text

    def _issued_by(self, first: int, last: int) -> str:
        """Return the full name of whose a document is: «تقرير أصدرته المنظمة», «بيان للجامعة نشر»."""
        after = self.words[first + 1 : last]
        of_body = len(after) > 1 and after[0].preposition == LAM and not after[1].definite
        told = len(after) > 1 and after[0].bare.endswith(HIS) and not (after[0].known or after[0].definite)
        body = first + 1 if of_body else first + 2 if told else first
        word = self.words[body]
        noun = word.definite and word.noun is not None and word.noun.speaker_type == "institution"
        alone = noun and body not in self.scene.mention_at and body > first
        goes_on = body + 1 < last and self.words[body + 1].definite
        if not alone or (goes_on and not of_body):
            return ""
        return self._whole_of(first, word) or self._named_with(word, first)

    def _named_with(self, tail: Word, before: int) -> str:
        """Return the name of the last body that was told with a noun: «منظمة العفو», for «المنظمة»."""
        for mention in reversed(self.scene.mentions_between(max(0, before - _ANTECEDENT_WORDS), before)):
            if _is_body(mention) and self.words[mention.first].stem == tail.stem:
                return self.scene.name_of(mention.entity)
        return ""

    def _issuer(self, first: int, stem: str) -> str:
        """Return whose a document is: who spoke where it was introduced, else who issued it there.

        «قالت النقابة في بيان», «بيان أصدرته النقابة», «أصدرت النقابة بيانا».
        """
        spoken = self.past.of_type.get("institution")
        place, speaker = self.past.entries[spoken] if spoken is not None else (-1, None)
        for at in range(first - 1, max(-1, first - _ANTECEDENT_WORDS), -1):
            word = self.words[at]
            if word.stem not in (stem, stem + ALEF) or word.definite or word.noun is None:
                continue
            begin, end = self.scene.passage.sentence_bounds(at)
            bodies = [m for m in self.scene.mentions_between(begin, end) if _is_body(m)]
            issued = [m for m in bodies if at < m.first <= at + _ISSUER_WORDS and self._issues(m.first, at)]
            if issued:
                return self.scene.name_of(issued[0].entity)
            people = self._people_in(begin, end) if place < begin else None
            if people is not None:
                return people.name
            if place < begin:
                return self._body_in(begin, at) or (speaker.name if speaker is not None else "")
        return speaker.name if speaker is not None else ""

    def _people_in(self, begin: int, end: int) -> Speaker | None:
        """Return the group that spoke in a sentence: «اعتبر أعضاء المجلس في بيان لهم أن …»."""
        for place, speaker in reversed(self.past.entries):
            if place < begin:
                return None
            if place < end and speaker.type == "group" and speaker.rule != ACTED:
                return speaker
        return None

    def _body_in(self, begin: int, end: int) -> str:
        """Return the first body that words name as a subject: «أصدرت رابطة الناشرين … بيانا»."""
        for at in range(begin, end):
            mention, word = self.scene.mention_at.get(at), self.words[at]
            governed = at > begin and "preposition" in self.words[at - 1].classes
            if governed or word.preposition:
                continue
            if mention is not None and _is_body(mention):
                return self.scene.name_of(mention.entity)
            body = word.noun is not None and word.noun.speaker_type == "institution"
            if mention is None and body and not (word.definite or word.classes):
                last = self._described_end(at, end)
                if last > at + 1:
                    return self.scene.passage.text(at, last)
        return ""

    def _issues(self, body: int, document: int) -> bool:
        """Tell whether a body issued the document before it: «بيان للنقابة», «تقرير أعدته النقابة»."""
        before = self.words[body - 1]
        return body == document + 1 or before.key == FROM or before.bare.endswith(POSSESSIVES)

    def _whole_of(self, first: int, tail: Word) -> str:
        """Return the full name of the body that a noun alone means: «الوزارة», «الولاية»."""
        whole = self._institution_before(first, (tail.stem,))
        if whole is not None:
            return whole.name
        return self._in_construct_before(first, tail) or self._ministry_of_minister(first, tail.stem)

    def _ministry(self, first: int, keys: tuple[str, ...]) -> Speaker | None:
        """Return the ministry that «الوزارة» alone means where only its minister was named."""
        name = self._ministry_of_minister(first, keys[0]) if len(keys) == 1 else ""
        if not name:
            return None
        rule = "ministry of a minister named before"
        return Speaker(None, name, "institution", "", ("f", "singular"), "named", unknown_id(name), rule)

    def _ministry_of_minister(self, first: int, stem: str) -> str:
        """Return the ministry of the last minister named, for «الوزارة»: «وزير الدفاع الروسي»."""
        if stem != MINISTRY:
            return ""
        named = bisect_left(self._ministries(), (first, ""))
        return self._ministries()[named - 1][1] if named else ""

    def _ministries(self) -> list[tuple[int, str]]:
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

    def _is_told_by_relative(self, head: Word, span: tuple[int, int]) -> bool:
        """Tell whether a relative clause tells which document or unnamed source is meant."""
        kind = head.noun.speaker_type if head.noun is not None else ""
        if not (kind == "document" or (kind == "anonymous" and not head.title)):
            return False
        first, last = span
        return any(
            "relative" in self.words[i].classes and not self._names_reader(i + 2) for i in range(first, last)
        )

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

    def _names_reader(self, place: int) -> bool:
        """Tell whether a medium follows that has only seen a document: «الذي اطلعت «المرفأ» على نسخة منه»."""
        mention = self.scene.mention_at.get(place)
        return place in self.scene.stretch_at or (mention is not None and bool(mention.entity.agency_id))

    def _withheld(self, span: tuple[int, int]) -> bool:
        """Tell whether a noun phrase says that its source would not be named."""
        first, last = span
        return any("anonymity" in self.words[i].classes for i in range(first, last)) and any(
            "name withheld" in self.words[i].classes for i in range(first, last)
        )

    def _completed(self, first: int, last: int, text: str) -> str:
        """Return a name whose last word points back («بيان الوزارة», «محافظ البنك») with the full name."""
        tail = self.words[last - 1]
        if last - first < 2 or not text.endswith(tail.text):
            return text
        if tail.key in IN_IT:
            return self._within_body(first, text.removesuffix(tail.text)) or text
        if not tail.definite or tail.nationality:
            return text
        name = self._meant_by_tail(first, last)
        return text.removesuffix(tail.text) + name if name else text

    def _within_body(self, first: int, text: str) -> str:
        """Return a source with the last body named, of which a pronoun says that it is: «مصادر فيها»."""
        for mention in reversed(self.scene.mentions_between(max(0, first - _ANTECEDENT_WORDS), first)):
            if _is_body(mention):
                return f"{text}{_IN} {self.scene.name_of(mention.entity)}"
        return ""

    def _meant_by_tail(self, first: int, last: int) -> str:
        """Return the full name of what the noun at the end of a name means; "" where that is not told."""
        head, tail = self.words[first], self.words[last - 1]
        kind = head.noun.speaker_type if head.noun is not None else ""
        office = head.title is not None and kind in ("", "person")
        institution = tail.noun is not None and tail.noun.speaker_type == "institution"
        between = self.words[first + 1 : last - 1]
        genitive = not (tail.preposition or any(word.definite or word.preposition for word in between))
        of_body = kind in ("anonymous", "institution", "group") and last - first == 2
        labelled = kind == "anonymous" and "label" in self.words[last - 2].classes  # «متحدثة باسم الشركة»
        name = ""
        if institution and (labelled or (genitive and (kind == "document" or of_body))):
            name = self._whole_of(first, tail)
        if not name and office and tail.noun is not None:
            name = self._in_construct_before(first, tail)
        return name

    def _in_construct_before(self, first: int, tail: Word) -> str:
        """Return the phrase in which a noun stood without its article: «منطقة نجران», then «المنطقة»."""
        for at in range(first - 1, max(0, first - _ANTECEDENT_WORDS), -1):
            word = self.words[at]
            if word.key != tail.stem or word.definite or at + 1 >= first:
                continue
            after = self.words[at + 1]
            if "place" in word.classes and not after.known:
                return self.scene.passage.text(at, at + 2)  # «مقاطعة شيرناك»
            if after.definite or at + 1 in self.scene.mention_at:
                end = self._described_end(at, first)
                return self.scene.passage.text(at, end) if end > at + 1 else ""
        return ""

    def _type_of(self, head: Word, first: int, last: int) -> str:
        if "same" in head.classes and first + 1 < last:
            first, head = first + 1, self.words[first + 1]  # «نفس المصدر»
        noun, title = head.noun, head.title
        if medium_end(self.scene, first, last) is not None:
            return "media"
        if names_no_medium(self.scene.passage, first):
            return "institution"
        if noun is not None and not (noun.speaker_type == "person" and title is not None):
            office = title is not None and title.number == "singular" and self._is_office_of(first, last)
            if office and not head.definite and noun.speaker_type == "anonymous":
                return "person"
            return noun.definite_type if head.definite else noun.speaker_type
        if title is not None:
            each = first > 1 and self.words[first - 2].key == EACH
            if each or title.number != "singular" or self._are_two(first, last):
                return "group"  # «كل من وزير النقل ووزير الداخلية»
            return "anonymous" if self._is_indefinite(head, first, last) else "person"
        mention = self.scene.mention_at.get(first)
        if mention is not None:
            return {"state": "state", "organisation": "institution"}.get(mention.entity.actor_type, "person")
        if head.bare.endswith(_GROUP_ENDS) and head.name is None:
            return "group"
        if head.bare.endswith(WAW) and last > first + 1 and self.words[first + 1].definite:
            return "group"  # «معدو الدراسة»
        plain = head.name is not None and not head.name.also_word
        family = last - first == 1 and (head.bare.endswith(YA) or plain)  # «الزروالي», «الطراونة»
        marked = (
            first - 1 in self.scene.stretch_at and last - first > 1 and head.name is None
        )  # «"لقاء الساحل"»
        return "institution" if (head.definite and not family) or marked else "person"

    def _is_office_of(self, first: int, last: int) -> bool:
        """Tell whether what follows a title makes it definite: «مسؤول الإعلام في …», «محامي فلان»."""
        after = self.words[first + 1] if first + 1 < last else None
        if after is None or after.preposition or after.nationality:
            return False
        return after.definite or first + 1 in self.scene.mention_at

    def _are_two(self, first: int, last: int) -> bool:
        """Tell whether a dual and its genitive begin a noun phrase: «وزيرا الداخلية والدفاع»."""
        return first + 1 < last and is_dual(self.words[first], self.words[first + 1])

    def _is_indefinite(self, head: Word, first: int, last: int) -> bool:
        """Tell whether a title tells of somebody without saying who: «لاعب», «عضو سابق في اللجنة»."""
        if head.definite or head.name is not None or head.bare.endswith(POSSESSIVES):
            return False
        after = first + 1
        while after < last and self._is_indefinite_adjective(head, self.words[after]):
            after += 1
        if after == last:
            return True
        return "preposition" in self.words[after].classes or bool(self.words[after].preposition)

    def _is_indefinite_adjective(self, head: Word, word: Word) -> bool:
        """Tell whether a word can only describe an indefinite noun: «دبلوماسي أوروبي», «مندوباً رفيعاً»."""
        if word.definite or word.noun or word.title or word.name:
            return False
        nisba = word.bare.endswith(YA) and not word.known  # «مستشار عسكري»
        accusative = word.bare[-1:] == head.bare[-1:] == ALEF
        return word.nationality or word.text.endswith(TANWIN) or nisba or accusative

    def _is_only_described(self, place: int, last: int) -> bool:
        """Tell whether a body's name ends where it says whose the body is: «خلية الرصد التابعة لوزارة …»."""
        after = self.words[place + 1] if place + 1 < last else None
        governs = after is not None and bool(after.preposition or "preposition" in after.classes)
        return governs and self.words[place].definite and describes(self.words[place])

    def _is_of_nation(self, head: Word, marked: Word) -> bool:
        """Tell whether marks hold a body's nationality: «الشرطة «الإسرائيلية»», not «قناة «العربية»»."""
        medium = head.noun is not None and head.noun.speaker_type == "media"
        return marked.nationality and not (medium and marked.definite)

    def _source_text(self, first: int, last: int) -> str:
        """Return the head noun phrase as a name: what stands in its marks, else its words before a comma."""
        head = self.words[first]
        body = head.noun is not None and head.noun.speaker_type in ("institution", "media")
        in_marks = body and head.title is None
        withheld = self._withheld((first, last))
        for place in range(first + 1, last):
            where = "preposition" in self.words[place - 1].classes  # «المكتب الإعلامي في «حركة …»»
            if in_marks and not where and place in self.scene.stretch_at:
                begin, end = self.scene.stretch_at[place].inside
                named = end > begin and not (end == begin + 1 and self._is_of_nation(head, self.words[begin]))
                if named and self.bodies.is_full_name(first, place):
                    return self.scene.passage.text(first, place)
                if named:
                    return self.scene.passage.text(begin, min(end, last))
            if body and place - first >= _NAME_WORDS and self._is_only_described(place, last):
                return self.scene.passage.text(first, place)
            if self.scene.passage.is_comma(place) and (not withheld or self.words[place].text in DASHES):
                return self.scene.passage.text(first, place)
        text = self.scene.passage.text(first, last)
        if head.text == head.bare and not (head.noun or head.title) and head.preposition == LAM:
            return _unmarked(ARTICLE + text[len(LAM + LAM) :])  # «للحماية المدنية»
        if head.text != head.bare or not (head.noun or head.title):
            return _unmarked(text)
        text = text[len(head.conjunction) :]
        if head.preposition == LAM and text.startswith(LAM + LAM):
            own = head.noun is not None and head.stem.startswith(LAM)  # «للجنة»
            after = self.words[first + 1] if first + 1 < last else None
            adjective = after is not None and after.definite and after.bare.endswith(TA_MARBUTA)
            article = ARTICLE if adjective or not own else ""
            return _unmarked(article + text[2 - own :])
        return _unmarked(text[len(head.preposition) :])


def _of_other_states(keys: tuple[str, ...], titles: tuple[str, ...]) -> bool:
    """Tell whether the first states in two titles (`Titles.keys`) show that they are two offices."""
    state = next((key for key in keys if key.startswith(STATE)), "")
    begin = titles.index(keys[0]) if keys[0] in titles else 0
    other = next((key for key in titles[begin:] if key.startswith(STATE)), "")
    return bool(state and other) and state != other


def leads_ministry(word: Word) -> bool:
    """Tell whether a word is «وزير», which names a ministry with what follows it."""
    return word.stem in MINISTERS and not word.definite


def _contains(words: Iterable[str], part: tuple[str, ...]) -> bool:
    words = tuple(words)
    return bool(part) and any(words[i : i + len(part)] == part for i in range(len(words) - len(part) + 1))


@lru_cache(maxsize=1 << 14)
def _first_noun(name: str) -> str:
    """Return the first word of a name as a description repeats it: folded, without the article."""
    words = fold_phrase(name).split()
    return words[0].removeprefix(ARTICLE) if words else ""


def _goes_on_with(name: str, keys: tuple[str, ...]) -> bool:
    """Tell whether a name holds the words *keys* and more: «مجلس الأمن الدولي»."""
    words = [word.removeprefix(ARTICLE) for word in fold_phrase(name).split()]
    return len(words) > len(keys) and _contains(words, keys)


def _unmarked(name: str) -> str:
    """Return a name without commas and without marks at its ends whose partner it does not hold."""
    name = name.strip(_EDGES)
    bare = name.strip(_MARKS)
    holds_partner = any(mark in bare for mark in _MARKS)
    return name if holds_partner else bare.strip(_EDGES)


def _is_body(mention: Mention) -> bool:
    """Tell whether a mention names an organisation that is no medium."""
    return mention.entity.actor_type == "organisation" and not mention.entity.agency_id


def _nominative(head: Word, name: str) -> str:
    """Return an indefinite name in the accusative as a subject has it: «تقريراً سرياً» is «تقرير سري»."""
    if head.definite or not head.stem.endswith(ALEF):
        return name
    words = name.split(" ")
    for number, part in enumerate(words):
        bare = strip_marks(part)
        if bare.startswith(ARTICLE) or not bare.endswith(ALEF) or word(part).classes:
            break
        words[number] = bare[:-1]
    return " ".join(words)


def _without_particles(word: Word) -> str:
    """Return a noun as written, without particles and article: «للبيان» is «بيان»."""
    bare = word.bare[len(word.conjunction) + len(word.preposition) :]
    doubled = word.definite and word.preposition == LAM and bare.startswith(LAM)
    return bare[len(LAM) :] if doubled else bare.removeprefix(ARTICLE)


def _shows_gender(noun: Noun) -> bool:
    """Tell whether a noun for one who is not named shows the gender: «متعامل», «دبلوماسية»."""
    return noun.gender == "f" or noun.definite_type == "person"


def _anonymity(speaker_type: str, length: int) -> str:
    """Return how far a speaker without a proper name is told."""
    if speaker_type == "anonymous":
        return "described" if length > 1 else "bare"
    return "office" if speaker_type == "person" else "described" if speaker_type == "group" else "named"


@cache
def _any_body() -> frozenset[str]:
    """Return the nouns that can mean a body of any kind, folded: «مؤسسة», «هيئة»."""
    return frozenset(fold(row["word"]) for row in lexicon_rows("particles") if row["class"] == "any body")
