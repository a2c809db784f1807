"""Build `name_parts.csv`: single-word parts of personal names, from free lists of names.

Run from the root of the repository with the folder that holds the lists::

    python -m toolkit.lexicons.build.name_parts FOLDER

The folder has `name_parts.tsv`, `politicians_2015_ar.csv` and `officeholders.csv` (the card
`name_parts.md` says where they come from).  Beside this script stand the tables written by hand:
`common_names.csv`, `latin_given_names.csv` and `name_decisions.csv`.  The same input always gives the
same file.
"""

import re
import sys
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

import pandas as pd

from toolkit.text.letters import fold, strip_marks

HERE = Path(__file__).parent
TABLE = HERE.parent / "name_parts.csv"
COLUMNS = ["part", "gender", "kind", "origin", "also_word", "source", "checked"]

LEAST_BEARERS = 3  # of a spelling in the transliteration list; below it most misalignments are found
LEAST_LETTERS = 3
LEAST_AGREEMENT = 0.9  # share of the bearers whose Latin spelling shows a gender that must agree on it
GENDERS = {"male": "m", "female": "f"}

TRANSLITERATIONS = "NETransliteration-COLING2018"
WIKIDATA = "Wikidata"
_WORD = re.compile("[\u0621-\u063a\u0641-\u064a\u067e\u0686\u06a4\u06af]+")  # with pe, che, ve, gaf
_FOREIGN_LETTERS = re.compile("[\u067e\u0686\u06a4\u06af]")
_ARABIC_SHAPE = re.compile("^\u0627\u0644..|[\u062d\u0639\u0636\u0638]")  # article; purely Arabic sounds


class Sighting(NamedTuple):
    """One source's word on a name part; what it does not say is empty."""

    part: str
    bearers: int
    gender: str
    kind: str
    source: str


@dataclass
class Evidence:
    """What all sources together say of the spellings that fold to one key."""

    spellings: Counter = field(default_factory=Counter)
    genders: Counter = field(default_factory=Counter)
    kinds: set = field(default_factory=set)
    sources: set = field(default_factory=set)
    bearers: int = 0

    def add(self, seen: Sighting) -> None:
        """Take in one source's word."""
        self.spellings[seen.part] += seen.bearers
        self.bearers += seen.bearers
        self.sources.add(seen.source)
        if seen.gender:
            self.genders[seen.gender] += seen.bearers
        if seen.kind:
            self.kinds.add(seen.kind)


def build(folder: Path) -> pd.DataFrame:
    """Return the table of name parts, one row a part, sorted by its folded spelling."""
    by_hand = {fold(row.part): row for row in _read(HERE / "common_names.csv").itertuples()}
    decisions = {fold(row.part): row for row in _read(HERE / "name_decisions.csv").itertuples()}
    found: dict[str, Evidence] = defaultdict(Evidence)
    for seen in _sightings(folder):
        found[fold(seen.part)].add(seen)
    rows = [_row_by_hand(row, found.get(key)) for key, row in by_hand.items()]
    for key, evidence in found.items():
        decided = decisions.get(key)
        if key not in by_hand and _is_enough(evidence) and not (decided and decided.decision == "drop"):
            rows.append(_row(evidence, decided))
    table = pd.DataFrame(rows, columns=COLUMNS)
    return table.sort_values("part", key=lambda parts: parts.map(fold), ignore_index=True)


def _sightings(folder: Path) -> Iterator[Sighting]:
    """Yield every word of the lists that can be a name part."""
    for seen in (*_of_transliterations(folder / "name_parts.tsv"), *_of_people(folder)):
        if _WORD.fullmatch(seen.part) and len(seen.part) >= LEAST_LETTERS:
            yield seen


