"""Rows to count: without nested quotes, without repeats, without what an outlet credits itself with."""

import pandas as pd

from toolkit import schema


def outer(quotes: pd.DataFrame) -> pd.DataFrame:
    """Return the quotes that stand in no other quote: the level at which each word is counted once.

    Raises
    ------
    ValueError
        Where *quotes* lacks the column `parent_id`.
    """
    schema.require(quotes, ("parent_id",), "quotes table")
    return quotes[quotes["parent_id"].isna()]


def relayed(quotes: pd.DataFrame) -> pd.DataFrame:
    """Return the quotes that came through a medium which the article names: an agency, a paper, a channel.

    Raises
    ------
    ValueError
        Where *quotes* lacks the column `relays`.
    """
    schema.require(quotes, ("relays",), "quotes table")
    return quotes[quotes["relays"].map(len) > 0]


def without_own(credits: pd.DataFrame, articles: pd.DataFrame) -> pd.DataFrame:
    """Return the credits without those in which an outlet credits itself.

    Raises
    ------
    ValueError
        Where a table lacks a column, or *articles* holds an article twice.
    """
    schema.require(credits, ("article_id", "agency"), "credits table")
    schema.require_articles(articles, ["outlet"])
    outlets = credits["article_id"].map(articles.set_index("article_id")["outlet"])
    return credits[credits["agency"] != outlets]


def without_duplicates(table: pd.DataFrame, duplicates: pd.DataFrame) -> pd.DataFrame:
    """Return the rows of any table but those of articles that repeat another (`find_duplicates`).

    The articles table is left without them in the same way.

    Raises
    ------
    ValueError
        Where a table lacks a column.
    """
    schema.require(table, ("article_id",))
    schema.require(duplicates, ("article_id", "first_id"), "table of duplicates")
    return table[~table["article_id"].isin(duplicates["article_id"])]
