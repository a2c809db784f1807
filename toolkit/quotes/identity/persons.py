"""Persons in a noun phrase: which one it names, by the lexicon, by the article, or by its place alone."""

from itertools import pairwise
from typing import Final

from toolkit.actors import Mention
from toolkit.gazetteer import UNKNOWN, unknown_id
from toolkit.institutions import places_by_word
from toolkit.lexis import HA, HERS, TA, Noun, Title, Word, word
from toolkit.names.found import Name, name_text
from toolkit.names.single import name_at, unknown_name
from toolkit.names.titles import names_institution
from toolkit.names.words import NOUN_ENDS, is_given, is_surely_given, is_under_preposition
from toolkit.quotes.cues.anonymity import is_unnamed
from toolkit.quotes.function_words import BY_NAME, IN, ONE_OF
from toolkit.quotes.scene import Scene
from toolkit.text.clitics import ARTICLE, LAM
from toolkit.text.letters import HAMZA, TA_MARBUTA, WAW, YA, fold

Person = tuple[str, str, str, int]  # name, gender, actor_id and place of a person in a noun phrase

_PLAIN_WORDS: Final = 4  # words of a name that no lexicon knows
_WITHHOLDS: Final = frozenset(["name withheld", "preposition"])  # before a label that names nobody
_CLAUSE_WORDS: Final = 12  # of a clause that tells who a person is
_RELATIONS: Final = ("kinship", "role", "profession")  # kinds of titles that one has to another: «محاميه»
_HAMZA_BEFORE_PRONOUN: Final = ("\u0627\u0624", "\u0627\u0626")  # «زملاؤه» and «زملائه», of «زملاء»


