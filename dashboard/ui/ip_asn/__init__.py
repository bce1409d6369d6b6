"""Parts of the IP ASN pages.

region.py    the own institution in the region       what_if.py   what is assumed, and its effect
no_data.py   what to do without employees
"""

from dashboard.ui.ip_asn.no_data import without_employees
from dashboard.ui.ip_asn.region import own_figures
from dashboard.ui.ip_asn.what_if import what_if_cards

__all__ = ["own_figures", "what_if_cards", "without_employees"]
