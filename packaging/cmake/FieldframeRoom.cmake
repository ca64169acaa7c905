# SPDX-License-Identifier: GPL-3.0-or-later
# fieldframe_room(NAME SOURCES ... LINKS ... USES ...): one room of the house as a static library
# `fieldframe_NAME`. LINKS are rooms (and interface libraries) whose headers stand in this room's headers; USES are
# libraries that only its .cpp files know, so nobody who links the room can see them.
function(fieldframe_room name)
  cmake_parse_arguments(room "" "" "SOURCES;LINKS;USES" ${ARGN})
  if(NOT room_SOURCES)
    add_library(fieldframe_${name} INTERFACE)
    target_link_libraries(fieldframe_${name} INTERFACE fieldframe_options ${room_LINKS})
    return()
  endif()
  add_library(fieldframe_${name} STATIC ${room_SOURCES})
  target_link_libraries(fieldframe_${name} PUBLIC fieldframe_options ${room_LINKS} PRIVATE ${room_USES})
  target_precompile_headers(fieldframe_${name} REUSE_FROM fieldframe_pch)
endfunction()

# fieldframe_reuse_pch(TARGET): the shared precompiled header for an executable. It was made with -fPIC, and CMake would
# compile an executable with -fPIE, which GCC takes for another header.
function(fieldframe_reuse_pch target)
  set_target_properties(${target} PROPERTIES POSITION_INDEPENDENT_CODE OFF)
  target_compile_options(${target} PRIVATE -fPIC)
  target_precompile_headers(${target} REUSE_FROM fieldframe_pch)
endfunction()

# fieldframe_test(NAME SOURCES ... LINKS ... [LABELS ...]): a Catch2 program whose cases CTest lists one by one.
function(fieldframe_test name)
  cmake_parse_arguments(test "" "" "SOURCES;LINKS;LABELS" ${ARGN})
  add_executable(test_${name} ${test_SOURCES})
  target_link_libraries(test_${name} PRIVATE fieldframe_test_main ${test_LINKS})
  fieldframe_reuse_pch(test_${name})
  set_target_properties(test_${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests")
  catch_discover_tests(test_${name} TEST_PREFIX "${name}: " PROPERTIES LABELS "${test_LABELS};${name}" TIMEOUT 300)
endfunction()
