// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credit/agency_table.h"

#include "core/base/text.h"
#include "core/credit/credit_text.h"

namespace fieldframe::credit {

namespace {

/// "© U.N.H.C.R." and "unhcr" are one name.
std::string compared(std::string_view name) {
    std::string joined;
    for (const std::string& word : text::words(name)) {
        joined += joined.empty() ? "" : " ";
        joined += word;
    }
    return joined;
}

} // namespace

AgencyTable::AgencyTable(std::vector<Agency> agencies)
    : m_agencies(std::move(agencies)) {
    for (std::size_t i = 0; i < m_agencies.size(); ++i) {
        m_byName.try_emplace(compared(m_agencies[i].name), i);
        for (const std::string& alias : m_agencies[i].aliases) {
            m_byName.try_emplace(compared(alias), i);
        }
    }
}

const Agency* AgencyTable::find(std::string_view name) const {
    const auto found = m_byName.find(compared(name));
    return found == m_byName.end() ? nullptr : &m_agencies[found->second];
}

const Agency* AgencyTable::findIn(std::string_view text) const {
    if (const Agency* const whole = find(text)) {
        return whole;
    }
    // A beginning counts where it is an acronym: "IOM Honduras", but not "Magnum Smith".
    const std::vector<std::string> words = wordsOf(text);
    for (std::size_t count = words.size(); count-- > 1;) {
        std::string beginning;
        for (std::size_t i = 0; i < count; ++i) {
            beginning += (i == 0 ? "" : " ") + words[i];
        }
        const Agency* const agency = find(beginning);
        if (agency != nullptr && isCapitals(words.front())) {
            return agency;
        }
    }
    return nullptr;
}

AgencyTable AgencyTable::standard() {
    return AgencyTable({
        {"IOM",
         {"OIM", "International Organization for Migration", "International Organisation for Migration",
          "Organisation internationale pour les migrations",
          "Organización Internacional para las Migraciones", "المنظمة الدولية للهجرة", "UN Migration",
          "IOM UN Migration"}},
        {"UNHCR",
         {"ACNUR", "UN Refugee Agency", "The UN Refugee Agency", "HCR", "UN High Commissioner for Refugees"}},
        {"UNICEF", {"United Nations Children's Fund"}},
        {"WFP", {"PAM", "PMA", "World Food Programme", "World Food Program", "UN WFP"}},
        {"OCHA", {"UNOCHA", "UN OCHA"}},
        {"FAO", {"Food and Agriculture Organization"}},
        {"WHO", {"OMS", "World Health Organization", "World Health Organisation", "PAHO", "OPS", "PAHO WHO"}},
        {"UN Women", {"ONU Femmes", "ONU Mujeres", "UNWomen"}},
        {"UN Photo", {"UNPhoto", "United Nations Photo", "UN Photos"}},
        {"United Nations", {"UN", "ONU", "Nations Unies", "Naciones Unidas", "الأمم المتحدة"}},
        {"UNRWA", {}},
        {"UNDP", {"PNUD"}},
        {"UNFPA", {}},
        {"UNESCO", {}},
        {"UNEP", {"PNUE", "PNUMA", "UN Environment"}},
        {"UNAIDS", {"ONUSIDA"}},
        {"UNODC", {}},
        {"UNOPS", {}},
        {"UN-Habitat", {"UNHABITAT", "ONU-Habitat"}},
        {"UNMISS", {}},
        {"UNAMA", {}},
        {"UNAMID", {}},
        {"MINUSMA", {}},
        {"MINUSCA", {}},
        {"MONUSCO", {}},
        {"MINUSTAH", {}},
        {"UNIFIL", {}},
        {"UNSMIL", {}},
        {"UNMAS", {}},
        {"UNITAR", {}},
        {"UNIDO", {"ONUDI"}},
        {"UNCTAD", {}},
        {"UNV", {"UN Volunteers"}},
        {"ILO", {"OIT", "International Labour Organization"}},
        {"IFAD", {"FIDA"}},
        {"IAEA", {"OIEA", "AIEA"}},
        {"ITU", {"UIT"}},
        {"WMO", {"OMM"}},
        {"OHCHR", {"UN Human Rights", "HCDH", "ACNUDH"}},
        {"World Bank", {"The World Bank", "Banque mondiale", "Banco Mundial"}},
        {"IMF", {"FMI"}},
        {"ICRC", {"CICR", "International Committee of the Red Cross"}},
        {"IFRC", {"FICR", "International Federation of Red Cross and Red Crescent Societies"}},
        {"Red Cross",
         {"Red Crescent", "Croix-Rouge", "Cruz Roja", "American Red Cross", "British Red Cross"}},
        {"MSF", {"Médecins Sans Frontières", "Doctors Without Borders", "Médicos Sin Fronteras"}},
        {"Save the Children", {}},
        {"Oxfam", {"Oxfam International"}},
        {"CARE", {"CARE International"}},
        {"World Vision", {}},
        {"Caritas", {}},
        {"NRC", {"Norwegian Refugee Council"}},
        {"DRC", {"Danish Refugee Council"}},
        {"IRC", {"International Rescue Committee"}},
        {"Action Against Hunger", {"ACF", "Action contre la Faim", "Acción contra el Hambre"}},
        {"Human Rights Watch", {"HRW"}},
        {"Amnesty International", {"Amnesty"}},
        {"EU", {"European Union", "European Commission", "EC", "ECHO", "EU ECHO", "European Parliament"}},
        {"USAID", {}},
        {"DFID", {}},
        {"GIZ", {}},
        {"SIDA", {}},
        {"JICA", {}},
        {"AECID", {}},
        {"NASA", {}},
        {"ESA", {}},
        {"NOAA", {}},
        {"NATO", {"OTAN"}},
        {"OSCE", {}},
        {"African Union", {"AU", "Union africaine"}},
        {"AFP", {"Agence France-Presse", "AFP Photo", "AFP Forum"}, true},
        {"AP", {"Associated Press", "The Associated Press", "AP Photo", "AP Images"}, true},
        {"Reuters", {"Thomson Reuters", "Thomson Reuters Foundation"}, true},
        {"EPA", {"EPA-EFE", "EPA EFE", "European Pressphoto Agency", "epa"}, true},
        {"EFE", {"Agencia EFE"}, true},
        {"dpa", {"Deutsche Presse-Agentur", "dpa Picture-Alliance", "picture alliance"}, true},
        {"ANSA", {}, true},
        {"Xinhua", {"Xinhua News Agency"}, true},
        {"TASS", {"ITAR-TASS"}, true},
        {"PA", {"PA Wire", "PA Images", "PA Media", "Press Association"}, true},
        {"Anadolu", {"Anadolu Agency", "Anadolu Images", "AA"}, true},
        {"Kyodo", {"Kyodo News"}, true},
        {"Yonhap", {}, true},
        {"ABACA", {"Abacapress"}, true},
        {"Keystone", {"KEYSTONE-SDA", "Keystone Press"}, true},
        {"Getty Images", {"Getty", "Getty Images News", "Corbis", "Gamma-Rapho"}, true},
        {"Magnum Photos", {"Magnum"}, true},
        {"VII Photo", {"VII", "VII Photo Agency"}, true},
        {"NOOR", {}, true},
        {"Panos Pictures", {"Panos"}, true},
        {"laif", {}, true},
        {"Redux", {"Redux Pictures"}, true},
        {"Polaris", {"Polaris Images"}, true},
        {"Sipa", {"Sipa Press", "Sipa USA"}, true},
        {"ZUMA Press", {"ZUMA", "ZUMAPRESS.com"}, true},
        {"Shutterstock", {"Rex", "REX Shutterstock"}, true},
        {"Alamy", {"Alamy Stock Photo", "Alamy Live News"}, true},
        {"iStock", {"iStockphoto"}, true},
        {"Adobe Stock", {}, true},
        {"Bloomberg", {"Bloomberg News"}, true},
        {"NurPhoto", {}, true},
        {"The New York Times", {"New York Times", "NYT"}},
        {"The Washington Post", {"Washington Post"}},
        {"The Guardian", {}},
        {"Le Monde", {}},
        {"El País", {}},
        {"BBC", {"BBC News"}},
        {"CNN", {}},
        {"Al Jazeera", {}},
        {"National Geographic", {}},
    });
}

} // namespace fieldframe::credit
