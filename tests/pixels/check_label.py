"""Check by pixels that Arabic labels come out right: joined, in order, brackets the right way round.

Run from the checkout with the interpreter whose Matplotlib is to be checked::

    PYTHONPATH=. python tests/pixels/check_label.py                      # exit 0: every label is right
    PYTHONPATH=. python tests/pixels/check_label.py --prepare reversed   # exit 1: wrong ones are rejected

The pattern that a label must equal is drawn without Matplotlib and without any shaping: the glyphs
written down in `PATTERNS` are set by Pillow one by one, from the right.  No pictures are stored.  Printed is
a JSON object: for each text, the share of ink that label and pattern have in common.
"""

import argparse
import json
import sys
import unicodedata

import matplotlib
import numpy as np
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.font_manager import findfont
from PIL import Image, ImageDraw, ImageFont

from toolkit.display import label

PIXELS = 96  # height of the letters: large enough that hinting does not matter
FINER = 4  # the pattern is drawn this much larger and reduced, so that advances are not rounded
PIECE = PIXELS  # width of what is compared at a time
SLACK = 12  # pixels by which a piece may stand aside: kerning, rounding
DOWN = 2  # pixels by which a piece may stand higher or lower
SPECK = 100  # pixels of ink that are too few to compare
ENOUGH = 0.55  # share of common ink: right labels have at least 0.66, wrong ones at most 0.38

# Text as it is stored -> its glyphs in the order a reader meets them, the first at the right.
# "KAF initial" is a letter in one of its forms; what stands in "" is a run set from left to right.  The
# Latin words are such as the font sets without kerning, which Pillow's plain layout does not know.
PATTERNS = {
    "كيري": [
        "KAF initial",
        "YEH medial",
        "REH final",
        "YEH isolated",
    ],
    "حزب الله": [
        "HAH initial",
        "ZAIN final",
        "BEH isolated",
        '" "',
        "ALEF isolated",
        "LAM initial",
        "LAM medial",
        "HEH final",
    ],
    "الأخبار (رويترز)": [
        "ALEF isolated",
        "LAM WITH ALEF WITH HAMZA ABOVE isolated",
        "KHAH initial",
        "BEH medial",
        "ALEF final",
        "REH isolated",
        '" "',
        '")"',
        "REH isolated",
        "WAW isolated",
        "YEH initial",
        "TEH medial",
        "REH final",
        "ZAIN isolated",
        '"("',
    ],
    "Kerry كيري قال": [
        '"Kerry"',
        '" "',
        "KAF initial",
        "YEH medial",
        "REH final",
        "YEH isolated",
        '" "',
        "QAF initial",
        "ALEF final",
        "LAM isolated",
    ],
    "نسبة 30%": [
        "NOON initial",
        "SEEN medial",
        "BEH medial",
        "TEH MARBUTA final",
        '" "',
        '"30"',
        '"%"',
    ],
    "قالت France Presse (AFP) أمس": [
        "QAF initial",
        "ALEF final",
        "LAM initial",
        "TEH final",
        '" "',
        '"France Presse (AFP)"',
        '" "',
        "ALEF WITH HAMZA ABOVE isolated",
        "MEEM initial",
        "SEEN final",
    ],
    "France Presse (AFP) قالت": [
        '"France Presse (AFP)"',
        '" "',
        "QAF initial",
        "ALEF final",
        "LAM initial",
        "TEH final",
    ],
    "«لا» [12]": [
        '"»"',
        "LAM WITH ALEF isolated",
        '"«"',
        '" "',
        '"[12]"',
    ],
}


def twice(text: str) -> str:
    """Prepare *text* as a label of a label."""
    return label(label(text))


def reversed_order(text: str) -> str:
    """Prepare *text* wrongly: as a Matplotlib of the other kind needs it."""
    from arabic_reshaper import ArabicReshaper
    from bidi import get_display

    joined = ArabicReshaper({"ARABIC LIGATURE ALLAH": False}).reshape(text)
    return get_display(joined, base_dir="R") if label(text).startswith("\u200f") else joined


def unmirrored(text: str) -> str:
    """Prepare *text* wrongly: with each bracket the other way round, as some algorithms leave it."""
    return label(text.translate(str.maketrans("()[]«»", ")(][»«")))


def separate(text: str) -> str:
    """Prepare *text* wrongly: in the right order, but with no letter joined to the next."""
    from bidi import get_display

    isolated = get_display("".join(map(_isolated, text)), base_dir="R")
    return f"\u202d{isolated}\u202c" if label(text).startswith("\u200f") else isolated


def unprepared(text: str) -> str:
    """Leave *text* as it is stored."""
    return text


