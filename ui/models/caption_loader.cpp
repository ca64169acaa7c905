// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/caption_loader.h"

#include "core/catalog/asset_store.h"
#include "ui/bridge/text.h"

#include <QRegularExpression>
#include <QStringList>

namespace fieldframe::ui {

namespace {

/// What stands on the screen and its neighbours are a handful; this many cost little and are easily read
/// again.
constexpr std::size_t kKept = 256;
/// More of a caption than any window shows.
constexpr int kCharacters = 8'000;

/// Each paragraph on one line, empty ones left out.
QString paragraphs(const QString& text) {
    static const QRegularExpression lineEnd(QStringLiteral("\\R"));
    QStringList lines;
    for (const QString& line : text.left(kCharacters).split(lineEnd)) {
        const QString plain = oneLine(line, kCharacters);
        if (!plain.isEmpty()) {
            lines.append(plain);
        }
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

CaptionLoader::CaptionLoader(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session) {
    connect(&session, &Session::changed, this, &CaptionLoader::applyChanges);
}

const CaptionLoader::Texts* CaptionLoader::find(AssetId asset) {
    if (const auto found = m_texts.find(asset); found != m_texts.end()) {
        return &found->second;
    }
    if (!m_asked.contains(asset)) {
        fetch(asset);
    }
    return nullptr;
}

void CaptionLoader::fetch(AssetId asset) {
    m_asked.insert(asset);
    m_session.run(
        Session::Lane::Reading, this,
        [asset](const Engine& engine) { return engine.catalog().assets().details(asset); },
        [this, asset](const Result<AssetDetails>& details) {
            m_asked.erase(asset);
            if (m_texts.size() >= kKept) {
                m_texts.clear();
            }
            // An asset that is gone leaves the grid as well; until then it has no texts.
            Texts texts;
            if (details) {
                texts.caption = paragraphs(toQt(details->metadata.text(FieldId::Caption)));
                texts.credit = oneLine(toQt(details->metadata.text(FieldId::CreditLine)));
                texts.facts = details->facts;
                texts.sizeBytes = details->sizeBytes;
            }
            m_texts.insert_or_assign(asset, std::move(texts));
            emit loaded(asset);
        });
}

void CaptionLoader::applyChanges(const catalog::ChangeSet& changes) {
    for (const AssetId asset : changes.changed) {
        if (m_texts.contains(asset)) {
            fetch(asset);
        }
    }
}

} // namespace fieldframe::ui
