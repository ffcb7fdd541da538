-- Small documents: what a person made or chose, one row each, replaced as a whole.
-- Instants as in table session. The store does not read the bodies.
CREATE TABLE document (
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    body TEXT NOT NULL,
    at_us INTEGER NOT NULL,
    zone_s INTEGER NOT NULL,
    PRIMARY KEY (kind, id)
) STRICT, WITHOUT ROWID;
