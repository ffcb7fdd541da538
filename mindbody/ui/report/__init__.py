"""The one-page practice report: its blocks, painted on screen and on paper, and as text."""
