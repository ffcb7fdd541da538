"""What goes between patient and therapist: pairing, the card that comes, the summary that goes."""
