"""Where everything on the session screen goes, at any size and text scale."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from math import sqrt
from typing import Any

from msgspec import Struct
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QStyle, QWidget

from mindbody.ui.fonts import Type
from mindbody.ui.theme import MARGIN, XS, M, S, Theme
from mindbody.ui.widgets.brush import is_mirrored

_CAPTION_TYPES = (Type.H2, Type.READING, Type.BODY, Type.LABEL)
_CAPTION_SHARE = 0.26
# A guide smaller than this share of the height gets the room of a smaller caption.
_GUIDE_SHARE = 0.42
_SMALLER_CAPTIONS = 2
_NOTE_TYPES = (Type.LABEL, Type.CAPTION)
_WRAPPED = int(Qt.TextFlag.TextWordWrap)


class Needs(Struct, frozen=True):
    """What the parts ask for: heights in px, texts to be set."""

    part: str
    title: str
    remaining: QSize
    bar: int
    quiet: str
    notice: bool
    captions: tuple[str, ...]
    note: str
    words_only: bool = False
    counted: bool = False


@dataclass(frozen=True, slots=True)
class Places:
    """Rectangles of the parts; `quiet` is empty where there is no room for a mere hint."""

    guide: QRect
    head: QRect
    note: QRect
    remaining: QRect
    caption: QRect
    bar: QRect
    quiet: QRect
    caption_type: Type
    note_type: Type = Type.LABEL


def places(size: QSize, theme: Theme, needs: Needs) -> Places:
    """Arrange a screen of `size`: the guide gets the largest square that is left."""
    put = _with_captions(size, theme, needs, _CAPTION_TYPES)
    for first in range(1, _SMALLER_CAPTIONS + 1):
        if needs.words_only or put.guide.height() >= size.height() * _GUIDE_SHARE:
            break
        put = _with_captions(size, theme, needs, _CAPTION_TYPES[first:])
    return put


def _with_captions(size: QSize, theme: Theme, needs: Needs, kinds: Sequence[Type]) -> Places:
    wide, high = size.width(), size.height()
    margin = min(MARGIN, round(wide * 0.04))
    inner = wide - 2 * margin
    quiet_high = text_height(theme, Type.CAPTION, needs.quiet, inner)
    if not needs.notice and high < 560 * max(1.0, theme.text_scale * 0.75):
        quiet_high = 0
    bottom = high - M - (quiet_high and quiet_high + S)
    quiet = QRect(margin, bottom, inner, quiet_high)
    bar = QRect(M, bottom - needs.bar, wide - 2 * M, needs.bar)
    caption_width = min(inner, theme.px(760))
    kind, caption_high = caption_room(theme, needs.captions, caption_width, high, kinds)
    caption = QRect((wide - caption_width) // 2, bar.top() - S - caption_high, 0, caption_high)
    caption.setWidth(caption_width)
    return _upper(
        size,
        theme,
        needs,
        margin,
        Places(QRect(), QRect(), QRect(), QRect(), caption, bar, quiet, kind),
    )


def _upper(size: QSize, theme: Theme, needs: Needs, margin: int, lower: Places) -> Places:
    """The guide beside the head where there is room for both, else under it."""
    remaining = QRect(0, margin - S - 6, needs.remaining.width(), needs.remaining.height())
    remaining.moveRight(size.width() - margin + 6)
    lower = replace(lower, remaining=remaining)
    if needs.words_only:
        return _centred(size, theme, needs, margin, lower)
    return _beside(size, theme, needs, margin, lower) or _under(size, theme, needs, margin, lower)


def _beside(size: QSize, theme: Theme, needs: Needs, margin: int, lower: Places) -> Places | None:
    """The head and the note to the left of the guide; None where they do not fit there."""
    top, foot = margin - S, lower.caption.top() - M
    side = max(40, min(foot - top, size.width() - 2 * margin))
    column = (size.width() - side) // 2 - margin - M
    if column < theme.px(105):
        return None
    guide = QRect((size.width() - side) // 2, top, side, side)
    # The corners of the guide's square are empty: the title may reach into them.
    for wide in (column + side // 8, column):
        head = QRect(margin, top, min(wide, theme.px(420)), 0)
        head.setHeight(_head_height(theme, needs, head.width()))
        written = _title_size(theme, needs, head.width()).width()
        if written > head.width() or not _clear_of(guide, head.left() + written, head.bottom()):
            continue
        for kind in _NOTE_TYPES:
            note = QRect(margin, head.bottom() + M, column, 0)
            note.setHeight(text_height(theme, kind, needs.note, column))
            if note.bottom() <= foot:
                return replace(lower, guide=guide, head=head, note=note, note_type=kind)
    return None


def _centred(size: QSize, theme: Theme, needs: Needs, margin: int, lower: Places) -> Places:
    """No guide at all: the words stand in the middle of the window."""
    head = QRect(margin, margin - S, size.width() - 2 * margin - lower.remaining.width() - M, 0)
    head.setHeight(_head_height(theme, needs, head.width()))
    top, width = max(head.bottom(), lower.remaining.bottom()) + M, lower.caption.width()
    room = lower.bar.top() - M - top
    kind, _ = caption_room(theme, needs.captions, width, room, (Type.H1, *_CAPTION_TYPES), 1.0)
    caption = QRect(lower.caption.left(), top, width, room)
    guide = QRect()
    if needs.counted:
        # The number in the upper part, what it counts right below it.
        kind, high = caption_room(
            theme, needs.captions, width, round(room * 0.45), (Type.H1, *_CAPTION_TYPES), 1.0
        )
        high = min(high, room)
        side = min(room - high, theme.px(220))
        above = top + max(0, (room - side - high) // 2)
        guide = QRect((size.width() - side) // 2, above, side, side)
        caption = QRect(caption.left(), guide.bottom(), width, high)
    return replace(lower, guide=guide, head=head, caption=caption, caption_type=kind)


def _under(size: QSize, theme: Theme, needs: Needs, margin: int, lower: Places) -> Places:
    """The head and the note as lines above the guide."""
    inner, foot = size.width() - 2 * margin, lower.caption.top() - M
    head = QRect(margin, margin - S, inner - lower.remaining.width() - M, 0)
    head.setHeight(_head_height(theme, needs, head.width()))
    note = QRect(margin, head.bottom() + S, inner, 0)
    note.setHeight(text_height(theme, Type.CAPTION, needs.note, inner))
    top = max(note.bottom() if needs.note else head.bottom(), lower.remaining.bottom()) + M
    side = max(40, min(foot - top, inner))
    guide = QRect((size.width() - side) // 2, top + (foot - top - side) // 2, side, side)
    return replace(lower, guide=guide, head=head, note=note, note_type=Type.CAPTION)


def _clear_of(guide: QRect, right: int, bottom: int) -> bool:
    """Whether what ends there leaves the circle in the guide's square its room."""
    radius, centre = guide.width() / 2, guide.center()
    above = max(0, centre.y() - bottom)
    return right + S <= centre.x() - sqrt(max(0.0, radius**2 - above**2))


