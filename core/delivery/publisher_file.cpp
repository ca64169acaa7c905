// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/publisher_file.h"

#include "core/delivery/publisher_text.h"
#include "core/delivery/toml_reading.h"
#include "core/pages/theme.h"
#include "core/platform/safe_file.h"
#include "core/platform/whole_file.h"

#include <system_error>

namespace fieldframe::delivery {

namespace {

constexpr std::string_view kFileName = "house.toml";
constexpr std::uint64_t kMostBytes = 1U << 20;

bool isAddress(std::string_view text) {
    return text.empty() || text.starts_with("https://") || text.starts_with("http://");
}

TomlReading::Take address(TomlReading& toml, std::string& into) {
    return [&toml, &into, text = toml.text(into)](const toml::node& node) {
        text(node);
        if (!isAddress(into)) {
            toml.wrong(node, "an address begins with https:// or http://");
        }
    };
}

/// A table of the variables that the look of a web library has.
TomlReading::Take theme(TomlReading& toml, std::string_view name, std::vector<pages::ThemeVariable>& into,
                        bool isDark) {
    return toml.table(name, [&toml, &into, isDark] {
        TomlReading::Keys keys;
        for (const std::string_view variable : pages::kThemeVariables) {
            keys[variable] = [&toml, &into, isDark, variable](const toml::node& node) {
                std::string value;
                toml.text(value)(node);
                if (!pages::isThemeValue(value)) {
                    toml.wrong(node, "a colour, fonts or a measure as CSS has them is wanted");
                }
                into.push_back({std::string(variable), value, isDark});
            };
        }
        return keys;
    });
}

} // namespace

Result<pages::Publisher> parsePublisher(std::string_view text, std::string_view file) {
    const auto root = parseToml(text, file);
    if (!root) {
        return tl::unexpected(root.error());
    }
    pages::Publisher publisher;
    TomlReading toml(file);
    toml.readKeys(
        *root,
        {{"name", toml.text(publisher.name)},
         {"description", toml.text(publisher.description)},
         {"logo", toml.text(publisher.logo)},
         {"base-url", address(toml, publisher.baseUrl)},
         {"contact", toml.text(publisher.contact)},
         {"usage-terms", toml.text(publisher.usageTerms)},
         {"licence-url", address(toml, publisher.licenseUrl)},
         {"theme", theme(toml, "theme", publisher.theme, false)},
         {"theme-dark", theme(toml, "theme-dark", publisher.theme, true)},
         {"branch",
          toml.tables(
              "branch",
              [&] {
                  pages::Link& link = publisher.branches.emplace_back();
                  return TomlReading::Keys{{"text", toml.text(link.text)}, {"url", address(toml, link.url)}};
              })}},
        "");
    if (const Status read = toml.status(); !read) {
        return tl::unexpected(read.error());
    }
    if (!publisher.baseUrl.empty() && !publisher.baseUrl.ends_with('/')) {
        publisher.baseUrl += '/';
    }
    return publisher;
}

std::string_view examplePublisherText() {
    return R"(# Who publishes: stands on the pages, in the feeds and in the README.txt that are made of this catalog.
# Take away the "#" before the lines that hold for your house.

# name = "Example Relief"
# description = "Pictures from the field"
#
# A picture file beside this one (PNG, JPEG or WebP).
# logo = "logo.png"
#
# Where a web library will stand; feeds and previews of links need it.
# base-url = "https://library.example.org/"
#
# For further information; several lines stand between three quotation marks.
# contact = """
# Media desk, Example Relief
# media@example.org"""
#
# What holds for every picture that has no terms of its own.
# usage-terms = "Free for editorial use with the credit line. Not for sale."
# licence-url = "https://example.org/terms"
#
# The look of a web library: accent, on-accent, ground, panel, cell, line, edge, text, soft, mark, font, page,
# measure, radius, as CSS has them. Text needs a contrast of 4.5 to 1.
# [theme]
# accent = "#1d5fa8"
# [theme-dark]
# accent = "#7ab5f0"
#
# Your other sites, once for each.
# [[branch]]
# text = "Asia and the Pacific"
# url = "https://asia.example.org/"
)";
}

PublisherFile::PublisherFile(const std::filesystem::path& catalogFolder)
    : m_file(catalogFolder / kFileName) {}

Result<pages::Publisher> PublisherFile::read() const {
    const auto text = platform::readWholeFile(m_file, kMostBytes);
    if (!text) {
        return text.error().code == ErrorCode::NotFound ? Result<pages::Publisher>(pages::Publisher())
                                                        : tl::unexpected(text.error());
    }
    auto publisher = parsePublisher(*text, kFileName);
    if (publisher && !publisher->logo.empty()) {
        publisher->logo = (m_file.parent_path() / publisher->logo).native();
    }
    return publisher;
}

Result<std::string> PublisherFile::text() const {
    auto text = platform::readWholeFile(m_file, kMostBytes);
    return !text && text.error().code == ErrorCode::NotFound ? std::string(examplePublisherText())
                                                             : std::move(text);
}

Status PublisherFile::write(const pages::Publisher& publisher, std::string_view asRead) const {
    const auto now = text();
    if (!now) {
        return tl::unexpected(now.error());
    }
    if (*now != asRead) {
        return failure(ErrorCode::Conflict, std::string(kFileName), "the file was changed meanwhile");
    }
    const auto edited = publisherTextWith(*now, publisher, kFileName);
    if (!edited) {
        return tl::unexpected(edited.error());
    }
    std::error_code failed;
    if (!publisher.logo.empty() &&
        !std::filesystem::is_regular_file(m_file.parent_path() / publisher.logo, failed)) {
        return failure(ErrorCode::NotFound, publisher.logo, "there is no such picture");
    }
    return platform::writeFile(m_file, *edited, platform::Replace::Existing);
}

Status PublisherFile::writeExample() const {
    const Status written = platform::writeFile(m_file, examplePublisherText(), platform::Replace::Never);
    const bool isThere = !written && written.error().code == ErrorCode::AlreadyExists;
    return isThere ? Status() : written;
}

} // namespace fieldframe::delivery
