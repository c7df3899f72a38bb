# SPDX-FileCopyrightText: the Lotse authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A desktop of its own for tests that look at the program from outside: an X server, a window manager, a message bus
with the registry of assistive techniques, and the program in it, read as a screen reader reads it (AT-SPI)."""
import os
import pathlib
import shutil
import subprocess
import tempfile
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, Gio, GLib  # noqa: E402

BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir={folder}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""
REGISTRIES = ("/usr/libexec", "/usr/lib/at-spi2-core")


class Failed(Exception):
    """Something that was waited for did not come, or a claim does not hold."""


class Desktop:
    """Xvfb, openbox, dbus-daemon and at-spi2-registryd until the end of a with block."""

    def __init__(self, size="1366x768", title=0):
        """The screen is as large as the window (@p size) with @p title pixels for its title."""
        self.size = size
        width, height = map(int, size.split("x"))
        self.screen = f"{width}x{height + title}"
        self.running = []
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="lotse-desktop-"))
        self.log = open(self.folder / "log", "ab")

    def __enter__(self):
        try:
            self.start()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        for process in reversed(self.running):
            process.terminate()
        for process in self.running:
            try:
                process.wait(5)
            except subprocess.TimeoutExpired:
                process.kill()
        self.log.close()
        shutil.rmtree(self.folder, ignore_errors=True)

    def run(self, *command, **options):
        process = subprocess.Popen(command, stdout=self.log, stderr=self.log, **options)
        self.running.append(process)
        return process

    def answer_of(self, *command):
        """Starts a command that prints where it is reached into the given descriptor; returns that line."""
        reading, writing = os.pipe()
        self.run(*(part.format(writing) for part in command), pass_fds=[writing])
        os.close(writing)
        with os.fdopen(reading) as lines:
            return lines.readline().strip()

    def start(self):
        for variable in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"):
            place = self.folder / variable
            place.mkdir(mode=0o700)
            os.environ[variable] = str(place)
        # On a busy machine a key would repeat itself before it is let go.
        display = self.answer_of("Xvfb", "-displayfd", "{}", "-screen", "0", f"{self.screen}x24", "-nolisten", "tcp", "-r")
        os.environ.update(DISPLAY=f":{display}", QT_QPA_PLATFORM="xcb", LC_ALL="C.UTF-8", NO_AT_BRIDGE="0")
        (self.folder / "bus.conf").write_text(BUS.format(folder=self.folder), encoding="utf-8")
        address = self.answer_of("dbus-daemon", f"--config-file={self.folder}/bus.conf", "--nofork", "--print-address={}")
        # One bus serves as both: a bus of the assistive techniques beside it is a custom of desktops, no need.
        os.environ.update(DBUS_SESSION_BUS_ADDRESS=address, AT_SPI_BUS_ADDRESS=address, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1")
        registry = shutil.which("at-spi2-registryd", path=os.pathsep.join((*REGISTRIES, os.environ["PATH"])))
        if not registry:
            raise Failed("at-spi2-registryd is missing (Debian: at-spi2-core)")
        self.run(registry)
        self.run("openbox")
        self.bus = Gio.DBusConnection.new_for_address_sync(
            address, Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION, None, None)
        until("the registry", lambda: self.call("org.freedesktop.DBus", "/org/freedesktop/DBus", "NameHasOwner",
                                                GLib.Variant("(s)", ("org.a11y.atspi.Registry",)))[0])
        Atspi.init()
        Atspi.set_timeout(20000, 20000)  # ms; a busy machine answers late

    def call(self, interface, path, method, arguments=None, name=None):
        return self.bus.call_sync(name or interface, path, interface, method, arguments, None, Gio.DBusCallFlags.NONE, 5000,
                                  None).unpack()

    def is_heard(self, event):
        """Whether the registry knows of a listener: the program asks it once, when it starts."""
        events, = self.call("org.a11y.atspi.Registry", "/org/a11y/atspi/registry", "GetRegisteredEvents")
        return any(event in name.lower().replace(":", "") for _, name, *_ in events)


def xdotool(*arguments):
    try:
        return subprocess.run(("xdotool", *arguments), capture_output=True, text=True, check=False, timeout=60).stdout.strip()
    except subprocess.TimeoutExpired as error:
        raise Failed(f"xdotool {arguments[0]} did not end") from error


def pump(seconds=0.0):
    """Lets events of the bus arrive."""
    context = GLib.MainContext.default()
    end = time.monotonic() + seconds
    while True:
        while context.iteration(False):
            pass
        if time.monotonic() >= end:
            return
        time.sleep(0.01)


def until(what, condition, patience=60.0):
    end = time.monotonic() + patience
    while True:
        pump(0.03)
        try:
            result = condition()
        except GLib.Error:  # the element went while it was read
            result = None
        if result:
            return result
        if time.monotonic() > end:
            raise Failed(f"waited {patience:.0f} s in vain: {what() if callable(what) else what}")


class Element:
    """What a screen reader is told about one element, read once."""

    def __init__(self, accessible):
        self.accessible = accessible
        self.name = accessible.get_name() or ""
        self.role = accessible.get_role_name()
        self.states = {state.value_nick for state in accessible.get_state_set().get_states()}
        self.parent = None
        self.children = []

    @property
    def description(self):
        return self.accessible.get_description() or ""

    @property
    def interfaces(self):
        return set(self.accessible.get_interfaces())

    def all(self):
        yield self
        for child in self.children:
            yield from child.all()

    def path(self):
        words = []
        element = self
        while element is not None and len(words) < 8:
            if element.role not in ("filler", "panel") or element.name:
                words.append(f"{element.role} “{element.name[:60]}”")
            element = element.parent
        return " in ".join(words)

    def centre(self):
        box = self.accessible.get_extents(Atspi.CoordType.SCREEN)
        return box.x + box.width // 2, box.y + box.height // 2

    def text(self):
        return Atspi.Text.get_text(self.accessible, 0, -1)


def read(accessible, most=4000, parent=None):
    """The visible tree below @p accessible; long tables are read to @p most cells."""
    element = Element(accessible)
    element.parent = parent
    if "visible" not in element.states and element.role not in ("application", "table column header", "table row header"):
        return element if parent is None else None
    for index in range(min(accessible.get_child_count(), most)):
        child = accessible.get_child_at_index(index)
        branch = read(child, most, element) if child is not None else None
        if branch is not None:
            element.children.append(branch)
    return element


class Program:
    """The program on a desktop, found on the bus of the assistive techniques."""

    def __init__(self, desktop, program, language, *arguments):
        self.desktop = desktop
        self.announced = []
        self.listener = Atspi.EventListener.new(self.hear)
        self.listener.register("object:announcement")
        self.focus = None
        self.focus_listener = Atspi.EventListener.new(self.move_focus)
        self.focus_listener.register("object:state-changed:focused")
        until("listeners", lambda: desktop.is_heard("announcement") and desktop.is_heard("focused"))
        self.process = desktop.run(program, "--language", language, *map(str, arguments))
        self.application = until("the program on the bus", self.find_application, 120)
        self.application.set_cache_mask(Atspi.Cache.NONE)
        self.window = until(lambda: f"the window among {self.windows()}", self.find_window, 120)
        width, height = desktop.size.split("x")
        # xdotool's own waiting never ends where there is nothing to change.
        xdotool("windowsize", self.window, width, height)
        xdotool("windowmove", self.window, "0", "0")
        until("the focus on the window", self.take_focus)

    def hear(self, event):
        self.announced.append(str(event.any_data))

    def move_focus(self, event):
        if event.detail1:
            self.focus = event.source

    def require_running(self):
        if self.process.poll() is not None:
            raise Failed(f"the program ended with {self.process.returncode}: "
                         + (self.desktop.folder / "log").read_text(encoding="utf-8")[-2000:])

    def find_application(self):
        self.require_running()
        root = Atspi.get_desktop(0)
        root.set_cache_mask(Atspi.Cache.NONE)
        for index in range(root.get_child_count()):
            child = root.get_child_at_index(index)
            if child is not None and child.get_process_id() == self.process.pid:
                return child
        return None

    def find_window(self):
        return next((window for window, name in self.windows().items() if "Lotse" in name), None)

    def windows(self):
        """What the X server shows of the program: windows with their titles."""
        self.require_running()
        found = xdotool("search", "--onlyvisible", "--pid", str(self.process.pid)).split()
        return {window: xdotool("getwindowname", window) for window in found}

    def take_focus(self):
        if xdotool("getwindowfocus") == self.window:
            return True
        xdotool("windowfocus", self.window)
        return False

    def keys(self, *keys):
        """Presses keys as a hand does. Qt hands on what is pressed only after the bus was asked, and a letter that comes
        before the answer to its Alt leaves Alt alone, which leads into the menu bar."""
        for key in keys:
            if key.startswith("alt+"):
                xdotool("keydown", "alt", "sleep", "0.2", "key", key.removeprefix("alt+"), "keyup", "alt")
            else:
                xdotool("key", "--clearmodifiers", key)

    def type(self, text):
        xdotool("type", "--delay", "8", "--clearmodifiers", text)

    def title(self):
        return xdotool("getwindowname", self.window)

    def tree(self):
        """What stands in the windows; begun anew where something went while it was read."""
        def whole():
            self.require_running()
            return read(self.application)
        return until("windows that stay while they are read", whole)

    def find(self, role, name, where=None):
        """The first visible element with that role whose name is @p name or matches it as a test."""
        fits = name if callable(name) else lambda text: text == name
        for element in (where or self.tree()).all():
            if element.role == role and fits(element.name):
                return element
        return None

    def focused(self):
        """What a screen reader was told last that it has the focus."""
        pump(0.05)
        try:
            return Element(self.focus) if self.focus is not None else None
        except GLib.Error:  # it went meanwhile
            return None

    def end(self):
        self.listener.deregister("object:announcement")
        self.focus_listener.deregister("object:state-changed:focused")
        if self.process.poll() is None:
            self.keys("ctrl+q")
        try:
            return self.process.wait(20)
        except subprocess.TimeoutExpired as error:
            self.process.kill()
            raise Failed("the program did not end after Ctrl+Q") from error
