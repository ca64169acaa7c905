// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/gallery_list_model.h"

#include <QDialog>
#include <QSortFilterProxyModel>

#include <optional>

class QLineEdit;
class QListView;
class QPushButton;

namespace fieldframe::ui {

/// One gallery of all, found by typing a part of its title.
class GalleryChooser final : public QDialog {
    Q_OBJECT
public:
    /// @p accept is what the button says ("Add 3 items").
    GalleryChooser(Session& session, const QString& accept, QWidget* parent = nullptr);

    struct Choice {
        GalleryId id;
        QString title;
    };
    /// Nothing while none is chosen.
    [[nodiscard]] std::optional<Choice> choice() const;
    /// All galleries are here.
    [[nodiscard]] bool isLoaded() const { return m_galleries.isLoaded(); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void chooseFirst();

    GalleryListModel m_galleries;
    QSortFilterProxyModel m_found;
    QLineEdit* m_words;
    QListView* m_list;
    QPushButton* m_accept;
};

} // namespace fieldframe::ui
