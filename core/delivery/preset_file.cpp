// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credit/compose.h"
#include "core/delivery/preset_words.h"
#include "core/delivery/toml_reading.h"
#include "core/naming/naming_template.h"

namespace fieldframe::delivery {

namespace {

constexpr std::string_view kFormatKey = "fieldframe.preset/1";
constexpr std::int64_t kMostEdge = 30'000;
constexpr std::int64_t kMostMegapixels = 900;
constexpr std::int64_t kLeastKilobytes = 10;
constexpr std::int64_t kMostKilobytes = 1'000'000;
constexpr std::uint64_t kPixelsInMegapixel = 1'000'000;
constexpr std::uint64_t kBytesInKilobyte = 1000;
constexpr std::size_t kMostRenditions = 12;

media::RenditionSpec deliveredSpec() {
    media::RenditionSpec spec;
    spec.longEdge = 0;
    spec.quality = 85;
    spec.source = media::PixelSource::FullDecode;
    spec.sharpening = media::OutputSharpening::Standard;
    spec.light = media::ResamplingLight::WhereItMatters;
    return spec;
}

/// A rendition as its table says it, before it is known whether it is one or the original.
struct RenditionDraft {
    PresetRendition rendition;
    std::optional<media::ImageFormat> format = media::ImageFormat::Jpeg;
    media::RenditionSpec spec = deliveredSpec();
    std::int64_t megapixels = 0;
    std::int64_t kilobytes = 0;
};

class PresetReading {
public:
    PresetReading(Preset& preset, std::string_view file)
        : m_preset(preset)
        , m_toml(file) {}

    Status read(const toml::table& root) {
        TomlReading::Keys keys = mainKeys();
        keys["rendition"] = [this](const toml::node& node) { readRenditions(node); };
        keys["watermark"] = m_toml.table("watermark", [this] { return watermarkKeys(); });
        keys["metadata"] = m_toml.table("metadata", [this] {
            return TomlReading::Keys{{"write", m_toml.flag(m_preset.writesMetadata)}};
        });
        keys["tables"] = m_toml.table("tables", [this] { return tableKeys(); });
        keys["protection"] = m_toml.table("protection", [this] { return policyKeys(); });
        keys["text"] = m_toml.table("text", [this] { return textKeys(); });
        keys["sheet"] = m_toml.table("sheet", [this] { return sheetKeys(); });
        m_toml.readKeys(root, keys, "");
        if (!root.contains("format")) {
            m_toml.wrong(root, "format = \"" + std::string(kFormatKey) + "\" is wanted");
        }
        if (m_toml.status()) {
            if (const Status checked = checkPreset(m_preset); !checked) {
                m_toml.wrong(root, checked.error().detail);
            }
        }
        return m_toml.status();
    }

private:
    TomlReading::Keys mainKeys() {
        return {{"format",
                 [this](const toml::node& node) {
                     if (node.value_exact<std::string_view>() != kFormatKey) {
                         m_toml.wrong(node, "no format that this version reads; it reads \"" +
                                                std::string(kFormatKey) + "\"");
                     }
                 }},
                {"name", m_toml.text(m_preset.name)},
                {"description", m_toml.text(m_preset.description)},
                {"target", m_toml.choice(m_preset.target, kTargetWords)},
                {"packing", m_toml.choice(m_preset.packing, kPackingWords)},
                {"encrypted", m_toml.flag(m_preset.isEncrypted)},
                {"chain", m_toml.texts(m_preset.chain)}};
    }

    void readRenditions(const toml::node& node) {
        const toml::array* const array = node.as_array();
        if (array == nullptr || array->empty() || array->size() > kMostRenditions ||
            !array->is_homogeneous(toml::node_type::table)) {
            m_toml.wrong(node, "[[rendition]] is wanted, at most " + std::to_string(kMostRenditions));
            return;
        }
        m_preset.renditions.clear();
        for (const toml::node& one : *array) {
            readRendition(*one.as_table());
        }
    }

