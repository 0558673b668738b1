"""Kaidan reads the readouts that governments publish after they have talked; every entry is cited to its words."""
