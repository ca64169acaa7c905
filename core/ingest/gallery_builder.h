// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/ingest/gallery_plan.h"

namespace fieldframe::catalog {
class Catalog;
}

namespace fieldframe::ingest {

/// Makes a planned gallery, or adds to the one that is there. One transaction, in
/// the journal as part of @p batch.
///
/// What a document says is taken where it is new: a value that an import took before stays as the desk has
/// changed it since. So importing the same folder again changes nothing, and a document that came back
/// changed is followed.
[[nodiscard]] Status buildGallery(const catalog::Catalog& catalog, const GalleryPlan& plan,
                                  const GlobalId& batch);

} // namespace fieldframe::ingest
