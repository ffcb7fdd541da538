"""One exercise: what it is, what happens, what may be changed, and Begin."""
