"""Tests of the speech engines, their programs and the wrappers around them."""
