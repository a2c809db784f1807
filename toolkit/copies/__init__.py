"""Wire copy: articles that share text, in stages: prints → alignment → agencies, pairs → clusters, wire."""

from toolkit.copies.clusters import clusters
from toolkit.copies.pairs import find_copies, find_duplicates, find_passages
from toolkit.copies.wire import uncredited, wire_copy

__all__ = ["clusters", "find_copies", "find_duplicates", "find_passages", "uncredited", "wire_copy"]
