"""Everything about letters: folding, clitics, inflection, tokens.  Strings in, strings and spans out."""
