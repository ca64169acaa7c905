// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credit/parse.h"

#include "core/base/text.h"
#include "core/credit/credit_text.h"
#include "core/credit/credit_words.h"
#include "core/credit/person_name.h"

#include <algorithm>
#include <array>
#include <utility>

namespace fieldframe::credit {

namespace {

constexpr std::string_view kSign = "©";
constexpr std::size_t kLongestLine = 2000; ///< More is no credit line; reading stays bounded.

/// Takes one credit line apart, step by step.
class Reading {
public:
    Reading(const AgencyTable& agencies, const CreditContext& context)
        : m_agencies(agencies)
        , m_context(context) {}

    ParsedCredit read(std::string_view line) {
        m_rest = tidied(text::cutAtGrapheme(line, kLongestLine));
        takeSignsAndLabel();
        takeBracket();
        takeDistributor();
        takeSegments();
        takeDistributorAtEnd();
        classify();
        return std::move(m_credit);
    }

private:
    void flag(CreditFlag flag) {
        if (std::ranges::find(m_credit.flags, flag) == m_credit.flags.end()) {
            m_credit.flags.push_back(flag);
        }
    }

    void takeSigns(std::string& text) {
        for (std::size_t at = text.find(kSign); at != std::string::npos; at = text.find(kSign)) {
            text.replace(at, kSign.size(), " ");
            m_hasSign = true;
        }
        text = text::trimmed(text);
    }

    void takeSignsAndLabel() {
        if (m_rest.starts_with(kSign)) {
            takeSigns(m_rest);
        }
        m_hasLabel = takeLabel(m_rest);
        takeSigns(m_rest);
        m_hasLabel = takeLabel(m_rest) || m_hasLabel;
        if (findFolded(m_rest, "by ") == 0) {
            m_rest = text::trimmed(std::string_view(m_rest).substr(3));
        }
    }

    /// "IOM 2014 (Photo by Joe Lowry)".
    void takeBracket() {
        const std::size_t open = m_rest.find('(');
        const std::size_t close = m_rest.rfind(')');
        if (open == std::string::npos || close == std::string::npos || close < open ||
            close + 1 != m_rest.size()) {
            return;
        }
        std::string inside = text::trimmed(std::string_view(m_rest).substr(open + 1, close - open - 1));
        const bool isLabelled = takeLabel(inside);
        takeFlags(inside);
        const YearFound found = withoutYear(inside, m_context.year + 1);
        noteYear(found);
        inside = found.rest;
        const bool isAgency = m_agencies.findIn(inside) != nullptr;
        if (inside.empty() || isLabelled || isAgency || looksLikePerson(inside)) {
            m_rest = text::trimmed(std::string_view(m_rest).substr(0, open));
            if (isAgency) {
                m_segments.push_back(inside);
            } else if (!inside.empty()) {
                addPeople(inside);
                m_hasBracket = true;
            }
        }
    }

    void takeDistributor() {
        for (const std::string_view via : {" via ", " vía "}) {
            if (const std::size_t at = findFolded(m_rest, via); at != std::string::npos) {
                const YearFound found =
                    withoutYear(std::string_view(m_rest).substr(at + via.size()), m_context.year + 1);
                noteYear(found);
                m_credit.distributor = found.rest;
                m_rest = m_rest.substr(0, at);
                return;
            }
        }
    }

    void noteYear(const YearFound& found) {
        if (!found.year) {
            return;
        }
        if (found.several || (m_credit.year && *m_credit.year != *found.year)) {
            flag(CreditFlag::YearsDiffer);
        }
        m_credit.year = found.year;
    }

    void takeFlags(std::string& text) {
        for (const CreditFlag taken : credit::takeFlags(text)) {
            flag(taken);
        }
    }

    void takeSegments() {
        std::vector<std::string> parts = split(m_rest, "/");
        if (parts.size() == 1) {
            parts = splitOtherwise(parts.front());
        }
        for (std::string& part : parts) {
            takeLabel(part);
            const bool isCode = parts.size() > 1 && isAssetCode(part) && m_agencies.find(part) == nullptr &&
                                !withoutYear(part, m_context.year + 1).rest.empty();
            if (isCode && m_credit.assetCode.empty()) {
                m_credit.assetCode = part;
                continue;
            }
            const YearFound found = withoutYear(part, m_context.year + 1);
            noteYear(found);
            part = found.rest;
            takeFlags(part);
            if (!part.empty()) {
                m_segments.push_back(part);
            }
        }
    }

    /// Where no slash stands: "UN Photo by X", "X for UNHCR", "X, IOM", "IOM - X", "IOM | X".
    std::vector<std::string> splitOtherwise(const std::string& text) {
        if (m_agencies.find(withoutYear(text, m_context.year + 1).rest) != nullptr) {
            return {text};
        }
        for (const std::string_view word : {" by ", " for ", " on behalf of ", " pour ", " para "}) {
            if (const std::size_t at = findFolded(text, word); at != std::string::npos) {
                return {text.substr(0, at), text.substr(at + word.size())};
            }
        }
        for (const std::string_view mark : {" | ", "|", " – ", " — ", " - ", " • ", " · ", "\\", ": "}) {
            std::vector<std::string> parts = split(text, mark);
            if (parts.size() > 1) {
                return parts;
            }
        }
        const std::vector<std::string> parts = split(text, ",");
        const auto isKnown = [this](const std::string& part) {
            return m_agencies.findIn(withoutYear(part, m_context.year + 1).rest) != nullptr;
        };
        if (parts.size() > 1 && (isKnown(parts.front()) || isKnown(parts.back()))) {
            return parts;
        }
        return {text};
    }

