// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/synthetic_library.h"

#include "core/base/date_time.h"
#include "core/catalog/change_writer.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <random>

namespace fieldframe::bench {

namespace {

constexpr std::size_t kVocabulary = 40'000;
constexpr std::size_t kBatch = 500;
constexpr std::int64_t kFirstDay = 1'500'000'000'000; // July 2017.
constexpr std::int64_t kMinute = 60'000;

/// Pronounceable words whose use falls off as in a language (Zipf).
class Vocabulary {
public:
    explicit Vocabulary(std::mt19937& random) {
        constexpr std::array kBegin{"b", "c", "d", "f", "g", "k",  "l",  "m", "n",
                                    "p", "r", "s", "t", "v", "br", "st", "tr"};
        constexpr std::array kEnd{"a", "e", "i", "o", "u", "ea", "y", "ou"};
        for (std::size_t i = 0; i < kVocabulary; ++i) {
            std::string word;
            for (std::size_t part = 0; part < 2 + (i > 200 ? 1U : 0U) + (i > 3'000 ? 1U : 0U); ++part) {
                word += kBegin[random() % kBegin.size()];
                word += kEnd[random() % kEnd.size()];
            }
            m_words.push_back(std::move(word));
        }
    }

    [[nodiscard]] const std::string& at(std::size_t rank) const { return m_words.at(rank); }
    [[nodiscard]] const std::string& any(std::mt19937& random) const {
        const double part = static_cast<double>(random()) / static_cast<double>(std::mt19937::max());
        const auto rank = static_cast<std::size_t>(std::pow(static_cast<double>(kVocabulary), part)) - 1;
        return m_words[std::min(rank, kVocabulary - 1)];
    }
    [[nodiscard]] std::string sentence(std::mt19937& random, std::size_t length) const {
        std::string text;
        for (std::size_t i = 0; i < length; ++i) {
            text += (i == 0 ? "" : " ") + any(random);
        }
        return text;
    }

private:
    std::vector<std::string> m_words;
};

void set(DescriptiveMetadata& metadata, FieldId field, FieldContent content) {
    metadata.set(FieldValue{field, {}, std::move(content), Origin::Xmp});
}

NewAsset madeAsset(std::size_t index, const Vocabulary& words, std::mt19937& random) {
    NewAsset asset;
    asset.path = "/nowhere/day-" + std::to_string(index / 1'000) + "/IMG_" + std::to_string(index) + ".jpg";
    asset.sizeBytes = 4'000'000 + index;
    asset.inode = index + 1;
    std::memcpy(asset.hash.bytes.data(), &index, sizeof(index));
    asset.facts.mime = "image/jpeg";
    asset.facts.width = 6'000;
    asset.facts.height = 4'000;
    set(asset.metadata, FieldId::Headline, words.sentence(random, 6 + random() % 5));
    set(asset.metadata, FieldId::Caption, words.sentence(random, 90 + random() % 60));
    set(asset.metadata, FieldId::CreditLine, "Agency/" + words.any(random));
    set(asset.metadata, FieldId::Creator, std::vector<std::string>{words.at(300 + random() % 100)});
    std::vector<std::string> keywords;
    for (auto count = 6 + random() % 8; count > 0; --count) {
        keywords.push_back(words.any(random));
    }
    set(asset.metadata, FieldId::Keywords, std::move(keywords));
    set(asset.metadata, FieldId::City, words.at(500 + random() % 300));
    set(asset.metadata, FieldId::Country, words.at(800 + random() % 100));
    const std::int64_t taken = kFirstDay + static_cast<std::int64_t>(random() % 3'000'000) * kMinute;
    set(asset.metadata, FieldId::DateCreated, isoUtc(taken));
    if (random() % 10 == 0) {
        set(asset.metadata, FieldId::Rating, std::to_string(1 + random() % 5));
    }
    return asset;
}

/// One gallery of @p items: title, introduction, date, category, items, every twentieth picked.
Status addGallery(catalog::ChangeWriter& writer, std::size_t number, const std::vector<GlobalId>& items,
                  const Vocabulary& words, std::mt19937& random) {
    using catalog::Property;
    using catalog::TargetKind;
    const GlobalId gallery = GlobalId::generate();
    const Result<GlobalId> category = writer.ensureCategory("Category " + std::to_string(number % 18));
    if (!category) {
        return tl::unexpected(category.error());
    }
    const std::int64_t published = kFirstDay + static_cast<std::int64_t>(number) * 1'440 * kMinute;
    std::vector<std::pair<Property, std::string>> changes{
        {{TargetKind::Gallery, gallery, "title", {}}, "Gallery " + std::to_string(number)},
        {{TargetKind::Gallery, gallery, "introduction", {}}, words.sentence(random, 100)},
        {{TargetKind::Gallery, gallery, "published", {}}, isoUtc(published)},
        {{TargetKind::Gallery, gallery, "category:" + category->text(), {}}, "1"},
    };
    if (number % 4 == 0) {
        changes.push_back({{TargetKind::Gallery, gallery, "pick", {}}, "1"});
    }
    for (std::size_t i = 0; i < items.size(); i += 20) {
        changes.push_back({{TargetKind::Asset, items[i], "pick", {}}, "1"});
    }
    for (const auto& [property, after] : changes) {
        if (const Status changed = writer.change(property, after); !changed) {
            return changed;
        }
    }
    return writer.appendItems(gallery, items);
}

} // namespace

Result<SyntheticLibrary> makeLibrary(const std::filesystem::path& folder, std::size_t assets,
                                     std::size_t galleryItems) {
    auto catalog = catalog::Catalog::create(folder);
    if (!catalog) {
        return tl::unexpected(catalog.error());
    }
    std::mt19937 random(5'499); // NOLINT: the same library at each run.
    const Vocabulary words(random);
    std::vector<GlobalId> items;
    std::size_t galleries = 0;
    std::string phrase;
    for (std::size_t begin = 0; begin < assets; begin += kBatch) {
        const auto batch = [&](catalog::ChangeWriter& writer) -> Status {
            for (std::size_t i = begin; i < std::min(begin + kBatch, assets); ++i) {
                const NewAsset asset = madeAsset(i, words, random);
                if (i == assets / 2) {
                    const std::string caption = asset.metadata.text(FieldId::Caption);
                    phrase = caption.substr(0, caption.find(' ', caption.find(' ') + 1));
                }
                const auto added = writer.addAsset(asset);
                if (!added) {
                    return tl::unexpected(added.error());
                }
                items.push_back(added->globalId);
            }
            if (items.size() < galleryItems) {
                return {};
            }
            const Status filed = addGallery(writer, galleries++, items, words, random);
            items.clear();
            return filed;
        };
        if (const auto written =
                (*catalog)->write(catalog::Cause::Import, catalog::Catalog::Lane::Bulk, batch);
            !written) {
            return tl::unexpected(written.error());
        }
    }
    return SyntheticLibrary{std::move(*catalog),
                            {words.at(1), words.at(60), words.at(12'000), phrase, words.at(60).substr(0, 3)}};
}

} // namespace fieldframe::bench
