// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/generation.h"
#include "ui/bridge/session.h"

#include <QObject>
#include <QTimer>

#include <stop_token>

class QCompleter;
class QLineEdit;
class QStringListModel;

namespace fieldframe::ui {

/// Offers the catalog's names of one kind while one types in a field: galleries, creators, keywords, places.
class NameCompleter final : public QObject {
    Q_OBJECT
public:
    /// @p field: the word the names are asked for by in a query ("creator"). Belongs to @p line. @p isPhrase:
    /// what is chosen is put in quotes, because the field takes single words too.
    NameCompleter(Session& session, QLineEdit& line, const QString& field, bool isPhrase);
    ~NameCompleter() override;

signals:
    /// The line's text is now a name that was chosen.
    void chosen();

private:
    void ask();

    Session& m_session;
    QLineEdit& m_line;
    QString m_field;
    bool m_isPhrase;
    QStringListModel* m_names;
    QCompleter* m_popup;
    QTimer m_pause;
    Generation m_generation;
    std::stop_source m_stop;
};

} // namespace fieldframe::ui
