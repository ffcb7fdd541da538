"""The store of sessions, behind SQLCipher."""
