"""The breathing guide: one view, one class for each picture."""
