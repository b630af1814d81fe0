"""Question sets: written for a position, approved or rejected by people."""
