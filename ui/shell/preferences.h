// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/metadata_edit.h"
#include "ui/bridge/executor.h"
#include "ui/shell/keymap.h"
#include "ui/shell/theme.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>

namespace fieldframe::ui {

/// When what is typed goes into the files.
enum class WriteWhen { AtOnce, OnDemand, Never };

/// What the user chose for all catalogs: a value.
struct Preferences {
    Scheme scheme = Scheme::Dark;
    QString language; ///< "en", "fr", "es", "ar"; empty = the system's.
    Keymap keymap;
    bool isAdvancing = false;      ///< A key that judges a picture also moves to the next one.
    bool isSpellingChecked = true; ///< Misspelt words of captions are marked.
    QString person;                ///< Kept with every change; empty = the system's user name.
    int previewGigabytes = 8;      ///< How much larger previews may take in a catalog.

    WriteWhen writeWhen = WriteWhen::OnDemand;
    IimMode iim = IimMode::Always;

    static constexpr int kFewestGigabytes = 1;
    static constexpr int kMostGigabytes = 500;

    bool operator==(const Preferences&) const = default;
};

/// Keeps Preferences in one small JSON file of the user's configuration. What is there is not trusted:
/// whatever is not of the right form is left out.
class PreferencesFile {
public:
    /// In the user's configuration folder.
    PreferencesFile();
    explicit PreferencesFile(QString path)
        : m_path(std::move(path)) {}

    [[nodiscard]] Preferences load() const;
    /// Writes in the background; the destructor waits until that is done. @p failed is called there where it
    /// can't be written.
    void save(const Preferences& preferences, std::function<void(const Error&)> failed = {});

private:
    QString m_path;
    Executor m_writer{1};
};

/// The preferences in force: whoever acts on them listens. GUI thread only.
class Settings final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] const Preferences& value() const { return m_value; }
    /// Takes up what @p file has, and keeps every change there from now on.
    void keepIn(std::unique_ptr<PreferencesFile> file);
    void change(const Preferences& preferences);

signals:
    void changed();
    /// They hold for this run only.
    void notKept(const fieldframe::Error& error);

private:
    Preferences m_value;
    std::unique_ptr<PreferencesFile> m_file;
};

} // namespace fieldframe::ui
