"""Shared chapters: each from what a reader may see, used by several kinds of report."""
