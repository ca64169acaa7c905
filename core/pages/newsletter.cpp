// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The files of a newsletter.
#include "core/pages/newsletter.h"

#include "core/model/web_address.h"
#include "core/pages/html.h"
#include "core/pages/mail_message.h"
#include "core/pages/page_source.h"
#include "core/platform/safe_file.h"
#include "core/platform/whole_file.h"

#include <algorithm>

namespace fieldframe::pages {
namespace {

/// Of one picture of a mail: a file of this package, which we made.
constexpr std::uint64_t kMaxPictureBytes = 64U << 20U;

/// Gives each picture of a message its name in it.
class Embedding {
public:
    explicit Embedding(std::string id)
        : m_id(std::move(id)) {}

    std::string address(const DeliveredFile& file) {
        const auto known = std::ranges::find(m_files, file.path, &DeliveredFile::path);
        const auto number = known - m_files.begin();
        if (known == m_files.end()) {
            m_files.push_back(file);
        }
        return "cid:" + nameOf(static_cast<std::size_t>(number));
    }

    Result<std::vector<MailPart>> parts(const std::filesystem::path& folder) const {
        std::vector<MailPart> parts;
        for (std::size_t i = 0; i < m_files.size(); ++i) {
            auto bytes = platform::readWholeFile(folder / m_files[i].path, kMaxPictureBytes);
            if (!bytes) {
                return tl::unexpected<Error>(bytes.error());
            }
            parts.push_back({nameOf(i), m_files[i].path.substr(m_files[i].path.rfind('/') + 1),
                             m_files[i].mediaType, *std::move(bytes)});
        }
        return parts;
    }

private:
    [[nodiscard]] std::string nameOf(std::size_t number) const {
        return "picture" + std::to_string(number + 1) + "." + m_id + "@fieldframe.invalid";
    }

    std::string m_id;
    std::vector<DeliveredFile> m_files;
};

/// Writes the files one by one; after the first failure nothing more.
class Writing {
public:
    Writing(const PageDocument& document, const Delivered& delivered, const std::filesystem::path& folder)
        : m_document(document)
        , m_delivered(delivered)
        , m_folder(folder)
        , m_id((document.id.isNil() ? GlobalId::generate() : document.id).text()) {}

    Result<PageNotices> all() {
        const bool isPublished = isWebAddress(m_delivered.publisher.baseUrl);
        web();
        linked(isPublished);
        embedded();
        if (m_error) {
            return tl::unexpected<Error>(*m_error);
        }
        return std::move(m_notices);
    }

private:
    template <class Value>
    Value taken(Result<Value> result) {
        if (!result && !m_error) {
            m_error = result.error();
        }
        return result ? *std::move(result) : Value();
    }

    void write(const char* name, const std::string& bytes) {
        if (m_error) {
            return;
        }
        if (const Status written = platform::writeFile(m_folder / name, bytes, platform::Replace::Never);
            !written) {
            m_error = written.error();
        }
    }

    std::string html(const MailPictures& pictures) {
        PageNotices notices;
        std::string made = taken(newsletterHtml(m_document, m_delivered, pictures, notices));
        m_notices = std::move(notices); // The same each time.
        return made;
    }

    void web() {
        write("index.html", html({[](const DeliveredFile& file) { return addressOfPath(file.path); }}));
    }

    void linked(bool isPublished) {
        const std::string mail = html(
            {[&](const DeliveredFile& file) { return publishedAddress(m_delivered.publisher, file.path); }});
        m_text = taken(newsletterText(m_document, m_delivered));
        write("newsletter.html", mail);
        write("newsletter.txt", m_text);
        m_clipped = mail.size() > kMailClipBytes ? mail.size() : 0;
        if (isPublished) {
            write("newsletter-linked.eml", mailBytes(messageOf(mail, {})));
        }
    }

    void embedded() {
        Embedding embedding(m_id);
        const std::string mail =
            html({[&](const DeliveredFile& file) { return embedding.address(file); }, true});
        std::vector<MailPart> parts;
        if (!m_error) {
            parts = taken(embedding.parts(m_folder));
        }
        const std::string bytes = mailBytes(messageOf(mail, std::move(parts)));
        write("newsletter.eml", bytes);
        if (m_clipped > 0) {
            m_notices.push_back({"mail_clipped", std::to_string(m_clipped)});
        }
        if (bytes.size() > kMailServerBytes) {
            m_notices.push_back({"mail_large", std::to_string(bytes.size())});
        }
    }

    [[nodiscard]] MailMessage messageOf(const std::string& html, std::vector<MailPart> parts) const {
        MailMessage message;
        message.id = m_id;
        message.subject = m_document.title;
        message.fromName = m_delivered.publisher.name;
        message.fromMailbox = m_document.commentsTo;
        message.dateMilliseconds = m_delivered.madeMilliseconds;
        message.language = m_document.language;
        message.html = html;
        message.text = m_text;
        message.parts = std::move(parts);
        return message;
    }

    const PageDocument& m_document;
    const Delivered& m_delivered;
    const std::filesystem::path& m_folder;
    std::string m_id;
    std::string m_text;
    std::size_t m_clipped = 0; ///< Bytes of a mail that is too long.
    PageNotices m_notices;
    std::optional<Error> m_error;
};

} // namespace

Result<PageNotices> writeNewsletter(const PageDocument& document, const Delivered& delivered,
                                    const std::filesystem::path& folder) {
    return Writing(document, delivered, folder).all();
}

} // namespace fieldframe::pages
