"""What every request passes through before a route sees it, outermost first: watching, headers, hosts and origins, rates."""
