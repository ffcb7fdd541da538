"""Learn: the list of panels, one to read, and the plan as a whole."""
