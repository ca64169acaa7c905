// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/package.h"

#include "core/delivery/delivered_values.h"
#include "core/delivery/package_names.h"
#include "core/delivery/page_making.h"
#include "core/delivery/render_inputs.h"
#include "core/delivery/text_proof.h"
#include "core/delivery/zip_file.h"

#include <algorithm>
#include <system_error>

namespace fieldframe::delivery {

namespace fs = std::filesystem;

namespace {

/// Each round takes at least one item out; so many rounds mean that something else is wrong.
constexpr int kMostRounds = 20;
constexpr std::string_view kLogoName = "logo.png";
constexpr std::string_view kSheetLogoName = "logo.jpg"; ///< A document takes JPEGs as they are.
constexpr int kLogoEdge = 640;
constexpr int kLogoQuality = 92;

platform::Replace replaceOf(const ExportRequest& request) {
    return request.existingTarget == ExistingTarget::Replace ? platform::Replace::Existing
                                                             : platform::Replace::Never;
}

} // namespace

Package::Package(Setting setting)
    : m_setting(std::move(setting)) {}

PackageState Package::state() const {
    return {m_setting.plan,     m_setting.request.preset, m_setting.making,
            m_setting.manifest, m_setting.folder,         m_setting.nowMilliseconds};
}

std::int64_t Package::items() const {
    std::int64_t made = 0;
    for (std::size_t i = 0; i < m_setting.plan.items.size(); ++i) {
        made += m_setting.making.isMade(i) ? 1 : 0;
    }
    return made;
}

Result<pages::PageNotices> Package::compose() {
    for (int round = 0; round < kMostRounds && items() > 0; ++round) {
        auto notices = write();
        if (!notices) {
            return notices;
        }
        const auto faults = itemsAtFault(state(), m_setting.stop);
        if (!faults) {
            return tl::unexpected(faults.error());
        }
        if (faults->empty()) {
            return notices;
        }
        for (const ItemAtFault& fault : *faults) {
            if (const Status failed = m_setting.making.fail(fault.item, fault.error); !failed) {
                return tl::unexpected(failed.error());
            }
        }
    }
    return items() == 0 ? Result<pages::PageNotices>(pages::PageNotices())
                        : failure(ErrorCode::Conflict, platform::display(m_setting.request.target),
                                  "protected texts are found again and again");
}

Result<pages::PageNotices> Package::write() {
    if (!m_setting.folder.isInPlace()) {
        return failure(ErrorCode::WriteFailed, platform::display(m_setting.request.target),
                       "its folder was taken away");
    }
    if (const Status cleared = m_setting.manifest.removeOthers().and_then([this] { return placeAgain(); });
        !cleared) {
        return tl::unexpected(cleared.error());
    }
    if (const Status written = writeTables(state()); !written) {
        return tl::unexpected(written.error());
    }
    if (!makesPages(m_setting.request.preset.target)) {
        return pages::PageNotices();
    }
    const auto logo = placeLogo();
    if (!logo) {
        return tl::unexpected(logo.error());
    }
    return makePages(m_setting.request.preset, deliveredOf(state(), *logo).delivered, m_setting.plan.document,
                     m_setting.folder.path(), m_setting.stop);
}

Status Package::placeAgain() {
    for (std::size_t i = 0; i < m_setting.plan.items.size(); ++i) {
        for (const PlannedFile& file : m_setting.plan.items[i].files) {
            for (const fs::path& place : file.alsoAt) {
                if (!m_setting.making.isMade(i)) {
                    continue;
                }
                const auto source = platform::openRegularFile(m_setting.folder.path() / file.name);
                if (!source) {
                    return tl::unexpected(source.error());
                }
                const fs::path target = m_setting.folder.path() / place;
                std::error_code failed;
                fs::create_directories(target.parent_path(), failed);
                if (const auto copied = platform::copyVerified(*source, target, m_setting.stop); !copied) {
                    return tl::unexpected(copied.error());
                }
            }
        }
    }
    return {};
}

Result<std::string> Package::placeLogo() {
    const std::string& logo = m_setting.plan.publisher.logo;
    if (logo.empty()) {
        return std::string();
    }
    auto original = platform::openRegularFile(logo);
    if (!original) {
        Error error = original.error();
        error.detail = "the logo that house.toml names: " + error.detail;
        return tl::unexpected<Error>(std::move(error));
    }
    const bool isForSheet = m_setting.request.preset.target == Target::ContactSheet;
    const fs::path name = fs::path(kMediaFolder) / (isForSheet ? kSheetLogoName : kLogoName);
    auto target = m_setting.folder.newFile(name);
    if (!target) {
        return tl::unexpected(target.error());
    }
    media::RenderTask task;
    task.extension = workerExtension(logo);
    task.writeMetadata = false;
    task.copyMetadata = media::CopyMetadata::FromNothing;
    task.rendition = media::RenditionSpec{};
    task.rendition->longEdge = kLogoEdge;
    task.rendition->format = isForSheet ? media::ImageFormat::Jpeg : media::ImageFormat::Png;
    task.rendition->quality = kLogoQuality;
    task.rendition->source = media::PixelSource::FullDecode;
    worker::TaskFiles files;
    files.original = *std::move(original);
    files.target = *std::move(target);
    const auto made = m_setting.workers.renderNow(std::move(task), std::move(files), m_setting.stop);
    if (!made) {
        Error error = made.error();
        error.subject = platform::display(logo);
        error.detail = "the logo that house.toml names: " + error.detail;
        return tl::unexpected<Error>(std::move(error));
    }
    return name.generic_string();
}

Status Package::publish(const LedgerBook& ledger) {
    return m_setting.request.preset.packing == Packing::Zip ? publishZip(ledger) : publishFolder(ledger);
}

Status Package::publishFolder(const LedgerBook& ledger) {
    return m_setting.folder.sync()
        .and_then([&] { return ledger.record(state()); })
        .and_then([&] { return ledger.finish(); })
        .and_then([&] { return m_setting.manifest.finish(); })
        .and_then([&] { return m_setting.folder.publish(replaceOf(m_setting.request)); });
}

Status Package::publishZip(const LedgerBook& ledger) {
    ZipRequest zip;
    zip.folder = m_setting.folder.path();
    zip.target = m_setting.request.target;
    zip.passphrase = m_setting.request.preset.isEncrypted ? m_setting.request.passphrase : std::string_view();
    zip.timeMilliseconds = m_setting.nowMilliseconds;
    zip.replace = replaceOf(m_setting.request);
    const auto beforeName = [&] {
        Status recorded = ledger.record(state()).and_then([&] { return ledger.finish(); });
        if (recorded) {
            m_setting.folder.discard(); // A kill after the ZIP has its name would leave the folder for good.
        }
        return recorded;
    };
    return writeZip(
        zip, beforeName, [this](const std::string& name) { m_setting.progress.advance(1, name); },
        m_setting.stop);
}

} // namespace fieldframe::delivery
