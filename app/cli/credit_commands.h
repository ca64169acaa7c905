// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace CLI {
class App;
}

namespace fieldframe::cli {

class Session;

/// `credit suggest`, `credit accept`, `credit compose`.
void addCreditSuggestions(CLI::App& credit, Session& session);
/// `credit variants`, `credit merge`.
void addCreditVariants(CLI::App& credit, Session& session);

} // namespace fieldframe::cli
