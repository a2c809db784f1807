"""What the stages of the grammar share about one passage: its words, marks and mentions."""

from functools import cached_property

from toolkit.actors import Mention
from toolkit.gazetteer import Entity
from toolkit.passages import Passage
from toolkit.quotes.marks import Marked, marked_stretches


class Scene:
    """One passage with its marked stretches and the actors named in it."""

    def __init__(self, passage: Passage, mentions: list[Mention]):
        self.passage = passage
        self.words = passage.words
        self.mentions = mentions

    @cached_property
    def marked(self) -> list[Marked]:
        """Return the stretches in quotation marks."""
        return marked_stretches(self.passage)

    @cached_property
    def stretch_at(self) -> dict[int, Marked]:
        """Return the stretches by the place of their opening mark."""
        return {stretch.first: stretch for stretch in self.marked}

    @cached_property
    def mention_at(self) -> dict[int, Mention]:
        """Return the mentions by their first word, the longest where two begin together."""
        return {mention.first: mention for mention in sorted(self.mentions, key=lambda m: m.last)}

    @cached_property
    def inside_names(self) -> frozenset[int]:
        """Return the words of the mentions of several words."""
        return frozenset(at for m in self.mentions if m.last - m.first > 1 for at in range(m.first, m.last))

    @cached_property
    def fullest(self) -> dict[str, str]:
        """Return, for each person and organisation named, the longest form in which the passage names it."""
        forms: dict[str, str] = {}
        for mention in self.mentions:
            offset = self.passage.segment.offset
            form = self.passage.reading.text[offset + mention.start : offset + mention.end]
            known = forms.get(mention.entity.actor_id, "")
            if len(form.split()) > len(known.split()):
                forms[mention.entity.actor_id] = form
        return forms

    def name_of(self, entity: Entity) -> str:
        """Return the fullest name that the passage gives an actor; a state's usual name."""
        if entity.actor_type == "state":
            return entity.actor
        if entity.actor_id.startswith("name:"):
            return entity.actor
        return self.fullest.get(entity.actor_id, entity.actor)

    def mentions_between(self, first: int, last: int) -> list[Mention]:
        """Return the mentions that lie in words *first* to before *last*."""
        return [m for m in self.mentions if first <= m.first and m.last <= last]
