// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/job_controller.h"

#include <QJsonObject>

/// An export that runs, as it is noted down so that it can be taken up after an interruption. Passphrases are
/// never noted.
namespace fieldframe::ui {

[[nodiscard]] QJsonObject exportNote(const ExportOrder& order, const GlobalId& catalog);
/// Without presets: they are read anew by their ids. What is no note gives an empty order.
[[nodiscard]] ExportOrder orderOfNote(const QJsonObject& note);
[[nodiscard]] QString catalogOfNote(const QJsonObject& note);

} // namespace fieldframe::ui
