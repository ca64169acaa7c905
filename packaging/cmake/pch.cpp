// SPDX-License-Identifier: GPL-3.0-or-later
// Only here to carry the precompiled header.
