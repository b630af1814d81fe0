"""How answers are scored, and the measures beside the scores."""
