"""Issuers: the name of a document with whose it is: «البيان», «بيان للوزارة», «بيان صادر عن الولاية»."""

from typing import Final

from toolkit.lexis import POSSESSIVES, Word
from toolkit.quotes.function_words import FROM, FROM_IT
from toolkit.quotes.identity.bodies import is_body
from toolkit.quotes.identity.wholes import ANTECEDENT_WORDS, Wholes, described_end
from toolkit.quotes.past import ACTED, Past, Speaker
from toolkit.quotes.phrases import HIS
from toolkit.quotes.scene import Scene
from toolkit.text.clitics import ARTICLE, LAM
from toolkit.text.letters import ALEF

_ISSUER_WORDS: Final = 6  # words after a document's noun among which its issuer is named
_ISSUED_WORDS: Final = 3  # of «بيان صادر عنها»


class Issuers:
    """Tells whose the documents of one passage are."""

    def __init__(self, scene: Scene, past: Past, wholes: Wholes):
        self.scene = scene
        self.words = scene.words
        self.past = past
        self.wholes = wholes

    def document_name(self, first: int, last: int, text: str) -> str:
        """Return a document's name with whose it is: «البيان», «بيان للوزارة», «بيان صادر عن الولاية»."""
        head, tail = self.words[first], self.words[last - 1]
        noun = _without_particles(head)
        told = head.definite and last > first + 2 and "relative" in self.words[first + 1].classes
        if told and self.words[first + 2].bare.endswith(HIS):
            issuer = self._issuer(first, head.stem)  # «البيان الذي نشره المكتب»
            return f"{noun} {issuer}" if issuer else text
        pointing = tail.key in FROM_IT and last - first <= _ISSUED_WORDS  # not «بيان تلقت … نسخة عنه»
        body = self.past.last_of("institution") if pointing else None
        if last - first > 1 and body is not None:
            return f"{self.scene.passage.text(first, last - 1)} {FROM} {body.name}"
        if last - first > 1 and tail.definite and tail.noun is not None:
            issued = self.words[last - 2].key == FROM
            if issued or (tail.preposition == LAM and last - first == 2):
                whole = self.wholes.of(first, tail)
                return f"{noun} {whole}" if whole else text
        if head.definite and last - first == 1:
            issuer = self._issuer(first, head.stem)
            return f"{noun} {issuer}" if issuer else text
        whole = self._issued_by(first, last)
        return f"{noun} {whole}" if whole else text

    def _issued_by(self, first: int, last: int) -> str:
        """Return the full name of whose a document is: «تقرير أصدرته المنظمة», «بيان للجامعة نشر»."""
        after = self.words[first + 1 : last]
        of_body = len(after) > 1 and after[0].preposition == LAM and not after[1].definite
        told = len(after) > 1 and after[0].bare.endswith(HIS) and not (after[0].known or after[0].definite)
        body = first + 1 if of_body else first + 2 if told else first
        word = self.words[body]
        noun = word.definite and word.noun is not None and word.noun.speaker_type == "institution"
        alone = noun and body not in self.scene.mention_at and body > first
        goes_on = body + 1 < last and self.words[body + 1].definite
        if not alone or (goes_on and not of_body):
            return ""
        return self.wholes.of(first, word) or self._named_with(word, first)

    def _named_with(self, tail: Word, before: int) -> str:
        """Return the name of the last body that was told with a noun: «منظمة العفو», for «المنظمة»."""
        for mention in reversed(self.scene.mentions_between(max(0, before - ANTECEDENT_WORDS), before)):
            if is_body(mention) and self.words[mention.first].stem == tail.stem:
                return self.scene.name_of(mention.entity)
        return ""

    def _issuer(self, first: int, stem: str) -> str:
        """Return whose a document is: who spoke where it was introduced, else who issued it there.

        «قالت النقابة في بيان», «بيان أصدرته النقابة», «أصدرت النقابة بيانا».
        """
        spoken = self.past.of_type.get("institution")
        place, speaker = self.past.entries[spoken] if spoken is not None else (-1, None)
        for at in range(first - 1, max(-1, first - ANTECEDENT_WORDS), -1):
            word = self.words[at]
            if word.stem not in (stem, stem + ALEF) or word.definite or word.noun is None:
                continue
            begin, end = self.scene.passage.sentence_bounds(at)
            bodies = [m for m in self.scene.mentions_between(begin, end) if is_body(m)]
            issued = [m for m in bodies if at < m.first <= at + _ISSUER_WORDS and self._issues(m.first, at)]
            if issued:
                return self.scene.name_of(issued[0].entity)
            people = self._people_in(begin, end) if place < begin else None
            if people is not None:
                return people.name
            if place < begin:
                return self._body_in(begin, at) or (speaker.name if speaker is not None else "")
        return speaker.name if speaker is not None else ""

    def _issues(self, body: int, document: int) -> bool:
        """Tell whether a body issued the document before it: «بيان للنقابة», «تقرير أعدته النقابة»."""
        before = self.words[body - 1]
        return body == document + 1 or before.key == FROM or before.bare.endswith(POSSESSIVES)

    def _people_in(self, begin: int, end: int) -> Speaker | None:
        """Return the group that spoke in a sentence: «اعتبر أعضاء المجلس في بيان لهم أن …»."""
        for place, speaker in reversed(self.past.entries):
            if place < begin:
                return None
            if place < end and speaker.type == "group" and speaker.rule != ACTED:
                return speaker
        return None

    def _body_in(self, begin: int, end: int) -> str:
        """Return the first body that words name as a subject: «أصدرت رابطة الناشرين … بيانا»."""
        for at in range(begin, end):
            mention, word = self.scene.mention_at.get(at), self.words[at]
            governed = at > begin and "preposition" in self.words[at - 1].classes
            if governed or word.preposition:
                continue
            if mention is not None and is_body(mention):
                return self.scene.name_of(mention.entity)
            body = word.noun is not None and word.noun.speaker_type == "institution"
            if mention is None and body and not (word.definite or word.classes):
                last = described_end(self.scene, at, end)
                if last > at + 1:
                    return self.scene.passage.text(at, last)
        return ""


def _without_particles(word: Word) -> str:
    """Return a noun as written, without particles and article: «للبيان» is «بيان»."""
    bare = word.bare[len(word.conjunction) + len(word.preposition) :]
    doubled = word.definite and word.preposition == LAM and bare.startswith(LAM)
    return bare[len(LAM) :] if doubled else bare.removeprefix(ARTICLE)
