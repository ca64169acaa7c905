// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/vips_runtime.h"

#include <vips/vips.h>

namespace fieldframe::media {
namespace {

bool start() {
    if (VIPS_INIT("fieldframe-worker") != 0) {
        return false;
    }
    vips_concurrency_set(1);
    vips_cache_set_max(0);
    vips_cache_set_max_mem(0);
    vips_block_untrusted_set(TRUE);
    vips_operation_block_set("VipsForeignLoadJxl", FALSE);
    vips_operation_block_set("VipsForeignLoadJp2k", FALSE);
    // Warnings about damage are answered by what the decode gives, not by text on a pipe nobody reads.
    g_log_set_handler(
        "VIPS", G_LOG_LEVEL_WARNING, [](const char*, GLogLevelFlags, const char*, void*) {}, nullptr);
    return true;
}

} // namespace

Status startVips() {
    static const bool isStarted = start();
    return isStarted ? Status() : failure(ErrorCode::Internal, {}, "libvips does not start");
}

} // namespace fieldframe::media
