"""Updates of a packaged program: signed bundles, and how one takes the place of the version before."""
