"""What is found of a cue: its place, what opens its content, and where a subject may stand between them."""

from toolkit.lexis import Cue


class CueAt:
    """A cue in its passage with what opens its content.

    `opener` is complementiser, colon, mark, question, bare (the content follows at once), object or
    source; `zone` are the words between cue and opener, where a subject may stand; `content` is the
    first word of the content (for a source phrase that follows its content: the cue's own place);
    `pronoun` are the gender and number of a pronoun that stands for the subject.
    """

    def __init__(
        self,
        at: int,
        cue: Cue,
        opener: str,
        zone: tuple[int, int],
        content: int,
        pronoun: tuple[str, str] = ("", ""),
    ):
        self.at = at
        self.cue = cue
        self.opener = opener
        self.zone = zone
        self.content = content
        self.pronoun = pronoun
