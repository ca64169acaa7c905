// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worker/bounded_cbor.h"

#include <nlohmann/json.hpp>

namespace fieldframe::worker {
namespace {

using nlohmann::json;

constexpr std::size_t kDeepest = 16;
constexpr std::size_t kMostValues = 400'000;

/// Builds a value from the parser's events; false stops the parser.
class BoundedBuilder final : public nlohmann::json_sax<json> {
public:
    json result;

    bool null() override { return add(nullptr); }
    bool boolean(bool value) override { return add(value); }
    bool number_integer(std::int64_t value) override { return add(value); }
    bool number_unsigned(std::uint64_t value) override { return add(value); }
    bool number_float(double value, const std::string&) override { return add(value); }
    bool string(std::string& value) override { return add(std::move(value)); }
    bool binary(json::binary_t& value) override { return add(json::binary(std::move(value))); }
    bool start_object(std::size_t) override { return open(json::object()); }
    bool start_array(std::size_t) override { return open(json::array()); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }
    bool key(std::string& value) override {
        m_key = std::move(value);
        return true;
    }
    bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception&) override {
        return false;
    }

private:
    json* place(json value) {
        if (++m_count > kMostValues) {
            return nullptr;
        }
        if (m_open.empty()) {
            result = std::move(value);
            return &result;
        }
        json& parent = *m_open.back();
        if (parent.is_array()) {
            return &parent.emplace_back(std::move(value));
        }
        json& member = parent[m_key];
        member = std::move(value);
        return &member;
    }

    bool add(json value) { return place(std::move(value)) != nullptr; }

    bool open(json empty) {
        json* opened = m_open.size() < kDeepest ? place(std::move(empty)) : nullptr;
        if (opened == nullptr) {
            return false;
        }
        // Stays valid: its parent grows only after it is closed.
        m_open.push_back(opened);
        return true;
    }

    bool close() {
        m_open.pop_back();
        return true;
    }

    std::vector<json*> m_open;
    std::string m_key;
    std::size_t m_count = 0;
};

} // namespace

Result<json> parseBoundedCbor(std::span<const std::uint8_t> bytes) {
    try {
        BoundedBuilder builder;
        if (json::sax_parse(bytes.begin(), bytes.end(), &builder, json::input_format_t::cbor)) {
            return std::move(builder.result);
        }
        return failure(ErrorCode::InvalidInput, {}, "malformed, too deep or too many values");
    } catch (const std::exception& error) {
        return failure(ErrorCode::InvalidInput, {}, error.what());
    }
}

} // namespace fieldframe::worker
