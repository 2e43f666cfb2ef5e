"""Judges second-track re-integration dossiers by dated rules with sources."""

__version__ = "0.1.0"
