// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credit/credit_segments.h"

#include "core/base/text.h"
#include "core/credit/credit_text.h"
#include "core/credit/credit_words.h"
#include "core/credit/person_name.h"

#include <algorithm>
#include <array>

namespace fieldframe::credit {

namespace {

constexpr std::string_view kSign = "©";

/// Takes a line apart from its ends inwards.
class Cutting {
public:
    Cutting(std::string line, const AgencyTable& agencies, int latestYear)
        : m_agencies(agencies)
        , m_latest(latestYear)
        , m_rest(std::move(line)) {}

    CreditSegments cut() {
        takeSignsAndLabel();
        takeBracket();
        takeDistributor();
        takeSegments();
        return std::move(m_found);
    }

private:
    [[nodiscard]] bool isKnown(std::string_view text) const {
        std::string name = withoutYear(text, m_latest).rest;
        (void)takeFlags(name);
        return m_agencies.findIn(name) != nullptr;
    }

    void takeFlagsOf(std::string& text) {
        for (const CreditFlag taken : takeFlags(text)) {
            m_found.flag(taken);
        }
    }

    void takeYearOf(std::string& text) {
        YearFound found = withoutYear(text, m_latest);
        m_found.noteYear(found.year, found.several);
        text = std::move(found.rest);
    }

    void takeLeadingSigns() {
        while (m_rest.starts_with(kSign)) {
            m_rest = text::trimmed(std::string_view(m_rest).substr(kSign.size()));
            m_found.hasSign = true;
        }
        while (m_found.hasSign && (m_rest.starts_with(':') || m_rest.starts_with("/"))) {
            m_rest = text::trimmed(std::string_view(m_rest).substr(1));
        }
    }

    /// "Handout photo: Coast Guard".
    void takeHandoutLabel() {
        constexpr std::string_view kHandout = "handout ";
        std::string behind = m_rest.substr(std::min(kHandout.size(), m_rest.size()));
        if (findFolded(m_rest, kHandout) == 0 && takeLabel(behind)) {
            m_rest = behind;
            m_found.flag(CreditFlag::Handout);
            m_found.hasLabel = true;
        }
    }

    void takeSignsAndLabel() {
        takeLeadingSigns();
        takeHandoutLabel();
        m_found.hasLabel = takeLabel(m_rest);
        takeLeadingSigns();
        m_found.hasLabel = takeLabel(m_rest) || m_found.hasLabel;
        takeLeadingSigns();
        takeBareLabel();
        if (findFolded(m_rest, "by ") == 0) {
            m_rest = text::trimmed(std::string_view(m_rest).substr(3));
        }
        // "Jane Doe © UNHCR": what stands inside separates.
        for (std::size_t at = m_rest.find(kSign); at != std::string::npos; at = m_rest.find(kSign)) {
            m_rest.replace(at, kSign.size(), "/");
            m_found.hasSign = true;
        }
    }

    /// "Photo ONU/Ana": a label with nothing behind it but a known name.
    void takeBareLabel() {
        const std::size_t blank = m_rest.find(' ');
        const std::string first = split(m_rest, "/").empty() ? std::string() : split(m_rest, "/").front();
        if (blank == std::string::npos || !isLabel(m_rest.substr(0, blank)) || isKnown(first) ||
            isCapitals(m_rest.substr(0, blank))) {
            return;
        }
        std::string after = m_rest.substr(blank + 1);
        const std::vector<std::string> parts = split(after, "/");
        if (!parts.empty() && isKnown(parts.front())) {
            m_rest = after;
            m_found.hasLabel = true;
        }
    }

    /// "IOM 2014 (Photo by Joe Lowry)", "Jane Doe [IOM]".
    void takeBracket() {
        if (m_rest.empty() || (m_rest.back() != ')' && m_rest.back() != ']')) {
            return;
        }
        const std::size_t open = m_rest.find(m_rest.back() == ')' ? '(' : '[');
        if (open == std::string::npos) {
            return;
        }
        std::string inside =
            text::trimmed(std::string_view(m_rest).substr(open + 1, m_rest.size() - open - 2));
        const bool isLabelled = takeLabel(inside);
        takeFlagsOf(inside);
        takeYearOf(inside);
        if (isLabel(inside)) {
            inside.clear();
        }
        const bool isAgency = isKnown(inside);
        if (!inside.empty() && !isLabelled && !isAgency && !looksLikePerson(inside)) {
            return;
        }
        m_rest = text::trimmed(std::string_view(m_rest).substr(0, open));
        if (isAgency) {
            m_found.names.push_back(inside);
        } else if (!inside.empty()) {
            m_found.bracketPeople.push_back(inside);
        }
    }

