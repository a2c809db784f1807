"""Reports: the stages of the grammar joined — marks, cues, contents, speakers, links — for one passage."""

from bisect import bisect_left, bisect_right
from collections import deque
from dataclasses import replace
from typing import Final

import numpy as np

from toolkit.actors import Mention
from toolkit.datelines import dateline_end
from toolkit.lexis import POSSESSIVES, TA, Cue, Traits, Word
from toolkit.names.words import SAYING, looks_like_verb
from toolkit.passages import Passage
from toolkit.quotes.contents import Content, Contents, closes_sentence, is_pause, may_end
from toolkit.quotes.cues.anonymity import withholds
from toolkit.quotes.cues.cue_words import IMPERFECT, is_among, may_open, may_report
from toolkit.quotes.cues.finding import find_cues
from toolkit.quotes.cues.opened import CueAt
from toolkit.quotes.cues.statements import statements_in
from toolkit.quotes.function_words import AT, CARRIED, IN, OF, WHAT
from toolkit.quotes.identity.ministries import leads_ministry
from toolkit.quotes.links import CHAIN_ROLES, Link, link_of, media_in, role_of
from toolkit.quotes.media import addressee_end, is_guest, is_on_air, medium_end
from toolkit.quotes.past import ACTED, Speaker, again
from toolkit.quotes.phrases import HIS, read_subject
from toolkit.quotes.scene import Places, Scene, covered, hold
from toolkit.quotes.sources import SourcePhrase, find_sources, may_lead
from toolkit.quotes.speakers.acts import NOUN_FIRST, TOPIC, latest_in_sentence, may_be_verb
from toolkit.quotes.speakers.authors import AUTHOR
from toolkit.quotes.speakers.finding import Attribution, SpeakerFinder
from toolkit.quotes.speech import MIXED_WORDS, SPEECH_WORDS
from toolkit.reading import Reading
from toolkit.text.letters import WAW
from toolkit.text.marks import QUOTATION_FAMILY
from toolkit.text.tokens import PUNCTUATION

_LEAST_TALK: Final = 3  # words before a verb among which a talk with a medium is named
_SPLIT_WORDS: Final = 3  # words of a quotation that a verb of saying follows
_HEADLINE_WORDS: Final = 9  # words of a speaker before a colon without a verb
_TITLE_WORDS: Final = 30  # of a first paragraph that is the title
_VERB_REACH: Final = 3  # words of a clause among which its verb of saying stands
_SUBJECT_WORDS: Final = 4  # of a subject before its object
_PREDICATE: Final = frozenset({"pronoun", "negation", "modal"})  # begin one: «…، يقول فلان، هو ما …»
_INTERRUPTING_WORDS: Final = 8  # of «يضيف المصدر ذاته» between commas
_OPENING_WORDS: Final = 5  # words before the verb of a sentence: «على صعيد آخر،»
_INNER_REPORTS: Final = 4  # back among which one was told whose speech goes on
_LEAST_VERB: Final = 4  # letters of a verb with a pronoun written on it
_NO_VERB: Final = Cue("", "colon", "", "", "neutral", frozenset(), False)


class Report:
    """A report: its content, its cue (None where only a colon marks it), speaker and chain."""

    def __init__(self, content: Content, cue: CueAt | None, speaker: Speaker, rule: str):
        self.content = content
        self.cue = cue
        self.speaker = speaker
        self.rule = rule
        self.links: list[Link] = []  # the media of its chain, outermost first
        self.named: Link | None = None  # the speaker, where words name it
        self.nested = False  # its cue stands in the content of another report
        self.parent: int | None = None


_Plan = tuple[int, CueAt | SourcePhrase, Content]  # the place of a report, its cue and its content


def word_places(reading: Reading) -> list[Places]:
    """Return the places of each segment of *reading* at which the stages look; types tell them."""
    cues, verbs, marks, colons, openers, ends, pauses, leads, ministers, *opening = reading.flags(_TRAITS)
    openings = _clause_beginnings(reading, *opening)
    flags = (cues, verbs, marks, colons, openers, ends | np.roll(pauses, 1), leads, ministers, openings)
    return list(map(Places._make, zip(*map(reading.by_segment, flags), strict=True)))


def _traits(word: Word) -> tuple[object, ...]:
    """Return what a word tells of its places, in the order of `word_places`."""
    return (
        may_report(word),
        word.finite,
        word.text in QUOTATION_FAMILY,
        word.text == ":",
        may_open(word),
        may_end(word),
        is_pause(word),
        may_lead(word),
        leads_ministry(word),
        _is_particle(word),
        "negation" in word.classes,
        word.value == "occasion",
    )


_TRAITS: Final = Traits(12, _traits)


def _is_particle(word: Word) -> bool:
    """Tell whether the first verb of a sentence may stand after a word: «وقد», «لكن», «و» written apart."""
    return bool(word.classes or word.complementiser or word.bare == WAW)


def _clause_beginnings(
    reading: Reading, particles: np.ndarray, negations: np.ndarray, occasions: np.ndarray
) -> np.ndarray:
    """Return for each token whether the first verb of its sentence may stand there.

    It stands first but for particles and «بعد اللقاء», or after «من جهته،» and the like, or after a negation.
    """
    mark = reading.kind == PUNCTUATION
    place = reading.place_in_sentence
    other = ~(mark | particles | np.roll(occasions, 1))
    first = np.ones(len(mark), dtype=bool)
    for distance in range(1, _OPENING_WORDS + 1):
        first[distance:] &= ~other[:-distance] | (place[distance:] < distance)
    led = np.roll(reading.comma, 1) | (np.roll(negations, 1) & (place > 0))
    return ~mark & (first | led) & (place <= _OPENING_WORDS)


def reports_in(passage: Passage, mentions: list[Mention], places: Places) -> list[Report]:
    """Return the reports of a passage in the order of their contents; *places* are those of its words."""
    if not (places.cues or places.verbs or places.colons or places.leads or places.marks):
        return []
    return _Reports(Scene(passage, mentions, places)).found()


