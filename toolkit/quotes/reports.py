"""Reports: the stages of the grammar joined — marks, cues, contents, speakers, links — for one passage."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from toolkit.actors import Mention
from toolkit.datelines import dateline_end
from toolkit.lexis import Cue
from toolkit.passages import Passage
from toolkit.quotes.contents import Content, clause_end, content_of, trimmed
from toolkit.quotes.cues import CueAt, find_cues
from toolkit.quotes.function_words import CARRIED
from toolkit.quotes.identity import Speaker
from toolkit.quotes.links import Link, link_of, media_in
from toolkit.quotes.phrases import read_zone
from toolkit.quotes.scene import Scene
from toolkit.quotes.sources import SourcePhrase, find_sources
from toolkit.quotes.speakers import TOPIC, Attribution, SpeakerFinder

_SPLIT_WORDS = 3  # words of a quotation that a verb of saying follows
_HEADLINE_WORDS = 9  # words of a speaker before a colon without a verb
_VERB_REACH = 3  # words of a clause among which its verb of saying stands
_OPENING_WORDS = 5  # words before the verb of a sentence: «على صعيد آخر،»
_NO_VERB = Cue("", "colon", "", "", "neutral", frozenset(), False)


@dataclass(slots=True)
class Report:
    """A report: its content, its cue (None where only a colon marks it), speaker and chain."""

    content: Content
    cue: CueAt | None
    speaker: Speaker
    rule: str
    links: list[Link] = field(default_factory=list)  # the media of its chain, outermost first
    named: Link | None = None  # the speaker, where words name it
    nested: bool = False  # its cue stands in the content of another report
    parent: int | None = None


def reports_in(passage: Passage, mentions: list[Mention]) -> list[Report]:
    """Return the reports of a passage in the order of their contents."""
    scene = Scene(passage, mentions)
    if not _may_report(scene):
        return []
    return _Reports(scene).found()


def _may_report(scene: Scene) -> bool:
    """Tell whether a passage has anything that could report: a cue word or a colon."""
    return any(word.cues or word.text == ":" for word in scene.words)


class _Reports:
    """Collects the reports of one scene."""

    def __init__(self, scene: Scene):
        self.scene = scene
        self.passage = scene.passage
        self.cues = {cue.at: cue for cue in find_cues(scene.passage, scene.marked, scene.inside_names)}
        self.sources = find_sources(scene, self.cues)
        for phrase in self.sources:
            self.cues.pop(phrase.cue.at, None)
            for at in range(phrase.cue.at, phrase.end):
                if at in self.cues and self.cues[at].cue.form in ("past", "present", "noun"):
                    self.cues.pop(at)
        self.carried = self._carried()
        self.cuts = self.cues | {phrase.cue.at: phrase.cue for phrase in self.sources}
        self.finder = SpeakerFinder(scene)

    def _carried(self) -> dict[int, list[tuple[int, int]]]:
        """Return the media that carry a report with its own verb («بحسب رويترز، فقد ذكر …»)."""
        carried = {}
        for phrase in [phrase for phrase in self.sources if phrase.leading]:
            verb = next(
                (at for at in range(phrase.first, phrase.first + _VERB_REACH) if at in self.cues), None
            )
            if verb is not None and self.cues[verb].cue.form in ("past", "present"):
                carried[verb] = media_in(self.scene, *phrase.cue.zone)
                self.sources.remove(phrase)
        return carried

    def found(self) -> list[Report]:
        """Return the reports, each content once, with the quote that each stands in."""
        planned = [(cue.at, cue, content) for cue, content in self._contents()]
        planned += [(phrase.cue.at, phrase, self._attributed(phrase)) for phrase in self.sources]
        planned += [(content.first - 1, cue, content) for cue, content in self._headlines()]
        planned = [plan for plan in planned if plan[2] is not None]
        planned += [(at, verb, None) for at, verb in self._acts(planned)]
        planned.sort(key=lambda plan: plan[0])
        reports: list[Report] = []
        for at, cue, content in planned:
            if content is None:
                self.finder.note_subject(at, cue)
                continue
            holder = _holder(reports, at)
            if isinstance(cue, SourcePhrase):
                report = self._source_report(cue, content, reports)
            else:
                report = self._cue_report(cue, content, reports, nested=holder is not None)
            if report is not None:
                reports.append(report)
        reports += self._continuations(reports)
        for report in reports:
            if report.speaker.span is not None:
                report.named = link_of(self.scene, "speaker", report.speaker.span)
        return _nested(_without_repeats(reports))

    def _acts(self, planned: list[tuple]) -> Iterator[tuple[int, Cue | None]]:
        """Yield the verbs that report nothing and whose subject may speak next, with the cue if of speech.

        These are the verbs that open a sentence, and the verbs of speech outside all contents.
        """
        reporting = {at for at, _, _ in planned}
        inside = [(stretch.first, stretch.last) for stretch in self.scene.marked]
        inside += [(content.first - 1, content.last) for _, _, content in planned]
        openings = set(self._clause_beginnings())
        for at, word in enumerate(self.scene.words):
            verb = next((cue for cue in word.cues if cue.form in ("past", "present")), None)
            opens = at in openings
            if not opens and (verb is None or word.passive or not self._begins_clause(at, verb)):
                continue
            if at in reporting or any(first < at < last for first, last in inside):
                continue
            if word.value == "topic":
                yield at, TOPIC
            elif verb is not None:
                yield at, verb
            elif not (word.known or word.definite or word.name or word.cues or at in self.scene.mention_at):
                yield at, None

    def _begins_clause(self, at: int, verb: Cue) -> bool:
        """Tell whether a verb begins a clause: one that is also another word only where a clause begins."""
        before = self.scene.words[at - 1]
        if verb.also_word:
            return bool(verb.conjunction) or self.passage.is_comma(at - 1) or "relative" in before.classes
        return True

    def _clause_beginnings(self) -> Iterator[int]:
        """Yield where the first verb of each sentence may stand: first, or after «من جهته،» and the like."""
        sentences = self.passage.sentence
        begin = dateline_end(self.passage)
        while begin < len(sentences):
            end = begin
            while end < len(sentences) and sentences[end] == sentences[begin]:
                end += 1
            yield from self._openings(begin, min(end, begin + _OPENING_WORDS + 1))
            begin = end

    def _openings(self, begin: int, end: int) -> Iterator[int]:
        """Yield the first word that is no particle, and the first after a comma."""
        first = True
        for place in range(begin, end):
            if self.passage.is_mark(place):
                continue
            if first or self.passage.is_comma(place - 1):
                yield place
            first = first and bool(self.scene.words[place].classes)

    # Contents

    def _contents(self) -> list[tuple[CueAt, Content | None]]:
        found = []
        for cue in self.cues.values():
            content = content_of(self.passage, self.scene.marked, self.cuts, cue)
            before = self._split_before(cue)
            if before is not None:
                found.append((cue, before))
                if content is not None and content.kind == "direct":
                    found.append((replace(cue, opener="split"), content))
            elif content is not None:
                found.append((cue, content))
        return found + self._verbs_after_quotations()

    def _split_before(self, cue: CueAt) -> Content | None:
        """Return the quotation that ends right before a cue: «…»، قال فلان."""
        if cue.cue.form not in ("past", "present") or cue.cue.conjunction:
            return None
        return self._quotation_before(cue.at)

    def _quotation_before(self, at: int) -> Content | None:
        closing = at - 1
        while closing > 0 and "thus" in self.scene.words[closing].classes:
            closing -= 1  # «…»، هكذا وصف فلان …
        while closing > 0 and self.passage.is_comma(closing):
            closing -= 1
        if not self.passage.is_mark(closing):
            return None
        for stretch in self.scene.marked:
            if (
                stretch.closed
                and stretch.last == closing
                and self.passage.paragraph[closing] == self.passage.paragraph[at]
            ):
                first, last = stretch.inside
                if self.passage.words[last - 1].text in (".", "،", ",") and last > first:
                    last -= 1
                opens = (
                    stretch.first == 0
                    or self.passage.sentence[stretch.first - 1] != self.passage.sentence[stretch.first]
                )
                if opens and last - first >= _SPLIT_WORDS:
                    return Content(first, last, "direct")
        return None

    def _verbs_after_quotations(self) -> list[tuple[CueAt, Content]]:
        """Return the quotations that a verb of saying follows which opens nothing itself."""
        found = []
        for at, word in enumerate(self.scene.words):
            if not word.cues or at in self.cues:
                continue
            verb = next(
                (
                    c
                    for c in word.cues
                    if c.form in ("past", "present") and not c.conjunction and not c.pronoun
                ),
                None,
            )
            content = self._quotation_before(at) if verb is not None else None
            if content is not None:
                _, end = self.passage.sentence_bounds(at)
                found.append((CueAt(at, verb, "after", (at + 1, end), content.first), content))
        return found

    def _attributed(self, phrase: SourcePhrase) -> Content | None:
        """Return the clause that a source phrase attributes."""
        if not phrase.leading:
            return self._clause_before(phrase)
        last = clause_end(self.passage, self.scene.stretch_at, self.cuts, phrase.cue, phrase.first)
        stretch = self.scene.stretch_at.get(phrase.first)
        if stretch is not None and stretch.closed and stretch.last + 2 >= last:
            first, end = stretch.inside
            return Content(first, end, "direct") if end > first else None
        return trimmed(self.passage, self.scene.stretch_at, phrase.first, last)

    def _clause_before(self, phrase: SourcePhrase) -> Content | None:
        stretch = self.scene.stretch_at.get(phrase.first)
        if stretch is not None and stretch.closed and stretch.last + 2 >= phrase.last:
            first, last = stretch.inside
            return Content(first, last, "direct") if last > first else None
        return trimmed(self.passage, self.scene.stretch_at, phrase.first, phrase.last)

    def _headlines(self) -> list[tuple[CueAt, Content]]:
        """Return what follows a colon after nothing but a speaker: «كيري: لن …», at a paragraph's start."""
        found = []
        for at, word in enumerate(self.scene.words):
            if word.text != ":" or at == 0 or at + 1 >= len(self.passage):
                continue
            first = at
            while (
                first > 0
                and at - first <= _HEADLINE_WORDS
                and self.passage.paragraph[first - 1] == self.passage.paragraph[at]
            ):
                first -= 1
            if at - first > _HEADLINE_WORDS or any(self.scene.words[i].cues for i in range(first, at)):
                continue
            marked = self.scene.stretch_at.get(at + 1)
            if self.passage.segment.field == "text" and marked is None:
                continue
            if not self._is_speaker(first, at):
                continue
            cue = CueAt(at, _NO_VERB, "colon", (first, at), at + 1)
            content = content_of(self.passage, self.scene.marked, self.cuts, cue)
            if content is not None:
                found.append((cue, content))
        return found

    def _is_speaker(self, first: int, last: int) -> bool:
        """Tell whether words are a speaker and nothing else."""
        subject = read_zone(self.scene, first, last).subject
        if subject is None or subject[0] != first:
            return False
        mention = self.scene.mention_at.get(first)
        head = self.scene.words[first]
        return mention is not None or (head.title is not None and last - first <= _HEADLINE_WORDS // 2)

    # Reports

    def _cue_report(
        self, cue: CueAt, content: Content, reports: list[Report], *, nested: bool
    ) -> Report | None:
        previous = self._main_report(cue, reports, nested=nested)
        main = previous.speaker if previous is not None else self.finder.in_sentence(cue.at)
        attribution = self.finder.attribute(cue, nested=nested, sentence_main=main)
        speaker = attribution.speaker
        of_other = cue.cue.subject and speaker.type != cue.cue.subject and not attribution.relays
        nobody = not speaker.name and cue.cue.form in ("participle", "noun", "present")
        if speaker.rule == "subject is no source" or of_other or nobody:
            return None
        report = Report(
            content,
            None if cue.cue.form == "colon" else cue,
            speaker,
            f"{cue.cue.form}, {cue.opener}: {speaker.rule}",
            nested=nested,
        )
        report.links = self._links(cue, attribution)
        if cue.cue.form == "participle" and previous is None and not report.links:
            spans = self.finder.media_of_sentence(cue.at)
            report.links = [
                link
                for link in (link_of(self.scene, "addressee", span) for span in spans)
                if link is not None
            ]
        if cue.cue.form == "participle" and previous is not None:
            report.links += [
                link for link in previous.links if link.role in ("relay", "addressee") and not report.links
            ]
        return report

    def _main_report(self, cue: CueAt, reports: list[Report], *, nested: bool) -> Report | None:
        """Return the latest report of the same sentence, also where a stray full stop parts them.

        One that stands in the content of another counts only where the cue stands there too, or is a
        participle that only the inner speaker agrees with.
        """
        agreeing = None
        for report in reversed(reports):
            if report.cue is None:
                continue
            if report.nested and not nested:
                agreeing = agreeing or (report if report.speaker.gender == cue.cue.gender else None)
                continue
            apart = self.passage.sentence[cue.at] - self.passage.sentence[report.cue.at]
            if apart == 0 and agreeing is not None and _disagrees(cue, report):
                return agreeing
            if apart == 0 or (apart == 1 and cue.cue.form == "participle" and self._follows_stop(cue.at)):
                return report
            if apart > 1:
                return None
        return None

    def _follows_stop(self, at: int) -> bool:
        return at > 0 and self.passage.sentence[at - 1] != self.passage.sentence[at]

    def _links(self, cue: CueAt, attribution: Attribution) -> list[Link]:
        """Return the links of a report's chain, outermost first."""
        relays = self.carried.get(cue.at, []) + attribution.relays
        links = [link_of(self.scene, "relay", span) for span in relays]
        links += [link_of(self.scene, "addressee", span) for span in attribution.addressees]
        named = attribution.speaker.span
        taken = [*attribution.relays, *attribution.addressees, *([named] if named else [])]
        for span in media_in(self.scene, *cue.zone):
            if not any(first <= span[0] < last for first, last in taken):
                links.append(link_of(self.scene, "relay", span))
        return [link for link in links if link is not None]

    def _source_report(self, phrase: SourcePhrase, content: Content, reports: list[Report]) -> Report | None:
        previous = self._report_before(phrase, reports)
        if previous is not None and not phrase.leading:
            media = media_in(self.scene, *phrase.cue.zone)
            if media or any(phrase.cue.pronoun):
                links = [link_of(self.scene, "relay", span) for span in media]
                previous.links = [link for link in links if link is not None] + previous.links
                return None
        main = previous.speaker if previous is not None and any(phrase.cue.pronoun) else None
        if previous is not None and self._is_carried(phrase, previous):
            return self._carry(phrase, previous)
        attribution = self.finder.attribute(phrase.cue, nested=False, sentence_main=main)
        dropped = attribution.speaker.span is None and phrase.cue.cue.form in ("past", "present")
        if not attribution.speaker.name or (dropped and phrase.added):
            return None
        place = "before" if phrase.leading else "after"
        report = Report(
            content, phrase.cue, attribution.speaker, f"source phrase {place}: {attribution.speaker.rule}"
        )
        report.links = self._links(phrase.cue, attribution)
        return report

    def _is_carried(self, phrase: SourcePhrase, report: Report) -> bool:
        """Tell whether a medium reports, and «نقلا عن» after its words tells whose they are."""
        carried = self.scene.words[phrase.cue.at].key == CARRIED and not phrase.leading
        return carried and report.speaker.type == "media" and report.speaker.span is not None

    def _carry(self, phrase: SourcePhrase, report: Report) -> None:
        """Give a medium's report to its source: «ذكرت صحيفة … أن …، نقلا عن مصادر»."""
        source = self.finder.attribute(phrase.cue, nested=False, sentence_main=None).speaker
        medium = link_of(self.scene, "relay", report.speaker.span)
        if source.name and source.span is not None and medium is not None:
            report.links = [medium, *report.links]
            report.speaker = source

    def _report_before(self, phrase: SourcePhrase, reports: list[Report]) -> Report | None:
        """Return the report in the same sentence whose content a source phrase follows."""
        at = phrase.cue.at
        for report in reversed(reports):
            if report.cue is None or isinstance(report.cue, SourcePhrase):
                continue
            same = self.passage.sentence[report.content.last - 1] == self.passage.sentence[at]
            if same and report.content.first < at and report.cue.opener != "source":
                return report
        return None

    def _continuations(self, reports: list[Report]) -> list[Report]:
        """Return the quotations that go on alone, after a direct quote, in a paragraph of their own."""
        found = []
        used = {report.content.first for report in reports}
        for stretch in self.scene.marked:
            first, last = stretch.inside
            if first in used or last - first < 2 * _SPLIT_WORDS or not stretch.closed:
                continue
            paragraph = self.passage.paragraph[stretch.first]
            opens = stretch.first == 0 or self.passage.paragraph[stretch.first - 1] != paragraph
            closes = self._closes_paragraph(stretch.last)
            before = [r for r in reports if r.content.kind == "direct" and r.content.last <= stretch.first]
            if not (opens and closes and before):
                continue
            latest = max(before, key=lambda r: r.content.last)
            if paragraph - self.passage.paragraph[latest.content.last - 1] == 1:
                speaker = replace(latest.speaker, span=None)
                while last > first and self.scene.words[last - 1].text == ".":
                    last -= 1
                found.append(Report(Content(first, last, "direct"), None, speaker, "continuation"))
        return found

    def _closes_paragraph(self, closing: int) -> bool:
        end = self.passage.paragraph_end(closing)
        return all(self.passage.is_mark(place) for place in range(closing, end))


def _holder(reports: list[Report], at: int) -> Report | None:
    """Return the innermost report in whose content the word at *at* stands."""
    holding = [r for r in reports if r.content.first <= at < r.content.last]
    return min(holding, key=lambda r: r.content.last - r.content.first, default=None)


def _disagrees(cue: CueAt, report: Report) -> bool:
    """Tell whether a feminine participle cannot describe a speaker: «قال المتحدث إن …، معتبرة»."""
    speaker = report.speaker
    feminine = cue.cue.form == "participle" and cue.cue.gender == "f"
    return feminine and speaker.type == "person" and speaker.gender == "m"


def _without_repeats(reports: list[Report]) -> list[Report]:
    """Return the reports without those whose content another report has already, in the order of contents."""
    seen: set[tuple[int, int]] = set()
    kept = []
    for report in sorted(reports, key=lambda r: (r.content.first, -r.content.last, r.cue is None)):
        span = (report.content.first, report.content.last)
        if span not in seen:
            seen.add(span)
            kept.append(report)
    return kept


def _nested(reports: list[Report]) -> list[Report]:
    """Note for each report the innermost other report whose content holds its own."""
    open_reports: list[int] = []
    for number, report in enumerate(reports):
        while open_reports and reports[open_reports[-1]].content.last < report.content.last:
            open_reports.pop()
        report.parent = (
            open_reports[-1]
            if open_reports and reports[open_reports[-1]].content.last >= report.content.last
            else None
        )
        open_reports.append(number)
    return reports
