"""What Riwayat draws.

batches.py    the list of batches, and one batch: its tables, what it changed, its file, taking it back
comparing.py  the difference of two states        locks.py  quarters that are locked, locking, reopening
"""

from dashboard.ui.history.batches import batch_cards, batch_list, chosen_batch
from dashboard.ui.history.comparing import comparing_card
from dashboard.ui.history.locks import locks_card

__all__ = ["batch_cards", "batch_list", "chosen_batch", "comparing_card", "locks_card"]
