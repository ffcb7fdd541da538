"""Records of practice and a therapist's caseload never take each other's place."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace

from mindbody.clock import ManualClock
from mindbody.errors import StoreError
from mindbody.found_copy import FoundCopy
from mindbody.keeping import Keeping
from mindbody.opening import Opening
from mindbody.store.cipher import Connection, connect
from mindbody.store.migrate import all_migrations, back_up, migrate
from mindbody.store.salvage import salvage
from mindbody.store.space import Space, space_held
from mindbody.store.staged import Held
from mindbody.store.under_key import copy_under
from mindbody.vault import new_code
from tests.store.filled import KEY

pytestmark = pytest.mark.usefixtures("small_effort")

CLOCK = ManualClock()
PASSPHRASE = "a lighthouse in the fog"
REFUSED = {
    Space.PATIENT: "a therapist's space, not records of practice. Nothing was changed",
    Space.CASELOAD: "records of practice, not a therapist's space. Nothing was changed",
}
OTHER = {Space.PATIENT: Space.CASELOAD, Space.CASELOAD: Space.PATIENT}


def records(folder: Path, note: str) -> Opening:
    opening = Opening(folder, CLOCK)
    made = opening.records()
    made.shelf.put("note", note, note)
    made.log.close()
    return opening


def notes(opening: Opening) -> list[str]:
    made = opening.records()
    try:
        return [one.body for one in made.shelf.all()]
    finally:
        made.log.close()


@pytest.fixture
def both(tmp_path: Path) -> dict[Space, Opening]:
    """As on one computer: the therapist's folder lies inside the patient's."""
    return {
        Space.PATIENT: records(tmp_path / "data", "practice"),
        Space.CASELOAD: records(tmp_path / "data" / "therapist", "caseload"),
    }


@pytest.mark.parametrize("here", list(Space))
@pytest.mark.parametrize("is_locked", [False, True])
def test_a_copy_of_the_other_space_is_refused(
    both: dict[Space, Opening], here: Space, is_locked: bool
) -> None:
    mine, theirs = both[here], both[OTHER[here]]
    before = notes(mine)
    if is_locked:
        theirs.set_passphrase(PASSPHRASE, new_code())
    keeping = Keeping(mine, CLOCK)

    with pytest.raises(StoreError, match=REFUSED[here]):
        keeping.finder(theirs.folder)().opened_by(PASSPHRASE, by_code=False)

    assert notes(mine) == before
    assert not list(mine.folder.glob("before-restore-*"))


@pytest.mark.parametrize("here", list(Space))
def test_one_that_came_by_another_way_is_refused_again(
    both: dict[Space, Opening], here: Space
) -> None:
    mine, before = both[here], notes(both[here])
    keeping = Keeping(mine, CLOCK)
    copy: FoundCopy = keeping.finder(mine.folder)()
    assert copy.held == Held(0, 1, space=here)

    with pytest.raises(StoreError, match=REFUSED[here]):
        keeping.put_back(replace(copy, held=replace(copy.held, space=OTHER[here])))

    assert notes(mine) == before
    assert not list(mine.folder.glob("before-restore-*"))


@pytest.mark.parametrize("here", list(Space))
def test_one_of_its_own_space_is_put_back(both: dict[Space, Opening], here: Space) -> None:
    keeping = Keeping(both[here], CLOCK)
    before = notes(both[here])
    keeping.put_back(keeping.finder(both[here].folder)())
    assert notes(both[here]) == before


def space_at(path: Path, key: bytes) -> Space | None:
    connection = connect(path, key)
    try:
        return space_held(connection)
    finally:
        connection.close()


def test_a_copy_a_new_key_and_a_salvage_keep_it(both: dict[Space, Opening], tmp_path: Path) -> None:
    opening = both[Space.CASELOAD]
    key = opening.reveal()
    connection = connect(opening.database, key)
    back_up(connection, tmp_path / "copy.db", key)
    copy_under(connection, tmp_path / "renewed.db", KEY)
    connection.close()
    salvage(opening.database, key, tmp_path / "saved.db")
    for name, its_key in (("copy.db", key), ("renewed.db", KEY), ("saved.db", key)):
        assert space_at(tmp_path / name, its_key) is Space.CASELOAD, name


@pytest.fixture
def older(tmp_path: Path) -> Connection:
    connection = connect(tmp_path / "older.db", KEY)
    migrate(connection, tmp_path / "older.db", KEY, all_migrations())
    return connection


@pytest.mark.parametrize(
    ("statement", "space"),
    [
        ("INSERT INTO document VALUES ('therapist_name', '', '{}', 0, 0)", Space.CASELOAD),
        ("INSERT INTO document VALUES ('limits', 'p', '{}', 0, 0)", Space.CASELOAD),
        (
            "INSERT INTO template (id, version, title, body, at_us, zone_s) "
            "VALUES ('t', 1, 'T', '{}', 0, 0)",
            Space.CASELOAD,
        ),
        ("INSERT INTO document VALUES ('wishes', '', '{}', 0, 0)", None),
        ("INSERT INTO peer (id, alias, made_day) VALUES ('p', 'One', 0)", None),
    ],
)
def test_an_older_file_is_known_by_what_one_space_alone_writes(
    older: Connection, statement: str, space: Space | None
) -> None:
    older.execute(statement)
    assert space_held(older) is space
    older.close()
