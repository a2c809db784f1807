"""Contents: where the words that a cue reports begin and end, and whether marks carry them.

An indirect content runs to the end of its sentence, unless a new expression of reporting, a source
phrase or the reporter's own tail cuts it off before; a direct one is what its marks hold.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator
from itertools import accumulate
from typing import Final

from toolkit.lexis import BA, FEMININE, HA, HAMZA_ABOVE, HERS, OURS, POSSESSIVES, TA, TANWIN, Cue, Word
from toolkit.lexis import word as word_of
from toolkit.passages import Passage
from toolkit.quotes.cues.anonymity import asks_anonymity, is_unnamed
from toolkit.quotes.cues.cue_words import IMPERFECT
from toolkit.quotes.cues.doublings import doubles
from toolkit.quotes.cues.opened import CueAt
from toolkit.quotes.function_words import (
    ALLUSIONS,
    AND_THAT,
    AS,
    BEFORE,
    BEFORE_AFTER,
    BY_THAT,
    COMES,
    CONTRASTS,
    FROM,
    HOWEVER,
    IN,
    KNOWING,
    NOT_YET_NEVER,
    OF,
    ON,
    OTHER,
    OTHER_THAN,
    POSSIBLE,
    REPLYING,
    THAT,
    THAT_ONE,
    THE_MATTER,
    THERE,
    WE,
    WHAT,
    WITHOUT,
)
from toolkit.quotes.marks import Marked
from toolkit.quotes.scene import Scene, innermost
from toolkit.quotes.speech import ATTACHED_BA, MIXED_WORDS, SAY, is_asked_for, is_called
from toolkit.text.clitics import FA, LAM
from toolkit.text.letters import ALEF, TA_MARBUTA, TATWEEL, WAW, YA
from toolkit.text.marks import CLOSING_MARKS, COMMAS, OPENING_MARKS, QUESTION_MARKS, QUOTATION_FAMILY, STOPS
from toolkit.text.tokens import WORD

_NAME_WORDS: Final = 5  # of what stands in marks after «قناة» or «الحكومة»; longer ones are the source's own
_TRAILING: Final = frozenset([*"،,؛;:.-–—", TATWEEL, "..", "..."])
_LEADS_ON: Final = frozenset(
    ["connector", "but", "pronoun", "negation", "auxiliary"]
)  # cut from a content's end
_DOTS: Final = ("..", "...")
_DETAIL_WORDS: Final = 4  # of «إعطاء أي تفاصيل»
_NO_MORE: Final = (*HOWEVER, OF, WITHOUT)  # begin what tells that nothing was said
_TURN_WORDS: Final = 3
_PHRASE_WORDS: Final = 8  # of a phrase between commas
_CLOSING_WORDS: Final = 6  # of «يقول الوزير فلان الفلاني.»
_TURN_REACH: Final = 14  # words from a connector to the verb of another's report
_OBJECT_WORDS: Final = 5  # between a participle and the preposition that it governs
_OBJECT_REACH: Final = 2  # words from a verb to «ذلك»
_ACTS: Final = ("requesting", "opining", "accusing", "warning")  # stances of verbs that take a noun phrase
_TELLING: Final = ("neutral", "explaining", "announcing")  # stances of verbs that tell what is
_REFUSALS: Final = frozenset(["negation", "anonymity"])
_REFUSED_REACH: Final = 9  # words from «لم» or «رفض» to «التعليق»
_TURNS: Final = frozenset(["preposition", "pronoun", "negation", "auxiliary"])
_AND: Final = (WAW, FA)
_OF_PERSONS: Final = frozenset(["pronoun", "prepositional pronoun"])
_WE: Final = "\u0646"
_FIRST_PERSONS: Final = ("\u0623", "\u0646")
_I_OR_WE_SHALL: Final = ("\u0633\u0623", "\u0633\u0646")
_LONG: Final = "\u0627\u0648\u064a"  # no past verb has them before «نا», as «قانونا», «مليونا», «بيانا» do
_SHORT_SENTENCE: Final = 14  # words of a sentence with which a talk goes on
_PAST: Final = (ALEF, HAMZA_ABOVE)  # with which past verbs begin that are longer than three letters
_LEAST_JOINED: Final = 5  # letters of a past verb of hers with «و»
_LEAST_OURS: Final = 5  # «وطنا», «ثمنا» are nouns


class Content:
    """A content in its passage: words `first` to before `last`, and its kind."""

    def __init__(self, first: int, last: int, kind: str):
        self.first = first
        self.last = last
        self.kind = kind


def may_end(word: Word) -> bool:
    """Tell whether a clause may end at a word or mark; after a pause it may end anywhere."""
    says_no_more = "but" in word.classes or word.key in _NO_MORE
    return bool(word.cues or says_no_more or word.text in STOPS)


def is_pause(word: Word) -> bool:
    """Tell whether a mark is a comma or the like."""
    return word.text in COMMAS or word.text in _DOTS


class Contents:
    """Finds the contents of one passage.

    *cuts* are the cues and source phrases that end a clause, but for those source phrases that only
    interrupt it, the *asides* (by their first word where they end): «القرار، وفق قوله، ظالم».
    """

    def __init__(self, scene: Scene, cuts: dict[int, CueAt], asides: dict[int, int]):
        self.passage = scene.passage
        self.marked = scene.marked
        self.stretch_at = scene.stretch_at
        self.last_opened = scene.last_opened
        self.asides = asides
        apart = {at for first, end in asides.items() for at in range(first, end)}
        self.cuts = {at: cue for at, cue in cuts.items() if at not in apart}
        self.resumed = {end + 1 for end in asides.values()}  # after the comma that ends an aside
        self.holders = innermost(scene.marked, {*cuts, *scene.places.colons})
        self.turns = sorted([*scene.places.ends, *cuts, *asides, *scene.stretch_at])
        self.all_cuts = cuts
        self._reporters_turns: list[int] | None = None
        self._ends: dict[int, tuple[int, int]] = {}  # by each place passed inside a clause
        self._own: tuple[list[int], list[int]] | None = None

    def of(self, cue: CueAt) -> Content | None:
        """Return the content that *cue* opens; None where nothing is left of it."""
        first = cue.content
        if cue.opener == "complementiser" and first < len(self.passage) and self.passage.is_comma(first):
            first += 1  # «قال إنه، وبسبب المطر، …»
        if first >= len(self.passage):
            return None
        if first in self.stretch_at:
            return self._marked_content(cue, self.stretch_at[first])
        if self.passage.paragraph[cue.at] != self.passage.paragraph[first]:
            return None
        end = self.clause_end(cue, first)
        if cue.opener == "colon" and self.passage.is_number(first) and not self._says_something(first, end):
            return None  # «نشرت في: 14/01/2020»
        if cue.opener == "colon" and cue.cue.form != "colon":
            end = self._where_talk_ends(end)
        content = self.trimmed(first, end)
        if content is not None and cue.opener == "mark":
            content.kind = "mixed"  # «دان فلان الحكم "الجائر" على …»
        that = self.passage.words[first - 1].complementiser
        if that is not None and that.preposition == BA and content is not None and _describes(cue.cue):
            return content if content.kind != "indirect" else None  # «وصف الوضع بأنه صعب»: no words of his
        return content

    def _says_something(self, first: int, last: int) -> bool:
        """Tell whether most of what follows a colon are words."""
        words = self.passage.kind.count(WORD, first, last)
        return 2 * words > last - first

    def _where_talk_ends(self, end: int) -> int:
        """Return where a speech without marks ends: with the last sentence in which one speaks of oneself.

        So it does in the paragraph of the sentence that ends at *end*, before any that reports, too.  A
        question goes on with the questions after it: «قال: كم عددها؟ وما كلفتها؟».
        """
        passage, place = self.passage, end
        paragraph_end = passage.paragraph_end(end - 1)
        while passage.is_stop(place) and passage.opens_sentence(place + 1) and place + 1 < paragraph_end:
            first, last = place + 1, passage.sentence_bounds(place + 1)[1]
            asks = all(passage.words[at].text in QUESTION_MARKS for at in (end, place, last - 1))
            long = last - first > _SHORT_SENTENCE and not asks
            if long or any(at in self.cuts or at in self.stretch_at for at in range(first, last)):
                break
            place = last - passage.is_stop(last - 1)
            if asks or any(_speaks_of_us(passage, at) for at in range(first, last)):
                end = place
        return end

    def _marked_content(self, cue: CueAt, stretch: Marked) -> Content | None:
        """Return the content that begins with a mark: direct, or mixed where the clause goes on after it."""
        first, last = stretch.inside
        if not stretch.closed:
            last = self._cut_by_report(first, last)
        after = stretch.last + 1
        before = self.passage.words[stretch.first - 1]
        attached = before.text in ATTACHED_BA and not is_asked_for(before, cue.cue)
        attached = attached or is_called(self.passage, stretch, cue.cue)
        called = cue.opener == "mark" and (attached or WHAT in cue.cue.complements)
        may_go_on = stretch.closed and cue.opener != "colon" and not called
        if may_go_on and _acts_next(self.passage, after, cue.cue):
            may_go_on = False
        if may_go_on and _clause_goes_on(self.passage, self.cuts, stretch.last):
            end = self.clause_end(cue, after)
            only = _describes(cue.cue) and not any(at in self.stretch_at for at in range(after, end))
            if end > after and not only:  # not «وصفه بأنه "…" بعد …»
                return self.trimmed(stretch.first, end)
        joined = self._joined_to(stretch) if called else stretch
        if joined is not stretch:
            return Content(stretch.first, joined.last + 1, "mixed")
        while last > first and self.passage.words[last - 1].text in (".", "،", ","):
            last -= 1
        return Content(first, last, "direct") if last > first else None

    def _joined_to(self, stretch: Marked) -> Marked:
        """Return the last of the closed stretches that «و» joins to one: «بـ«…» و«…»»."""
        words = self.passage.words
        while stretch.closed and stretch.last + 2 < len(words) and words[stretch.last + 1].bare in _AND:
            following = self.stretch_at.get(stretch.last + 2)
            if following is None or not following.closed:
                break
            stretch = following
        return stretch

    def _cut_by_report(self, first: int, last: int) -> int:
        """Return where an unclosed quotation ends by sense: before the reporter's next expression."""
        if self._reporters_turns is None:
            taken = [at for at, cue in self.all_cuts.items() if _takes_turn(self.passage, at, cue)]
            self._reporters_turns = sorted(taken)
        turns = self._reporters_turns
        number = bisect_right(turns, first)
        return min(last, turns[number]) if number < len(turns) else last

    def clause_end(self, cue: CueAt, first: int) -> int:
        """Return the place after the last word of the clause that begins at *first*.

        It ends with the marked stretch in which the cue stands, if not before.
        """
        end, looked_at = self._end_from(first)
        while self._goes_on_with_another(cue, end):
            end, looked_at = self._end_from(end)
        if cue.cue.stance == "denying" and cue.opener == "complementiser":
            end = self._where_denial_ends(cue, first, end)
        if cue.cue.form == "noun" and cue.zone[0] < cue.zone[1] and self.passage.opens_sentence(cue.at - 1):
            end = next(filter(self.passage.is_comma, range(first, end)), end)  # «رغم تأكيد فلان أن …، …»
        holder = self.holders.get(cue.at)
        return holder.last if holder is not None and looked_at >= holder.last else end

    def _where_denial_ends(self, cue: CueAt, first: int, end: int) -> int:
        """Return where what is denied ends: before what who denies it did, «لكنها أغلقت …»."""
        feminine = cue.cue.gender == "f"
        for place in range(first + 1, end - 1):
            but, verb = self.passage.words[place], self.passage.words[place + 1]
            same = "but" in but.classes and but.bare.endswith(HERS if feminine else HA)
            if same and _may_be_past(verb, feminine=feminine):
                return place
        return end

    def _goes_on_with_another(self, cue: CueAt, at: int) -> bool:
        """Tell whether a verb after the clause is not of who speaks, for it shows the other gender.

        «قال إن الصين …، لكنها تؤكد», «قال إن الوزيرة اتصلت به وأكدت أن».
        """
        if at >= len(self.passage) or cue.cue.form not in ("past", "present") or cue.cue.carries:
            return False
        if cue.cue.number != "singular":
            return False
        but, joined = self.passage.words[at - 1], self.cuts.get(at)
        apart = is_pause(but) and (joined is None or joined.opener != "complementiser")
        if joined is not None and joined.cue.conjunction == WAW and not apart:
            verb = joined.cue
            alone = joined.zone[0] == joined.zone[1] and verb.form == "past" and verb.number == "singular"
            return alone and {verb.gender, cue.cue.gender} == {"m", "f"}
        hers = cue.cue.gender == "m" and but.bare.endswith(HERS)
        return hers and "but" in but.classes and self.passage.words[at].finite

    def _end_from(self, first: int) -> tuple[int, int]:
        """Return the place after the clause that begins at *first*, and the last place that was looked at.

        Clauses that meet end together: no place inside a clause is looked at twice.
        """
        last, place = self.passage.paragraph_end(first), first
        passed: list[int] = []
        found = None
        while found is None:
            passed.append(place)
            after, ends = self._step(place, inside=place > first)
            following = self._turn_from(after, last)
            if ends:
                found = after, place
            elif following < last:
                place = following
                found = self._ends.get(place)
            else:
                end = max(after, last)
                found = end, place if after == len(self.passage) else min(end, len(self.passage) - 1)
        self._ends.update(dict.fromkeys(passed[1:], found))
        return found

    def _turn_from(self, place: int, last: int) -> int:
        """Return the first place from *place* on at which a clause may end; *last* where none is."""
        number = bisect_left(self.turns, place)
        return self.turns[number] if number < len(self.turns) else last

    def _step(self, place: int, *, inside: bool) -> tuple[int, bool]:
        """Return the place after a word or marked stretch of a clause, and whether the clause ends here."""
        passage = self.passage
        stretch = self.stretch_at.get(place)
        if stretch is not None and stretch.closed:
            after = stretch.last + 1
            return after, passage.is_stop(stretch.last - 1) and passage.opens_sentence(after)
        if inside and place in self.asides:
            return self.asides[place] + 1, False
        if passage.is_stop(place) and passage.opens_sentence(place + 1):
            return place, True
        if inside and place not in self.resumed and _cuts(passage, self.cuts, place):
            return place, True
        return place + 1, False

    def trimmed(self, first: int, last: int) -> Content | None:
        """Return the clause without the marks and connectors at its edges, and its kind."""
        last = self._without_trailing(first, last)
        if (
            last - 2 > first
            and self.passage.words[last - 1].key == AND_THAT
            and self.passage.is_comma(last - 2)
        ):
            last = self._without_trailing(first, last - 1)  # «، وذلك بحسب الوزارة»
        while last - 1 > first and _leads_on(self.passage.words[last - 1]):
            last = self._without_trailing(first, last - 1)
        return Content(first, last, self._kind(first, last)) if last > first else None

    def _without_trailing(self, first: int, last: int) -> int:
        """Return the place after a clause without the marks at its end, a stray closing one too."""
        while last > first:
            mark = self.passage.words[last - 1].text
            stray = mark in CLOSING_MARKS and mark in QUOTATION_FAMILY and not self._is_paired(last - 1)
            if mark not in _TRAILING and not stray:
                break
            last -= 1
        return last

    def _is_paired(self, mark: int) -> bool:
        """Tell whether a mark begins or ends a marked stretch."""
        return mark in self.stretch_at or mark in self.last_opened

    def _kind(self, first: int, last: int) -> str:
        """Return mixed where marks inside the clause hold words of the source, else indirect."""
        openings, closings = self._own_words()
        number = bisect_left(openings, first)
        return "mixed" if number < len(openings) and closings[number] <= last else "indirect"

    def _own_words(self) -> tuple[list[int], list[int]]:
        """Return the opening marks around words of the source, and by each the next closing one of such."""
        if self._own is None:
            own = [s for s in self.marked if s.closed and is_own_words(self.passage, s)]
            closings = list(accumulate((s.last for s in reversed(own)), min))
            self._own = [s.first for s in own], closings[::-1]
        return self._own


