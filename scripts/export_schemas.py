"""Write the JSON Schemas of exchanged files from the types that the app reads with.

    python3 scripts/export_schemas.py

They say all that a schema can say; the rest stands in docs/formats-exchange.md 4.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import msgspec

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from mindbody.exchange.payload import KINDS

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "docs/schemas"
DIALECT = "https://json-schema.org/draft/2020-12/schema"


def schema_of(format: str) -> dict[str, Any]:
    """The schema of one kind of payload; a payload has to say what it is."""
    schema = msgspec.json.schema(KINDS[format])
    top = schema["$defs"][KINDS[format].__name__]
    top["required"] = sorted({*top["required"], "format", "version"})
    return {"$schema": DIALECT, "title": f"{format} 1", **schema}


def schema_text(format: str) -> str:
    """The schema as it stands in docs/schemas/."""
    return json.dumps(schema_of(format), indent=2, ensure_ascii=False, sort_keys=True) + "\n"


def main() -> int:
    """Write one file for each kind of payload."""
    FOLDER.mkdir(exist_ok=True)
    for format in KINDS:
        path = FOLDER / f"{format}.json"
        path.write_text(schema_text(format), encoding="utf-8")
        print(path.relative_to(ROOT))
    return 0


if __name__ == "__main__":
    sys.exit(main())
