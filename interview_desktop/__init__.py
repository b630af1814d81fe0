"""Interview Desktop: asks questions aloud, records the answers, returns one video and one transcript."""

__version__ = "0.1.0"
