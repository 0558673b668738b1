"""Countries, organisations, regions, offices and their ranks."""
