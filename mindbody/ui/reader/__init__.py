"""Explainer panels on the screen: prose, blocks, diagrams, and the page around them."""
