"""Holding an interview: planned, begun, interrupted, continued, finished, published."""