def _describes(cue: Cue) -> bool:
    """Tell whether a verb says what its object is like: «وصف … بأنه …»."""
    return cue.stance == "opining" and cue.object and BY_THAT in cue.complements


def _may_be_past(word: Word, *, feminine: bool) -> bool:
    """Tell whether a word that no lexicon knows has the shape of a past verb: «أغلقت», «أرسل», «التقى»."""
    plain = not (word.known or word.name or word.definite or word.classes or word.noun or word.title)
    return plain and (word.bare.endswith(TA) if feminine else word.bare.startswith(_PAST))


def _speaks_of_us(passage: Passage, at: int) -> bool:
    """Tell whether a word is in the first person: «نحن», «أنا», «علينا», «إننا», «سنعوض», «ظلمنا»."""
    word = passage.words[at]
    that, before = word.complementiser, passage.words[at - 1]
    if word.key == WE or (that is not None and that.number == "first"):
        return True
    if word.classes:
        return word.classes <= _OF_PERSONS and word.bare.endswith(OURS)
    if word.known or word.name or word.definite or not passage.is_word(at):
        return False
    if word.bare.startswith(_FIRST_PERSONS):
        reports = word.bare.startswith(_WE) and not word.cues and word_of(YA + word.bare[1:]).finite
        must = before.key == THAT and "modal" in passage.words[at - 2].classes
        return reports or must or before.key in NOT_YET_NEVER  # «نشكر», «لم أتوقع», «يجب أن نعمل»
    if word.bare.startswith(_I_OR_WE_SHALL):
        return True
    return word.bare[-3:-2] not in _LONG and word.bare.endswith(OURS) and len(word.bare) >= _LEAST_OURS


