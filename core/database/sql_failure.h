// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <exception>
#include <utility>

namespace fieldframe::database {

/// How Connection, Query and Transaction report a failure of SQLite. It never leaves the function that uses
/// them: that function runs inside guarded(), which makes it a value.
class SqlFailure : public std::exception {
public:
    explicit SqlFailure(Error error)
        : m_error(std::move(error)) {}

    [[nodiscard]] const Error& error() const { return m_error; }
    [[nodiscard]] const char* what() const noexcept override { return m_error.detail.c_str(); }

private:
    Error m_error;
};

/// Runs @p work, which returns a Result, and turns an SqlFailure into its Error.
template <class Work>
[[nodiscard]] auto guarded(Work&& work) -> decltype(work()) {
    try {
        return std::forward<Work>(work)();
    } catch (const SqlFailure& failed) {
        return tl::unexpected<Error>(failed.error());
    }
}

} // namespace fieldframe::database
