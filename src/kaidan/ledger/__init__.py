"""The ledger: many readings kept as rows, every row with its words and its version of the page. All SQL is here."""
