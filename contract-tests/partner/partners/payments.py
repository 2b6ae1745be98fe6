"""Payments that come in: nothing but the bank's result makes an order paid, and what was lost is asked after."""

import html
import threading

from bank import TRIES, call, insist

CARD = {
    "type": "card",
    "card": {
        "type": "bank_card",
        "bank_card": {
            "number": "4242424242424242",
            "expiration_month": "01",
            "expiration_year": "30",
            "security_code": "123",
        },
    },
}

payments = {}
lock = threading.Lock()


def take(reference, amount, return_url):
    """The same order again changes nothing."""
    with lock:
        if reference in payments:
            return
        order = {"reference": reference, "amount": amount, "return_url": return_url, "state": "new", "refunds": []}
        payments[reference] = order
    threading.Thread(target=begin, args=(order,)).start()


def begin(order):
    created = insist("session/create", {})
    if created["status"] != "ok":
        order["state"] = "failed"
        return
    order["session"] = created["session"]["id"]
    payment = {
        "session_id": order["session"],
        "payment_details": CARD,
        "amount_details": {"amount": order["amount"], "currency": "rub"},
        "customer": {"reference": "lucky"},
        "payment_options": {"return_url": order["return_url"]},
        "metadata": {"order": order["reference"]},
    }
    for _ in range(TRIES):
        answer = call("session/start/payment", payment, order["reference"])
        if answer is not None and answer["status"] == "error":
            order["state"] = "failed"
            return
        answer = answer or insist("session/status", {"session_id": order["session"]})
        if answer["status"] == "ok" and answer["session"]["status"] != "created":
            return


def hear(webhook):
    """Answers whether it was about one of these."""
    session = webhook["session"]
    with lock:
        order = next((each for each in payments.values() if each.get("session") == session["id"]), None)
        if order is None:
            return False
        payment = session.get("acquiring_payments", [{}])[0]
        kind = webhook["type"]
        if kind == "ready_to_confirm" and order["state"] == "new":
            once(order, "session/confirm")
        if kind == "action_required":
            order["redirect"] = payment["customer_interaction"].get("redirect")
        if kind == "ready_to_capture":
            once(order, "session/capture")
        if kind == "payment_finished":
            order.pop("redirect", None)
            order["state"] = {"accepted": "paid", "cancelled": "failed"}.get(session["status"], "unknown")
        if kind == "payment_refunded" and any(each.get("is_chargeback") for each in payment.get("refunds", [])):
            order["state"] = "charged back"
        return True


def once(order, method):
    """When it is done, it is in the wrong state for another: repeating it after a lost answer does no harm."""
    if order.get(method):
        return
    order[method] = True
    threading.Thread(target=insist, args=(method, {"session_id": order["session"]})).start()


def give_back(order, amount):
    with lock:
        if sum(order["refunds"]) + amount > order["amount"]:
            return
        order["refunds"].append(amount)
        number = len(order["refunds"])
    refund = {"session_id": order["session"], "amount_details": {"amount": amount, "currency": "rub"}}
    for _ in range(TRIES):
        answer = call("session/refund", refund, f"{order['reference']}-refund-{number}")
        if answer is not None:
            return
        answer = insist("session/status", {"session_id": order["session"]})
        shown = answer.get("session", {}).get("acquiring_payments", [{}])[0]
        if len(shown.get("refunds", [])) >= number:
            return


def checkout_page(order):
    """Sends the payer on as the bank has told, or asks it to wait until the bank has."""
    redirect = order.get("redirect")
    if redirect is None:
        return f"<p>Your order: {order['state']}</p>"
    inputs = "".join(
        f'<input type="hidden" name="{html.escape(name)}" value="{html.escape(value)}">'
        for name, value in redirect.get("params", {}).items()
    )
    to = f'method="{redirect["method"]}" action="{html.escape(redirect["url"])}"'
    return f"<form {to}>{inputs}<button>To your bank</button></form><script>document.forms[0].submit()</script>"
