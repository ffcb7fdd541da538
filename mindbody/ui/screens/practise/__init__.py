"""The library: by need, by kind, by search, and what one has made."""
