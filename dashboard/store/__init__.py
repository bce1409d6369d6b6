"""What is in force: immutable versions, the batches in them, and who may write.

versions.py     the folder: version files, the pointer to the newest, the lock that admits one writer
publishing.py   drafts -> a new version, all or nothing       difference.py  what a draft changes
starting.py     a database with the report's own data
"""

from dashboard.store.publishing import Keep, Outcome, preview, publish
from dashboard.store.starting import start_database
from dashboard.store.versions import Folder

__all__ = ["Folder", "Keep", "Outcome", "preview", "publish", "start_database"]
