# SPDX-License-Identifier: GPL-3.0-or-later
# `cpack` in the build folder makes fieldframe_VERSION_ARCHITECTURE.deb of what is installed.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME fieldframe)
set(CPACK_PACKAGE_VENDOR "The Fieldframe developers")
set(CPACK_PACKAGE_CONTACT "The Fieldframe developers <developers@fieldframe.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "asset manager for photo desks")
set(CPACK_PACKAGE_DESCRIPTION
"Reads the captions and credits embedded in the pictures that came back from
the field, shows everything at once, and turns it into captioned, credited and
categorised galleries with editors' picks, found by any word of a caption and
exported with their metadata. Originals are never changed.

This package holds the window (fieldframe) and the command line tool
(fieldframe-cli).")
if(NOT FIELDFRAME_GUI)
  set(CPACK_PACKAGE_NAME fieldframe-cli)
  string(REGEX REPLACE "holds.*" "holds the command line tool." CPACK_PACKAGE_DESCRIPTION "${CPACK_PACKAGE_DESCRIPTION}")
  set(CPACK_DEBIAN_PACKAGE_CONFLICTS fieldframe)
endif()
set(CPACK_STRIP_FILES ON)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION graphics)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
# Read off the programs: what they link holds all plugins that they load.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
if(FIELDFRAME_GUI)
  # Scripts and languages that captions are written in; windows on Wayland.
  set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
    "fonts-noto-core, hunspell-ar, hunspell-en-us, hunspell-es, hunspell-fr, qt6-translations-l10n, qt6-wayland")
endif()
# Contact sheets in Chinese, Japanese and Korean, and with emoji.
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "fonts-inter, fonts-noto-cjk, fonts-noto-color-emoji")
include(CPack)