    void readRendition(const toml::table& table) {
        RenditionDraft draft;
        media::RenditionSpec& spec = draft.spec;
        m_toml.readKeys(table,
                        {{"role", m_toml.choice(draft.rendition.role, kRoleWords)},
                         {"name",
                          [this, &draft](const toml::node& node) {
                              m_toml.text(draft.rendition.name)(node);
                              checkName(node, draft.rendition.name);
                          }},
                         {"format", m_toml.choice(draft.format, kFormatWords)},
                         {"long-edge", m_toml.number(spec.longEdge, 16, kMostEdge)},
                         {"box-width", m_toml.number(spec.boxWidth, 16, kMostEdge)},
                         {"box-height", m_toml.number(spec.boxHeight, 16, kMostEdge)},
                         {"megapixels", m_toml.number(draft.megapixels, 1, kMostMegapixels)},
                         {"kilobytes", m_toml.number(draft.kilobytes, kLeastKilobytes, kMostKilobytes)},
                         {"quality", m_toml.number(spec.quality, 1, 100)},
                         {"colours", m_toml.choice(spec.colours, kColourWords)},
                         {"sharpening", m_toml.choice(spec.sharpening, kSharpeningWords)},
                         {"light", m_toml.choice(spec.light, kLightWords)}},
                        "rendition");
        if (draft.format) {
            spec.format = *draft.format;
            spec.mostPixels = static_cast<std::uint64_t>(draft.megapixels) * kPixelsInMegapixel;
            spec.mostBytes = static_cast<std::uint64_t>(draft.kilobytes) * kBytesInKilobyte;
            draft.rendition.picture = spec;
        } else if (!(spec == deliveredSpec()) || draft.megapixels != 0 || draft.kilobytes != 0) {
            m_toml.wrong(table, "an original has no size, quality or colours of its own to choose");
        }
        m_preset.renditions.push_back(std::move(draft.rendition));
    }

    void checkName(const toml::node& node, const std::string& name) {
        if (const auto parsed = naming::NamingTemplate::parse(name); !parsed) {
            m_toml.wrong(node, "no template of names: " + parsed.error().detail);
        }
    }

    TomlReading::Keys watermarkKeys() {
        PresetWatermark& mark = m_preset.watermark.emplace();
        return {{"text", m_toml.text(mark.text)},
                {"image", m_toml.text(mark.image)},
                {"place", m_toml.choice(mark.place, kPlaceWords)},
                {"opacity", m_toml.number(mark.opacity, 1, 100)},
                {"size", m_toml.number(mark.size, 1, 100)}};
    }

    TomlReading::Keys tableKeys() {
        PresetTables& tables = m_preset.tables;
        return {{"captions", m_toml.flag(tables.captions)},
                {"items", m_toml.flag(tables.items)},
                {"galleries", m_toml.flag(tables.galleries)},
                {"readme", m_toml.flag(tables.readme)}};
    }

    TomlReading::Keys policyKeys() {
        protection::ExportPolicy& policy = m_preset.policy;
        return {{"audience", m_toml.choice(policy.audience, kAudienceWords)},
                {"places", m_toml.choice(policy.places, kPrecisionWords)},
                {"drop-gps", m_toml.flag(policy.dropsGps)},
                {"strip-private", m_toml.flag(policy.stripsPrivate)},
                {"uses", m_toml.texts(policy.uses)},
                {"lint-holds", m_toml.choice(policy.lintHolds, kSeverityWords)}};
    }

    TomlReading::Keys textKeys() {
        pages::LanguagePolicy& languages = m_preset.languages;
        return {{"credit-style",
                 [this](const toml::node& node) {
                     m_toml.text(m_preset.creditStyle)(node);
                     const auto style = credit::CreditStyle::parse(m_preset.creditStyle);
                     if (!m_preset.creditStyle.empty() && !style) {
                         m_toml.wrong(node, "a credit style has no part " + style.error().detail);
                     }
                 }},
                {"languages", m_toml.texts(languages.languages)},
                {"show", m_toml.choice(languages.show, kShowWords)},
                {"page-language", m_toml.text(languages.pageLanguage)}};
    }

    TomlReading::Keys sheetKeys() {
        sheet::SheetStyle& style = m_preset.sheet;
        return {{"paper", m_toml.choice(style.paper, kPaperWords)},
                {"landscape", m_toml.flag(style.isLandscape)},
                {"columns", m_toml.number(style.columns, 1, 12)},
                {"rows", m_toml.number(style.rows, 1, 12)},
                {"caption-lines", m_toml.number(style.captionLines, 0, 40)},
                {"text-points", m_toml.number(style.textPoints, 4, 24)},
                {"headline", m_toml.flag(style.showsHeadline)},
                {"credit", m_toml.flag(style.showsCredit)},
                {"file-name", m_toml.flag(style.showsFileName)},
                {"id", m_toml.flag(style.showsId)},
                {"direction", m_toml.choice(style.direction, kDirectionWords)},
                {"fonts", m_toml.text(style.fontFamilies)},
                {"title", m_toml.text(style.title)}};
    }

    Preset& m_preset;
    TomlReading m_toml;
};

} // namespace

Result<Preset> parsePreset(std::string_view text, std::string_view file) {
    const auto root = parseToml(text, file);
    if (!root) {
        return tl::unexpected(root.error());
    }
    Preset preset;
    if (const Status read = PresetReading(preset, file).read(*root); !read) {
        return tl::unexpected(read.error());
    }
    return preset;
}

} // namespace fieldframe::delivery
