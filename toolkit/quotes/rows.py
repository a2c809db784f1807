"""Rows of the tables of quotes and links: what a report tells, in the order of the tables' columns."""

from toolkit.gazetteer import MEDIUM, unknown_id
from toolkit.passages import Passage
from toolkit.quotes.links import CHAIN_ROLES
from toolkit.quotes.reports import Report

Row = tuple[object, ...]


def quote_row(article_id: str, quote_id: str, parent_id: str | None, passage: Passage, report: Report) -> Row:
    """Return the row of one quote, in the order of `schema.QUOTES`."""
    content, cue, speaker = report.content, report.cue, report.speaker
    span, named = speaker.span, bool(speaker.name)
    return (
        quote_id,
        parent_id,
        article_id,
        passage.segment.field,
        passage.paragraph[content.first],
        passage.sentence[content.first],
        passage.start[content.first],
        passage.end[content.last - 1],
        passage.text(content.first, content.last),
        content.kind,
        None if cue is None else passage.words[cue.at].text,
        None if cue is None else passage.start[cue.at],
        None if cue is None else passage.end[cue.at],
        "neutral" if cue is None else cue.cue.stance,
        None if span is None else passage.text(span[0], span[1]),
        None if span is None else passage.start[span[0]],
        None if span is None else passage.end[span[1] - 1],
        speaker.name or None,
        speaker.type if named else None,
        speaker.gender or None,
        speaker.anonymity if named else None,
        speaker.actor_id,
        [link.surface for link in report.links if link.role in CHAIN_ROLES],
        report.rule,
    )


def link_rows(article_id: str, outlet: object, quote_id: str, passage: Passage, report: Report) -> list[Row]:
    """Return the rows of one quote's links, speaker to outlet, in the order of `schema.LINKS`."""
    field, speaker, own = passage.segment.field, report.speaker, report.named
    place = (None, None, speaker.name or None) if own is None else (own.start, own.end, own.surface)
    agency = speaker.actor_id.removeprefix(MEDIUM) if speaker.actor_id.startswith(MEDIUM) else None
    rows: list[Row] = [(quote_id, 0, "speaker", article_id, field, *place, speaker.actor_id, agency)]
    for link in reversed(report.links):
        if link.role in CHAIN_ROLES:
            place = link.start, link.end, link.surface
            actor_id = link.actor_id or unknown_id(link.surface)
            agency = link.agency_id or None
            rows.append((quote_id, len(rows), link.role, article_id, field, *place, actor_id, agency))
    if isinstance(outlet, str) and outlet:
        place = None, None, outlet
        rows.append((quote_id, len(rows), "outlet", article_id, field, *place, unknown_id(outlet), None))
    return rows
