"""Parts of the IP ASN pages.

what_if.py   what is assumed about education and training, and its effect     no_data.py   what to do without employees
"""

from dashboard.ui.ip_asn.no_data import without_employees
from dashboard.ui.ip_asn.what_if import what_if_cards

__all__ = ["what_if_cards", "without_employees"]
