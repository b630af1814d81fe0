"""Processing of recorded interviews after the session."""