    /// "Name/AFP/Getty Images": the last of three that passes pictures on.
    void takeDistributorAtEnd() {
        if (m_credit.distributor.empty() && m_segments.size() >= 3) {
            const Agency* const last = m_agencies.find(m_segments.back());
            if (last != nullptr && last->distributes) {
                m_credit.distributor = m_segments.back();
                m_segments.pop_back();
            }
        }
    }

    void addPeople(std::string_view text) {
        for (std::string& person : peopleIn(text)) {
            takeFlags(person);
            const std::string folded = text::folded(person);
            if (folded == "multiple" || folded == "multiple contributors" || folded == "various" ||
                folded == "various contributors" || folded == "several contributors") {
                flag(CreditFlag::SeveralContributors);
            } else if (!person.empty()) {
                m_credit.creators.push_back(std::move(person));
            }
        }
    }

    [[nodiscard]] bool isCreatorOfAsset(std::string_view segment) const {
        const std::string folded = text::folded(segment);
        return std::ranges::any_of(
            m_context.creators, [&](const std::string& creator) { return text::folded(creator) == folded; });
    }

    [[nodiscard]] static bool isSeveral(std::string_view text) {
        const std::string folded = text::folded(text);
        return folded.starts_with("multiple") || folded.starts_with("various");
    }

    void classify() {
        std::vector<std::string> known;
        std::vector<std::string> others;
        for (std::string& segment : m_segments) {
            (m_agencies.findIn(segment) != nullptr && !isCreatorOfAsset(segment) ? known : others)
                .push_back(std::move(segment));
        }
        if (!known.empty()) {
            m_credit.agency = known.front();
            m_credit.confidence = Confidence::High;
            if (known.size() > 1) {
                flag(CreditFlag::CoOwned);
            }
            for (const std::string& other : others) {
                addPeople(other);
            }
            return;
        }
        if (others.size() == 1) {
            classifyAlone(others.front());
        } else if (others.size() > 1) {
            classifyUnknown(others);
        }
    }

    void classifyAlone(const std::string& segment) {
        if (isSeveral(segment)) {
            addPeople(segment);
            return;
        }
        const bool isOwn = isCreatorOfAsset(segment);
        const std::vector<std::string> people = peopleIn(segment);
        const bool areAllPeople = std::ranges::all_of(people, looksLikePerson);
        if (m_hasBracket && !isOwn) {
            m_credit.agency = segment;
            m_credit.confidence = Confidence::Medium;
        } else if (isOwn || (areAllPeople && !looksLikeOrganisation(segment))) {
            addPeople(segment);
            m_credit.confidence = isOwn ? Confidence::Medium : Confidence::Low;
        } else {
            m_credit.agency = segment;
        }
    }

    void classifyUnknown(const std::vector<std::string>& segments) {
        const auto own =
            std::ranges::find_if(segments, [this](const auto& one) { return isCreatorOfAsset(one); });
        const bool areAllPeople = std::ranges::all_of(segments, [](const std::string& one) {
            return looksLikePerson(one) && !looksLikeOrganisation(one);
        });
        std::size_t agency = m_hasSign || m_hasLabel ? 0 : segments.size() - 1;
        if (own != segments.end()) {
            agency = own == segments.begin() ? 1 : 0;
            m_credit.confidence = Confidence::Medium;
        } else if (areAllPeople && !m_hasSign && (segments.size() > 2 || hasInitials(segments))) {
            agency = segments.size();
        } else {
            agency = agencyByLook(segments, agency);
        }
        for (std::size_t i = 0; i < segments.size(); ++i) {
            if (i == agency) {
                m_credit.agency = segments[i];
            } else {
                addPeople(segments[i]);
            }
        }
    }

    /// The only segment that looks like an organisation beside people; else @p usual.
    static std::size_t agencyByLook(const std::vector<std::string>& segments, std::size_t usual) {
        std::size_t found = segments.size();
        for (std::size_t i = 0; i < segments.size(); ++i) {
            if (looksLikeOrganisation(segments[i])) {
                if (found != segments.size()) {
                    return usual;
                }
                found = i;
            }
        }
        return found == segments.size() ? usual : found;
    }

    static bool hasInitials(const std::vector<std::string>& segments) {
        return std::ranges::all_of(segments, [](const std::string& one) {
            const std::string first = wordsOf(one).front();
            return first.size() <= 3 && first.ends_with('.');
        });
    }

    const AgencyTable& m_agencies;
    const CreditContext& m_context;
    ParsedCredit m_credit;
    std::string m_rest;
    std::vector<std::string> m_segments;
    bool m_hasSign = false;
    bool m_hasLabel = false;
    bool m_hasBracket = false;
};

} // namespace

ParsedCredit parseCredit(std::string_view line, const AgencyTable& agencies, const CreditContext& context) {
    return Reading(agencies, context).read(line);
}

} // namespace fieldframe::credit
