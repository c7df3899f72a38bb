#!/usr/bin/env python3
# SPDX-FileCopyrightText: the Lotse authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads every page and the dialogs of the running program as a screen reader does (AT-SPI), in both languages, and
expects names, values, heads of table cells, announcements and no word of the other language.

Usage: screenreader.py PROGRAM ENGAGEMENT [--language de|en] [--print]
"""
import argparse
import pathlib
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree

import desktop
from desktop import Atspi, Failed, GLib, until

TRANSLATIONS = pathlib.Path(__file__).resolve().parent.parent / "translations" / "lotse_de.ts"
PAGES = {"client": "ctrl+1", "questions": "ctrl+2", "comparison": "ctrl+3", "ranking": "ctrl+4", "risks": "ctrl+5",
         "recommendation": "ctrl+6", "library": "F9"}
# What a screen reader must never say: markup, the marks of mnemonics, names of classes, placeholders.
UNSPOKEN = re.compile(r"<(?:/?[a-z]+\d?)[ />]|&(?:\w|amp;)\w*|^Q[A-Z]\w+$|^lotse::|%[1-9n]")
VALUES = ("slider", "spin button", "progress bar")
CELLS = ("table cell", "list item")


def words():
    """English program texts and the German ones that stand for them, as they can be spoken."""
    pairs = {}
    for message in xml.etree.ElementTree.parse(TRANSLATIONS).iter("message"):
        source, translation = message.findtext("source"), message.findtext("translation") or ""
        pairs[source.replace("&", "")] = translation.replace("&", "")
    # Each language is offered by its own name.
    english = {source for source, german in pairs.items() if german and source != german and len(source) > 3} - {"English"}
    german = {german for source, german in pairs.items() if source != german and len(german) > 3} - {"Deutsch"}
    return {"de": english - set(pairs.values()), "en": german - set(pairs)}


def spoken_texts(language):
    """What the program's English texts are in that language, as they can be spoken."""
    texts = {}
    for message in xml.etree.ElementTree.parse(TRANSLATIONS).iter("message"):
        source = message.findtext("source")
        texts.setdefault(source, (source if language == "en" else message.findtext("translation") or source).replace("&", ""))
    return texts


class Reading:
    """Reads one view after the other and collects what is wrong."""

    def __init__(self, program, language, show):
        self.program = program
        self.foreign = words()[language]
        self.texts = spoken_texts(language)
        self.show = show
        self.faults = []
        self.count = 0

    def fault(self, view, element, text):
        line = f"{view}: {text}: {element.path()}" if element is not None else f"{view}: {text}"
        if line not in self.faults:
            self.faults.append(line)

    def read(self, view):
        tree = self.program.tree()
        for element in tree.all():
            self.count += 1
            if self.show:
                print(f"{view}: {element.path()} {' '.join(sorted(element.states & {'focusable', 'checked'}))}")
            try:
                self.judge(view, element)
            except GLib.Error:  # it went after it was read
                self.program.require_running()
        return tree

    def judge(self, view, element):
        if "focusable" in element.states and not element.name and not self.is_inner_part(element):
            self.fault(view, element, "no name")
        if element.name and (UNSPOKEN.search(element.name) or element.name == element.role):
            self.fault(view, element, "not for speaking")
        for text in (element.name, element.description):
            if text in self.foreign:
                self.fault(view, element, f"of the other language: “{text}”")
        if element.role == "combo box" and not element.description and not any(
                relation.get_relation_type() == Atspi.RelationType.LABELLED_BY
                for relation in element.accessible.get_relation_set()):
            self.fault(view, element, "what is chosen here is told by no label and no description")  # its name is the choice
        if element.role in VALUES:
            self.judge_value(view, element)
        if element.role in ("table", "tree", "tree table"):
            self.judge_table(view, element)

    @staticmethod
    def is_inner_part(element):
        """The list and the line of a combo box are spoken as the box."""
        return element.parent is not None and element.parent.role == "combo box"

    def judge_value(self, view, element):
        if "Value" not in element.interfaces:
            self.fault(view, element, "no value")
        elif not Atspi.Value.get_minimum_value(element.accessible) <= Atspi.Value.get_current_value(
                element.accessible) <= Atspi.Value.get_maximum_value(element.accessible):
            self.fault(view, element, "a value outside of its bounds")

    def judge_table(self, view, element):
        if "Table" not in element.interfaces:
            self.fault(view, element, "no table")
            return
        columns = Atspi.Table.get_n_columns(element.accessible)
        for column in range(columns):
            head = Atspi.Table.get_column_description(element.accessible, column)
            if not head or head == str(column + 1):
                self.fault(view, element, f"column {column + 1} has no head")
        cells = [child for child in element.children if child.role in CELLS]
        if cells and columns > 1 and not any("TableCell" in cell.interfaces for cell in cells):
            self.fault(view, element, "cells without place")
        for cell in cells:
            if not cell.name:
                self.fault(view, cell, "an empty cell")


def named(view, reading, element):
    if element is None:
        reading.fault(view, None, "nothing has the focus")
    elif not element.name:
        reading.fault(view, element, "the focus is on something without a name")


