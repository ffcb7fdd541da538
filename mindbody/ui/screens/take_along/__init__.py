"""A session as a sound file, to be taken along."""
