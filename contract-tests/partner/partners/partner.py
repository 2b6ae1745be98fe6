"""A partner in Python: its standard library, `openssl`, and the bank's documentation. Nothing of this project.

    python3 partner.py BANK_URL PARTNER_PRIVATE_KEY BANK_PUBLIC_KEY TIMEOUT_MS

prints the port that it listens on. POST /pay {"amount", "reference", "from"} pays out, POST /take {"amount", "reference"} begins a payment,
GET /checkout/REFERENCE sends its payer on, /back/REFERENCE is where it comes back to, POST /refund {"amount", "reference"} is for the staff;
GET /orders/REFERENCE shows either, POST /webhooks is the bank's.
"""

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import payments
from bank import TRIES, call, insist, is_signed_by_bank

CARD = {
    "type": "card",
    "card": {
        "type": "tokenized_card",
        "tokenized_card": {"token": "759c9852dde2211d7531b3d905c1d513fbfb914bee87fb567d99c7b2f2c2ad44"},
    },
}
ACCOUNT = {
    "type": "bank_account",
    "bank_account": {
        "system_type": "ru",
        "ru": {
            "bik": "044525974",
            "account": "40817810400003869535",
            "full_name": "Ivanov Ivan",
            "description": "Payment under contract 5, no VAT",
        },
    },
}
SENDERS = {"nominal": "40702810600200000014", "rko": "40702810300200000013"}

orders = {}
lock = threading.Lock()


def payout(order, session_id):
    recipient = {"full_name": "Ivanov Ivan"}
    if order["from"] == "nominal":
        recipient["beneficiary_id"] = "123456789012"
    participants = {"recipient": recipient}
    if order["from"] in SENDERS:
        participants["sender"] = {"account": SENDERS[order["from"]]}
    return {
        "session_id": session_id,
        "payment_method": CARD if order["from"] == "card" else ACCOUNT,
        "amount_details": {"amount": order["amount"], "currency": "rub"},
        "participant_details": participants,
        "metadata": {"order": order["reference"]},
    }


def pay(order):
    family = f"/{order['from']}" if order["from"] in SENDERS else ""
    created = insist(f"session/create{family}", {})
    if created["status"] != "ok":
        order["state"] = "failed"
        return
    order["session"] = created["session"]["id"]
    for _ in range(TRIES):
        answer = call(f"session/start/payout{family}", payout(order, order["session"]), order["reference"])
        if answer is not None and answer["status"] == "error":
            order["state"] = "failed"
            return
        answer = answer or insist("session/status", {"session_id": order["session"]})
        if answer["status"] == "ok" and answer["session"]["status"] != "created":
            return


def handle(webhook):
    with lock:
        order = next((each for each in orders.values() if each.get("session") == webhook["session"]["id"]), None)
        if order is None:
            return
        if webhook["type"] == "ready_to_confirm" and order["state"] == "new":
            order["state"] = "confirmed"
            confirm = {"session_id": order["session"]}
            if "confirm_information" in webhook:
                confirm["confirm_information"] = webhook["confirm_information"]
            threading.Thread(target=insist, args=("session/confirm", confirm)).start()
        if webhook["type"] == "payment_finished":
            order["state"] = {"accepted": "paid", "cancelled": "failed"}.get(webhook["session"]["status"], "unknown")
        if webhook["type"] == "payment_refunded":
            order["state"] = "returned"


class Partner(BaseHTTPRequestHandler):
    def do_POST(self):
        body = self.rfile.read(int(self.headers.get("content-length", 0)))
        if self.path == "/webhooks":
            if not is_signed_by_bank(body, self.headers.get("x-partner-sign")):
                return self.answer(401)
            webhook = json.loads(body)
            if not payments.hear(webhook):
                handle(webhook)
            return self.answer(200)
        if self.path.startswith("/back/"):
            return self.show_payment(self.path)
        asked = json.loads(body)
        if self.path == "/take":
            back = f"http://{self.headers['host']}/back/{asked['reference']}"
            payments.take(asked["reference"], asked["amount"], back)
            return self.answer(202)
        if self.path == "/refund":
            order = payments.payments[asked["reference"]]
            threading.Thread(target=payments.give_back, args=(order, asked["amount"])).start()
            return self.answer(202)
        with lock:
            known = asked["reference"] in orders
            order = orders.setdefault(asked["reference"], {"from": "card", "state": "new", **asked})
        if not known:
            threading.Thread(target=pay, args=(order,)).start()
        self.answer(202)

    def do_GET(self):
        if self.path.startswith(("/checkout/", "/back/")):
            return self.show_payment(self.path)
        reference = self.path.rsplit("/", 1)[-1]
        order = orders.get(reference) or payments.payments.get(reference, {})
        self.answer(200, json.dumps({"state": order.get("state")}).encode())

    def show_payment(self, path):
        order = payments.payments[path.rsplit("/", 1)[-1]]
        # Who comes back may not have paid: what became of it is the bank's to say.
        page = payments.checkout_page(order) if path.startswith("/checkout/") else f"<p>Your order: {order['state']}</p>"
        self.answer(200, page.encode(), "text/html; charset=utf-8")

    def answer(self, status, body=b"", kind="application/json"):
        self.send_response(status)
        self.send_header("content-type", kind)
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


server = ThreadingHTTPServer(("127.0.0.1", 0), Partner)
print(server.server_port, flush=True)
server.serve_forever()
