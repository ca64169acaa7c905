// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/page_document.h"

#include <QWidget>

class QCheckBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;

namespace fieldframe::ui {

/// What one block says, to be typed: the fields that its kind has. GUI thread only.
class BlockForm final : public QWidget {
    Q_OBJECT
public:
    explicit BlockForm(QWidget* parent = nullptr);

    /// Fills the fields; nothing is emitted. A field that says the same already keeps its cursor.
    void show(const PageBlock& block);
    /// The block as it stands in the fields. A caption, credit or alternative text that is left empty is the
    /// picture's own.
    [[nodiscard]] PageBlock shown() const;

    [[nodiscard]] QPlainTextEdit& text() { return *m_text; }
    [[nodiscard]] QLineEdit& credit() { return *m_credit; }
    [[nodiscard]] QLineEdit& url() { return *m_url; }
    [[nodiscard]] QPlainTextEdit& links() { return *m_links; }

signals:
    /// Somebody typed.
    void edited();

private:
    QPlainTextEdit* addText(const QString& name, const QString& hint, int lines);
    QLineEdit* addLine(const QString& name, const QString& hint);

    PageBlock m_block; ///< For what the fields don't show.
    QFormLayout* m_rows;
    QPlainTextEdit* m_text;
    QPlainTextEdit* m_items;
    QCheckBox* m_numbered;
    QLineEdit* m_source;
    QPlainTextEdit* m_caption;
    QCheckBox* m_noCaption;
    QLineEdit* m_credit;
    QLineEdit* m_alternative;
    QLineEdit* m_url;
    QPlainTextEdit* m_links;
    QLineEdit* m_share;
    bool m_isFilling = false;
};

} // namespace fieldframe::ui
