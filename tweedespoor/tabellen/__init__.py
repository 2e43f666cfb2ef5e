"""Tables that come from or go to a spreadsheet: columns of the format, reading, showing.

Nothing here writes into a dossier; that is `authoring`. Nothing decides who may see what; a
table that goes out is built from a view.
"""
