// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/keyword_chooser.h"

#include "ui/bridge/text.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/shell/themed.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace fieldframe::ui {

namespace {

/// Fewer are all open from the start.
constexpr int kFewRows = 12;
/// Of a keyword that a button speaks of.
constexpr int kNameCharacters = 22;

QString wayText(QString path) {
    return path.replace(QLatin1Char('|'), QStringLiteral(" › "));
}

bool isEnter(const QKeyEvent& event) {
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

} // namespace

KeywordChooser::KeywordChooser(QWidget* parent)
    : PopupPanel(parent)
    , m_line(new QLineEdit(this))
    , m_tree(new QTreeView(this))
    , m_hint(new QLabel(tr("Reading the keywords…"), this))
    , m_add(new QPushButton(icon(QStringLiteral("add"), Tone::Muted), QString(), this))
    , m_below(new QPushButton(icon(QStringLiteral("add"), Tone::Muted), QString(), this)) {
    setAccessibleName(tr("Keyword tree"));
    m_line->setClearButtonEnabled(true);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    buildTree();
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::kUnit, Theme::kUnit, Theme::kUnit, Theme::kUnit);
    layout->setSpacing(Theme::kUnit / 2);
    for (QPushButton* const button : {m_add, m_below}) {
        button->setFlat(true);
        button->setAutoDefault(false);
        // A long keyword must not make the panel wider than the screen has room.
        button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        setThemedSheet(*button,
                       QStringLiteral("QPushButton { text-align: left; border: 1px solid transparent;"
                                      " border-radius: 3px; padding: 4px; }"
                                      "QPushButton:hover { background: %hover%; }"
                                      "QPushButton:focus { border-color: %accent%; }"));
        button->hide();
    }
    layout->addWidget(m_line);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_hint);
    layout->addWidget(m_add);
    layout->addWidget(m_below);
    resize(fontMetrics().averageCharWidth() * 48, std::max(360, fontMetrics().height() * 24));
    connectParts();
    setParentPath({});
    m_line->setFocus();
}

KeywordChooser::~KeywordChooser() {
    // The view looks at the model to its last moment, and child widgets outlive members.
    delete m_tree;
}

void KeywordChooser::buildTree() {
    m_tree->setModel(&m_model);
    m_tree->setHeaderHidden(true);
    m_tree->setAccessibleName(tr("Keywords"));
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(2 * Theme::kUnit);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(KeywordTreeModel::NameColumn, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(KeywordTreeModel::CountColumn, QHeaderView::ResizeToContents);
    setThemedSheet(*m_tree, QStringLiteral("QTreeView::item { min-height: 24px; }"));
    m_line->installEventFilter(this);
    m_tree->installEventFilter(this);
}

void KeywordChooser::connectParts() {
    connect(m_line, &QLineEdit::textChanged, this, &KeywordChooser::narrow);
    connect(m_tree, &QTreeView::clicked, this, &KeywordChooser::toggle);
    connect(m_add, &QPushButton::clicked, this, &KeywordChooser::addTyped);
    connect(m_below, &QPushButton::clicked, this, [this] { setParentPath(markedPath()); });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &KeywordChooser::nameButtons);
    connect(m_tree, &QTreeView::expanded, this, [this](const QModelIndex& index) {
        if (!m_isArranging && typed().isEmpty()) {
            m_open.insert(index.data(KeywordTreeModel::PathRole).toString());
        }
    });
    connect(m_tree, &QTreeView::collapsed, this, [this](const QModelIndex& index) {
        if (!m_isArranging && typed().isEmpty()) {
            m_open.remove(index.data(KeywordTreeModel::PathRole).toString());
        }
    });
}

QString KeywordChooser::typed() const {
    return m_line->text().simplified();
}

QString KeywordChooser::markedPath() const {
    return m_tree->currentIndex().data(KeywordTreeModel::PathRole).toString();
}

