"""Pictures before they are encoded: their layout, their grid, and how they go through a pipe."""
