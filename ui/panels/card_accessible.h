// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fieldframe::ui {

/// Says what cards and their pictures are to those who can't see them: a card is something to open, its
/// pictures are graphics with their captions for names. To be said anew to each QApplication; more
/// often does no harm.
void describeCardsToAssistants();

} // namespace fieldframe::ui
