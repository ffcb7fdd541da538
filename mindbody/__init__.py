"""mindbody: timed breathing and mindfulness sessions with audio cues."""

__version__ = "0.1.0"
