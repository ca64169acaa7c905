-- SPDX-FileCopyrightText: 2026 The Fieldframe developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What took the picture: camera and lens as their makers call them, '' where the file does not say. Catalogs from before
-- learn them when their files are imported again.
ALTER TABLE assets ADD COLUMN camera TEXT NOT NULL DEFAULT '';
ALTER TABLE assets ADD COLUMN lens TEXT NOT NULL DEFAULT '';
