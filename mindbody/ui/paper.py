"""Sheets on paper: painted in dark ink on white whatever the screen looks like."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QMarginsF, QRectF, QSaveFile, QSizeF
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter, QPen
from PySide6.QtWidgets import QWidget

from mindbody.sheet import Sheet, SheetPart
from mindbody.ui.choosing import ask_where, documents
from mindbody.ui.fonts import Type, font, load_fonts
from mindbody.ui.printing import ask_printer
from mindbody.ui.tokens import MORNING
from mindbody.ui.writing import text, widest

SAVE_TITLE, PDF_KIND = "Save as PDF", "PDF (*.pdf)"
# What others may see: in a folder, in a list of recent files.
SUGGESTED_NAME = "page.pdf"

# Sizes below are in units of 1/96 inch, like px on the screen.
_UNITS_PER_INCH, _DOTS_PER_INCH = 96, 300
_MARGIN_MM = 18.0
_RULE = 30.0
_GAP = 8.0
# Down to this share of its size, text on paper is still easy to read.
_SHARES = (1.0, 0.92, 0.85, 0.78)


class _Page:
    """Where on which page one is. Without a painter it only counts pages."""

    def __init__(self, device: QPagedPaintDevice, size: QSizeF, painter: QPainter | None) -> None:
        self._device, self._size, self.painter = device, size, painter
        self.at = 0.0
        self.pages = 1

    def space(self, high: float) -> None:
        self.at += high

    def need(self, high: float) -> None:
        """Go on to a new page where less than `high` is left."""
        if self.at > 0 and self.at + high > self._size.height():
            if self.painter is not None:
                self._device.newPage()
            self.pages += 1
            self.at = 0.0

    def write(self, words: str, kind: Type, *, muted: bool = False, left: float = 0.0) -> None:
        room = QRectF(left, self.at, self._size.width() - left, 100_000)
        ink = MORNING.muted if muted else MORNING.text
        self.need(text(None, room, words, font(kind), ink))
        room.moveTop(self.at)
        self.at += text(self.painter, room, words, font(kind), ink)

    def dot(self) -> None:
        if self.painter is not None:
            self.painter.setBrush(MORNING.text)
            self.painter.setPen(MORNING.text)
            self.painter.drawEllipse(QRectF(2, self.at + 9, 4, 4))

    def rule(self, left: float = 0.0) -> None:
        """A line to write on; one that begins beside text takes no room of its own."""
        if not left:
            self.need(_RULE)
            self.at += _RULE
        if self.painter is not None:
            self.painter.setPen(QPen(MORNING.outline, 0.8))
            self.painter.drawLine(QLineF(left, self.at, self._size.width(), self.at))


def draw_sheet(sheet: Sheet, device: QPagedPaintDevice, dots_per_inch: int) -> int:
    """Paint a sheet on a printer or into a PDF; returns the number of pages.

    What is a little too long for one page is set a little smaller.
    """
    load_fonts()
    painter = QPainter(device)
    dots = QSizeF(painter.viewport().size())
    share = next((share for share in _SHARES if _count(sheet, device, dots, share) == 1), 1.0)
    scale = dots_per_inch / _UNITS_PER_INCH * share
    painter.scale(scale, scale)
    page = _Page(device, dots / scale, painter)
    _write_sheet(page, sheet)
    painter.end()
    return page.pages


def _count(sheet: Sheet, device: QPagedPaintDevice, dots: QSizeF, share: float) -> int:
    scale = device.logicalDpiX() / _UNITS_PER_INCH * share
    page = _Page(device, dots / scale, None)
    _write_sheet(page, sheet)
    return page.pages


def _write_sheet(page: _Page, sheet: Sheet) -> None:
    page.write(sheet.title, Type.H1)
    page.space(_GAP)
    page.write(sheet.intro, Type.BODY, muted=True)
    for part in sheet.parts:
        _draw_part(page, part)
    if sheet.footer:
        page.space(3 * _GAP)
        page.write(sheet.footer, Type.LABEL, muted=True)


def write_pdf(sheet: Sheet, path: str) -> int:
    """The sheet as a PDF file; returns the number of pages. Raises OSError."""
    file = QSaveFile(path)
    if not file.open(QSaveFile.OpenModeFlag.WriteOnly):
        raise OSError(file.errorString())
    writer = QPdfWriter(file)
    writer.setResolution(_DOTS_PER_INCH)
    writer.setTitle(sheet.title)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    writer.setPageMargins(margins, QPageLayout.Unit.Millimeter)
    pages = draw_sheet(sheet, writer, _DOTS_PER_INCH)
    if not file.commit():
        raise OSError(file.errorString())
    return pages


def save_as_pdf(sheet: Sheet, parent: QWidget) -> str:
    """Ask where to, and write the PDF there; returns where it went, empty if nowhere.

    Raises OSError where it cannot be written.
    """
    suggested = f"{documents()}/{SUGGESTED_NAME}"
    path = ask_where(parent, suggested, PDF_KIND, SAVE_TITLE)
    if path:
        write_pdf(sheet, path)
    return path


def print_sheet(sheet: Sheet, parent: QWidget) -> None:
    """Ask for a printer, and print."""
    printer = ask_printer(parent)
    if printer is not None:
        draw_sheet(sheet, printer, printer.resolution())


def _draw_part(page: _Page, part: SheetPart) -> None:
    page.space(2 * _GAP if part.title else 1.5 * _GAP)
    page.need(90.0 if part.title else _RULE)
    for words, kind, muted in ((part.title, Type.H3, False), (part.hint, Type.LABEL, True)):
        if words:
            page.write(words, kind, muted=muted)
            page.space(_GAP / 2)
    for line in part.lines:
        page.need(26.0 + (_RULE * part.rules if part.asked else 0.0))
        if part.dots:
            page.dot()
        page.write(line, Type.BODY, left=18.0 if part.dots else 0.0)
        _draw_rules(page, part.rules if part.asked else 0)
        page.space(2 * _GAP if part.asked else _GAP / 2)
        if _beside(part, line):
            page.rule(widest(font(Type.BODY), [line]) + _GAP)
    _draw_rules(page, 0 if part.asked or _beside(part, *part.lines[-1:]) else part.rules)


def _beside(part: SheetPart, line: str = "") -> bool:
    """Whether what is to be written has room beside the words."""
    return part.rules == 1 and not part.asked and line.endswith(":")


def _draw_rules(page: _Page, count: int) -> None:
    for _ in range(count):
        page.rule()
