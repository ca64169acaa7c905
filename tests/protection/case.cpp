// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/protection/case.h"

#include "core/base/text.h"

namespace fieldframe::test {
namespace {

/// Folded letters and digits of @p text.
std::string letters(const std::string& text) {
    std::string out;
    for (const std::string& word : text::words(text)) {
        out += word;
    }
    return out;
}

} // namespace

Case::Case() {
    facts.globalId = GlobalId::generate();
    facts.mime = "image/jpeg";
    facts.fileName = "IMG_1234.jpg";
    clock.now = 1'800'000'000'000; // 2027-01-15.
    clock.latestSeen = clock.now;
    policy.uses = {"web"};
}

Case& Case::says(FieldId field, FieldContent content, std::string language) {
    facts.metadata.set({field, std::move(language), std::move(content), Origin::Hand});
    return *this;
}

Case& Case::shows(Person person, std::vector<Consent> consents) {
    facts.persons.push_back({std::move(person), true, std::move(consents)});
    return *this;
}

Case& Case::marks(std::string name, ImageArea area) {
    facts.regions.push_back({ImageRegion::Kind::Face, area, std::move(name), ""});
    return *this;
}

protection::Verdict Case::verdict() const {
    return protection::judge(facts, policy, clock);
}

protection::RedactedItem Case::leaving() const {
    return protection::redacted(facts, policy, verdict(), {});
}

std::string Case::holds() const {
    std::string words;
    for (const protection::Hold& hold : verdict().holds) {
        words += (words.empty() ? "" : " ") + std::string(protection::holdName(hold.code));
    }
    return words;
}

std::string Case::changes() const {
    std::string words;
    for (const protection::Change& change : verdict().changes) {
        words += (words.empty() ? "" : " ") + std::string(protection::changeName(change.code));
    }
    return words;
}

Person person(std::string name, ProtectionLevel level, std::vector<std::string> otherNames) {
    Person made;
    made.globalId = GlobalId::generate();
    made.name = std::move(name);
    made.level = level;
    made.otherNames = std::move(otherNames);
    made.replacements = {{"", "a 12-year-old girl"}, {"fr", "une fille de 12 ans"}};
    return made;
}

std::string everything(const protection::RedactedItem& item) {
    std::string all = item.fileName;
    for (const FieldValue& value : item.metadata.values) {
        all += "\n" + storedText(value.content);
    }
    return all;
}

bool holdsLetters(const std::string& text, const std::string& sought) {
    const std::string wanted = letters(sought);
    return !wanted.empty() && letters(text).find(wanted) != std::string::npos;
}

} // namespace fieldframe::test