def _of_transliterations(path: Path) -> Iterator[Sighting]:
    """Yield the Arabic side of the transliteration list, with the gender that its Latin side shows."""
    genders = {row.name: row.gender for row in _read(HERE / "latin_given_names.csv").itertuples()}
    for line in path.read_text("utf-8").splitlines():
        latin, arabic, bearers = line.split("\t")
        plain = _plain(latin)
        kind = "given" if plain in genders else ""
        yield Sighting(strip_marks(arabic), int(bearers), genders.get(plain, ""), kind, TRANSLITERATIONS)


def _of_people(folder: Path) -> Iterator[Sighting]:
    """Yield the first and the last word of each politician's Arabic name."""
    politicians = _read(folder / "politicians_2015_ar.csv")
    holders = _read(folder / "officeholders.csv").rename(columns={"name_ar_wikidata2015": "name_ar"})
    people = pd.concat([politicians, holders])[["qid", "name_ar", "gender"]]
    people["name_ar"] = people["name_ar"].map(strip_marks)
    for person in people.drop_duplicates().itertuples():
        words = person.name_ar.replace("(", "\u060c").partition("\u060c")[0].split()
        if len(words) > 1:
            yield Sighting(words[0], 1, GENDERS.get(person.gender, ""), "given", WIKIDATA)
            yield Sighting(words[-1], 1, "", "family", WIKIDATA)


def _is_enough(evidence: Evidence) -> bool:
    """Tell whether a part that nobody wrote down by hand is well enough attested."""
    return WIKIDATA in evidence.sources or evidence.bearers >= LEAST_BEARERS


def _row(evidence: Evidence, decided) -> list[str]:
    """Return the row of a part that only the lists know; *decided* is what a reader said of it, or None."""
    spelling = min(evidence.spellings, key=lambda s: _rank(s, evidence.spellings[s]))
    origin = "arabic" if _ARABIC_SHAPE.search(spelling) else "foreign"
    return [
        spelling,
        _agreed(evidence.genders),
        _kind(evidence.kinds),
        decided.origin or origin if decided else origin,
        "yes" if decided and decided.decision in ("word", "place") else "no",
        " + ".join(sorted(evidence.sources)),
        "no",
    ]


def _rank(spelling: str, bearers: int) -> tuple[bool, int, str]:
    """Return what puts the spelling to print first: Arabic letters alone, then the most bearers."""
    return bool(_FOREIGN_LETTERS.search(spelling)), -bearers, spelling


def _row_by_hand(row, evidence: Evidence | None) -> list[str]:
    """Return the row of a part written down by hand; the lists add only that it is a family name too."""
    kinds = {row.kind} | ({"family"} if evidence and "family" in evidence.kinds else set())
    return [row.part, row.gender, _kind(kinds), row.origin, row.also_word, row.source, row.checked]


def _agreed(genders: Counter) -> str:
    """Return the gender of nearly all bearers for whom one is known, or "" where they differ."""
    if not genders:
        return ""
    gender, bearers = min(genders.items(), key=lambda item: (-item[1], item[0]))
    return gender if bearers >= LEAST_AGREEMENT * genders.total() else ""


def _kind(kinds: set[str]) -> str:
    """Return the one kind that is known, else both."""
    return next(iter(kinds)) if len(kinds) == 1 else "both"


def _plain(latin: str) -> str:
    """Return *latin* in lower case without accents."""
    letters = unicodedata.normalize("NFD", latin.lower().replace("\u0142", "l").replace("\u00f8", "o"))
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def _read(path: Path) -> pd.DataFrame:
    """Return a CSV as text, with "" for empty cells."""
    return pd.read_csv(path, dtype="str", keep_default_na=False)


def main() -> None:
    """Write the table from the folder named on the command line."""
    if len(sys.argv) != 2:
        raise SystemExit(
            f"one folder is wanted, but {len(sys.argv) - 1} arguments were given; "
            "run: python -m toolkit.lexicons.build.name_parts FOLDER"
        )
    table = build(Path(sys.argv[1]))
    table.to_csv(TABLE, index=False, lineterminator="\n")
    print(f"{len(table)} parts written to {TABLE}")


if __name__ == "__main__":
    main()
