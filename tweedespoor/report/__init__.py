"""Report models built from a view, and their renderers."""
