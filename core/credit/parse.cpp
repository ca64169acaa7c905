// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credit/parse.h"

#include "core/base/text.h"
#include "core/credit/credit_segments.h"
#include "core/credit/credit_text.h"
#include "core/credit/credit_words.h"
#include "core/credit/person_name.h"

#include <algorithm>

namespace fieldframe::credit {

namespace {

constexpr std::size_t kLongestLine = 2000; ///< More is no credit line; reading stays bounded.

/// Says who the parts of a line are.
class Reading {
public:
    Reading(const AgencyTable& agencies, const CreditContext& context, CreditSegments segments)
        : m_agencies(agencies)
        , m_context(context)
        , m_segments(std::move(segments)) {}

    ParsedCredit read() {
        takeDistributorAtEnd();
        classify();
        for (const std::string& people : m_segments.bracketPeople) {
            addPeople(people);
        }
        m_credit.year = m_segments.year;
        m_credit.distributor = std::move(m_segments.distributor);
        m_credit.assetCode = std::move(m_segments.assetCode);
        m_credit.flags = std::move(m_segments.flags);
        return std::move(m_credit);
    }

private:
    [[nodiscard]] bool isKnown(std::string_view text) const { return m_agencies.findIn(text) != nullptr; }

    [[nodiscard]] bool isDistributor(std::string_view text) const {
        const Agency* const agency = m_agencies.find(text);
        return agency != nullptr && agency->distributes;
    }

    /// "Name/AFP/Getty Images": the last of three that passes pictures on.
    void takeDistributorAtEnd() {
        std::vector<std::string>& names = m_segments.names;
        if (m_segments.distributor.empty() && names.size() >= 3 && isDistributor(names.back())) {
            m_segments.distributor = names.back();
            names.pop_back();
        }
    }

