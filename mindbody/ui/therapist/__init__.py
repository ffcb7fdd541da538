"""The therapist's space: people, routines, what is assigned, and how practice went."""
