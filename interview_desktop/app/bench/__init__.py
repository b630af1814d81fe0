"""The benchmarks that docs/benchmarks.md quotes; they need nothing but the installed program."""
