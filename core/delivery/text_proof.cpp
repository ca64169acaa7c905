// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/text_proof.h"

#include "core/base/forbidden_text.h"
#include "core/delivery/pdf_streams.h"
#include "core/platform/whole_file.h"

#include <algorithm>
#include <system_error>

namespace fieldframe::delivery {

namespace fs = std::filesystem;

namespace {

constexpr std::uint64_t kMostBytes = 1ull << 30;

Error fault(std::string where) {
    return {ErrorCode::Conflict, {}, std::move(where) + " holds a protected text"};
}

/// The fields in which an item holds one of @p texts, or "".
std::string fieldHolding(const PlannedItem& item, const ForbiddenText& texts) {
    const auto holds = [&](std::string_view text) { return !texts.find(text, 1).empty(); };
    for (const DescriptiveMetadata* const metadata : {&item.leaving.metadata, &item.pageTexts}) {
        for (const FieldValue& value : metadata->values) {
            if (holds(storedText(value.content)) || holds(displayText(value.content))) {
                return std::string(metadataField(value.field).key);
            }
        }
    }
    if (holds(item.creditLine)) {
        return "credit line";
    }
    const bool isNamed = std::ranges::any_of(
        item.files, [&](const PlannedFile& file) { return holds(file.name.generic_string()); });
    return isNamed ? "file name" : "";
}

/// A message without the pictures in it, which have been proved as files: in so many bytes that are no text
/// any short word is found.
std::string withoutPictures(std::string_view message) {
    constexpr std::string_view kPicture = "Content-Type: image/";
    constexpr std::string_view kBoundary = "\n--";
    std::string text;
    while (!message.empty()) {
        const std::size_t picture = std::min(message.find(kPicture), message.size());
        text += message.substr(0, picture);
        message.remove_prefix(picture);
        message.remove_prefix(std::min(message.find(kBoundary), message.size()));
    }
    return text;
}

/// Files that no worker has proved.
Result<std::vector<std::string>> textFiles(const PackageState& state) {
    std::set<std::string> proved;
    for (const PlannedItem& item : state.plan.items) {
        for (const PlannedFile& file : item.files) {
            proved.insert(file.name.generic_string());
            for (const fs::path& place : file.alsoAt) {
                proved.insert(place.generic_string());
            }
        }
    }
    std::vector<std::string> names;
    std::error_code failed;
    fs::recursive_directory_iterator it(state.folder.path(), failed);
    for (const fs::recursive_directory_iterator end; !failed && it != end; it.increment(failed)) {
        std::string name = it->path().lexically_relative(state.folder.path()).generic_string();
        if (fs::is_regular_file(it->symlink_status(failed)) && !proved.contains(name) &&
            !state.manifest.files().contains(name) && !name.starts_with('.')) {
            names.push_back(std::move(name));
        }
    }
    if (failed) {
        return tl::unexpected(
            platform::systemError(failed.value(), state.folder.path(), "reading the folder"));
    }
    std::ranges::sort(names);
    return names;
}

class TextProof {
public:
    explicit TextProof(const PackageState& state)
        : m_state(state)
        , m_forbidden(state.plan.forbiddenAnywhere) {}

    Status look(const std::string& name) {
        const auto bytes = platform::readWholeFile(m_state.folder.path() / name, kMostBytes);
        if (!bytes) {
            return tl::unexpected(bytes.error());
        }
        Status blamed = blame(name, name);
        const auto look = [&](std::string_view text) { blamed = blamed ? blame(name, text) : blamed; };
        if (name.ends_with(".pdf")) {
            eachPdfText(*bytes, look);
        } else {
            look(name.ends_with(".eml") ? withoutPictures(*bytes) : *bytes);
        }
        return blamed;
    }

    std::vector<ItemAtFault> take() { return std::move(m_faults); }

private:
    Status blame(const std::string& name, std::string_view text) {
        for (const ForbiddenText::Finding& finding : m_forbidden.find(text)) {
            if (!blameItems(name, finding.text)) {
                return failure(ErrorCode::Conflict, name,
                               "holds a protected text (" + finding.encoding +
                                   ") that none of the items brought in: nothing leaves");
            }
        }
        return {};
    }

    bool blameItems(const std::string& name, std::size_t text) {
        const ForbiddenText sought({m_state.plan.forbiddenAnywhere[text]});
        bool isBlamed = false;
        for (std::size_t i = 0; i < m_state.plan.items.size(); ++i) {
            const std::string field =
                m_state.making.isMade(i) ? fieldHolding(m_state.plan.items[i], sought) : std::string();
            if (!field.empty()) {
                isBlamed = true;
                m_faults.push_back({i, fault(name + ", from its " + field + ",")});
            }
        }
        return isBlamed;
    }

    const PackageState& m_state;
    ForbiddenText m_forbidden;
    std::vector<ItemAtFault> m_faults;
};

} // namespace

std::vector<ItemAtFault> itemsWithForbiddenTexts(const ExportPlan& plan) {
    std::vector<ItemAtFault> faults;
    for (std::size_t i = 0; i < plan.items.size(); ++i) {
        const PlannedItem& item = plan.items[i];
        if (!item.verdict.leaves() || item.leaving.forbidden.empty()) {
            continue;
        }
        const std::string field = fieldHolding(item, ForbiddenText(item.leaving.forbidden));
        if (!field.empty()) {
            faults.push_back({i, fault("its " + field)});
        }
    }
    return faults;
}

Result<std::vector<ItemAtFault>> itemsAtFault(const PackageState& state, const std::stop_token& stop) {
    if (state.plan.forbiddenAnywhere.empty()) {
        return std::vector<ItemAtFault>();
    }
    const auto names = textFiles(state);
    if (!names) {
        return tl::unexpected(names.error());
    }
    TextProof proof(state);
    for (const std::string& name : *names) {
        if (stop.stop_requested()) {
            return failure(ErrorCode::Cancelled, "export");
        }
        if (const Status looked = proof.look(name); !looked) {
            return tl::unexpected(looked.error());
        }
    }
    return proof.take();
}

} // namespace fieldframe::delivery
