-- SPDX-FileCopyrightText: 2026 The Fieldframe developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is known of files that are written, and that others write.

-- Further contents of an asset's file beside the one in assets: versions it had, or has now. A copy of any of them is
-- that asset.
CREATE TABLE contents (
    hash BLOB NOT NULL CHECK (length(hash) = 16),
    size_bytes INTEGER NOT NULL,
    asset_id INTEGER NOT NULL REFERENCES assets (id),
    PRIMARY KEY (hash, size_bytes, asset_id)
) STRICT, WITHOUT ROWID;

-- The sidecar of an original as it was when it was last read or written: name is bytes, empty where there was none,
-- NULL where nobody has looked since these columns are here.
ALTER TABLE originals ADD COLUMN sidecar BLOB;
ALTER TABLE originals ADD COLUMN sidecar_size_bytes INTEGER NOT NULL DEFAULT 0;
ALTER TABLE originals ADD COLUMN sidecar_modified_ns INTEGER NOT NULL DEFAULT 0;
ALTER TABLE originals ADD COLUMN sidecar_changed_ns INTEGER NOT NULL DEFAULT 0;
ALTER TABLE originals ADD COLUMN sidecar_inode INTEGER NOT NULL DEFAULT 0;

-- Fields that both the desk and another program changed since the file was last read or written. Mine is the value in
-- field_values, the base stands there too; theirs NULL: the file says nothing any more. Waits for a person.
CREATE TABLE file_conflicts (
    asset_id INTEGER NOT NULL REFERENCES assets (id),
    field INTEGER NOT NULL CHECK (field > 0),
    language TEXT NOT NULL,
    theirs TEXT,
    theirs_origin INTEGER NOT NULL CHECK (theirs_origin > 0),
    found_at INTEGER NOT NULL,
    PRIMARY KEY (asset_id, field, language)
) STRICT, WITHOUT ROWID;

CREATE INDEX field_values_unwritten ON field_values (asset_id)
    WHERE base_state = 2 OR (base_state = 0 AND value IS NOT NULL);
