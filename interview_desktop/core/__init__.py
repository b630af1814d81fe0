"""What an interview is: values, rules, contracts. Standard library only; no I/O, threads or clock reads."""
