"""Plug a monitor into a running X server (plug NAME X Y WIDTH HEIGHT), or pull it out (pull NAME).

A virtual X server has one output; RandR lets its area be divided into monitors while programs run, and they
are told as they would be of a real one. No `xrandr` is needed: only its library.
"""

import ctypes
import sys


class Monitor(ctypes.Structure):
    _fields_ = [
        ("name", ctypes.c_ulong),
        *((field, ctypes.c_int) for field in ("primary", "automatic", "noutput", "x", "y")),
        *((field, ctypes.c_int) for field in ("width", "height", "mwidth", "mheight")),
        ("outputs", ctypes.POINTER(ctypes.c_ulong)),
    ]


class Resources(ctypes.Structure):
    _fields_ = [
        ("timestamp", ctypes.c_ulong),
        ("config_timestamp", ctypes.c_ulong),
        ("ncrtc", ctypes.c_int),
        ("crtcs", ctypes.POINTER(ctypes.c_ulong)),
        ("noutput", ctypes.c_int),
        ("outputs", ctypes.POINTER(ctypes.c_ulong)),
    ]


def libraries():
    x, randr = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXrandr.so.2")
    pointer, number = ctypes.c_void_p, ctypes.c_ulong
    x.XOpenDisplay.restype = pointer
    x.XDefaultRootWindow.argtypes, x.XDefaultRootWindow.restype = [pointer], number
    x.XInternAtom.argtypes, x.XInternAtom.restype = [pointer, ctypes.c_char_p, ctypes.c_int], number
    x.XSync.argtypes = [pointer, ctypes.c_int]
    randr.XRRAllocateMonitor.argtypes = [pointer, ctypes.c_int]
    randr.XRRAllocateMonitor.restype = ctypes.POINTER(Monitor)
    randr.XRRSetMonitor.argtypes = [pointer, number, ctypes.POINTER(Monitor)]
    randr.XRRDeleteMonitor.argtypes = [pointer, number, number]
    randr.XRRGetScreenResources.argtypes = [pointer, number]
    randr.XRRGetScreenResources.restype = ctypes.POINTER(Resources)
    return x, randr


def main(command, name, *box):
    x, randr = libraries()
    display = x.XOpenDisplay(None)
    if not display:
        sys.exit("no X server answers")
    root, atom = x.XDefaultRootWindow(display), x.XInternAtom(display, name.encode(), 0)
    if command == "pull":
        randr.XRRDeleteMonitor(display, root, atom)
    else:
        left, top, width, height = (int(part) for part in box)
        first = left == 0  # it takes the one output; the others have none
        monitor = randr.XRRAllocateMonitor(display, int(first)).contents
        monitor.name, monitor.primary = atom, int(first)
        monitor.x, monitor.y, monitor.width, monitor.height = left, top, width, height
        monitor.mwidth, monitor.mheight = width // 4, height // 4
        if first:
            monitor.outputs[0] = randr.XRRGetScreenResources(display, root).contents.outputs[0]
        randr.XRRSetMonitor(display, root, ctypes.byref(monitor))
    x.XSync(display, 0)


if __name__ == "__main__":
    main(*sys.argv[1:])
