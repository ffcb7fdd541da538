"""The measure of contrast can tell: a weak colour fails whatever widget shows it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from mindbody.ui.fonts import Type
from mindbody.ui.theme import Theme
from tests.ui.inks import REACHED, inks, stands_out
from tests.ui.pixels import ratio

GROUND = QColor("#101A26")
WEAK, JUST, STRONG = QColor("#6F7B88"), QColor("#788592"), QColor("#FFFFFF")


class Painted(QWidget):
    """A word that is painted, as the large numbers and rows of the product are."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, "Some word")
        painter.end()


def listed() -> QListWidget:
    rows = QListWidget()
    rows.addItem("Some word")
    return rows


def flat() -> QPushButton:
    button = QPushButton("Some word")
    button.setFlat(True)  # whose ground is that of the window
    return button


MAKERS = {
    "label": lambda: QLabel("Some word"),
    "button": flat,
    "field": lambda: QLineEdit("Some word"),
    "rows": listed,
    "painted": Painted,
}


def shown(qtbot: QtBot, theme: Theme, widget: QWidget, ink: QColor, kind: Type) -> QWidget:
    window = QWidget()
    made = QPalette(GROUND)
    for role in QPalette.ColorRole.Text, QPalette.ColorRole.WindowText:
        made.setColor(role, ink)
    made.setColor(QPalette.ColorRole.ButtonText, ink)
    for role in QPalette.ColorRole.Window, QPalette.ColorRole.Base, QPalette.ColorRole.Button:
        made.setColor(role, GROUND)
    window.setPalette(made)
    widget.setPalette(made)
    widget.setFont(theme.font(kind))
    QVBoxLayout(window).addWidget(widget)
    window.resize(640, 240)
    qtbot.addWidget(window)
    window.show()
    return window


def measured(window: QWidget) -> list[float]:
    picture = window.grab().toImage()
    return [stands_out(picture, ink) for ink in inks(window)]


@pytest.mark.parametrize("kind", list(Type))
@pytest.mark.parametrize("ink", [WEAK, JUST, STRONG], ids=["weak", "just", "strong"])
def test_the_colour_of_a_text_is_found_in_every_kind(
    qtbot: QtBot, theme: Theme, kind: Type, ink: QColor
) -> None:
    (found,) = measured(shown(qtbot, theme, Painted(), ink, kind))
    true = ratio(ink, GROUND)
    assert true * REACHED <= found <= true + 0.01


@pytest.mark.parametrize("maker", MAKERS)
def test_a_weak_colour_fails_in_every_widget(qtbot: QtBot, theme: Theme, maker: str) -> None:
    assert ratio(WEAK, GROUND) < 4.5 * REACHED < 4.5 < ratio(JUST, GROUND)
    for ink, passes in ((WEAK, False), (JUST, True)):
        window = shown(qtbot, theme, MAKERS[maker](), ink, Type.BODY)
        (one,) = inks(window)
        assert one.text == "Some word"
        assert one.least == 4.5
        assert (stands_out(window.grab().toImage(), one) >= 4.5 * REACHED) is passes


def test_a_speck_of_strong_colour_lends_a_weak_text_nothing(qtbot: QtBot, theme: Theme) -> None:
    window = shown(qtbot, theme, Painted(), WEAK, Type.BODY)
    (one,) = inks(window)
    picture: QImage = window.grab().toImage()
    before = stands_out(picture, one)
    painter = QPainter(picture)
    painter.fillRect(QRect(one.area.topLeft(), one.area.topLeft()), STRONG)
    painter.end()
    assert stands_out(picture, one) == pytest.approx(before, abs=0.1)


def test_sentences_are_held_to_more_and_disabled_texts_to_nothing(
    qtbot: QtBot, theme: Theme
) -> None:
    label = QLabel("This is a whole sentence that a person reads here.")
    window = shown(qtbot, theme, label, JUST, Type.BODY)
    assert {ink.least for ink in inks(window)} == {7.0}
    label.setEnabled(False)
    assert inks(window) == []