def walk_by_tab(reading, view, steps):
    """Tab moves the focus, and whatever has it has a name."""
    seen = []
    for _ in range(steps):
        reading.program.keys("Tab")
        focused = reading.program.focused()
        named(view, reading, focused)
        if focused is not None:
            seen.append((focused.role, focused.name))
    if len(set(seen)) < 2:
        reading.fault(view, None, f"Tab does not move the focus from {seen[:1]}")


def headline(tree):
    """The name of the head of the page: the first named panel beside the steps."""
    for element in tree.all():
        if element.role == "panel" and element.name and any(child.role == "label" and child.name == element.name
                                                            for child in element.all() if child is not element):
            return element.name
    return ""


def new_headline(program, before):
    title = headline(program.tree())
    return title if title != before else ""


def windows(program):
    return len(program.tree().children)


def read_pages(reading):
    for view, key in PAGES.items():
        reading.program.announced.clear()
        before = headline(reading.program.tree())
        reading.program.keys(key)
        title = until(f"another headline than “{before}”", lambda: new_headline(reading.program, before))
        try:
            until("it to be told", lambda: view == "library" or any(title in text for text in reading.program.announced), 10)
        except Failed:
            reading.fault(view, None, f"the headline “{title}” is not announced, only {reading.program.announced}")
        reading.read(view)
        walk_by_tab(reading, view, 4)


def read_dialogs(reading):
    for view, key, closing in (("settings", "ctrl+comma", "Escape"), ("search", "ctrl+k", "Escape"),
                               ("presentation", "F11", "Escape")):
        before = windows(reading.program)
        reading.program.keys(key)
        until(f"the window of {view}", lambda: windows(reading.program) > before)
        reading.read(view)
        reading.program.keys(closing)
        until(f"the end of {view}", lambda: windows(reading.program) == before)


def press(reading, text):
    """Presses the button with that English text by what a screen reader offers for it."""
    button = until(f"the button “{text}”", lambda: reading.program.find("button", reading.texts[text]))
    Atspi.Action.do_action(button.accessible, 0)


def read_weights(reading):
    """The page that is reached from the ranking, and the way back."""
    reading.program.keys("ctrl+4")
    before = until("the ranking", lambda: headline(reading.program.tree()))
    press(reading, "&Check and confirm weights …")
    until("the page of weights", lambda: new_headline(reading.program, before))
    reading.read("weights")
    walk_by_tab(reading, "weights", 8)
    reading.program.keys("Escape")


def read_new_workload(reading):
    reading.program.keys("ctrl+1")
    before = windows(reading.program)
    press(reading, "Add a workload")
    until("the dialog of a new workload", lambda: windows(reading.program) > before)
    reading.read("new workload")
    walk_by_tab(reading, "new workload", 3)
    reading.program.keys("Escape")
    until("its end", lambda: windows(reading.program) == before)


def read_start(reading):
    """The page that the program begins with, with an engagement among the recent ones."""
    title = reading.program.title()
    reading.program.keys("ctrl+w")
    until("the start page", lambda: reading.program.title() != title)
    reading.read("start")
    walk_by_tab(reading, "start", 6)


def answer_by_key(reading):
    """An answer that is given by a key tells its effect, wherever the focus is then."""
    reading.program.keys("ctrl+2")
    card = until("the second question",
                 lambda: reading.program.find("panel", lambda name: re.match(r"(Frage|Question) 2: ", name)))
    Atspi.Component.grab_focus(card.accessible)
    until("the focus on it", lambda: reading.program.focused() and reading.program.focused().name == card.name)
    reading.program.keys("Return")  # an answered question is folded
    until("its answers", lambda: reading.program.focused().role == "radio button")
    reading.program.announced.clear()
    reading.program.keys("3")
    try:
        until("the effect", lambda: reading.program.announced, 10)
    except Failed:
        reading.fault("questions", card, "the effect of an answer is not announced")
    reading.program.keys("ctrl+z")
    until("the answer before", lambda: "*" not in reading.program.title())


def run(arguments, language):
    with desktop.Desktop() as place:
        file = place.folder / "sample.lotse"
        shutil.copy(arguments.engagement, file)
        program = desktop.Program(place, arguments.program, language, file)
        reading = Reading(program, language, arguments.print)
        until("the engagement", lambda: program.title().startswith(file.name))
        read_pages(reading)
        answer_by_key(reading)
        read_dialogs(reading)
        read_weights(reading)
        read_new_workload(reading)
        read_start(reading)
        if program.end() != 0:
            reading.fault("end", None, "the program did not end well")
    return reading


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n", maxsplit=1)[0])
    parser.add_argument("program")
    parser.add_argument("engagement")
    parser.add_argument("--language", choices=("de", "en"))
    parser.add_argument("--print", action="store_true", help="print every element that is read")
    arguments = parser.parse_args()
    if not arguments.language:  # a process stays with the bus that it found first
        return max(subprocess.run((sys.executable, *sys.argv, "--language", language), check=False).returncode
                   for language in ("de", "en"))
    try:
        reading = run(arguments, arguments.language)
    except Failed as failure:
        print(f"{arguments.language}: {failure}")
        return 1
    for fault in reading.faults:
        print(f"{arguments.language}: {fault}")
    print(f"{arguments.language}: {reading.count} elements read, {len(reading.faults)} faults")
    return 1 if reading.faults else 0


if __name__ == "__main__":
    sys.exit(main())
