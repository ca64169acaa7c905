// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pages/mail_message.h"

#include "core/base/text.h"
#include "core/model/web_address.h"

#include <gmime/gmime.h>

#include <algorithm>
#include <memory>
#include <mutex>

namespace fieldframe::pages {
namespace {

struct Unref {
    void operator()(void* object) const { g_object_unref(object); }
};
template <class Object>
using Owned = std::unique_ptr<Object, Unref>;

void startLibrary() {
    static std::once_flag once; // GMime's own counter is not meant for several threads.
    std::call_once(once, [] { g_mime_init(); });
}

/// One line, so that nothing in it begins another header.
std::string headerText(std::string_view text) {
    std::string line = text::trimmed(text::toValidUtf8(text));
    std::ranges::replace_if(
        line,
        [](char character) { return static_cast<unsigned char>(character) < 0x20 || character == '\x7F'; },
        ' ');
    return line;
}

Owned<GMimeObject> textPart(const char* subtype, const std::string& text) {
    GMimeTextPart* const part = g_mime_text_part_new_with_subtype(subtype);
    g_mime_text_part_set_charset(part, "utf-8");
    g_mime_text_part_set_text(part, text.c_str());
    g_mime_part_set_content_encoding(GMIME_PART(part), GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE);
    return Owned<GMimeObject>(GMIME_OBJECT(part));
}

Owned<GMimeObject> picturePart(const MailPart& picture) {
    const std::size_t slash = picture.mediaType.find('/');
    const std::string type = picture.mediaType.substr(0, slash);
    const std::string subtype =
        slash == std::string::npos ? "octet-stream" : picture.mediaType.substr(slash + 1);
    GMimePart* const part = g_mime_part_new_with_type(type.c_str(), subtype.c_str());
    const Owned<GMimeStream> stream(
        g_mime_stream_mem_new_with_buffer(picture.bytes.data(), picture.bytes.size()));
    const Owned<GMimeDataWrapper> content(
        g_mime_data_wrapper_new_with_stream(stream.get(), GMIME_CONTENT_ENCODING_DEFAULT));
    g_mime_part_set_content(part, content.get());
    g_mime_part_set_content_encoding(part, GMIME_CONTENT_ENCODING_BASE64);
    g_mime_part_set_content_id(part, picture.contentId.c_str());
    g_mime_object_set_disposition(GMIME_OBJECT(part), "inline");
    g_mime_part_set_filename(part, headerText(picture.fileName).c_str());
    return Owned<GMimeObject>(GMIME_OBJECT(part));
}

/// @p name tells the boundaries of one message apart; "=_" stands in no encoded content.
Owned<GMimeMultipart> multipart(const char* subtype, const std::string& name) {
    Owned<GMimeMultipart> made(g_mime_multipart_new_with_subtype(subtype));
    g_mime_multipart_set_boundary(made.get(), ("=_" + name).c_str());
    return made;
}

Owned<GMimeObject> htmlWithPictures(const MailMessage& message) {
    Owned<GMimeObject> html = textPart("html", message.html);
    if (message.parts.empty()) {
        return html;
    }
    Owned<GMimeMultipart> related = multipart("related", "related_" + message.id);
    g_mime_object_set_content_type_parameter(GMIME_OBJECT(related.get()), "type", "text/html");
    g_mime_multipart_add(related.get(), html.get());
    for (const MailPart& picture : message.parts) {
        g_mime_multipart_add(related.get(), picturePart(picture).get());
    }
    return Owned<GMimeObject>(GMIME_OBJECT(related.release()));
}

Owned<GMimeObject> contentOf(const MailMessage& message) {
    const Owned<GMimeMultipart> alternative = multipart("alternative", "alternative_" + message.id);
    const Owned<GMimeObject> plain = textPart("plain", message.text);
    g_mime_object_set_content_type_parameter(plain.get(), "format", "flowed");
    g_mime_multipart_add(alternative.get(), plain.get());
    g_mime_multipart_add(alternative.get(), htmlWithPictures(message).get());
    g_object_ref(alternative.get());
    return Owned<GMimeObject>(GMIME_OBJECT(alternative.get()));
}

void setFrom(GMimeMessage* message, const MailMessage& from) {
    const std::string name = headerText(from.fromName);
    if (isMailbox(from.fromMailbox)) {
        g_mime_message_add_mailbox(message, GMIME_ADDRESS_TYPE_FROM, name.empty() ? nullptr : name.c_str(),
                                   from.fromMailbox.c_str());
        return;
    }
    const Owned<InternetAddress> group(
        internet_address_group_new(name.empty() ? "Newsletter" : name.c_str()));
    internet_address_list_add(g_mime_message_get_addresses(message, GMIME_ADDRESS_TYPE_FROM), group.get());
}

std::string hostOf(const MailMessage& message) {
    const std::size_t at = message.fromMailbox.find('@');
    const std::string host = at == std::string::npos ? std::string() : message.fromMailbox.substr(at + 1);
    const bool isPlain = !host.empty() && std::ranges::all_of(host, [](char character) {
        return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z') ||
               (character >= '0' && character <= '9') || character == '-' || character == '.';
    });
    return isPlain ? host : "fieldframe.invalid"; // RFC 2606 §2: surely nobody's.
}

void setHeaders(GMimeMessage* made, const MailMessage& message) {
    setFrom(made, message);
    g_mime_message_set_subject(made, headerText(message.subject).c_str(), "utf-8");
    constexpr std::int64_t kMilliseconds = 1'000;
    GDateTime* const date = g_date_time_new_from_unix_utc(message.dateMilliseconds / kMilliseconds);
    if (date != nullptr) {
        g_mime_message_set_date(made, date);
        g_date_time_unref(date);
    }
    g_mime_message_set_message_id(made, (message.id + "@" + hostOf(message)).c_str());
    g_mime_object_set_header(GMIME_OBJECT(made), "X-Unsent", "1", nullptr);
    if (const std::string language = headerText(message.language); !language.empty()) {
        g_mime_object_set_header(GMIME_OBJECT(made), "Content-Language", language.c_str(), "utf-8");
    }
}

} // namespace

std::string mailBytes(const MailMessage& message) {
    startLibrary();
    const Owned<GMimeMessage> made(g_mime_message_new(TRUE));
    setHeaders(made.get(), message);
    g_mime_message_set_mime_part(made.get(), contentOf(message).get());
    GMimeFormatOptions* const format = g_mime_format_options_new();
    g_mime_format_options_set_newline_format(format, GMIME_NEWLINE_FORMAT_DOS);
    g_mime_format_options_set_param_encoding_method(format, GMIME_PARAM_ENCODING_METHOD_RFC2231);
    char* const bytes = g_mime_object_to_string(GMIME_OBJECT(made.get()), format);
    std::string result(bytes);
    g_free(bytes);
    g_mime_format_options_free(format);
    return result;
}

} // namespace fieldframe::pages
