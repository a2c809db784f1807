"""Organisations that a text calls again by what it told of them: «فلان أكبر متجر إلكتروني»."""

from toolkit.actors import Mention
from toolkit.gazetteer import states_of_firms
from toolkit.lexis import Word, state_of_demonym
from toolkit.quotes.function_words import FIRM
from toolkit.quotes.identity.known_actors import known_actor
from toolkit.quotes.identity.wholes import ANTECEDENT_WORDS
from toolkit.quotes.past import Speaker, again
from toolkit.quotes.scene import Scene


def organisation_told_of(scene: Scene, first: int, last: int, head: Word) -> Speaker | None:
    """Return the one organisation named before that a noun and its adjective fit.

    «الشركة اليابانية» for the only firm of that state, «المتجر الإلكتروني» for «فلان أكبر متجر إلكتروني».
    """
    if last != first + 2 or not head.definite or not scene.words[first + 1].definite:
        return None
    state = state_of_demonym(scene.words[first + 1]) if head.stem == FIRM else ""
    fits: dict[str, Mention] = {}
    for mention in scene.mentions_between(max(0, first - ANTECEDENT_WORDS), first):
        if mention.entity.actor_type != "organisation":
            continue
        of_state = bool(state) and states_of_firms().get(mention.entity.actor_id) == state
        if of_state or _is_told_to_be(scene, mention, first):
            fits[mention.entity.actor_id] = mention
    if len(fits) != 1:
        return None
    (mention,) = fits.values()
    return again(known_actor(scene, (mention.first, mention.last), mention, ""), "description of a firm")


def _is_told_to_be(scene: Scene, mention: Mention, first: int) -> bool:
    """Tell whether the description at *first* repeats what a name stood beside: «أكبر متجر إلكتروني»."""
    at = mention.last + scene.passage.is_comma(mention.last)
    told = scene.words[at : min(at + 3, first)]
    if any(word.definite or word.conjunction or word.preposition for word in told):
        return False
    description = [word.stem for word in scene.words[first : first + 2]]
    return [word.stem for word in told[1:]] == description
