"""Bytes to text: each file by its own evidence, and one decision for all that give none.

A byte order mark and valid UTF-8 prove themselves.  An old Arabic file proves nothing: a guesser takes
a headline in Windows-1256 for Chinese, so such files are judged together, and Windows-1256 comes first.
"""

import codecs
import re
from collections.abc import Callable, Iterable, Iterator
from typing import BinaryIO, NamedTuple

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # begins with the mark of UTF-16, so it is tried before it
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_ARABIC_WINDOWS = "cp1256"
_DECLARED = re.compile(rb"""<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)""", re.IGNORECASE)
_HEAD = 4096  # bytes in which a page declares its charset, and UTF-16 without a mark shows
_HIGH_BYTES = re.compile(rb"[\x00\x06\x20]")  # of Latin, Arabic and general punctuation in UTF-16
_WIDE = 0.8  # share of such bytes at every second place from which text is UTF-16
_BROKEN = 0.3  # damaged UTF-8 has lost fewer of its letters beyond ASCII; another encoding loses nearly all
_ARABIC = 0.95  # share of Arabic among the letters beyond ASCII where Windows-1256 is the right reading
_SAMPLE = 1 << 16  # bytes of each file on which files are judged together
_SAMPLES = 1 << 22  # bytes of all of them
_BLOCK = 1 << 22  # bytes that are read at once of a file that is too large to be held
_LOST = "\ufffd"


class Decoded(NamedTuple):
    """A file's text, the encoding where it had to be guessed, and how many characters were lost."""

    text: str
    guessed: str = ""
    lost: int = 0


def decode(data: bytes) -> Decoded | None:
    """Return the text of *data*, or None where it does not show its encoding by itself."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return decode_as(data, encoding)
    wide = _unmarked_utf16(data[:_HEAD])
    if wide:
        return decode_as(data, wide)._replace(guessed=wide)
    try:
        return Decoded(data.decode("utf-8"))
    except UnicodeDecodeError:
        return _damaged_utf8(data)


def decode_page(data: bytes) -> Decoded | None:
    """Return the text of an HTML page, which may declare its own charset, or None as `decode` does."""
    decoded = decode(data)
    declared = _DECLARED.search(data[:_HEAD])
    if decoded is not None or declared is None:
        return decoded
    try:
        return Decoded(data.decode(declared[1].decode("ascii")))
    except (LookupError, UnicodeDecodeError):
        return None


def decode_as(data: bytes, encoding: str) -> Decoded:
    """Return the text of *data* in *encoding*; what that cannot hold becomes U+FFFD and is counted."""
    try:
        return Decoded(data.decode(encoding))
    except UnicodeDecodeError:
        text = data.decode(encoding, errors="replace")
        return Decoded(text, lost=text.count(_LOST))


class Encoding(NamedTuple):
    """A large file's encoding, whether it had to be guessed, and how many characters it cannot hold."""

    name: str
    guessed: str = ""
    lost: int = 0


def encoding_of(opening: Callable[[], BinaryIO]) -> Encoding | None:
    """Return the encoding that `decode` finds, of a file that is too large to be held."""
    with opening() as file:
        head = file.read(_HEAD)
    for mark, encoding in _MARKS:
        if head.startswith(mark):
            return Encoding(encoding, lost=_lost(opening, encoding)[0])
    wide = _unmarked_utf16(head)
    if wide:
        return Encoding(wide, wide, _lost(opening, wide)[0])
    lost, beyond_ascii = _lost(opening, "utf-8")
    return Encoding("utf-8", lost=lost) if lost <= _BROKEN * beyond_ascii else None


def encoding_as(opening: Callable[[], BinaryIO], encoding: str) -> Encoding:
    """Return *encoding* with the number of characters that it cannot hold, as `decode_as` does."""
    return Encoding(encoding, lost=_lost(opening, encoding)[0])


def _lost(opening: Callable[[], BinaryIO], encoding: str) -> tuple[int, int]:
    """Return how many characters *encoding* loses, and how many are beyond ASCII; 0 and 0 for no loss."""
    try:
        for _ in _texts(opening, encoding, "strict"):
            pass
    except UnicodeDecodeError:
        counted = [
            (text.count(_LOST), sum(not character.isascii() for character in text))
            for text in _texts(opening, encoding, "replace")
        ]
        return sum(lost for lost, _ in counted), sum(beyond for _, beyond in counted)
    return 0, 0


def _texts(opening: Callable[[], BinaryIO], encoding: str, errors: str) -> Iterator[str]:
    decoder = codecs.getincrementaldecoder(encoding)(errors)
    with opening() as file:
        while data := file.read(_BLOCK):
            yield decoder.decode(data)
    yield decoder.decode(b"", final=True)


class Undecided:
    """The files that do not show their encoding: of all of them no more is kept than it takes to decide."""

    def __init__(self) -> None:
        self._samples: list[bytes] = []
        self._size = 0

    def __len__(self) -> int:
        """Return how many bytes are kept."""
        return self._size

    def add(self, data: bytes) -> None:
        """Add a file, or its beginning."""
        if len(self) < _SAMPLES:
            self._samples.append(data[:_SAMPLE])
            self._size += len(self._samples[-1])

    def join(self, later: "Undecided") -> None:
        """Add the files of *later*."""
        for data in later._samples:
            self.add(data)

    def decide(self) -> str:
        """Return the one encoding in which all of them are read."""
        sample = b"".join(self._samples)
        if _share_arabic(sample.decode(_ARABIC_WINDOWS, errors="replace")) >= _ARABIC:
            return _ARABIC_WINDOWS
        from charset_normalizer import from_bytes

        best = from_bytes(sample).best()
        return best.encoding if best else _ARABIC_WINDOWS


def decide(files: Iterable[bytes]) -> str:
    """Return the one encoding in which *files*, which do not show theirs, are read."""
    undecided = Undecided()
    for data in files:
        undecided.add(data)
    return undecided.decide()


def _unmarked_utf16(head: bytes) -> str | None:
    """Return the byte order of UTF-16 without a mark; Arabic in it is valid UTF-8, full of control signs."""
    if b"\x06" not in head and b"\x00" not in head:
        return None
    for place, encoding in ((1, "utf-16-le"), (0, "utf-16-be")):
        bytes_there = head[place::2]
        if len(_HIGH_BYTES.findall(bytes_there)) >= _WIDE * len(bytes_there) > 0:
            return encoding
    return None


def _damaged_utf8(data: bytes) -> Decoded | None:
    """Return UTF-8 that is broken in places, or None where it is no UTF-8 at all."""
    decoded = decode_as(data, "utf-8")
    beyond_ascii = sum(not character.isascii() for character in decoded.text)
    return decoded if decoded.lost <= _BROKEN * beyond_ascii else None


def _share_arabic(text: str) -> float:
    """Return the share of Arabic among the letters beyond ASCII."""
    letters = [character for character in text if character.isalpha() and not character.isascii()]
    return sum("\u0600" <= letter <= "\u06ff" for letter in letters) / len(letters) if letters else 0.0
