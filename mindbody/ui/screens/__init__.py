"""The screens: home, about, session, settings."""
