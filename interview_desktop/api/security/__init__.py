"""Who may call: tokens, tickets, origins, rates."""
