"""A folder on disk becomes one frozen dossier with the places where everything stands."""

from tweedespoor.loading.laden import Loaded, laad

__all__ = ["Loaded", "laad"]
