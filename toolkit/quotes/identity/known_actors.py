"""Known actors: a state, a body or a medium that is named, as a speaker."""

from toolkit.actors import Mention
from toolkit.institutions import names_no_medium
from toolkit.quotes.identity.source_names import unmarked
from toolkit.quotes.media import medium_name, name_end
from toolkit.quotes.past import Speaker
from toolkit.quotes.scene import Scene
from toolkit.text.clitics import ARTICLE, LAM


def known_actor(scene: Scene, span: tuple[int, int], mention: Mention, rule: str) -> Speaker:
    """Return the state, body or medium that a mention in the noun phrase *span* names."""
    entity = mention.entity
    passage = scene.passage
    if entity.agency_id:
        particles = mention.start - passage.start[mention.first]  # «لرويترز»
        speaker_type = "media"
        end = name_end(scene, mention.first, max(mention.last, span[1]), entity.agency_id)
        name = passage.text(mention.first, end)[particles:]
        if mention.preposition == LAM and name.startswith(LAM + LAM):
            name = ARTICLE + name[len(LAM + LAM) :]  # «للالمانية»
    elif entity.actor_type == "state":
        speaker_type, name = "state", entity.actor
    else:
        noun = scene.words[mention.first].noun  # «صحيفة البيلسان», which no table of media knows
        medium = noun is not None and noun.speaker_type == "media"
        medium = medium and not names_no_medium(passage, mention.first)
        speaker_type, name = "media" if medium else "institution", scene.name_of(entity)
        if medium and not entity.agency_id:
            name = medium_name(scene, mention.first, mention.last) or name
    gender = entity.gender or "f"
    return Speaker(
        span, unmarked(name), speaker_type, "", (gender, "singular"), "named", entity.actor_id, rule
    )
