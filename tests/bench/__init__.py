"""Measurements that docs/benchmarks.md quotes; the tests repeat them in a cheap form."""
