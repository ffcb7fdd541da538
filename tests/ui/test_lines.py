"""Where texts go over to the next line: no word alone, no more lines than there were."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QFont, QFontMetrics, QFontMetricsF, QImage, QPainter, QTextLayout
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from mindbody.ui.fonts import Type
from mindbody.ui.lines import company, even, without_lone_word
from mindbody.ui.screens.ground.screen import CHOICE_KEYS
from mindbody.ui.theme import Theme
from mindbody.ui.widgets.labels import BalancedLabel, Label
from mindbody.ui.words import keys_told
from mindbody.ui.writing import text

LONG = "Stop if distress climbs and stays up, if a memory takes over, or if you feel ill."
SOURCES = (
    "Cook et al. (2010). Cited by others; not read again.\nLang et al. (2019). Not read again."
)


def lines(font: QFont, text: str, width: float) -> list[str]:
    said = []
    for paragraph in text.split("\n"):
        layout = QTextLayout(paragraph, font)
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            end = line.textStart() + line.textLength()
            said.append(paragraph[line.textStart() : end].strip())
        layout.endLayout()
    return said


@pytest.mark.parametrize("width", range(160, 700, 11))
def test_a_last_word_takes_another_along(theme: Theme, width: int) -> None:
    font = theme.font(Type.BODY)
    used = without_lone_word(font, LONG, width)
    assert width / 2 <= used <= width
    before, after = lines(font, LONG, width), lines(font, LONG, used)
    assert len(after) == len(before)
    assert " " in after[-1]
    if " " in before[-1]:
        assert used == width


@pytest.mark.parametrize("width", range(200, 700, 9))
def test_a_key_is_not_torn_from_what_it_does(theme: Theme, width: int) -> None:
    told = lines(theme.font(Type.LABEL), keys_told(CHOICE_KEYS), width)
    assert not any(line.endswith(":") or line.startswith("·") for line in told)


def test_each_paragraph_is_looked_at(theme: Theme) -> None:
    font = theme.font(Type.LABEL)
    first = SOURCES.partition("\n")[0]
    # One word too narrow for the first, wide enough for the second.
    width = QFontMetricsF(font).horizontalAdvance(first) - 4
    assert lines(font, SOURCES, width)[1] == "again."
    used = without_lone_word(font, SOURCES, width)
    assert lines(font, SOURCES, used)[1] == "read again."


def test_what_cannot_be_mended_stays_as_it_is(theme: Theme) -> None:
    font = theme.font(Type.BODY)
    metrics = QFontMetricsF(font)
    width = metrics.horizontalAdvance("extraordinarily") + 2
    for words in ("", "word", "a word", "extraordinarily extraordinarily"):
        assert without_lone_word(font, words, width) == width


@pytest.mark.parametrize("width", range(160, 700, 23))
def test_even_lines_are_no_more_than_before(theme: Theme, width: int) -> None:
    font = theme.font(Type.H2)
    used = even(font, LONG, width)
    assert used <= width
    assert len(lines(font, LONG, used)) == len(lines(font, LONG, width))


def picture(label: QLabel) -> QImage:
    return label.grab().toImage()


def written_to(image: QImage) -> int:
    """The last column in which something is written."""
    ground = image.pixel(image.width() - 1, image.height() - 1)
    return max(
        x
        for x in range(image.width())
        if any(image.pixel(x, y) != ground for y in range(image.height()))
    )


@pytest.mark.parametrize("kind", [Label, BalancedLabel])
def test_a_label_writes_what_it_would_and_narrower(
    qtbot: QtBot, theme: Theme, kind: type[Label]
) -> None:
    label = kind(theme, LONG, Type.BODY, wraps=True)
    qtbot.addWidget(label)
    width = QFontMetrics(label.font()).horizontalAdvance(LONG) - 4
    used = label.used_width(width)
    label.resize(width, label.heightForWidth(width))
    assert 20 < written_to(picture(label)) < used < width - 8
    # As high as before: nothing moves for it.
    usual = QLabel(LONG, font=label.font(), wordWrap=True)
    assert label.height() == usual.heightForWidth(width)
    # Where nothing stands alone it is Qt's own picture.
    label.setText("Stop if distress climbs.")
    usual.setText(label.text())
    usual.setPalette(label.palette())
    usual.resize(label.size())
    assert picture(label) == picture(usual)
    usual.deleteLater()


@pytest.mark.parametrize("turned", [False, True])
def test_drawn_words_keep_the_side_they_are_read_from(theme: Theme, turned: bool) -> None:
    font = theme.font(Type.LABEL)
    width = QFontMetrics(font).horizontalAdvance(LONG) - 4
    room = QRect(30, 10, width, 60)
    used = company(font, LONG, room, turned=turned)
    assert 0 < used.width() < width
    assert (used.right() if turned else used.left()) == (room.right() if turned else 30)
    assert (used.top(), used.height()) == (10, 60)


def test_drawn_text_is_as_high_as_measured(theme: Theme) -> None:
    font, ink = theme.font(Type.LABEL), QColor("black")
    width = QFontMetrics(font).horizontalAdvance(LONG) - 4
    image = QImage(width, 100, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    painter = QPainter(image)
    high = text(painter, QRectF(0, 0, width, 100), LONG, font, ink)
    painter.end()
    assert high == text(None, QRectF(0, 0, width, 100), LONG, font, ink)
    assert 20 < written_to(image) < width - 8
