-- SPDX-FileCopyrightText: 2026 The Fieldframe developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What one copy of a file says where that is another thing than the base in field_values: the others were read or
-- written when this one was away. said NULL: says nothing.
CREATE TABLE late_values (
    original_id INTEGER NOT NULL REFERENCES originals (id),
    field INTEGER NOT NULL CHECK (field > 0),
    language TEXT NOT NULL,
    said TEXT,
    PRIMARY KEY (original_id, field, language)
) STRICT, WITHOUT ROWID;
