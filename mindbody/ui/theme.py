"""The theme in force: tokens, text scale, motion. One object, handed to every widget."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette, QPixmap
from PySide6.QtWidgets import QApplication

from mindbody.settings import MotionChoice, Settings, ThemeChoice
from mindbody.ui.fonts import Type, font, load_fonts
from mindbody.ui.icons import icon
from mindbody.ui.system_wishes import wants_less_motion
from mindbody.ui.tokens import DUSK, HIGH_CONTRAST, MORNING, Tokens

# Spaces between things, px.
XS, S, M, L, XL, XXL, HUGE = 4, 8, 12, 16, 24, 32, 48
MARGIN = 40
RADIUS_NAV, RADIUS_CARD, RADIUS_HERO = 12, 18, 24
TARGET, SESSION_TARGET = 44, 56

_FIXED = {
    ThemeChoice.DUSK: DUSK,
    ThemeChoice.MORNING: MORNING,
    ThemeChoice.HIGH_CONTRAST: HIGH_CONTRAST,
}


class Theme(QObject):
    """`text_scale` is 0.8 to 2.0; `still` says that nothing but a ring may move."""

    changed = Signal()

    def __init__(self, settings: Settings | None = None) -> None:
        super().__init__()
        load_fonts()
        self.tokens = DUSK
        self.text_scale = 1.0
        self.still = False
        self._chosen = settings or Settings()
        self._follow_system()
        self.apply(self._chosen)

    def apply(self, settings: Settings) -> None:
        """Take theme, text scale and motion from the settings; tells `changed` if they did."""
        self._chosen = settings
        tokens = _FIXED.get(settings.theme) or system_tokens()
        still = settings.motion is MotionChoice.REDUCED or (
            settings.motion is MotionChoice.SYSTEM and wants_less_motion()
        )
        now = (tokens, settings.text_percent / 100, still)
        if now == (self.tokens, self.text_scale, self.still) and self._palette_is_ours():
            return
        self.tokens, self.text_scale, self.still = now
        self._dress_application()
        self.changed.emit()

    def font(self, kind: Type) -> QFont:
        return font(kind, self.text_scale)

    def px(self, size: float) -> int:
        """A size in px at 100 %, grown with the text but never shrunk."""
        return round(size * max(1.0, self.text_scale))

    def box(self, size: float) -> int:
        """A size in px of what holds text on one line: it grows half as fast as the text."""
        return round(size * max(1.0, (1.0 + self.text_scale) / 2))

    def icon(self, name: str, colour: QColor, side_px: int, ratio: float) -> QPixmap:
        return icon(name, colour, side_px, ratio)

    def _follow_system(self) -> None:
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._system_changed)
        if hasattr(hints, "accessibility"):
            hints.accessibility().contrastPreferenceChanged.connect(self._system_changed)

    def _system_changed(self) -> None:
        self.apply(self._chosen)

    def _palette_is_ours(self) -> bool:
        window = QGuiApplication.palette().color(QPalette.ColorRole.Window)
        return window == self.tokens.bg

    def _dress_application(self) -> None:
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.setPalette(palette(self.tokens))
        application.setFont(self.font(Type.BODY))
        application.setStyleSheet(style_sheet(self.tokens, self.px(RADIUS_NAV)))


def system_tokens() -> Tokens:
    """What the desktop asks for; the dark theme where it does not say."""
    hints = QGuiApplication.styleHints()
    if hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast:
        return HIGH_CONTRAST
    return MORNING if hints.colorScheme() is Qt.ColorScheme.Light else DUSK


def palette(tokens: Tokens) -> QPalette:
    """The palette of Qt's own widgets."""
    made = QPalette()
    roles = {
        QPalette.ColorRole.Window: tokens.bg,
        QPalette.ColorRole.WindowText: tokens.text,
        QPalette.ColorRole.Base: tokens.surface,
        QPalette.ColorRole.AlternateBase: tokens.raised,
        QPalette.ColorRole.Text: tokens.text,
        QPalette.ColorRole.PlaceholderText: tokens.muted,
        QPalette.ColorRole.Button: tokens.raised,
        QPalette.ColorRole.ButtonText: tokens.text,
        QPalette.ColorRole.ToolTipBase: tokens.raised,
        QPalette.ColorRole.ToolTipText: tokens.text,
        QPalette.ColorRole.Highlight: tokens.primary,
        QPalette.ColorRole.HighlightedText: tokens.on_primary,
        QPalette.ColorRole.Link: tokens.primary,
        QPalette.ColorRole.Accent: tokens.primary,
    }
    for role, colour in roles.items():
        made.setColor(role, colour)
    return made


def style_sheet(tokens: Tokens, pad_px: int) -> str:
    """Scroll bars and tool tips only: everything else is painted or comes from the palette."""
    bar, edge = tokens.outline.name(), tokens.hairline.name()
    return f"""
    QScrollBar:vertical {{ background: transparent; width: 12px; margin: 2px; }}
    QScrollBar::handle:vertical {{ background: {bar}; border-radius: 4px; min-height: 40px; }}
    QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 2px; }}
    QScrollBar::handle:horizontal {{ background: {bar}; border-radius: 4px; min-width: 40px; }}
    QAbstractScrollArea::corner {{ background: transparent; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; width: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    QToolTip {{ background: {tokens.raised.name()}; color: {tokens.text.name()};
        border: 1px solid {edge}; padding: {pad_px // 2}px; }}
    """
