// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protection/text_redactor.h"
#include "tests/protection/case.h"
#include "tests/support/catch.h"

#include <array>

using namespace fieldframe;
using namespace fieldframe::protection;
using test::person;

namespace {

TextRedactor of(const std::string& name, std::vector<std::string> otherNames = {}, bool isInPicture = true) {
    TextRedactor redactor;
    redactor.addPerson(person(name, ProtectionLevel::NoName, std::move(otherNames)), isInPicture);
    return redactor;
}

} // namespace

TEST_CASE("a name is found however it is written") {
    struct Row {
        const char* name;
        const char* text;
    };
    constexpr auto kRows = std::to_array<Row>({
        {"Amina Hassan", "Amina Hassan, 12, stands in the camp."},
        {"Amina Hassan", "AMINA HASSAN in the camp"},
        {"Amina Hassan", "amina hassan"},
        {"Amina Hassan", "HASSAN, Amina"},
        {"Amina Hassan", "Hassan Amina"},
        {"Amina Hassan", "Amina\nHassan"},
        {"Amina Hassan", "Amina  \t Hassan"},
        {"Amina Hassan", "Ami-\nna Has-\nsan"},
        {"Amina Hassan", "Ami\u00ADna Has\u00ADsan"},
        {"Amina Hassan", "Amina\u00A0Hassan"},
        {"Amina Hassan", "Amina-Hassan"},
        {"Amina Hassan", "amina_hassan_2.jpg"},
        {"Amina Hassan", "#AminaHassan"},
        {"Amina Hassan", "savedaminahassanphotos"},
        {"Amina Hassan", "https://example.org/amina%20hassan.html"},
        {"Amina Hassan", "https://example.org/%41mina+Hassan"},
        {"Amina Hassan", "&#65;mina Hassan"},
        {"Amina Hassan", "<b>Amina</b> Hassan"},
        {"Amina Hassan", "A. Hassan"},
        {"Amina Hassan", "Hassan, A."},
        {"Amina Hassan", "Amina H."},
        {"Amina Hassan", "Amina's brother"},
        {"Amina Hassan", "Amina\u2019s brother"},
        {"Amina Hassan", "the Hassans"},
        {"Amina Hassan", "Amina (Hassan)"},
        {"Amina Hassan", "la mère d'Amina"},
        {"Amina Hassan", "Little Amina waits."},
        {"Amina Hassan", "\uFF21\uFF4D\uFF49\uFF4E\uFF41 Hassan"},
        {"Amina Hassan", "Ami&shy;na&nbsp;Has&zwnj;san"},
        {"Amina Hassan", "A. H."},
        {"Amina Hassan", "A.H. waits"},
        {"Jürgen Øster", "Juergen Oester"},
        {"Åsa Groß", "Aasa Gross"},
        {"José Núñez", "Jose Nunez"},
        {"José Núñez", "JOSÉ NÚÑEZ"},
        {"José Núñez", "Jose\u0301 Nu\u0301n\u0303ez"},
        {"José Núñez", "JosÃ© NÃºÃ±ez"},
        {"José Núñez", "Jos&eacute; N&uacute;&ntilde;ez"},
        {"José Núñez", "Jos%C3%A9"},
        {"Jean-Pierre N'Diaye", "Jean Pierre NDiaye"},
        {"Jean-Pierre N'Diaye", "Diaye, Jean-Pierre"},
        {"Sørina Æbel", "Sorina Aebel"},
        {"Ahmad Al Hmouzi", "Al-Hmouzi"},
        {"Ahmad Al Hmouzi", "alhmouzi"},
        {"Maria de la Cruz", "DE LA CRUZ, Maria"},
        {"Muse Yusuf Ali", "Muse Ali"},
        {"Łukasz Wójcik", "Lukasz Wojcik"},
        {"أمينة حسن", "امينه حسن"},
        {"أمينة حسن", "وأمينة حسن"},
        {"أمينة حسن", "أَمِينَة"},
        {"أمينة حسن", "أمـــينة"},
        {"أمينة حسن", "لأمينة كتاب"},
        {"Амина Хасан", "АМИНА ХАСАН"},
        {"Амина Хасан", "у Амины Хасан"},
        {"Амина Хасан", "письмо Амине"},
        {"Амина Хасан", "с Хасаном"},
        {"王小明", "昨天王小明在这里"},
        {"김민수", "김민수는 학생이다"},
        {"Li Na", "Li Na"},
        {"Li Na", "Na, Li"},
    });
    for (const Row& row : kRows) {
        CAPTURE(row.name, row.text);
        const TextRedactor redactor = of(row.name);
        CHECK(redactor.touches(row.text));
        CHECK_FALSE(redactor.touches(redactor.prose(row.text, "en")));
        CHECK_FALSE(redactor.touches(redactor.bare(row.text)));
    }
}

