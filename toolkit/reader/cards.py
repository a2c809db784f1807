"""What was found in an article: a card a quote with its chain, and tables of credits and actors."""

from collections.abc import Iterable, Sequence

from toolkit.display import escape
from toolkit.labels import Language, say
from toolkit.reader.evidence import Evidence, Row, Step
from toolkit.reader.labels import value_name
from toolkit.reader.markup import isolated

_EXCERPT = 120  # characters of a quote that its card repeats
_CLOSED = ("kind", "stance", "speaker_type", "speaker_gender", "anonymity")
_CREDIT_COLUMNS = ("page.words", "column.agency", "column.form")
_ACTOR_COLUMNS = ("column.actor", "column.actor_type", "page.mentions", "page.rule")


def cards(evidence: Evidence, name: str, language: Language) -> str:
    """Return a list with a card for each quote; *name* begins the ids."""
    items = [_card(evidence, quote, name, language) for quote in evidence.quotes]
    return f'<ol class="isnad-cards">\n{"".join(items)}</ol>' if items else _nothing(language)


def credits_table(evidence: Evidence, language: Language) -> str:
    """Return the credits as a table, in the order of the article."""
    rows = [
        [row["surface"], row["agency"], value_name("form", row["form"], language)] for row in evidence.credits
    ]
    return _table(_CREDIT_COLUMNS, rows, language)


def actors_table(evidence: Evidence, language: Language) -> str:
    """Return the actors as a table, one row an actor, with the rules that found its mentions."""
    actors: dict[str, list[Row]] = {}
    for row in evidence.actors:
        actors.setdefault(row["actor_id"], []).append(row)
    rows = [_actor_row(mentions, language) for mentions in actors.values()]
    return _table(_ACTOR_COLUMNS, rows, language)


def _actor_row(mentions: Sequence[Row], language: Language) -> list[object]:
    first = mentions[0]
    rules = ", ".join(dict.fromkeys(row["rule"] for row in mentions))
    return [first["actor"], value_name("actor_type", first["actor_type"], language), len(mentions), rules]


def _card(evidence: Evidence, quote: Row, name: str, language: Language) -> str:
    """Return the card of a quote: its number, which leads back to the text, its chain, words and details."""
    number = evidence.numbers[quote["quote_id"]]
    back = escape(say("page.back", language, n=number))
    link = f'<a class="isnad-back" href="#{name}-at{number}" aria-label="{back}">{number}</a>'
    return (
        f'<li class="isnad-card isnad-q{number}" id="{name}-q{number}">\n'
        f"<p>{link} {_speaker(quote, language)}</p>\n"
        f"{_chain(evidence.chain(quote), number, language)}\n"
        f'<p class="isnad-words" lang="ar">{isolated(_excerpt(quote["quote"]))}</p>\n'
        f"{_details(quote, language)}\n</li>\n"
    )


def _speaker(quote: Row, language: Language) -> str:
    return f"<strong>{isolated(quote['speaker_name'] or say('word.missing', language))}</strong>"


def _excerpt(words: str) -> str:
    return words if len(words) <= _EXCERPT else words[:_EXCERPT].rstrip() + "\u2026"


def _chain(steps: Iterable[Step], number: int, language: Language) -> str:
    """Return the steps from the speaker to the outlet, drawn with an arrow between each two."""
    items = "".join(_step(step, number, language) for step in steps)
    return f'<ol class="isnad-chain" aria-label="{escape(say("page.chain", language))}">{items}</ol>'


def _step(step: Step, number: int, language: Language) -> str:
    role = escape(value_name("role", step.role, language))
    outer = "" if step.quote == number else f" ({escape(say('page.quote_n', language, n=step.quote))})"
    return f'<li class="isnad-{step.role}"><small>{role}{outer}</small> {isolated(step.name)}</li>'


def _details(quote: Row, language: Language) -> str:
    """Return what the table says of a quote: the closed lists, the cue, the rule and the id."""
    said = [
        (f"column.{column}", value_name(column, quote[column], language))
        for column in _CLOSED
        if quote[column] is not None
    ]
    said.insert(2, ("column.cue", quote["cue"] or say("word.missing", language)))
    said += [("page.rule", quote["rule"]), ("page.quote_id", quote["quote_id"])]
    items = "".join(
        f"<div><dt>{escape(say(key, language))}</dt> <dd>{isolated(value)}</dd></div>" for key, value in said
    )
    return f"<dl>{items}</dl>"


def _table(columns: Iterable[str], rows: Sequence[Iterable[object]], language: Language) -> str:
    if not rows:
        return _nothing(language)
    head = "".join(f'<th scope="col">{escape(say(column, language))}</th>' for column in columns)
    body = "".join(f"<tr>{''.join(f'<td>{isolated(value)}</td>' for value in row)}</tr>\n" for row in rows)
    return f"<table>\n<thead><tr>{head}</tr></thead>\n<tbody>\n{body}</tbody>\n</table>"


def _nothing(language: Language) -> str:
    return f"<p>{escape(say('page.none', language))}</p>"
