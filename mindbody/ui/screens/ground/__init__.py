"""Ground me: a still, plain screen that is always there."""
