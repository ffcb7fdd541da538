"""The kit: every control of the app, painted by itself, with a real accessible role."""