    void takeDistributor() {
        constexpr std::string_view kOn = " on ";
        if (const std::size_t on = m_rest.rfind(kOn);
            on != std::string::npos && m_agencies.find(m_rest.substr(on + kOn.size())) != nullptr) {
            m_rest.replace(on, kOn.size(), " via "); // "Jane Doe on Unsplash".
        }
        for (const std::string_view via : {" via ", " vía ", "via "}) {
            const std::size_t at = findFolded(m_rest, via);
            if (at == std::string::npos || (via.front() != ' ' && at != 0)) {
                continue;
            }
            m_found.distributor = m_rest.substr(at + via.size());
            takeFlagsOf(m_found.distributor);
            takeYearOf(m_found.distributor);
            m_rest.erase(at);
            return;
        }
    }

    void takeSegments() {
        std::vector<std::string> parts = split(m_rest, "/");
        if (parts.size() == 1) {
            parts = splitOtherwise(parts.front());
        } else {
            parts = splitByFor(std::move(parts));
        }
        for (std::string& part : parts) {
            takeSegment(part, parts.size() > 1);
        }
    }

    void takeSegment(std::string& part, bool isOneOfSeveral) {
        (void)takeLabel(part);
        if (part.starts_with('@') && isKnown(part.substr(1))) {
            part.erase(0, 1);
        }
        takeNumber(part);
        takePlaceWithYear(part);
        if (isOneOfSeveral && takeCode(part)) {
            return;
        }
        takeYearOf(part);
        takeFlagsOf(part);
        // "UNRWA Photo" is UNRWA, but "UN Photo" is a name of its own.
        std::string shorter = part;
        const Agency* const whole = m_agencies.find(part);
        std::string own = whole != nullptr ? whole->name : std::string();
        if (!takeLabelAtEnd(own) && takeLabelAtEnd(shorter) && m_agencies.findIn(shorter) != nullptr) {
            part = shorter;
        }
        if (!part.empty() && !isNobody(part)) {
            m_found.names.push_back(part);
        }
    }

    /// "Kenya2011" says a year.
    void takePlaceWithYear(std::string& part) {
        constexpr std::size_t kDigits = 4;
        if (part.size() > kDigits && isPlace(std::string_view(part).substr(0, part.size() - kDigits))) {
            part.insert(part.size() - kDigits, " ");
        }
    }

    /// "UN Photo # 123456".
    void takeNumber(std::string& part) {
        const std::size_t at = part.find('#');
        if (at == std::string::npos || at == 0 || !m_found.assetCode.empty()) {
            return;
        }
        const std::string code = text::trimmed(std::string_view(part).substr(at + 1));
        if (code.size() > 2 && isAssetCode(code)) {
            m_found.assetCode = code;
            part = text::trimmed(std::string_view(part).substr(0, at));
        }
    }

    bool takeCode(const std::string& part) {
        const std::string code = text::trimmed(std::string_view(part).substr(0, part.find('(')));
        if (!m_found.assetCode.empty() || !isAssetCode(code) || m_agencies.find(part) != nullptr ||
            withoutYear(part, m_latest).rest.empty()) {
            return false;
        }
        m_found.assetCode = code;
        return true;
    }

    /// "Jane Doe for UNHCR": both sides; nothing where none of the words stands there.
    static std::vector<std::string> sidesOf(std::string_view text, std::span<const std::string_view> words) {
        for (const std::string_view word : words) {
            const std::size_t at = findFolded(text, word);
            if (at != std::string_view::npos && at > 0) {
                std::string_view behind = text.substr(at + word.size());
                behind.remove_prefix(behind.starts_with("the ") ? 4 : 0);
                return {std::string(text.substr(0, at)), std::string(behind)};
            }
        }
        return {};
    }

    static constexpr auto kFor = std::to_array<std::string_view>(
        {" on behalf of ", " for ", " pour le ", " pour la ", " pour les ", " pour l'", " pour l’", " pour ",
         " para la ", " para el ", " para ", " im auftrag von ", " für ", ", courtesy of ", " courtesy of "});