class PersonNames:
    """Finds the persons that the noun phrases of one passage name, and learns names as it goes."""

    def __init__(self, scene: Scene):
        self.scene = scene
        self.words = scene.words
        self.learned: dict[str, str] = {}  # last word of a name found in a subject: the full name

    def person_in(self, first: int, last: int, *, whole: bool = True) -> Person | None:
        """Return name, gender, actor_id and place of the person that a noun phrase names.

        *whole* says that nothing but the noun phrase stands in these words, no object after it, so that
        a name that closes it is the person's.
        """
        if self._names_no_person(first, last) or self._is_kin_of(first, last):
            return self._apposed(first, last) if self.words[first].key in ONE_OF else None
        unknown = self._attached_name(first, last) or self._plain_name(first, last)
        if unknown is not None:
            return unknown
        people = [
            m for m in self.people(first, last) if m.first == first or not self._is_governed(m.first, first)
        ]
        people = self._outside_bodies(people)
        closing = [m for m in people if whole and self._closes(m.last, last)]
        fuller = self._fuller((closing or people)[0], first, last) if people else None
        if fuller is not None:
            return fuller
        if people and (people[0].first == first or not whole):
            return self._of_mention(people[0])
        if people and (closing or not self._describes(first)):
            return self._of_mention((closing or people)[0])
        found = self._likeliest(first, last, whole=whole)
        if found is not None and (not people or self._closes(found.last, last)):
            text = name_text(self.scene.passage, found.first, found.last)
            return self._new(text, found.first, found.gender)
        unlisted = self._unlisted_name(first, last)
        if unlisted is not None and (whole or self._has_part_of_names(unlisted[-1], last)):
            return unlisted
        if people:
            return self._of_mention(people[0])
        for place in range(first, last):
            full = self.learned.get(self.words[place].key)
            if full is not None:
                return full, "", unknown_id(full), place
        return None

    def _has_part_of_names(self, first: int, last: int) -> bool:
        return any(word.name is not None for word in self.words[first:last])

    def _unlisted_name(self, first: int, last: int) -> Person | None:
        """Return a name of words that no lexicon knows, by its place in the noun phrase."""
        single = self._single_name(first, last) or self._name_at_end(first, last)
        return single or self._name_before_comma(first, last) or self._name_before_title(first, last)

    def _new(self, name: str, place: int, gender: str = "") -> Person:
        """Return a person whom no lexicon knows, and remember the name by its last word."""
        self.learned[fold(name.split()[-1])] = name
        return name, gender, unknown_id(name), place

    def called(self, first: int, last: int) -> Person | None:
        """Return the name to which a word like «يدعى» leads inside a noun phrase: «ناجية تدعى فلانة»."""
        for place in range(first + 1, last - 1):
            if "label" in self.words[place].classes and self._labels_person(place):
                return self._name_under_label(place + 1, last)
        return None

    def _labels_person(self, place: int) -> bool:
        """Tell whether a label leads to a person's name: «يدعى», «واسمه», «عرف عن نفسه باسم»."""
        label, before = self.words[place], self.words[place - 1].classes
        untold = place > 1 and "negation" in self.words[place - 2].classes
        if before & _WITHHOLDS or untold:
            return False  # «عدم ذكر اسمه», «لم تكشف اسمها»
        return label.value == "person" or (label.key == BY_NAME and "same" in before)

    def _name_under_label(self, first: int, last: int) -> Person:
        name = name_at(self.scene.passage, first, last, nominal=True)
        end = name.last if name is not None else min(last, first + _PLAIN_WORDS)
        return self._new(self.scene.passage.text(first, end), first, name.gender if name is not None else "")

    def called_after(self, end: int) -> Person | None:
        """Return the person whom a clause after a noun phrase names.

        «أحد الناجين، وهو المدرس فلان», «الصحفي، واسمه فلان», «سيدة عرفت عن نفسها باسم فلانة».
        """
        passage = self.scene.passage
        first = last = end + (passage.is_comma(end) or passage.is_hyphen(end))
        limit = min(first + _CLAUSE_WORDS, len(passage))
        while last < limit and passage.is_word(last) and self.words[last].complementiser is None:
            last += 1
        if last == first or passage.sentence[last - 1] != passage.sentence[end - 1]:
            return None
        for place in range(first, last - 1):
            if "label" in self.words[place].classes and self._labels_person(place):
                return self._name_under_label(place + 1, last)
        told = "pronoun" in self.words[first].classes and self.words[first].conjunction == WAW
        if not told or first + 2 >= last or self.words[first + 1].title is None:
            return None
        mention = self.scene.mention_at.get(first + 2)
        return (
            self._of_mention(mention)
            if mention is not None and mention.entity.actor_type == "person"
            else None
        )

    def _of_mention(self, mention: Mention) -> Person:
        entity = mention.entity
        return self.scene.name_of(entity), entity.gender, entity.actor_id, mention.first

    def _names_no_person(self, first: int, last: int) -> bool:
        """Tell whether the head is a body, a group, or a source known only by its relation to a person."""
        head = self.words[first]
        if head.noun is None or head.title is not None:
            return False
        kind = head.noun.definite_type if head.definite else head.noun.speaker_type
        if kind not in ("person", "anonymous") or head.noun.number == "plural":
            return True
        return kind == "anonymous" and self._has_preposition(first, last)

    def _is_kin_of(self, first: int, last: int) -> bool:
        """Tell whether the only name in a phrase is not the head's own: «والدة الطفل فلان», «زملاء فلان»."""
        head = self.words[first]
        many = head.title is not None and head.title.number == "plural" and head.title.kind in _RELATIONS
        if not (is_kin(head) or many) or head.definite or head.name is not None or relation_of(head):
            return False
        at = first + 1
        while at < last and self.words[at].definite and self.words[at].name is None:
            at += 1
        if at == last:
            return False
        mention = self.scene.mention_at.get(at)
        name = None if mention is not None else name_at(self.scene.passage, at, last, nominal=True)
        end = mention.last if mention is not None else (name.last if name is not None else first)
        return end == last and first not in self.scene.mention_at

    def _apposed(self, first: int, last: int) -> Person | None:
        """Return the person whose title and name close a phrase: «أحد المشرفين على المعرض المهندس فلان»."""
        people = self.people(first, last)
        if not people or people[-1].last != last:
            return None
        at = people[-1].first - 1
        title, before = self.words[at], self.words[at - 1]
        apart = title.title is not None and title.definite and not title.preposition
        ended = before.definite or before.nationality or self.scene.passage.is_mark(at - 1)
        return self._of_mention(people[-1]) if apart and ended else None

    def _describes(self, first: int) -> bool:
        """Tell whether the head of a noun phrase tells what somebody is, so that his name closes it."""
        head = self.words[first]
        return head.title is not None or head.noun is not None or head.definite

    def _closes(self, end: int, last: int) -> bool:
        """Tell whether a name that ends before *end* closes its noun phrase, or a part set off by a comma."""
        if end == last or self.scene.passage.is_comma(end) or self.words[end].text in "([":
            return True
        return end + 1 == last and self.scene.passage.is_mark(end)  # «مدير الشركة "فلان"»

    def _names_other(self, place: int) -> bool:
        """Tell whether a word stands in the name of an actor who is no person."""
        near = self.scene.mentions_between(max(0, place - _PLAIN_WORDS), place + _PLAIN_WORDS)
        return any(m.first <= place < m.last and m.entity.actor_type != "person" for m in near)

    def _outside_bodies(self, people: list[Mention]) -> list[Mention]:
        """Return those of *people* whom no body is called after: «رئيس جامعة سالم القمر، سمير حداد».

        A given name alone inside a body's name may be that of the one who speaks for it.
        """
        inside = [person for person in people if self._opens_in_body(person)]
        alone = len(inside) == len(people)
        return [m for m in people if m not in inside or (alone and is_surely_given(self.words[m.first]))]

    def _opens_in_body(self, person: Mention) -> bool:
        """Tell whether a name begins inside a body's, which is called so: «جامعة سالم القمر»."""
        near = self.scene.mentions_between(max(0, person.first - _PLAIN_WORDS), person.last)
        return any(m.first < person.first < m.last and m.entity.actor_type != "person" for m in near)

    def _has_preposition(self, first: int, last: int) -> bool:
        return any("preposition" in self.words[i].classes for i in range(first, last))

    def _fuller(self, mention: Mention, first: int, last: int) -> Person | None:
        """Return the name of which a mention that no lexicon knows is the end: «المنصف الحاج ساسي»."""
        if not mention.entity.actor_id.startswith(UNKNOWN):
            return None
        for place in range(max(first, mention.first - _PLAIN_WORDS), mention.first):
            if self.words[place].name is None:
                continue
            name = name_at(self.scene.passage, place, last, nominal=True)
            if name is not None and name.last == mention.last:
                text = name_text(self.scene.passage, name.first, name.last)
                return self._new(text, name.first, name.gender)
        return None

    def _likeliest(self, first: int, last: int, *, whole: bool) -> Name | None:
        """Return the first name with a given name in it; else the first that a title leads to.

        Words of which no lexicon knows one are a name only in a *whole* noun phrase: «ترفض الأم فتح الباب».
        """
        found = []
        place = first
        while place < last:
            inside = self._names_other(place)
            name = None if inside else name_at(self.scene.passage, place, last, nominal=True)
            if name is not None and not (whole or self._has_part_of_names(name.first, name.last)):
                name = None
            led = name is not None and name.first > first and bool(self.words[name.first].preposition)
            if name is not None and not (led or self._is_of_noun(name.first, first)):
                found.append(name)  # «مسؤولون موالون لسمير فلان» have no name
            place = name.last if name is not None else place + 1
        unnamed = is_unnamed(self.words[first])
        if unnamed:  # «دبلوماسي أوروبي رفيع مطلع» names nobody
            parts = [(name, self.words[name.first].name) for name in found]
            found = [name for name, part in parts if part is not None and not part.also_word]
        given = bool(found) and is_given(self.words[found[0].first]) and found[0].last - found[0].first > 1
        by_title = found[0] if found and (given or not unnamed) else None  # «مسؤول واسع الاطلاع» names nobody
        return next((name for name in found if name.rule != "title and name"), by_title)

    def _is_governed(self, place: int, first: int) -> bool:
        """Tell whether a preposition leads to a name inside a subject: «قائد موالٍ للرئيس …»."""
        word = self.words[place]
        if self._is_of_noun(place, first):
            return True
        while word.title is not None or word.nationality or word.definite or place in self.scene.mention_at:
            mention = self.scene.mention_at.get(place)
            person = mention if mention is not None and mention.entity.actor_type == "person" else None
            if (word.preposition and word.title is not None) or (person is not None and person.preposition):
                return True
            if place <= first + 1:
                return False
            place -= 1
            word = self.words[place]
        return False

    def _is_of_noun(self, place: int, first: int) -> bool:
        """Tell whether a name only says whose something is: «متحدثة باسم فلان», «مدير مكتب الرئيس فلان»."""
        label, before = self.words[place - 1], self.words[place - 2] if place - 1 > first else None
        title = before.title if before is not None else None
        named = label.name is not None and title is not None and title.kind != "office"
        if place > first and "label" in label.classes and not named:  # «المدرب باسم قاسم»
            return True
        own = label.title is not None and label.title.of_somebody and not label.definite
        if place == first + 1 and own:
            return True  # «محامية بوبوفا»
        return self._is_genitive(place - 1, first)

    def _is_genitive(self, title: int, first: int) -> bool:
        """Tell whether the title before a name is the genitive of another noun than the subject's head."""
        while title > first + 1 and self._is_attribute(title):
            title -= 1
        kind = self.words[title].title
        if title <= first or kind is None or kind.number != "singular" or not self.words[title].definite:
            return False
        before = self.words[title - 1]
        if title == first + 1:
            return _is_of_somebody(before) and not before.definite  # «أم الصحفي فلان», «محامي الفنان فلان»
        return not (before.definite or before.nationality or self.scene.passage.is_mark(title - 1)) and (
            before.noun is not None or before.title is not None
        )

    def _is_attribute(self, place: int) -> bool:
        """Tell whether a word is an adjective with the article: «الصحفي المحتجز …»."""
        word = self.words[place]
        return word.definite and not (word.title or word.noun or word.preposition or word.name)

    def people(self, first: int, last: int) -> list[Mention]:
        """Return the mentions of persons in words *first* to before *last*."""
        return [m for m in self.scene.mentions_between(first, last) if m.entity.actor_type == "person"]

    def _single_name(self, first: int, last: int) -> Person | None:
        """Return a name of one word that ends a subject, after a title and a nationality."""
        if last - first < 3 or self.words[first].title is None:
            return None
        name, before = self.words[last - 1], self.words[last - 2]
        if (
            name.known
            or name.definite
            or name.cues
            or not (before.nationality and before.definite)
            or not self.scene.passage.is_word(last - 1)
        ):
            return None
        return self._new(self.scene.passage.text(last - 1, last), last - 1)

    def _name_at_end(self, first: int, last: int) -> Person | None:
        """Return the words that end a titled subject, where no lexicon knows them and nothing else fits.

        «كبير الاقتصاديين في شركة "…" فلان الفلاني»: two to four words after a definite one or a mark.
        """
        head = self.words[first]
        person = head.noun is not None and head.noun.speaker_type == "person"
        kind = head.title or (head.noun if person else None)
        if kind is None or kind.number != "singular":
            return None
        begin = last
        while begin > first + 1 and self._may_end_name(begin - 1, last):
            begin -= 1
        if self.words[begin - 1].key == IN and last - begin > 2:
            begin += 1  # «مراسلة القناة في أبوجا مايني جونز»
        before = self.words[begin - 1]
        seated = self.words[begin - 2].key == IN and not before.known
        ended = begin in self.scene.mentions_to or before.key in places_by_word() or seated
        closes = before.definite or before.nationality or ended or self.scene.passage.is_mark(begin - 1)
        if not closes or not 2 <= last - begin <= _PLAIN_WORDS or self.words[begin].definite:
            return None
        if before.title is not None and names_institution(self.scene.passage, begin):
            return None  # «مدير مطار الملك خالد الدولي»
        return self._new(self.scene.passage.text(begin, last), begin)

    def _name_before_comma(self, first: int, last: int) -> Person | None:
        """Return unknown words that stand between commas: «الخبير في القانون، كيلدر لاشينار، أحد …»."""
        commas = [at for at in range(first + 1, last) if self.scene.passage.is_comma(at)]
        for begin, end in pairwise(commas):
            name = self._name_at_end(first, end)
            if name is not None and name[-1] == begin + 1:
                return name
        return None

    def _name_before_title(self, first: int, last: int) -> Person | None:
        """Return a given name and a word of any kind that a title follows: «سميرة انتظار الباحثة»."""
        if last - first < _PLAIN_WORDS - 1 or not is_given(self.words[first]):
            return None
        head, family, title = self.words[first : first + 3]
        plain = not (family.known or family.definite or family.conjunction or family.preposition)
        person = title.noun is not None and title.noun.speaker_type in ("person", "anonymous")
        apart = (person or title.title is not None) and title.definite and not title.preposition
        if not (plain and apart and self.scene.passage.is_word(first + 1)) or head.title is not None:
            return None
        gender = head.name.gender if head.name is not None else ""
        return self._new(self.scene.passage.text(first, first + 2), first, gender)

    def _is_family_name(self, place: int, last: int) -> bool:
        """Tell whether a nationality is the last name after an unknown word: «دنفور روس»."""
        word, before = self.words[place], self.words[place - 1]
        alone = word.nationality and not (word.definite or word.noun or word.title or word.conjunction)
        given = not (before.known or before.definite or before.cues or before.conjunction or before.common)
        return place == last - 1 and alone and given and self.scene.passage.is_word(place - 1)

    def _may_end_name(self, place: int, last: int) -> bool:
        """Tell whether a word can be one of the last words of a subject that are a name."""
        word = self.words[place]
        if self._is_family_name(place, last):
            return True
        if self.scene.passage.is_hyphen(place) and place < last - 1:
            return True
        if not self.scene.passage.is_word(place) or word.known or word.cues or word.conjunction:
            return False
        if place in self.scene.mention_at or (word.name is None and is_under_preposition(word, foreign=True)):
            return False
        if word.definite:
            return place == last - 1 and (word.bare.endswith(YA) or word.name is not None)
        return word.name is not None or not word.bare.endswith(NOUN_ENDS) or place == last - 1

    def _attached_name(self, first: int, last: int) -> Person | None:
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
        return self._new(self.scene.passage.text(first, end)[len(LAM) :], first, part.name.gender)

    def _plain_name(self, first: int, last: int) -> Person | None:
        """Return a subject of two to four words that no lexicon knows, as a person's name."""
        name = unknown_name(self.scene.passage, first, last)
        if name is None or any(place in self.scene.mention_at for place in range(first, name.last)):
            return None
        return self._new(self.scene.passage.text(first, name.last), first)

    def coordinated(self, people: list[Mention]) -> bool:
        """Tell whether «و» joins two persons: on the second name, or on the title before it."""
        between = range(people[0].last, people[-1].first)
        joined = any(self.words[i].text.startswith(WAW) and self.words[i].definite for i in between)
        if between and self.words[people[0].last].conjunction == WAW:
            after = self.words[people[0].last]  # «الوزير فلان ومدير المركز فلان», «ونظيره فلان»
            joined = joined or after.title is not None or "counterpart" in after.classes
        return joined or any(self.scene.is_joined(mention) for mention in people[1:])

    def title_gender(self, first: int, last: int) -> str:
        """Return the gender of the title in words *first* to before *last*; "" where it shows none."""
        for place in range(first, last):
            word = self.words[place]
            if word.title is not None and word.title.number == "singular":
                if word.bare.endswith(HA) and not word.bare.startswith(ARTICLE):
                    return ""  # «محاميه» is his lawyer, or «محامية»
                return word.title.gender
        return ""


def is_kin(word: Word) -> bool:
    """Tell whether a word says whose relative somebody is: «والدة», «شقيق»."""
    return word.title is not None and word.title.kind == "kinship"


def _is_of_somebody(word: Word) -> bool:
    """Tell whether a word without the article says whose relative, lawyer or physician somebody is."""
    return is_kin(word) or (word.title is not None and word.title.of_somebody)


def relation_of(kin: Word) -> tuple[str, Title | Noun, str] | None:
    """Return what somebody is to another, its row, and the other's gender: «والدته» is «والدة» of a man."""
    bare = kin.bare[len(kin.conjunction) :]
    if bare.startswith(ARTICLE):
        return None
    for pronoun, gender in ((HERS, "f"), (HA, "m")):
        base = bare.removesuffix(pronoun)
        if base == bare:
            continue
        base = base[:-1] + TA_MARBUTA if base.endswith(TA) else base
        base = base[:-1] + HAMZA if base.endswith(_HAMZA_BEFORE_PRONOUN) else base
        related = word(base)
        title, noun = related.title, related.noun
        if noun is not None and noun.speaker_type == "group":
            return base, noun, gender
        if title is not None and title.kind in _RELATIONS and title.number == "singular":
            return base, title, gender
    return None
