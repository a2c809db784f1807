"""Acts: who is the subject of the verbs that report nothing, and may therefore speak next."""

from typing import Final

from toolkit.lexis import PLURAL_WAW_ALEF, TANWIN, Cue, Word
from toolkit.quotes.cues.anonymity import asks_anonymity, is_unnamed
from toolkit.quotes.cues.cue_words import is_among
from toolkit.quotes.cues.opened import CueAt
from toolkit.quotes.function_words import IN_IT, WHAT
from toolkit.quotes.identity.finding import Identity
from toolkit.quotes.media import is_known_medium
from toolkit.quotes.past import ACTED, Speaker, at_place
from toolkit.quotes.phrases import ZoneReader
from toolkit.quotes.scene import Scene
from toolkit.quotes.speakers.agreement import is_man_after
from toolkit.quotes.speakers.before_verbs import set_apart, subject_before, subject_in
from toolkit.quotes.speakers.clauses import SUBJECT_WORDS
from toolkit.quotes.speakers.cores import core_end
from toolkit.quotes.speakers.objects import is_acted_on
from toolkit.text.letters import ALEF
from toolkit.text.marks import DASHES

_TOPIC_WORDS: Final = 2  # in marks, after «أما»: more are a title
_SUBJECT_REACH: Final = 25  # words after a verb that opens no content, among which its subject is read
_LEADS_CLAUSE: Final = frozenset(["auxiliary", "but", "connector"])
# No word is these cues; they are told from one another by which they are, not by what they hold.
TOPIC: Final = Cue("", "past", "", "", "neutral", frozenset(), False)  # «أما فلان، فقال …»: he is the subject
NOUN_FIRST: Final = Cue("", "past", "", "", "neutral", frozenset(), False)  # «غير أن فلاناً قلل من شأنه»
_ACT: Final = Cue("", "past", "", "", "neutral", frozenset(), False)  # a verb that no lexicon knows


class Acts:
    """Those who act in one passage without speaking, noted in reading order."""

    def __init__(self, identity: Identity):
        self.scene = identity.scene
        self.words = identity.words
        self.identity = identity
        self.weak: dict[int, bool] = {}  # places of those who act without speaking: whether a name is theirs
        self._zones: dict[int, list[ZoneReader]] = {}  # what follows verbs without content, by sentence

    def note(self, at: int, cue: Cue | None) -> None:
        """Remember the subject of the verb at *at*, which reports nothing here: it may be who speaks next."""
        if cue is NOUN_FIRST:
            self._add(at, _subject_at(self.identity, at), weak=True)
            return
        verb = CueAt(at, cue or _ACT, "act", (at + 1, at + 1), at + 1)
        begin, _ = self.scene.passage.sentence_bounds(at)
        speaker = set_apart(self.identity, begin, at, verb) if at > begin and cue is not TOPIC else None
        speaker = speaker or self._person_before(verb, cue) or self._subject_after(at, cue)
        if speaker is None and cue is not None and cue is not TOPIC:
            speaker = subject_before(self.identity, verb)
        self._add(at, speaker, weak=cue is None or cue.also_word)

    def _person_before(self, verb: CueAt, cue: Cue | None) -> Speaker | None:
        """Return the person who stands right before a verb of speech: «لكن المتحدث فلان نفى صحة ذلك»."""
        if cue is None or cue is TOPIC or cue.conjunction or not self.scene.mentions_to.get(verb.at):
            return None
        speaker = subject_before(self.identity, verb)
        return speaker if speaker is not None and speaker.type == "person" else None

    def _add(self, at: int, speaker: Speaker | None, *, weak: bool) -> None:
        """Remember who acts at *at*; *weak* says that the verb may be none of speech."""
        if speaker is None or not speaker.name:
            return
        self.identity.past.add(at, at_place(speaker, speaker.span, ACTED))
        if weak:
            self.weak[at] = speaker.actor_id in self.scene.actor_ids

    def _subject_after(self, at: int, cue: Cue | None) -> Speaker | None:
        """Return the plain source that follows a verb which reports nothing."""
        if at > 0 and ("relative" in self.words[at - 1].classes or self._is_said_by_another(at)):
            return None
        _, end = self.scene.passage.sentence_bounds(at)
        after = at + 1 + self.scene.passage.is_comma(at + 1)  # «كشف، المدير فلان، عن …»
        zone = ZoneReader(self.scene, after, min(end, at + _SUBJECT_REACH))
        first = zone.near_head()
        if first is None:
            return None
        head = self.words[first]
        if head.text.endswith(TANWIN) or _follows_in_it(self.scene, at, head):
            return None  # the verb's object
        source = head.title or head.noun or head.name or _is_named_here(self.identity, first, cue)
        if not source or head.preposition:
            return None
        subject = zone.subject()
        if subject is None:
            return None
        if cue is not None and cue.form == "present" and is_man_after(self.scene, first, cue, subject):
            cue = None  # «وتنقل الوالي إلى …»: «he moved», not «she carries»
        last = subject[1]
        if first < zone.person_end < last and not self.scene.passage.is_comma(zone.person_end):
            last = zone.person_end  # «استقبل الرئيس فلان وزير الخارجية»
        if _is_collective(head) or self.identity.persons.person_in(first, last, whole=False) is None:
            last = core_end(self.scene, first, last)
        self._zones.setdefault(self.scene.passage.sentence[at], []).append(zone)
        verb = CueAt(at, cue or _ACT, "act", (first, last), last)
        speaker = self.identity.overt((first, last), verb, "verb, subject")
        return None if is_acted_on(self.identity, verb, speaker) else speaker

    def _is_said_by_another(self, at: int) -> bool:
        """Tell whether a verb only says what the sentence's subject speaks of: «رفض فلان ما قاله غيره»."""
        what, before = self.words[at - 1], self.words[at - 2] if at > 1 else None
        if what.key != WHAT or what.conjunction or before is None:
            return False
        told = before.classes & {"pronoun", "source"}  # «وهو ما أكده فلان», «بحسب ما قال فلان»
        return not (told or self.scene.passage.is_mark(at - 2))

    def media_of_sentence(self, at: int) -> list[tuple[int, int]]:
        """Return the media that the sentence's main verb names, where it reports nothing itself."""
        found = []
        for act in self._zones.get(self.scene.passage.sentence[at], []):
            zone = act.read()
            end = zone.subject[1] if zone.subject is not None else act.first
            end = act.person_end if act.person_end > 0 else end  # before the verb's object
            found += [m for m in zone.addressees if m[0] <= end or is_known_medium(self.scene, *m)]
        return found


