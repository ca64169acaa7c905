// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/screenshot.h"

#include "core/platform/safe_file.h"
#include "ui/bridge/session.h"
#include "ui/bridge/text.h"
#include "ui/shell/error_text.h"
#include "ui/shell/main_window.h"

#include <QBuffer>
#include <QPixmap>

namespace fieldframe::ui {

namespace {

constexpr int kLookMilliseconds = 100;
/// Painting asks for more (thumbnails, rows), so one look is not enough.
constexpr int kLooks = 6;

} // namespace

Screenshot::Screenshot(MainWindow& window, const QString& file, QObject* parent)
    : QObject(parent)
    , m_window(window)
    , m_file(file) {
    connect(&m_timer, &QTimer::timeout, this, &Screenshot::look);
    m_timer.start(kLookMilliseconds);
}

void Screenshot::look() {
    m_settledLooks = m_window.isSettled() ? m_settledLooks + 1 : 0;
    if (m_settledLooks >= kLooks) {
        m_timer.stop();
        save();
    }
}

void Screenshot::save() {
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    m_window.grab().toImage().convertToFormat(QImage::Format_RGB32).save(&buffer, "PNG");
    const QPointer<Screenshot> self(this);
    m_writer.post([self, png, path = toPath(m_file)] {
        const auto saved = platform::writeFile(path, png.toStdString(), platform::Replace::Existing);
        const QString error = saved ? QString() : sentence(saved.error());
        Session::deliver(self, [self, error] { emit self->done(error); });
    });
}

} // namespace fieldframe::ui
