// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_delivery WORKER WORKERS EDGE QUALITY FILE...: makes of each JPEG the copy that a web preset delivers,
// through as many worker processes as asked for, and prints seconds, processor seconds and the largest
// worker's memory as a JSON object. bench_delivery --similarity EDGE QUALITY FILE...: for each file, how like
// that copy, and a Lanczos one from a full decode at the same JPEG quality, are to the Lanczos picture before
// it was encoded; a JSON object a file.

#include "core/media/encode.h"
#include "core/media/media_tasks.h"
#include "core/platform/descriptors.h"
#include "core/worker/worker_pool.h"
#include "tests/bench/structural_similarity.h"

#include <fcntl.h>
#include <nlohmann/json.hpp>
#include <sys/mman.h>
#include <sys/resource.h>
#include <unistd.h>
#include <vips/vips8>

#include <chrono>
#include <condition_variable>
#include <cstring>
#include <iostream>
#include <mutex>
#include <span>
#include <string>
#include <vector>

namespace {

using namespace fieldframe;
using vips::VImage;
using Clock = std::chrono::steady_clock;

media::RenderTask deliveredTask(int longEdge, int quality) {
    media::RenderTask task;
    task.extension = "jpg";
    task.rendition = media::RenditionSpec{
        .longEdge = longEdge, .quality = quality, .source = media::PixelSource::FullDecode};
    task.metadata.set({FieldId::Caption, "", std::string("A caption"), Origin::Hand});
    task.copyMetadata = media::CopyMetadata::FromNothing;
    return task;
}

platform::Descriptor opened(const std::string& file) {
    platform::Descriptor descriptor(open(file.c_str(), O_RDONLY | O_CLOEXEC));
    if (!descriptor.isOpen()) {
        throw std::runtime_error(file + ": can't be opened");
    }
    return descriptor;
}

/// Waits for as many answers as there are tasks, and lets no more be under way than keep the workers busy.
class Answers {
public:
    explicit Answers(int window)
        : m_window(window) {}
    void begin() {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_underWay < m_window; });
        ++m_underWay;
    }
    void end(const Result<media::RenderAnswer>& answer) {
        const std::lock_guard lock(m_mutex);
        --m_underWay;
        m_failed += answer ? 0 : 1;
        m_changed.notify_all();
    }
    int wait() {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_underWay == 0; });
        return m_failed;
    }

private:
    const int m_window;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    int m_underWay = 0;
    int m_failed = 0;
};

double seconds(const timeval& time) {
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
}

double processorSeconds(int who) {
    rusage used{};
    getrusage(who, &used);
    return seconds(used.ru_utime) + seconds(used.ru_stime);
}

int deliverAll(const std::string& worker, int workers, const media::RenderTask& task,
               std::span<const std::string> files) {
    Result<std::unique_ptr<worker::WorkerPool>> pool = worker::WorkerPool::create({workers, worker, {}});
    if (!pool) {
        throw std::runtime_error(pool.error().detail);
    }
    Answers answers((*pool)->window());
    for (const std::string& file : files) {
        answers.begin();
        worker::TaskFiles taskFiles{opened(file), std::nullopt,
                                    platform::Descriptor(memfd_create("copy", MFD_CLOEXEC))};
        (*pool)->render(task, std::move(taskFiles), worker::Lane::Bulk,
                        [&](const Result<media::RenderAnswer>& answer) { answers.end(answer); });
    }
    return answers.wait();
}

nlohmann::json timed(const std::string& worker, int workers, const media::RenderTask& task,
                     std::span<const std::string> files) {
    const Clock::time_point begin = Clock::now();
    const int failed = deliverAll(worker, workers, task, files);
    rusage children{};
    getrusage(RUSAGE_CHILDREN, &children);
    return {{"files", files.size()},
            {"failed", failed},
            {"seconds", std::chrono::duration<double>(Clock::now() - begin).count()},
            {"processor_seconds", processorSeconds(RUSAGE_SELF) + processorSeconds(RUSAGE_CHILDREN)},
            {"largest_worker_kb", children.ru_maxrss}};
}

