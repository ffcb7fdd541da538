"""Help: lines to call, people to reach, the safety plan. One press from anywhere, offline."""
