"""The rules, one module per family. Importing one has no effect; `registry` lists them."""
