"""My plan: what is assigned and why, this week's practice, and what goes to the therapist."""
