-- SPDX-FileCopyrightText: 2026 The Fieldframe developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- A batch says by what it was made beyond its cause (the template's name, the table's), causes can be added without a new
-- table, and what was taken back is found from the batch that did it.

CREATE TABLE batches_with_labels (
    id INTEGER PRIMARY KEY,
    gid BLOB NOT NULL UNIQUE CHECK (length(gid) = 16),
    person_id INTEGER NOT NULL REFERENCES persons (id),
    cause INTEGER NOT NULL CHECK (cause > 0),
    made_at INTEGER NOT NULL,
    undoes_id INTEGER REFERENCES batches (id),
    label TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO batches_with_labels (id, gid, person_id, cause, made_at, undoes_id)
SELECT id, gid, person_id, cause, made_at, undoes_id FROM batches;
DROP TABLE batches;
ALTER TABLE batches_with_labels RENAME TO batches;
CREATE INDEX batches_by_cause ON batches (cause, id);
