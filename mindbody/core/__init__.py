"""The pure core: no Qt, pygame, SQLite, files, clock or locale enters here."""
