"""Bodies, media and unnamed sources that a noun with the article means: «المصادر», «الصحيفة», «الشركة»."""

from functools import cache
from typing import Final

from toolkit.gazetteer import MEDIUM, agency_kinds, unknown_id
from toolkit.institutions import head_of, names_no_medium
from toolkit.lexicons import lexicon_rows
from toolkit.lexis import Noun, Word, word
from toolkit.quotes.function_words import AGENCY, IN, SOME
from toolkit.quotes.identity.kinds import anonymity_of
from toolkit.quotes.identity.source_names import SourceNames
from toolkit.quotes.identity.wholes import ANTECEDENT_WORDS, described_end
from toolkit.quotes.media import medium_in, medium_name
from toolkit.quotes.past import Past, Speaker, again
from toolkit.quotes.scene import Scene
from toolkit.text.letters import fold

_INTRODUCED: Final = ("anonymous", "institution", "media", "document", "group")
_BODIES: Final = ("anonymous", "institution")
_LAST_MEDIUM: Final = "the last medium to speak"


class DescribedSources:
    """Tells which earlier source of one passage that is no person a noun means."""

    def __init__(self, scene: Scene, past: Past, names: SourceNames):
        self.scene = scene
        self.words = scene.words
        self.past = past
        self.names = names

    def noun_before(self, first: int, last: int, keys: tuple[str, ...]) -> Speaker | None:
        """Return the source whose noun stood without the article before: «مصادر تركية», then «المصادر»."""
        head = self.words[first]
        if head.noun is None or last - first > 1 or head.noun.speaker_type not in _INTRODUCED:
            return None
        if keys[0] == SOME:
            return None  # «البعض» are no one who was named
        for at in range(first - 1, max(-1, first - ANTECEDENT_WORDS), -1):
            word = self.words[at]
            if word.stem == keys[0] and not word.definite and word.noun is not None and not word.cues:
                end = described_end(self.scene, at, first)
                if word.noun.speaker_type == "anonymous" and end < first and self.words[end].key == IN:
                    end = described_end(self.scene, end, first)  # «مصدر مسؤول في الوزارة»
                if end > at + 1:
                    text = self.names.text(at, end)
                    no_medium = names_no_medium(self.scene.passage, at)
                    kind = "institution" if no_medium else word.noun.speaker_type
                    shown = (word.noun.gender, word.noun.number)
                    anonymity = anonymity_of(kind, end - at)
                    actor_id = medium_in(self.scene, at, end) if kind == "media" else ""
                    text = medium_name(self.scene, at, end) or text if kind == "media" else text
                    actor_id = actor_id or unknown_id(text)
                    return Speaker(None, text, kind, "", shown, anonymity, actor_id, "noun before")
        return None

    def medium_meant(self, noun: Noun | None, key: str) -> Speaker | None:
        """Return the last medium to speak, where a lexicon knows it and one noun may mean it: «الصحيفة»."""
        if noun is None or noun.speaker_type != "media" or noun.number != "singular" or key == AGENCY:
            return None  # «الوكالة» may be any body, and an agency only the article's source
        speaker = self.past.last_of("media")
        if speaker is None:
            return None
        head = word(speaker.name.split(" ", 1)[0])
        other = head.noun is not None and head.noun.speaker_type == "media" and head.stem != key
        agrees = speaker.agreement == (noun.gender, "singular") and speaker.actor_id.startswith(MEDIUM)
        kind = agency_kinds().get(speaker.actor_id.removeprefix(MEDIUM), "")
        return again(speaker, _LAST_MEDIUM) if agrees and not other and kind != "agency" else None

    def medium_of_nation(self, first: int, last: int, head: Word) -> Speaker | None:
        """Return the last medium that has spoken, for «الصحيفة الألمانية»."""
        noun = head.noun
        medium = noun is not None and noun.speaker_type == "media" and noun.number == "singular"
        if not medium or last != first + 2 or not self.words[first + 1].nationality:
            return None
        speaker = self.past.last_of("media")
        return again(speaker, _LAST_MEDIUM) if speaker is not None else None

    def last_body(self, first: int, last: int, head: Word) -> Speaker | None:
        """Return the last speaker that is a body or unnamed source, for a noun alone: «الشركة», «المصدر»."""
        if head.noun is None or last - first > 1 or head.noun.speaker_type not in _BODIES:
            return None
        speaker = self.past.last_body()
        if speaker is None:
            return None
        latest = speaker is self.past.entries[-1][1]  # «وقالت الجمعية …. وأشار المصدر إلى أن»
        source = speaker.type in ("anonymous", "document") or (
            latest and speaker.type != "group" and head.noun.number == "singular"
        )
        unnamed = head.noun.speaker_type == "anonymous" and source
        force = head_of(head).adjective == "nationality"  # «الشرطة» is no medium, «الشركة» may be one
        body = head.noun.speaker_type == "institution" and (
            speaker.type == "institution" or (speaker.type == "media" and not force)
        )
        agrees = unnamed or (body and speaker.agreement[0] in ("", head.noun.gender))
        if not agrees or (body and _is_another_kind(speaker, head)):
            return None
        return again(speaker, "the last body to speak")


def _is_another_kind(speaker: Speaker, head: Word) -> bool:
    """Tell whether a body's name begins with another noun: «منظمة العفو» is not «الشرطة».

    «المؤسسة» may mean any body.
    """
    first = word(speaker.name.split()[0]) if speaker.name else head
    body = first.noun is not None and first.noun.speaker_type == "institution"
    return body and first.stem != head.stem and head.stem not in _any_body()


@cache
def _any_body() -> frozenset[str]:
    """Return the nouns that can mean a body of any kind, folded: «مؤسسة», «هيئة»."""
    return frozenset(fold(row["word"]) for row in lexicon_rows("particles") if row["class"] == "any body")
