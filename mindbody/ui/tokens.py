"""Colours by meaning: three themes, each a set of tokens. Widgets never name a colour."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtGui import QColor


class Tokens(Struct, frozen=True):
    """One theme. Contrast figures (WCAG 2): text on `bg` 12.6 or more, muted 7 or more,
    outline and focus 3.3 or more; `tests/ui/test_tokens.py` measures them all.

    `bg` and `bg2` are the two ends of the window's gradient; `calm` and `calm2` those of
    a session when breathed out, `full` and `full2` when breathed in, `calm_glow` and
    `full_glow` the light behind the guide; `petals` are the three hues of the guide.
    """

    name: str
    bg: QColor
    bg2: QColor
    surface: QColor
    raised: QColor
    text: QColor
    muted: QColor
    primary: QColor
    on_primary: QColor
    lavender: QColor
    warm: QColor
    alert: QColor
    outline: QColor
    hairline: QColor
    selected: QColor
    focus: QColor
    calm: QColor
    calm2: QColor
    calm_glow: QColor
    full: QColor
    full2: QColor
    full_glow: QColor
    petals: tuple[QColor, QColor, QColor]
    session_text: QColor
    session_muted: QColor
    glass: QColor
    dark: bool
    high_contrast: bool = False


def _c(colour: str, alpha: float = 1.0) -> QColor:
    made = QColor(colour)
    made.setAlphaF(alpha)
    return made


DUSK = Tokens(
    name="dusk",
    bg=_c("#101A26"),
    bg2=_c("#122329"),
    surface=_c("#192633"),
    raised=_c("#213140"),
    text=_c("#EAF0F3"),
    muted=_c("#B6C4CE"),
    primary=_c("#8AD6C6"),
    on_primary=_c("#0B211E"),
    lavender=_c("#B9ADF2"),
    warm=_c("#F0C49A"),
    alert=_c("#F5B7A2"),
    outline=_c("#70879A"),
    hairline=_c("#2A3947"),
    selected=_c("#23373D"),
    focus=_c("#FFD58A"),
    calm=_c("#0C1522"),
    calm2=_c("#11242B"),
    calm_glow=_c("#16303A"),
    full=_c("#12263A"),
    full2=_c("#1A3A40"),
    full_glow=_c("#26514F"),
    petals=(_c("#7FD6C4"), _c("#A99BEA"), _c("#6FB4E6")),
    session_text=_c("#F6FAFB"),
    session_muted=_c("#C3D1D9"),
    glass=_c("#FFFFFF", 0.10),
    dark=True,
)

MORNING = Tokens(
    name="morning",
    bg=_c("#F7F4EE"),
    bg2=_c("#EFF1EC"),
    surface=_c("#FFFDF9"),
    raised=_c("#FFFFFF"),
    text=_c("#1F2F36"),
    muted=_c("#38474F"),
    primary=_c("#1C6862"),
    on_primary=_c("#FFFFFF"),
    lavender=_c("#5F4FA0"),
    warm=_c("#6B3510"),
    alert=_c("#7A2B15"),
    outline=_c("#6E7E84"),
    hairline=_c("#DEDFDA"),
    selected=_c("#D6E0DA"),
    focus=_c("#0B5FA5"),
    calm=_c("#EEF2EE"),
    calm2=_c("#DFEBE8"),
    calm_glow=_c("#E6F1EC"),
    full=_c("#E4F1EE"),
    full2=_c("#C9E4E0"),
    full_glow=_c("#D2EAE1"),
    petals=(_c("#3FA899"), _c("#8E7FD6"), _c("#4E9CCB")),
    session_text=_c("#122A2A"),
    session_muted=_c("#324A4E"),
    glass=_c("#122A2A", 0.09),
    dark=False,
)

HIGH_CONTRAST = Tokens(
    name="high contrast",
    bg=_c("#000000"),
    bg2=_c("#000000"),
    surface=_c("#000000"),
    raised=_c("#0A0A0A"),
    text=_c("#FFFFFF"),
    muted=_c("#F0F0F0"),
    primary=_c("#FFE14D"),
    on_primary=_c("#000000"),
    lavender=_c("#D5C9FF"),
    warm=_c("#FFC48A"),
    alert=_c("#FFB3A0"),
    outline=_c("#FFFFFF"),
    hairline=_c("#FFFFFF"),
    selected=_c("#26210B"),
    focus=_c("#FFE14D"),
    calm=_c("#000000"),
    calm2=_c("#000000"),
    calm_glow=_c("#000000"),
    full=_c("#000000"),
    full2=_c("#000000"),
    full_glow=_c("#000000"),
    petals=(_c("#6FF2DC"), _c("#D5C9FF"), _c("#8FD3FF")),
    session_text=_c("#FFFFFF"),
    session_muted=_c("#F0F0F0"),
    glass=_c("#000000", 0.75),
    dark=True,
    high_contrast=True,
)
