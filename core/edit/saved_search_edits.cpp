// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of EditService that keeps searches by name.
#include "core/base/text.h"
#include "core/catalog/change_writer.h"
#include "core/edit/edit_service.h"

namespace fieldframe::edit {
namespace {

using catalog::Catalog;
using catalog::Cause;
using catalog::ChangeWriter;
using catalog::TargetKind;

Status setName(ChangeWriter& writer, const GlobalId& search, std::string_view typed) {
    const std::string name = text::cleaned(typed);
    if (name.empty()) {
        return failure(ErrorCode::InvalidInput, "name", "a saved search needs a name");
    }
    const auto other = writer.savedSearchByName(name);
    if (!other) {
        return tl::unexpected<Error>(other.error());
    }
    if (*other && **other != search) {
        return failure(ErrorCode::AlreadyExists, name, "another saved search has this name");
    }
    return writer.change({TargetKind::SavedSearch, search, "name", ""}, name);
}

Status setQuery(ChangeWriter& writer, const GlobalId& search, std::string_view typed) {
    const std::string query = text::cleaned(typed);
    if (query.empty()) {
        return failure(ErrorCode::InvalidInput, "query", "a saved search needs something to search for");
    }
    return writer.change({TargetKind::SavedSearch, search, "query", ""}, query);
}

EditService::Receipt writeSearch(const Catalog& catalog, SavedSearchId search,
                                 const std::function<Status(ChangeWriter&, const GlobalId&)>& work) {
    return catalog.write(Cause::Hand, Catalog::Lane::Interactive, [&](ChangeWriter& writer) -> Status {
        const auto id = writer.globalId(search);
        return id ? work(writer, *id) : Status(tl::unexpected<Error>(id.error()));
    });
}

} // namespace

EditService::Receipt EditService::addSavedSearch(std::string_view name, std::string_view query) const {
    const GlobalId search = GlobalId::generate();
    return m_catalog.write(Cause::Hand, Catalog::Lane::Interactive, [&](ChangeWriter& writer) -> Status {
        const Status named = setName(writer, search, name);
        return named ? setQuery(writer, search, query) : named;
    });
}

EditService::Receipt EditService::renameSavedSearch(SavedSearchId search, std::string_view name) const {
    return writeSearch(m_catalog, search,
                       [&](ChangeWriter& writer, const GlobalId& id) { return setName(writer, id, name); });
}

EditService::Receipt EditService::setSavedSearch(SavedSearchId search, std::string_view query) const {
    return writeSearch(m_catalog, search,
                       [&](ChangeWriter& writer, const GlobalId& id) { return setQuery(writer, id, query); });
}

EditService::Receipt EditService::deleteSavedSearch(SavedSearchId search) const {
    return writeSearch(m_catalog, search, [](ChangeWriter& writer, const GlobalId& id) {
        return writer.change({TargetKind::SavedSearch, id, "removed", ""}, "1");
    });
}

} // namespace fieldframe::edit
