"""What a person makes for themselves: breathing patterns and routines."""
