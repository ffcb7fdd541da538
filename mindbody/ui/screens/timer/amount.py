"""A name with its value in words, and a slider whose steps are values of one's own."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mindbody.language import said
from mindbody.ui.fonts import Type
from mindbody.ui.theme import Theme
from mindbody.ui.widgets.labels import Ink, Label
from mindbody.ui.widgets.slider import CalmSlider


class Steps(QWidget):
    """One of `values`, in order; `changed` carries it."""

    changed = Signal(int)

    def __init__(
        self,
        theme: Theme,
        name: str,
        values: Sequence[int],
        words: Callable[[int], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._name, self._values, self._words = name, tuple(values), words
        self.label = Label(theme, name, Type.LABEL, Ink.MUTED, wraps=True, inset=True)
        self.slider = CalmSlider(theme, name, 0, len(self._values) - 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.label)
        column.addWidget(self.slider)
        self.slider.valueChanged.connect(self._moved)
        self._tell()

    @property
    def value(self) -> int:
        return self._values[self.slider.value()]

    def rename(self, name: str) -> None:
        self._name = name
        self._tell()

    def show_value(self, value: int) -> None:
        """Show the nearest of the values, without a word to others."""
        nearest = min(range(len(self._values)), key=lambda i: abs(self._values[i] - value))
        self.slider.blockSignals(True)
        self.slider.setValue(nearest)
        self.slider.blockSignals(False)
        self._tell()

    def _moved(self) -> None:
        self._tell()
        self.changed.emit(self.value)

    def _tell(self) -> None:
        words = self._words(self.value)
        self.label.setText(f"{said(self._name)}: {said(words)}")
        self.slider.setAccessibleName(self._name)
        self.slider.setAccessibleDescription(words)
