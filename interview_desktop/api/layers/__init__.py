"""What every request passes through before a route sees it.

Outermost first: watching, headers, hosts and origins and rates, HEAD, the form of errors, CORS, the size of bodies.
"""
