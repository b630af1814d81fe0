"""Tests of devices, files and simulations."""