void KeywordChooser::show(std::vector<KeywordEntry> entries, qint64 chosen) {
    const QString marked = markedPath();
    m_model.show(std::move(entries), chosen);
    m_hint->setVisible(m_model.isEmpty());
    m_hint->setText(tr("No picture has a keyword yet. Type the first one."));
    if (!std::exchange(m_wasShown, true)) {
        m_isArranging = true;
        if (m_model.rowCount() <= kFewRows) {
            m_tree->expandToDepth(0);
        }
        expandTicked({});
        m_isArranging = false;
    }
    expandWhatCounts();
    const QModelIndex added = m_model.find(std::exchange(m_added, {}));
    const QModelIndex there = added.isValid()    ? added
                              : marked.isEmpty() ? m_model.index(0, 0)
                                                 : m_model.find(marked);
    mark(there.isValid() ? there : m_model.index(0, 0));
}

void KeywordChooser::showProblem(const QString& problem) {
    m_hint->setText(problem);
    m_hint->show();
}

void KeywordChooser::narrow() {
    if (!m_above.isEmpty()) {
        nameButtons();
        return;
    }
    const QString marked = markedPath();
    m_model.setWords(typed());
    expandWhatCounts();
    const QModelIndex best = typed().isEmpty() ? m_model.find(marked) : m_model.best();
    mark(best.isValid() ? best : m_model.index(0, 0));
    nameButtons();
}

/// What was open, or while something is looked for, what leads to it.
void KeywordChooser::expandWhatCounts() {
    m_isArranging = true;
    if (typed().isEmpty() || !m_above.isEmpty()) {
        for (const QString& path : std::as_const(m_open)) {
            if (const QModelIndex index = m_model.find(path); index.isValid()) {
                m_tree->setExpanded(index, true);
            }
        }
    } else {
        expandFound({});
    }
    m_isArranging = false;
}

// As deep as kKeywordLevelsAtMost.
// NOLINTNEXTLINE(misc-no-recursion)
void KeywordChooser::expandTicked(const QModelIndex& parent) {
    for (int row = 0; row < m_model.rowCount(parent); ++row) {
        const QModelIndex index = m_model.index(row, 0, parent);
        const bool isTicked = index.data(Qt::CheckStateRole).toInt() != Qt::Unchecked;
        if (m_model.rowCount(index) == 0) {
            continue;
        }
        if (isTicked) {
            m_tree->setExpanded(index, true);
            expandTicked(index);
        }
        if (m_tree->isExpanded(index)) {
            m_open.insert(index.data(KeywordTreeModel::PathRole).toString());
        }
    }
}

// NOLINTNEXTLINE(misc-no-recursion)
void KeywordChooser::expandFound(const QModelIndex& parent) {
    for (int row = 0; row < m_model.rowCount(parent); ++row) {
        const QModelIndex index = m_model.index(row, 0, parent);
        if (index.data(KeywordTreeModel::HasFoundRole).toBool()) {
            m_tree->setExpanded(index, true);
            expandFound(index);
        }
    }
}

void KeywordChooser::mark(const QModelIndex& index) {
    m_tree->setCurrentIndex(index);
    if (index.isValid()) {
        m_tree->scrollTo(index);
    }
}

void KeywordChooser::toggle(const QModelIndex& any) {
    const QModelIndex index = any.siblingAtColumn(KeywordTreeModel::NameColumn);
    if (!index.isValid()) {
        return;
    }
    const QString path = index.data(KeywordTreeModel::PathRole).toString();
    const bool isTicked = index.data(Qt::CheckStateRole).toInt() != Qt::Checked;
    m_model.tick(index, isTicked);
    edit::KeywordEdit edit;
    (isTicked ? edit.add : edit.remove).push_back(toUtf8(path));
    emit wanted(edit);
}

void KeywordChooser::give(const QString& path) {
    emit wanted({{toUtf8(path)}, {}, {}});
    m_line->clear();
}

void KeywordChooser::addTyped() {
    if (typed().isEmpty()) {
        return;
    }
    const QString path = m_above.isEmpty() ? typed() : m_above + QLatin1Char('|') + typed();
    for (qsizetype end = path.indexOf(QLatin1Char('|')); end > 0;
         end = path.indexOf(QLatin1Char('|'), end + 1)) {
        m_open.insert(path.left(end)); // So that what is new is seen.
    }
    setParentPath({});
    m_added = path;
    give(path);
    m_line->setFocus();
}