def _leads_on(word: Word) -> bool:
    """Tell whether a word only leads to what follows it."""
    return word.bare in _AND or bool(word.classes & _LEADS_ON) or word.complementiser is not None


def _takes_turn(passage: Passage, at: int, cue: CueAt) -> bool:
    """Tell whether the reporter speaks again: with a participle, or a verb that begins a sentence."""
    return cue.cue.form == "participle" or (cue.cue.form == "past" and passage.opens_sentence(at))


def _clause_goes_on(passage: Passage, cues: dict[int, CueAt], closing: int) -> bool:
    """Tell whether the sentence goes on, with more than a new report, after a closing mark."""
    place = closing + 1
    if passage.is_comma(place) and place + 1 < len(passage):
        joined = passage.words[place + 1].complementiser
        if (joined is not None and joined.conjunction) or _leads_to_marks(passage, place + 1):
            return True
    if place >= len(passage) or passage.sentence[place] != passage.sentence[closing]:
        return False
    if (
        passage.is_mark(place)
        and passage.words[place].text not in QUOTATION_FAMILY
        and passage.words[place].text != "("
    ):
        return False
    ends = _reports(passage.words[place]) or _says_no_more(passage, place) or _then_reports(passage, place)
    return place not in cues and not (ends or _alludes(passage, place))


