"""What the stages of the grammar share about one passage: its words, marks and mentions."""

from functools import cached_property

from toolkit.actors import Mention
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

    def mentions_between(self, first: int, last: int) -> list[Mention]:
        """Return the mentions that lie in words *first* to before *last*."""
        return [m for m in self.mentions if first <= m.first and m.last <= last]
