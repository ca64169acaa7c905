// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/grid_layout.h"

#include <algorithm>

namespace fieldframe::ui {

void GridLayout::setMetrics(const GridMetrics& metrics) {
    m_metrics = metrics;
    arrange();
}

void GridLayout::setSections(std::vector<Section> sections) {
    m_sections = std::move(sections);
    arrange();
}

void GridLayout::arrange() {
    int top = 0;
    for (Section& section : m_sections) {
        section.top = top;
        top = cellsTop(section) + linesOf(section) * lineHeight();
    }
    m_height = top + (m_sections.empty() ? 0 : m_metrics.margin - m_metrics.gap);
}

int GridLayout::linesOf(const Section& section) const {
    return section.isCollapsed ? 0 : (section.count + m_metrics.columns - 1) / m_metrics.columns;
}

int GridLayout::cellsTop(const Section& section) const {
    return section.top + (section.hasHeading ? m_metrics.headingHeight : 0);
}

int GridLayout::rowCount() const {
    return m_sections.empty() ? 0 : m_sections.back().first + m_sections.back().count;
}

int GridLayout::sectionOf(int row) const {
    if (row < 0 || row >= rowCount()) {
        return -1;
    }
    const auto after = std::ranges::upper_bound(m_sections, row, {}, &Section::first);
    return static_cast<int>(after - m_sections.begin()) - 1;
}

int GridLayout::sectionAtY(int y) const {
    const auto after = std::ranges::upper_bound(m_sections, y, {}, &Section::top);
    return std::max(0, static_cast<int>(after - m_sections.begin()) - 1);
}

bool GridLayout::isHidden(int row) const {
    const int section = sectionOf(row);
    return section < 0 || m_sections[static_cast<std::size_t>(section)].isCollapsed;
}

QRect GridLayout::heading(int section) const {
    const Section& shown = m_sections[static_cast<std::size_t>(section)];
    return {0, shown.top, m_metrics.width, shown.hasHeading ? m_metrics.headingHeight : 0};
}

QRect GridLayout::cell(int row) const {
    const int number = sectionOf(row);
    if (number < 0) {
        return {};
    }
    const Section& section = m_sections[static_cast<std::size_t>(number)];
    if (section.isCollapsed) {
        return heading(number);
    }
    const int place = row - section.first;
    const int x = m_metrics.margin + place % m_metrics.columns * (m_metrics.cellWidth + m_metrics.gap);
    const int shown = m_metrics.isMirrored ? m_metrics.width - x - m_metrics.cellWidth : x;
    return {shown, cellsTop(section) + place / m_metrics.columns * lineHeight(), m_metrics.cellWidth,
            m_metrics.cellHeight};
}

int GridLayout::columnAt(int x) const {
    const int leading = (m_metrics.isMirrored ? m_metrics.width - x - 1 : x) - m_metrics.margin;
    return leading < 0 ? -1 : leading / (m_metrics.cellWidth + m_metrics.gap);
}

int GridLayout::headingAt(const QPoint& point) const {
    if (m_sections.empty() || point.y() < 0) {
        return -1;
    }
    const int section = sectionAtY(point.y());
    return heading(section).contains(point) ? section : -1;
}

int GridLayout::rowAt(const QPoint& point) const {
    const int column = columnAt(point.x());
    if (m_sections.empty() || point.y() < 0 || column < 0 || column >= m_metrics.columns) {
        return -1;
    }
    const Section& section = m_sections[static_cast<std::size_t>(sectionAtY(point.y()))];
    const int within = point.y() - cellsTop(section);
    if (section.isCollapsed || within < 0) {
        return -1;
    }
    const int place = within / lineHeight() * m_metrics.columns + column;
    return place < section.count && cell(section.first + place).contains(point) ? section.first + place : -1;
}

int GridLayout::insertionAt(const QPoint& point) const {
    if (m_sections.empty()) {
        return 0;
    }
    const Section& section = m_sections[static_cast<std::size_t>(sectionAtY(point.y()))];
    const int line = std::max(0, point.y() - cellsTop(section)) / lineHeight();
    const int column = std::clamp(columnAt(point.x()), 0, m_metrics.columns - 1);
    const int place = line * m_metrics.columns + column;
    if (place >= section.count) {
        return section.first + section.count;
    }
    const int row = section.first + place;
    const bool isBehind = (point.x() > cell(row).center().x()) != m_metrics.isMirrored;
    return isBehind ? row + 1 : row;
}

std::vector<GridLayout::Run> GridLayout::rowsBetween(int top, int bottom) const {
    std::vector<Run> runs;
    if (m_sections.empty() || bottom < 0) {
        return runs;
    }
    for (auto number = static_cast<std::size_t>(sectionAtY(top));
         number < m_sections.size() && m_sections[number].top <= bottom; ++number) {
        const Section& section = m_sections[number];
        const int begin = cellsTop(section);
        if (section.isCollapsed || bottom < begin) {
            continue;
        }
        const int firstLine = std::max(0, top - begin) / lineHeight();
        const int lastLine = (bottom - begin) / lineHeight();
        const int first = firstLine * m_metrics.columns;
        const int last = std::min(section.count, (lastLine + 1) * m_metrics.columns) - 1;
        if (first <= last) {
            runs.push_back({section.first + first, section.first + last});
        }
    }
    return runs;
}

std::vector<GridLayout::Run> GridLayout::shownRows(int first, int last) const {
    std::vector<Run> runs;
    const int begin = sectionOf(std::max(0, first));
    if (begin < 0 || last < first) {
        return runs;
    }
    for (auto number = static_cast<std::size_t>(begin);
         number < m_sections.size() && m_sections[number].first <= last; ++number) {
        const Section& section = m_sections[number];
        if (section.isCollapsed) {
            continue;
        }
        const int from = std::max(first, section.first);
        const int to = std::min(last, section.first + section.count - 1);
        if (!runs.empty() && runs.back().last + 1 == from) {
            runs.back().last = to;
        } else {
            runs.push_back({from, to});
        }
    }
    return runs;
}

std::vector<GridLayout::Run> GridLayout::rowsIn(const QRect& band) const {
    std::vector<Run> runs;
    for (const Run& lines : rowsBetween(band.top(), band.bottom())) {
        const int start = m_sections[static_cast<std::size_t>(sectionOf(lines.first))].first;
        for (int line = lines.first; line <= lines.last;) {
            const int end =
                std::min(lines.last, line + m_metrics.columns - 1 - (line - start) % m_metrics.columns);
            Run touched{line, line - 1};
            for (int row = line; row <= end; ++row) {
                if (cell(row).intersects(band)) {
                    touched.first = touched.last < touched.first ? row : touched.first;
                    touched.last = row;
                }
            }
            if (touched.first <= touched.last) {
                if (!runs.empty() && runs.back().last + 1 == touched.first) {
                    runs.back().last = touched.last;
                } else {
                    runs.push_back(touched);
                }
            }
            line = end + 1;
        }
    }
    return runs;
}

int GridLayout::next(int row) const {
    const auto number = static_cast<std::size_t>(sectionOf(row));
    const Section& section = m_sections[number];
    if (!section.isCollapsed && row + 1 < section.first + section.count) {
        return row + 1;
    }
    return number + 1 < m_sections.size() ? m_sections[number + 1].first : row;
}

int GridLayout::previous(int row) const {
    const auto number = static_cast<std::size_t>(sectionOf(row));
    const Section& section = m_sections[number];
    if (!section.isCollapsed && row > section.first) {
        return row - 1;
    }
    if (number == 0) {
        return row;
    }
    const Section& before = m_sections[number - 1];
    return before.isCollapsed ? before.first : before.first + before.count - 1;
}

int GridLayout::step(int row, int by) const {
    if (rowCount() == 0) {
        return -1;
    }
    int at = std::clamp(row, 0, rowCount() - 1);
    for (; by > 0; --by) {
        at = next(at);
    }
    for (; by < 0; ++by) {
        at = previous(at);
    }
    return at;
}

int GridLayout::lineDown(int row) const {
    const auto number = static_cast<std::size_t>(sectionOf(row));
    const Section& section = m_sections[number];
    const int place = section.isCollapsed ? 0 : row - section.first;
    const int columns = m_metrics.columns;
    if (!section.isCollapsed && place / columns < (section.count - 1) / columns) {
        return section.first + std::min(place + columns, section.count - 1);
    }
    if (number + 1 == m_sections.size()) {
        return row;
    }
    const Section& below = m_sections[number + 1];
    return below.isCollapsed ? below.first : below.first + std::min(place % columns, below.count - 1);
}

int GridLayout::lineUp(int row) const {
    const auto number = static_cast<std::size_t>(sectionOf(row));
    const Section& section = m_sections[number];
    const int place = section.isCollapsed ? 0 : row - section.first;
    const int columns = m_metrics.columns;
    if (place >= columns) {
        return row - columns;
    }
    if (number == 0) {
        return row;
    }
    const Section& above = m_sections[number - 1];
    const int lastLine = (above.count - 1) / columns * columns;
    return above.isCollapsed ? above.first : above.first + std::min(lastLine + place, above.count - 1);
}

int GridLayout::stepLines(int row, int by) const {
    if (rowCount() == 0) {
        return -1;
    }
    int at = std::clamp(row, 0, rowCount() - 1);
    for (; by > 0; --by) {
        at = lineDown(at);
    }
    for (; by < 0; ++by) {
        at = lineUp(at);
    }
    return at;
}

} // namespace fieldframe::ui
