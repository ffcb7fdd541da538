-- Practice between two people: what is assigned, what is known besides sessions, who the
-- other side is. The same tables serve both sides, each in a store of its own: a peer is
-- the therapist in a patient's store and the patient in a therapist's. What belongs to the
-- owner of the store has the peer ''. Days are whole days since 1970-01-01, practice days of
-- the person's own; instants as in table session.
ALTER TABLE session ADD COLUMN assignment TEXT NOT NULL DEFAULT '';

-- What a person said about one session. A rating may come before its session begins, and is
-- then known by its instant alone; `session` is the session's uid once there is one.
CREATE TABLE rating (
    id INTEGER PRIMARY KEY,
    at_us INTEGER NOT NULL UNIQUE,
    zone_s INTEGER NOT NULL,
    session TEXT UNIQUE,
    exercise TEXT NOT NULL,
    before INTEGER CHECK (before BETWEEN 0 AND 10),
    mid INTEGER CHECK (mid BETWEEN 0 AND 10),
    after INTEGER CHECK (after BETWEEN 0 AND 10),
    note TEXT NOT NULL DEFAULT '',
    no_answer INTEGER NOT NULL DEFAULT 0 CHECK (no_answer IN (0, 1))
) STRICT;

CREATE INDEX rating_by_exercise ON rating (exercise, at_us);

-- Ratings were documents until here, called by their instant in ISO 8601. One that does not
-- fit stays on the shelf as it is.
CREATE TEMP TABLE moved AS
SELECT
    document.id AS id,
    unixepoch(substr(document.id, 1, 19)) * 1000000
        + CASE WHEN substr(document.id, 20, 1) = '.'
            THEN CAST(substr(document.id, 21, 6) AS INTEGER) ELSE 0 END
        - (CASE substr(document.id, -6, 1) WHEN '-' THEN -1 ELSE 1 END)
            * (CAST(substr(document.id, -5, 2) AS INTEGER) * 3600
                + CAST(substr(document.id, -2, 2) AS INTEGER) * 60) * 1000000 AS at_us,
    (CASE substr(document.id, -6, 1) WHEN '-' THEN -1 ELSE 1 END)
        * (CAST(substr(document.id, -5, 2) AS INTEGER) * 3600
            + CAST(substr(document.id, -2, 2) AS INTEGER) * 60) AS zone_s,
    document.body ->> '$.exercise' AS exercise,
    document.body ->> '$.before' AS before,
    document.body ->> '$.mid' AS mid,
    document.body ->> '$.after' AS after,
    coalesce(document.body ->> '$.note', '') AS note,
    coalesce(document.body ->> '$.no_answer', 0) AS no_answer
FROM document
WHERE document.kind = 'rating'
    AND (document.id GLOB '????-??-??T??:??:??[+-]??:??'
        OR document.id GLOB '????-??-??T??:??:??.??????[+-]??:??')
    AND unixepoch(substr(document.id, 1, 19)) IS NOT NULL
    AND json_valid(document.body)
    AND json_type(document.body) = 'object'
    AND json_type(document.body, '$.exercise') = 'text'
    AND coalesce(json_type(document.body, '$.note'), 'text') = 'text'
    AND coalesce(json_type(document.body, '$.no_answer'), 'false') IN ('true', 'false')
    AND NOT EXISTS (
        SELECT 1 FROM json_each(document.body)
        WHERE json_each.key NOT IN ('exercise', 'before', 'mid', 'after', 'note', 'no_answer')
            OR (json_each.key IN ('before', 'mid', 'after')
                AND NOT (json_each.type = 'null'
                    OR (json_each.type = 'integer' AND json_each.value BETWEEN 0 AND 10)))
    );

INSERT OR IGNORE INTO rating (at_us, zone_s, exercise, before, mid, after, note, no_answer)
SELECT at_us, zone_s, exercise, before, mid, after, note, no_answer FROM moved ORDER BY at_us;

DELETE FROM document
WHERE kind = 'rating' AND id IN (
    SELECT moved.id FROM moved JOIN rating ON rating.at_us = moved.at_us
        AND rating.exercise = moved.exercise AND rating.before IS moved.before
        AND rating.mid IS moved.mid AND rating.after IS moved.after
        AND rating.note = moved.note AND rating.no_answer = moved.no_answer
);

DROP TABLE moved;

