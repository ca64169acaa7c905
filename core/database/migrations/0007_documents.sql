-- SPDX-FileCopyrightText: 2026 The Fieldframe developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Stories, news pages and newsletters: their heads, and their blocks in order. Texts are as ChangeWriter's words give
-- them; '' is nothing said. title_key is derived.
CREATE TABLE documents (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    gid BLOB NOT NULL UNIQUE CHECK (length(gid) = 16),
    kind TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL DEFAULT '',
    date TEXT NOT NULL DEFAULT '',
    url TEXT NOT NULL DEFAULT '',
    comments_to TEXT NOT NULL DEFAULT '',
    banner TEXT NOT NULL DEFAULT '',
    share TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1,
    removed_at INTEGER,
    title_key BLOB NOT NULL
) STRICT;
CREATE INDEX documents_by_change ON documents (changed_at, id) WHERE removed_at IS NULL;
CREATE INDEX documents_by_title ON documents (title_key, id) WHERE removed_at IS NULL;

-- Order is by rank, bytewise. content is one object of the format fieldframe.page/1. A block stands in its document
-- where it has both: what is undone one by one may have had one of them alone.
CREATE TABLE document_blocks (
    document_id INTEGER NOT NULL REFERENCES documents (id),
    gid BLOB NOT NULL CHECK (length(gid) = 16),
    content TEXT,
    rank TEXT CHECK (rank <> ''),
    PRIMARY KEY (document_id, gid)
) STRICT, WITHOUT ROWID;
CREATE INDEX document_blocks_by_rank ON document_blocks (document_id, rank, gid);
