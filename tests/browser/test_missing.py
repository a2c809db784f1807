"""Where there is no browser: skipped aloud, except in CI."""

import pytest

from browser.pages import browser_path


@pytest.fixture(autouse=True)
def _no_programs(monkeypatch, tmp_path):
    """Let no program be found."""
    monkeypatch.setenv("PATH", str(tmp_path))


def test_without_chromium_a_test_is_skipped_and_says_why(monkeypatch):
    monkeypatch.delenv("CI", raising=False)
    with pytest.raises(pytest.skip.Exception, match="there is no Chromium"):
        browser_path()


def test_without_chromium_a_test_fails_in_ci(monkeypatch):
    monkeypatch.setenv("CI", "true")
    with pytest.raises(pytest.fail.Exception, match="there is no Chromium"):
        browser_path()
