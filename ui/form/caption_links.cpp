// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/caption_links.h"

#include <QRegularExpression>

#include <algorithm>

namespace fieldframe::ui {

namespace {

constexpr std::size_t kLinksAtMost = 20;

/// Without what closes a sentence or a bracket that was opened before the address.
QString trimmedAddress(QString address) {
    static const QString kEndings = QStringLiteral(".,;:!?'\"’”»…،؛؟。、");
    while (!address.isEmpty()) {
        const QChar last = address.back();
        const bool isClosing = last == QLatin1Char(')') || last == QLatin1Char(']');
        const QChar opening = last == QLatin1Char(')') ? QLatin1Char('(') : QLatin1Char('[');
        const bool isUnopened = isClosing && address.count(last) > address.count(opening);
        if (!kEndings.contains(last) && !isUnopened) {
            break;
        }
        address.chop(1);
    }
    return address;
}

} // namespace

std::vector<CaptionLink> captionLinks(const QString& text) {
    static const QRegularExpression kAddress(QStringLiteral(R"((?<![\w@.])(?:https?://|www\.)[^\s<>"“”«»]+)"),
                                             QRegularExpression::CaseInsensitiveOption);
    std::vector<CaptionLink> links;
    auto found = kAddress.globalMatch(text);
    while (found.hasNext() && links.size() < kLinksAtMost) {
        const QString address = trimmedAddress(found.next().captured());
        const bool hasScheme = address.contains(QLatin1String("://"));
        const QUrl url(hasScheme ? address : QStringLiteral("https://") + address, QUrl::StrictMode);
        // Letters of another script can look like a host one trusts; their coded form cannot.
        CaptionLink link{url, url.host(QUrl::FullyEncoded)};
        const bool isNew = std::ranges::find(links, link) == links.end();
        if (url.isValid() && !link.host.isEmpty() && isNew) {
            links.push_back(std::move(link));
        }
    }
    return links;
}

} // namespace fieldframe::ui
