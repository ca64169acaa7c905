// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protection/text_redactor.h"

#include "core/base/code_points.h"
#include "core/base/text.h"
#include "core/lint/mojibake.h"
#include "core/protection/coordinates.h"
#include "core/protection/stand_ins.h"

#include <unicode/uchar.h>

#include <algorithm>

namespace fieldframe::protection {
namespace {

/// Between two pieces of one name: "Amina (Hassan)", "Baidoa, Somalia".
bool isOnlySeparators(std::string_view between) {
    constexpr std::size_t kLongest = 12;
    return between.size() <= kLongest && between.find('\n') == std::string_view::npos &&
           lettersOf(between).empty();
}

/// "Yusuf" between "Amina" and "Hassan": a middle name that nobody recorded.
bool isOneName(std::string_view between) {
    constexpr std::size_t kLongest = 40;
    if (between.size() > kLongest || between.find_first_of("\n.,;:()/") != std::string_view::npos) {
        return false;
    }
    const std::vector<Letter> letters = lettersOf(between);
    const auto starts =
        std::ranges::count_if(letters, [](const Letter& letter) { return letter.startsWord; });
    return starts == 1 && letters.front().isCapital;
}

bool beginsSentence(std::string_view text, std::size_t at) {
    std::size_t before = at;
    while (before > 0 && (text[before - 1] == ' ' || text[before - 1] == '\n' || text[before - 1] == '\t')) {
        --before;
    }
    return before == 0 || (before < at && (text[before - 1] == '.' || text[before - 1] == '!' ||
                                           text[before - 1] == '?' || text[before - 1] == '\n'));
}

std::string withCapital(const std::string& text) {
    if (text.empty()) {
        return text;
    }
    const text::CodePoint first = text::codePointAt(text, 0);
    std::string capital;
    text::append(capital, static_cast<char32_t>(u_totitle(static_cast<UChar32>(first.value))));
    return capital + text.substr(first.end);
}

constexpr std::string_view kLoose = " \t/,;|&-_·";

/// Joins what is left on both sides of something that went away.
void joinBare(std::string& left, std::string_view right) {
    while (!left.empty() && kLoose.find(left.back()) != std::string_view::npos) {
        left.pop_back();
    }
    std::size_t skip = 0;
    while (skip < right.size() && kLoose.find(right[skip]) != std::string_view::npos) {
        ++skip;
    }
    if (!left.empty() && (left.back() == '(' || left.back() == '[') && skip < right.size() &&
        (right[skip] == ')' || right[skip] == ']')) {
        left.pop_back();
        ++skip;
    }
    const std::string_view rest = right.substr(skip);
    const bool needsBlank = !left.empty() && !rest.empty() && left.back() != '(' && left.back() != '\n' &&
                            std::string_view(").,;:!?\n").find(rest.front()) == std::string_view::npos;
    left += needsBlank ? " " : "";
    left += rest;
}

std::vector<std::string> namesOf(const Person& person) {
    std::vector<std::string> names = person.otherNames;
    names.insert(names.begin(), person.name);
    return names;
}

} // namespace

void TextRedactor::addPerson(const Person& person, bool isInPicture, const std::set<std::u32string>& spared) {
    const std::size_t owner = m_owners.size();
    m_owners.push_back({false, person.isMinor, person.replacements});
    for (const std::string& name : namesOf(person)) {
        std::vector<NameForm> forms = formsOfName(name, isInPicture);
        if (!isInPicture && isOneWord(name)) {
            // A single word names nobody in particular in texts about others.
            forms.clear();
        }
        std::erase_if(forms,
                      [&](const NameForm& form) { return !form.isWhole && spared.contains(form.letters); });
        m_finder.add(owner, forms);
    }
}

void TextRedactor::addPersonBeside(const Person& person) {
    const std::size_t owner = m_owners.size();
    m_owners.push_back({false, person.isMinor, person.replacements});
    for (const std::string& name : namesOf(person)) {
        std::vector<NameForm> forms = formsOfName(name, true);
        for (NameForm& form : forms) {
            const bool isSpaced = joiningOf(form.letters.front()) == Joining::Spaced;
            form.needsCapital = form.needsCapital || (isSpaced && (!form.isWhole || isOneWord(name)));
        }
        m_finder.add(owner, forms);
    }
}

void TextRedactor::addName(const std::string& name, bool isMinor) {
    m_finder.add(m_owners.size(), formsOfName(name, true));
    m_owners.push_back({false, isMinor, {}});
}

void TextRedactor::addPlace(const std::string& name, bool withParts) {
    m_finder.add(m_owners.size(), formsOfPlace(name, withParts));
    m_owners.push_back({true, false, {}});
}

bool TextRedactor::touches(std::string_view text) const {
    if (m_finder.isIn(text) || (m_removesCoordinates && withoutCoordinates(text) != text)) {
        return true;
    }
    const auto mended = lint::mendedEncoding(text);
    const auto unescaped = lint::mendedEntities(text);
    return (mended && m_finder.isIn(mended->text)) || (unescaped && m_finder.isIn(unescaped->text));
}

std::vector<TextRedactor::Piece> TextRedactor::pieces(std::string_view text) const {
    std::vector<Piece> pieces;
    for (const NameMatch& match : m_finder.find(text)) {
        if (!pieces.empty()) {
            Piece& last = pieces.back();
            const bool isSame =
                last.owner == match.owner || (m_owners[last.owner].isPlace && m_owners[match.owner].isPlace);
            const std::string_view between =
                text.substr(last.end, match.begin > last.end ? match.begin - last.end : 0);
            const bool isOnePlace = m_owners[match.owner].isPlace;
            if (isSame && (isOnlySeparators(between) || (!isOnePlace && isOneName(between)))) {
                last.end = std::max(last.end, match.end);
                continue;
            }
        }
        pieces.push_back({match.begin, match.end, match.owner});
    }
    return pieces;
}

std::string TextRedactor::standIn(const Owner& owner, std::string_view language,
                                  std::string_view text) const {
    const StandInLanguage chosen = standInLanguage(language, text);
    if (owner.isPlace) {
        return standInForPlace(chosen);
    }
    std::string wanted = standInForPerson(owner.replacements, owner.isMinor, language, chosen);
    // A replacement that holds what must go would come back for ever.
    return m_finder.isIn(wanted) ? standInForPerson({}, owner.isMinor, language, chosen) : wanted;
}

std::string TextRedactor::once(std::string_view text, std::string_view language, bool isProse) const {
    std::string result;
    std::size_t from = 0;
    bool isAfterGap = false;
    const auto keep = [&](std::string_view kept) {
        if (isAfterGap && !isProse) {
            joinBare(result, kept);
        } else {
            result += kept;
        }
    };
    for (const Piece& piece : pieces(text)) {
        keep(text.substr(from, piece.begin - from));
        if (isProse) {
            const std::string instead = standIn(m_owners[piece.owner], language, text);
            result += beginsSentence(text, piece.begin) ? withCapital(instead) : instead;
        }
        isAfterGap = true;
        from = piece.end;
    }
    keep(text.substr(from));
    return result;
}

std::string TextRedactor::redacted(std::string_view text, std::string_view language, bool isProse) const {
    constexpr int kMostRounds = 4;
    std::string clean(text);
    // A name that was misread, or written as a web page writes it, is still the name.
    for (const auto& mended : {lint::mendedEncoding(text), lint::mendedEntities(text)}) {
        if (mended && m_finder.isIn(mended->text)) {
            clean = mended->text;
        }
    }
    if (m_removesCoordinates) {
        clean = withoutCoordinates(clean);
    }
    for (int round = 0; round < kMostRounds; ++round) {
        if (!m_finder.isIn(clean)) {
            return clean;
        }
        // What stands on both sides of a name may be another one once it is gone.
        clean = once(clean, language, isProse);
    }
    return m_finder.isIn(clean) ? std::string() : clean;
}

std::string TextRedactor::prose(std::string_view text, std::string_view language) const {
    return isEmpty() || !touches(text) ? std::string(text) : redacted(text, language, true);
}

std::string TextRedactor::bare(std::string_view text) const {
    return isEmpty() || !touches(text) ? std::string(text) : text::trimmed(redacted(text, {}, false));
}

} // namespace fieldframe::protection