media::Raster rasterOf(const VImage& image) {
    const VImage rgb =
        image.colourspace(VIPS_INTERPRETATION_sRGB).extract_band(0, VImage::option()->set("n", 3));
    std::size_t size = 0;
    const std::unique_ptr<void, decltype(&g_free)> pixels(rgb.cast(VIPS_FORMAT_UCHAR).write_to_memory(&size),
                                                          &g_free);
    media::Raster raster(rgb.width(), rgb.height());
    std::memcpy(raster.pixels.data(), pixels.get(), std::min(size, raster.pixels.size()));
    return raster;
}

bench::Luma lumaOf(const media::Raster& raster) {
    return bench::lumaOf(raster.pixels, raster.width, raster.height);
}

bench::Luma lumaOf(std::span<const std::uint8_t> jpeg) {
    return lumaOf(rasterOf(VImage::new_from_buffer(jpeg.data(), jpeg.size(), "")));
}

std::vector<std::uint8_t> ourCopy(const std::string& file, const media::RenderTask& task) {
    const platform::Descriptor original = opened(file);
    const off_t size = lseek(original.get(), 0, SEEK_END);
    std::vector<std::byte> bytes(static_cast<std::size_t>(size));
    const platform::Descriptor target(memfd_create("copy", MFD_CLOEXEC));
    if (pread(original.get(), bytes.data(), bytes.size(), 0) != size) {
        throw std::runtime_error(file + ": can't be read");
    }
    const Result<media::RenderAnswer> answer = media::runRenderTask(task, bytes, target.get());
    if (!answer) {
        throw std::runtime_error(file + ": " + answer.error().detail);
    }
    std::vector<std::uint8_t> copy(answer->sizeBytes);
    if (pread(target.get(), copy.data(), copy.size(), 0) != static_cast<ssize_t>(copy.size())) {
        throw std::runtime_error(file + ": its copy can't be read");
    }
    return copy;
}

nlohmann::json likeness(const std::string& file, const media::RenderTask& task) {
    const std::vector<std::uint8_t> ours = ourCopy(file, task);
    const VImage copy = VImage::new_from_buffer(ours.data(), ours.size(), "");
    const VImage source = VImage::new_from_file(file.c_str()).autorot();
    const media::Raster best =
        rasterOf(source.resize(static_cast<double>(copy.width()) / source.width(),
                               VImage::option()
                                   ->set("vscale", static_cast<double>(copy.height()) / source.height())
                                   ->set("kernel", VIPS_KERNEL_LANCZOS3)));
    const auto encoded =
        media::encode(best, media::ImageFormat::Jpeg, task.rendition->quality, media::ProfileTag::None);
    if (!encoded) {
        throw std::runtime_error(file + ": " + encoded.error().detail);
    }
    const bench::Luma reference = lumaOf(best);
    return {{"file", file},
            {"ours", bench::similarity(lumaOf(ours), reference)},
            {"lanczos", bench::similarity(lumaOf(*encoded), reference)}};
}

} // namespace

int main(int argc, char* argv[]) {
    const std::vector<std::string> arguments(argv + 1, argv + argc);
    if (arguments.size() < 4 || VIPS_INIT(argv[0]) != 0) {
        std::cerr << "bench_delivery: see its source for what it takes\n";
        return 2;
    }
    try {
        const bool isSimilarity = arguments[0] == "--similarity";
        const std::size_t first = isSimilarity ? 3 : 4;
        const media::RenderTask task =
            deliveredTask(std::stoi(arguments.at(first - 2)), std::stoi(arguments.at(first - 1)));
        const std::span<const std::string> files = std::span(arguments).subspan(first);
        if (!isSimilarity) {
            std::cout << timed(arguments[0], std::stoi(arguments[1]), task, files).dump() << '\n';
            return 0;
        }
        for (const std::string& file : files) {
            std::cout << likeness(file, task).dump() << '\n';
        }
    } catch (const std::exception& failed) {
        std::cerr << "bench_delivery: " << failed.what() << '\n';
        return 1;
    }
    return 0;
}