def latest_in_sentence(identity: Identity, at: int) -> Speaker | None:
    """Return who has spoken or acted last in the sentence of the word at *at*, before it."""
    begin, _ = identity.scene.passage.sentence_bounds(at)
    for place, speaker in reversed(identity.past.entries):
        if place < at:
            return speaker if place >= begin else None
    return None


def _subject_at(identity: Identity, at: int) -> Speaker | None:
    """Return the source that opens a clause, before a verb that no lexicon knows."""
    scene = identity.scene
    if not _opens_clause(scene, at):
        return None
    _, end = scene.passage.sentence_bounds(at)
    named = scene.mentions_between(at, min(end, at + SUBJECT_WORDS))
    reach = max([at + SUBJECT_WORDS, *(mention.last + 1 for mention in named)])
    for verb in range(at + 1, min(end, reach)):
        word = scene.words[verb]
        if asks_anonymity(scene.passage, verb):
            return None
        if word.cues and all(map(is_among, word.cues)):
            continue  # «المتظاهرون، وبينهم نساء، يرفعون …»
        if word.finite:
            return None  # it tells itself who its subject is
        accusative = word.bare.endswith(ALEF) and not word.bare.endswith(PLURAL_WAW_ALEF)
        if not accusative and verb not in scene.inside_names and may_be_verb(scene, verb):
            return subject_in(identity, at, verb, CueAt(verb, _ACT, "act", (verb, verb), verb))
    return _spoken_of(identity, at)


def _opens_clause(scene: Scene, at: int) -> bool:
    """Tell whether a noun phrase that can be a subject begins at *at*, where a clause may begin."""
    words = scene.words
    word, mention = words[at], scene.mention_at.get(at)
    if word.cues or (word.preposition if mention is None else mention.preposition):
        return False
    before = words[at - 1] if at and not scene.passage.opens_sentence(at) else None
    if before is not None and not (before.complementiser or before.classes & _LEADS_CLAUSE):
        return False
    after = words[at + 1] if at + 1 < len(words) else None
    definite = word.definite or mention is not None or (after is not None and after.definite)
    definite = definite or (is_unnamed(word) and before is not None)  # «غير أن مصدراً مطلعاً سارع …»
    return definite and (mention is not None or word.title is not None or word.noun is not None)


def may_be_verb(scene: Scene, at: int) -> bool:
    """Tell whether no lexicon knows the word at *at* as anything else than a verb."""
    word = scene.words[at]
    other = word.known or word.definite or word.name or word.cues or at in scene.mention_at
    governed = at > 0 and "preposition" in scene.words[at - 1].classes
    return not (other or governed) and scene.passage.is_word(at)


def _spoken_of(identity: Identity, at: int) -> Speaker | None:
    """Return the person of whom a sentence without a verb tells: «فلان، رئيس الجمعية، له رأي آخر»."""
    scene = identity.scene
    mention = scene.mention_at.get(at)
    person = mention is not None and mention.entity.actor_type == "person"
    if mention is None or not person or not scene.passage.is_comma(mention.last):
        return None
    if scene.words[mention.last].text in DASHES:
        return None  # «فلان - بيروت»: the writer
    return identity.overt((at, mention.last), CueAt(at, _ACT, "act", (at, at), at), ACTED)


def _follows_in_it(scene: Scene, at: int, head: Word) -> bool:
    """Tell whether a text stands after «فيه», which another text holds: «بيانا استغرب فيه قرار …»."""
    text = head.noun is not None and head.noun.speaker_type == "document"
    return text and at + 1 < len(scene.words) and scene.words[at + 1].key in IN_IT


def _is_named_here(identity: Identity, first: int, cue: Cue | None) -> bool:
    """Tell whether a name stands at *first*: of a known actor, in marks of a body or of the topic.

    «استنكر "تجمع الصيادين" القرار».
    """
    scene, words = identity.scene, identity.words
    if words[first].nationality and words[first].definite:
        first += 1  # «اعترف الفرنسي فلان …»
    stretch = scene.stretch_at.get(first)
    person = scene.mention_at.get(first + 1)
    named = person is not None and person.entity.actor_type == "person"  # «أوضح ذلك "فلان" مدير …»
    spoke = words[first].key in identity.past.by_last_name
    head = words[first + 1].noun if stretch is not None and stretch.closed else None
    body = head is not None and head.speaker_type == "institution" and words[first + 2].definite
    topic = cue is TOPIC and stretch is not None and stretch.last - first <= _TOPIC_WORDS + 1
    marked = stretch is not None and (topic or named or body)
    return spoke or first in scene.mention_at or marked


def _is_collective(head: Word) -> bool:
    """Tell whether a noun means many, or a body: «مصادر», «الوزارة»."""
    kind = head.noun or head.title
    if kind is not None and kind.number != "singular":
        return True
    return head.title is None and head.noun is not None and head.noun.speaker_type != "person"