def _acts_next(passage: Passage, place: int, cue: Cue) -> bool:
    """Tell whether a woman or body goes on to act after her words: «إنه "عمل إجرامي" وفتحت تحقيقا»."""
    if cue.gender != "f" or cue.number != "singular" or place + 1 >= len(passage):
        return False
    verb = passage.words[place]
    joined = verb.bare.startswith(WAW) and len(verb.bare) >= _LEAST_JOINED
    return joined and _may_be_past(verb, feminine=True) and not passage.is_mark(place + 1)


def _leads_to_marks(passage: Passage, place: int) -> bool:
    """Tell whether only a connector stands before the next opening mark: «"…"، لكن "…"»."""
    connects = "connector" in passage.words[place].classes or passage.words[place].bare in _AND
    return connects and place + 1 < len(passage) and passage.words[place + 1].text in OPENING_MARKS


def _reports(word: Word) -> bool:
    """Tell whether a word is a participle or verb of reporting and hardly anything else."""
    return any(cue.form in ("participle", "past", "source") and not cue.also_word for cue in word.cues)


def _cuts(passage: Passage, cues: dict[int, CueAt], place: int) -> bool:
    """Tell whether the word at *place* ends the content that is being read."""
    word = passage.words[place]
    after_comma = is_pause(passage.words[place - 1])
    if _says_no_more(passage, place):
        return True
    if after_comma and (_comments(passage, place) or _then_reports(passage, place)):
        return True
    if after_comma and (_also_acts(passage, place) or _is_rumour(passage, place)):
        return True
    if after_comma and (_turns_to_another(passage, cues, place) or _is_tail(passage, place)):
        return True
    if after_comma and (_leads_elsewhere(passage, place) or _refuses(passage, place)):
        return True
    about = word.conjunction == WAW and FROM in word.rests
    if after_comma and about and _is_asked_about(passage, cues, place):
        return True
    if after_comma and "preposition" in word.classes and _is_told_of(passage, cues, place + 1):
        return True
    found = cues.get(place)
    if found is not None and found.opener == "source":
        return True
    if not word.cues or _is_what_there_is(passage, place):
        return False
    if found is not None:
        if found.cue.form == "participle":
            return True
        if _is_documents_own(found.cue):
            return False  # «سجن الطالبة، يظهر "رغبة في الانتقام"»: the verb of the subject before it
        if found.cue.form in ("past", "present"):
            return _continues_report(passage, place, found, after_comma)
        return False
    return _reports_without_content(passage, word, place, after_comma)


def _is_what_there_is(passage: Passage, place: int) -> bool:
    """Tell whether a participle is what there is: «أن هناك مقترحا بإنشاء …», not «إلى هناك مؤكدا أن …»."""
    there = passage.words[place - 1].key == THERE
    return there and place > 1 and passage.words[place - 2].complementiser is not None


def _is_rumour(passage: Passage, place: int) -> bool:
    """Tell whether the reporter goes on with what nobody in particular says: «، ويتردد أنه …»."""
    word = passage.words[place]
    if not (word.bare.startswith(WAW) and "background" in word.classes):
        return False
    to = place + 1 < len(passage) and "preposition" in passage.words[place + 1].classes
    at = place + 1 + to
    return at < len(passage) and passage.words[at].complementiser is not None


