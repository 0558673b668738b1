"""What only several readings can tell: pure functions over what the ledger holds."""
