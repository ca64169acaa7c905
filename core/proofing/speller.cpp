// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofing/speller.h"

#include "core/base/text.h"
#include "core/platform/whole_file.h"
#include "core/proofing/words.h"

#include <hunspell/hunspell.hxx>
#include <unicode/unistr.h>

#include <algorithm>

namespace fieldframe::proofing {

namespace {

/// Of a compound that no dictionary has, each part may still be right.
std::vector<std::pair<std::size_t, std::size_t>> partsOf(std::string_view compound) {
    std::vector<std::pair<std::size_t, std::size_t>> parts;
    std::size_t begin = 0;
    for (std::size_t at = 0; at <= compound.size();) {
        std::size_t hyphen = 0;
        for (const std::string_view one : {"-", "\u2010", "\u2011"}) {
            hyphen = compound.substr(at).starts_with(one) ? one.size() : hyphen;
        }
        if (hyphen == 0 && at < compound.size()) {
            ++at;
            continue;
        }
        if (at > begin) {
            parts.emplace_back(begin, at);
        }
        at += std::max<std::size_t>(hyphen, 1);
        begin = at;
    }
    return parts;
}

/// hunspell takes any file, and then every word for a mistake. The first line is the number of words.
Status checkDictionary(const DictionaryFiles& files) {
    constexpr std::uint64_t kMost = 256U << 20;
    for (const auto& file : {files.affixes, files.words}) {
        const Result<std::string> bytes = platform::readWholeFile(file, kMost);
        if (!bytes) {
            return tl::unexpected<Error>(bytes.error());
        }
        const std::size_t first = bytes->starts_with("\xEF\xBB\xBF") ? 3 : 0;
        const bool isCounted = bytes->size() > first && (*bytes)[first] >= '0' && (*bytes)[first] <= '9';
        if (file == files.words && !isCounted) {
            return failure(ErrorCode::UnreadableFile, file.string(), "no dictionary of hunspell");
        }
    }
    return {};
}

} // namespace

Speller::Speller(std::unique_ptr<Hunspell> hunspell, std::string dictionary, std::string_view language)
    : m_dictionary(std::move(dictionary))
    , m_language(language)
    , m_charset(hunspell->get_dict_encoding())
    , m_hunspell(std::move(hunspell)) {
    if (m_charset == "UTF-8") {
        m_charset.clear();
    }
}

Speller::~Speller() = default;

Result<std::unique_ptr<Speller>> Speller::open(const DictionaryFiles& files, std::string_view language) {
    if (const Status checked = checkDictionary(files); !checked) {
        return tl::unexpected<Error>(checked.error());
    }
    try {
        auto hunspell = std::make_unique<Hunspell>(files.affixes.c_str(), files.words.c_str());
        return std::unique_ptr<Speller>(new Speller(std::move(hunspell), files.name, language));
    } catch (const std::exception& error) {
        return failure(ErrorCode::UnreadableFile, files.words.string(), error.what());
    }
}

std::string Speller::toDictionary(const std::string& word) const {
    if (m_charset.empty()) {
        return word;
    }
    const icu::UnicodeString letters = icu::UnicodeString::fromUTF8(word);
    std::string bytes(word.size() * 4, '\0');
    const std::int32_t size = letters.extract(0, letters.length(), bytes.data(),
                                              static_cast<std::uint32_t>(bytes.size()), m_charset.c_str());
    bytes.resize(static_cast<std::size_t>(std::clamp(size, 0, static_cast<std::int32_t>(bytes.size()))));
    return bytes;
}

std::string Speller::fromDictionary(const std::string& word) const {
    if (m_charset.empty()) {
        return text::toValidUtf8(word);
    }
    std::string utf8;
    icu::UnicodeString(word.c_str(), m_charset.c_str()).toUTF8String(utf8);
    return utf8;
}

bool Speller::isRight(const std::string& word) const {
    return m_hunspell->spell(toDictionary(word));
}

Spelling Speller::check(std::string_view text, const KnownWords& known, const std::stop_token& stop) const {
    const auto deadline = std::chrono::steady_clock::now() + kLongest;
    Spelling spelling;
    spelling.isWhole = text.size() <= kMostBytes;
    const std::lock_guard lock(m_mutex);
    for (const SpelledWord& word : spelledWords(text, m_language, kMostBytes)) {
        if (stop.stop_requested() || std::chrono::steady_clock::now() > deadline) {
            spelling.isWhole = false;
            break;
        }
        if (known.contains(word.text) || isRight(word.text)) {
            continue;
        }
        const std::string_view letters = text.substr(word.begin, word.end - word.begin);
        const auto parts = partsOf(letters);
        for (const auto& [begin, end] : parts) {
            const std::string part(letters.substr(begin, end - begin));
            const bool isWhole = parts.size() == 1;
            const bool isLetter = text::firstGraphemes(part, 1) == part;
            if (isWhole || (!isLetter && !known.contains(part) && !isRight(part))) {
                spelling.wrong.push_back({word.begin + begin, word.begin + end, part});
            }
        }
    }
    return spelling;
}

std::vector<std::string> Speller::suggest(std::string_view word, std::size_t limit) const {
    const std::string letters = text::normalized(word);
    if (letters.empty() || letters.size() > kMostBytes / 1000) {
        return {};
    }
    const std::lock_guard lock(m_mutex);
    std::vector<std::string> found;
    for (const std::string& one : m_hunspell->suggest(toDictionary(letters))) {
        std::string utf8 = fromDictionary(one);
        if (found.size() < limit && !utf8.empty() && std::ranges::find(found, utf8) == found.end()) {
            found.push_back(std::move(utf8));
        }
    }
    return found;
}

Spellers::Spellers(std::vector<std::filesystem::path> folders)
    : m_folders(std::move(folders)) {}

Result<const Speller*> Spellers::forLanguage(std::string_view language) {
    const std::lock_guard lock(m_mutex);
    const auto known = m_byLanguage.find(language);
    if (known != m_byLanguage.end()) {
        return known->second.get();
    }
    const std::optional<DictionaryFiles> files = dictionaryFor(language, m_folders);
    if (!files) {
        return failure(ErrorCode::NotFound, std::string(language), "no dictionary is installed");
    }
    auto speller = Speller::open(*files, language);
    if (!speller) {
        return tl::unexpected<Error>(speller.error());
    }
    return m_byLanguage.emplace(language, std::move(*speller)).first->second.get();
}

} // namespace fieldframe::proofing