def _says_no_more(passage: Passage, place: int) -> bool:
    """Tell whether the reporter tells what was not said or done: «لكنه لم يوضح …», «، من دون أن يسميه»."""
    words = passage.words
    word = words[place]
    if "but" in word.classes:
        return _is_negated(passage, place + 1, _can_report)
    if word.key in HOWEVER and place + 1 < len(words) and words[place + 1].complementiser is not None:
        return _is_negated(passage, place + 2, _is_verb_of_speech)
    of = word.key == OF and place + 1 < len(words)
    without = place + of
    nothing = WITHOUT in words[without].rests  # «دون», «بدون»
    if nothing and is_pause(words[place - 1]) and _is_untold(passage, without + 1):
        return True
    if (
        not (nothing or (of and words[without].key == OTHER_THAN))
        or without + 2 >= len(words)
        or words[without + 1].complementiser is None
    ):
        return False
    verb, after = words[without + 2], words[without + 3] if without + 3 < len(words) else None
    source = after is not None and after.noun is not None and after.noun.speaker_type != "document"
    nobody = source and after is not None and is_unnamed(after)  # «دون أن يلاحظ أحد ذلك»
    another = (  # «من دون أن تصلحه البلدية», not «… يسميه بالاسم», «… يعطي تفاصيل»
        after is not None and not after.preposition and bool(after.definite or after.title or source)
    )
    another = another or verb.known or not verb.bare.startswith(IMPERFECT)  # «دون أن تكون», «دون أن نختار»
    return (_is_verb_of_speech(verb) and not nobody) or (is_pause(words[place - 1]) and not another)


def _is_untold(passage: Passage, place: int) -> bool:
    """Tell whether after «دون» stands what nobody told: «إعطاء أي تفاصيل», «ذكر الأسباب», «الإشارة إلى …»."""
    near = passage.words[place : place + _DETAIL_WORDS]
    tells = bool(near) and any(
        cue.form == "noun" and cue.stance in _TELLING and not cue.also_word for cue in near[0].cues
    )
    return tells or any("detail" in word.classes for word in near)


def _is_negated(passage: Passage, place: int, is_verb: Callable[[Word], bool]) -> bool:
    """Tell whether a negation and such a verb stand at *place*."""
    words = passage.words
    if place + 1 >= len(words) or "negation" not in words[place].classes:
        return False
    bare = words[place + 1].bare
    whole = (word_of(bare + YA), word_of(bare[:-1] + YA + bare[-1:]))  # «لم ينف», «لم تجب»
    return is_verb(words[place + 1]) or any(map(is_verb, whole))


def _can_report(word: Word) -> bool:
    return any(cue.form == "present" and not cue.pronoun for cue in word.cues)


def _is_verb_of_speech(word: Word) -> bool:
    return any(cue.form == "present" and not (cue.also_word or cue.pronoun) for cue in word.cues)


def _is_believed(passage: Passage, at: int) -> bool:
    """Tell whether nobody in particular thinks or says so: «، لكن يُعتقد أن …»."""
    verb = passage.words[at] if at + 1 < len(passage) else None
    nobody = verb is not None and (verb.passive or "background" in verb.classes)
    return nobody and passage.words[at + 1].complementiser is not None


def _comments(passage: Passage, place: int) -> bool:
    """Tell whether the reporter comments from *place* on: «، وهو ما أثار …», «، واكتفت بالقول …».

    What means or equals something in the present («، وهو ما يعادل …») may be the speaker's own.
    """
    word, after = passage.words[place], passage.words[place + 1] if place + 1 < len(passage) else None
    if after is None:
        return False
    third = passage.words[place + 2] if place + 2 < len(passage) else None
    if word.key == KNOWING and after.complementiser is not None:
        return True  # «، علماً أن …»
    if word.key in COMES and "demonstrative" in after.classes and not (third is not None and third.definite):
        return True  # «، يأتي هذا فيما …», «، ويأتي ذلك بعد …»
    however = word.key in HOWEVER and after.complementiser is not None
    if however and third is not None and third.key == THAT_ONE:
        return True  # «، غير أن ذلك لم يتم»
    if "habit" in word.classes and after.key == WHAT:
        return True  # «، وعادة ما …»
    if word.key == THE_MATTER and "relative" in after.classes:
        return third is not None and any(cue.pronoun for cue in third.cues)  # «، الأمر الذي نفاه …»
    if not word.conjunction:
        return False
    if "negation" in word.classes and after.key in POSSIBLE:
        return True  # «، ولم يتسن التحقق من …»
    said = third is not None and any(cue.pronoun and cue.form == "past" for cue in third.cues)
    if "demonstrative" in word.classes and after.key == WHAT and said:
        return True  # «، وهذا ما أكدته الوزارة»
    if (
        "pronoun" in word.classes
        and not (after.known or after.definite)
        and third is not None
        and third.finite
    ):
        return True  # «، وهو اقتراح وصفته فلانة بـ…»
    if "pronoun" in word.classes and (_is_commented_on(passage, place + 1) or _are_words(after)):
        return True
    tells = third is not None and not (third.bare.startswith(YA) and not third.cues)
    of_it = word.conjunction == WAW and "pronoun" in word.classes  # «، فهي لا …» goes on explaining
    return (of_it and "negation" in after.classes and tells) or (doubles(after) and bool(after.preposition))


def _are_words(word: Word) -> bool:
    """Tell whether a plural without the article says what was said: «، وهي توقعات …»."""
    noun = word.noun
    document = noun is not None and noun.speaker_type == "document" and noun.number == "plural"
    return document and not (word.definite or word.preposition)


def _is_commented_on(passage: Passage, place: int) -> bool:
    """Tell whether a noun and what is told of it stand here: «التزام قالت …», «القرار الذي اتخذته …»."""
    ahead = passage.words[place : place + 3]
    if len(ahead) < 3:
        return False
    verb = ahead[2] if "relative" in ahead[1].classes else ahead[1]
    plain = ahead[0].name is None and not ahead[0].classes and (verb is ahead[2]) == ahead[0].definite
    nominal = verb.known or verb.name or verb.definite
    defined = verb is ahead[2] and verb.bare.endswith(POSSESSIVES) and not nominal
    return plain and (defined or any(cue.form == "past" and not cue.pronoun for cue in verb.cues))