PREPARERS = {
    "label": label,
    "twice": twice,
    "reversed": reversed_order,
    "unmirrored": unmirrored,
    "separate": separate,
    "unprepared": unprepared,
}


def drawn(text: str) -> np.ndarray:
    """Return the picture Matplotlib draws of *text*, True where there is ink."""
    width = int(PIXELS * (len(text) + 4))
    figure = Figure(figsize=(width / 72, 2 * PIXELS / 72), dpi=72)
    figure.text(0.5, 0.5, text, fontsize=PIXELS, ha="center", va="center", family="DejaVu Sans")
    canvas = FigureCanvasAgg(figure)
    canvas.draw()
    return _cropped(np.asarray(canvas.buffer_rgba())[..., 0])


def pattern(glyphs: list[str]) -> np.ndarray:
    """Return the picture of *glyphs* set one by one from the right, True where there is ink."""
    size = FINER * PIXELS
    font = ImageFont.truetype(findfont("DejaVu Sans"), size, layout_engine=ImageFont.Layout.BASIC)
    runs = [_characters(glyph) for glyph in reversed(glyphs)]
    image = Image.new("L", (sum(round(font.getlength(run)) for run in runs) + 2 * size, 3 * size), 255)
    pen, at = ImageDraw.Draw(image), size
    for run in runs:
        pen.text((at, size // 2), run, fill=0, font=font)
        at += round(font.getlength(run))
    return _cropped(np.asarray(image.reduce(FINER)))


def agreement(one: np.ndarray, other: np.ndarray) -> float:
    """Return the share of ink that two pictures have in common where they have least in common.

    They are compared piece by piece, a piece being as wide as a letter, so that one wrong bracket shows;
    each piece is laid where it fits best within `SLACK`, which makes up for kerning.
    """
    height = max(one.shape[0], other.shape[0]) + 2 * DOWN
    width = max(one.shape[1], other.shape[1]) + 2 * SLACK
    fixed, moved = _on_canvas(one, height, width), _on_canvas(other, height, width)
    starts = range(SLACK, width - SLACK - PIECE + 1, PIECE // 2)
    return min(_fit(fixed[:, start : start + PIECE], moved, start) for start in starts)


def main() -> int:
    """Print how far each label agrees with its pattern; return 1 where one does not, else 0."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--prepare", choices=PREPARERS, default="label")
    prepare = PREPARERS[parser.parse_args().prepare]
    found = {
        text: round(agreement(drawn(prepare(text)), pattern(glyphs)), 3) for text, glyphs in PATTERNS.items()
    }
    print(json.dumps({"matplotlib": matplotlib.__version__, "enough": ENOUGH, "agreement": found}))
    return 0 if min(found.values()) >= ENOUGH else 1


def _characters(glyph: str) -> str:
    """Return the characters of one entry of a pattern."""
    if glyph.startswith('"'):
        return glyph[1:-1]
    name, form = glyph.rsplit(" ", 1)
    kind = "LIGATURE" if name.startswith("LAM WITH") else "LETTER"
    return unicodedata.lookup(f"ARABIC {kind} {name} {form.upper()} FORM")


def _isolated(character: str) -> str:
    """Return the isolated form of a letter, any other character as it is."""
    try:
        return unicodedata.lookup(f"{unicodedata.name(character)} ISOLATED FORM")
    except KeyError:
        return character


def _cropped(picture: np.ndarray) -> np.ndarray:
    """Return where a picture (0 is black) has ink, without the empty margins."""
    ink = picture < 128
    rows, columns = np.flatnonzero(ink.any(axis=1)), np.flatnonzero(ink.any(axis=0))
    return ink[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]


def _on_canvas(ink: np.ndarray, height: int, width: int) -> np.ndarray:
    """Return *ink* in the middle of an empty picture of the given size."""
    canvas = np.zeros((height, width), dtype=bool)
    top, left = (height - ink.shape[0]) // 2, (width - ink.shape[1]) // 2
    canvas[top : top + ink.shape[0], left : left + ink.shape[1]] = ink
    return canvas


def _fit(piece: np.ndarray, picture: np.ndarray, start: int) -> float:
    """Return the common ink of *piece* and the part of *picture* near column *start* that fits it best."""
    return max(
        _common(piece, np.roll(picture[:, start + right : start + right + piece.shape[1]], down, axis=0))
        for right in range(-SLACK, SLACK + 1)
        for down in range(-DOWN, DOWN + 1)
    )


def _common(one: np.ndarray, other: np.ndarray) -> float:
    """Return the inked pixels of both pictures as a share of those of either; two blanks agree."""
    either = (one | other).sum()
    return float((one & other).sum() / either) if either > SPECK else 1.0


if __name__ == "__main__":
    sys.exit(main())
