"""Many pages into a ledger: read in parallel, written in order; and kept pages read again by the present rules."""