def _also_acts(passage: Passage, place: int) -> bool:
    """Tell whether the reporter goes on with what else the speaker did: «، كما حث السكان على …»."""
    verb = passage.words[place + 1] if place + 1 < len(passage) else None
    after = passage.words[place + 2] if place + 2 < len(passage) else None
    if passage.words[place].key != AS or verb is None or after is None:
        return False
    acts = any(c.form == "past" and c.stance in _ACTS and c.object and not c.pronoun for c in verb.cues)
    people = after.noun is not None and after.noun.speaker_type == "group"
    known = after.noun or after.title or after.name
    return acts and after.definite and (people or not known)  # whom he urges, not who urges


def _then_reports(passage: Passage, place: int) -> bool:
    """Tell whether «قبل أن» leads to what the speaker does next: «، قبل أن يضيف …», «، قبل أن تغادر باسمة».

    Another's act has a subject of its own: «، قبل أن يوجه المفتي بـ…».
    """
    if passage.words[place].key != BEFORE or place + 2 >= len(passage):
        return False
    that, verb = passage.words[place + 1], passage.words[place + 2]
    after = passage.words[place + 3] if place + 3 < len(passage) else None
    another = after is not None and bool(after.definite or after.title or after.noun or after.name)
    return that.complementiser is not None and (verb.finite or not another)


def _turns_to_another(passage: Passage, cues: dict[int, CueAt], place: int) -> bool:
    """Tell whether a connector leads to another's report: «، لكن الوزير قال …», «، في حين أن فلانة ترى …»."""
    words = passage.words
    begin = place + ("preposition" in words[place].classes)
    if begin >= len(words):
        return False
    was = "auxiliary" in words[begin].classes and words[begin].conjunction == WAW  # «، وكان فلان قال إن …»
    if words[begin].value != "turn" and not was:
        return False
    if words[begin].key in CONTRASTS and _declines(passage, begin + 1):
        return True
    if _is_believed(passage, begin + 1):
        return True
    withheld = False  # «لكن موظفا في الميناء، طلب عدم ذكر اسمه، قال إن …»
    for at in range(begin + 1, min(begin + _TURN_REACH, len(words))):
        withheld = withheld or (passage.is_comma(at) and asks_anonymity(passage, min(at + 1, len(words) - 1)))
        if passage.is_mark(at) and not withheld:
            return False
        found = cues.get(at)
        if found is not None and found.cue.form in ("past", "present"):
            subject = not was or (at > begin + 1 and found.cue.form == "past")
            return subject and not found.cue.conjunction
        if _denies(passage, at) or (
            at == begin + 1 and words[begin].key in CONTRASTS and _says_it(passage, at)
        ):
            return True
    return False


def _leads_elsewhere(passage: Passage, place: int) -> bool:
    """Tell whether «من جهة أخرى» and a verb of speech begin another report."""
    ahead = passage.words[place : place + 4]
    other = len(ahead) == 4 and "preposition" in ahead[0].classes and ahead[2].key in OTHER
    return other and ahead[3].finite


def _refuses(passage: Passage, at: int) -> bool:
    """Tell whether a participle tells what its speaker would not say: «، رافضا ذكر موعد محدد»."""
    word = passage.words[at]
    participle = "anonymity" in word.classes and word.bare.endswith((ALEF, TA_MARBUTA))
    return participle and _declines(passage, at)


def _declines(passage: Passage, at: int) -> bool:
    """Tell whether somebody does not speak: «، بينما لم يصدر تعليق …», «، فيما رفض الكشف عن …»."""
    if at >= len(passage) or not passage.words[at].classes & _REFUSALS:
        return False
    if _is_negated(passage, at, _can_report):
        return True  # «، فيما لم تعلن العائلة أي تفاصيل»
    for place in range(at + 1, min(at + _REFUSED_REACH, len(passage))):
        if passage.is_mark(place):
            return False
        if any(cue.form == "noun" and not cue.pronoun for cue in passage.words[place].cues):
            return True
    return False


def _says_it(passage: Passage, at: int) -> bool:
    """Tell whether a verb that can report and a plain source stand here: «بينما تحدثت لجان … عن …»."""
    after = passage.words[at + 1] if at + 1 < len(passage) else None
    verb = any(
        c.form == "past" or (c.form == "present" and not c.also_word)
        for c in passage.words[at].cues
        if not (c.conjunction or c.subject)
    )
    if after is None or after.preposition or not verb:
        return False
    noun = after.noun is not None and after.noun.speaker_type not in ("document", "group")
    return bool(noun or after.title or after.name)


def _denies(passage: Passage, at: int) -> bool:
    """Tell whether a verb of saying takes the content before it as its object: «لكن مقربين منه نفوا ذلك»."""
    verbs = [
        c
        for c in passage.words[at].cues
        if c.form in ("past", "present") and not (c.conjunction or c.pronoun)
    ]
    if any(c.stance == "doubting" for c in verbs):
        return True  # «بينما تشكك الوكالة في هذه الأرقام»
    ahead = passage.words[at + 1 : at + 1 + _OBJECT_REACH]
    its = [number for number, word in enumerate(ahead) if word.key == THAT_ONE]
    opposite = bool(its) and its[0] == 1 and not ahead[0].classes  # «كشف خلاف ذلك»
    return bool(verbs and its) and (opposite or any(not c.also_word for c in verbs))


def _is_asked_about(passage: Passage, cues: dict[int, CueAt], place: int) -> bool:
    """Tell whether a report follows that is about something: «، وعن سبب غيابها، قالت إن …»."""
    for at in range(place + 1, min(place + _TURN_REACH, len(passage))):
        found = cues.get(at)
        if found is not None or passage.is_stop(at):
            return found is not None and found.cue.form == "past" and not found.cue.conjunction
    return False


