// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/lint/house_rules.h"
#include "core/lint/tokens.h"

#include <toml++/toml.h>

#include <functional>

namespace fieldframe::lint {

namespace {

constexpr std::size_t kMostBytes = 1U << 20;
constexpr std::int64_t kMostCharacters = 1'000'000;

/// Reads the tables of one file into the rules; the first mistake ends it.
class Reading {
public:
    Reading(HouseRules& rules, std::string_view file)
        : m_rules(rules)
        , m_file(file) {}

    Status read(const toml::table& root) {
        for (const auto& [key, node] : root) {
            const std::optional<RuleId> rule = ruleFromName(key.str());
            const toml::table* const section = node.as_table();
            if (!rule || section == nullptr) {
                return wrong(node, "there is no rule [" + std::string(key.str()) + "]");
            }
            readSection(*rule, *section);
        }
        return m_failed ? tl::unexpected<Error>(*m_failed) : Status();
    }

private:
    using Take = std::function<void(const toml::node&)>;
    using Keys = std::map<std::string_view, Take>;

    Status wrong(const toml::node& node, std::string why) {
        if (!m_failed) {
            const std::string line = std::to_string(node.source().begin.line);
            m_failed = Error{ErrorCode::InvalidInput, m_file + ":" + line, std::move(why)};
        }
        return tl::unexpected<Error>(*m_failed);
    }

    void readSection(RuleId rule, const toml::table& section) {
        Keys keys = keysOf(rule);
        keys["severity"] = [this, rule](const toml::node& node) {
            m_rules.severities[static_cast<std::size_t>(rule)] = severity(node);
        };
        readKeys(section, keys, std::string(ruleName(rule)));
    }

    void readKeys(const toml::table& section, const Keys& keys, const std::string& name) {
        for (const auto& [key, node] : section) {
            const auto found = keys.find(key.str());
            if (found == keys.end()) {
                (void)wrong(node, "[" + name + "] has no \"" + std::string(key.str()) + "\"");
            } else {
                found->second(node);
            }
        }
    }

    Keys keysOf(RuleId rule) {
        switch (rule) {
        case RuleId::Required:
            return {{"fields", [this](const toml::node& node) { m_rules.required = fields(node); }}};
        case RuleId::CaptionLength:
            return {{"shortest", count(m_rules.captionShortest)}, {"longest", count(m_rules.captionLongest)}};
        case RuleId::FiveWs:
            return {{"where", flag(m_rules.asksWhere)},
                    {"when", flag(m_rules.asksWhen)},
                    {"who", flag(m_rules.asksWho)},
                    {"what", flag(m_rules.asksWhat)},
                    {"words", count(m_rules.fewestWords)}};
        case RuleId::CreditPattern:
            return {{"styles", [this](const toml::node& node) { m_rules.creditStyles = styles(node); }},
                    {"agency", text(m_rules.agency)},
                    {"years-apart", years()}};
        case RuleId::CopyrightYear:
            return {{"years-apart", years()}};
        case RuleId::AltText:
            return {{"longest", count(m_rules.altTextLongest)}};
        case RuleId::Language:
            return {{"wanted", texts(m_rules.languages)}, {"default", text(m_rules.defaultLanguage)}};
        case RuleId::Words:
            return {{"list", [this](const toml::node& node) { readWords(node); }}};
        case RuleId::RepeatedWords:
            return {{"allowed", [this](const toml::node& node) {
                         m_rules.mayRepeat = strings(node);
                         for (std::string& word : m_rules.mayRepeat) {
                             word = text::folded(word);
                         }
                     }}};
        case RuleId::Quotes:
            return {{"style", [this](const toml::node& node) { m_rules.quotes = quotes(node); }}};
        default:
            return {};
        }
    }

    Take flag(bool& into) {
        return [this, &into](const toml::node& node) {
            const std::optional<bool> value = node.value_exact<bool>();
            value ? into = *value : (void(wrong(node, "true or false is wanted")), into);
        };
    }
    Take count(std::size_t& into) {
        return [this, &into](const toml::node& node) {
            const std::optional<std::int64_t> value = node.value_exact<std::int64_t>();
            if (!value || *value < 0 || *value > kMostCharacters) {
                (void)wrong(node, "a number from 0 to " + std::to_string(kMostCharacters) + " is wanted");
            } else {
                into = static_cast<std::size_t>(*value);
            }
        };
    }
    Take years() {
        return [this](const toml::node& node) {
            const std::optional<std::int64_t> value = node.value_exact<std::int64_t>();
            if (!value || *value < 0 || *value > 1000) {
                (void)wrong(node, "a number of years is wanted");
            } else {
                m_rules.yearsApart = static_cast<int>(*value);
            }
        };
    }
    Take text(std::string& into) {
        return [this, &into](const toml::node& node) { into = string(node); };
    }
    Take texts(std::vector<std::string>& into) {
        return [this, &into](const toml::node& node) { into = strings(node); };
    }

