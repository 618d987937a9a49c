#!/usr/bin/env python3
"""Opens the page of examples/web in headless Chromium, checks the digest that it shows and takes a picture of it.

    scripts/web.sh && scripts/check-page.py PICTURE.png

It needs chromium and chromedriver (Debian: chromium, chromium-driver), and nothing beyond Python's standard library:
WebDriver is JSON over HTTP. The page is asked until it has an answer, because Chromium's own --dump-dom with virtual time
does not wait for a module to compile.
"""

import base64
import contextlib
import functools
import http.server
import json
import os
import pathlib
import re
import subprocess
import sys
import threading
import time
import urllib.request

ROOT = pathlib.Path(__file__).resolve().parent.parent
DIRECTORY = pathlib.Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target")) / "web"
# Root, as in a container, has no sandbox; the rest keeps the browser from calling home.
FLAGS = """--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking
    --disable-component-update --disable-sync --disable-dev-shm-usage --no-proxy-server
    --window-size=1000,900""".split()
PATIENCE = 120  # seconds, for a busy machine
# The driver is on this machine, whatever the environment says of proxies.
DIRECT = urllib.request.build_opener(urllib.request.ProxyHandler({}))


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


def serve(directory):
    """The address of a server of the directory, which lives as long as this program."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=directory))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return f"http://127.0.0.1:{server.server_port}"


@contextlib.contextmanager
def driver():
    """The address of a WebDriver, which ends with the block."""
    process = subprocess.Popen(["chromedriver", "--port=0"], stdout=subprocess.PIPE, text=True)
    try:
        for line in process.stdout:
            if port := re.search(r"started successfully on port (\d+)", line):
                yield f"http://127.0.0.1:{port[1]}"
                return
        raise SystemExit("check-page: chromedriver did not start")
    finally:
        process.terminate()
        process.wait()


class Browser:
    """One session of a WebDriver, a context manager."""

    def __init__(self, driver):
        self.session = driver + "/session"
        options = {"browserName": "chrome", "goog:chromeOptions": {"args": FLAGS}}
        answer = self.call("POST", "", {"capabilities": {"alwaysMatch": options}})
        self.session += "/" + answer["sessionId"]

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.call("DELETE", "")

    def call(self, method, path, body=None):
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(self.session + path, data, {"Content-Type": "application/json"}, method=method)
        with DIRECT.open(request, timeout=PATIENCE) as answer:
            return json.load(answer)["value"]

    def evaluate(self, expression):
        return self.call("POST", "/execute/sync", {"script": f"return {expression}", "args": []})


def main():
    [picture] = sys.argv[1:]
    source = (ROOT / "examples/digest.rs").read_text()
    digest = re.search(r"^const DIGEST: u64 = 0x([0-9a-f_]+);", source, re.M)[1].replace("_", "")
    with driver() as address, Browser(address) as browser:
        browser.call("POST", "/url", {"url": serve(DIRECTORY) + "/index.html"})
        end = time.monotonic() + PATIENCE
        while (said := browser.evaluate("document.querySelector('#status').textContent")).startswith("loading"):
            if time.monotonic() > end:
                raise SystemExit(f"check-page: the page was still loading after {PATIENCE} s")
            time.sleep(0.1)
        if not said.endswith(f": {digest} (simd128)"):
            raise SystemExit(f"check-page: the page should find {digest} (simd128); it says: {said}")
        pathlib.Path(picture).write_bytes(base64.b64decode(browser.call("GET", "/screenshot")))
    print(f"check-page: the page found {digest}; its picture is {picture}")


if __name__ == "__main__":
    main()
