"""Tests over everything in examples/: mistakes, court cases, the firm."""