    std::string string(const toml::node& node) {
        const std::optional<std::string> value = node.value_exact<std::string>();
        if (!value) {
            (void)wrong(node, "a text in quotation marks is wanted");
        }
        return value.value_or("");
    }

    std::vector<std::string> strings(const toml::node& node) {
        std::vector<std::string> values;
        const toml::array* const array = node.as_array();
        if (array == nullptr) {
            (void)wrong(node, "a list of texts is wanted: [\"…\", \"…\"]");
            return values;
        }
        for (const toml::node& one : *array) {
            values.push_back(string(one));
        }
        return values;
    }

    Severity severity(const toml::node& node) {
        const std::optional<Severity> value = severityFromName(node.value_or(std::string()));
        if (!value) {
            (void)wrong(node, "a severity is \"off\", \"info\", \"warning\" or \"error\"");
        }
        return value.value_or(Severity::Off);
    }

    QuoteStyle quotes(const toml::node& node) {
        const std::string value = string(node);
        if (value != "consistent" && value != "curly" && value != "straight") {
            (void)wrong(node, "a style is \"consistent\", \"curly\" or \"straight\"");
        }
        return value == "curly"      ? QuoteStyle::Curly
               : value == "straight" ? QuoteStyle::Straight
                                     : QuoteStyle::Consistent;
    }

    std::vector<FieldId> fields(const toml::node& node) {
        std::vector<FieldId> ids;
        for (const std::string& name : strings(node)) {
            const MetadataField* const field = findMetadataField(name);
            if (field == nullptr) {
                (void)wrong(node, "there is no field \"" + name + "\"");
            } else {
                ids.push_back(field->id);
            }
        }
        return ids;
    }

    std::vector<std::string> styles(const toml::node& node) {
        std::vector<std::string> all = strings(node);
        for (const std::string& style : all) {
            if (const auto parsed = credit::CreditStyle::parse(style); !parsed) {
                (void)wrong(node, "\"" + style + "\" has no part " + parsed.error().detail);
            }
        }
        return all;
    }

    void readWords(const toml::node& node) {
        const toml::array* const lists = node.as_array();
        if (lists == nullptr || !lists->is_homogeneous(toml::node_type::table)) {
            (void)wrong(node, "[[words.list]] is wanted");
            return;
        }
        m_rules.words.clear();
        for (const toml::node& one : *lists) {
            WordList list;
            // Where the list has no severity of its own it has the section's, which may stand behind it.
            list.severity = Severity::Off;
            readKeys(*one.as_table(),
                     {{"language", text(list.language)},
                      {"severity", [&](const toml::node& value) { list.severity = severity(value); }},
                      {"use", text(list.use)},
                      {"find",
                       [&](const toml::node& value) {
                           for (std::string& phrase : strings(value)) {
                               list.entries.push_back({foldedWords(phrase), std::move(phrase)});
                           }
                       }}},
                     "words.list");
            m_rules.words.push_back(std::move(list));
        }
    }

    HouseRules& m_rules;
    std::string m_file;
    std::optional<Error> m_failed;
};

Result<toml::table> tableOf(std::string_view text, std::string_view file) {
    try {
        return toml::parse(text);
    } catch (const toml::parse_error& error) {
        return failure(ErrorCode::InvalidInput,
                       std::string(file) + ":" + std::to_string(error.source().begin.line),
                       std::string(error.description()));
    }
}

Status readInto(HouseRules& rules, std::string_view text, std::string_view file) {
    return tableOf(text, file).and_then([&](const toml::table& root) {
        return Reading(rules, file).read(root);
    });
}

} // namespace

Result<HouseRules> parseHouseRules(std::string_view text, std::string_view file) {
    if (text.size() > kMostBytes) {
        return failure(ErrorCode::TooLarge, std::string(file), "more than a megabyte");
    }
    HouseRules rules;
    // What a file leaves out is as in the default; that it can be read is a promise of this room's tests.
    if (const Status read = readInto(rules, defaultRulesText(), "default"); !read) {
        return tl::unexpected<Error>(read.error());
    }
    if (const Status read = readInto(rules, text, file); !read) {
        return tl::unexpected<Error>(read.error());
    }
    for (WordList& list : rules.words) {
        list.severity = list.severity == Severity::Off ? rules.severityOf(RuleId::Words) : list.severity;
    }
    return rules;
}

} // namespace fieldframe::lint
