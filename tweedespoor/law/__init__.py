"""Dated parameters of law with a source per value, and the statutory calendar."""