    void addPeople(std::string_view text) {
        for (std::string& person : peopleIn(text)) {
            const std::string folded = text::folded(person);
            if (folded.starts_with("multiple") || folded.starts_with("various") ||
                folded == "several contributors") {
                m_segments.flag(CreditFlag::SeveralContributors);
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
        for (const std::string& segment : m_segments.names) {
            (isKnown(segment) && !isCreatorOfAsset(segment) ? known : others).push_back(segment);
        }
        // "UNICEF/Mali/2020/Keïta": a place is nobody, where somebody else is named.
        if (m_segments.names.size() > 2) {
            std::erase_if(others, [](const std::string& other) { return isPlace(other); });
        }
        if (!known.empty()) {
            classifyKnown(known, others);
        } else if (others.size() == 1) {
            classifyAlone(others.front());
        } else if (others.size() > 1) {
            classifyUnknown(others);
        }
    }

    void classifyKnown(const std::vector<std::string>& known, std::vector<std::string> others) {
        m_credit.agency = known.front();
        m_credit.confidence = Confidence::High;
        // "AFP PHOTO/HO/US NAVY", "Italian Navy/Handout via Reuters": who handed it out owns it.
        const bool isHandedOut =
            std::ranges::find(m_segments.flags, CreditFlag::Handout) != m_segments.flags.end();
        if (isHandedOut && m_segments.distributor.empty() && isDistributor(known.front()) &&
            known.size() == 2) {
            m_segments.distributor = known.front();
            m_credit.agency = known.back();
        } else if (text::folded(known.front()) != text::folded(known.back())) {
            m_segments.flag(CreditFlag::CoOwned);
        }
        // "IFRC/Ana Nielsen/Danish Red Cross": beside a person, an organisation is no other person.
        if (std::ranges::any_of(others, looksLikePerson)) {
            const auto gone = std::erase_if(others, looksLikeOrganisation);
            if (gone > 0) {
                m_segments.flag(CreditFlag::CoOwned);
            }
        }
        for (std::string& other : others) {
            addPeople(withoutKnownEnd(other));
        }
    }

    /// "Ana González - UNAMID" → "Ana González".
    [[nodiscard]] std::string withoutKnownEnd(const std::string& text) const {
        for (const std::string_view mark : {" - ", " – ", " — ", " | ", ", "}) {
            const std::size_t at = text.rfind(mark);
            if (at != std::string::npos && isKnown(std::string_view(text).substr(at + mark.size()))) {
                return text.substr(0, at);
            }
        }
        return text;
    }

    void classifyAlone(const std::string& segment) {
        if (isSeveral(segment)) {
            addPeople(segment);
            return;
        }
        const bool isOwn = isCreatorOfAsset(segment);
        const std::vector<std::string> people = peopleIn(segment);
        // "Jane & John Doe": the first has the name of the last.
        const bool areFamily =
            people.size() > 1 && looksLikePerson(people.back()) &&
            std::ranges::all_of(people, [](const std::string& one) {
                return looksLikePerson(one) ||
                       (beginsCapital(one) && !looksLikeOrganisation(one) && wordsOf(one).size() == 1);
            });
        const bool areAllPeople = areFamily || std::ranges::all_of(people, looksLikePerson);
        if (!m_segments.bracketPeople.empty() && !isOwn) {
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
        const bool isAgencyFirst = m_segments.hasSign || m_segments.hasLabel;
        std::size_t agency = isAgencyFirst ? 0 : segments.size() - 1;
        if (areAllPeople && !m_segments.hasSign && (segments.size() > 2 || hasInitials(segments))) {
            agency = segments.size(); // Three people, one of whom made this picture, are no agency.
        } else if (own != segments.end()) {
            agency = own == segments.begin() ? 1 : 0;
            m_credit.confidence = Confidence::Medium;
        } else if (m_segments.isAgencyBy) {
            agency = 0;
            m_credit.confidence = Confidence::Medium;
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

    /// The only segment that looks like an organisation beside people, or that does not look like a person;
    /// else @p usual.
    static std::size_t agencyByLook(const std::vector<std::string>& segments, std::size_t usual) {
        const auto onlyOne = [&](const auto& isIt) {
            const auto found = std::ranges::find_if(segments, isIt);
            const bool isOnly = found != segments.end() && std::ranges::count_if(segments, isIt) == 1;
            return isOnly ? static_cast<std::size_t>(found - segments.begin()) : segments.size();
        };
        const std::size_t organisation =
            onlyOne([](const std::string& one) { return looksLikeOrganisation(one); });
        if (organisation != segments.size()) {
            return organisation;
        }
        const std::size_t noPerson = onlyOne([](const std::string& one) { return !looksLikePerson(one); });
        return noPerson == segments.size() ? usual : noPerson;
    }

    static bool hasInitials(const std::vector<std::string>& segments) {
        return std::ranges::all_of(segments, [](const std::string& one) {
            const std::string first = wordsOf(one).front();
            return first.size() <= 3 && first.ends_with('.');
        });
    }

    const AgencyTable& m_agencies;
    const CreditContext& m_context;
    CreditSegments m_segments;
    ParsedCredit m_credit;
};

ParsedCredit readOne(std::string line, const AgencyTable& agencies, const CreditContext& context) {
    return Reading(agencies, context, segmentsOf(std::move(line), agencies, context.year + 1)).read();
}

/// "(Photo by A / AFP) (Photo by A/AFP via Getty Images)": as some wires send it on.
ParsedCredit readTwice(const std::string& line, std::size_t between, const AgencyTable& agencies,
                       const CreditContext& context) {
    ParsedCredit first = readOne(line.substr(1, between - 1), agencies, context);
    const ParsedCredit second =
        readOne(line.substr(between + 3, line.size() - between - 4), agencies, context);
    first.agency = first.agency.empty() ? second.agency : first.agency;
    first.creators = first.creators.empty() ? second.creators : first.creators;
    first.year = first.year ? first.year : second.year;
    first.distributor = first.distributor.empty() ? second.distributor : first.distributor;
    first.assetCode = first.assetCode.empty() ? second.assetCode : first.assetCode;
    return first;
}

} // namespace

ParsedCredit parseCredit(std::string_view line, const AgencyTable& agencies, const CreditContext& context) {
    std::string tidy = tidied(text::cutAtGrapheme(line, kLongestLine));
    if (isNobody(tidy)) {
        return {};
    }
    const std::size_t between = tidy.find(") (");
    if (between != std::string::npos && tidy.front() == '(' && tidy.back() == ')') {
        return readTwice(tidy, between, agencies, context);
    }
    return readOne(std::move(tidy), agencies, context);
}

} // namespace fieldframe::credit
