"""Soundscapes: those of the app and one's own."""
