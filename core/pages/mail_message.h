// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace fieldframe::pages {

/// A picture that a message carries.
struct MailPart {
    std::string
        contentId; ///< "name@host" of ASCII letters, digits, dots and hyphens; the HTML has "cid:" and it.
    std::string fileName;
    std::string mediaType; ///< "image/jpeg".
    std::string bytes;
};

/// A message in the making. Texts may be hostile: line breaks and controls never leave their header.
struct MailMessage {
    std::string id; ///< Left side of the Message-ID: ASCII letters, digits, hyphens.
    std::string subject;
    std::string fromName;
    std::string
        fromMailbox; ///< isMailbox(), or "": then the message is from a group without addresses (RFC 6854).
    std::int64_t dateMilliseconds = 0; ///< Since 1970, UTC.
    std::string language;              ///< BCP 47, or "".
    std::string html;
    std::string text; ///< Flowed.
    std::vector<MailPart> parts;
};

/// RFC 5322 and 2045 to 2047: a draft to be opened and sent (X-Unsent), text and HTML as alternatives, the
/// pictures related to the HTML. CRLF; no line is longer than 998 octets.
[[nodiscard]] std::string mailBytes(const MailMessage& message);

} // namespace fieldframe::pages
