"""The languages of the window: which there are, and how one of them is taken up.

English stands in the code. Each other language is a catalogue of Qt's own kind,
content/languages/CODE.qm, made from CODE.ts by lrelease (see scripts/words.py).
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from mindbody import language
from mindbody.language import ENGLISH, Catalogue, English
from mindbody.strict_toml import CONTENT_FOLDER
from mindbody.ui.dates import locale_for

FOLDER = CONTENT_FOLDER / "languages"
# Texts stand in one context: the same English is the same text everywhere.
CONTEXT = "mindbody"

# Each language by the name that its speakers look for.
NAMES = {ENGLISH: "English", "es": "Español"}
NOT_REVIEWED = {
    "es": "The Spanish translation is not yet reviewed by a native clinician. "
    "Guidance in sessions is spoken and captioned in English for now."
}

# Qt's own texts (the buttons of its file dialog), while they are installed.
_qt_texts: QTranslator | None = None


class QtCatalogue:
    """A compiled catalogue. Raises OSError where it cannot be read."""

    def __init__(self, code: str, folder: Path = FOLDER) -> None:
        self.language = code
        self.decimal_mark = locale_for(code).decimalPoint()
        self._translator = QTranslator()
        if not self._translator.load(f"{code}.qm", str(folder)):
            raise OSError(f"no catalogue for {code}")

    def text(self, text: str) -> str:
        return self._translator.translate(CONTEXT, text) or text

    def count(self, one: str, many: str, n: int) -> str:
        found = self._translator.translate(CONTEXT, many, "", n)
        return found or English().count(one, many, n)


def wanted(chosen: str, system: QLocale | None = None) -> str:
    """The code of the language to speak: the chosen one, else the first of the system's."""
    if chosen in NAMES:
        return chosen
    for tag in (system or QLocale.system()).uiLanguages():
        code = tag.partition("-")[0]
        if code in NAMES:
            return code
    return ENGLISH


def catalogue(code: str) -> Catalogue:
    """The catalogue of a language; English where its file is gone."""
    if code == ENGLISH:
        return English()
    try:
        return QtCatalogue(code)
    except OSError:
        return English()


def take_up(chosen: str) -> None:
    """Speak a language from now on: our texts, Qt's own, dates and numbers.

    What is already on the screen stays as it is until it is built anew.
    """
    code = wanted(chosen)
    if language.language() != code:
        language.speak(catalogue(code))
        _take_up_qt(code)
    QLocale.setDefault(locale_for(code))


def _take_up_qt(code: str) -> None:
    global _qt_texts
    application = QCoreApplication.instance()
    if application is None:
        return
    if _qt_texts is not None:
        application.removeTranslator(_qt_texts)
        _qt_texts = None
    if code != ENGLISH:
        texts = QTranslator()
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if texts.load(f"qtbase_{code}", folder):
            application.installTranslator(texts)
            _qt_texts = texts
