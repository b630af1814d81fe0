"""Question file formats and their linting."""
