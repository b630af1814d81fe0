"""Widgets that Qt does not have. Painted ones take their colours from the theme they are given."""
