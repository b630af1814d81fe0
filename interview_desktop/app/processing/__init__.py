"""Interviews that were held elsewhere: entered, and worked through by jobs."""
