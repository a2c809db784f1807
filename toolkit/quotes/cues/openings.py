"""Openings: from a word of saying to what opens its content, if anything does.

Words are met in reading order.  «أن» and its like, a colon, quotation marks or a question word may open;
names, asides and words that repeat the cue are passed over; another verb, or a turn of the sentence, ends
the search.
"""

from bisect import bisect_right
from typing import Final

from toolkit.lexis import Cue
from toolkit.passages import Passage
from toolkit.quotes.cues.background import tells_of_copy
from toolkit.quotes.cues.colons import denies_content, is_no_opener, names_following
from toolkit.quotes.cues.doublings import doubling, goes_on_saying, tells_whom
from toolkit.quotes.cues.exclusions import opens_nothing
from toolkit.quotes.cues.governing import governs, resumes
from toolkit.quotes.cues.homographs import tells_of_person
from toolkit.quotes.cues.marked_contents import has_object_and_marks, holds_source, marked_zone
from toolkit.quotes.cues.opened import CueAt
from toolkit.quotes.cues.rivals import ends_search, is_between_dashes, tells_of_object, tells_what_is_in_it
from toolkit.quotes.cues.that_clauses import (
    begins_condition,
    content_after,
    describes_subject,
    is_complementiser,
    zone_before,
)
from toolkit.quotes.cues.unopened import considered, told_at_once, without_opener
from toolkit.quotes.cues.verbal_nouns import noun_takes_over, possessed_noun, takes_over, that_of_noun
from toolkit.quotes.scene import Scene
from toolkit.quotes.speech import ASIDE, NEAR, REACH, is_speech
from toolkit.text.clitics import FA

_NO_COMPLEMENTS: Final = frozenset([""])


def opened_cue(scene: Scene, at: int, cue: Cue, taken: set[int], named: set[int]) -> CueAt | None:
    """Return a cue with what opens its content; None where nothing does.

    The words of *named* open nothing; those that the cue uses up are added to *taken*.
    """
    if opens_nothing(scene, at, cue):
        return None
    if cue.form != "noun" or cue.pronoun or scene.words[at].definite:
        return _Search(scene, at, cue, taken, named).run()
    that = that_of_noun(scene, at, cue)
    if that is None:
        return None
    zone = at + 1, zone_before(scene.passage, at, that)
    return CueAt(at, cue, "complementiser", zone, content_after(scene.passage, that))


