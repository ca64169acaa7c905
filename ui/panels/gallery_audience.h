// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/protection.h"
#include "ui/bridge/generation.h"
#include "ui/bridge/session.h"

#include <QPushButton>

#include <map>

namespace fieldframe::ui {

/// Who may get a gallery's pictures at the widest, and where that is chosen.
class GalleryAudience final : public QPushButton {
    Q_OBJECT
public:
    explicit GalleryAudience(Session& session, QWidget* parent = nullptr);

    /// Reads it.
    void showGallery(GalleryId gallery, bool isWritable);
    [[nodiscard]] Audience audience() const { return m_audience; }
    [[nodiscard]] bool isSettled() const { return !m_isReading; }

signals:
    void chosen(fieldframe::Audience audience);
    /// It could not be read.
    void failed(const fieldframe::Error& error);

private:
    void take(Audience audience);

    Session& m_session;
    Generation m_generation;
    std::map<Audience, QAction*> m_choices;
    Audience m_audience = Audience::Public;
    bool m_isReading = false;
};

} // namespace fieldframe::ui
