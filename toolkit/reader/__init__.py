"""Reading and exploring: the article with its evidence marked, and every count with the quotes behind it."""
