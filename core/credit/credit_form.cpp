// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credit/credit_form.h"

#include "core/credit/credit_text.h"

namespace fieldframe::credit {

namespace {

void replaceOnce(std::string& text, std::string_view part, std::string_view name) {
    const std::size_t at = part.empty() ? std::string::npos : text.find(part);
    if (at != std::string::npos) {
        text.replace(at, part.size(), name);
    }
}

} // namespace

std::string formOf(std::string_view line, const ParsedCredit& credit) {
    std::string form = tidied(line);
    // The longer first, so that a name inside another is not taken for it.
    const bool isAgencyLonger =
        credit.creators.empty() || credit.agency.size() >= credit.creators.front().size();
    replaceOnce(form, isAgencyLonger ? credit.agency : std::string(), "{agency}");
    for (const std::string& creator : credit.creators) {
        replaceOnce(form, creator, "{creator}");
    }
    replaceOnce(form, isAgencyLonger ? std::string() : credit.agency, "{agency}");
    replaceOnce(form, credit.distributor, "{distributor}");
    replaceOnce(form, credit.assetCode, "{asset_code}");
    replaceOnce(form, credit.year ? std::to_string(*credit.year) : std::string(), "{year}");
    return form;
}

} // namespace fieldframe::credit