class _Reports:
    """Collects the reports of one scene."""

    def __init__(self, scene: Scene):
        self.scene = scene
        self.passage = scene.passage
        self.cues = {cue.at: cue for cue in find_cues(scene)}
        self.cues |= {cue.at: cue for cue in statements_in(scene, self.cues)}
        self.sources = find_sources(scene, self.cues)
        for phrase in self.sources:
            self.cues.pop(phrase.cue.at, None)
            for at in range(phrase.cue.at, phrase.end):
                if "relative" in self.scene.words[at - 1].classes:
                    continue  # «وفق القائد الذي أوضح أن …»
                if at in self.cues and self.cues[at].cue.form in ("past", "present", "noun"):
                    self.cues.pop(at)
        self.carried = self._carried()
        self._pass_over_asides()
        self.cues = {at: cue for at, cue in self.cues.items() if not self._is_set_apart(cue)}
        self.cuts = self.cues | {phrase.cue.at: phrase.cue for phrase in self.sources}
        self.held = bytearray(len(self.passage))  # the words that stand in the contents found so far
        self.ending_in: dict[int, list[Report]] = {}  # reports with a cue, by the sentence of their end
        self.latest_in: dict[int, Report] = {}  # the latest of them, those of source phrases too
        asides = [phrase for phrase in self.sources if phrase.interrupts]
        begun = {a.first: a.cue for a in asides if a.first and self.passage.is_comma(a.first - 1)}
        self.contents = Contents(scene, self.cuts | begun, {a.begin: a.end for a in asides})
        self.finder = SpeakerFinder(scene)

    def _is_set_apart(self, cue: CueAt) -> bool:
        """Tell whether a verb and its subject stand between commas, and what opens a content is another's."""
        comma = self._closing_comma(cue.at, cue.cue) if cue.cue.form == "present" else None
        return comma is not None and cue.content > comma + 2 and not self.passage.is_comma(cue.content - 2)

    def _carried(self) -> dict[int, list[tuple[int, int]]]:
        """Return the media that carry a report with its own verb («بحسب رويترز، فقد ذكر …»)."""
        carried = {}
        for phrase in [phrase for phrase in self.sources if phrase.leading]:
            verb = next(
                (at for at in range(phrase.first, phrase.first + _VERB_REACH) if at in self.cues), None
            )
            if verb is None or self.cues[verb].cue.form not in ("past", "present"):
                continue
            if verb > phrase.first and self.scene.words[phrase.first - 1].complementiser is not None:
                continue  # «بحسب التقرير، فإن الوزير أكد أن …»: two reports, one in the other
            carried[verb] = media_in(self.scene, *phrase.cue.zone)
            self.sources.remove(phrase)
        return carried

    def _pass_over_asides(self) -> None:
        """Begin contents after the source phrases that open them: «ذكر بلاغ أنه، ووفق المعطيات، فإن …»."""
        opened = {self._after_commas(cue.content): cue for cue in self.cues.values()}
        for phrase in [phrase for phrase in self.sources if phrase.cue.at in opened]:
            first = self._after_commas(phrase.end)
            _, end = self.passage.sentence_bounds(phrase.cue.at)
            if first < end and (first > phrase.end or self.scene.words[first].complementiser is not None):
                opened[phrase.cue.at].content = first + (self.scene.words[first].complementiser is not None)
                self.sources.remove(phrase)
            elif opened[phrase.cue.at].opener == "complementiser" and not phrase.leading:
                self.sources.remove(phrase)  # «قالت المنظمة إنه وفقاً لناجين فقد ركب …»: her source

    def _after_commas(self, place: int) -> int:
        """Return the first place from *place* on where no comma stands."""
        while place < len(self.passage) and self.passage.is_comma(place):
            place += 1
        return place

    def found(self) -> list[Report]:
        """Return the reports, each content once, with the quote that each stands in."""
        planned: list[_Plan] = [(cue.at, cue, content) for cue, content in self._contents()]
        attributed = [(phrase, self._attributed(phrase)) for phrase in self.sources]
        planned += [(phrase.cue.at, phrase, clause) for phrase, clause in attributed if clause is not None]
        planned += [(content.first - 1, cue, content) for cue, content in self._headlines()]
        planned += [(content.first - 1, cue, content) for cue, content in self._told_by_colons()]
        if not planned:
            return []
        acts = deque(self._acts(planned))
        planned.sort(key=lambda plan: plan[0])
        reports: list[Report] = []
        for at, cue, content in planned:
            while acts and acts[0][0] < at:
                place, verb = acts.popleft()
                self.finder.acts.note(place, verb)
            if isinstance(cue, SourcePhrase):
                report = self._source_report(cue, content)
            else:
                report = self._cue_report(cue, content, reports, nested=bool(self.held[at]))
            if report is not None:
                reports.append(report)
                self._note(report)
        reports += self._continuations(reports)
        for report in reports:
            if report.speaker.span is not None:
                report.named = link_of(self.scene, "speaker", report.speaker.span)
        return _nested(_without_repeats(reports))

    def _note(self, report: Report) -> None:
        """Note which words stand in the content of a report, and in which sentence a cue's content ends."""
        first, last = report.content.first, report.content.last
        hold(self.held, first, last)
        if report.cue is not None:
            self.latest_in[self.passage.sentence[last - 1]] = report
        if report.cue is not None and report.cue.opener != "source":
            self.ending_in.setdefault(self.passage.sentence[last - 1], []).append(report)

    def _acts(self, planned: list[_Plan]) -> list[tuple[int, Cue | None]]:
        """Return the verbs that report nothing and whose subject may speak next, with the cue if of speech.

        These are the verbs that open a sentence, the nouns that do, and the verbs of speech outside all
        contents, as long as a report follows.
        """
        reporting = {at for at, _, _ in planned}
        last = max(reporting)
        inside = [stretch.inside for stretch in self.scene.marked]
        inside += [(content.first, content.last) for _, _, content in planned]
        phrases = [cue for _, cue, _ in planned if isinstance(cue, SourcePhrase)]
        inside += [(phrase.cue.at, phrase.end) for phrase in phrases]  # «بحسب ما أوردته الوكالة»
        held = covered(inside, len(self.passage))
        openings = {*self._clause_beginnings(last), *self._verbs_with_object(last)}
        verbs = self.scene.places.verbs
        acts: list[tuple[int, Cue | None]] = []
        for at in sorted(openings.union(verbs[: bisect_left(verbs, last)])):
            if at in reporting or held[at]:
                continue
            word = self.scene.words[at]
            if withholds(self.passage, at) and not self.passage.opens_sentence(at):
                continue
            verb = _finite(word) if word.finite else None
            if at not in openings and (verb is None or word.passive or not self._begins_clause(at, verb)):
                continue
            if word.value == "topic":
                acts.append((at, TOPIC))
            elif verb is not None:
                acts.append((at, verb))
            elif may_be_verb(self.scene, at):
                acts.append((at, None))
            elif word.title or word.noun or at in self.scene.mention_at:
                acts.append((at, NOUN_FIRST))
        return acts

    def _verbs_with_object(self, limit: int) -> list[int]:
        """Return where an unknown verb with a pronoun stands before a person: «ورشة قدمها الدكتور فلان»."""
        found: list[int] = []
        for mention in self.scene.mentions:
            if mention.entity.actor_type != "person" or mention.preposition:
                continue
            at = mention.first - 1
            while at > 0 and self.scene.words[at].title is not None and self.scene.words[at].definite:
                at -= 1
            if not 1 <= at < limit:
                continue
            word, before = self.scene.words[at], self.scene.words[at - 1]
            governed = "preposition" in before.classes or self.passage.opens_sentence(at)
            if word.bare.endswith(HIS) and len(word.bare) > _LEAST_VERB and not governed:
                found.append(at)
        return found

    def _begins_clause(self, at: int, verb: Cue) -> bool:
        """Tell whether a verb begins a clause: one that is also another word only where it plainly does."""
        begin, _ = self.passage.sentence_bounds(at)
        was = "auxiliary" in self.scene.words[begin].classes  # «وكانت النيابة طلبت …»
        if was or not verb.also_word or verb.conjunction or self.passage.is_comma(at - 1):
            return True
        if verb.gender == "f" and verb.form == "past" and "connector" in self.scene.words[at - 1].classes:
            return True  # «بعدما رفضت اللجنة …»
        for mention in self.scene.mentions_to.get(at, ()):
            if mention.first > begin and self.scene.words[mention.first - 1].value == "turn":
                return True  # «، لكن الصين تزعم …»
            before = range(begin, mention.first)
            if mention.entity.actor_type == "person" and not any(self.scene.words[i].finite for i in before):
                return True  # «رئيس المجلس فلان يرفض …»
        after = self.scene.words[at + 1] if at + 1 < len(self.passage) else None
        titled = after is not None and after.title is not None  # «وفي الختام وعد الوزير بـ…»
        subject = after is not None and titled and after.definite and not after.preposition
        return subject or "relative" in self.scene.words[at - 1].classes

    def _clause_beginnings(self, limit: int) -> list[int]:
        """Return where the first verb of each sentence may stand; one may begin after a dateline."""
        begin = dateline_end(self.passage)
        end = self.passage.sentence_bounds(begin)[1] if 0 < begin < len(self.passage) else begin
        openings = self.scene.places.openings
        later = openings[bisect_left(openings, end) : bisect_left(openings, limit)]
        return [
            at for at in self._openings(begin, min(end, begin + _OPENING_WORDS + 1)) if at < limit
        ] + later

    def _openings(self, begin: int, end: int) -> list[int]:
        """Return the first word that is no particle, and those after a comma or a negation."""
        found: list[int] = []
        first = True
        for place in range(begin, end):
            if self.passage.is_mark(place):
                continue
            negated = place > begin and "negation" in self.scene.words[place - 1].classes
            if first or negated or self.passage.is_comma(place - 1):
                found.append(place)
            first = first and _is_particle(self.scene.words[place])
        return found

    # Contents

    def _contents(self) -> list[tuple[CueAt, Content]]:
        found: list[tuple[CueAt, Content]] = []
        for cue in self.cues.values():
            content = self.contents.of(cue)
            before = self._split_before(cue)
            if before is not None:
                found.append((cue, before))
                if content is not None and content.kind == "direct":
                    split = CueAt(cue.at, cue.cue, "split", cue.zone, cue.content, cue.pronoun)
                    found.append((split, content))
            elif content is not None:
                found.append((cue, content))
        return found + self._verbs_after_quotations() + self._verbs_of_manner() + self._verbs_set_apart()

    def _split_before(self, cue: CueAt) -> Content | None:
        """Return the quotation that ends right before a cue: «…»، قال فلان."""
        if cue.cue.form not in ("past", "present") or cue.cue.conjunction:
            return None
        return self._quotation_before(cue.at, cue.cue)

    def _quotation_before(self, at: int, verb: Cue) -> Content | None:
        """Return the quotation that ends right before a verb; two words do before a plain one of saying."""
        closing = self._pointing_back(at) - 1
        closing -= closing < at - 1 and self.passage.is_stop(closing)  # «…». بهذه الكلمات ختم فلان …
        while closing > 0 and self.passage.is_comma(closing):
            closing -= 1
        if not self.passage.is_mark(closing):
            return None
        stretch = self.scene.closed_at.get(closing)
        if stretch is None or self.passage.paragraph[closing] != self.passage.paragraph[at]:
            return None
        first, last = stretch.inside
        if self.passage.words[last - 1].text in (".", "،", ",") and last > first:
            last -= 1
        opens = self.passage.opens_sentence(stretch.first)
        least = _SPLIT_WORDS if verb.also_word else MIXED_WORDS
        if closing == at - 1 and verb.stance not in SAYING:
            least = SPEECH_WORDS + 1  # «الدفاع المدني» يعلن: who acts
        named = self.scene.mention_at.get(first)
        if closing == at - 1 and named is not None and named.last == last:
            return None  # «بي بي سي» ترد
        return Content(first, last, "direct") if opens and last - first >= least else None

    def _pointing_back(self, at: int) -> int:
        """Return the place of what points back from a verb to its quotation: «هكذا», «هذا ما»."""
        words = self.scene.words
        if at > 1 and words[at - 1].key == WHAT and "demonstrative" in words[at - 2].classes:
            return at - 2
        if at and "thus" in words[at - 1].classes:
            return at - 1 - ("demonstrative" in words[at - 2].classes)
        return at

    def _verbs_after_quotations(self) -> list[tuple[CueAt, Content]]:
        """Return the quotations that a verb of saying follows which opens nothing itself."""
        found = []
        for at in self.scene.places.verbs:
            if at in self.cues:
                continue
            verb = next(
                (
                    c
                    for c in self.scene.words[at].cues
                    if c.form in ("past", "present") and not c.conjunction
                    if not c.pronoun or self._pointing_back(at) < at  # «…»، هذا ما أكدته النقابة
                ),
                None,
            )
            content = None
            if verb is not None:
                content = self._quotation_before(at, verb) or self._clause_before(at, verb)
            if verb is not None and content is not None:
                zone = at + 1, self._subject_end(at)
                found.append((CueAt(at, verb, "after", zone, content.first), content))
        return found

    def _clause_before(self, at: int, verb: Cue) -> Content | None:
        """Return the sentence that a verb of saying and its subject end: «الحصة ستزيد، يضيف المتحدث.»."""
        begin, _ = self.passage.sentence_bounds(at)
        if not self.passage.is_comma(at - 1) or not self._closes_sentence(at, verb):
            return None
        plain = verb.form == "present" and not verb.also_word
        if not plain or any(begin <= place < at for place in self.cues):
            return None
        return self.contents.trimmed(begin, at)

    def _closes_sentence(self, at: int, verb: Cue) -> bool:
        """Tell whether a verb and its subject, long as it may be, end a sentence."""
        _, end = self.passage.sentence_bounds(at)
        near = range(at + 1, min(at + _INTERRUPTING_WORDS, end - 1))
        comma = next((i for i in near if self.passage.is_comma(i)), end)
        described = comma < end and "relative" in self.scene.words[comma + 1].classes  # «… فلان، الذي …»
        last = comma if described else end - self.passage.is_stop(end - 1)
        alone = verb.stance in SAYING and not (verb.conjunction or verb.pronoun)
        subject = read_subject(self.scene, at + 1, last) if alone else None
        return subject == (at + 1, last) or closes_sentence(self.passage, at, verb)

    def _verbs_set_apart(self) -> list[tuple[CueAt, Content]]:
        """Return the sentences that a verb and subject interrupt: «مكنت العملية، يضيف المصدر، من حجز …»."""
        reported = {self.passage.sentence[at] for at in self.cuts}
        found = []
        for at in self.scene.places.verbs:
            verb = next((c for c in self.scene.words[at].cues if c.form == "present"), None)
            comma = self._closing_comma(at, verb) if verb is not None else None
            if verb is None or comma is None or self.passage.sentence[at] in reported:
                continue
            content = self.contents.trimmed(*self.passage.sentence_bounds(at))
            if content is not None:
                found.append((CueAt(at, verb, "after", (at + 1, comma), content.first), content))
        return found

    def _closing_comma(self, at: int, verb: Cue) -> int | None:
        """Return the comma after a verb set apart with its subject, where a clause goes on after it."""
        plain = not (verb.also_word or verb.conjunction or verb.pronoun)
        if not plain or not self.passage.is_comma(at - 1) or at - 2 in self.scene.closed_at:
            return None
        _, end = self.passage.sentence_bounds(at)
        near = range(at + 1, min(at + _INTERRUPTING_WORDS, end - _SPLIT_WORDS))
        comma = next((i for i in near if self.passage.is_comma(i)), None)
        if comma is None or read_subject(self.scene, at + 1, comma) != (at + 1, comma):
            return None
        after = self.scene.words[comma + 1]
        if after.preposition or "preposition" in after.classes:
            return comma
        predicate = bool(after.classes & _PREDICATE) or (looks_like_verb(after) and not after.known)
        plain = verb.stance in SAYING and not (after.cues or after.conjunction)
        return comma if plain and predicate else None

    def _verbs_of_manner(self) -> list[tuple[CueAt, Content]]:
        """Return the quotations before a present verb that no table knows and a person: «…»، تختصر فلانة."""
        found = []
        for closing in self.scene.closed_at:
            at = self._after_commas(closing + 1)
            at += at < len(self.passage) and "demonstrative" in self.scene.words[at].classes
            at += at < len(self.passage) and "thus" in self.scene.words[at].classes
            verb_of_manner = self._is_verb_of_manner(at) or self._begins_or_ends_talk(at)
            content = self._quotation_before(at, _NO_VERB) if verb_of_manner else None
            if content is not None and at > closing + 1:
                verb = self.scene.words[at].bare
                cue = Cue(
                    verb,
                    "present" if verb.startswith(IMPERFECT) else "past",
                    "f" if TA in (verb[0], verb[-1]) else "m",
                    "singular",
                    "neutral",
                    frozenset(),
                    False,
                )
                zone = at + 1, self._subject_end(at)
                found.append((CueAt(at, cue, "after", zone, content.first), content))
        return found

    def _subject_end(self, at: int) -> int:
        """Return the place before which the subject of the verb at *at* stands: «ختم فلان حديثه»."""
        _, end = self.passage.sentence_bounds(at)
        near = range(at + 2, min(at + 2 + _SUBJECT_WORDS, end))
        return next((i for i in near if _is_ones_talk(self.scene.words[i])), end)

    def _is_verb_of_manner(self, at: int) -> bool:
        """Tell whether a word that may be a present verb stands at *at*, and a person after it."""
        if at + 1 >= len(self.passage) or self.passage.opens_sentence(at) or at in self.scene.mention_at:
            return False
        word, after = self.scene.words[at], self.scene.words[at + 1]
        verb = word.bare.startswith(IMPERFECT) and not (word.known or word.cues or word.name or word.definite)
        mention = self.scene.mention_at.get(at + 1)
        person = mention is not None and mention.entity.actor_type == "person" and not mention.preposition
        return verb and (person or (after.title is not None and after.definite and not after.preposition))

    def _begins_or_ends_talk(self, at: int) -> bool:
        """Tell whether a verb points back: «هكذا بدأت فلانة حديثها», «بهذه العبارة اختصرت فلانة الوضع»."""
        words = self.scene.words
        told = at > 0 and "thus" in words[at - 1].classes and self.passage.is_word(at)
        if not told or at in self.cues or at + 1 >= len(words):
            return False
        this = at > 1 and "demonstrative" in words[at - 2].classes
        person = words[at + 1].title is not None or words[at + 1].name is not None
        return (this and person) or any(map(_is_ones_talk, words[at + 2 : at + 2 + _SUBJECT_WORDS]))

    def _attributed(self, phrase: SourcePhrase) -> Content | None:
        """Return the clause that a source phrase attributes."""
        goes_on = phrase.leading or phrase.interrupts
        last = self.contents.clause_end(phrase.cue, phrase.first) if goes_on else phrase.last
        stretch = self.scene.stretch_at.get(phrase.first)
        if stretch is not None and stretch.closed and stretch.last + 2 >= last:
            first, end = stretch.inside
            return Content(first, end, "direct") if end > first else None
        return self.contents.trimmed(self._clause_of_noun(phrase), last)

    def _clause_of_noun(self, phrase: SourcePhrase) -> int:
        """Return where what a phrase attributes begins: after what a verb of speech tells, with «وهي».

        «كشف الوزير عن المشروع، وهو الأول، حسب الوزير»: only the clause is his words.
        """
        if phrase.leading or not any(cue.form == "past" for cue in self.scene.words[phrase.first].cues):
            return phrase.first
        for place in range(phrase.cue.at - 1, phrase.first, -1):
            word = self.scene.words[place]
            if self.passage.is_comma(place - 1) and word.text.startswith(WAW) and "pronoun" in word.classes:
                return place
        return phrase.first

    def _headlines(self) -> list[tuple[CueAt, Content]]:
        """Return what follows a colon after nothing but a speaker: «كيري: لن …», at a paragraph's start."""
        found = []
        opened = {cue.content for cue in self.cues.values()}
        for at in self.scene.places.colons:
            if at == 0 or at + 1 >= len(self.passage) or at + 1 in opened:
                continue
            first = at
            while (
                first > 0
                and at - first <= _HEADLINE_WORDS
                and self.passage.paragraph[first - 1] == self.passage.paragraph[at]
            ):
                first -= 1
            told = any(self.scene.words[i].cues for i in range(first, at) if i not in self.scene.inside_names)
            if told or at - first > _HEADLINE_WORDS:
                continue
            marked = self.scene.stretch_at.get(at + 1)
            if self.passage.segment.field == "text" and marked is None and not self._in_title(at):
                continue
            if not self._is_speaker(first, at) or (marked is None and self._is_dateline(first, at)):
                continue
            cue = CueAt(at, _NO_VERB, "colon", (first, at), at + 1)
            content = self.contents.of(cue)
            if content is not None:
                found.append((cue, content))
        return found

    def _told_by_colons(self) -> list[tuple[CueAt, Content]]:
        """Return the speech in marks that only a colon ties to a sentence: «فلان لا يخفي غضبه: «…»»."""
        opened = {cue.content for cue in self.cues.values()}
        found = []
        for at in self.scene.places.colons:
            stretch = self.scene.stretch_at.get(at + 1)
            if stretch is None or not stretch.closed or at + 1 in opened or self.scene.in_marks[at]:
                continue
            first, last = stretch.inside
            begin, _ = self.passage.sentence_bounds(at)
            listed = self.scene.words[at - 1].classes & {"label", "pronoun"}
            reported = any(begin <= place < at for place in self.cues)
            if last - first <= SPEECH_WORDS or at - begin < _SPLIT_WORDS or listed or reported:
                continue
            cue = CueAt(at, _NO_VERB, "mark", (begin, at), at + 1)
            content = self.contents.of(cue)
            if content is not None and content.kind == "direct":
                found.append((cue, content))
        return found

    def _in_title(self, at: int) -> bool:
        """Tell whether *at* stands in a text's title: a first paragraph that no stop ends."""
        end = self.passage.paragraph_end(0)
        return at < end < len(self.passage) and not self.passage.is_stop(end - 1) and end <= _TITLE_WORDS

    def _is_dateline(self, first: int, at: int) -> bool:
        """Tell whether a text begins with a place, or with a name and a place: «مصر: …», «فلان: الرياض»."""
        if self.passage.segment.field != "text":
            return False
        mention = self.scene.mention_at.get(first)
        short = self.passage.paragraph_end(at) - at <= _SPLIT_WORDS
        return short or (mention is not None and mention.entity.actor_type == "state")

    def _is_speaker(self, first: int, last: int) -> bool:
        """Tell whether words are a speaker and nothing else."""
        subject = read_subject(self.scene, first, last)
        if subject is None or subject[0] != first:
            return False
        mention = self.scene.mention_at.get(first)
        head = self.scene.words[first]
        return mention is not None or (head.title is not None and last - first <= _HEADLINE_WORDS // 2)

    # Reports

    def _cue_report(
        self, cue: CueAt, content: Content, reports: list[Report], *, nested: bool
    ) -> Report | None:
        previous = self._main_report(cue, reports, nested=nested)
        main = previous.speaker if previous is not None else latest_in_sentence(self.finder.identity, cue.at)
        if previous is not None and not nested:
            main = self._denied_by(cue, previous) or self._told_of(cue, previous) or main
        attribution = self.finder.attribute(cue, nested=nested, sentence_main=main)
        speaker = self._inner_who_agrees(cue, attribution.speaker, reports) or attribution.speaker
        of_other = cue.cue.subject and speaker.type != cue.cue.subject
        of_other = of_other and not attribution.relays and speaker.rule != AUTHOR
        if of_other and cue.cue.carries and speaker.type == "anonymous":
            of_other = self.scene.words[cue.at + 1].key not in (OF, AT)  # «علم من مصدر أمني أن …»
        if of_other and cue.cue.carries and speaker.type == "institution":
            of_other = self.scene.words[cue.at + 1].key != AT  # «علم لدى السلطات المحلية أن …»
        marked = speaker.span is not None and speaker.span[0] in self.scene.stretch_at
        if cue.cue.subject == "media" and marked:
            speaker, of_other = replace(speaker, type="media"), False  # «علمت «…» أن»: a newspaper
        if of_other and IN in cue.cue.complements and self._may_hold_words(cue, speaker):
            speaker, of_other = replace(speaker, type="document"), False
        told = content.kind == "direct" and cue.cue.form == "present" and cue.opener in ("after", "colon")
        nobody = not (speaker.name or told) and cue.cue.form in ("participle", "noun", "present")
        if cue.cue is _NO_VERB and cue.opener == "mark" and not self._may_speak(speaker):
            return None
        if speaker.rule == "subject is no source" or of_other or nobody:
            return None
        report = Report(
            content,
            None if cue.cue.form == "colon" else cue,
            speaker,
            f"{cue.cue.form}, {cue.opener}: {speaker.rule}",
        )
        report.nested = nested
        report.links = self._links(cue, attribution)
        if cue.cue.form == "participle" and previous is None and not report.links:
            spans = self.finder.acts.media_of_sentence(cue.at)
            report.links = [
                link
                for link in (link_of(self.scene, "addressee", span) for span in spans)
                if link is not None
            ]
        if cue.cue.form == "participle" and previous is not None and not report.links:
            report.links = [link for link in previous.links if link.role in CHAIN_ROLES]
        return report

    def _inner_who_agrees(self, cue: CueAt, speaker: Speaker, reports: list[Report]) -> Speaker | None:
        """Return whose speech the sentence has told, where a verb without a subject agrees with no other.

        «قالت الوزيرة إن الرئيس أكد أن …، وقال إن …»
        """
        verb, gender = cue.cue, speaker.agreement[0]
        alone = verb.form == "past" and verb.number == "singular" and bool(verb.conjunction)
        if not alone or speaker.rule != "dropped subject" or {gender, verb.gender} != {"f", "m"}:
            return None
        for report in reports[: -_INNER_REPORTS - 1 : -1]:
            if report.cue is None or self.passage.sentence[report.cue.at] != self.passage.sentence[cue.at]:
                return None
            if report.nested and report.speaker.agreement == (verb.gender, "singular"):
                inner = again(report.speaker, "whose speech was told")
                self.finder.identity.past.add(cue.at, inner)
                return inner
        return None

    def _denied_by(self, cue: CueAt, report: Report) -> Speaker | None:
        """Return who acts between a report and a participle: «…، وهو ما نفاه مصدر، مؤكداً أن …»."""
        acting = latest_in_sentence(self.finder.identity, cue.at)
        if cue.cue.form != "participle" or acting is None or acting.rule != ACTED:
            return None
        place = self.finder.identity.past.entries[-1][0]
        denied = any(verb.pronoun for verb in self.scene.words[place].cues)
        comments = denied and report.content.last <= place < cue.at
        return again(acting, "who comments on a report") if comments else None

    def _told_of(self, cue: CueAt, report: Report) -> Speaker | None:
        """Return whose speech another reports, if a participle goes on with it.

        «قال المتحدث إن الرئيس فلان رحب بضيفه، مؤكداً أن …»: only of a spokesman, a body, a text or a medium.
        """
        if cue.cue.form != "participle" or report.content.kind == "direct":
            return None
        span = report.speaker.span or (0, 0)
        speaks_for = any("label" in self.scene.words[at].classes for at in range(*span))
        if report.speaker.type == "person" and not speaks_for:
            return None
        first = report.content.first
        while first < cue.at and (self.scene.words[first].title or self.scene.words[first].nationality):
            first += 1
        mention = self.scene.mention_at.get(first)
        if mention is not None and mention.entity.actor_type == "person":
            last, gender = mention.last, mention.entity.gender
            other = mention.entity.actor_id != report.speaker.actor_id
        else:
            last, gender = self._body_told_of(first, cue.at)
            other = bool(gender) and report.speaker.agreement[0] not in ("", gender)
        verbs = [c for c in self.scene.words[last].cues if c.form == "past"]
        spoke = last < report.content.last and any(mention is not None or not c.also_word for c in verbs)
        agrees = gender in ("", cue.cue.gender) and cue.cue.number == "singular"
        if not (spoke and agrees and other):
            return None
        told = self.finder.identity.overt((first, last), cue, "told of")
        return again(told, "whose speech is told")

    def _body_told_of(self, first: int, limit: int) -> tuple[int, str]:
        """Return where a body with its adjectives ends, and its gender: «الجانب العراقي», «الوزارة»."""
        noun, last = self.scene.words[first].noun, first + 1
        if noun is None or not self.scene.words[first].definite or noun.number != "singular":
            return first, ""
        while last < limit and self.scene.words[last].definite:
            last += 1
        return last, noun.gender

    def _may_speak(self, speaker: Speaker) -> bool:
        """Tell whether a speaker whom no verb shows is a person whom the sentence names."""
        if speaker.type != "person" or speaker.span is None:
            return False
        head = self.scene.words[speaker.span[0]]
        named = head.known or head.name or head.definite or speaker.span[0] in self.scene.mention_at
        return bool(named or head.bare.endswith(POSSESSIVES))

    def _may_hold_words(self, cue: CueAt, speaker: Speaker) -> bool:
        """Tell whether what «جاء في» leads to may be a text that no lexicon knows: «جاء في الاتفاق أن»."""
        if cue.opener != "complementiser" or speaker.span is None or speaker.span[0] in self.scene.mention_at:
            return False
        head = self.scene.words[speaker.span[0]]
        person = head.noun is not None and head.noun.speaker_type in ("person", "anonymous")
        return head.definite and not (person or head.title or head.name or "time" in head.classes)

    def _main_report(self, cue: CueAt, reports: list[Report], *, nested: bool) -> Report | None:
        """Return the latest report of the same sentence, also where a stray full stop parts them.

        One that stands in the content of another counts only where the cue stands there too, or is a
        participle that only the inner speaker agrees with.
        """
        agreeing = None
        for report in reversed(reports):
            if report.cue is None:
                continue
            if report.nested and not nested:
                agreeing = agreeing or (report if report.speaker.gender == cue.cue.gender else None)
                continue
            apart = self.passage.sentence[cue.at] - self.passage.sentence[report.cue.at]
            if apart == 0 and agreeing is not None and _disagrees(cue, report):
                return agreeing
            goes_on = cue.cue.form == "participle" and self.passage.opens_sentence(cue.at)
            if apart == 0 or (apart == 1 and goes_on):
                return report
            if apart > 1:
                return None
        return None

    def _links(self, cue: CueAt, attribution: Attribution) -> list[Link]:
        """Return the links of a report's chain, outermost first."""
        relays = self.carried.get(cue.at, []) + attribution.relays
        links = [link_of(self.scene, "relay", span) for span in relays]
        links += [link_of(self.scene, "addressee", span) for span in attribution.addressees]
        links += [link_of(self.scene, "addressee", span) for span in self._fronted_media(cue)]
        named = attribution.speaker.span
        taken = [*attribution.relays, *attribution.addressees, *([named] if named else [])]
        for span in media_in(self.scene, *cue.zone):
            if not any(first <= span[0] < last for first, last in taken):
                links.append(link_of(self.scene, role_of(self.scene, span), span))
        return [link for link in links if link is not None]

    def _fronted_media(self, cue: CueAt) -> list[tuple[int, int]]:
        """Return the media of a talk that the sentence names before its verb: «وفي حديث لـ«…»، قال فلان».

        The talk may also stand between commas: «فلان، في حديث لـ«…»، قال», «مصدر، تحدث إلى «…»، قال».
        """
        begin, _ = self.passage.sentence_bounds(cue.at)
        if cue.cue.form not in ("past", "present") or cue.at - begin < _LEAST_TALK:
            return []
        found = self._media_of_talk(begin, cue.at, apart=False)
        if self.passage.is_comma(cue.at - 1):
            commas = (at for at in range(cue.at - 2, begin - 1, -1) if self.passage.is_comma(at))
            opened = next(commas, None)
            if opened is not None:
                found += self._media_of_talk(opened + 1, cue.at, apart=True)
        return found

    def _media_of_talk(self, start: int, limit: int, *, apart: bool) -> list[tuple[int, int]]:
        """Return the media of the talk that begins at *start*; none where it is none, or reports itself.

        *apart* says that it stands between commas.
        """
        words = self.scene.words
        head, after = words[start], words[min(start + 1, limit - 1)]
        preposition = "preposition" in head.classes
        spoken = apart and head.finite and bool(head.cues) and not head.conjunction
        told = spoken and addressee_end(self.scene, start + 1, limit) is not None
        if not (preposition or told) or any(at in self.cuts for at in range(start + told, limit)):
            return []
        talk = told or "saying" in after.classes
        found: list[tuple[int, int]] = []
        place = start + 1 + preposition
        while place < limit:
            end = addressee_end(self.scene, place, limit) if talk or self._is_heard(place) else None
            before = words[place - 1]
            with_him = "prepositional pronoun" in before.classes  # «في حوار أجرته معه صحيفة المرفأ»
            if end is None and talk and (with_him or any(verb.carries for verb in before.cues)):
                end = medium_end(self.scene, place, limit)  # «في تصريحات نقلتها القناة»
            if end is not None:
                found.append((place, end))
            place = end or place + 1
        return found

    def _is_heard(self, at: int) -> bool:
        """Tell whether a station's waves or its guest are named at *at*: «على أمواج …», «ضيفا على …»."""
        words = self.scene.words
        return is_on_air(words[min(at + 1, len(words) - 1)]) or is_guest(words[at - 1])

    def _source_report(self, phrase: SourcePhrase, content: Content) -> Report | None:
        previous = self._report_before(phrase)
        if previous is not None and not phrase.leading and self._is_his_own(phrase):
            return None
        if (
            phrase.added
            and any(phrase.cue.pronoun)
            and self.passage.sentence[phrase.cue.at] in self.latest_in
        ):
            return None  # «وبحسب فلان، …، كما يقول.»
        if previous is not None and not phrase.leading:
            media = media_in(self.scene, *phrase.cue.zone)
            if media or any(phrase.cue.pronoun):
                links = [link_of(self.scene, "relay", span) for span in media]
                previous.links = [link for link in links if link is not None] + previous.links
                return None
        main = previous.speaker if previous is not None and any(phrase.cue.pronoun) else None
        if previous is not None and self._is_carried(phrase, previous):
            self._carry(phrase, previous)
            return None
        if previous is not None and phrase.apart:
            return None
        attribution = self.finder.attribute(phrase.cue, nested=False, sentence_main=main)
        dropped = attribution.speaker.span is None and phrase.cue.cue.form in ("past", "present")
        another = dropped and phrase.added and not any(phrase.cue.pronoun)  # «كما قال إن …», not «كما قال.»
        if not attribution.speaker.name or another:
            return None
        span = attribution.speaker.span
        if previous is not None and not phrase.leading and attribution.speaker.type == "media" and span:
            link = link_of(self.scene, "relay", span)  # «…، بحسب وسائل إعلام محلية»
            previous.links = [*([link] if link is not None else []), *previous.links]
            self.finder.identity.past.add(phrase.end - 1, previous.speaker)  # it is he who goes on
            return None
        if previous is not None and not phrase.leading and _is_same(previous.speaker, attribution.speaker):
            return None  # «قال الوزير إن …، حسب الوزير»
        place = "before" if phrase.leading else "after"
        report = Report(
            content, phrase.cue, attribution.speaker, f"source phrase {place}: {attribution.speaker.rule}"
        )
        report.links = self._links(phrase.cue, attribution)
        return report

    def _is_his_own(self, phrase: SourcePhrase) -> bool:
        """Tell whether figures are what a speaker relies on: «أوضح الوزير أن …، بحسب التقديرات، مضيفاً …»."""
        first, last = phrase.cue.zone
        noun = self.scene.words[first].noun if first < last else None
        goes_on = phrase.end + 1 < len(self.passage) and self.passage.is_comma(phrase.end)
        following = self.cues.get(phrase.end + 1) if goes_on else None
        document = noun is not None and noun.speaker_type == "document" and noun.number == "plural"
        return document and following is not None and following.cue.form == "participle"

    def _is_carried(self, phrase: SourcePhrase, report: Report) -> bool:
        """Tell whether a medium reports, and «نقلا عن» after its words tells whose they are."""
        carried = self.scene.words[phrase.cue.at].key in CARRIED and not phrase.leading
        return carried and report.speaker.type == "media" and report.speaker.span is not None

    def _carry(self, phrase: SourcePhrase, report: Report) -> None:
        """Give a medium's report to its source: «ذكرت صحيفة … أن …، نقلا عن مصادر»."""
        source = self.finder.attribute(phrase.cue, nested=False, sentence_main=None).speaker
        span = report.speaker.span
        medium = link_of(self.scene, "relay", span) if span is not None else None
        if source.name and source.span is not None and medium is not None:
            report.links = [medium, *report.links]
            report.speaker = source

    def _report_before(self, phrase: SourcePhrase) -> Report | None:
        """Return the latest report in the same sentence whose content a source phrase follows.

        After a phrase that is a sentence of its own, the sentence before counts.
        """
        at = phrase.cue.at
        if phrase.apart:
            return self.latest_in.get(self.passage.sentence[at] - 1)
        for report in reversed(self.ending_in.get(self.passage.sentence[at], [])):
            if report.content.first < at:
                return report
        return None

    def _continuations(self, reports: list[Report]) -> list[Report]:
        """Return the quotations that go on alone, in the paragraph or sentence after a report."""
        found = self._next_sentences(reports)
        used = {report.content.first for report in reports}
        direct = [report for report in reports if report.content.kind == "direct"]
        by_end = {report.content.last: report for report in reversed(direct)}
        ends = sorted(by_end)
        for stretch in self.scene.marked:
            first, last = stretch.inside
            if first in used or last - first < 2 * _SPLIT_WORDS or not stretch.closed:
                continue
            paragraph = self.passage.paragraph[stretch.first]
            opens = stretch.first == 0 or self.passage.paragraph[stretch.first - 1] != paragraph
            closes = self._closes_paragraph(stretch.last)
            before = bisect_right(ends, stretch.first)
            if not (opens and closes and before):
                continue
            latest = by_end[ends[before - 1]]
            if paragraph - self.passage.paragraph[latest.content.last - 1] == 1:
                speaker = replace(latest.speaker, span=None)
                while last > first and self.scene.words[last - 1].text == ".":
                    last -= 1
                found.append(Report(Content(first, last, "direct"), None, speaker, "continuation"))
        return found

    def _next_sentences(self, reports: list[Report]) -> list[Report]:
        """Return the quotations that are a whole sentence right after a report: «…»، يقول فلان. «…»."""
        found = []
        used = {report.content.first for report in reports}
        spoke = {self.passage.sentence[r.cue.at]: r for r in reports if r.cue is not None and not r.nested}
        for stretch in self.scene.marked:
            first, last = stretch.inside
            begin, end = self.passage.sentence_bounds(stretch.first)
            whole = stretch.closed and begin == stretch.first and end - stretch.last <= 2
            report = spoke.get(self.passage.sentence[stretch.first] - 1)
            if report is None or report.cue is None:
                continue
            if not whole or first in used or last - first < _SPLIT_WORDS:
                continue
            if self.passage.paragraph[report.cue.at] != self.passage.paragraph[stretch.first]:
                continue
            speaker = replace(report.speaker, span=None)
            found.append(Report(Content(first, last, "direct"), None, speaker, "continuation"))
        return found

    def _closes_paragraph(self, closing: int) -> bool:
        end = self.passage.paragraph_end(closing)
        return all(self.passage.is_mark(place) for place in range(closing, end))


def _finite(word: Word) -> Cue | None:
    """Return the reading of a word as a finite verb that is no preposition with a pronoun."""
    for cue in word.cues:
        if cue.form in ("past", "present") and not is_among(cue):
            return cue
    return None


def _is_same(one: Speaker, other: Speaker) -> bool:
    """Tell whether two speakers are known to be one."""
    return bool(one.name) and one.name == other.name and one.actor_id == other.actor_id


def _is_ones_talk(word: Word) -> bool:
    """Tell whether a word is somebody's talk, as an object: «حديثها», «كلمته»."""
    return "saying" in word.classes and word.bare.endswith(POSSESSIVES)


def _disagrees(cue: CueAt, report: Report) -> bool:
    """Tell whether a feminine participle cannot describe a speaker: «قال المتحدث إن …، معتبرة»."""
    speaker = report.speaker
    feminine = cue.cue.form == "participle" and cue.cue.gender == "f"
    return feminine and speaker.type == "person" and speaker.gender == "m"


def _without_repeats(reports: list[Report]) -> list[Report]:
    """Return the reports without those whose content another report has already, in the order of contents."""
    seen: set[tuple[int, int]] = set()
    kept = []
    for report in sorted(reports, key=lambda r: (r.content.first, -r.content.last, r.cue is None)):
        span = (report.content.first, report.content.last)
        if span not in seen:
            seen.add(span)
            kept.append(report)
    return kept


def _nested(reports: list[Report]) -> list[Report]:
    """Note for each report the innermost other report whose content holds its own."""
    open_reports: list[int] = []
    for number, report in enumerate(reports):
        while open_reports and reports[open_reports[-1]].content.last < report.content.last:
            open_reports.pop()
        report.parent = open_reports[-1] if open_reports else None
        open_reports.append(number)
    return reports
