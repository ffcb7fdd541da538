-- Sessions and their events. Instants are microseconds since 1970 in UTC beside the zone's
-- offset in seconds, so that they sort, and still show the time of day that the person had.
CREATE TABLE session (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    routine_id TEXT NOT NULL,
    title TEXT NOT NULL,
    -- What the app needs to build the same timeline again; the store does not read it.
    plan TEXT NOT NULL,
    planned_ms INTEGER NOT NULL,
    started_us INTEGER,
    started_zone_s INTEGER,
    ended_us INTEGER,
    ended_zone_s INTEGER,
    -- The fold of the events so far, and the instant of the last one: grows with them.
    last_us INTEGER NOT NULL,
    last_zone_s INTEGER NOT NULL,
    position_ms INTEGER NOT NULL,
    practised_ms INTEGER NOT NULL,
    furthest_section INTEGER NOT NULL,
    breaths INTEGER NOT NULL,
    pauses INTEGER NOT NULL,
    running_from_ms INTEGER,
    outcome TEXT
) STRICT;

CREATE INDEX session_by_start ON session (started_us);
CREATE INDEX session_still_open ON session (id) WHERE outcome IS NULL;

CREATE TABLE event (
    session INTEGER NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    seq INTEGER NOT NULL,
    kind TEXT NOT NULL,
    position_ms INTEGER NOT NULL,
    at_us INTEGER NOT NULL,
    zone_s INTEGER NOT NULL,
    section INTEGER NOT NULL,
    phase TEXT,
    cycle INTEGER NOT NULL,
    text TEXT NOT NULL,
    to_ms INTEGER,
    outcome TEXT,
    PRIMARY KEY (session, seq)
) STRICT, WITHOUT ROWID;
