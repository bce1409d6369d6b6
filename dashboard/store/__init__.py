"""What is in force: immutable versions, the batches in them, who may write, and what is not yet published.

versions.py    the folder: version files, the pointer to the newest, the lock that admits one writer
reading.py     versions that readers hold open
workspace.py   drafts not yet published, what was confirmed once      knowing.py   what is known when a file is read
publishing.py  drafts -> a new version, all or nothing                outcome.py   what became of a draft
loading.py     a draft as tables      judging.py   against what is in force      difference.py   what it changes
batches.py     writing a batch        reverting.py   taking one back             comparing.py    two of them
locking.py     closing a quarter after its meeting, reopening it        following.py    sums that follow a change
follow_ups.py  what people write about an object while looking      comments.py   about a chart or an indicator
held.py        versions that meetings were held at                  notebook.py  the file in which people write
starting.py    a database with the report's own data                    upgrading.py  versions of an older schema
"""

from dashboard.store.comments import Comment, Comments, Seen, Topic
from dashboard.store.comparing import changes_between, changes_of
from dashboard.store.follow_ups import Entry, FollowUp, FollowUps, NewerEntry, Subject
from dashboard.store.knowing import known, named
from dashboard.store.locking import lock, reopen
from dashboard.store.outcome import Change, Keep, NotSaved, Outcome, Refused
from dashboard.store.publishing import preview, publish
from dashboard.store.reading import OpenVersions
from dashboard.store.reverting import Reverted, revert
from dashboard.store.starting import start_database
from dashboard.store.versions import Folder
from dashboard.store.workspace import DraftNote, StoredDraft, Workspace

__all__ = [
    "Change",
    "Comment",
    "Comments",
    "DraftNote",
    "Entry",
    "Folder",
    "FollowUp",
    "FollowUps",
    "Keep",
    "NewerEntry",
    "NotSaved",
    "OpenVersions",
    "Outcome",
    "Refused",
    "Reverted",
    "Seen",
    "StoredDraft",
    "Subject",
    "Topic",
    "Workspace",
    "changes_between",
    "changes_of",
    "known",
    "lock",
    "named",
    "preview",
    "publish",
    "reopen",
    "revert",
    "start_database",
]
