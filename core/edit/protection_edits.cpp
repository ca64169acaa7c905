// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/protection_edits.h"

#include "core/catalog/asset_store.h"
#include "core/catalog/change_writer.h"
#include "core/catalog/ledger.h"
#include "core/catalog/protection_store.h"
#include "core/protection/recall_message.h"

#include <algorithm>
#include <functional>
#include <map>

namespace fieldframe::edit {
namespace {

using catalog::Catalog;
using catalog::Cause;
using catalog::ChangeWriter;
using catalog::Property;
using catalog::TargetKind;
using Text = std::optional<std::string>;

/// Runs @p work for each asset, in one change.
EditService::Receipt writeEach(const Catalog& catalog, std::span<const AssetId> assets,
                               const std::function<Status(ChangeWriter&, const GlobalId&)>& work) {
    return catalog.write(Cause::Hand, Catalog::Lane::Interactive, [&](ChangeWriter& writer) -> Status {
        for (const AssetId asset : assets) {
            const auto id = writer.globalId(asset);
            if (!id) {
                return tl::unexpected<Error>(id.error());
            }
            if (const Status done = work(writer, *id); !done) {
                return done;
            }
        }
        return {};
    });
}

EditService::Receipt setEach(const Catalog& catalog, std::span<const AssetId> assets, const char* word,
                             const Text& after) {
    return writeEach(catalog, assets, [&](ChangeWriter& writer, const GlobalId& id) {
        return writer.change({TargetKind::Asset, id, word, ""}, after);
    });
}

Text stored(Audience audience) {
    return audience == Audience::Public ? std::nullopt : Text(audienceName(audience));
}

EditService::Receipt setPerson(const Catalog& catalog, std::span<const AssetId> assets, PersonId person,
                               const Text& after) {
    return writeEach(catalog, assets, [&](ChangeWriter& writer, const GlobalId& id) -> Status {
        const auto who = writer.globalId(person);
        if (!who) {
            return tl::unexpected<Error>(who.error());
        }
        return writer.change({TargetKind::Asset, id, "person:" + who->text(), ""}, after);
    });
}

} // namespace

EditService::Receipt ProtectionEdits::setLevel(std::span<const AssetId> assets, ProtectionLevel level) const {
    return setEach(m_catalog, assets, "protection",
                   level == ProtectionLevel::None ? std::nullopt : Text(protectionName(level)));
}

EditService::Receipt ProtectionEdits::setAudience(std::span<const AssetId> assets, Audience audience) const {
    return setEach(m_catalog, assets, "audience", stored(audience));
}

EditService::Receipt ProtectionEdits::setAudience(GalleryId gallery, Audience audience) const {
    return m_catalog.write(Cause::Hand, Catalog::Lane::Interactive, [&](ChangeWriter& writer) -> Status {
        const auto id = writer.globalId(gallery);
        return id ? writer.change({TargetKind::Gallery, *id, "audience", ""}, stored(audience))
                  : Status(tl::unexpected<Error>(id.error()));
    });
}

EditService::Receipt ProtectionEdits::linkPerson(std::span<const AssetId> assets, PersonId person) const {
    return setPerson(m_catalog, assets, person, "1");
}

EditService::Receipt ProtectionEdits::unlinkPerson(std::span<const AssetId> assets, PersonId person) const {
    return setPerson(m_catalog, assets, person, std::nullopt);
}

EditService::Receipt ProtectionEdits::setAreas(AssetId asset,
                                               const std::optional<std::vector<ImageRegion>>& areas) const {
    const Text after = !areas ? std::nullopt : areas->empty() ? Text("[]") : Text(storedRegions(*areas));
    return setEach(m_catalog, std::span(&asset, 1), "areas", after);
}

EditService::Receipt ProtectionEdits::clearInstructions(std::span<const AssetId> assets) const {
    return writeEach(m_catalog, assets, [](ChangeWriter& writer, const GlobalId& id) -> Status {
        const std::string word(metadataField(FieldId::Instructions).key);
        const auto said = writer.current({TargetKind::Asset, id, word, ""});
        if (!said) {
            return tl::unexpected<Error>(said.error());
        }
        return writer.change({TargetKind::Asset, id, "cleared_instructions", ""}, *said);
    });
}

EditService::Receipt ProtectionEdits::heedInstructions(std::span<const AssetId> assets) const {
    return setEach(m_catalog, assets, "cleared_instructions", std::nullopt);
}

Result<Recall> recallOf(const Catalog& catalog, ConsentId consent) {
    auto found = catalog.protection().consent(consent);
    const auto assets = catalog.protection().assetsOf(consent);
    if (!found || !assets) {
        return tl::unexpected<Error>(!found ? found.error() : assets.error());
    }
    const auto summaries = catalog.assets().summaries(*assets);
    if (!summaries) {
        return tl::unexpected<Error>(summaries.error());
    }
    Recall recall{*std::move(found), {}};
    for (const AssetSummary& summary : *summaries) {
        auto deliveries = catalog.ledger().deliveriesOf(summary.globalId);
        if (!deliveries) {
            return tl::unexpected<Error>(deliveries.error());
        }
        recall.assets.push_back({summary, *std::move(deliveries)});
    }
    return recall;
}

std::vector<RecallLetter> recallLetters(const Recall& recall, std::string_view language) {
    struct Sent {
        ExportRecord where;
        std::vector<std::string> files;
    };
    std::map<ExportId, Sent, std::greater<>> exports;
    for (const Recall::Asset& asset : recall.assets) {
        for (const Delivery& delivery : asset.deliveries) {
            Sent& sent = exports[delivery.where.id];
            sent.where = delivery.where;
            sent.files.push_back(delivery.what.path);
        }
    }
    std::vector<RecallLetter> letters;
    for (auto& [id, sent] : exports) {
        protection::RecallFacts facts;
        facts.recipient = sent.where.head.recipient;
        facts.destination = sent.where.head.destination;
        facts.sentMilliseconds = sent.where.begunMilliseconds;
        facts.files = std::move(sent.files);
        letters.push_back({sent.where, protection::recallMessage(facts, language)});
    }
    return letters;
}

} // namespace fieldframe::edit
