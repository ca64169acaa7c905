// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pages/web_library_frame.h"

#include "core/base/text.h"
#include "core/model/web_address.h"
#include "core/pages/html.h"
#include "core/pages/markup.h"

#include <array>

namespace fieldframe::pages {
namespace {

constexpr std::size_t kMostDescriptionGraphemes = 200;

struct Tab {
    std::string_view key;
    std::string_view page;
};
constexpr std::array kTabs{
    Tab{"home", "index.html"},          Tab{"picks", "editors-picks.html"},
    Tab{"latest", "latest.html"},       Tab{"categories", "categories.html"},
    Tab{"galleries", "galleries.html"},
};

TemplateValues tabs(const LibrarySite& site, const PageFrame& frame) {
    TemplateValues list = emptyList();
    for (const Tab& tab : kTabs) {
        TemplateValues entry;
        entry["text"] = site.words(tab.key);
        entry["href"] = rootOf(frame.path) + std::string(tab.page);
        entry["isCurrent"] = tab.key == frame.tab;
        list << entry;
    }
    return list;
}

TemplateValues branches(const Publisher& publisher) {
    TemplateValues list = emptyList();
    for (const Link& branch : publisher.branches) {
        if (isWebAddress(branch.url)) {
            TemplateValues entry;
            entry["text"] = branch.text.empty() ? branch.url : branch.text;
            entry["url"] = branch.url;
            list << entry;
        }
    }
    return list;
}

void setPublisher(TemplateValues& values, const LibrarySite& site, std::string_view root) {
    const Publisher& publisher = site.delivered.publisher;
    const bool hasLicense = isWebAddress(publisher.licenseUrl);
    values["publisher"] = publisher.name.empty() ? site.words("library") : publisher.name;
    values["hasLogo"] = !publisher.logo.empty();
    values["logo"] = std::string(root) + addressOfPath(publisher.logo);
    values["branches"] = branches(publisher);
    values["hasBranches"] = values.get("branches")->is_non_empty_list();
    values["contact"] = htmlParagraphs(publisher.contact);
    values["hasContact"] = !text::trimmed(publisher.contact).empty();
    values["terms"] = htmlParagraphs(publisher.usageTerms);
    values["hasTerms"] = hasLicense || !text::trimmed(publisher.usageTerms).empty();
    values["hasLicense"] = hasLicense;
    values["licenseUrl"] = publisher.licenseUrl;
}

void setOpenGraph(TemplateValues& values, const LibrarySite& site, const PageFrame& frame,
                  std::string_view root) {
    const bool hasBase = isWebAddress(site.delivered.publisher.baseUrl);
    values["description"] = shortened(frame.description, kMostDescriptionGraphemes);
    values["hasDescription"] = !text::trimmed(frame.description).empty();
    values["type"] = frame.type;
    values["hasAddress"] = hasBase;
    values["address"] = hasBase ? site.addressFor(frame.path, root) : std::string();
    values["hasImage"] = !frame.image.empty();
    values["image"] = frame.image.empty() ? std::string() : site.addressFor(frame.image, root);
    values["locale"] = site.words.language();
    values["hasLinkedData"] = !frame.linkedData.empty();
    values["linkedData"] = frame.linkedData;
    values["isHidden"] = !frame.isIndexed;
}

} // namespace

Status writePage(LibrarySite& site, const PageFrame& frame, const std::string& body) {
    const std::string root = rootOf(frame.path);
    const std::string& publisher = site.delivered.publisher.name;
    TemplateValues values;
    values["w"] = wordValues(site.words, {"skip", "library", "search", "searchHint", "advanced", "theme",
                                          "feed", "branches", "contact", "terms", "license"});
    setPublisher(values, site, root);
    setOpenGraph(values, site, frame, root);
    values["lang"] = site.words.language();
    values["dir"] = std::string(site.words.isRightToLeft() ? "rtl" : "ltr");
    values["version"] = std::string(FIELDFRAME_VERSION);
    values["root"] = root;
    values["title"] = frame.title.empty() || frame.title == publisher || publisher.empty()
                          ? (frame.title.empty() ? publisher : frame.title)
                          : frame.title + " – " + publisher;
    values["ogTitle"] = frame.title.empty() ? publisher : frame.title;
    values["tabs"] = tabs(site, frame);
    values["hasSearch"] = frame.hasSearch;
    values["hasScript"] = !frame.script.empty();
    values["script"] = frame.script;
    values["body"] = body;
    const Result<std::string> page = site.templates.render("layout", values);
    return page ? site.write(frame.path, *page) : tl::unexpected(page.error());
}

Result<std::string> pagerHtml(LibrarySite& site, std::size_t page, std::size_t pages,
                              const std::function<std::string(std::size_t)>& addressOf) {
    if (pages <= 1) {
        return std::string();
    }
    TemplateValues list = emptyList();
    for (std::size_t number = 0; number < pages; ++number) {
        TemplateValues entry;
        const std::string shown = site.words.number(static_cast<std::int64_t>(number + 1));
        entry["number"] = shown;
        entry["label"] = site.words.with("page", {{"n", shown}});
        entry["href"] = addressOf(number);
        entry["isCurrent"] = number == page;
        list << entry;
    }
    TemplateValues values;
    values["pages"] = std::move(list);
    values["label"] = site.words("pages");
    values["hasPrevious"] = page > 0;
    values["hasNext"] = page + 1 < pages;
    values["previousHref"] = page > 0 ? addressOf(page - 1) : std::string();
    values["nextHref"] = page + 1 < pages ? addressOf(page + 1) : std::string();
    values["previous"] = site.words("previous");
    values["next"] = site.words("next");
    return site.templates.render("pager", values);
}

std::string categoryOptions(const LibrarySite& site) {
    std::string html = "<option value=\"\">" + htmlText(site.words("category.any")) + "</option>";
    const std::vector<DeliveredCategory>& categories = site.delivered.categories;
    for (std::size_t category = 0; category < categories.size(); ++category) {
        if (site.inCategory[category].empty()) {
            continue;
        }
        std::string indent;
        for (std::optional<std::size_t> at = categories[category].parent; at; at = categories[*at].parent) {
            indent += "\u2003";
        }
        html += "<option value=\"" + std::to_string(category) + "\">" + indent +
                htmlText(categories[category].name) + "</option>";
    }
    return html;
}

std::string kindOptions(const LibrarySite& site) {
    std::string html = "<option value=\"\">" + htmlText(site.words("kind.any")) + "</option>";
    for (const MediaKind kind : {MediaKind::Image, MediaKind::Video, MediaKind::Audio}) {
        const std::string name(kindName(kind));
        html += "<option value=\"" + name + "\">" + htmlText(site.words("kind." + name)) + "</option>";
    }
    return html;
}

} // namespace fieldframe::pages
