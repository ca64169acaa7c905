# SPDX-License-Identifier: GPL-3.0-or-later
# Scores `inspect` against a table of what real files say, where that table is at hand.
if(NOT EXISTS "${SHARED}/data/score.py")
  message("skipped: ${SHARED}/data is not there")
  return()
endif()
execute_process(
  COMMAND "${SHARED}/data/score.py" "${SHARED}/data/truth-public.json" "${SHARED}/data/public"
          --min 98.5 --show 20 -- "${CLI}" inspect
  RESULT_VARIABLE status)
if(NOT status EQUAL 0)
  message(FATAL_ERROR "the score is below what it was")
endif()
