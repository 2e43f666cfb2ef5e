"""Tests of what looks over many dossiers."""
