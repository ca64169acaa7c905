-- SPDX-FileCopyrightText: 2026 The Fieldframe developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The catalog, version 1. Times are UTC milliseconds. A gid is a UUIDv7. Nothing described is deleted: removed_at is its
-- tombstone. Columns called derived can be computed from the rest, and the check does.

CREATE TABLE replicas (
    id INTEGER PRIMARY KEY,
    gid BLOB NOT NULL UNIQUE CHECK (length(gid) = 16),
    last_sequence INTEGER NOT NULL DEFAULT 0
) STRICT;

-- One row: this catalog, and the replica that this copy of it is.
CREATE TABLE catalog (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    gid BLOB NOT NULL CHECK (length(gid) = 16),
    replica_id INTEGER NOT NULL REFERENCES replicas (id),
    created_at INTEGER NOT NULL
) STRICT;

CREATE TABLE persons (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
) STRICT;

-- What was done in one go, and is undone in one go. undoes: the batch that this one takes back.
CREATE TABLE batches (
    id INTEGER PRIMARY KEY,
    gid BLOB NOT NULL UNIQUE CHECK (length(gid) = 16),
    person_id INTEGER NOT NULL REFERENCES persons (id),
    cause INTEGER NOT NULL CHECK (cause BETWEEN 1 AND 7),
    made_at INTEGER NOT NULL,
    undoes_id INTEGER REFERENCES batches (id)
) STRICT;
CREATE INDEX batches_by_cause ON batches (cause, id);

-- Every change of a described thing. Order is by replica and sequence, never by clock.
CREATE TABLE journal (
    id INTEGER PRIMARY KEY,
    replica_id INTEGER NOT NULL REFERENCES replicas (id),
    sequence INTEGER NOT NULL,
    batch_id INTEGER NOT NULL REFERENCES batches (id),
    target_kind INTEGER NOT NULL,
    target BLOB NOT NULL CHECK (length(target) = 16),
    property TEXT NOT NULL,
    language TEXT NOT NULL,
    base_revision INTEGER NOT NULL,
    before TEXT,
    after TEXT,
    UNIQUE (replica_id, sequence)
) STRICT;
CREATE INDEX journal_by_target ON journal (target, id);
CREATE INDEX journal_by_batch ON journal (batch_id, id);

-- A file system that holds originals, known by its own id, or by its mount point where it has none.
CREATE TABLE volumes (
    id INTEGER PRIMARY KEY,
    identity TEXT NOT NULL UNIQUE,
    label TEXT NOT NULL,
    is_offline INTEGER NOT NULL DEFAULT 0 CHECK (is_offline IN (0, 1))
) STRICT;

-- path is relative to the volume, last_path where that was when it was last seen: both are bytes, display is for people.
CREATE TABLE folders (
    id INTEGER PRIMARY KEY,
    volume_id INTEGER NOT NULL REFERENCES volumes (id),
    path BLOB NOT NULL,
    display TEXT NOT NULL,
    last_path BLOB NOT NULL,
    UNIQUE (volume_id, path)
) STRICT;

CREATE TABLE assets (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    gid BLOB NOT NULL UNIQUE CHECK (length(gid) = 16),
    kind INTEGER NOT NULL CHECK (kind IN (1, 2, 3)),
    mime TEXT NOT NULL,
    hash BLOB NOT NULL CHECK (length(hash) = 16),
    size_bytes INTEGER NOT NULL,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    orientation INTEGER NOT NULL CHECK (orientation BETWEEN 1 AND 8),
    container_orients INTEGER NOT NULL CHECK (container_orients IN (0, 1)),
    duration_ms INTEGER,
    imported_at INTEGER NOT NULL,
    import_id INTEGER NOT NULL REFERENCES batches (id),
    revision INTEGER NOT NULL DEFAULT 1,
    removed_at INTEGER,
    -- Derived, so that a view's order and filters are read from one index.
    file_name TEXT NOT NULL,
    name_key BLOB NOT NULL,
    taken_local INTEGER,
    rating INTEGER NOT NULL DEFAULT 0,
    label TEXT NOT NULL DEFAULT '',
    pick INTEGER NOT NULL DEFAULT 0 CHECK (pick IN (-1, 0, 1)),
    has_caption INTEGER NOT NULL DEFAULT 0 CHECK (has_caption IN (0, 1)),
    has_credit INTEGER NOT NULL DEFAULT 0 CHECK (has_credit IN (0, 1)),
    embargo_until INTEGER
) STRICT;
CREATE INDEX assets_by_hash ON assets (hash, size_bytes);
-- A query reads no row where the index holds all it names; that is why removed_at, always NULL there, stands in them.
CREATE INDEX assets_by_taken ON assets (taken_local, id, kind, removed_at) WHERE removed_at IS NULL;
CREATE INDEX assets_by_import ON assets (imported_at, id, kind, removed_at) WHERE removed_at IS NULL;
CREATE INDEX assets_by_name ON assets (name_key, id, kind, removed_at) WHERE removed_at IS NULL;
CREATE INDEX assets_by_kind ON assets (kind, taken_local, id, removed_at) WHERE removed_at IS NULL;
CREATE INDEX assets_by_batch ON assets (import_id, id, removed_at) WHERE removed_at IS NULL;
CREATE INDEX assets_picked ON assets (pick, taken_local, id, removed_at) WHERE removed_at IS NULL AND pick <> 0;
CREATE INDEX assets_rated ON assets (rating, taken_local, id, removed_at) WHERE removed_at IS NULL AND rating <> 0;
CREATE INDEX assets_labelled ON assets (label, taken_local, id, removed_at) WHERE removed_at IS NULL AND label <> '';
CREATE INDEX assets_without_caption ON assets (taken_local, id, removed_at, has_caption)
    WHERE removed_at IS NULL AND has_caption = 0;
