// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/content_digest.h"
#include "core/media/media_tasks.h"
#include "core/media/metadata_reader.h"
#include "core/media/metadata_writer.h"
#include "core/media/probe.h"
#include "core/media/target_file.h"
#include "core/media/untouched_parts.h"

#include <algorithm>

namespace fieldframe::media {
namespace {

using Bytes = std::span<const std::byte>;

std::string_view textOf(Bytes bytes) {
    const ByteView view(bytes);
    return view.text(0, view.size());
}

/// A sidecar that says which of several files of its name it belongs to, and nothing more yet.
std::string newSidecar(const std::string& extension) {
    if (extension.empty()) {
        return {};
    }
    return "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">"
           "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><rdf:Description "
           "rdf:about=\"\" "
           "xmlns:photoshop=\"http://ns.adobe.com/photoshop/1.0/\"><photoshop:SidecarForExtension>" +
           extension + "</photoshop:SidecarForExtension></rdf:Description></rdf:RDF></x:xmpmeta>";
}

/// A sidecar can say another thing than its file, but can't make it say nothing.
MetadataEdit possibleBeside(const MetadataEdit& edit, const DescriptiveMetadata& inFile,
                            std::vector<RefusedField>& refused) {
    MetadataEdit possible = edit;
    for (const FieldId field : edit.fields) {
        const auto lacks = [&](const FieldValue& found) {
            return found.field == field && edit.metadata.find(field, found.language) == nullptr;
        };
        if (std::ranges::any_of(inFile.values, lacks)) {
            possible.fields.erase(field);
            refused.push_back({field, "the file itself says it, and a sidecar can't take that away"});
        }
    }
    return possible;
}

Status proveTogether(const DescriptiveMetadata& together, const MetadataEdit& edit) {
    for (const FieldId id : edit.fields) {
        if (!saysTheSame(metadataField(id), edit.metadata, together)) {
            return failure(ErrorCode::WriteFailed, "",
                           "reads back differently beside its file: " + std::string(metadataField(id).key));
        }
    }
    return {};
}

Result<std::string> nextOriginal(const AmendTask& task, FileType type, Bytes original, AmendAnswer& answer) {
    Result<Amended> next = amended(original, type, task.edit);
    if (!next) {
        return tl::unexpected(next.error());
    }
    answer.cuts = std::move(next->cuts);
    answer.refused = std::move(next->refused);
    answer.hasCredentials = hasContentCredentials(ByteView(original), type);
    answer.isUnchanged = textOf(original) == next->bytes;
    answer.metadata = readMetadata(std::as_bytes(std::span(next->bytes)), type).metadata;
    return std::move(next->bytes);
}

Result<std::string> nextSidecar(const AmendTask& task, FileType type, Bytes original,
                                std::optional<Bytes> sidecar, AmendAnswer& answer) {
    const std::string former = sidecar ? std::string(textOf(*sidecar)) : newSidecar(task.sidecarFor);
    const DescriptiveMetadata inFile = readMetadata(original, type).metadata;
    const MetadataEdit edit = possibleBeside(task.edit, inFile, answer.refused);
    Result<std::string> next = amendedSidecar(former, edit);
    if (!next) {
        return next;
    }
    answer.isUnchanged = *next == former;
    answer.metadata = readMetadata(original, type, std::as_bytes(std::span(*next))).metadata;
    if (const Status proof = proveTogether(answer.metadata, edit); !proof) {
        return tl::unexpected(proof.error());
    }
    return next;
}

} // namespace

Result<AmendAnswer> runAmendTask(const AmendTask& task, Bytes original, std::optional<Bytes> sidecar,
                                 int targetFd) {
    const Result<FileType> type = probe(original, task.extension);
    if (!type) {
        return tl::unexpected(type.error());
    }
    AmendAnswer answer;
    const bool isInPlace = task.into == AmendTask::Into::Original;
    if (isInPlace && !isWrittenInPlace(mimeOf(*type))) {
        return failure(ErrorCode::UnsupportedFormat, "", "this kind of file has a sidecar");
    }
    const Result<std::string> next = isInPlace ? nextOriginal(task, *type, original, answer)
                                               : nextSidecar(task, *type, original, sidecar, answer);
    if (!next) {
        return tl::unexpected(next.error());
    }
    const Bytes bytes = std::as_bytes(std::span(*next));
    answer.sizeBytes = bytes.size();
    if (answer.isUnchanged) {
        answer.hash = contentHashOf(bytes);
        return answer;
    }
    const Result<ContentHash> hash = writeAndReadBack(targetFd, bytes);
    if (!hash) {
        return tl::unexpected(hash.error());
    }
    answer.hash = *hash;
    return answer;
}

} // namespace fieldframe::media
