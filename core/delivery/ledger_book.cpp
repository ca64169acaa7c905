// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/ledger_book.h"

#include "core/catalog/catalog.h"
#include "core/catalog/ledger.h"

namespace fieldframe::delivery {

namespace {

void addFiles(const PackageState& state, std::size_t index, std::vector<DeliveredRecord>& records) {
    const PlannedItem& item = state.plan.items[index];
    for (const PlannedFile& file : item.files) {
        const auto made = state.manifest.files().find(file.name.generic_string());
        if (made == state.manifest.files().end()) {
            continue;
        }
        DeliveredRecord record{item.summary.globalId,  made->first,           made->second.hash,
                               made->second.sizeBytes, made->second.likeness, item.captionVersion};
        records.push_back(record);
        for (const std::filesystem::path& place : file.alsoAt) {
            record.path = place.generic_string();
            records.push_back(record);
        }
    }
}

std::vector<std::string> words(const std::vector<protection::Hold>& holds) {
    std::vector<std::string> all;
    for (const protection::Hold& hold : holds) {
        std::string& text = all.emplace_back(protection::holdName(hold.code));
        for (std::size_t i = 0; i < hold.arguments.size(); ++i) {
            text += (i == 0 ? ": " : ", ") + hold.arguments[i];
        }
    }
    return all;
}

} // namespace

Result<LedgerBook> LedgerBook::begin(const catalog::Catalog& catalog, const ExportRequest& request) {
    const Preset& preset = request.preset;
    const auto id = catalog.ledger().begin({preset.id.empty() ? preset.name : preset.id,
                                            std::string(targetName(preset.target)), request.recipient,
                                            platform::display(request.target)},
                                           catalog.person());
    if (!id) {
        return tl::unexpected(id.error());
    }
    return LedgerBook(catalog, *id);
}

Status LedgerBook::record(const PackageState& state) const {
    std::vector<DeliveredRecord> files;
    std::vector<DecisionRecord> decisions;
    for (std::size_t i = 0; i < state.plan.items.size(); ++i) {
        const PlannedItem& item = state.plan.items[i];
        if (state.making.isMade(i)) {
            addFiles(state, i, files);
        }
        if (!item.verdict.leaves()) {
            decisions.push_back({item.summary.globalId, words(item.verdict.holds), {}});
        } else if (!item.verdict.overridden.empty() && state.making.isMade(i)) {
            decisions.push_back(
                {item.summary.globalId, words(item.verdict.overridden), item.verdict.overrideReason});
        }
    }
    return m_catalog->ledger().record(m_id, files, decisions);
}

Status LedgerBook::finish() const {
    return m_catalog->ledger().end(m_id, ExportState::Finished);
}

void LedgerBook::giveUp(const Error& why) const {
    const bool isCancelled = why.code == ErrorCode::Cancelled;
    const std::string text = std::string(codeName(why.code)) + (why.detail.empty() ? "" : ": " + why.detail);
    // The failure that is being told is the one that counts; an entry without an end says the same.
    static_cast<void>(m_catalog->ledger().end(m_id,
                                              isCancelled ? ExportState::Cancelled : ExportState::Failed,
                                              isCancelled ? std::string() : text));
}

} // namespace fieldframe::delivery
