"""Looking back: what was practised, day by day."""
