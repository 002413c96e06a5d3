"""PDFs read back: their words, their pages as pictures, and whether all letters are on the paper."""

from io import BytesIO

import pypdfium2
from PIL import Image, ImageChops, ImageStat
from pypdf import PdfReader

SCALE = 1.0
"""Pixels a point of the pictures that are compared."""


def pages_text(pdf: bytes) -> list[str]:
    """The words of each page, one blank between two."""
    return [" ".join(page.extract_text().split()) for page in PdfReader(BytesIO(pdf)).pages]


def pictures(pdf: bytes) -> list[Image.Image]:
    with pypdfium2.PdfDocument(pdf) as document:
        return [page.render(scale=SCALE, grayscale=True).to_pil() for page in document]


def difference(one: Image.Image, other: Image.Image) -> float:
    """Mean distance of the greys, 0 for the same picture and 255 for its opposite."""
    assert one.size == other.size
    return float(ImageStat.Stat(ImageChops.difference(one.convert("L"), other.convert("L"))).mean[0])


def letters_outside(pdf: bytes, *, margin_pt: float) -> list[tuple[int, str]]:
    """(page, letter) of each letter that is not within the margins."""
    outside = []
    with pypdfium2.PdfDocument(pdf) as document:
        for number, page in enumerate(document, start=1):
            width, height = page.get_size()
            words = page.get_textpage()
            for place in range(words.count_chars()):
                left, bottom, right, top = words.get_charbox(place)
                inside = (
                    margin_pt <= left <= right <= width - margin_pt
                    and margin_pt <= bottom <= top <= height - margin_pt
                )
                if not inside:
                    outside.append((number, words.get_text_range(place, 1)))
    return outside


def in_order(text: str, *words: str) -> bool:
    """Whether all words are there, each somewhere after the one before."""
    place = 0
    for word in words:
        found = text.find(word, place)
        if found < 0:
            return False
        place = found + len(word)
    return True