CREATE INDEX assets_without_credit ON assets (taken_local, id, removed_at, has_credit)
    WHERE removed_at IS NULL AND has_credit = 0;

-- The files of an asset: one place or several with the same bytes. name is bytes, display is for people.
CREATE TABLE originals (
    id INTEGER PRIMARY KEY,
    asset_id INTEGER NOT NULL REFERENCES assets (id),
    folder_id INTEGER NOT NULL REFERENCES folders (id),
    name BLOB NOT NULL,
    display TEXT NOT NULL,
    size_bytes INTEGER NOT NULL,
    modified_ns INTEGER NOT NULL,
    changed_ns INTEGER NOT NULL,
    inode INTEGER NOT NULL,
    is_missing INTEGER NOT NULL DEFAULT 0 CHECK (is_missing IN (0, 1)),
    UNIQUE (folder_id, name)
) STRICT;
CREATE INDEX originals_by_asset ON originals (asset_id, id);

-- For each field and language: the value (NULL: taken away), where it came from, and the value last seen in the file:
-- base_state 0 none, 1 the same as value, 2 the one in base, which came from base_origin.
CREATE TABLE field_values (
    asset_id INTEGER NOT NULL REFERENCES assets (id),
    field INTEGER NOT NULL CHECK (field > 0),
    language TEXT NOT NULL,
    value TEXT,
    origin INTEGER NOT NULL CHECK (origin > 0),
    revision INTEGER NOT NULL DEFAULT 1,
    base_state INTEGER NOT NULL DEFAULT 0 CHECK (base_state IN (0, 1, 2)),
    base TEXT CHECK (base IS NULL OR base_state = 2),
    base_origin INTEGER CHECK ((base_origin IS NULL) = (base_state <> 2)),
    PRIMARY KEY (asset_id, field, language)
) STRICT, WITHOUT ROWID;

