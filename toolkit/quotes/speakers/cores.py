"""Cores: a noun phrase's head with genitives and adjectives, which ends where the verb's object begins."""

from toolkit.actors import Mention
from toolkit.concord import RELATIVE, is_another_noun
from toolkit.lexis import FEMININE, FEMININE_PLURAL, MIM, POSSESSIVES, Word
from toolkit.quotes.function_words import FROM, ON
from toolkit.quotes.scene import Scene
from toolkit.text.clitics import ARTICLE, LAM
from toolkit.text.inflection import is_verbal_noun
from toolkit.text.letters import ALEF, TA_MARBUTA, YA


def core_end(scene: Scene, first: int, last: int) -> int:
    """Return where a noun phrase's head with genitives and adjectives ends, before the object begins."""
    words = scene.words
    mention, marked = scene.mention_at.get(first), scene.stretch_at.get(first)
    if mention is not None:
        return min(mention.last, last)
    if marked is not None and marked.closed:
        return min(marked.last + 1, last)
    place = first + 1
    governed = False  # a phrase with a preposition has told where an unnamed source is
    while place < last:
        word = words[place]
        stretch = scene.stretch_at.get(place)
        if stretch is not None and stretch.closed and place == first + 1:
            place = stretch.last + 1
            continue
        if not scene.passage.is_word(place):
            break
        inside = scene.mention_at.get(place)
        if inside is not None and not inside.preposition:
            if words[first].definite and inside.entity.actor_type != "person":
                break  # «حملت الشبكة قوات الأمن المسؤولية»
            place = inside.last
        elif inside is not None and _is_whose_office(scene, inside, first):
            place = inside.last  # «المكتب الإعلامي لبلدية …»
        elif "label" in word.classes and words[first].title is not None:
            governed = True  # «المتحدث باسم المحتجين»
            place += 2
        elif "prepositional pronoun" in word.classes and place > first + 1:
            adverb = place + 1 < last and words[place + 1].bare.endswith(ALEF)
            place += 1 + adverb  # «الحكومة المعترف بها دوليا»
            break
        elif (words[first].definite and not word.definite) or is_another_noun(words, first, place):
            break
        elif "preposition" in word.classes:
            if governed or place + 1 >= last or not _tells_where(scene, first, place):
                break
            governed = True
            inner = scene.mention_at.get(place + 1)
            place = inner.last if inner is not None else place + 2
        elif word.preposition and word.preposition != LAM:
            if governed or not (_is_unnamed_or_group(words[first]) and _is_body(word)):
                break  # «نوهت المنظمة بالإصلاحات»
            governed = True
            place += 1
        elif word.definite and _begins_object(scene, first, place):
            break
        elif word.definite and not governed and _is_described(scene, first, place):
            break  # «انتقد مصدر نقابي القرار»
        elif word.definite or word.nationality or (not words[first].definite and place == first + 1):
            place += 1
        else:
            break
    return min(place, last)


def _is_whose_office(scene: Scene, mention: Mention, first: int) -> bool:
    """Tell whether a body under «ل» is the one to which an office with an adjective belongs."""
    body = mention.preposition == LAM and mention.entity.actor_type == "organisation"
    return body and _is_body(scene.words[first]) and mention.first == first + 2


def _is_described(scene: Scene, first: int, place: int) -> bool:
    """Tell whether an adjective, and no preposition, stands between an unnamed source and *place*."""
    words = scene.words
    between = words[first + 1 : place]
    plain = bool(between) and not between[-1].definite and not any(w.classes for w in between)
    last = between[-1] if plain else words[first]
    relation = last.bare.endswith((YA, RELATIVE))  # «نقابي», which is also one of a union
    noun = (last.noun or last.title or last.bare.endswith(FEMININE_PLURAL)) and not relation
    return plain and not noun and _is_unnamed_or_group(words[first])


def _tells_where(scene: Scene, first: int, place: int) -> bool:
    """Tell whether a preposition tells where an unnamed source is: «مصدر في …», not «سكان عن …»."""
    words = scene.words
    target = words[place + 1]
    possessed = target.bare.endswith(POSSESSIVES) and not (target.noun or target.name or target.title)
    about = words[place].key == FROM and words[first].title is None
    return _is_unnamed_or_group(words[first]) and not (possessed or about)


def _begins_object(scene: Scene, first: int, place: int) -> bool:
    """Tell whether a definite noun after a noun phrase is the object: «رفض ممثلو الأمن العام التعليق»."""
    words = scene.words
    word, before = words[place], words[place - 1]
    if place == first + 1:
        return before.bare.startswith(ARTICLE) and _has_own_adjective(scene, place)
    if not before.definite:
        return False  # a genitive
    if _names_act(scene, place):
        return True  # «رفض رجل الدين الكشف عن …»
    adjective = word.nationality or word.bare.endswith(TA_MARBUTA)
    many = word.bare.endswith(FEMININE_PLURAL) and before.definite and not before.bare.endswith(FEMININE)
    if many and place > 0 and not before.known:
        return True  # «فندت مصالح الوزير الأول الادعاءات»
    nisba = before.bare.endswith(RELATIVE) and not adjective  # «منظمة النخيل الدولية القرارات»
    after_nisba = before.definite and (nisba or (before.nationality and not word.nationality))
    return after_nisba or is_verbal_noun(word.stem)


def _has_own_adjective(scene: Scene, place: int) -> bool:
    """Tell whether a feminine adjective shows a plural noun: «أنكر البستاني الثقوب المنسوبة»."""
    words = scene.words
    word, after = words[place], words[place + 1] if place + 1 < len(words) else None
    adjective = after is not None and after.definite and after.bare.endswith(TA_MARBUTA)
    return adjective and not (word.bare.endswith(FEMININE) or word.nationality or word.known)


def _names_act(scene: Scene, place: int) -> bool:
    """Tell whether «عن» or «على» shows a noun of action: «الكشف عن», not «المسؤول عن», «القائم على»."""
    words = scene.words
    stem = words[place].stem
    after = words[place + 1].key if place + 1 < len(words) else ""
    return after in (FROM, ON) and not (stem.startswith(MIM) or stem[1:2] == ALEF)


def _is_unnamed_or_group(head: Word) -> bool:
    """Tell whether an indefinite noun is an unnamed source or group, which a preposition may describe."""
    return head.noun is not None and not head.definite and head.noun.speaker_type in ("anonymous", "group")


def _is_body(word: Word) -> bool:
    """Tell whether a noun is a body in which a source may be: «مصدر بالوزارة»."""
    return word.noun is not None and word.noun.speaker_type in ("institution", "media")
