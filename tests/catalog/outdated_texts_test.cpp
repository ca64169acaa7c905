// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/outdated_texts.h"
#include "tests/support/catch.h"

using namespace fieldframe;
using namespace fieldframe::catalog;

namespace {

JournalEntry change(const std::string& property, const std::string& language, const GlobalId& batch) {
    JournalEntry entry;
    entry.property = property;
    entry.language = language;
    entry.batch = batch;
    return entry;
}

DescriptiveMetadata captions(const std::vector<std::string>& languages) {
    DescriptiveMetadata metadata;
    for (const std::string& language : languages) {
        metadata.set({FieldId::Caption, language, std::string("A text"), Origin::Xmp});
    }
    return metadata;
}

} // namespace

TEST_CASE("Outdated texts: a translation is older once the main text was changed after it") {
    const GlobalId first = GlobalId::generate();
    const GlobalId second = GlobalId::generate();
    const DescriptiveMetadata metadata = captions({"", "fr", "ar"});
    // Newest first: the French was translated anew, the Arabic came with the file.
    const std::vector entries{change("caption", "fr", second), change("caption", "", first)};
    CHECK(outdatedTexts(metadata, entries) == std::vector{OutdatedText{FieldId::Caption, "ar"}});
    const std::vector again{change("caption", "", second), change("caption", "fr", first)};
    CHECK(outdatedTexts(metadata, again).size() == 2);
}

TEST_CASE("Outdated texts: nothing is older that came together, and other fields count for themselves") {
    const GlobalId batch = GlobalId::generate();
    const DescriptiveMetadata metadata = captions({"", "fr"});
    CHECK(outdatedTexts(metadata, {}).empty());
    CHECK(outdatedTexts(metadata, std::vector{change("caption", "", batch), change("caption", "fr", batch)})
              .empty());
    CHECK(outdatedTexts(metadata, std::vector{change("title", "", batch)}).empty());
}
