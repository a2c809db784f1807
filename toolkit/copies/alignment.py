"""What two texts share: runs of the same letters, and passages made of runs that follow one another."""

from typing import NamedTuple

import numpy as np

from toolkit.text.streams import SHINGLE, Stream, shingles

LEAST_PASSAGE = 40  # letters, some eight words: names with their titles, and set phrases, are shorter
REACH = 32  # letters, some seven words: so much may differ between two runs of one passage
_CHUNK = 64  # letters compared at once where a run is followed to its end
_BACK = 32  # letters of the run before that a run may claim for itself: the longer one keeps them


class Run(NamedTuple):
    """The same letters in both texts: where they begin in each, and how many they are."""

    first: int
    second: int
    length: int


class Passage(NamedTuple):
    """A stretch of both texts, letters from-to (ends exclusive), of which `letters` are the same."""

    first: int
    first_end: int
    second: int
    second_end: int
    letters: int
    runs: tuple[Run, ...]


class Text(NamedTuple):
    """A text made ready for alignment: its letters, its shingles, and those in the order of their hashes."""

    stream: Stream
    hashed: np.ndarray
    order: np.ndarray
    ordered: np.ndarray


def prepared(stream: Stream) -> Text:
    """Return a text as `passages_of` needs it."""
    hashed = shingles(stream.letters)
    order = np.argsort(hashed, kind="stable")
    return Text(stream, hashed, order, hashed[order])


def passages_of(one: Text, other: Text, least: int = LEAST_PASSAGE) -> list[Passage]:
    """Return the passages that two texts share, in the order of the first; none overlap in either.

    A passage has *least* letters or more that are the same in both, in runs of `SHINGLE` letters or more.
    What is returned for (other, one) is the same with the sides changed.
    """
    if _comes_later(one, other):
        return sorted(
            Passage(
                p.second,
                p.second_end,
                p.first,
                p.first_end,
                p.letters,
                tuple(Run(s, f, n) for f, s, n in p.runs),
            )
            for p in passages_of(other, one, least)
        )
    runs = _without_overlap(
        _followed(_seeds(one, other), one.stream.letters, other.stream.letters), one, other
    )
    chained = _chained(sorted(filter(None, (_whole_words(run, one.stream, other.stream) for run in runs))))
    return [passage for passage in chained if passage.letters >= least]


def _comes_later(one: Text, other: Text) -> bool:
    """Tell whether the sides must be changed, so that a pair is read in one way: the shorter first."""
    if len(one.stream.letters) != len(other.stream.letters):
        return len(one.stream.letters) > len(other.stream.letters)
    return one.stream.letters.tobytes() > other.stream.letters.tobytes()


def _seeds(one: Text, other: Text) -> list[Run]:
    """Return the runs of shingles that stand in both; of a shingle that the other repeats, the first."""
    if not len(one.hashed) or not len(other.hashed):
        return []
    place = np.minimum(np.searchsorted(other.ordered, one.ordered), len(other.ordered) - 1)
    met = (other.ordered[place] == one.ordered).nonzero()[0]
    in_order = np.argsort(one.order[met], kind="stable")
    first, second = one.order[met][in_order], other.order[place[met]][in_order]
    if not len(first):
        return []
    breaks = ((first[1:] != first[:-1] + 1) | (second[1:] != second[:-1] + 1)).nonzero()[0] + 1
    begins, ends = np.append(0, breaks), np.append(breaks, len(first))
    lengths = ends - begins + SHINGLE - 1
    return list(map(Run, first[begins].tolist(), second[begins].tolist(), lengths.tolist()))


def _followed(runs: list[Run], one: np.ndarray, other: np.ndarray) -> list[Run]:
    """Return *runs*, in the order of the first text, as far as the letters stay the same on both sides.

    A run that lies within the one before it is passed over, so that each letter is met a few times at
    most, however often a text repeats itself.
    """
    reached = 0  # in the first text
    found = []
    for run in runs:
        end = run.first + run.length
        if end <= reached:
            continue
        room = min(run.first, run.second, max(0, run.first - reached) + _BACK)
        before = _same(one[run.first - room : run.first][::-1], other[run.second - room : run.second][::-1])
        after = _same(one[end:], other[run.second + run.length :])
        found.append(Run(run.first - before, run.second - before, before + run.length + after))
        reached = end + after
    return found


def _same(one: np.ndarray, other: np.ndarray) -> int:
    """Return how many letters are the same from the beginning of two texts on."""
    count, length = 0, min(len(one), len(other))
    while count < length:
        end = min(count + _CHUNK, length)
        differs = (one[count:end] != other[count:end]).nonzero()[0]
        if len(differs):
            return count + int(differs[0])
        count = end
    return length


def _without_overlap(runs: list[Run], one: Text, other: Text) -> list[Run]:
    """Return *runs* such that no letter of either text belongs to two: the longest keep theirs."""
    taken_one = np.zeros(len(one.stream.letters), dtype=bool)
    taken_other = np.zeros(len(other.stream.letters), dtype=bool)
    kept = []
    for run in sorted(runs, key=lambda run: (-run.length, run)):
        taken = (
            taken_one[run.first : run.first + run.length] | taken_other[run.second : run.second + run.length]
        )
        begin, length = _longest_free(taken) if taken.any() else (0, run.length)
        if length < SHINGLE:
            continue
        free = Run(run.first + begin, run.second + begin, length)
        taken_one[free.first : free.first + length] = True
        taken_other[free.second : free.second + length] = True
        kept.append(free)
    return kept


def _longest_free(taken: np.ndarray) -> tuple[int, int]:
    """Return where the longest stretch that nothing has taken begins, and its length."""
    edges = np.flatnonzero(np.diff(taken, prepend=True, append=True))
    begins, ends = edges[::2], edges[1::2]
    if not len(begins):
        return 0, 0
    longest = int(np.argmax(ends - begins))
    return int(begins[longest]), int(ends[longest] - begins[longest])


def _whole_words(run: Run, one: Stream, other: Stream) -> Run | None:
    """Return *run* from the first word that opens in both texts to the last that closes in both."""
    span = slice(run.first, run.first + run.length + 1), slice(run.second, run.second + run.length + 1)
    opens = _opens(one, span[0]) & _opens(other, span[1])
    edges = opens.nonzero()[0]
    if len(edges) < 2:
        return None
    begin, end = int(edges[0]), int(edges[-1])
    return Run(run.first + begin, run.second + begin, end - begin)


def _opens(stream: Stream, span: slice) -> np.ndarray:
    """Return where words open in a span of letters; the end of the text counts as one."""
    opens = stream.opens[span]
    return opens if span.stop <= len(stream.opens) else np.append(opens, True)


def _chained(runs: list[Run]) -> list[Passage]:
    """Return *runs*, in the order of the first text, as passages: those that follow closely are one."""
    passages: list[list[Run]] = []
    for run in runs:
        if passages and _follows(passages[-1][-1], run):
            passages[-1].append(run)
        else:
            passages.append([run])
    return [
        Passage(
            chain[0].first,
            chain[-1].first + chain[-1].length,
            chain[0].second,
            chain[-1].second + chain[-1].length,
            sum(run.length for run in chain),
            tuple(chain),
        )
        for chain in passages
    ]


def _follows(before: Run, run: Run) -> bool:
    """Tell whether a run goes on where the one before it ended, in both texts."""
    gap = run.first - before.first - before.length
    other_gap = run.second - before.second - before.length
    return 0 <= gap <= REACH and 0 <= other_gap <= REACH