def _is_told_of(passage: Passage, cues: dict[int, CueAt], noun: int) -> bool:
    """Tell whether a report follows that is about an indefinite noun: «، في خطوة قال إنها ضرورية»."""
    found = cues.get(noun + 1)
    if found is None or found.cue.conjunction or found.opener != "complementiser":
        return False
    that = passage.words[found.content - 1].complementiser
    return (
        found.cue.form == "past"
        and not passage.words[noun].definite
        and that is not None
        and bool(that.number)
    )


def _is_documents_own(cue: Cue) -> bool:
    """Tell whether a verb begins no report of a person: «يظهر», which takes documents, in the present."""
    return cue.form == "present" and cue.subject == "document" and not cue.conjunction


def _continues_report(passage: Passage, place: int, found: CueAt, after_comma: bool) -> bool:
    """Tell whether a finite cue begins a report beside the one before it, and not one inside it."""
    if found.cue.conjunction:
        marks = found.opener in ("mark", "colon") and found.cue.lemma == SAY  # «ويقول: "…"»
        return after_comma or marks or found.cue.form == "past"
    return after_comma or _after_turn(passage, place)


def _reports_without_content(passage: Passage, word: Word, place: int, after_comma: bool) -> bool:
    """Tell whether a reporting word that opens no content of its own still leads away from the content."""
    for cue in word.cues:
        if (
            cue.form == "past"
            and cue.conjunction
            and after_comma
            and cue.also_word
            and (_subject_follows(passage, place) or _is_speech_act(passage, place))
        ):
            return True
        closed = passage.words[place - 1].text in CLOSING_MARKS and passage.words[place - 1].text != ")"
        if cue.form == "past" and cue.conjunction and (after_comma or closed) and cue.stance == "requesting":
            return True  # «، وحث الأطراف على …», «"خطأ تاريخي" وطالبت الأعضاء …»
        if cue.form == "participle" and _is_beside_verb(passage, place, cue, after_comma):
            return True
        if cue.form == "past" and not (cue.conjunction or cue.subject) and _contrasts(passage, place):
            return True
        if cue.also_word:
            continue
        if cue.form == "past" and cue.conjunction and (after_comma or _takes_up(passage, place, cue)):
            return True
        if cue.form == "past" and _after_turn(passage, place):
            return True
        if cue.form == "present" and after_comma and closes_sentence(passage, place, cue):
            return True
    return False


def closes_sentence(passage: Passage, place: int, cue: Cue) -> bool:
    """Tell whether a verb and its subject end a sentence: «…، يضيف البلاغ.»."""
    _, end = passage.sentence_bounds(place)
    alone = not (cue.conjunction or cue.pronoun) and end - place <= _CLOSING_WORDS
    return alone and _subject_follows(passage, place)


def _contrasts(passage: Passage, place: int) -> bool:
    """Tell whether a pronoun with «لكن» or «غير أن» stands right before a verb: «، لكنها رفضت الخوض في …»."""
    before = passage.words[place - 1]
    that = before.complementiser
    however = that is not None and bool(that.number) and passage.words[place - 2].key in HOWEVER
    return however or "but" in before.classes


def _takes_up(passage: Passage, place: int, cue: Cue) -> bool:
    """Tell whether a verb's subject or its own preposition follows: «… وأكد الوزير …», «… وأكد على …»."""
    after = passage.words[place + 1] if place + 1 < len(passage) else None
    own = after is not None and f"{after.key} {THAT}" in cue.complements
    subject = cue.number != "plural" and _subject_follows(passage, place)  # «وسألوا الأهالي»: its object
    return cue.conjunction == WAW and not cue.pronoun and (own or subject)


def _is_beside_verb(passage: Passage, place: int, cue: Cue, after_comma: bool) -> bool:
    """Tell whether a participle stands beside the verb of saying, and not in what is said: «، محذّراً من …»."""
    word, after = passage.words[place], passage.words[place + 1] if place + 1 < len(passage) else None
    if word.definite or "adverb" in word.classes:
        return False
    if not after_comma and _is_adjective(passage, place):
        return False
    if not (after_comma or word.text.endswith(TANWIN)) and any(c.form == "noun" for c in word.cues):
        return False  # «حديث البعض ومطالبة الجنوب بـ…»
    own = after is not None and f"{after.key} {THAT}" in cue.complements
    asked = after is not None and after.bare.startswith(LAM) and not (after.known or after.name)
    own = own or (asked and cue.stance == "requesting")  # «داعية لوقفة جادة»
    governs = own or (after is not None and after.complementiser is not None)  # «متمنياً أن …»
    accusative = word.text.endswith(TANWIN) or word.bare.endswith(ALEF)
    if after_comma or cue.conjunction:
        plain = not (cue.also_word or word.noun or word.title)
        return plain or governs or word.text.endswith(TANWIN) or _has_object(passage, place, cue)
    marked = word.text.endswith(TANWIN)  # «مطالبةً»
    only = marked or all(c.form == "participle" for c in word.cues)  # «طالبا» and «أمرا» are verbs, too
    asks = cue.stance == "requesting" and only and (marked or word.bare.endswith(ALEF))
    if asks and _has_object(passage, place, cue):
        return True  # «مهم داعيا المنظمة إلى …»
    return governs and (accusative or not (word.noun or word.title))


def _is_adjective(passage: Passage, place: int) -> bool:
    """Tell whether a participle describes the noun before it: «إجراءات مشددة على السفر»."""
    word, before = passage.words[place], passage.words[place - 1]
    feminine = word.text.endswith(TA_MARBUTA) and before.bare.endswith((*FEMININE, ALEF))
    after = passage.words[place + 2] if place + 2 < len(passage) else None
    return feminine and not (before.definite or (after is not None and after.complementiser))


