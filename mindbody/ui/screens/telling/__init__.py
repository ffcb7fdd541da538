"""Pages that tell about the app itself: what it keeps, what it is."""
