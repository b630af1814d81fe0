"""Files below all rooms: written whole or not at all, and weights of models that are what they should be."""
