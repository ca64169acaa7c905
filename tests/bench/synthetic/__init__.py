# SPDX-FileCopyrightText: 2026 The Fieldframe developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Made pictures with captions and credits, for tests and benchmarks; Python's standard library only."""
