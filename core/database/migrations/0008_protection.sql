-- SPDX-FileCopyrightText: 2026 The Fieldframe developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What may leave, and what left.

-- Somebody who is shown in pictures (persons are those who work here). other_names is a JSON list or ''; level: 0 none,
-- 1 no place, 2 no name, 3 no face.
CREATE TABLE people (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    gid BLOB NOT NULL UNIQUE CHECK (length(gid) = 16),
    name TEXT NOT NULL,
    other_names TEXT NOT NULL DEFAULT '',
    level INTEGER NOT NULL DEFAULT 0 CHECK (level BETWEEN 0 AND 3),
    is_minor INTEGER NOT NULL DEFAULT 0 CHECK (is_minor IN (0, 1)),
    guardian TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1,
    removed_at INTEGER,
    name_key BLOB NOT NULL
) STRICT;
CREATE INDEX people_by_name ON people (name_key, id) WHERE removed_at IS NULL;

CREATE TABLE people_replacements (
    person_id INTEGER NOT NULL REFERENCES people (id),
    language TEXT NOT NULL,
    replacement TEXT NOT NULL CHECK (replacement <> ''),
    PRIMARY KEY (person_id, language)
) STRICT, WITHOUT ROWID;

CREATE TABLE asset_people (
    asset_id INTEGER NOT NULL REFERENCES assets (id),
    person_id INTEGER NOT NULL REFERENCES people (id),
    PRIMARY KEY (asset_id, person_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX asset_people_by_person ON asset_people (person_id, asset_id);

-- What somebody agreed to. uses is a JSON list or '' (any use); dates are as typed; form is the content of the file that
-- the catalog keeps beside itself.
CREATE TABLE consents (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    gid BLOB NOT NULL UNIQUE CHECK (length(gid) = 16),
    subject_id INTEGER REFERENCES people (id),
    guardian TEXT NOT NULL DEFAULT '',
    given TEXT NOT NULL DEFAULT '',
    uses TEXT NOT NULL DEFAULT '',
    expires TEXT NOT NULL DEFAULT '',
    withdrawn TEXT NOT NULL DEFAULT '',
    withdrawn_reason TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    form TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1,
    removed_at INTEGER
) STRICT;
CREATE INDEX consents_by_subject ON consents (subject_id, id) WHERE removed_at IS NULL;

CREATE TABLE consent_assets (
    consent_id INTEGER NOT NULL REFERENCES consents (id),
    asset_id INTEGER NOT NULL REFERENCES assets (id),
    PRIMARY KEY (consent_id, asset_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX consent_assets_by_asset ON consent_assets (asset_id, consent_id);

-- audience: 1 public, 2 partners, 3 internal. cleared_instructions: those of which somebody said that they hold nothing
-- back. regions: as the file marks them, JSON or ''; areas: as the desk does, NULL where it has not.
ALTER TABLE assets ADD COLUMN protection INTEGER NOT NULL DEFAULT 0 CHECK (protection BETWEEN 0 AND 3);
ALTER TABLE assets ADD COLUMN audience INTEGER NOT NULL DEFAULT 1 CHECK (audience BETWEEN 1 AND 3);
ALTER TABLE assets ADD COLUMN cleared_instructions TEXT NOT NULL DEFAULT '';
ALTER TABLE assets ADD COLUMN regions TEXT NOT NULL DEFAULT '';
ALTER TABLE assets ADD COLUMN areas TEXT;
ALTER TABLE galleries ADD COLUMN audience INTEGER NOT NULL DEFAULT 1 CHECK (audience BETWEEN 1 AND 3);

-- The book of what left; nothing in it is deleted. state: 1 begun, 2 finished, 3 failed, 4 cancelled.
CREATE TABLE exports (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    gid BLOB NOT NULL UNIQUE CHECK (length(gid) = 16),
    preset TEXT NOT NULL,
    target TEXT NOT NULL,
    recipient TEXT NOT NULL,
    destination TEXT NOT NULL,
    person_id INTEGER NOT NULL REFERENCES persons (id),
    begun_at INTEGER NOT NULL,
    ended_at INTEGER,
    state INTEGER NOT NULL DEFAULT 1 CHECK (state BETWEEN 1 AND 4),
    error TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE export_files (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    export_id INTEGER NOT NULL REFERENCES exports (id),
    asset_id INTEGER NOT NULL REFERENCES assets (id),
    path TEXT NOT NULL,
    hash BLOB NOT NULL CHECK (length(hash) = 16),
    size_bytes INTEGER NOT NULL,
    likeness INTEGER,
    caption_version INTEGER NOT NULL,
    UNIQUE (export_id, path, hash)
) STRICT;
CREATE INDEX export_files_by_asset ON export_files (asset_id, export_id);
CREATE INDEX export_files_by_hash ON export_files (hash, id);
CREATE INDEX export_files_by_likeness ON export_files (likeness, asset_id) WHERE likeness IS NOT NULL;

-- holds is a JSON list; reason '' where the item stayed.
CREATE TABLE export_decisions (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    export_id INTEGER NOT NULL REFERENCES exports (id),
    asset_id INTEGER NOT NULL REFERENCES assets (id),
    holds TEXT NOT NULL,
    reason TEXT NOT NULL DEFAULT '',
    UNIQUE (export_id, asset_id)
) STRICT;
CREATE INDEX export_decisions_by_asset ON export_decisions (asset_id, export_id);

-- The latest time ever seen; 0 until the ends of embargoes are derived anew, from instructions too.
CREATE TABLE clock (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    latest_seen INTEGER NOT NULL
) STRICT;
INSERT INTO clock (id, latest_seen) VALUES (1, 0);
