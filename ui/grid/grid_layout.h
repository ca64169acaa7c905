// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>

#include <vector>

namespace fieldframe::ui {

/// Sizes of a grid, in logical pixels.
struct GridMetrics {
    int width = 1; ///< Of what is seen.
    int columns = 1;
    int cellWidth = 1;
    int cellHeight = 1;
    int gap = 0;           ///< Between cells.
    int margin = 0;        ///< At the leading edge, and below the last line.
    int headingHeight = 0; ///< With the room around it.
    bool isMirrored = false;
};

/// Where cells and headings of a grid stand: arithmetic over its sections, so that it costs the same for a
/// thousand cells and for a hundred thousand. A value. Points and rectangles are of the contents, unscrolled.
///
/// A collapsed section shows its heading alone, which then stands for its first row.
class GridLayout {
public:
    struct Section {
        int first = 0;
        int count = 0; ///< At least 1.
        bool isCollapsed = false;
        bool hasHeading = false;
        int top = 0; ///< Of the heading; set by the layout.
    };

    void setMetrics(const GridMetrics& metrics);
    [[nodiscard]] const GridMetrics& metrics() const { return m_metrics; }
    /// One after the other from row 0, none empty.
    void setSections(std::vector<Section> sections);
    [[nodiscard]] const std::vector<Section>& sections() const { return m_sections; }

    [[nodiscard]] int height() const { return m_height; }
    [[nodiscard]] int lineHeight() const { return m_metrics.cellHeight + m_metrics.gap; }
    [[nodiscard]] int rowCount() const;
    /// -1 where there is no such row.
    [[nodiscard]] int sectionOf(int row) const;
    [[nodiscard]] bool isHidden(int row) const;
    /// Of a hidden row: its section's heading.
    [[nodiscard]] QRect cell(int row) const;
    [[nodiscard]] QRect heading(int section) const;
    /// -1 where no cell is.
    [[nodiscard]] int rowAt(const QPoint& point) const;
    [[nodiscard]] int headingAt(const QPoint& point) const;
    /// Before which row something dropped at @p point goes; rowCount() = behind the last.
    [[nodiscard]] int insertionAt(const QPoint& point) const;

    struct Run {
        int first = 0;
        int last = 0; ///< Belongs to it.
        bool operator==(const Run&) const = default;
    };
    /// The rows of the lines that @p top to @p bottom touches, in runs.
    [[nodiscard]] std::vector<Run> rowsBetween(int top, int bottom) const;
    /// Those of the rows @p first to @p last that are not hidden.
    [[nodiscard]] std::vector<Run> shownRows(int first, int last) const;
    /// The rows whose cells @p band touches.
    [[nodiscard]] std::vector<Run> rowsIn(const QRect& band) const;

    /// The row @p by cells on, with collapsed sections as one cell; stays at the ends.
    [[nodiscard]] int step(int row, int by) const;
    /// The row @p by lines below, as near to the same column as there is one.
    [[nodiscard]] int stepLines(int row, int by) const;

private:
    [[nodiscard]] int linesOf(const Section& section) const;
    [[nodiscard]] int cellsTop(const Section& section) const;
    [[nodiscard]] int sectionAtY(int y) const;
    [[nodiscard]] int columnAt(int x) const; ///< May be beyond the last.
    [[nodiscard]] int lineDown(int row) const;
    [[nodiscard]] int lineUp(int row) const;
    [[nodiscard]] int next(int row) const;
    [[nodiscard]] int previous(int row) const;
    void arrange();

    GridMetrics m_metrics;
    std::vector<Section> m_sections;
    int m_height = 0;
};

} // namespace fieldframe::ui