class _Search:
    """The search for what opens the content of one cue, from word to word after it.

    Each step tells whether the search ends with it; `found` is then the opened cue, None where nothing opens.
    """

    def __init__(self, scene: Scene, at: int, cue: Cue, taken: set[int], named: set[int]):
        self.scene = scene
        self.passage = scene.passage
        self.words = scene.words
        self.at = at
        self.cue = cue
        self.taken = taken
        self.named = named
        self.finite = cue.form in ("past", "present")
        self.end = min(self.passage.sentence_bounds(at)[1], scene.marks_end(at))
        self.limit = min(self.end, at + self._reach())
        self.pronoun = (cue.gender, cue.number) if cue.form == "noun" and cue.pronoun else ("", "")
        self.passed: list[int] = []  # words that repeat the cue, or tell to whom one speaks
        self.turned = False  # «لكن» or the like was passed
        self.free = at + 1  # the place after marks that were passed over
        self.found: CueAt | None = None

    def _reach(self) -> int:
        """Return in how many words after the cue its opener is sought."""
        if self.finite:
            return REACH
        return ASIDE if _phrase_follows(self.passage, self.at, self.cue) else NEAR

    def run(self) -> CueAt | None:
        """Return the cue with what opens its content, or begins it without an opener."""
        told = told_at_once(self.scene, self.at, self.cue, self.limit)
        if told is not None:
            return CueAt(self.at, self.cue, "bare", (self.at + 1, told), told, self.pronoun)
        openers = self.scene.places.openers
        for number in range(bisect_right(openers, self.at), len(openers)):
            place = openers[number]
            if place >= self.limit:
                break
            if place >= self.free and place not in self.named and self._ends_at(place):
                return self.found
        return self._unopened()

    def _ends_at(self, place: int) -> bool:
        """Tell whether the search ends with the word or mark at *place*."""
        word, that = self.words[place], self.words[place].complementiser
        if that is not None and begins_condition(self.passage, self.at, place):
            return False
        if that is not None and that.conjunction == FA and not self.cue.carries:
            return self._close(None)  # «وإذ رجح فلان كذا، فإن مصادر أكدت أن …»
        if self.cue.carries and self._hands_on(place):
            return False
        if that is None and not self.finite and place - self.at >= NEAR:
            return False
        if place in self.scene.stretch_at:
            return self._ends_at_marks(place)
        if word.text == ":":
            return self._ends_at_colon(place)
        if self.passage.is_stop(place) and self._ends_sentence(place):
            return self._close(self._unopened())
        if that is not None and not that.conjunction:
            return self._ends_at_that(place)
        if "question" in word.classes and (self.cue.stance == "asking" or word.key in self.cue.complements):
            return self._open("question", (self.at + 1, place), place)
        return self._ends_at_word(place)

    def _hands_on(self, place: int) -> bool:
        """Tell whether what a medium carries is a noun of saying: «نقلت … عن فلانة تأكيدها أن»."""
        noun = possessed_noun(self.words[place])
        if noun is None:
            return False
        self.passed.append(place)
        self.pronoun = noun.gender, noun.number
        return True

    def _ends_sentence(self, place: int) -> bool:
        """Tell whether a stop ends its sentence, and is not the one of «د. فلان»."""
        sentence = self.passage.sentence
        return sentence[place + 1 : place + 2] != [sentence[place]]

    def _ends_at_marks(self, place: int) -> bool:
        """Tell whether quotation marks open the content; those around a name are passed over."""
        stretch = self.scene.stretch_at[place]
        source = holds_source(self.scene, stretch, self.at, self.cue)
        if not source and is_speech(self.passage, stretch, self.at, self.cue, self.end):
            zone = marked_zone(self.scene, self.at, place, self.cue)
            return self._open("mark", zone, zone[1])
        self.free = stretch.last + 1 if stretch.closed else place + 1
        return False

    def _ends_at_colon(self, place: int) -> bool:
        """Tell whether a colon opens the content, or shows that there is none."""
        if denies_content(self.scene, self.at, self.cue, place):
            return self._close(None)
        if is_no_opener(self.passage, self.at, place):
            return False
        subject_end = place - 2 * names_following(self.passage, place)
        return self._open("colon", (self.at + 1, max(subject_end, self.at + 1)), place + 1)

    def _ends_at_that(self, place: int) -> bool:
        """Tell whether «أن» opens the content, or belongs to another word and leaves a participle without."""
        passage, at, cue = self.passage, self.at, self.cue
        if self.finite and describes_subject(passage, at, place, self.end):
            return False
        says = bool(self.passed) and takes_over(passage, self.passed[-1], place)
        if not (says or governs(passage, cue, at, place)):
            return self._close(None) if cue.form == "participle" else False
        if not self.finite and place - at >= NEAR and not resumes(passage, cue, place):
            return self._close(None)
        zone = at + 1, zone_before(passage, at, place)
        return self._open("complementiser", zone, content_after(passage, place))

    def _ends_at_word(self, place: int) -> bool:
        """Tell whether the search ends with a word that opens nothing; note where it repeats the cue."""
        word = self.words[place]
        if place == self.at + 1:
            if self.cue.complements == _NO_COMPLEMENTS and noun_takes_over(word):
                return self._close(None)
            self._note_doubling(place, doubling(word) or goes_on_saying(word))
            return False
        if self.cue.stance in ("neutral", "continuing") and tells_whom(self.passage, place):
            self.passed.append(place)
        elif word.cues and not tells_of_person(self.scene, place):
            if self._takes_away(place):
                return self._close(None)
            if is_between_dashes(self.passage, place, self.limit):
                return False
            if self.cue.object and tells_of_object(self.passage, place):
                return self._close(None)
            if ends_search(self.passage, self.at, place):
                return self._ends_at_rival(place)
        if self._turns_away(place):
            return self._close(None)
        self._note_doubling(place, doubling(word))
        return False

    def _takes_away(self, place: int) -> bool:
        """Tell whether another verb has its own object and marks: «وشكر الوزير على "…"»."""
        return any(has_object_and_marks(self.scene, place, other) for other in self.words[place].cues)

    def _ends_at_rival(self, place: int) -> bool:
        """Tell whether another word of saying takes what follows, and does not only have the statement."""
        if tells_of_copy(self.passage, place):
            return False
        return self._close(considered(self.scene, self.at, self.cue, self.pronoun))

    def _turns_away(self, place: int) -> bool:
        """Tell whether what follows is another verb's; note where the sentence turns."""
        word = self.words[place]
        if word.value == "turn":
            if is_complementiser(self.passage, place + 1):
                return True  # «…، غير أن …»
            self.turned = True
        if "but" in word.classes:
            return True  # «…، لكنه يعتقد أن»
        # «…، لكن الباحثة رأت أن …», «نشرت الصحيفة مقالاً لفلان قال فيه إن»
        return word.finite and (self.turned or tells_what_is_in_it(self.passage, place))

    def _note_doubling(self, place: int, doubled: Cue | None) -> None:
        """Note a word that only repeats the cue; its pronoun stands for the subject: «صرّح بقوله»."""
        if doubled is None:
            return
        self.passed.append(place)
        if doubled.form == "noun" and doubled.pronoun:
            self.pronoun = doubled.gender, doubled.number

    def _open(self, opener: str, zone: tuple[int, int], content: int) -> bool:
        """End the search with what opens the content; whom one addresses is not in the cue's zone."""
        self.taken.update(self.passed)
        first, last = zone
        told = next((at for at in self.passed if tells_whom(self.passage, at)), last)
        zone = first, min(last, told)
        return self._close(CueAt(self.at, self.cue, opener, zone, content, self.pronoun))

    def _close(self, found: CueAt | None) -> bool:
        """End the search with what was found."""
        self.found = found
        return True

    def _unopened(self) -> CueAt | None:
        """Return the cue where its content follows with nothing that opens it."""
        bare = without_opener(self.passage, self.at, self.cue, self.pronoun)
        return bare or considered(self.scene, self.at, self.cue, self.pronoun)


def _phrase_follows(passage: Passage, at: int, cue: Cue) -> bool:
    """Tell whether a comma or preposition stands right after a participle: «موضحاً، في حديث …، أن»."""
    after = at + 1
    aside = passage.is_comma(after) or (
        passage.is_word(after) and "preposition" in passage.words[after].classes
    )
    return cue.form == "participle" and aside
