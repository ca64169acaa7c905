# SPDX-License-Identifier: GPL-3.0-or-later
# Compile policy of the whole house, in one interface target and a handful of directory defaults.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
# Qt asks for position-independent code; the same for all lets every target share one precompiled header.
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")

if(NOT CMAKE_BUILD_TYPE)
  set(CMAKE_BUILD_TYPE Release CACHE STRING "" FORCE)
endif()

find_program(FIELDFRAME_CCACHE ccache)
if(FIELDFRAME_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  # The two sloppiness flags are what ccache asks for to cache code that uses a precompiled header.
  set(CMAKE_CXX_COMPILER_LAUNCHER
      "${CMAKE_COMMAND};-E;env;CCACHE_SLOPPINESS=pch_defines,time_macros;${FIELDFRAME_CCACHE}")
endif()

add_library(fieldframe_options INTERFACE)
target_include_directories(fieldframe_options INTERFACE "${PROJECT_SOURCE_DIR}")
target_compile_definitions(fieldframe_options INTERFACE FIELDFRAME_VERSION="${PROJECT_VERSION}")
target_compile_options(fieldframe_options INTERFACE
  # Some libraries ask for -pthread, and the precompiled header fits only where all compile with the same.
  -pthread
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wold-style-cast -Woverloaded-virtual -Wnon-virtual-dtor
  # -fpch-preprocess lets ccache look through the precompiled header.
  $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>
  # GCC 12 sees overlaps and overflows in the standard library's own code once it inlines (its bugs 105329, 105651).
  $<$<AND:$<CXX_COMPILER_ID:GNU>,$<VERSION_LESS:$<CXX_COMPILER_VERSION>,13>>:-Wno-array-bounds;-Wno-restrict;-Wno-stringop-overflow;-Wno-stringop-overread>)
target_link_options(fieldframe_options INTERFACE -pthread)
if(FIELDFRAME_WERROR)
  target_compile_options(fieldframe_options INTERFACE -Werror)
endif()
if(FIELDFRAME_SANITIZE)
  target_compile_options(fieldframe_options INTERFACE
    -fsanitize=${FIELDFRAME_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  target_link_options(fieldframe_options INTERFACE -fsanitize=${FIELDFRAME_SANITIZE})
endif()

# One precompiled header of the standard library for every target: parsing it is most of a small file's cost.
add_library(fieldframe_pch OBJECT "${CMAKE_CURRENT_LIST_DIR}/pch.cpp")
target_link_libraries(fieldframe_pch PRIVATE fieldframe_options)
target_precompile_headers(fieldframe_pch PRIVATE
  <algorithm> <chrono> <cstdint> <filesystem> <functional> <map> <memory> <mutex> <optional> <span> <string>
  <string_view> <unordered_map> <utility> <variant> <vector> <tl/expected.hpp>)
