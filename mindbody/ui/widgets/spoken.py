"""The door of the kit's widgets to the language: they say what they are given by `said`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mindbody.language import said

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    _Widget = QWidget
else:
    _Widget = object


def plain_tip(tip: str) -> str:
    """What Qt shows as `tip`, letter by letter: by itself it takes a tip with marks for HTML.

    Qt guesses (Qt::mightBeRichText), so nothing that it could guess wrong is left to it.
    """
    if not set(tip) & set("<&"):
        return tip
    from html import escape

    return "<qt>" + escape(tip) + "</qt>"


class Spoken(_Widget):
    """Before a class of Qt: name, description and tip in the language of the app."""

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(said(name))

    def setAccessibleDescription(self, description: str) -> None:
        super().setAccessibleDescription(said(description))

    def setToolTip(self, tip: str) -> None:
        super().setToolTip(plain_tip(said(tip)))


class SpokenText(Spoken):
    """The same for one that shows a text."""

    def setText(self, text: str) -> None:
        super().setText(said(text))  # type: ignore[misc]
