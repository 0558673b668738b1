"""What English knows of readouts: rules as data, one file for each step of reading."""
