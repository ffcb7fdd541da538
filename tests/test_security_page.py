"""docs/security.md names a test or script for each threat: each of them exists."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "security.md"
_NAMED = re.compile(r"`((?:tests|scripts)/[\w/]+\.py)(?:::(\w+))?`")


def rows() -> list[list[str]]:
    """The cells of the table, without its head."""
    lines = [line for line in PAGE.read_text("utf-8").splitlines() if line.startswith("| ")]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines[1:]]


def test_every_threat_names_what_shows_that_it_is_met() -> None:
    assert len(rows()) > 15
    for threat, done, shown in rows():
        assert threat
        assert done
        assert _NAMED.search(shown), threat


def test_what_is_named_exists() -> None:
    named = _NAMED.findall(PAGE.read_text("utf-8"))
    assert len(named) > 30
    for path, test in named:
        text = (ROOT / path).read_text("utf-8")
        assert not test or f"def {test}(" in text, (path, test)


def test_the_page_is_linked_from_where_people_begin() -> None:
    for start in ("README.md", "docs/architecture.md"):
        assert "security.md" in (ROOT / start).read_text("utf-8"), start