def _title_size(theme: Theme, needs: Needs, width: int) -> QSize:
    metrics = QFontMetrics(theme.font(Type.H3))
    return metrics.boundingRect(QRect(0, 0, width, 10_000), _WRAPPED, needs.title).size()


def _head_height(theme: Theme, needs: Needs, width: int) -> int:
    return (
        text_height(theme, Type.LABEL, needs.part, width)
        + XS
        + text_height(theme, Type.H3, needs.title, width)
    )


def caption_room(
    theme: Theme,
    captions: Iterable[str],
    width: int,
    high: int,
    kinds: Sequence[Type] = _CAPTION_TYPES,
    most: float = _CAPTION_SHARE,
) -> tuple[Type, int]:
    """The largest type in which the longest caption fits its share, and its height in px."""
    texts = tuple(captions) or ("x",)
    room = (Type.LABEL, 0)
    for kind in kinds:
        room = (kind, max(text_height(theme, kind, text, width) for text in texts))
        if room[1] <= high * most:
            break
    return room


def turned(put: Places, screen: QWidget) -> Places:
    """The same places, counted from the side from which the screen is read."""
    if not is_mirrored(screen):
        return put
    across = Qt.LayoutDirection.RightToLeft
    rects: dict[str, Any] = {
        name: QStyle.visualRect(across, screen.rect(), getattr(put, name))
        for name in ("guide", "head", "note", "remaining", "caption", "bar", "quiet")
    }
    return replace(put, **rects)


def text_height(theme: Theme, kind: Type, text: str, width: int) -> int:
    """The height of a wrapped text in px, 0 for none."""
    if not text:
        return 0
    metrics = QFontMetrics(theme.font(kind))
    return metrics.boundingRect(QRect(0, 0, max(1, width), 10_000), _WRAPPED, text).height()
