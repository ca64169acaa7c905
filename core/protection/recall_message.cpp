// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protection/recall_message.h"

#include "core/base/date_time.h"
#include "core/protection/stand_ins.h"

#include <fmt/format.h>

#include <array>

namespace fieldframe::protection {
namespace {

struct Words {
    std::string_view subject;
    std::string_view greeting;    ///< With the recipient.
    std::string_view anyGreeting; ///< Without one.
    std::string_view what;        ///< With the day.
    std::string_view request;
    std::string_view confirmation;
};

/// By StandInLanguage.
constexpr std::array<Words, 4> kWords{
    Words{
        "Subject: Please delete pictures that we sent you", "Dear {},", "Dear colleagues,",
        "On {} we sent you the files listed below. We no longer have permission to publish them.",
        "Please delete every copy of them, take them down wherever they are shown, and ask those to whom you "
        "passed them on to do the same. Please do not tell anybody why they were taken down.",
        "Please confirm to us when this is done. Thank you."},
    Words{"Objet : merci de supprimer des images que nous vous avons envoyées", "Bonjour {},", "Bonjour,",
          "Le {}, nous vous avons envoyé les fichiers ci-dessous. Nous n’avons plus l’autorisation de les "
          "publier.",
          "Merci d’en supprimer toutes les copies, de les retirer partout où ils sont visibles et de "
          "demander la même "
          "chose à ceux à qui vous les avez transmis. Merci de n’indiquer à personne la raison du retrait.",
          "Merci de nous confirmer que c’est fait."},
    Words{"Asunto: por favor, borren imágenes que les enviamos", "Estimado/a {}:", "Estimados colegas:",
          "El {} les enviamos los archivos que figuran abajo. Ya no tenemos permiso para publicarlos.",
          "Por favor, borren todas sus copias, retírenlos de donde se muestren y pidan lo mismo a quienes se "
          "los hayan "
          "pasado. Por favor, no digan a nadie por qué se retiraron.",
          "Por favor, confírmennos cuando esté hecho. Gracias."},
    Words{"الموضوع: نرجو حذف صور أرسلناها إليكم", "السيد/السيدة {}،", "الزملاء الأعزاء،",
          "أرسلنا إليكم بتاريخ {} الملفات المذكورة أدناه. لم يعد لدينا إذن بنشرها.",
          "نرجو حذف جميع نسخها وإزالتها من كل مكان تظهر فيه، وأن تطلبوا ذلك أيضًا ممن أرسلتموها إليهم. نرجو "
          "عدم إخبار أحد بسبب "
          "سحبها.",
          "نرجو تأكيد ذلك لنا عند الانتهاء. وشكرًا."}};

} // namespace

std::string recallMessage(const RecallFacts& facts, std::string_view language) {
    constexpr std::size_t kDay = 10;
    const Words& words = kWords[static_cast<std::size_t>(standInLanguage(language, {}))];
    const std::string day = isoUtc(facts.sentMilliseconds).substr(0, kDay);
    std::string letter(words.subject);
    letter += "\n\n";
    letter += facts.recipient.empty() ? std::string(words.anyGreeting)
                                      : fmt::format(fmt::runtime(words.greeting), facts.recipient);
    letter += "\n\n" + fmt::format(fmt::runtime(words.what), day) + "\n\n";
    letter += std::string(words.request) + "\n\n" + std::string(words.confirmation) + "\n";
    for (const std::string& file : facts.files) {
        letter += "\n" + file;
    }
    if (!facts.destination.empty()) {
        letter += "\n(" + facts.destination + ")";
    }
    return letter + "\n";
}

} // namespace fieldframe::protection
