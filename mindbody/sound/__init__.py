"""Sound: synthesis, mixing, the one door to the device, and files."""
