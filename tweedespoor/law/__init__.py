"""Law as dated data: values with a source and a period, and the statutory calendar."""
