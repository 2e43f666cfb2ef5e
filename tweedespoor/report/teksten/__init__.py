"""Texts of the product in Dutch: words for coded values, sentences per report, sources."""
