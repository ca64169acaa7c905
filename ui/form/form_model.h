// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/asset_store.h"
#include "ui/bridge/edit_history.h"
#include "ui/bridge/generation.h"
#include "ui/bridge/session.h"
#include "ui/form/edit_queue.h"

#include <QObject>
#include <QTimer>

namespace fieldframe::ui {

/// Reads the fields of some assets and writes what is typed into them, both in the background. What was put
/// is written even when other assets are shown or this object is destroyed. GUI thread only.
class FormModel final : public QObject {
    Q_OBJECT
public:
    FormModel(Session& session, EditHistory& history, QObject* parent = nullptr);
    ~FormModel() override;

    /// Reads @p assets after a moment, so that a held arrow key does not read every asset on its way.
    void show(FormAssets assets);
    [[nodiscard]] const FormAssets& assets() const { return m_assets; }
    /// With what was put and is not written yet.
    [[nodiscard]] const catalog::SharedFields& fields() const { return m_fields; }
    /// fields() is about other assets as yet.
    [[nodiscard]] bool isLoading() const { return m_isLoading; }
    [[nodiscard]] bool isSettled() const { return !m_isLoading && !m_pause.isActive() && m_queue.isIdle(); }

    /// Writes a value for the assets shown; it is part of what is undone as run @p run.
    void put(FormEdit edit, std::uint64_t run);
    /// As put(), for assets that may have been left since.
    void putFor(const FormAssets& assets, FormEdit edit, std::uint64_t run);
    /// Both lists of keywords of @p assets in step, behind what waits; edits of the same @p run are one step
    /// of undo.
    void changeKeywords(const FormAssets& assets, edit::KeywordEdit edit, const QString& run);
    /// No edit of the window is under way.
    [[nodiscard]] bool isQuiet() const { return m_history.isQuiet(); }
    [[nodiscard]] bool isWriting(FieldId field, std::string_view language) const;
    /// Hands all that waits to the catalog's thread.
    void flush();
    void reload();

signals:
    void loaded();
    void loadFailed(const fieldframe::Error& error);
    /// @p changes: values that became others.
    void saved(const fieldframe::ui::QueuedEdit& edit, std::uint64_t changes);
    void failed(const fieldframe::ui::QueuedEdit& edit, const fieldframe::Error& error);

private:
    void load();
    void writeNext();
    void write(QueuedEdit edit, bool isNext);
    void keepUnwritten(const catalog::SharedFields& before);

    Session& m_session;
    EditHistory& m_history;
    Generation m_generation;
    QTimer m_pause;
    FormAssets m_assets;
    catalog::SharedFields m_fields;
    EditQueue m_queue;
    bool m_isLoading = false;
};

} // namespace fieldframe::ui
