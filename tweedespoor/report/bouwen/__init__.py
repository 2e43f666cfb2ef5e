"""Builders: from a View to the report model. One module per part, one per kind of report."""
