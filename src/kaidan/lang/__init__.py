"""What a language knows of readouts. `base` says what a language must bring; each language is a folder."""
