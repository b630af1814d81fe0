"""Synthesizers, recognizers and voice detectors, and the wrappers around them."""
