#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Fieldframe developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the tables of countries and cities as C++: make_tables.py OUTPUT.

Countries come from Debian's iso-codes (JSON and catalogs of messages), cities and the everyday names of countries
from libgeonames, which speaks the language of LANGUAGE: it is asked once for each in a process of its own.
"""

import ctypes
import gettext
import json
import os
import subprocess
import sys

ISO_FILE = "/usr/share/iso-codes/json/iso_3166-1.json"
LANGUAGES = ("en", "fr", "es", "ar")
# Where iso-codes has no common name and the official one is not what is written beneath a picture.
COMMON_NAMES = {"PS": "Palestine", "RU": "Russia", "CD": "Democratic Republic of the Congo", "CG": "Republic of the Congo",
                "VA": "Holy See", "FM": "Micronesia", "BN": "Brunei", "FK": "Falkland Islands",
                "VG": "British Virgin Islands", "VI": "U.S. Virgin Islands", "MF": "Saint Martin", "SX": "Sint Maarten"}
# What is typed and stands in neither source.
OTHER_NAMES = {"US": ["USA", "U.S.A.", "U.S.", "America", "EE.UU.", "États-Unis d'Amérique"],
               "GB": ["UK", "U.K.", "Great Britain", "England", "Scotland", "Wales", "Northern Ireland"],
               "CD": ["DRC", "D.R. Congo", "RDC", "Congo-Kinshasa"], "CG": ["Congo", "Congo-Brazzaville"],
               "AE": ["UAE", "Emirates"], "CF": ["CAR", "RCA"], "MM": ["Burma", "Myanmar (Burma)"],
               "SZ": ["Swaziland"], "CV": ["Cape Verde"], "TL": ["East Timor"], "MK": ["Macedonia"],
               "VA": ["Vatican", "Vatican City", "Vatican City State"], "TR": ["Turkey"], "CZ": ["Czech Republic"],
               "PS": ["Occupied Palestinian Territory", "State of Palestine", "Palestinian Territories", "فلسطين"],
               "CI": ["Cote d'Ivoire", "Ivory Coast"], "KR": ["South Korea"], "KP": ["North Korea"],
               "NL": ["Holland"], "RU": ["Russia", "روسيا"], "SY": ["سوريا"], "LY": ["Libya"], "BA": ["Bosnia"]}
# A translation of iso-codes that names another country.
MISTAKEN = {"MD": ["المالديف"]}


def ask_library():
    """The library's cities, a line each: names in the language of this process."""
    ctypes.CDLL(None).setlocale(6, b"C.UTF-8")  # LC_ALL of Linux.
    library = ctypes.CDLL("libgeonames.so.0")
    library.geonames_get_city.restype = ctypes.c_void_p
    library.geonames_city_get_population.argtypes = [ctypes.c_void_p]
    library.geonames_city_get_population.restype = ctypes.c_uint
    for part, kind in (("name", ctypes.c_char_p), ("state", ctypes.c_char_p), ("country", ctypes.c_char_p),
                       ("country_code", ctypes.c_char_p), ("latitude", ctypes.c_double),
                       ("longitude", ctypes.c_double)):
        call = getattr(library, "geonames_city_get_" + part)
        call.argtypes = [ctypes.c_void_p]
        call.restype = kind
    cities = []
    for index in range(library.geonames_get_n_cities()):
        city = library.geonames_get_city(index)

        def text(part):
            value = getattr(library, "geonames_city_get_" + part)(city)
            return value.decode("utf-8").replace("\t", " ").strip() if value else ""

        cities.append([text("name"), text("state"), text("country"), text("country_code"),
                       library.geonames_city_get_latitude(city), library.geonames_city_get_longitude(city),
                       library.geonames_city_get_population(city)])
    json.dump(cities, sys.stdout)


def cities_in(language):
    environment = dict(os.environ, LC_ALL="C.UTF-8", LANGUAGE="C" if language == "en" else language)
    asked = subprocess.run([sys.executable, "-B", os.path.abspath(__file__), "--ask"], env=environment, check=True,
                           stdout=subprocess.PIPE)
    return json.loads(asked.stdout)


def upright(name):
    """"Micronesia, Federated States of" as it is said."""
    for comma in (", ", "، "):
        first, found, rest = name.partition(comma)
        if found and comma not in rest:
            return f"{rest} {first}".removeprefix("The ").removeprefix("the ")
    return name


def country_lines(everyday):
    countries = json.load(open(ISO_FILE, encoding="utf-8"))["3166-1"]
    spoken = {language: gettext.translation("iso_3166-1", "/usr/share/locale", [language])
              for language in LANGUAGES[1:]}
    spoken["en"] = gettext.NullTranslations()
    owners = {}  # Name → country: who has it as its first name keeps it, whatever a translation says.
    for country in countries:
        for language in LANGUAGES:
            owners.setdefault(spoken[language].gettext(country["name"]).casefold(), country["alpha_2"])
    for country in countries:
        code = country["alpha_2"]
        common = COMMON_NAMES.get(code, country.get("common_name"))
        shown, others = [], []
        for language in LANGUAGES:
            said = spoken[language].gettext
            inverted = said(country["name"])
            spoken_common = said(common) if common and (language == "en" or said(common) != common) else ""
            daily = everyday[language].get(code, "")
            candidates = [inverted, daily]
            if common or upright(inverted) != inverted:
                candidates = [spoken_common, daily] if language == "en" else [daily, spoken_common]
                candidates.append(upright(inverted))
            mine = [name for name in candidates if name and owners.get(name.casefold(), code) == code
                    and name not in MISTAKEN.get(code, ())]
            shown.append(mine[0])
            others += mine[1:] + [inverted, said(country.get("official_name", ""))
                                  if country.get("official_name") else ""]
        others += OTHER_NAMES.get(code, [])
        unique = []
        for name in others:
            is_own = owners.get(name.casefold(), code) == code and name not in MISTAKEN.get(code, ())
            if name and name not in shown and name not in unique and is_own:
                unique.append(name)
        yield "\t".join([code, country["alpha_3"], *shown, "|".join(unique)])


def city_lines(cities):
    for same in zip(*(cities[language] for language in LANGUAGES)):
        name, state, _, code, latitude, longitude, population = same[0]
        others = []
        for other in same[1:]:
            others.append("" if other[0] == name else other[0])
        yield "\t".join([code, f"{latitude:.4f}", f"{longitude:.4f}", str(population), state, name, *others])


def literal(lines):
    """Pieces, because a compiler may refuse one long string."""
    pieces = []
    for start in range(0, len(lines), 100):
        pieces.append('    R"~(' + "\n".join(lines[start:start + 100]) + '\n)~"')
    return "\n".join(pieces)


def write(path):
    cities = {language: cities_in(language) for language in LANGUAGES}
    everyday = {language: {city[3]: city[2] for city in cities[language]} for language in LANGUAGES}
    text = ('#include "core/places/tables.h"\n\nnamespace fieldframe::places {\n\n'
            "const std::string_view kCountryLines =\n" + literal(list(country_lines(everyday))) + ";\n\n"
            "const std::string_view kCityLines =\n" + literal(list(city_lines(cities))) + ";\n\n"
            "} // namespace fieldframe::places\n")
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


if __name__ == "__main__":
    if sys.argv[1:] == ["--ask"]:
        ask_library()
    else:
        write(sys.argv[1])