TEST_CASE("other words stay as they are") {
    struct Row {
        const char* name;
        const char* text;
    };
    constexpr auto kRows = std::to_array<Row>({{"Ana Ruiz", "Banana boats"},
                                               {"Amina Hassan", "Hassanal Bolkiah"},
                                               {"Ali Noor", "Reality and quality"},
                                               {"Li Na", "a linear line, na"},
                                               {"Maria de la Cruz", "une photo de la mer"},
                                               {"Abu Bakr", "Abu Dhabi"},
                                               {"Usha Singh", "U.S. boats"},
                                               {"Amina Hassan", "Vitamin A Here"},
                                               {"Амина Хасан", "Аминокислота"}});
    for (const Row& row : kRows) {
        CAPTURE(row.name, row.text);
        CHECK_FALSE(of(row.name).touches(row.text));
        CHECK(of(row.name).prose(row.text, "en") == row.text);
    }
}

TEST_CASE("a sentence typed as a name makes no names of its words") {
    const TextRedactor redactor = of("The river near Amina Hassan spoke today, said Omar");
    CHECK(redactor.touches("Amina Hassan"));
    CHECK_FALSE(redactor.touches("She said today that a river spoke."));
}

TEST_CASE("something stands where a name stood, in the text's language") {
    const TextRedactor redactor = of("Amina Hassan");
    CHECK(redactor.prose("Amina Hassan, 12, waits.", "en") == "A 12-year-old girl, 12, waits.");
    CHECK(redactor.prose("Here Amina Hassan waits.", "en") == "Here a 12-year-old girl waits.");
    CHECK(redactor.prose("Ici attend Amina Hassan.", "fr-FR") == "Ici attend une fille de 12 ans.");
    CHECK(redactor.prose("Amina Yusuf Hassan waits.", "") == "A 12-year-old girl waits.");
    CHECK(redactor.prose("Amina's book", "en") == "A 12-year-old girl's book");
    CHECK(redactor.bare("© IOM/Amina Hassan 2015") == "© IOM 2015");
    CHECK(redactor.bare("Amina Hassan/IOM") == "IOM");
    CHECK(redactor.bare("Photo (Amina Hassan)") == "Photo");
}

TEST_CASE("a replacement that says the name is not taken") {
    Person told = person("Amina Hassan", ProtectionLevel::NoName);
    told.replacements = {{"", "Amina H., 12"}};
    TextRedactor redactor;
    redactor.addPerson(told, true);
    CHECK(redactor.prose("Amina Hassan waits.", "en") == "A person waits.");
    CHECK(redactor.prose("Amina Hassan attend.", "fr") == "Une personne attend.");
    CHECK(redactor.prose("Espera Amina Hassan.", "es") == "Espera una persona.");
    CHECK_FALSE(redactor.touches(redactor.prose("تنتظر Amina Hassan", "ar")));
}

TEST_CASE("somebody who is not in the picture is known by the whole name alone") {
    const TextRedactor redactor = of("Amina Hassan", {"Mina"}, false);
    CHECK(redactor.touches("A talk by HASSAN, Amina"));
    CHECK_FALSE(redactor.touches("Hassan and Mina sing"));
}

TEST_CASE("recorded spellings are names too") {
    const TextRedactor redactor = of("Amina Hassan", {"Ameena Hasan", "أمينة حسن"});
    CHECK(redactor.touches("AMEENA HASAN"));
    CHECK(redactor.touches("Ameena sings"));
    CHECK(redactor.touches("صورة أمينة"));
}

TEST_CASE("any bytes are answered") {
    const TextRedactor redactor = of("Amina Hassan");
    std::string bytes;
    for (int i = 0; i < 256; ++i) {
        bytes += static_cast<char>(i);
    }
    CHECK_FALSE(redactor.touches(bytes));
    CHECK_FALSE(redactor.touches(redactor.prose("Amina\xff Hassan\xc3", "")));
    CHECK_FALSE(redactor.touches(std::string(300'000, '%')));
}