    /// "Jane Doe for UNHCR/Reuters": where a known one stands behind the word.
    std::vector<std::string> splitByFor(std::vector<std::string> parts) {
        std::vector<std::string> finer;
        for (std::string& part : parts) {
            std::vector<std::string> sides = sidesOf(part, kFor);
            if (sides.size() == 2 && isKnown(sides.back())) {
                std::ranges::move(sides, std::back_inserter(finer));
            } else if (std::vector<std::string> marked = splitAtKnown(part); !marked.empty()) {
                std::ranges::move(marked, std::back_inserter(finer));
            } else {
                finer.push_back(std::move(part));
            }
        }
        return finer;
    }

    /// "MINUSMA - Marco Dormino", "Ana Cruz - RC1234567": both sides where one is an agency or a number.
    std::vector<std::string> splitAtKnown(const std::string& part) const {
        if (m_agencies.find(part) != nullptr) {
            return {};
        }
        for (const std::string_view mark : {" - ", " – ", " — ", " | "}) {
            std::vector<std::string> sides = split(part, mark);
            if (sides.size() == 2 &&
                (m_agencies.find(sides.front()) != nullptr || m_agencies.find(sides.back()) != nullptr ||
                 isAssetCode(sides.back()))) {
                return sides;
            }
        }
        return {};
    }

    /// Where no slash stands: "UN Photo by X", "X for UNHCR", "X, IOM", "IOM - X", "IOM | X".
    std::vector<std::string> splitOtherwise(const std::string& text) {
        if (m_agencies.find(withoutYear(text, m_latest).rest) != nullptr) {
            return {text};
        }
        static constexpr auto kBy = std::to_array<std::string_view>({" by ", "'s ", "’s "});
        if (std::vector<std::string> sides = sidesOf(text, kBy); !sides.empty()) {
            std::string agency = sides.front();
            const bool isPossessive = text[sides.front().size()] != ' ';
            if (takeLabelAtEnd(agency) || isKnown(agency)) {
                m_found.isAgencyBy = true;
                return sides;
            }
            if (!isPossessive) {
                return sides;
            }
        }
        if (std::vector<std::string> sides = sidesOf(text, kFor); !sides.empty()) {
            return sides;
        }
        if (std::vector<std::string> sides = splitAtYear(text); !sides.empty()) {
            return sides;
        }
        return splitAtMarks(text);
    }

    /// "IOM 2018 Jane Doe".
    std::vector<std::string> splitAtYear(const std::string& text) {
        for (std::size_t at = text.find(' '); at != std::string::npos; at = text.find(' ', at + 1)) {
            const std::string before = text.substr(0, at);
            const std::string after = text.substr(at + 1);
            const YearFound found = withoutYear(before, m_latest);
            if (found.year && found.rest != before && m_agencies.find(found.rest) != nullptr &&
                looksLikePerson(after)) {
                return {before, after};
            }
        }
        return {};
    }

    std::vector<std::string> splitAtMarks(const std::string& text) {
        for (const std::string_view mark : {" | ", "|", " – ", " — ", " - ", " • ", " · ", "•", "\\", ": "}) {
            std::vector<std::string> parts = split(text, mark);
            if (parts.size() > 1) {
                return parts;
            }
        }
        std::vector<std::string> parts = split(text, ",");
        if (parts.size() > 1 && (isKnown(parts.front()) || isKnown(parts.back()))) {
            return parts;
        }
        return {text};
    }

    const AgencyTable& m_agencies;
    int m_latest;
    std::string m_rest;
    CreditSegments m_found;
};

} // namespace

void CreditSegments::flag(CreditFlag flag) {
    if (std::ranges::find(flags, flag) == flags.end()) {
        flags.push_back(flag);
    }
}

void CreditSegments::noteYear(std::optional<int> found, bool isSeveral) {
    if (!found) {
        return;
    }
    if (isSeveral || (year && *year != *found)) {
        flag(CreditFlag::YearsDiffer);
    }
    year = found;
}

CreditSegments segmentsOf(std::string line, const AgencyTable& agencies, int latestYear) {
    return Cutting(std::move(line), agencies, latestYear).cut();
}

} // namespace fieldframe::credit
