# SPDX-FileCopyrightText: the Lotse authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A person before the window: presses keys, types and clicks, counts that, and waits for what is seen of it."""
import pathlib
import re
import subprocess
import xml.etree.ElementTree

from desktop import Atspi, Failed, pump, until, xdotool

ROOT = pathlib.Path(__file__).resolve().parent.parent


def texts(table, language):
    """The texts of @p table as they stand in the window, marks of mnemonics included. Each entry says where the program
    names the text, and the English one there as a pattern."""
    found = {}
    messages = [(context.findtext("name").split("::")[-1], message.findtext("source"), message.findtext("translation") or "")
                for context in xml.etree.ElementTree.parse(ROOT / "translations" / "lotse_de.ts").iter("context")
                for message in context.iter("message")]
    for name, (place, pattern) in table.items():
        fits = [german if language == "de" else source for context, source, german in messages
                if context == place and re.fullmatch(pattern, source)]
        if len(fits) != 1:
            raise Failed(f"{len(fits)} texts of {place} look like “{pattern}”; the table needs one")
        found[name] = fits[0]
    return found


def descendants(accessible, depth=40):
    """Visible elements below, read one by one, so that a search ends with the first hit."""
    for index in range(accessible.get_child_count()):
        child = accessible.get_child_at_index(index)
        if child is None or not child.get_state_set().contains(Atspi.StateType.VISIBLE):
            continue
        yield child
        if depth and child.get_role_name() not in ("menu bar", "status bar", "tree"):
            yield from descendants(child, depth - 1)


def in_sight(accessible):
    """Where to click: the centre, if no scroll area or window hides it."""
    box = accessible.get_extents(Atspi.CoordType.SCREEN)
    x, y = box.x + box.width // 2, box.y + box.height // 2
    around = accessible.get_parent()
    while around is not None and around.get_role_name() != "application":
        area = around.get_extents(Atspi.CoordType.SCREEN)
        if area.width > 0 and not (area.x <= x < area.x + area.width and area.y <= y < area.y + area.height):
            return None
        around = around.get_parent()
    return x, y


def same_text(one, other):
    return re.sub(r"\s+", "", one) == re.sub(r"\s+", "", other)


class Person:
    """Inputs, of which each counts as one: a key with those held down with it, a text typed into a field, a click."""

    def __init__(self, table, language, start, shots):
        """@p start starts the program; @p shots is the folder for pictures of the screen, None = none."""
        self.texts = texts(table, language)
        self.start = start
        self.program = start()
        self.shots = shots
        self.inputs = 0

    def name(self, key):
        return self.texts[key].replace("&", "")

    def shot(self, name):
        if self.shots:
            self.settled()
            subprocess.run(("import", "-window", "root", str(self.shots / f"{name}.png")), check=False, timeout=30)

    def settled(self):
        """Two pictures of the screen in a row that are the same."""
        seen = []

        def still():
            seen.append(subprocess.run(("import", "-window", "root", "rgb:-"), capture_output=True, check=False,
                                       timeout=30).stdout)
            pump(0.3)
            return len(seen) > 1 and seen[-1] == seen[-2]
        until("a picture that stays", still, 20)

    def key(self, *keys):
        for key in keys:
            self.program.keys(key)
            self.inputs += 1

    def move(self, *keys):
        """Presses keys of which each moves the focus."""
        for key in keys:
            pump(0.05)
            self.program.focus = None
            self.key(key)
            until(lambda key=key: f"{key} to move the focus",
                  lambda: self.program.focus is not None)

    def mnemonic(self, key):
        mark = self.texts[key].find("&")
        if mark < 0:
            raise Failed(f"“{self.texts[key]}” has no mnemonic")
        return "alt+" + {"ä": "adiaeresis", "ö": "odiaeresis", "ü": "udiaeresis"}.get(
            self.texts[key][mark + 1].lower(), self.texts[key][mark + 1].lower())

    def reach(self, key, role):
        """Presses the mnemonic of a field."""
        self.key(self.mnemonic(key))
        last = []

        def has_it():
            last[:] = [self.program.focused()]
            return last[0] and last[0].role == role and "focused" in last[0].states and self.is_near(last[0], key)
        until(lambda: f"{self.mnemonic(key)} to lead to “{self.name(key)}”, the focus is on "
              f"{last[0] and (last[0].role, last[0].name)}", has_it)

    def is_near(self, element, key):
        """The names of fields for screen readers may say more than their labels."""
        words = re.findall(r"\w+", self.name(key).lower())
        return any(word in element.name.lower() for word in words if len(word) > 3)

    def at(self, role, name):
        """Waits until an element has the focus whose role and name are these."""
        fits = name if callable(name) else lambda text: text.startswith(name)
        last = []

        def has_it():
            last[:] = [self.program.focused()]
            return last[0] and last[0].role == role and fits(last[0].name) and last[0]
        return until(lambda: f"the focus on {role} “{name if isinstance(name, str) else '…'}”, it is on "
                     f"{last[0] and (last[0].role, last[0].name)}", has_it)

    def type(self, value):
        """Types into what has the focus and waits until it stands there."""
        focused = self.program.focused()
        if focused and focused.role == "table cell":
            # No hand is faster than the editor that the first letter opens, even where a screen reader is asked first.
            self.program.type(value[0])
            until("the editor of the cell", lambda: (now := self.program.focused()) and now.role != "table cell")
            self.program.type(value[1:])
        else:
            self.program.type(value)
        self.inputs += 1
        shown = []

        def stands():
            focused = self.program.focused()
            if focused is None:
                return False
            shown[:] = [Atspi.Text.get_text(focused.accessible, 0, -1) if "Text" in focused.interfaces else focused.name]
            if focused.role == "spin button":  # which parts groups of digits
                return re.sub(r"\D", "", value) == re.sub(r"\D", "", shown[0])
            return same_text(value, shown[0]) or value in shown[0]
        until(lambda: f"“{value}” to stand in the field, which shows “{''.join(shown)}”", stands)

    def seek(self, role, name):
        fits = name if callable(name) else lambda text: text == name
        for accessible in descendants(self.program.application):
            if accessible.get_role_name() == role and fits(accessible.get_name() or ""):
                return accessible
        return None

    def click(self, role, name):
        spot = until(f"{role} “{name}” in sight", lambda: (found := self.seek(role, name)) and in_sight(found))
        self.click_at(spot)

    def click_at(self, spot):
        xdotool("mousemove", str(spot[0]), str(spot[1]), "click", "1")
        self.inputs += 1

    def windows(self):
        """Those that are shown: a closed dialog stays among the children."""
        application = self.program.application
        children = [application.get_child_at_index(index) for index in range(application.get_child_count())]
        return [child for child in children if child is not None and child.get_state_set().contains(Atspi.StateType.VISIBLE)]

    @staticmethod
    def is_checked(accessible):
        return accessible.get_state_set().contains(Atspi.StateType.CHECKED)
