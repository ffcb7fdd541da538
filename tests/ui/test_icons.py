"""The bundle holds what is shown, and nothing else; fonts have the letters that are needed."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QFontDatabase, QRawFont
from pytestqt.qtbot import QtBot

from mindbody.ui.fonts import ASSETS, HEADING_FAMILY, TEXT_FAMILY, Type, font, load_fonts
from mindbody.ui.icons import icon


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_icons_are_sharp_at_every_pixel_ratio(qtbot: QtBot, ratio: float) -> None:
    picture = icon("play", QColor("#FF0000"), 24, ratio)
    assert picture.width() == round(24 * ratio)
    assert picture.deviceIndependentSize().width() == pytest.approx(24)
    image = picture.toImage()
    line = [image.pixelColor(x, image.height() // 2) for x in range(image.width())]
    assert any(colour.red() == 255 and colour.alpha() == 255 for colour in line)


def test_the_fonts_are_ours_and_unhinted(qtbot: QtBot) -> None:
    assert {HEADING_FAMILY, TEXT_FAMILY} <= set(load_fonts())
    for kind in Type:
        made = font(kind)
        assert QFontDatabase.hasFamily(made.family())
        assert made.hintingPreference() is made.HintingPreference.PreferNoHinting
    assert font(Type.BODY, 2.0).pixelSize() == 2 * font(Type.BODY).pixelSize()


@pytest.mark.parametrize("file", sorted((ASSETS / "fonts").glob("*.ttf")), ids=lambda p: p.stem)
def test_the_fonts_have_our_letters(qtbot: QtBot, file: Path) -> None:
    raw = QRawFont(str(file), 16)
    letters = "AaZz09.,:;!?'’“”–—…·%&()/+−×½°éèñüöäßøåçœłžőşİ¿¡"
    missing = [letter for letter in letters if not raw.supportsCharacter(ord(letter))]
    assert missing == []


def test_authors_and_licences_are_recorded() -> None:
    readme = (ASSETS / "README.md").read_text("utf-8")
    for name in ("OFL-Newsreader.txt", "OFL-AtkinsonHyperlegibleNext.txt", "LICENSE-MIT.txt"):
        assert name in readme
        assert list(ASSETS.rglob(name))
