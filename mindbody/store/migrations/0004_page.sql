-- What a page asks of every ended session, without its plan and its events: ten years are read
-- from the index alone. Partial, so that a session that runs does not write to it.
CREATE INDEX session_page ON session (
    started_us, uid, routine_id, title, started_zone_s, outcome, practised_ms, planned_ms,
    assignment
) WHERE outcome IS NOT NULL;
