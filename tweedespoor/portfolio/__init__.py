"""Many dossiers: discovery, parallel run, overview."""
