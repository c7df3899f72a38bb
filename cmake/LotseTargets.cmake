# SPDX-FileCopyrightText: the Lotse authors
# SPDX-License-Identifier: GPL-3.0-or-later

# What every target of the project is compiled with.
add_library(lotse_options INTERFACE)
target_include_directories(lotse_options INTERFACE ${PROJECT_SOURCE_DIR}/lib ${PROJECT_SOURCE_DIR})
target_compile_definitions(lotse_options INTERFACE
    QT_NO_CAST_TO_ASCII
    QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_CAST_FROM_ASCII
    QT_NO_URL_CAST_FROM_STRING
    QT_NO_FOREACH
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_USE_QSTRINGBUILDER
    QT_DISABLE_DEPRECATED_UP_TO=0x060800
)
target_compile_options(lotse_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
    -Wconversion -Wno-sign-conversion
    -Wno-missing-field-initializers) # designated initialisers leave out what keeps its default
if(UNIX AND NOT APPLE)
    target_link_options(lotse_options INTERFACE LINKER:--as-needed) # each shared library costs start-up time
endif()
if(LOTSE_WARNINGS_AS_ERRORS)
    target_compile_options(lotse_options INTERFACE -Werror)
endif()

# lotse_add_library(name [INCLUDE|EXCLUDE pattern]): a static library of the sources in the calling folder and the folders
# below, or of those whose path within that folder does or does not match.
function(lotse_add_library name)
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS RELATIVE ${CMAKE_CURRENT_SOURCE_DIR} *.cpp *.h)
    if(ARGC GREATER 1)
        list(FILTER sources ${ARGV1} REGEX "${ARGV2}")
    endif()
    list(TRANSFORM sources PREPEND ${CMAKE_CURRENT_SOURCE_DIR}/)
    qt_add_library(${name} STATIC ${sources})
    target_link_libraries(${name} PUBLIC lotse_options)
    if(LOTSE_UNITY_BUILD)
        lotse_group_sources(${name} ${sources})
    endif()
endfunction()

# Compiles up to ten sources of one folder together. LOTSE_ALONE names those whose helpers bear the same names as others';
# tests/lint.py finds whoever is missing there.
function(lotse_group_sources name)
    set_target_properties(${name} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP)
    set(number 0)
    foreach(source IN LISTS ARGN)
        cmake_path(GET source EXTENSION LAST_ONLY extension)
        cmake_path(GET source FILENAME file)
        if(extension STREQUAL ".cpp" AND NOT file IN_LIST LOTSE_ALONE)
            cmake_path(GET source PARENT_PATH folder)
            math(EXPR group "${number} / 10")
            set_source_files_properties(${source} PROPERTIES UNITY_GROUP "${folder}-${group}")
            math(EXPR number "${number} + 1")
        endif()
    endforeach()
endfunction()