-- The values that lost where the file said several things.
CREATE TABLE conflicts (
    asset_id INTEGER NOT NULL REFERENCES assets (id),
    field INTEGER NOT NULL CHECK (field > 0),
    language TEXT NOT NULL,
    position INTEGER NOT NULL,
    origin INTEGER NOT NULL CHECK (origin > 0),
    value TEXT NOT NULL,
    PRIMARY KEY (asset_id, field, language, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE galleries (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    gid BLOB NOT NULL UNIQUE CHECK (length(gid) = 16),
    title TEXT NOT NULL,
    introduction TEXT NOT NULL DEFAULT '',
    credit_line TEXT NOT NULL DEFAULT '',
    published TEXT NOT NULL DEFAULT '',
    -- The id that a gallery document gave it; '' where none did.
    document_id TEXT NOT NULL DEFAULT '',
    cover_id INTEGER REFERENCES assets (id),
    created_at INTEGER NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1,
    removed_at INTEGER,
    -- Derived.
    title_key BLOB NOT NULL,
    published_at INTEGER,
    pick INTEGER NOT NULL DEFAULT 0 CHECK (pick IN (0, 1)),
    item_count INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX galleries_by_title ON galleries (title_key, id) WHERE removed_at IS NULL;
CREATE INDEX galleries_by_exact_title ON galleries (title, id) WHERE removed_at IS NULL;
CREATE INDEX galleries_by_document ON galleries (document_id, id) WHERE removed_at IS NULL AND document_id <> '';
CREATE INDEX galleries_latest ON galleries (published_at, id) WHERE removed_at IS NULL AND published_at IS NOT NULL;
CREATE INDEX galleries_picked ON galleries (published_at, id) WHERE removed_at IS NULL AND pick = 1;

-- Order is by rank, bytewise; a move writes one row.
CREATE TABLE gallery_items (
    gallery_id INTEGER NOT NULL REFERENCES galleries (id),
    asset_id INTEGER NOT NULL REFERENCES assets (id),
    rank TEXT NOT NULL CHECK (rank <> ''),
    PRIMARY KEY (gallery_id, asset_id)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX gallery_items_by_rank ON gallery_items (gallery_id, rank, asset_id);
CREATE INDEX gallery_items_by_asset ON gallery_items (asset_id, gallery_id);

-- Derived: how many items of a gallery each creator made, from which its credit line is composed.
CREATE TABLE gallery_creators (
    gallery_id INTEGER NOT NULL REFERENCES galleries (id),
    creator TEXT NOT NULL,
    pictures INTEGER NOT NULL,
    PRIMARY KEY (gallery_id, creator)
) STRICT, WITHOUT ROWID;
CREATE INDEX gallery_creators_by_pictures ON gallery_creators (gallery_id, pictures DESC, creator);

CREATE TABLE categories (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    gid BLOB NOT NULL UNIQUE CHECK (length(gid) = 16),
    parent_id INTEGER REFERENCES categories (id),
    name TEXT NOT NULL,
    rank TEXT NOT NULL CHECK (rank <> ''),
    revision INTEGER NOT NULL DEFAULT 1,
    removed_at INTEGER
) STRICT;
CREATE INDEX categories_by_parent ON categories (parent_id, rank, id);

CREATE TABLE gallery_categories (
    gallery_id INTEGER NOT NULL REFERENCES galleries (id),
    category_id INTEGER NOT NULL REFERENCES categories (id),
    place INTEGER NOT NULL DEFAULT 1 CHECK (place > 0), -- Categories of one place stand in tree order.
    PRIMARY KEY (gallery_id, category_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX gallery_categories_by_category ON gallery_categories (category_id, gallery_id);

-- A pick is a row: who, at which stage, when. The stage 'desk' has one at most: the desk's own decision.
CREATE TABLE asset_picks (
    asset_id INTEGER NOT NULL REFERENCES assets (id),
    stage TEXT NOT NULL,
    person_id INTEGER NOT NULL REFERENCES persons (id),
    value INTEGER NOT NULL CHECK (value IN (-1, 1)),
    made_at INTEGER NOT NULL,
    PRIMARY KEY (asset_id, stage, person_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE gallery_picks (
    gallery_id INTEGER NOT NULL REFERENCES galleries (id),
    stage TEXT NOT NULL,
    person_id INTEGER NOT NULL REFERENCES persons (id),
    value INTEGER NOT NULL CHECK (value = 1),
    made_at INTEGER NOT NULL,
    PRIMARY KEY (gallery_id, stage, person_id)
) STRICT, WITHOUT ROWID;

-- Folded, segmented words of every live asset, one column for each column of a search. Kept whole, because the text index
-- needs the old words to forget them.
CREATE TABLE asset_text (
    asset_id INTEGER PRIMARY KEY REFERENCES assets (id),
    headline TEXT NOT NULL,
    caption TEXT NOT NULL,
    title TEXT NOT NULL,
    alt_text TEXT NOT NULL,
    credit TEXT NOT NULL,
    creator TEXT NOT NULL,
    keywords TEXT NOT NULL,
    city TEXT NOT NULL,
    country TEXT NOT NULL,
    place TEXT NOT NULL,
    people TEXT NOT NULL,
    rights TEXT NOT NULL,
    other TEXT NOT NULL
) STRICT;

CREATE VIRTUAL TABLE asset_fts USING fts5 (
    headline, caption, title, alt_text, credit, creator, keywords, city, country, place, people, rights, other,
    content = 'asset_text', content_rowid = 'asset_id', prefix = '2 3',
    tokenize = "unicode61 remove_diacritics 0 categories 'L* N* Co M*'"
);

-- The starting categories have the same ids in every catalog, so that two catalogs agree on them.
INSERT INTO categories (gid, name, rank) VALUES
    (X'019B76DAA800745E95C43B9285F30C81', 'Crisis Response', 'V00000'),
    (X'019B76DAA8007579B804F91145984B87', 'International Cooperation and Partnerships', 'V00001'),
    (X'019B76DAA800785AB2E04078CB8280F0', 'COVID -19 Response', 'V00002'),
    (X'019B76DAA80077528079FF813D0BBD6E', 'Health', 'V00003'),
    (X'019B76DAA80077EA92EB069766125876', 'UN Network on Migration', 'V00004'),
    (X'019B76DAA8007792AD359073AC7F1C61', 'Events', 'V00005'),
    (X'019B76DAA80077F8B06A57B62E7A2BA8', 'Environmental Migration', 'V00006'),
    (X'019B76DAA8007A16985104FBD1B29692', 'Trafficking', 'V00007'),
    (X'019B76DAA800795C96468B72B6A0596A', 'Internally Displaced Persons', 'V00008'),
    (X'019B76DAA80077E69F6B5895CB028EED', 'Community Development', 'V00009'),
    (X'019B76DAA80072E7813BB442385DDD84', 'Return and Reintegration', 'V0000A'),
    (X'019B76DAA8007948B26830742EB0F8C0', 'Movement Assistance', 'V0000B'),
    (X'019B76DAA8007C1C8FC09127C2A98CCC', 'Labour', 'V0000C'),
    (X'019B76DAA8007D93A4225D8E541DE688', 'Resettlement', 'V0000D'),
    (X'019B76DAA800770996C006F4052381AD', 'Shelter', 'V0000E'),
    (X'019B76DAA8007C7D8EEC8A9A53560EC2', 'Training Education', 'V0000F'),
    (X'019B76DAA80078D0906F4249E3797A47', 'History', 'V0000G'),
    (X'019B76DAA800765C892538EC31611FF3', 'Media & Communications', 'V0000H');