-- The session of an old rating: the first of that exercise to begin within half an hour of
-- it, unless another rating comes in between.
UPDATE rating SET session = (
    SELECT session.uid FROM session
    WHERE session.routine_id = rating.exercise
        AND session.started_us BETWEEN rating.at_us AND rating.at_us + 1800000000
        AND NOT EXISTS (
            SELECT 1 FROM rating AS later
            WHERE later.at_us > rating.at_us AND later.at_us <= session.started_us
        )
    ORDER BY session.started_us LIMIT 1
);

-- The keys that this store writes and reads files with; one row.
CREATE TABLE identity (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    secret BLOB NOT NULL
) STRICT;

-- The other side. `keys` are its public keys, NULL before pairing; `new_keys` wait for a new
-- comparison. `seq_in` is the number of the last file taken from it and `digest_in` the SHA-256
-- of its content, `seq_out` the number of the last file given to it.
CREATE TABLE peer (
    id TEXT PRIMARY KEY,
    alias TEXT NOT NULL,
    made_day INTEGER NOT NULL,
    keys BLOB,
    new_keys BLOB,
    paired_us INTEGER,
    verified_us INTEGER,
    seq_in INTEGER NOT NULL DEFAULT 0,
    digest_in BLOB,
    seq_out INTEGER NOT NULL DEFAULT 0,
    archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE TABLE key_change (
    id INTEGER PRIMARY KEY,
    peer TEXT NOT NULL REFERENCES peer (id) ON DELETE CASCADE,
    at_us INTEGER NOT NULL,
    zone_s INTEGER NOT NULL,
    old_keys BLOB NOT NULL,
    new_keys BLOB NOT NULL
) STRICT;

CREATE INDEX key_change_by_peer ON key_change (peer);

-- A routine for one person. `body` is the assignment, `routine` its routine file as it was
-- given; `own` is what the person changed: times, cue, pauses, stage. Not read by the store.
CREATE TABLE assignment (
    peer TEXT NOT NULL REFERENCES peer (id) ON DELETE CASCADE,
    id TEXT NOT NULL,
    place INTEGER NOT NULL,
    body TEXT NOT NULL,
    routine TEXT NOT NULL,
    own TEXT NOT NULL DEFAULT '{}',
    start_day INTEGER NOT NULL,
    review_day INTEGER,
    end_day INTEGER,
    withdrawn_day INTEGER,
    PRIMARY KEY (peer, id)
) STRICT, WITHOUT ROWID;

-- Files that were taken in or given out, once each. `payload` is the signed content of what
-- came in, as proof; of what went out only the number and the span of days are kept.
CREATE TABLE exchanged (
    peer TEXT NOT NULL REFERENCES peer (id) ON DELETE CASCADE,
    outward INTEGER NOT NULL CHECK (outward IN (0, 1)),
    seq INTEGER NOT NULL,
    uid TEXT NOT NULL,
    at_us INTEGER NOT NULL,
    zone_s INTEGER NOT NULL,
    first_day INTEGER,
    last_day INTEGER,
    left_out TEXT NOT NULL DEFAULT '',
    payload BLOB,
    PRIMARY KEY (peer, outward, seq)
) STRICT, WITHOUT ROWID;

-- Small dated things besides sessions: ledger, safety, exposure, notes, marks, measures.
CREATE TABLE entry (
    peer TEXT NOT NULL,
    kind TEXT NOT NULL,
    day INTEGER NOT NULL,
    uid TEXT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (peer, kind, day, uid)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX entry_once ON entry (peer, kind, uid);

-- Sessions that came in a summary. A later summary may say more of one, never twice.
CREATE TABLE told_session (
    peer TEXT NOT NULL REFERENCES peer (id) ON DELETE CASCADE,
    day INTEGER NOT NULL,
    uid TEXT NOT NULL,
    minute INTEGER,
    what TEXT NOT NULL,
    title TEXT NOT NULL,
    state TEXT NOT NULL,
    practised_ms INTEGER NOT NULL,
    planned_ms INTEGER NOT NULL,
    assignment TEXT NOT NULL,
    before INTEGER,
    mid INTEGER,
    after INTEGER,
    no_answer INTEGER NOT NULL,
    PRIMARY KEY (peer, day, uid)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX told_session_once ON told_session (peer, uid);

-- Routines that a therapist made, every version of each. A version never changes.
CREATE TABLE template (
    id TEXT NOT NULL,
    version INTEGER NOT NULL,
    title TEXT NOT NULL,
    body TEXT NOT NULL,
    at_us INTEGER NOT NULL,
    zone_s INTEGER NOT NULL,
    put_away INTEGER NOT NULL DEFAULT 0 CHECK (put_away IN (0, 1)),
    PRIMARY KEY (id, version)
) STRICT, WITHOUT ROWID;
