"""What Japanese brings."""
