"""A window that is moved between a plain and a sharp screen while a stroke is painted; prints what came."""

import json
import os
import signal
import subprocess
import sys

from PySide6.QtCore import QEvent, QPoint, QSettings, Qt, qInstallMessageHandler


def sleep():
    """Stand still as a machine that sleeps; another process wakes this one."""
    subprocess.Popen(["sh", "-c", f"sleep 1; kill -CONT {os.getpid()}"])
    os.kill(os.getpid(), signal.SIGSTOP)


def main():
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, os.environ["XDG_CONFIG_HOME"])
    said = []

    def heard(_kind, _context, message):
        if "This plugin does not" not in message:
            said.append(message)

    qInstallMessageHandler(heard)
    from PySide6.QtTest import QTest

    from glutemap.ui.app import build_window, make_application
    from tests.ui.canvas.test_painting import LEFT, WAY, send

    application = make_application(["two"])
    window = build_window()
    window.resize(1200, 760)
    window.show()
    while window.muscle_list is None:  # until it has settled
        QTest.qWait(50)
    canvas, state = window.canvas, window.state
    canvas.set_motion(False)
    canvas.finish_loading()
    state.set_mode("symptoms")
    state.tool.take("brush")
    QTest.qWait(100)
    ratios, strokes, counts = [canvas.devicePixelRatioF()], [], []

    def stroke(screen=None, *, asleep=False):
        from PySide6.QtCore import QPointF

        first, *rest = [canvas.camera.to_px(QPointF(*place)).toPoint() for place in WAY]
        send(canvas, QEvent.Type.MouseButtonPress, first)
        for number, pixel in enumerate(rest):
            send(canvas, QEvent.Type.MouseMove, pixel, Qt.MouseButton.NoButton, LEFT)
            if number == 0 and screen is not None:
                window.move(screen.geometry().topLeft() + QPoint(20, 20))
                QTest.qWait(100)
                ratios.append(canvas.devicePixelRatioF())
            if number == 1 and asleep:
                sleep()
        send(canvas, QEvent.Type.MouseButtonRelease, rest[-1])
        counts.append(len(state.pain.strokes))
        strokes.append(state.pain.strokes[-1])
        canvas.grab()
        window.actions_by_id["undo"].trigger()

    plain, sharp = application.screens()
    stroke(sharp)
    button = window.stage.tools.mirror
    icon = button.icon().pixmap(button.iconSize(), 2.0).devicePixelRatio()
    stroke(plain)
    stroke(asleep=True)
    same = strokes[0] == strokes[1] == strokes[2]
    print(
        json.dumps({"ratios": ratios, "strokes": counts, "same": same, "icon": icon, "words": said}),
        flush=True,
    )
    os._exit(0)


if __name__ == "__main__":
    sys.exit(main())
