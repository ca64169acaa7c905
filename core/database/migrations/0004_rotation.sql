-- SPDX-FileCopyrightText: 2026 The Fieldframe developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- How far the desk turned a picture clockwise, in degrees, beyond what its file says. The file keeps its own orientation.

ALTER TABLE assets ADD COLUMN rotation INTEGER NOT NULL DEFAULT 0 CHECK (rotation IN (0, 90, 180, 270));
