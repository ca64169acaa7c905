// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of ProtectionEdits that keeps persons and consents.
#include "core/base/date_time.h"
#include "core/base/text.h"
#include "core/catalog/change_writer.h"
#include "core/catalog/consent_changes.h"
#include "core/catalog/protection_store.h"
#include "core/edit/protection_edits.h"
#include "core/platform/descriptors.h"
#include "core/platform/safe_file.h"

#include <algorithm>

namespace fieldframe::edit {
namespace {

using catalog::Catalog;
using catalog::Cause;
using catalog::ChangeWriter;
using catalog::Property;
using catalog::TargetKind;

constexpr std::string_view kFormsFolder = "consents";
constexpr std::uint64_t kLargestForm = 256ULL << 20;

using Text = std::optional<std::string>;

/// Writes a text property where the edit names it.
Status writeText(ChangeWriter& writer, TargetKind kind, const GlobalId& target, const char* word,
                 const Text& typed) {
    if (!typed) {
        return {};
    }
    const std::string cleaned = text::cleaned(*typed);
    return writer.change({kind, target, word, ""}, cleaned.empty() ? std::nullopt : Text(cleaned));
}

Status writeList(ChangeWriter& writer, TargetKind kind, const GlobalId& target, const char* word,
                 const std::optional<std::vector<std::string>>& typed) {
    if (!typed) {
        return {};
    }
    std::vector<std::string> items;
    for (const std::string& item : *typed) {
        const std::string cleaned = text::cleaned(item);
        if (!cleaned.empty() && std::ranges::find(items, cleaned) == items.end()) {
            items.push_back(cleaned);
        }
    }
    return writer.change({kind, target, word, ""}, items.empty() ? std::nullopt : Text(storedText(items)));
}

Status apply(ChangeWriter& writer, const GlobalId& person, const PersonEdit& edit) {
    constexpr auto kKind = TargetKind::Person;
    if (edit.name && text::cleaned(*edit.name).empty()) {
        return failure(ErrorCode::InvalidInput, "name", "a person needs a name");
    }
    Status done = writeText(writer, kKind, person, "name", edit.name);
    done = done ? writeList(writer, kKind, person, "other_names", edit.otherNames) : done;
    done = done ? writeText(writer, kKind, person, "guardian", edit.guardian) : done;
    done = done ? writeText(writer, kKind, person, "note", edit.note) : done;
    if (done && edit.level) {
        const bool isNone = *edit.level == ProtectionLevel::None;
        done = writer.change({kKind, person, "level", ""},
                             isNone ? std::nullopt : Text(protectionName(*edit.level)));
    }
    if (done && edit.isMinor) {
        done = writer.change({kKind, person, "minor", ""}, *edit.isMinor ? Text("1") : std::nullopt);
    }
    for (const auto& [language, replacement] : edit.replacements) {
        const std::string cleaned = text::cleaned(replacement);
        done = done ? writer.change({kKind, person, "replacement", language},
                                    cleaned.empty() ? std::nullopt : Text(cleaned))
                    : done;
    }
    return done;
}

Status writeAssets(ChangeWriter& writer, const GlobalId& consent, const std::vector<AssetId>& assets,
                   const Text& after) {
    for (const AssetId asset : assets) {
        const auto id = writer.globalId(asset);
        if (!id) {
            return tl::unexpected<Error>(id.error());
        }
        const Property property{TargetKind::Consent, consent, "asset:" + id->text(), ""};
        if (const Status done = writer.change(property, after); !done) {
            return done;
        }
    }
    return {};
}

Status apply(ChangeWriter& writer, const GlobalId& consent, const ConsentEdit& edit) {
    constexpr auto kKind = TargetKind::Consent;
    if (edit.subject) {
        const auto person = writer.globalId(*edit.subject);
        if (!person) {
            return tl::unexpected<Error>(person.error());
        }
        if (const Status done = writer.change({kKind, consent, "subject", ""}, person->text()); !done) {
            return done;
        }
    }
    Status done = writeText(writer, kKind, consent, "guardian", edit.guardian);
    done = done ? writeText(writer, kKind, consent, "date", edit.date) : done;
    done = done ? writeText(writer, kKind, consent, "expires", edit.expires) : done;
    done = done ? writeText(writer, kKind, consent, "note", edit.note) : done;
    done = done ? writeList(writer, kKind, consent, "uses", edit.uses) : done;
    done = done ? writeAssets(writer, consent, edit.addedAssets, "1") : done;
    return done ? writeAssets(writer, consent, edit.removedAssets, std::nullopt) : done;
}

EditService::Receipt writeNew(const Catalog& catalog, const GlobalId& consent, const ConsentEdit& edit) {
    if (!edit.subject && edit.addedAssets.empty()) {
        return failure(ErrorCode::InvalidInput, "consent", "a consent is about a person or about assets");
    }
    return catalog.write(Cause::Hand, Catalog::Lane::Interactive,
                         [&](ChangeWriter& writer) { return apply(writer, consent, edit); });
}

template <class Id>
EditService::Receipt writeTo(const Catalog& catalog, Id row,
                             const std::function<Status(ChangeWriter&, const GlobalId&)>& work) {
    return catalog.write(Cause::Hand, Catalog::Lane::Interactive, [&](ChangeWriter& writer) -> Status {
        const auto id = writer.globalId(row);
        return id ? work(writer, *id) : Status(tl::unexpected<Error>(id.error()));
    });
}

} // namespace

Result<PersonId> ProtectionEdits::addPerson(const PersonEdit& edit) const {
    const GlobalId made = GlobalId::generate();
    PersonEdit whole = edit;
    whole.name = edit.name.value_or("");
    const auto written = m_catalog.write(Cause::Hand, Catalog::Lane::Interactive,
                                         [&](ChangeWriter& writer) { return apply(writer, made, whole); });
    if (!written) {
        return tl::unexpected<Error>(written.error());
    }
    return m_catalog.protection().resolvePerson(made.text());
}

EditService::Receipt ProtectionEdits::editPerson(PersonId person, const PersonEdit& edit) const {
    return writeTo(m_catalog, person,
                   [&](ChangeWriter& writer, const GlobalId& id) { return apply(writer, id, edit); });
}

EditService::Receipt ProtectionEdits::removePerson(PersonId person) const {
    return writeTo(m_catalog, person, [](ChangeWriter& writer, const GlobalId& id) {
        return writer.change({TargetKind::Person, id, "removed", ""}, "1");
    });
}

Result<ConsentId> ProtectionEdits::addConsent(const ConsentEdit& edit) const {
    const GlobalId made = GlobalId::generate();
    const auto written = writeNew(m_catalog, made, edit);
    if (!written) {
        return tl::unexpected<Error>(written.error());
    }
    return m_catalog.protection().resolveConsent(made.text());
}

EditService::Receipt ProtectionEdits::makeConsent(const ConsentEdit& edit) const {
    return writeNew(m_catalog, GlobalId::generate(), edit);
}

EditService::Receipt ProtectionEdits::editConsent(ConsentId consent, const ConsentEdit& edit) const {
    return writeTo(m_catalog, consent,
                   [&](ChangeWriter& writer, const GlobalId& id) { return apply(writer, id, edit); });
}

EditService::Receipt ProtectionEdits::withdraw(ConsentId consent, const std::string& date,
                                               const std::string& reason) const {
    constexpr std::size_t kDay = 10;
    const std::string when = date.empty() ? isoUtc(nowMilliseconds()).substr(0, kDay) : date;
    return writeTo(m_catalog, consent, [&](ChangeWriter& writer, const GlobalId& id) {
        const Status done = writeText(writer, TargetKind::Consent, id, "withdrawn", when);
        return done ? writeText(writer, TargetKind::Consent, id, "withdrawn_reason", reason) : done;
    });
}

EditService::Receipt ProtectionEdits::removeConsent(ConsentId consent) const {
    return writeTo(m_catalog, consent, [](ChangeWriter& writer, const GlobalId& id) {
        return writer.change({TargetKind::Consent, id, "removed", ""}, "1");
    });
}

std::filesystem::path ProtectionEdits::formFile(const AttachedFile& form) const {
    // The extension helps whoever opens it; nothing else of a foreign name becomes a path.
    std::string extension = std::filesystem::path(form.name).extension().native();
    constexpr std::size_t kLongest = 8;
    const bool isPlain =
        extension.size() <= kLongest && std::ranges::all_of(extension, [](char c) {
            return c == '.' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        });
    return m_catalog.folder() / kFormsFolder / (form.hash.hex() + (isPlain ? extension : std::string()));
}

EditService::Receipt ProtectionEdits::attachForm(ConsentId consent, const std::filesystem::path& file) const {
    if (m_catalog.isReadOnly()) {
        return failure(ErrorCode::ReadOnly, platform::display(m_catalog.folder().filename()),
                       "open for reading only");
    }
    const std::string name = text::displayName(file.filename().native());
    const auto source = platform::openRegularFile(file);
    if (!source) {
        return tl::unexpected<Error>(source.error());
    }
    const auto stamp = platform::stampOf(file);
    if (stamp && stamp->sizeBytes > kLargestForm) {
        return failure(ErrorCode::TooLarge, name, "a form is 256 MB at most");
    }
    const auto hash = platform::hashOf(*source, {});
    if (!hash) {
        return tl::unexpected<Error>(hash.error());
    }
    const std::filesystem::path target = formFile({*hash, name});
    std::error_code failed;
    std::filesystem::create_directories(target.parent_path(), failed);
    const auto copied = platform::copyVerified(*source, target, {});
    if (!copied && copied.error().code != ErrorCode::AlreadyExists) { // The same content is there already.
        return tl::unexpected<Error>(copied.error());
    }
    return writeTo(m_catalog, consent, [&](ChangeWriter& writer, const GlobalId& id) {
        return writer.change({TargetKind::Consent, id, "form", ""}, catalog::storedForm(*hash, name));
    });
}

} // namespace fieldframe::edit
