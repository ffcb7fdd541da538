"""The session screen at large text: the guide stays large, and no title stands on it."""

from __future__ import annotations

from math import hypot

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics

from mindbody.settings import Settings
from mindbody.ui.fonts import Type
from mindbody.ui.screens.session_places import Needs, Places, places
from mindbody.ui.theme import Theme

SMALL = QSize(1024, 640)
NOTE = "Respire con suavidad y no muy hondo; un poco menos de aire del que cree necesitar."
LINE = "Tómese el tiempo que necesite para acomodarse. Puede pasar adelante cuando quiera."
TITLES = ("Seis respiraciones por minuto", "Para acomodarse", "Cuatro lados iguales", "Llegar")


def put(title: str, note: str, bar: int = 84) -> tuple[Theme, Places]:
    theme = Theme(Settings(text_percent=200))
    needs = Needs("Parte 3 de 4", title, QSize(80, 60), bar, "", False, (LINE,), note)
    return theme, places(SMALL, theme, needs)


@pytest.mark.parametrize("bar", [84, 92, 100, 118])
@pytest.mark.parametrize("note", ["", NOTE])
@pytest.mark.parametrize("title", TITLES)
def test_the_guide_is_large_beside_a_long_title(
    qapp: object, title: str, note: str, bar: int
) -> None:
    theme, at = put(title, note, bar)
    assert at.guide.height() >= SMALL.height() * 0.42
    assert at.note.bottom() <= at.caption.top()
    if not note:
        return
    metrics, wrapped = QFontMetrics(theme.font(at.note_type)), int(Qt.TextFlag.TextWordWrap)
    assert metrics.boundingRect(at.note, wrapped, note).height() <= at.note.height()


@pytest.mark.parametrize("title", TITLES)
def test_a_title_leaves_the_circle_its_room(qapp: object, title: str) -> None:
    theme, at = put(title, NOTE)
    high = QFontMetrics(theme.font(Type.LABEL)).height()
    below = QRect(at.head.left(), at.head.top() + high, at.head.width(), at.head.height() - high)
    words = QFontMetrics(theme.font(Type.H3)).boundingRect(
        below, int(Qt.TextFlag.TextWordWrap), title
    )
    assert words.right() <= at.head.right() + 1
    corner = QPoint(words.right(), min(at.head.bottom(), at.guide.center().y()))
    away = corner - at.guide.center()
    assert hypot(away.x(), away.y()) > at.guide.width() / 2
