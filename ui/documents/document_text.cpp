// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/document_text.h"

#include "ui/bridge/text.h"

#include <QCoreApplication>
#include <QStringList>

namespace fieldframe::ui {

namespace {

constexpr int kBeginningCharacters = 120;

QString words(const char* text) {
    return QCoreApplication::translate("Documents", text);
}

} // namespace

QString kindText(DocumentKind kind) {
    switch (kind) {
    case DocumentKind::Story:
        return words(QT_TRANSLATE_NOOP("Documents", "Photo story"));
    case DocumentKind::News:
        return words(QT_TRANSLATE_NOOP("Documents", "News page"));
    case DocumentKind::Newsletter:
        break;
    }
    return words(QT_TRANSLATE_NOOP("Documents", "Newsletter"));
}

QString kindText(BlockKind kind) {
    switch (kind) {
    case BlockKind::Heading:
        return words(QT_TRANSLATE_NOOP("Documents", "Heading"));
    case BlockKind::Lead:
        return words(QT_TRANSLATE_NOOP("Documents", "Lead"));
    case BlockKind::Text:
        return words(QT_TRANSLATE_NOOP("Documents", "Text"));
    case BlockKind::Picture:
        return words(QT_TRANSLATE_NOOP("Documents", "Picture"));
    case BlockKind::Gallery:
        return words(QT_TRANSLATE_NOOP("Documents", "Gallery"));
    case BlockKind::Quote:
        return words(QT_TRANSLATE_NOOP("Documents", "Quote"));
    case BlockKind::List:
        return words(QT_TRANSLATE_NOOP("Documents", "List"));
    case BlockKind::Links:
        return words(QT_TRANSLATE_NOOP("Documents", "Links"));
    case BlockKind::Contacts:
        break;
    }
    return words(QT_TRANSLATE_NOOP("Documents", "Contacts"));
}

QString beginningOf(const PageBlock& block) {
    if (!block.text.empty()) {
        return oneLine(toQt(block.text), kBeginningCharacters);
    }
    if (!block.items.empty()) {
        return oneLine(toQt(block.items.front()), kBeginningCharacters);
    }
    if (!block.links.empty()) {
        return oneLine(linkLines(block.links), kBeginningCharacters);
    }
    return oneLine(toQt(block.caption.value_or(block.credit.value_or(""))), kBeginningCharacters);
}

QString linkLines(const std::vector<DocumentLink>& links) {
    QStringList lines;
    for (const DocumentLink& link : links) {
        lines << (link.text.empty() ? toQt(link.url)
                                    : toQt(link.text) + QStringLiteral(" | ") + toQt(link.url));
    }
    return lines.join(QLatin1Char('\n'));
}

std::vector<DocumentLink> linksOfLines(const QString& lines) {
    std::vector<DocumentLink> links;
    for (const QString& line : lines.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        const qsizetype bar = line.lastIndexOf(QLatin1Char('|'));
        const QString url = line.mid(bar + 1).trimmed();
        const QString text = bar < 0 ? QString() : line.left(bar).trimmed();
        if (!url.isEmpty() || !text.isEmpty()) {
            links.push_back({toUtf8(text), toUtf8(url)});
        }
    }
    return links;
}

} // namespace fieldframe::ui
