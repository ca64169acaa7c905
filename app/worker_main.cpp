// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/media_tasks.h"
#include "core/platform/host.h"
#include "core/worker/worker_loop.h"

#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstdio>

using namespace fieldframe;

namespace {

bool isSocket(int descriptor) {
    struct stat status {};
    return fstat(descriptor, &status) == 0 && S_ISSOCK(status.st_mode);
}

} // namespace

/// Started by the program with a socket as standard input; of no use to a person.
int main() {
    if (!isSocket(STDIN_FILENO)) {
        std::fputs("fieldframe-worker is started by Fieldframe itself.\n", stderr);
        return 2;
    }
    platform::letOthersGoFirst(10); // An import must not be felt by those who work meanwhile.
    return worker::runWorker(
        platform::Descriptor(STDIN_FILENO),
        {nullptr, media::runReadTask, media::runRenderTask, media::runAmendTask, media::runProofTask});
}
