"""Media that is there already: what can be played of it, and what strangers sent."""
