// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/about_dialog.h"

#include "ui/shell/theme.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QVBoxLayout>

namespace fieldframe::ui {

namespace {

constexpr int kIcon = 64;
constexpr int kCharacters = 60;

QLabel* text(const QString& words, QWidget* parent) {
    auto* const label = new QLabel(words, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setMinimumWidth(label->fontMetrics().averageCharWidth() * kCharacters);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

AboutDialog::AboutDialog(QWidget* parent)
    : QDialog(parent) {
    setWindowTitle(tr("About Fieldframe"));
    auto* const icon = new QLabel(this);
    icon->setPixmap(
        QIcon(QStringLiteral(":/icons/fieldframe.svg")).pixmap(QSize(kIcon, kIcon), devicePixelRatioF()));
    QLabel* const name = text(tr("Fieldframe %1").arg(QApplication::applicationVersion()), this);
    name->setFont(Theme::font(Theme::Size::Title, QFont::DemiBold));
    QLabel* const licence = text(
        tr("Free software under the GNU General Public License, version 3 or any later version. You may use "
           "it, share it and change it. It comes with no warranty."),
        this);
    QLabel* const parts = text(tr("Made with Qt %1, SQLite, Exiv2, libvips, LibRaw, libjpeg-turbo and ICU, "
                                  "each under its own licence.")
                                   .arg(QString::fromLatin1(qVersion())),
                               this);
    parts->setForegroundRole(QPalette::PlaceholderText);
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* const column = new QVBoxLayout;
    column->setSpacing(Theme::kUnit);
    column->addWidget(name);
    column->addWidget(text(tr("The asset manager for photo desks."), this));
    column->addSpacing(Theme::kUnit);
    column->addWidget(licence);
    column->addWidget(parts);
    column->addStretch();
    column->addWidget(buttons);
    auto* const layout = new QHBoxLayout(this);
    layout->setContentsMargins(3 * Theme::kUnit, 3 * Theme::kUnit, 3 * Theme::kUnit, 2 * Theme::kUnit);
    layout->setSpacing(3 * Theme::kUnit);
    layout->addWidget(icon, 0, Qt::AlignTop);
    layout->addLayout(column, 1);
}

} // namespace fieldframe::ui
