-- SPDX-FileCopyrightText: 2026 The Fieldframe developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Searches that somebody gave a name. query is what was typed; name_key is derived.
CREATE TABLE saved_searches (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    gid BLOB NOT NULL UNIQUE CHECK (length(gid) = 16),
    name TEXT NOT NULL,
    query TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1,
    removed_at INTEGER,
    name_key BLOB NOT NULL
) STRICT;
CREATE INDEX saved_searches_by_name ON saved_searches (name_key, id) WHERE removed_at IS NULL;
