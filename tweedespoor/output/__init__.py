"""Findings, timelines and rules as text, JSON and machine formats."""
