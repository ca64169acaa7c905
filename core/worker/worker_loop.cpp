// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worker/worker_loop.h"

#include "core/worker/confinement.h"
#include "core/worker/mapped_file.h"
#include "core/worker/protocol.h"
#include "core/worker/render_allowance.h"

#include <sys/prctl.h>

#include <csignal>
#include <new>

namespace fieldframe::worker {
namespace {

/// Thrown where the program at the other end is gone or speaks another language; ends the loop.
struct EndOfWork {
    int status = 0;
};

class WorkerLoop {
public:
    WorkerLoop(platform::Descriptor socket, const TaskRunner& runner)
        : m_socket(std::move(socket))
        , m_runner(runner) {}

    [[noreturn]] void run() {
        const Settings settings = receiveSettings();
        m_limits = settings.limits;
        std::string confinement = confineProcess(m_limits);
        if (m_runner.warmUp) {
            m_runner.warmUp();
        }
        send(encode(Greeting{kProtocolVersion, FIELDFRAME_VERSION, std::move(confinement)}));
        while (true) {
            answer(nextFrame());
        }
    }

private:
    IncomingFrame nextFrame() {
        while (true) {
            Result<std::optional<IncomingFrame>> frame = m_reader.next();
            if (!frame) {
                throw EndOfWork{kExitBrokenProtocol};
            }
            if (*frame) {
                return std::move(**frame);
            }
            if (m_reader.receive(m_socket.get()) != FrameReader::Received::Bytes) {
                throw EndOfWork{};
            }
        }
    }

    Settings receiveSettings() {
        const Result<Settings> settings = decodeSettings(nextFrame());
        if (!settings || settings->protocol != kProtocolVersion) {
            throw EndOfWork{kExitBrokenProtocol};
        }
        return *settings;
    }

    void send(OutgoingFrame frame) {
        m_writer.queue(std::move(frame));
        if (m_writer.flush(m_socket.get()) != FrameWriter::Sent::Everything) {
            throw EndOfWork{};
        }
    }

    void answer(IncomingFrame frame) {
        const Result<Task> task = decodeTask(frame);
        if (!task || frame.descriptors.empty()) {
            throw EndOfWork{kExitBrokenProtocol};
        }
        Answer answer{task->id, {}};
        std::visit([&](const auto& what) { put(answer, perform(what, frame.descriptors)); }, task->what);
        Result<OutgoingFrame> encoded = encode(std::move(answer));
        if (!encoded) {
            encoded = encode(Answer{task->id, encoded.error()});
        }
        send(std::move(encoded.value()));
    }

    template <class T>
    static void put(Answer& answer, Result<T> result) {
        if (result) {
            answer.what = std::move(*result);
        } else {
            answer.what = std::move(result.error());
        }
    }

    Result<media::ReadAnswer> perform(const media::ReadTask& task,
                                      const std::vector<platform::Descriptor>& files) {
        const Result<MappedFile> original = MappedFile::map(files[0]);
        if (!original) {
            return tl::unexpected(original.error());
        }
        MappedFile sidecarFile;
        std::optional<TaskRunner::Bytes> sidecar;
        if (files.size() > 1) {
            Result<MappedFile> mapped = MappedFile::map(files[1]);
            if (!mapped) {
                return tl::unexpected(mapped.error());
            }
            sidecarFile = std::move(*mapped);
            sidecar = sidecarFile.bytes();
        }
        limitProcessorTime(m_limits.cpuTime + (task.wantHash ? timeAllowance(original->bytes().size())
                                                             : std::chrono::seconds(0)));
        return guarded<media::ReadAnswer>([&] { return m_runner.read(task, original->bytes(), sidecar); });
    }

    Result<media::RenderAnswer> perform(const media::RenderTask& task,
                                        const std::vector<platform::Descriptor>& files) {
        const Result<MappedFile> original = MappedFile::map(files[0]);
        if (!original) {
            return tl::unexpected(original.error());
        }
        if (files.size() < 2) {
            throw EndOfWork{kExitBrokenProtocol};
        }
        const std::size_t size = original->bytes().size();
        limitProcessorTime(m_limits.cpuTime + timeAllowance(size) + renderAllowance(task));
        limitWrittenBytes(size);
        return guarded<media::RenderAnswer>(
            [&] { return m_runner.render(task, original->bytes(), files[1].get()); });
    }

    Result<media::AmendAnswer> perform(const media::AmendTask& task,
                                       const std::vector<platform::Descriptor>& files) {
        const Result<MappedFile> original = MappedFile::map(files[0]);
        if (!original) {
            return tl::unexpected(original.error());
        }
        if (files.size() < 2 || !m_runner.amend) {
            throw EndOfWork{kExitBrokenProtocol};
        }
        MappedFile sidecarFile;
        std::optional<TaskRunner::Bytes> sidecar;
        if (files.size() > 2) {
            Result<MappedFile> mapped = MappedFile::map(files[2]);
            if (!mapped) {
                return tl::unexpected(mapped.error());
            }
            sidecarFile = std::move(*mapped);
            sidecar = sidecarFile.bytes();
        }
        const std::size_t size = original->bytes().size();
        limitProcessorTime(m_limits.cpuTime + timeAllowance(size));
        limitWrittenBytes(size);
        return guarded<media::AmendAnswer>(
            [&] { return m_runner.amend(task, original->bytes(), sidecar, files[1].get()); });
    }

    Result<media::ProofAnswer> perform(const media::ProofTask& task,
                                       const std::vector<platform::Descriptor>& files) {
        const Result<MappedFile> file = MappedFile::map(files[0]);
        if (!file) {
            return tl::unexpected(file.error());
        }
        if (!m_runner.prove) {
            throw EndOfWork{kExitBrokenProtocol};
        }
        limitProcessorTime(m_limits.cpuTime + timeAllowance(file->bytes().size()));
        return guarded<media::ProofAnswer>([&] { return m_runner.prove(task, file->bytes()); });
    }

    /// A task that fails in a way nobody foresaw fails alone. Memory is different: what is left of the
    /// process can't be trusted with the next file.
    template <class T, class Work>
    static Result<T> guarded(const Work& work) {
        try {
            return work();
        } catch (const std::bad_alloc&) {
            throw EndOfWork{kExitOutOfMemory};
        } catch (const std::exception& error) {
            return failure(ErrorCode::UnreadableFile, {}, error.what());
        }
    }

    platform::Descriptor m_socket;
    const TaskRunner& m_runner;
    WorkerLimits m_limits;
    FrameReader m_reader{kTaskLimits};
    FrameWriter m_writer;
};

} // namespace

int runWorker(platform::Descriptor socket, const TaskRunner& runner) {
    // A program that died before this line has closed the socket, which ends the loop.
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    try {
        WorkerLoop(std::move(socket), runner).run();
    } catch (const EndOfWork& end) {
        return end.status;
    } catch (const std::bad_alloc&) {
        return kExitOutOfMemory;
    } catch (const std::exception&) {
        return kExitBrokenProtocol;
    }
}

} // namespace fieldframe::worker
