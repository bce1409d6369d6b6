"""What the web server is told, whatever its configuration file says."""

import tomllib
from pathlib import Path

from dashboard.importing.opening.limits import limits
from dashboard.server import settings

CONFIGURATION = Path(__file__).parents[1] / ".streamlit" / "config.toml"


def test_a_file_as_large_as_the_page_offers_reaches_it() -> None:
    assert settings(8501, "127.0.0.1")["server.maxUploadSize"] << 20 == limits().bytes
    assert "maxUploadSize" not in tomllib.loads(CONFIGURATION.read_text(encoding="utf-8"))["server"]
