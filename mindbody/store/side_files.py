"""What SQLite keeps beside a database: its WAL, and the index of that."""

from __future__ import annotations

from pathlib import Path

_WAL, _INDEX = "-wal", "-shm"


def wal_of(path: Path) -> Path:
    """The WAL of a database; while it holds anything, the file alone is not all there is."""
    return _beside(path, _WAL)


def drop_side_files(path: Path) -> None:
    """Delete what is kept beside a database, which must be closed."""
    for end in (_WAL, _INDEX):
        _beside(path, end).unlink(missing_ok=True)


def drop_database(path: Path) -> None:
    """Delete a closed database with what is kept beside it."""
    path.unlink(missing_ok=True)
    drop_side_files(path)


def _beside(path: Path, end: str) -> Path:
    return path.with_name(f"{path.name}{end}")
