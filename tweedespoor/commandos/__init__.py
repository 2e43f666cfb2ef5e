"""The commands of `spoor`, grouped by what a person does. Arguments in, a use case, text out."""

from tweedespoor.commandos.taal import vertaald

with vertaald():
    # Imported here first, so that every text of the library is bound to the Dutch table.
    import click
    import typer

__all__ = ["click", "typer"]
