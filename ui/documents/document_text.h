// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/page_document.h"

#include <QString>

namespace fieldframe::ui {

/// "Newsletter".
[[nodiscard]] QString kindText(DocumentKind kind);
/// "Heading".
[[nodiscard]] QString kindText(BlockKind kind);
/// What a block says first, on one line; "" where it says nothing yet.
[[nodiscard]] QString beginningOf(const PageBlock& block);

/// Links as a person types them, one a line: "words | address", or the address alone.
[[nodiscard]] QString linkLines(const std::vector<DocumentLink>& links);
[[nodiscard]] std::vector<DocumentLink> linksOfLines(const QString& lines);

} // namespace fieldframe::ui