void KeywordChooser::enter() {
    const QModelIndex marked = m_tree->currentIndex();
    if (typed().isEmpty() && m_above.isEmpty()) {
        close();
    } else if (!m_above.isEmpty() || !marked.isValid() ||
               !marked.data(KeywordTreeModel::IsFoundRole).toBool()) {
        addTyped();
    } else {
        if (marked.data(Qt::CheckStateRole).toInt() != Qt::Checked) {
            toggle(marked);
        }
        m_line->clear();
    }
}

void KeywordChooser::setParentPath(const QString& path) {
    if (path != m_above) {
        m_above.clear(); // So that the whole tree is there again.
        m_line->clear();
    }
    m_above = path;
    const QString prompt = path.isEmpty() ? tr("Part of a keyword, or a new one")
                                          : tr("New keyword below %1").arg(wayText(path));
    m_line->setPlaceholderText(prompt);
    m_line->setAccessibleName(prompt);
    m_line->setFocus();
    nameButtons();
}

void KeywordChooser::nameButtons() {
    const auto brief = [this](const QString& text) {
        return fontMetrics().elidedText(text, Qt::ElideMiddle,
                                        fontMetrics().averageCharWidth() * kNameCharacters);
    };
    const QString marked = brief(m_tree->currentIndex().data().toString());
    const QString word = brief(typed());
    const bool isNew = !word.isEmpty() && (!m_above.isEmpty() || !m_model.isKnown(typed()));
    m_add->setVisible(isNew);
    m_add->setText(m_above.isEmpty() ? tr("Add “%1”").arg(word)
                                     : tr("Add “%1” below “%2”").arg(word, brief(wayText(m_above))));
    m_add->setToolTip(tr("Ctrl+Enter"));
    m_below->setVisible(!marked.isEmpty() && m_above.isEmpty());
    m_below->setText(tr("New keyword below “%1”…").arg(marked));
    m_below->setToolTip(tr("Insert"));
}

bool KeywordChooser::isLineKey(const QKeyEvent& event) {
    const bool isEmpty = m_line->text().isEmpty();
    switch (event.key()) {
    case Qt::Key_Down:
    case Qt::Key_PageDown:
        m_tree->setFocus(Qt::OtherFocusReason);
        if (isEmpty || event.key() == Qt::Key_PageDown) {
            return true; // On the row that is marked.
        }
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        (event.modifiers() & Qt::ControlModifier) ? addTyped() : enter();
        return true;
    case Qt::Key_Insert:
        setParentPath(markedPath());
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Space:
        if (!isEmpty || !m_above.isEmpty()) {
            return false;
        }
        m_tree->setFocus(Qt::OtherFocusReason);
        QApplication::sendEvent(m_tree, const_cast<QKeyEvent*>(&event));
        return true;
    case Qt::Key_Escape:
        if (isEmpty && m_above.isEmpty()) {
            return false;
        }
        setParentPath({});
        m_line->clear();
        return true;
    default:
        return false;
    }
    return true;
}

bool KeywordChooser::isTreeKey(const QKeyEvent& event) {
    if (event.key() == Qt::Key_Space) {
        toggle(m_tree->currentIndex());
        return true;
    }
    if (isEnter(event)) {
        close();
        return true;
    }
    if (event.key() == Qt::Key_Insert) {
        setParentPath(markedPath());
        return true;
    }
    if (event.key() == Qt::Key_Up && m_tree->currentIndex() == m_model.index(0, 0)) {
        m_line->setFocus();
        return true;
    }
    const bool isWord = !event.text().isEmpty() && event.text().at(0).isPrint() &&
                        !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (isWord || event.key() == Qt::Key_Backspace) {
        m_line->setFocus();
        isWord ? m_line->insert(event.text()) : m_line->backspace();
        return true;
    }
    return false;
}

bool KeywordChooser::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const auto& key = static_cast<const QKeyEvent&>(*event);
        if ((watched == m_line && isLineKey(key)) || (watched == m_tree && isTreeKey(key))) {
            return true;
        }
    }
    return PopupPanel::eventFilter(watched, event);
}

} // namespace fieldframe::ui