def _has_object(passage: Passage, place: int, cue: Cue) -> bool:
    """Tell whether a participle governs what follows it: «مطالبين بإعادة …», «متهمة الحكومة بعرقلة …»."""
    prepositions = {complement[: -len(THAT)].strip() for complement in cue.complements} - {""}
    for at in range(place + 1, min(place + 2 + _OBJECT_WORDS, len(passage))):
        word = passage.words[at]
        if not passage.is_word(at):
            return False
        if not prepositions:
            construct = not word.known and at + 1 < len(passage) and passage.words[at + 1].definite
            return word.definite or word.name is not None or construct  # «مثمناً دور المنظمة»
        if prepositions & {word.key, *_attached(word)} or (at > place + 1 and word.bare[:1] in prepositions):
            return True
    return False


def _attached(word: Word) -> Iterator[str | None]:
    """Yield the prepositions that may be written on a word."""
    yield word.preposition
    yield word.complementiser.preposition if word.complementiser else None
    for cue in word.cues:
        yield cue.preposition


def _is_speech_act(passage: Passage, place: int) -> bool:
    """Tell whether a verb's speech follows it: «، وجددت دعوتها إلى …», «، وطالب في بيان بـ…»."""
    after = passage.words[place + 1] if place + 1 < len(passage) else None
    if after is None:
        return False
    if "preposition" not in after.classes:
        return any(cue.form == "noun" and cue.pronoun and not cue.preposition for cue in after.cues)
    event = passage.words[place + 2] if place + 2 < len(passage) else None
    return event is not None and "saying" in event.classes and not event.definite


def _subject_follows(passage: Passage, place: int) -> bool:
    """Tell whether a definite source stands right after *place*, as after a verb: «ورفض المصدر …»."""
    after = passage.words[place + 1] if place + 1 < len(passage) else None
    return after is not None and after.definite and bool(after.noun or after.title)


def _after_turn(passage: Passage, place: int) -> bool:
    """Tell whether the words before *place* turn to another report: «، لكنه», «، في حين», «، وهو ما»."""
    at = place - 1
    while at > 0 and place - at <= _TURN_WORDS:
        word = passage.words[at]
        if "but" in word.classes or word.value == "turn":
            return True
        if not word.classes & _TURNS and word.complementiser is None:
            return False
        at -= 1
    return passage.is_comma(at) and place - at > 1


def _is_tail(passage: Passage, place: int) -> bool:
    """Tell whether the reporter's own matter begins at *place*: «، وذلك في تصريح …», «، رداً على سؤال …»."""
    ahead = passage.words[place : place + 4]
    if (
        len(ahead) > 2
        and ahead[0].key == AND_THAT
        and ahead[1].key in BEFORE_AFTER
        and "time" in ahead[2].classes
    ):
        return True  # «، وذلك قبل يوم من …»: when he spoke
    if len(ahead) > 2 and [word.key for word in ahead[:3]] == [AND_THAT, REPLYING, ON]:
        return True  # «، وذلك ردا على عرض …»
    if _alludes(passage, place) or _had_said(passage, place):
        return True
    if ahead and (ahead[0].key == AND_THAT or "adverb" in ahead[0].classes):
        ahead = ahead[1:]
    if len(ahead) > 2 and "elative" in ahead[1].classes:
        ahead = [ahead[0], *ahead[2:]]  # «وذلك في أول تعليق»
    event = len(ahead) > 1 and "preposition" in ahead[0].classes and "saying" in ahead[1].classes
    return event and not ahead[1].definite and not _is_between_commas(passage, place)


def _alludes(passage: Passage, place: int) -> bool:
    """Tell whether the reporter says what words mean: «في إشارة إلى …»."""
    ahead = passage.words[place : place + 2]
    return len(ahead) > 1 and ahead[0].key == IN and ahead[1].key in ALLUSIONS


def _had_said(passage: Passage, place: int) -> bool:
    """Tell whether the reporter recalls what one had said before: «، بعد أن كان قد وعد بـ…»."""
    words = passage.words
    at = place + 1 + (place + 1 < len(words) and words[place + 1].complementiser is not None)
    after = words[place].key in BEFORE_AFTER or "when" in words[place].classes
    if not after or at + 2 >= len(words) or "auxiliary" not in words[at].classes:
        return False
    verb = words[at + 1 + ("auxiliary" in words[at + 1].classes)]
    return any(cue.form == "past" and not cue.pronoun for cue in verb.cues)


def _is_between_commas(passage: Passage, place: int) -> bool:
    """Tell whether a clause goes on after a phrase: «وعد، في أثناء اللقاء، بفتح الطريق».

    With «و» the phrase begins another clause: «، وعند سؤاله عن الجسر، ابتسم».
    """
    if passage.words[place].conjunction:
        return False
    near = range(place, min(place + _PHRASE_WORDS, len(passage) - 1))
    comma = next((at for at in near if passage.is_mark(at)), None)
    if comma is None or not passage.is_comma(comma):
        return False
    after = passage.words[comma + 1]
    return not (after.conjunction or after.cues or after.known or after.name or after.definite)


def is_own_words(passage: Passage, stretch: Marked) -> bool:
    """Tell whether marks hold words of the source, and not a name or a single scare word."""
    first, last = stretch.inside
    words = passage.kind.count(WORD, first, last)
    if words < MIXED_WORDS:
        return False
    before = passage.words[stretch.first - 1] if stretch.first else None
    if (
        before is not None
        and before.noun is not None
        and before.noun.speaker_type in ("media", "institution")
        and words <= _NAME_WORDS
    ):
        return False
    return any(passage.words[at].name is None and passage.is_word(at) for at in range(first, last))
