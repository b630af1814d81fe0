"""This machine: what works on it, and what was measured of its devices and encoders."""
