"""The bank, as its documentation has it: JSON, signed over the bytes that are sent; webhooks that the bank has signed."""

import base64
import http.client
import json
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request

BANK_URL, PRIVATE_KEY, BANK_KEY = sys.argv[1:4]
TIMEOUT = int(sys.argv[4]) / 1000
TRIES = 5


def sign(body):
    made = subprocess.run(["openssl", "dgst", "-sha256", "-sign", PRIVATE_KEY], input=body, capture_output=True, check=True)
    return base64.b64encode(made.stdout).decode()


def is_signed_by_bank(body, signature):
    if signature is None:
        return False
    with tempfile.NamedTemporaryFile() as file:
        file.write(base64.b64decode(signature))
        file.flush()
        command = ["openssl", "dgst", "-sha256", "-verify", BANK_KEY, "-signature", file.name]
        return subprocess.run(command, input=body, capture_output=True).returncode == 0


def call(method, fields, key=None):
    """The answer, or None where nobody knows whether the bank has done it."""
    body = json.dumps(fields, ensure_ascii=False).encode()
    headers = {"content-type": "application/json", "x-partner-project": "demo_project", "x-partner-sign": sign(body)}
    if key is not None:
        headers["x-partner-idempotency-key"] = key
    request = urllib.request.Request(f"{BANK_URL}/api/v1/{method}", body, headers)
    try:
        with urllib.request.urlopen(request, timeout=TIMEOUT) as answer:
            return json.load(answer)
    except urllib.error.HTTPError as refusal:
        return None if refusal.code >= 500 else json.load(refusal)
    except (OSError, ValueError, http.client.HTTPException):
        return None


def insist(method, fields):
    for _ in range(TRIES):
        answer = call(method, fields)
        if answer is not None:
            return answer
        time.sleep(0.05)
    return {"status": "error"}
