"""Kinds of report: each its own first page and its own order of chapters."""
