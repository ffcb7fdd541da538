"""Spoken guidance: text to clips, and clips to the mixer. The engine enters by `engine.py`."""
