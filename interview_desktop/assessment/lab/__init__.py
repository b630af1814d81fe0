"""The sanity lab: what a scorer must not do, tried on this installation."""
