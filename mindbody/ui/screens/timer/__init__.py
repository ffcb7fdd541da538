"""The quiet timer: a length, bells, and nothing to follow."""
