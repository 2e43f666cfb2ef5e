"""Loaded by Python before the product: ends the process when it does what it never may.

The network, another program, and any write outside the one folder that is its target. The
audit hook sees these calls below every library, and cannot be taken away again.
"""

import os
import sys

_DOEL = os.path.realpath(os.environ["SPOOR_WAAK"])
_MAG = (_DOEL, "/dev/null", "/dev/tty")
_PROGRAMMA = os.environ.get("SPOOR_WAAK_PROGRAMMA", "")
_NETWERK = ("socket.", "urllib.", "http.", "ftplib.", "smtplib.", "ssl.")
_UITVOEREN = ("subprocess.Popen", "os.exec", "os.posix_spawn", "os.spawn", "os.system", "ctypes.")
_SCHRIJVEN = {
    "os.rename": (0, 1),
    "os.link": (0, 1),
    "os.symlink": (1,),
    "os.remove": (0,),
    "os.mkdir": (0,),
    "os.rmdir": (0,),
    "os.truncate": (0,),
    "os.chmod": (0,),
    "os.chown": (0,),
    "os.utime": (0,),
    "shutil.rmtree": (0,),
}
_VLAGGEN = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND


def _buiten(pad):
    if isinstance(pad, int):
        return False
    heel = os.path.realpath(os.fsdecode(pad))
    return not any(heel == mag or heel.startswith(mag + os.sep) for mag in _MAG)


def _stop(wat):
    os.write(2, f"WAAKHOND: {wat}\n".encode("utf-8", "replace"))
    os._exit(90)


def _kijk(gebeurtenis, waarden):
    if gebeurtenis.startswith(_NETWERK) and gebeurtenis != "socket.gethostname":
        _stop(gebeurtenis)
    if gebeurtenis == "ctypes.dlopen" and waarden[0] is None:
        return  # what Python's own module does when it is loaded
    if gebeurtenis.startswith(_UITVOEREN):
        if not _PROGRAMMA or not str(waarden[0]).endswith(_PROGRAMMA):
            _stop(f"{gebeurtenis} {waarden[0]!r}")
    elif gebeurtenis == "open":
        pad, modus, vlaggen = waarden
        schrijft = set(modus or "") & set("wax+") or (not modus and (vlaggen or 0) & _VLAGGEN)
        if schrijft and _buiten(pad):
            _stop(f"schrijft {pad!r}")
    elif gebeurtenis in _SCHRIJVEN:
        for plaats in _SCHRIJVEN[gebeurtenis]:
            if _buiten(waarden[plaats]):
                _stop(f"{gebeurtenis} {waarden[plaats]!r}")


sys.addaudithook(_kijk)
