"""Scores by programs and marks by people, and what both are worth."""
