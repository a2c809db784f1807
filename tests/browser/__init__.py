"""What a reader sees: the notebooks in JupyterLab, pages and charts, in a real browser."""
