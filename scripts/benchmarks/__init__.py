"""What `scripts/bench.py` measures, one file for each kind of figure."""
