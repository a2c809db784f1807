"""Subjects: which noun phrase after a reporting verb counts as its subject."""

from toolkit.lexis import BA, OURS, POSSESSIVES, TANWIN, Word
from toolkit.names.words import SAYING, tells_manner
from toolkit.quotes.cues.opened import CueAt
from toolkit.quotes.function_words import THAT
from toolkit.quotes.identity.finding import Identity
from toolkit.quotes.identity.persons import relation_of
from toolkit.quotes.scene import Scene
from toolkit.quotes.speakers.objects import addresses, is_object, is_told
from toolkit.text.clitics import ARTICLE, LAM
from toolkit.text.inflection import is_verbal_noun
from toolkit.text.letters import ALEF, WAW


def counts_as_subject(identity: Identity, subject: tuple[int, int], cue: CueAt, carried: bool) -> bool:
    """Tell whether a noun phrase after a cue is its subject; after «عن» it always is."""
    scene, words = identity.scene, identity.words
    if not _takes_subject(cue) or _has_number(scene, cue, subject):
        return False
    if cue.cue.pronoun and cue.cue.object and _is_construct(scene, subject):
        return True  # «يخبرها أعوان الحديقة بأن …»
    if carried or (cue.cue.stance in SAYING and not cue.cue.also_word and _is_construct(scene, subject)):
        return True  # «قالت عارضة الأزياء إن …»
    if relation_of(words[subject[0]]) and not (addresses(cue.cue) or cue.cue.object):
        return True  # «أكدت عائلته أن», but «دعا أنصاره إلى»
    head, (first, last) = words[subject[0]], subject
    bare = cue.zone[1] == last < len(words) and words[last].key == THAT
    if bare and not cue.cue.object and last == first + 1 and head.definite and not head.conjunction:
        return True  # «توقعت الأرصاد أن»: it has no object but the clause
    return _is_source(identity, subject) and not (
        is_object(identity, subject, cue) or is_told(scene, subject, cue)
    )


def _takes_subject(cue: CueAt) -> bool:
    """Tell whether a subject can follow a cue: a verb or a source word, not a participle or «قوله»."""
    return cue.cue.form in ("past", "present", "source", "colon") or (
        cue.cue.form == "noun" and not cue.cue.pronoun
    )


def _has_number(scene: Scene, cue: CueAt, subject: tuple[int, int]) -> bool:
    """Tell whether a verb shows its subject's number, so that none stands after it: «أبلغوا القيادة»."""
    finite = cue.cue.form in ("past", "present") and cue.cue.object
    return finite and cue.cue.number in ("dual", "plural") and scene.words[subject[0]].definite


def _is_construct(scene: Scene, subject: tuple[int, int]) -> bool:
    """Tell whether a noun phrase begins with an unknown noun and its genitive: «أعوان الحديقة»."""
    words = scene.words
    first, last = subject
    head = words[first]
    plain = not (head.known or head.name or head.definite or head.cues or head.text.endswith(TANWIN))
    return last >= first + 2 and plain and words[first + 1].definite


def _is_source(identity: Identity, subject: tuple[int, int]) -> bool:
    """Tell whether a noun phrase after a verb can name its subject; an unknown indefinite noun cannot."""
    scene, words = identity.scene, identity.words
    first, last = subject
    head = words[first]
    if head.bare.endswith(POSSESSIVES) and _is_possessed(scene, first):
        return False  # «اختتم حديثه بأن …»
    if last == first + 1 and _is_act(scene, first):
        return False
    if any(found.form == "source" for found in head.cues):
        return False  # «قال وفقا لوكالة …»
    inside = words[first + 1] if first in scene.stretch_at and last == first + 3 else None
    manner = inside is not None and tells_manner(inside)
    if inside is not None and manner and not (inside.known or inside.name):
        return False  # «وبرر ذلك «ساخرا» بأنه …»
    if scene.passage.is_number(first):
        return last > first + 1  # «12 نائبا», not «وقال 60»
    if head.bare.startswith(WAW + ARTICLE) and head.definite:
        return False  # «تقول والدموع على وجنتيها»
    known = head.noun or head.title or head.name or head.definite or head.classes or first in scene.mention_at
    if known or first in scene.stretch_at or identity.persons.learned.get(head.key):
        return True
    if head.bare.endswith(WAW) and last > first + 1 and words[first + 1].definite:
        return True  # «ويرجح معدو الدراسة أن …»
    told = head.bare.startswith(LAM)  # «أوضح لموزاييك أن»: a medium that no lexicon knows
    adjective = last - first == 2 and words[first + 1].nationality  # «البيلسان الإسبانية»
    alone = (last - first == 1 or adjective) and not (told or _may_be_manner(scene, head))
    called = identity.persons.called(first, last)  # «مقيم أردني يدعى فلان»
    return alone or called is not None or identity.persons.person_in(first, last) is not None


def _is_possessed(scene: Scene, first: int) -> bool:
    """Tell whether a word ends with a pronoun and is neither a known source nor a name."""
    head = scene.words[first]
    return not (head.noun or head.title or head.name or head.definite or first in scene.mention_at)


def _is_act(scene: Scene, at: int) -> bool:
    """Tell whether a verbal noun with the article stands at a place: «ولفت الانتباه إلى أن»."""
    word = scene.words[at]
    if word.noun or word.title or word.name or at in scene.mention_at or not word.definite:
        return False
    return is_verbal_noun(word.stem) or any(cue.form == "noun" for cue in word.cues)


def _may_be_manner(scene: Scene, word: Word) -> bool:
    """Tell whether a word that the article has only once is written like a manner: «باكيا», «بخجل»."""
    like = word.bare.startswith(BA) or (word.bare.endswith(ALEF) and not word.bare.endswith(OURS))
    return like and sum(other.key == word.key for other in scene.words) == 1
