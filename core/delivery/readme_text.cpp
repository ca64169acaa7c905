// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/readme_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <chrono>

namespace fieldframe::delivery {

namespace {

/// The sentences of one language.
struct Words {
    std::string_view language;
    std::string_view items; ///< How many; the day.
    std::string_view terms;
    std::string_view credit;
    std::string_view conditions;
    std::string_view mandatoryCredit;
    std::string_view noArchive;
    std::string_view noSales;
    std::string_view out; ///< For whom.
    std::string_view contact;
    std::string_view captions;
};

constexpr std::array<Words, 4> kWords{{
    {"en", "Items: {0}. Made on {1}.", "Terms of use",
     "Always print the credit line that stands with each picture.", "What holds for single files",
     "credit is mandatory", "not to be archived", "not for sale", "not for {0}", "For further information",
     "Captions and credits stand in the files and in captions.csv."},
    {"fr", "Éléments : {0}. Créé le {1}.", "Conditions d’utilisation",
     "Publiez toujours le crédit qui accompagne chaque image.", "Conditions propres à certains fichiers",
     "mention du crédit obligatoire", "archivage interdit", "vente interdite", "interdit à {0}",
     "Pour plus d’informations",
     "Les légendes et les crédits figurent dans les fichiers et dans captions.csv."},
    {"es", "Elementos: {0}. Creado el {1}.", "Condiciones de uso",
     "Publique siempre el crédito que acompaña a cada imagen.", "Condiciones de algunos archivos",
     "crédito obligatorio", "prohibido archivar", "prohibida la venta", "no para {0}", "Para más información",
     "Los pies de foto y los créditos están en los archivos y en captions.csv."},
    {"ar", "العناصر: {0}. أُعدّت في {1}.", "شروط الاستخدام", "يرجى دائمًا نشر سطر المصدر المرافق لكل صورة.",
     "ما يسري على ملفات بعينها", "ذكر المصدر إلزامي", "لا يجوز الأرشفة", "ليست للبيع", "ليست لـ{0}",
     "لمزيد من المعلومات", "التعليقات وأسطر المصدر موجودة في الملفات وفي captions.csv."},
}};

const Words& wordsOf(std::string_view language) {
    const auto found = std::ranges::find(kWords, language, &Words::language);
    return found == kWords.end() ? kWords.front() : *found;
}

std::string dayOf(std::int64_t milliseconds) {
    using namespace std::chrono;
    const year_month_day day(
        floor<days>(sys_time<std::chrono::milliseconds>(std::chrono::milliseconds(milliseconds))));
    return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(day.year()), static_cast<unsigned>(day.month()),
                       static_cast<unsigned>(day.day()));
}

std::string conditionText(const protection::Condition& condition, const Words& words) {
    switch (condition.code) {
    case protection::ConditionCode::NoArchive:
        return std::string(words.noArchive);
    case protection::ConditionCode::NoSales:
        return std::string(words.noSales);
    case protection::ConditionCode::Out:
        return fmt::format(fmt::runtime(words.out),
                           condition.arguments.empty() ? std::string() : condition.arguments.front());
    case protection::ConditionCode::MandatoryCredit:
        break;
    }
    return std::string(words.mandatoryCredit);
}

void addBlock(std::string& text, std::string_view heading, std::string_view block) {
    if (!block.empty()) {
        text += fmt::format("{}\n{}\n\n", heading, block);
    }
}

/// Terms of items that have their own, and what their instructions ask for, by file.
std::string conditionsOf(const ExportPlan& plan, const FileMaking& making, const Words& words) {
    std::string lines;
    for (std::size_t i = 0; i < plan.items.size(); ++i) {
        const PlannedItem& item = plan.items[i];
        if (!making.isMade(i)) {
            continue;
        }
        std::string held;
        for (const protection::Condition& condition : item.verdict.conditions) {
            held += (held.empty() ? "" : "; ") + conditionText(condition, words);
        }
        const std::string own = item.leaving.metadata.text(FieldId::UsageTerms);
        held += (held.empty() || own.empty() ? "" : "; ") + own;
        if (!held.empty()) {
            std::ranges::replace(held, '\n', ' ');
            lines += fmt::format("- {}: {}\n", item.files.front().name.generic_string(), held);
        }
    }
    return lines.substr(0, lines.size() - (lines.empty() ? 0 : 1));
}

std::string withLineEnds(const std::string& text) {
    std::string result;
    for (const char c : text) {
        if (c == '\n') {
            result += '\r';
        }
        result += c;
    }
    return result;
}

} // namespace

std::string readmeText(const ExportPlan& plan, const FileMaking& making, const Preset& preset,
                       std::int64_t nowMilliseconds) {
    const Words& words = wordsOf(preset.languages.pageLanguage);
    std::size_t made = 0;
    for (std::size_t i = 0; i < plan.items.size(); ++i) {
        made += making.isMade(i) ? 1 : 0;
    }
    std::string text;
    if (!plan.publisher.name.empty()) {
        text += plan.publisher.name + "\n";
    }
    for (const PlannedGallery& gallery : plan.galleries) {
        text += gallery.title.empty() ? "" : gallery.title + "\n";
    }
    text += fmt::format(fmt::runtime(words.items), made, dayOf(nowMilliseconds)) + "\n\n";
    std::string terms = plan.publisher.usageTerms;
    terms += (terms.empty() ? "" : "\n") + std::string(words.credit);
    terms += plan.publisher.licenseUrl.empty() ? "" : "\n" + plan.publisher.licenseUrl;
    addBlock(text, words.terms, terms);
    addBlock(text, words.conditions, conditionsOf(plan, making, words));
    addBlock(text, words.contact, plan.publisher.contact);
    if (preset.tables.captions) {
        text += std::string(words.captions) + "\n";
    }
    return withLineEnds(text);
}

} // namespace fieldframe::delivery
