"""Continuous spoken interviews, many at once: the `live` interface without its HTTP."""
