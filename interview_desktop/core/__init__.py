"""What an interview is: values, rules and contracts. Standard library only; no I/O, threads or clock reads."""
