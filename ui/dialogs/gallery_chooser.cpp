// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/gallery_chooser.h"

#include "ui/shell/theme.h"
#include "ui/shell/themed.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

namespace fieldframe::ui {

GalleryChooser::GalleryChooser(Session& session, const QString& accept, QWidget* parent)
    : QDialog(parent)
    , m_galleries(session, catalog::GalleryList::All)
    , m_words(new QLineEdit(this))
    , m_list(new QListView(this)) {
    setWindowTitle(tr("Add to gallery"));
    m_found.setSourceModel(&m_galleries);
    m_found.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_words->setPlaceholderText(tr("Part of its title"));
    m_words->setAccessibleName(tr("Part of the gallery’s title"));
    m_words->installEventFilter(this);
    m_list->setModel(&m_found);
    m_list->setAccessibleName(tr("Galleries"));
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setTextElideMode(Qt::ElideRight);
    setThemedSheet(*m_list, QStringLiteral("QListView::item { min-height: 24px; }"));
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = buttons->addButton(accept, QDialogButtonBox::AcceptRole);
    m_accept->setDefault(true);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Theme::kUnit, 2 * Theme::kUnit, 2 * Theme::kUnit, 2 * Theme::kUnit);
    layout->setSpacing(Theme::kUnit);
    layout->addWidget(m_words);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    resize(480, 400);
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString& words) {
        m_found.setFilterFixedString(words.trimmed());
        chooseFirst();
    });
    connect(&m_galleries, &GalleryListModel::loaded, this, &GalleryChooser::chooseFirst);
    connect(m_list, &QListView::doubleClicked, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    chooseFirst();
}

void GalleryChooser::chooseFirst() {
    if (!m_list->currentIndex().isValid()) {
        m_list->setCurrentIndex(m_found.index(0, 0));
    }
    m_accept->setEnabled(m_found.rowCount() > 0);
}

std::optional<GalleryChooser::Choice> GalleryChooser::choice() const {
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid()) {
        return std::nullopt;
    }
    return Choice{GalleryId{index.data(GalleryListModel::IdRole).toLongLong()}, index.data().toString()};
}

bool GalleryChooser::eventFilter(QObject* watched, QEvent* event) {
    // The arrows move in the list while one types.
    if (watched == m_words && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up || key == Qt::Key_PageDown || key == Qt::Key_PageUp) {
            QApplication::sendEvent(m_list, event);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace fieldframe::ui
