// Written by `npm run generate` from the endpoints and the webhooks. Do not edit.

import type { ContractOperation, ContractWebhook } from '../contract.ts'

export const operations: readonly ContractOperation[] = [
  {
    "method": "POST",
    "path": "/session/create",
    "versions": [
      "v1",
      "v2"
    ],
    "answer": "SessionAnswer",
    "source": "seed; docs: methods",
    "examples": {
      "takes an empty body": {
        "given": "nothing",
        "request": {},
        "expect": "ok"
      },
      "takes [] for an empty body, as the SDK sends it": {
        "given": "nothing",
        "request": [],
        "expect": "ok"
      },
      "keeps what start will need": {
        "given": "nothing",
        "request": {
          "payout_details": {
            "type": "card",
            "card": {
              "type": "tokenized_card",
              "tokenized_card": {
                "token": "759c9852dde2211d7531b3d905c1d513fbfb914bee87fb567d99c7b2f2c2ad44"
              }
            }
          },
          "participant_details": {
            "recipient": {
              "full_name": "Ivanov Ivan"
            }
          },
          "metadata": "good",
          "amount_details": {
            "amount": 10000,
            "currency": "rub"
          }
        },
        "expect": "ok"
      },
      "refuses an amount of zero": {
        "given": "nothing",
        "request": {
          "amount_details": {
            "amount": 0,
            "currency": "rub"
          }
        },
        "expect": "invalid_request"
      }
    }
  },
  {
    "method": "POST",
    "path": "/session/create/nominal",
    "versions": [
      "v1",
      "v2"
    ],
    "answer": "SessionAnswer",
    "source": "docs: escrow-payout-accounts",
    "examples": {
      "takes an empty body": {
        "given": "nothing",
        "request": {},
        "expect": "ok"
      },
      "takes [] for an empty body, as the SDK sends it": {
        "given": "nothing",
        "request": [],
        "expect": "ok"
      },
      "keeps what start will need": {
        "given": "nothing",
        "request": {
          "payout_details": {
            "type": "card",
            "card": {
              "type": "tokenized_card",
              "tokenized_card": {
                "token": "759c9852dde2211d7531b3d905c1d513fbfb914bee87fb567d99c7b2f2c2ad44"
              }
            }
          },
          "participant_details": {
            "recipient": {
              "full_name": "Ivanov Ivan"
            }
          },
          "metadata": "good",
          "amount_details": {
            "amount": 10000,
            "currency": "rub"
          }
        },
        "expect": "ok"
      },
      "refuses an amount of zero": {
        "given": "nothing",
        "request": {
          "amount_details": {
            "amount": 0,
            "currency": "rub"
          }
        },
        "expect": "invalid_request"
      }
    }
  },
  {
    "method": "POST",
    "path": "/session/create/rko",
    "versions": [
      "v1",
      "v2"
    ],
    "answer": "SessionAnswer",
    "source": "docs: settlement-payout-accounts",
    "examples": {
      "takes an empty body": {
        "given": "nothing",
        "request": {},
        "expect": "ok"
      },
      "takes [] for an empty body, as the SDK sends it": {
        "given": "nothing",
        "request": [],
        "expect": "ok"
      },
      "keeps what start will need": {
        "given": "nothing",
        "request": {
          "payout_details": {
            "type": "card",
            "card": {
              "type": "tokenized_card",
              "tokenized_card": {
                "token": "759c9852dde2211d7531b3d905c1d513fbfb914bee87fb567d99c7b2f2c2ad44"
              }
            }
          },
          "participant_details": {
            "recipient": {
              "full_name": "Ivanov Ivan"
            }
          },
          "metadata": "good",
          "amount_details": {
            "amount": 10000,
            "currency": "rub"
          }
        },
        "expect": "ok"
      },
      "refuses an amount of zero": {
        "given": "nothing",
        "request": {
          "amount_details": {
            "amount": 0,
            "currency": "rub"
          }
        },
        "expect": "invalid_request"
      }
    }
  },
  {
    "method": "POST",
    "path": "/session/start/payout",
    "versions": [
      "v1",
      "v2"
    ],
    "answer": "SessionAnswer",
    "source": "seed; sibling: session-start-payout",
    "examples": {
      "starts a payout in a created session": {
        "given": "created",
        "request": {
          "session_id": "ps_1001",
          "payout_details": {
            "type": "card",
            "card": {
              "type": "tokenized_card",
              "tokenized_card": {
                "token": "759c9852dde2211d7531b3d905c1d513fbfb914bee87fb567d99c7b2f2c2ad44"
              }
            }
          },
          "participant_details": {
            "recipient": {
              "full_name": "Ivanov Ivan"
            }
          },
          "metadata": "good",
          "amount_details": {
            "amount": 10000,
            "currency": "rub"
          }
        },
        "expect": "ok"
      },
      "refuses a session that has a payout": {
        "given": "awaiting_confirm",
        "request": {
          "session_id": "ps_1001",
          "payout_details": {
            "type": "card",
            "card": {
              "type": "tokenized_card",
              "tokenized_card": {
                "token": "759c9852dde2211d7531b3d905c1d513fbfb914bee87fb567d99c7b2f2c2ad44"
              }
            }
          },
          "participant_details": {
            "recipient": {
              "full_name": "Ivanov Ivan"
            }
          },
          "metadata": "good",
          "amount_details": {
            "amount": 10000,
            "currency": "rub"
          }
        },
        "expect": "session_wrong_state"
      },
      "refuses an unknown session": {
        "given": "nothing",
        "request": {
          "session_id": "ps_9",
          "payout_details": {
            "type": "card",
            "card": {
              "type": "tokenized_card",
              "tokenized_card": {
                "token": "759c9852dde2211d7531b3d905c1d513fbfb914bee87fb567d99c7b2f2c2ad44"
              }
            }
          },
          "participant_details": {
            "recipient": {
              "full_name": "Ivanov Ivan"
            }
          },
          "metadata": "good",
          "amount_details": {
            "amount": 10000,
            "currency": "rub"
          }
        },
        "expect": "invalid_request"
      },
      "refuses a payout without its method": {
        "given": "created",
        "request": {
          "session_id": "ps_1001"
        },
        "expect": "invalid_request"
      },
      "uses the amount given at create": {
        "given": "created_with_amount",
        "request": {
          "session_id": "ps_1001",
          "payout_details": {
            "type": "card",
            "card": {
              "type": "tokenized_card",
              "tokenized_card": {
                "token": "759c9852dde2211d7531b3d905c1d513fbfb914bee87fb567d99c7b2f2c2ad44"
              }
            }
          },
          "participant_details": {
            "recipient": {
              "full_name": "Ivanov Ivan"
            }
          },
          "metadata": "good"
        },
        "expect": "ok"
      },
      "refuses a card payout without the name of the recipient": {
        "given": "created",
        "request": {
          "session_id": "ps_1001",
          "payout_details": {
            "type": "card",
            "card": {
              "type": "tokenized_card",
              "tokenized_card": {
                "token": "759c9852dde2211d7531b3d905c1d513fbfb914bee87fb567d99c7b2f2c2ad44"
              }
            }
          },
          "participant_details": {},
          "metadata": "good",
          "amount_details": {
            "amount": 10000,
            "currency": "rub"
          }
        },
        "expect": "invalid_request"
      }
    }
  },
  {
    "method": "POST",
    "path": "/session/start/payout/nominal",
    "versions": [
      "v1",
      "v2"
    ],
    "answer": "SessionAnswer",
    "source": "docs: escrow-payout-accounts",
    "examples": {
      "starts a payout in a created session": {
        "given": "created",
        "request": {
          "session_id": "ps_1001",
          "payout_details": {
            "type": "bank_account",
            "bank_account": {
              "system_type": "ru",
              "ru": {
                "bik": "044525974",
                "account": "40817810400003869535",
                "full_name": "Ivanov Ivan",
                "description": "Payment under contract 5, no VAT"
              }
            }
          },
          "participant_details": {
            "sender": {
              "account": "40702810600200000014"
            },
            "recipient": {
              "full_name": "Ivanov Ivan",
              "beneficiary_id": "123456789012"
            }
          },
          "amount_details": {
            "amount": 10000,
            "currency": "rub"
          }
        },
        "expect": "ok"
      },
      "refuses a session that has a payout": {
        "given": "awaiting_confirm",
        "request": {
          "session_id": "ps_1001",
          "payout_details": {
            "type": "bank_account",
            "bank_account": {
              "system_type": "ru",
              "ru": {
                "bik": "044525974",
                "account": "40817810400003869535",
                "full_name": "Ivanov Ivan",
                "description": "Payment under contract 5, no VAT"
              }
            }
          },
          "participant_details": {
            "sender": {
              "account": "40702810600200000014"
            },
            "recipient": {
              "full_name": "Ivanov Ivan",
              "beneficiary_id": "123456789012"
            }
          },
          "amount_details": {
            "amount": 10000,
            "currency": "rub"
          }
        },
        "expect": "session_wrong_state"
      },
      "refuses an unknown session": {
        "given": "nothing",
        "request": {
          "session_id": "ps_9",
          "payout_details": {
            "type": "bank_account",
            "bank_account": {
              "system_type": "ru",
              "ru": {
                "bik": "044525974",
                "account": "40817810400003869535",
                "full_name": "Ivanov Ivan",
                "description": "Payment under contract 5, no VAT"
              }
            }
          },
          "participant_details": {
            "sender": {
              "account": "40702810600200000014"
            },
            "recipient": {
              "full_name": "Ivanov Ivan",
              "beneficiary_id": "123456789012"
            }
          },
          "amount_details": {
            "amount": 10000,
            "currency": "rub"
          }
        },
        "expect": "invalid_request"
      },
      "refuses a payout without its method": {
        "given": "created",
        "request": {
          "session_id": "ps_1001"
        },
        "expect": "invalid_request"
      }
    }
  },
  {
    "method": "POST",
    "path": "/session/start/payout/rko",
    "versions": [
      "v1",
      "v2"
    ],
    "answer": "SessionAnswer",
    "source": "docs: settlement-payout-accounts",
    "examples": {
      "starts a payout in a created session": {
        "given": "created",
        "request": {
          "session_id": "ps_1001",
          "payout_details": {
            "type": "bank_account",
            "bank_account": {
              "system_type": "ru",
              "ru": {
                "bik": "044525974",
                "account": "40817810400003869535",
                "full_name": "Ivanov Ivan",
                "description": "Payment under contract 5, no VAT"
              }
            }
          },
          "participant_details": {
            "sender": {
              "account": "40702810300200000013"
            }
          },
          "amount_details": {
            "amount": 10000,
            "currency": "rub"
          }
        },
        "expect": "ok"
      },
      "refuses a session that has a payout": {
        "given": "awaiting_confirm",
        "request": {
          "session_id": "ps_1001",
          "payout_details": {
            "type": "bank_account",
            "bank_account": {
              "system_type": "ru",
              "ru": {
                "bik": "044525974",
                "account": "40817810400003869535",
                "full_name": "Ivanov Ivan",
                "description": "Payment under contract 5, no VAT"
              }
            }
          },
          "participant_details": {
            "sender": {
              "account": "40702810300200000013"
            }
          },
          "amount_details": {
            "amount": 10000,
            "currency": "rub"
          }
        },
        "expect": "session_wrong_state"
      },
      "refuses an unknown session": {
        "given": "nothing",
        "request": {
          "session_id": "ps_9",
          "payout_details": {
            "type": "bank_account",
            "bank_account": {
              "system_type": "ru",
              "ru": {
                "bik": "044525974",
                "account": "40817810400003869535",
                "full_name": "Ivanov Ivan",
                "description": "Payment under contract 5, no VAT"
              }
            }
          },
          "participant_details": {
            "sender": {
              "account": "40702810300200000013"
            }
          },
          "amount_details": {
            "amount": 10000,
            "currency": "rub"
          }
        },
        "expect": "invalid_request"
      },
      "refuses a payout without its method": {
        "given": "created",
        "request": {
          "session_id": "ps_1001"
        },
        "expect": "invalid_request"
      }
    }
  },
  {
    "method": "POST",
    "path": "/session/start/payout/fiscalization",
    "versions": [
      "v1",
      "v2"
    ],
    "answer": "SessionAnswer",
    "source": "sdk: SessionApi; docs: selfemployed-payout",
    "examples": {
      "starts a payout in a created session": {
        "given": "created",
        "request": {
          "session_id": "ps_1001",
          "payout_details": {
            "type": "card",
            "card": {
              "type": "tokenized_card",
              "tokenized_card": {
                "token": "759c9852dde2211d7531b3d905c1d513fbfb914bee87fb567d99c7b2f2c2ad44"
              }
            }
          },
          "participant_details": {
            "recipient": {
              "full_name": "Ivanov Ivan"
            }
          },
          "metadata": "good",
          "amount_details": {
            "amount": 10000,
            "currency": "rub"
          },
          "fiscalization_details": {
            "professional_income_taxpayer": {
              "tax_reference": "123456789012",
              "payer_type": "legal",
              "payer_tax_number": "3316004777",
              "services": [
                {
                  "name": "Delivery",
                  "amount_details": {
                    "amount": 10000,
                    "currency": "rub"
                  }
                }
              ]
            }
          }
        },
        "expect": "ok"
      },
      "refuses a session that has a payout": {
        "given": "awaiting_confirm",
        "request": {
          "session_id": "ps_1001",
          "payout_details": {
            "type": "card",
            "card": {
              "type": "tokenized_card",
              "tokenized_card": {
                "token": "759c9852dde2211d7531b3d905c1d513fbfb914bee87fb567d99c7b2f2c2ad44"
              }
            }
          },
          "participant_details": {
            "recipient": {
              "full_name": "Ivanov Ivan"
            }
          },
          "metadata": "good",
          "amount_details": {
            "amount": 10000,
            "currency": "rub"
          },
          "fiscalization_details": {
            "professional_income_taxpayer": {
              "tax_reference": "123456789012",
              "payer_type": "legal",
              "payer_tax_number": "3316004777",
              "services": [
                {
                  "name": "Delivery",
                  "amount_details": {
                    "amount": 10000,
                    "currency": "rub"
                  }
                }
              ]
            }
          }
        },
        "expect": "session_wrong_state"
      },
      "refuses an unknown session": {
        "given": "nothing",
        "request": {
          "session_id": "ps_9",
          "payout_details": {
            "type": "card",
            "card": {
              "type": "tokenized_card",
              "tokenized_card": {
                "token": "759c9852dde2211d7531b3d905c1d513fbfb914bee87fb567d99c7b2f2c2ad44"
              }
            }
          },
          "participant_details": {
            "recipient": {
              "full_name": "Ivanov Ivan"
            }
          },
          "metadata": "good",
          "amount_details": {
            "amount": 10000,
            "currency": "rub"
          },
          "fiscalization_details": {
            "professional_income_taxpayer": {
              "tax_reference": "123456789012",
              "payer_type": "legal",
              "payer_tax_number": "3316004777",
              "services": [
                {
                  "name": "Delivery",
                  "amount_details": {
                    "amount": 10000,
                    "currency": "rub"
                  }
                }
              ]
            }
          }
        },
        "expect": "invalid_request"
      },
      "refuses a payout without its method": {
        "given": "created",
        "request": {
          "session_id": "ps_1001"
        },
        "expect": "invalid_request"
      },
      "refuses a payout without the services": {
        "given": "created",
        "request": {
          "session_id": "ps_1001",
          "payout_details": {
            "type": "card",
            "card": {
              "type": "tokenized_card",
              "tokenized_card": {
                "token": "759c9852dde2211d7531b3d905c1d513fbfb914bee87fb567d99c7b2f2c2ad44"
              }
            }
          },
          "participant_details": {
            "recipient": {
              "full_name": "Ivanov Ivan"
            }
          },
          "metadata": "good",
          "amount_details": {
            "amount": 10000,
            "currency": "rub"
          }
        },
        "expect": "invalid_request"
      }
    }
  },
  {
    "method": "POST",
    "path": "/session/init/payout",
    "versions": [
      "v1",
      "v2"
    ],
    "answer": "SessionAnswer",
    "source": "seed; sibling: session-init-payout",
    "examples": {
      "starts a payout in a session of its own": {
        "given": "nothing",
        "request": {
          "payout_details": {
            "type": "card",
            "card": {
              "type": "tokenized_card",
              "tokenized_card": {
                "token": "759c9852dde2211d7531b3d905c1d513fbfb914bee87fb567d99c7b2f2c2ad44"
              }
            }
          },
          "participant_details": {
            "recipient": {
              "full_name": "Ivanov Ivan"
            }
          },
          "metadata": "good",
          "amount_details": {
            "amount": 10000,
            "currency": "rub"
          }
        },
        "expect": "ok"
      },
      "refuses a body without an amount": {
        "given": "nothing",
        "request": {
          "payout_details": {
            "type": "card",
            "card": {
              "type": "tokenized_card",
              "tokenized_card": {
                "token": "759c9852dde2211d7531b3d905c1d513fbfb914bee87fb567d99c7b2f2c2ad44"
              }
            }
          },
          "participant_details": {
            "recipient": {
              "full_name": "Ivanov Ivan"
            }
          },
          "metadata": "good"
        },
        "expect": "invalid_request"
      },
      "refuses an amount with a fraction": {
        "given": "nothing",
        "request": {
          "payout_details": {
            "type": "card",
            "card": {
              "type": "tokenized_card",
              "tokenized_card": {
                "token": "759c9852dde2211d7531b3d905c1d513fbfb914bee87fb567d99c7b2f2c2ad44"
              }
            }
          },
          "participant_details": {
            "recipient": {
              "full_name": "Ivanov Ivan"
            }
          },
          "metadata": "good",
          "amount_details": {
            "amount": 1.5,
            "currency": "rub"
          }
        },
        "expect": "invalid_request"
      }
    }
  },
  {
    "method": "POST",
    "path": "/session/init/payout/nominal",
    "versions": [
      "v1",
      "v2"
    ],
    "answer": "SessionAnswer",
    "source": "seed; docs: escrow-payout-accounts, payout-fps-phone",
    "examples": {
      "starts a payout in a session of its own": {
        "given": "nothing",
        "request": {
          "payout_details": {
            "type": "bank_account",
            "bank_account": {
              "system_type": "ru",
              "ru": {
                "bik": "044525974",
                "account": "40817810400003869535",
                "full_name": "Ivanov Ivan",
                "description": "Payment under contract 5, no VAT"
              }
            }
          },
          "participant_details": {
            "sender": {
              "account": "40702810600200000014"
            },
            "recipient": {
              "full_name": "Ivanov Ivan",
              "beneficiary_id": "123456789012"
            }
          },
          "amount_details": {
            "amount": 10000,
            "currency": "rub"
          }
        },
        "expect": "ok"
      },
      "refuses a body without an amount": {
        "given": "nothing",
        "request": {
          "payout_details": {
            "type": "bank_account",
            "bank_account": {
              "system_type": "ru",
              "ru": {
                "bik": "044525974",
                "account": "40817810400003869535",
                "full_name": "Ivanov Ivan",
                "description": "Payment under contract 5, no VAT"
              }
            }
          },
          "participant_details": {
            "sender": {
              "account": "40702810600200000014"
            },
            "recipient": {
              "full_name": "Ivanov Ivan",
              "beneficiary_id": "123456789012"
            }
          }
        },
        "expect": "invalid_request"
      },
      "refuses an amount with a fraction": {
        "given": "nothing",
        "request": {
          "payout_details": {
            "type": "bank_account",
            "bank_account": {
              "system_type": "ru",
              "ru": {
                "bik": "044525974",
                "account": "40817810400003869535",
                "full_name": "Ivanov Ivan",
                "description": "Payment under contract 5, no VAT"
              }
            }
          },
          "participant_details": {
            "sender": {
              "account": "40702810600200000014"
            },
            "recipient": {
              "full_name": "Ivanov Ivan",
              "beneficiary_id": "123456789012"
            }
          },
          "amount_details": {
            "amount": 1.5,
            "currency": "rub"
          }
        },
        "expect": "invalid_request"
      }
    }
  },
  {
    "method": "POST",
    "path": "/session/init/payout/rko",
    "versions": [
      "v1",
      "v2"
    ],
    "answer": "SessionAnswer",
    "source": "seed; docs: settlement-payout-accounts",
    "examples": {
      "starts a payout in a session of its own": {
        "given": "nothing",
        "request": {
          "payout_details": {
            "type": "bank_account",
            "bank_account": {
              "system_type": "ru",
              "ru": {
                "bik": "044525974",
                "account": "40817810400003869535",
                "full_name": "Ivanov Ivan",
                "description": "Payment under contract 5, no VAT"
              }
            }
          },
          "participant_details": {
            "sender": {
              "account": "40702810300200000013"
            }
          },
          "amount_details": {
            "amount": 10000,
            "currency": "rub"
          }
        },
        "expect": "ok"
      },
      "refuses a body without an amount": {
        "given": "nothing",
        "request": {
          "payout_details": {
            "type": "bank_account",
            "bank_account": {
              "system_type": "ru",
              "ru": {
                "bik": "044525974",
                "account": "40817810400003869535",
                "full_name": "Ivanov Ivan",
                "description": "Payment under contract 5, no VAT"
              }
            }
          },
          "participant_details": {
            "sender": {
              "account": "40702810300200000013"
            }
          }
        },
        "expect": "invalid_request"
      },
      "refuses an amount with a fraction": {
        "given": "nothing",
        "request": {
          "payout_details": {
            "type": "bank_account",
            "bank_account": {
              "system_type": "ru",
              "ru": {
                "bik": "044525974",
                "account": "40817810400003869535",
                "full_name": "Ivanov Ivan",
                "description": "Payment under contract 5, no VAT"
              }
            }
          },
          "participant_details": {
            "sender": {
              "account": "40702810300200000013"
            }
          },
          "amount_details": {
            "amount": 1.5,
            "currency": "rub"
          }
        },
        "expect": "invalid_request"
      }
    }
  },
  {
    "method": "POST",
    "path": "/session/init/payout/fiscalization",
    "versions": [
      "v1",
      "v2"
    ],
    "answer": "SessionAnswer",
    "source": "sdk: SessionApi; docs: selfemployed-payout",
    "examples": {
      "starts a payout in a session of its own": {
        "given": "nothing",
        "request": {
          "payout_details": {
            "type": "card",
            "card": {
              "type": "tokenized_card",
              "tokenized_card": {
                "token": "759c9852dde2211d7531b3d905c1d513fbfb914bee87fb567d99c7b2f2c2ad44"
              }
            }
          },
          "participant_details": {
            "recipient": {
              "full_name": "Ivanov Ivan"
            }
          },
          "metadata": "good",
          "amount_details": {
            "amount": 10000,
            "currency": "rub"
          },
          "fiscalization_details": {
            "professional_income_taxpayer": {
              "tax_reference": "123456789012",
              "payer_type": "legal",
              "payer_tax_number": "3316004777",
              "services": [
                {
                  "name": "Delivery",
                  "amount_details": {
                    "amount": 10000,
                    "currency": "rub"
                  }
                }
              ]
            }
          }
        },
        "expect": "ok"
      },
      "refuses a body without an amount": {
        "given": "nothing",
        "request": {
          "payout_details": {
            "type": "card",
            "card": {
              "type": "tokenized_card",
              "tokenized_card": {
                "token": "759c9852dde2211d7531b3d905c1d513fbfb914bee87fb567d99c7b2f2c2ad44"
              }
            }
          },
          "participant_details": {
            "recipient": {
              "full_name": "Ivanov Ivan"
            }
          },
          "metadata": "good",
          "fiscalization_details": {
            "professional_income_taxpayer": {
              "tax_reference": "123456789012",
              "payer_type": "legal",
              "payer_tax_number": "3316004777",
              "services": [
                {
                  "name": "Delivery",
                  "amount_details": {
                    "amount": 10000,
                    "currency": "rub"
                  }
                }
              ]
            }
          }
        },
        "expect": "invalid_request"
      },
      "refuses an amount with a fraction": {
        "given": "nothing",
        "request": {
          "payout_details": {
            "type": "card",
            "card": {
              "type": "tokenized_card",
              "tokenized_card": {
                "token": "759c9852dde2211d7531b3d905c1d513fbfb914bee87fb567d99c7b2f2c2ad44"
              }
            }
          },
          "participant_details": {
            "recipient": {
              "full_name": "Ivanov Ivan"
            }
          },
          "metadata": "good",
          "amount_details": {
            "amount": 1.5,
            "currency": "rub"
          },
          "fiscalization_details": {
            "professional_income_taxpayer": {
              "tax_reference": "123456789012",
              "payer_type": "legal",
              "payer_tax_number": "3316004777",
              "services": [
                {
                  "name": "Delivery",
                  "amount_details": {
                    "amount": 10000,
                    "currency": "rub"
                  }
                }
              ]
            }
          }
        },
        "expect": "invalid_request"
      }
    }
  },
  {
    "method": "POST",
    "path": "/session/init/payment",
    "versions": [
      "v1",
      "v2"
    ],
    "answer": "SessionAnswer",
    "source": "docs: payment-scenarios; sdk: InitPaymentSessionRequestBuilder",
    "examples": {
      "starts a payment in a session of its own": {
        "given": "nothing",
        "request": {
          "payment_details": {
            "type": "card",
            "card": {
              "type": "bank_card",
              "bank_card": {
                "number": "4242424242424242",
                "expiration_month": "01",
                "expiration_year": "30",
                "security_code": "123",
                "cardholder_name": "IVAN IVANOV"
              }
            }
          },
          "amount_details": {
            "amount": 10000,
            "currency": "rub"
          },
          "customer": {
            "reference": "lucky",
            "contacts": [
              {
                "email": "user@shop.example"
              }
            ]
          },
          "metadata": "good"
        },
        "expect": "ok"
      },
      "shares a payment out": {
        "given": "nothing",
        "request": {
          "payment_details": {
            "type": "card",
            "card": {
              "type": "bank_card",
              "bank_card": {
                "number": "4242424242424242",
                "expiration_month": "01",
                "expiration_year": "30",
                "security_code": "123",
                "cardholder_name": "IVAN IVANOV"
              }
            }
          },
          "amount_details": {
            "amount": 10000,
            "currency": "rub"
          },
          "customer": {
            "reference": "lucky",
            "contacts": [
              {
                "email": "user@shop.example"
              }
            ]
          },
          "metadata": "good",
          "revenue_split_info": [
            {
              "contractor_alias": "north",
              "percent": "10.5"
            },
            {
              "contractor_alias": "south",
              "remains": true
            }
          ]
        },
        "expect": "ok"
      },
      "refuses shares that are not all of it": {
        "given": "nothing",
        "request": {
          "payment_details": {
            "type": "card",
            "card": {
              "type": "bank_card",
              "bank_card": {
                "number": "4242424242424242",
                "expiration_month": "01",
                "expiration_year": "30",
                "security_code": "123",
                "cardholder_name": "IVAN IVANOV"
              }
            }
          },
          "amount_details": {
            "amount": 10000,
            "currency": "rub"
          },
          "customer": {
            "reference": "lucky",
            "contacts": [
              {
                "email": "user@shop.example"
              }
            ]
          },
          "metadata": "good",
          "revenue_split_info": [
            {
              "contractor_alias": "north",
              "percent": "10.5"
            }
          ]
        },
        "expect": "invalid_request"
      },
      "begins a subscription, should it be paid": {
        "given": "nothing",
        "request": {
          "payment_details": {
            "type": "card",
            "card": {
              "type": "bank_card",
              "bank_card": {
                "number": "4242424242424242",
                "expiration_month": "01",
                "expiration_year": "30",
                "security_code": "123",
                "cardholder_name": "IVAN IVANOV"
              }
            }
          },
          "amount_details": {
            "amount": 10000,
            "currency": "rub"
          },
          "customer": {
            "reference": "lucky",
            "contacts": [
              {
                "email": "user@shop.example"
              }
            ]
          },
          "metadata": "good",
          "payment_options": {
            "subscription": {
              "period": "month"
            }
          }
        },
        "expect": "ok"
      },
      "refuses a subscription whose period cannot be read": {
        "given": "nothing",
        "request": {
          "payment_details": {
            "type": "card",
            "card": {
              "type": "bank_card",
              "bank_card": {
                "number": "4242424242424242",
                "expiration_month": "01",
                "expiration_year": "30",
                "security_code": "123",
                "cardholder_name": "IVAN IVANOV"
              }
            }
          },
          "amount_details": {
            "amount": 10000,
            "currency": "rub"
          },
          "customer": {
            "reference": "lucky",
            "contacts": [
              {
                "email": "user@shop.example"
              }
            ]
          },
          "metadata": "good",
          "payment_options": {
            "subscription": {
              "period": "sometimes"
            }
          }
        },
        "expect": "invalid_request"
      },
      "refuses a body without a customer": {
        "given": "nothing",
        "request": {
          "payment_details": {
            "type": "card",
            "card": {
              "type": "bank_card",
              "bank_card": {
                "number": "4242424242424242",
                "expiration_month": "01",
                "expiration_year": "30",
                "security_code": "123",
                "cardholder_name": "IVAN IVANOV"
              }
            }
          },
          "amount_details": {
            "amount": 10000,
            "currency": "rub"
          },
          "metadata": "good"
        },
        "expect": "invalid_request"
      },
      "refuses an amount with a fraction": {
        "given": "nothing",
        "request": {
          "payment_details": {
            "type": "card",
            "card": {
              "type": "bank_card",
              "bank_card": {
                "number": "4242424242424242",
                "expiration_month": "01",
                "expiration_year": "30",
                "security_code": "123",
                "cardholder_name": "IVAN IVANOV"
              }
            }
          },
          "amount_details": {
            "amount": 1.5,
            "currency": "rub"
          },
          "customer": {
            "reference": "lucky",
            "contacts": [
              {
                "email": "user@shop.example"
              }
            ]
          },
          "metadata": "good"
        },
        "expect": "invalid_request"
      },
      "refuses a payment in a currency that its method does not take": {
        "given": "nothing",
        "request": {
          "payment_details": {
            "type": "card",
            "card": {
              "type": "bank_card",
              "bank_card": {
                "number": "4242424242424242",
                "expiration_month": "01",
                "expiration_year": "30",
                "security_code": "123",
                "cardholder_name": "IVAN IVANOV"
              }
            }
          },
          "amount_details": {
            "amount": 10000,
            "currency": "tonc"
          },
          "customer": {
            "reference": "lucky",
            "contacts": [
              {
                "email": "user@shop.example"
              }
            ]
          },
          "metadata": "good"
        },
        "expect": "invalid_request"
      }
    }
  },
  {
    "method": "POST",
    "path": "/session/init/payment/sync",
    "versions": [
      "v1"
    ],
    "answer": "SessionAnswer",
    "source": "docs: payment-pcidss-simple; that it takes every way to pay is ours",
    "examples": {
      "makes a payment at once": {
        "given": "nothing",
        "request": {
          "payment_details": {
            "type": "card",
            "card": {
              "type": "bank_card",
              "bank_card": {
                "number": "4242424242424242",
                "expiration_month": "01",
                "expiration_year": "30",
                "security_code": "123",
                "cardholder_name": "IVAN IVANOV"
              }
            }
          },
          "amount_details": {
            "amount": 10000,
            "currency": "rub"
          },
          "customer": {
            "reference": "lucky",
            "contacts": [
              {
                "email": "user@shop.example"
              }
            ]
          },
          "metadata": "good",
          "payment_options": {
            "return_url": "https://shop.example/back"
          }
        },
        "expect": "ok"
      },
      "asks the payer, who is told where to act": {
        "given": "nothing",
        "request": {
          "payment_details": {
            "type": "faster_payment_system",
            "faster_payment_system": {}
          },
          "amount_details": {
            "amount": 10000,
            "currency": "rub"
          },
          "customer": {
            "reference": "lucky",
            "contacts": [
              {
                "email": "user@shop.example"
              }
            ]
          },
          "metadata": "good",
          "payment_options": {
            "return_url": "https://shop.example/back"
          }
        },
        "expect": "ok"
      },
      "refuses a payment that does not say where its payer comes back to": {
        "given": "nothing",
        "request": {
          "payment_details": {
            "type": "card",
            "card": {
              "type": "bank_card",
              "bank_card": {
                "number": "4242424242424242",
                "expiration_month": "01",
                "expiration_year": "30",
                "security_code": "123",
                "cardholder_name": "IVAN IVANOV"
              }
            }
          },
          "amount_details": {
            "amount": 10000,
            "currency": "rub"
          },
          "customer": {
            "reference": "lucky",
            "contacts": [
              {
                "email": "user@shop.example"
              }
            ]
          },
          "metadata": "good"
        },
        "expect": "invalid_request"
      },
      "refuses a body without a customer": {
        "given": "nothing",
        "request": {
          "payment_details": {
            "type": "card",
            "card": {
              "type": "bank_card",
              "bank_card": {
                "number": "4242424242424242",
                "expiration_month": "01",
                "expiration_year": "30",
                "security_code": "123",
                "cardholder_name": "IVAN IVANOV"
              }
            }
          },
          "amount_details": {
            "amount": 10000,
            "currency": "rub"
          },
          "metadata": "good",
          "payment_options": {
            "return_url": "https://shop.example/back"
          }
        },
        "expect": "invalid_request"
      }
    }
  },
  {
    "method": "POST",
    "path": "/session/start/payment",
    "versions": [
      "v1",
      "v2"
    ],
    "answer": "SessionAnswer",
    "source": "docs: payment-no-hold; sibling: session-start-payment",
    "examples": {
      "starts a payment in a created session": {
        "given": "created",
        "request": {
          "session_id": "ps_1001",
          "payment_details": {
            "type": "card",
            "card": {
              "type": "bank_card",
              "bank_card": {
                "number": "4242424242424242",
                "expiration_month": "01",
                "expiration_year": "30",
                "security_code": "123",
                "cardholder_name": "IVAN IVANOV"
              }
            }
          },
          "amount_details": {
            "amount": 10000,
            "currency": "rub"
          },
          "customer": {
            "reference": "lucky",
            "contacts": [
              {
                "email": "user@shop.example"
              }
            ]
          },
          "metadata": "good"
        },
        "expect": "ok"
      },
      "refuses a session that has a payout": {
        "given": "awaiting_confirm",
        "request": {
          "session_id": "ps_1001",
          "payment_details": {
            "type": "card",
            "card": {
              "type": "bank_card",
              "bank_card": {
                "number": "4242424242424242",
                "expiration_month": "01",
                "expiration_year": "30",
                "security_code": "123",
                "cardholder_name": "IVAN IVANOV"
              }
            }
          },
          "amount_details": {
            "amount": 10000,
            "currency": "rub"
          },
          "customer": {
            "reference": "lucky",
            "contacts": [
              {
                "email": "user@shop.example"
              }
            ]
          },
          "metadata": "good"
        },
        "expect": "session_wrong_state"
      },
      "refuses an unknown session": {
        "given": "nothing",
        "request": {
          "session_id": "ps_9",
          "payment_details": {
            "type": "card",
            "card": {
              "type": "bank_card",
              "bank_card": {
                "number": "4242424242424242",
                "expiration_month": "01",
                "expiration_year": "30",
                "security_code": "123",
                "cardholder_name": "IVAN IVANOV"
              }
            }
          },
          "amount_details": {
            "amount": 10000,
            "currency": "rub"
          },
          "customer": {
            "reference": "lucky",
            "contacts": [
              {
                "email": "user@shop.example"
              }
            ]
          },
          "metadata": "good"
        },
        "expect": "invalid_request"
      },
      "refuses a payment without its method": {
        "given": "created",
        "request": {
          "session_id": "ps_1001"
        },
        "expect": "invalid_request"
      }
    }
  },
  {
    "method": "POST",
    "path": "/session/multi/create",
    "versions": [
      "v1",
      "v2"
    ],
    "answer": "SessionAnswer",
    "source": "ours: known with /nominal and /rko alone (docs: escrow-payout-cards)",
    "examples": {
      "takes an empty body": {
        "given": "nothing",
        "request": {},
        "expect": "ok"
      },
      "takes [] for an empty body, as the SDK sends it": {
        "given": "nothing",
        "request": [],
        "expect": "ok"
      },
      "keeps what start will need": {
        "given": "nothing",
        "request": {
          "payout_details": {
            "type": "card",
            "card": {
              "type": "tokenized_card",
              "tokenized_card": {
                "token": "759c9852dde2211d7531b3d905c1d513fbfb914bee87fb567d99c7b2f2c2ad44"
              }
            }
          },
          "participant_details": {
            "recipient": {
              "full_name": "Ivanov Ivan"
            }
          },
          "metadata": "good",
          "amount_details": {
            "amount": 10000,
            "currency": "rub"
          }
        },
        "expect": "ok"
      },
      "refuses an amount of zero": {
        "given": "nothing",
        "request": {
          "amount_details": {
            "amount": 0,
            "currency": "rub"
          }
        },
        "expect": "invalid_request"
      }
    }
  },
  {
    "method": "POST",
    "path": "/session/multi/start",
    "versions": [
      "v1",
      "v2"
    ],
    "answer": "SessionAnswer",
    "source": "ours: known with /nominal and /rko alone (docs: escrow-payout-cards); the lists are those of session/multi/init",
    "examples": {
      "starts a payment and a payout in a created session": {
        "given": "created",
        "request": {
          "session_id": "ps_1001",
          "payment_list": [
            {
              "payment_details": {
                "type": "card",
                "card": {
                  "type": "bank_card",
                  "bank_card": {
                    "number": "4242424242424242",
                    "expiration_month": "01",
                    "expiration_year": "30",
                    "security_code": "123",
                    "cardholder_name": "IVAN IVANOV"
                  }
                }
              },
              "amount_details": {
                "amount": 10000,
                "currency": "rub"
              },
              "customer": {
                "reference": "lucky",
                "contacts": [
                  {
                    "email": "user@shop.example"
                  }
                ]
              },
              "metadata": "good"
            }
          ],
          "payout_list": [
            {
              "payout_details": {
                "type": "card",
                "card": {
                  "type": "tokenized_card",
                  "tokenized_card": {
                    "token": "759c9852dde2211d7531b3d905c1d513fbfb914bee87fb567d99c7b2f2c2ad44"
                  }
                }
              },
              "participant_details": {
                "recipient": {
                  "full_name": "Ivanov Ivan"
                }
              },
              "metadata": "good",
              "amount_details": {
                "amount": 10000,
                "currency": "rub"
              }
            }
          ]
        },
        "expect": "ok"
      },
      "refuses a session that has a payout": {
        "given": "awaiting_confirm",
        "request": {
          "session_id": "ps_1001",
          "payment_list": [
            {
              "payment_details": {
                "type": "card",
                "card": {
                  "type": "bank_card",
                  "bank_card": {
                    "number": "4242424242424242",
                    "expiration_month": "01",
                    "expiration_year": "30",
                    "security_code": "123",
                    "cardholder_name": "IVAN IVANOV"
                  }
                }
              },
              "amount_details": {
                "amount": 10000,
                "currency": "rub"
              },
              "customer": {
                "reference": "lucky",
                "contacts": [
                  {
                    "email": "user@shop.example"
                  }
                ]
              },
              "metadata": "good"
            }
          ],
          "payout_list": [
            {
              "payout_details": {
                "type": "card",
                "card": {
                  "type": "tokenized_card",
                  "tokenized_card": {
                    "token": "759c9852dde2211d7531b3d905c1d513fbfb914bee87fb567d99c7b2f2c2ad44"
                  }
                }
              },
              "participant_details": {
                "recipient": {
                  "full_name": "Ivanov Ivan"
                }
              },
              "metadata": "good",
              "amount_details": {
                "amount": 10000,
                "currency": "rub"
              }
            }
          ]
        },
        "expect": "session_wrong_state"
      },
      "refuses an unknown session": {
        "given": "nothing",
        "request": {
          "session_id": "ps_9",
          "payment_list": [
            {
              "payment_details": {
                "type": "card",
                "card": {
                  "type": "bank_card",
                  "bank_card": {
                    "number": "4242424242424242",
                    "expiration_month": "01",
                    "expiration_year": "30",
                    "security_code": "123",
                    "cardholder_name": "IVAN IVANOV"
                  }
                }
              },
              "amount_details": {
                "amount": 10000,
                "currency": "rub"
              },
              "customer": {
                "reference": "lucky",
                "contacts": [
                  {
                    "email": "user@shop.example"
                  }
                ]
              },
              "metadata": "good"
            }
          ],
          "payout_list": [
            {
              "payout_details": {
                "type": "card",
                "card": {
                  "type": "tokenized_card",
                  "tokenized_card": {
                    "token": "759c9852dde2211d7531b3d905c1d513fbfb914bee87fb567d99c7b2f2c2ad44"
                  }
                }
              },
              "participant_details": {
                "recipient": {
                  "full_name": "Ivanov Ivan"
                }
              },
              "metadata": "good",
              "amount_details": {
                "amount": 10000,
                "currency": "rub"
              }
            }
          ]
        },
        "expect": "invalid_request"
      },
      "refuses all where one payment has no customer": {
        "given": "created",
        "request": {
          "session_id": "ps_1001",
          "payment_list": [
            {
              "payment_details": {
                "type": "card",
                "card": {
                  "type": "bank_card",
                  "bank_card": {
                    "number": "4242424242424242",
                    "expiration_month": "01",
                    "expiration_year": "30",
                    "security_code": "123",
                    "cardholder_name": "IVAN IVANOV"
                  }
                }
              },
              "amount_details": {
                "amount": 10000,
                "currency": "rub"
              },
              "customer": {
                "reference": "lucky",
                "contacts": [
                  {
                    "email": "user@shop.example"
                  }
                ]
              },
              "metadata": "good"
            },
            {
              "payment_details": {
                "type": "card",
                "card": {
                  "type": "bank_card",
                  "bank_card": {
                    "number": "4242424242424242",
                    "expiration_month": "01",
                    "expiration_year": "30",
                    "security_code": "123",
                    "cardholder_name": "IVAN IVANOV"
                  }
                }
              },
              "amount_details": {
                "amount": 10000,
                "currency": "rub"
              },
              "metadata": "good"
            }
          ],
          "payout_list": [
            {
              "payout_details": {
                "type": "card",
                "card": {
                  "type": "tokenized_card",
                  "tokenized_card": {
                    "token": "759c9852dde2211d7531b3d905c1d513fbfb914bee87fb567d99c7b2f2c2ad44"
                  }
                }
              },
              "participant_details": {
                "recipient": {
                  "full_name": "Ivanov Ivan"
                }
              },
              "metadata": "good",
              "amount_details": {
                "amount": 10000,
                "currency": "rub"
              }
            }
          ]
        },
        "expect": "invalid_request"
      }
    }
  },
  {
    "method": "POST",
    "path": "/session/multi/init",
    "versions": [
      "v1",
      "v2"
    ],
    "answer": "SessionAnswer",
    "source": "sdk: MultiSessionApi, InitMultiSessionRequest; that all begin or none, and v1, are ours",
    "examples": {
      "starts a payment and a payout in a session of their own": {
        "given": "nothing",
        "request": {
          "payment_list": [
            {
              "payment_details": {
                "type": "card",
                "card": {
                  "type": "bank_card",
                  "bank_card": {
                    "number": "4242424242424242",
                    "expiration_month": "01",
                    "expiration_year": "30",
                    "security_code": "123",
                    "cardholder_name": "IVAN IVANOV"
                  }
                }
              },
              "amount_details": {
                "amount": 10000,
                "currency": "rub"
              },
              "customer": {
                "reference": "lucky",
                "contacts": [
                  {
                    "email": "user@shop.example"
                  }
                ]
              },
              "metadata": "good"
            }
          ],
          "payout_list": [
            {
              "payout_details": {
                "type": "card",
                "card": {
                  "type": "tokenized_card",
                  "tokenized_card": {
                    "token": "759c9852dde2211d7531b3d905c1d513fbfb914bee87fb567d99c7b2f2c2ad44"
                  }
                }
              },
              "participant_details": {
                "recipient": {
                  "full_name": "Ivanov Ivan"
                }
              },
              "metadata": "good",
              "amount_details": {
                "amount": 10000,
                "currency": "rub"
              }
            }
          ]
        },
        "expect": "ok"
      },
      "starts several of each": {
        "given": "nothing",
        "request": {
          "payment_list": [
            {
              "payment_details": {
                "type": "card",
                "card": {
                  "type": "bank_card",
                  "bank_card": {
                    "number": "4242424242424242",
                    "expiration_month": "01",
                    "expiration_year": "30",
                    "security_code": "123",
                    "cardholder_name": "IVAN IVANOV"
                  }
                }
              },
              "amount_details": {
                "amount": 10000,
                "currency": "rub"
              },
              "customer": {
                "reference": "lucky",
                "contacts": [
                  {
                    "email": "user@shop.example"
                  }
                ]
              },
              "metadata": "good"
            },
            {
              "payment_details": {
                "type": "card",
                "card": {
                  "type": "bank_card",
                  "bank_card": {
                    "number": "4242424242424242",
                    "expiration_month": "01",
                    "expiration_year": "30",
                    "security_code": "123",
                    "cardholder_name": "IVAN IVANOV"
                  }
                }
              },
              "amount_details": {
                "amount": 10000,
                "currency": "rub"
              },
              "customer": {
                "reference": "lucky",
                "contacts": [
                  {
                    "email": "user@shop.example"
                  }
                ]
              },
              "metadata": "good"
            }
          ],
          "payout_list": [
            {
              "payout_details": {
                "type": "card",
                "card": {
                  "type": "tokenized_card",
                  "tokenized_card": {
                    "token": "759c9852dde2211d7531b3d905c1d513fbfb914bee87fb567d99c7b2f2c2ad44"
                  }
                }
              },
              "participant_details": {
                "recipient": {
                  "full_name": "Ivanov Ivan"
                }
              },
              "metadata": "good",
              "amount_details": {
                "amount": 10000,
                "currency": "rub"
              }
            },
            {
              "payout_details": {
                "type": "card",
                "card": {
                  "type": "tokenized_card",
                  "tokenized_card": {
                    "token": "759c9852dde2211d7531b3d905c1d513fbfb914bee87fb567d99c7b2f2c2ad44"
                  }
                }
              },
              "participant_details": {
                "recipient": {
                  "full_name": "Ivanov Ivan"
                }
              },
              "metadata": "good",
              "amount_details": {
                "amount": 10000,
                "currency": "rub"
              }
            }
          ]
        },
        "expect": "ok"
      },
      "refuses a session without a payout": {
        "given": "nothing",
        "request": {
          "payment_list": [
            {
              "payment_details": {
                "type": "card",
                "card": {
                  "type": "bank_card",
                  "bank_card": {
                    "number": "4242424242424242",
                    "expiration_month": "01",
                    "expiration_year": "30",
                    "security_code": "123",
                    "cardholder_name": "IVAN IVANOV"
                  }
                }
              },
              "amount_details": {
                "amount": 10000,
                "currency": "rub"
              },
              "customer": {
                "reference": "lucky",
                "contacts": [
                  {
                    "email": "user@shop.example"
                  }
                ]
              },
              "metadata": "good"
            }
          ],
          "payout_list": []
        },
        "expect": "invalid_request"
      },
      "refuses all where one payment has no customer": {
        "given": "nothing",
        "request": {
          "payment_list": [
            {
              "payment_details": {
                "type": "card",
                "card": {
                  "type": "bank_card",
                  "bank_card": {
                    "number": "4242424242424242",
                    "expiration_month": "01",
                    "expiration_year": "30",
                    "security_code": "123",
                    "cardholder_name": "IVAN IVANOV"
                  }
                }
              },
              "amount_details": {
                "amount": 10000,
                "currency": "rub"
              },
              "customer": {
                "reference": "lucky",
                "contacts": [
                  {
                    "email": "user@shop.example"
                  }
                ]
              },
              "metadata": "good"
            },
            {
              "payment_details": {
                "type": "card",
                "card": {
                  "type": "bank_card",
                  "bank_card": {
                    "number": "4242424242424242",
                    "expiration_month": "01",
                    "expiration_year": "30",
                    "security_code": "123",
                    "cardholder_name": "IVAN IVANOV"
                  }
                }
              },
              "amount_details": {
                "amount": 10000,
                "currency": "rub"
              },
              "metadata": "good"
            }
          ],
          "payout_list": [
            {
              "payout_details": {
                "type": "card",
                "card": {
                  "type": "tokenized_card",
                  "tokenized_card": {
                    "token": "759c9852dde2211d7531b3d905c1d513fbfb914bee87fb567d99c7b2f2c2ad44"
                  }
                }
              },
              "participant_details": {
                "recipient": {
                  "full_name": "Ivanov Ivan"
                }
              },
              "metadata": "good",
              "amount_details": {
                "amount": 10000,
                "currency": "rub"
              }
            }
          ]
        },
        "expect": "invalid_request"
      },
      "refuses all where one payment cannot come in such a currency": {
        "given": "nothing",
        "request": {
          "payment_list": [
            {
              "payment_details": {
                "type": "card",
                "card": {
                  "type": "bank_card",
                  "bank_card": {
                    "number": "4242424242424242",
                    "expiration_month": "01",
                    "expiration_year": "30",
                    "security_code": "123",
                    "cardholder_name": "IVAN IVANOV"
                  }
                }
              },
              "amount_details": {
                "amount": 10000,
                "currency": "rub"
              },
              "customer": {
                "reference": "lucky",
                "contacts": [
                  {
                    "email": "user@shop.example"
                  }
                ]
              },
              "metadata": "good"
            },
            {
              "payment_details": {
                "type": "card",
                "card": {
                  "type": "bank_card",
                  "bank_card": {
                    "number": "4242424242424242",
                    "expiration_month": "01",
                    "expiration_year": "30",
                    "security_code": "123",
                    "cardholder_name": "IVAN IVANOV"
                  }
                }
              },
              "amount_details": {
                "amount": 10000,
                "currency": "tonc"
              },
              "customer": {
                "reference": "lucky",
                "contacts": [
                  {
                    "email": "user@shop.example"
                  }
                ]
              },
              "metadata": "good"
            }
          ],
          "payout_list": [
            {
              "payout_details": {
                "type": "card",
                "card": {
                  "type": "tokenized_card",
                  "tokenized_card": {
                    "token": "759c9852dde2211d7531b3d905c1d513fbfb914bee87fb567d99c7b2f2c2ad44"
                  }
                }
              },
              "participant_details": {
                "recipient": {
                  "full_name": "Ivanov Ivan"
                }
              },
              "metadata": "good",
              "amount_details": {
                "amount": 10000,
                "currency": "rub"
              }
            }
          ]
        },
        "expect": "invalid_request"
      }
    }
  },
  {
    "method": "POST",
    "path": "/session/multi/create/nominal",
    "versions": [
      "v1",
      "v2"
    ],
    "answer": "SessionAnswer",
    "source": "docs: escrow-payout-cards",
    "examples": {
      "takes an empty body": {
        "given": "nothing",
        "request": {},
        "expect": "ok"
      },
      "takes [] for an empty body, as the SDK sends it": {
        "given": "nothing",
        "request": [],
        "expect": "ok"
      },
      "keeps what start will need": {
        "given": "nothing",
        "request": {
          "payout_details": {
            "type": "card",
            "card": {
              "type": "tokenized_card",
              "tokenized_card": {
                "token": "759c9852dde2211d7531b3d905c1d513fbfb914bee87fb567d99c7b2f2c2ad44"
              }
            }
          },
          "participant_details": {
            "recipient": {
              "full_name": "Ivanov Ivan"
            }
          },
          "metadata": "good",
          "amount_details": {
            "amount": 10000,
            "currency": "rub"
          }
        },
        "expect": "ok"
      },
      "refuses an amount of zero": {
        "given": "nothing",
        "request": {
          "amount_details": {
            "amount": 0,
            "currency": "rub"
          }
        },
        "expect": "invalid_request"
      }
    }
  },
  {
    "method": "POST",
    "path": "/session/multi/create/rko",
    "versions": [
      "v1",
      "v2"
    ],
    "answer": "SessionAnswer",
    "source": "docs: settlement-payout-cards",
    "examples": {
      "takes an empty body": {
        "given": "nothing",
        "request": {},
        "expect": "ok"
      },
      "takes [] for an empty body, as the SDK sends it": {
        "given": "nothing",
        "request": [],
        "expect": "ok"
      },
      "keeps what start will need": {
        "given": "nothing",
        "request": {
          "payout_details": {
            "type": "card",
            "card": {
              "type": "tokenized_card",
              "tokenized_card": {
                "token": "759c9852dde2211d7531b3d905c1d513fbfb914bee87fb567d99c7b2f2c2ad44"
              }
            }
          },
          "participant_details": {
            "recipient": {
              "full_name": "Ivanov Ivan"
            }
          },
          "metadata": "good",
          "amount_details": {
            "amount": 10000,
            "currency": "rub"
          }
        },
        "expect": "ok"
      },
      "refuses an amount of zero": {
        "given": "nothing",
        "request": {
          "amount_details": {
            "amount": 0,
            "currency": "rub"
          }
        },
        "expect": "invalid_request"
      }
    }
  },
  {
    "method": "POST",
    "path": "/session/multi/start/payment/nominal",
    "versions": [
      "v1",
      "v2"
    ],
    "answer": "SessionAnswer",
    "source": "docs: escrow-payout-cards; inferred: v2",
    "examples": {
      "starts a payout in a created session": {
        "given": "created",
        "request": {
          "session_id": "ps_1001",
          "payout_details": {
            "type": "card",
            "card": {
              "type": "tokenized_card",
              "tokenized_card": {
                "token": "759c9852dde2211d7531b3d905c1d513fbfb914bee87fb567d99c7b2f2c2ad44"
              }
            }
          },
          "participant_details": {
            "sender": {
              "full_name": "OOO Romashka",
              "beneficiary_id": "123456789012"
            },
            "recipient": {
              "full_name": "Ivanov Ivan"
            }
          },
          "customer": {
            "reference": "lucky"
          },
          "payment_details": {
            "type": "internal_transfer",
            "internal_transfer": {
              "type": "transfer_from_nominal_account",
              "transfer_from_nominal_account": {
                "description": "Payment under contract 5, no VAT"
              }
            }
          },
          "amount_details": {
            "amount": 10000,
            "currency": "rub"
          }
        },
        "expect": "ok"
      },
      "refuses a session that has a payout": {
        "given": "awaiting_confirm",
        "request": {
          "session_id": "ps_1001",
          "payout_details": {
            "type": "card",
            "card": {
              "type": "tokenized_card",
              "tokenized_card": {
                "token": "759c9852dde2211d7531b3d905c1d513fbfb914bee87fb567d99c7b2f2c2ad44"
              }
            }
          },
          "participant_details": {
            "sender": {
              "full_name": "OOO Romashka",
              "beneficiary_id": "123456789012"
            },
            "recipient": {
              "full_name": "Ivanov Ivan"
            }
          },
          "customer": {
            "reference": "lucky"
          },
          "payment_details": {
            "type": "internal_transfer",
            "internal_transfer": {
              "type": "transfer_from_nominal_account",
              "transfer_from_nominal_account": {
                "description": "Payment under contract 5, no VAT"
              }
            }
          },
          "amount_details": {
            "amount": 10000,
            "currency": "rub"
          }
        },
        "expect": "session_wrong_state"
      },
      "refuses an unknown session": {
        "given": "nothing",
        "request": {
          "session_id": "ps_9",
          "payout_details": {
            "type": "card",
            "card": {
              "type": "tokenized_card",
              "tokenized_card": {
                "token": "759c9852dde2211d7531b3d905c1d513fbfb914bee87fb567d99c7b2f2c2ad44"
              }
            }
          },
          "participant_details": {
            "sender": {
              "full_name": "OOO Romashka",
              "beneficiary_id": "123456789012"
            },
            "recipient": {
              "full_name": "Ivanov Ivan"
            }
          },
          "customer": {
            "reference": "lucky"
          },
          "payment_details": {
            "type": "internal_transfer",
            "internal_transfer": {
              "type": "transfer_from_nominal_account",
              "transfer_from_nominal_account": {
                "description": "Payment under contract 5, no VAT"
              }
            }
          },
          "amount_details": {
            "amount": 10000,
            "currency": "rub"
          }
        },
        "expect": "invalid_request"
      },
      "refuses a payout without its method": {
        "given": "created",
        "request": {
          "session_id": "ps_1001"
        },
        "expect": "invalid_request"
      },
      "refuses a payout without its debit leg": {
        "given": "created",
        "request": {
          "session_id": "ps_1001",
          "payout_details": {
            "type": "card",
            "card": {
              "type": "tokenized_card",
              "tokenized_card": {
                "token": "759c9852dde2211d7531b3d905c1d513fbfb914bee87fb567d99c7b2f2c2ad44"
              }
            }
          },
          "participant_details": {
            "sender": {
              "full_name": "OOO Romashka",
              "beneficiary_id": "123456789012"
            },
            "recipient": {
              "full_name": "Ivanov Ivan"
            }
          },
          "customer": {
            "reference": "lucky"
          },
          "amount_details": {
            "amount": 10000,
            "currency": "rub"
          }
        },
        "expect": "invalid_request"
      }
    }
  },
  {
    "method": "POST",
    "path": "/session/multi/start/payment/rko",
    "versions": [
      "v1",
      "v2"
    ],
    "answer": "SessionAnswer",
    "source": "docs: settlement-payout-cards; inferred: v2",
    "examples": {
      "starts a payout in a created session": {
        "given": "created",
        "request": {
          "session_id": "ps_1001",
          "payout_details": {
            "type": "card",
            "card": {
              "type": "tokenized_card",
              "tokenized_card": {
                "token": "759c9852dde2211d7531b3d905c1d513fbfb914bee87fb567d99c7b2f2c2ad44"
              }
            }
          },
          "participant_details": {
            "sender": {
              "full_name": "OOO Romashka"
            },
            "recipient": {
              "full_name": "Ivanov Ivan"
            }
          },
          "customer": {
            "reference": "lucky"
          },
          "payment_details": {
            "type": "internal_transfer",
            "internal_transfer": {
              "type": "transfer_from_bank_account",
              "transfer_from_bank_account": {
                "description": "Payment under contract 5, no VAT"
              }
            }
          },
          "amount_details": {
            "amount": 10000,
            "currency": "rub"
          }
        },
        "expect": "ok"
      },
      "refuses a session that has a payout": {
        "given": "awaiting_confirm",
        "request": {
          "session_id": "ps_1001",
          "payout_details": {
            "type": "card",
            "card": {
              "type": "tokenized_card",
              "tokenized_card": {
                "token": "759c9852dde2211d7531b3d905c1d513fbfb914bee87fb567d99c7b2f2c2ad44"
              }
            }
          },
          "participant_details": {
            "sender": {
              "full_name": "OOO Romashka"
            },
            "recipient": {
              "full_name": "Ivanov Ivan"
            }
          },
          "customer": {
            "reference": "lucky"
          },
          "payment_details": {
            "type": "internal_transfer",
            "internal_transfer": {
              "type": "transfer_from_bank_account",
              "transfer_from_bank_account": {
                "description": "Payment under contract 5, no VAT"
              }
            }
          },
          "amount_details": {
            "amount": 10000,
            "currency": "rub"
          }
        },
        "expect": "session_wrong_state"
      },
      "refuses an unknown session": {
        "given": "nothing",
        "request": {
          "session_id": "ps_9",
          "payout_details": {
            "type": "card",
            "card": {
              "type": "tokenized_card",
              "tokenized_card": {
                "token": "759c9852dde2211d7531b3d905c1d513fbfb914bee87fb567d99c7b2f2c2ad44"
              }
            }
          },
          "participant_details": {
            "sender": {
              "full_name": "OOO Romashka"
            },
            "recipient": {
              "full_name": "Ivanov Ivan"
            }
          },
          "customer": {
            "reference": "lucky"
          },
          "payment_details": {
            "type": "internal_transfer",
            "internal_transfer": {
              "type": "transfer_from_bank_account",
              "transfer_from_bank_account": {
                "description": "Payment under contract 5, no VAT"
              }
            }
          },
          "amount_details": {
            "amount": 10000,
            "currency": "rub"
          }
        },
        "expect": "invalid_request"
      },
      "refuses a payout without its method": {
        "given": "created",
        "request": {
          "session_id": "ps_1001"
        },
        "expect": "invalid_request"
      },
      "refuses a payout without its debit leg": {
        "given": "created",
        "request": {
          "session_id": "ps_1001",
          "payout_details": {
            "type": "card",
            "card": {
              "type": "tokenized_card",
              "tokenized_card": {
                "token": "759c9852dde2211d7531b3d905c1d513fbfb914bee87fb567d99c7b2f2c2ad44"
              }
            }
          },
          "participant_details": {
            "sender": {
              "full_name": "OOO Romashka"
            },
            "recipient": {
              "full_name": "Ivanov Ivan"
            }
          },
          "customer": {
            "reference": "lucky"
          },
          "amount_details": {
            "amount": 10000,
            "currency": "rub"
          }
        },
        "expect": "invalid_request"
      }
    }
  },
  {
    "method": "POST",
    "path": "/session/multi/init/payment/nominal",
    "versions": [
      "v1",
      "v2"
    ],
    "answer": "SessionAnswer",
    "source": "docs: escrow-payout-cards; inferred: v2",
    "examples": {
      "starts a payout in a session of its own": {
        "given": "nothing",
        "request": {
          "payout_details": {
            "type": "card",
            "card": {
              "type": "tokenized_card",
              "tokenized_card": {
                "token": "759c9852dde2211d7531b3d905c1d513fbfb914bee87fb567d99c7b2f2c2ad44"
              }
            }
          },
          "participant_details": {
            "sender": {
              "full_name": "OOO Romashka",
              "beneficiary_id": "123456789012"
            },
            "recipient": {
              "full_name": "Ivanov Ivan"
            }
          },
          "customer": {
            "reference": "lucky"
          },
          "payment_details": {
            "type": "internal_transfer",
            "internal_transfer": {
              "type": "transfer_from_nominal_account",
              "transfer_from_nominal_account": {
                "description": "Payment under contract 5, no VAT"
              }
            }
          },
          "amount_details": {
            "amount": 10000,
            "currency": "rub"
          }
        },
        "expect": "ok"
      },
      "refuses a body without an amount": {
        "given": "nothing",
        "request": {
          "payout_details": {
            "type": "card",
            "card": {
              "type": "tokenized_card",
              "tokenized_card": {
                "token": "759c9852dde2211d7531b3d905c1d513fbfb914bee87fb567d99c7b2f2c2ad44"
              }
            }
          },
          "participant_details": {
            "sender": {
              "full_name": "OOO Romashka",
              "beneficiary_id": "123456789012"
            },
            "recipient": {
              "full_name": "Ivanov Ivan"
            }
          },
          "customer": {
            "reference": "lucky"
          },
          "payment_details": {
            "type": "internal_transfer",
            "internal_transfer": {
              "type": "transfer_from_nominal_account",
              "transfer_from_nominal_account": {
                "description": "Payment under contract 5, no VAT"
              }
            }
          }
        },
        "expect": "invalid_request"
      },
      "refuses an amount with a fraction": {
        "given": "nothing",
        "request": {
          "payout_details": {
            "type": "card",
            "card": {
              "type": "tokenized_card",
              "tokenized_card": {
                "token": "759c9852dde2211d7531b3d905c1d513fbfb914bee87fb567d99c7b2f2c2ad44"
              }
            }
          },
          "participant_details": {
            "sender": {
              "full_name": "OOO Romashka",
              "beneficiary_id": "123456789012"
            },
            "recipient": {
              "full_name": "Ivanov Ivan"
            }
          },
          "customer": {
            "reference": "lucky"
          },
          "payment_details": {
            "type": "internal_transfer",
            "internal_transfer": {
              "type": "transfer_from_nominal_account",
              "transfer_from_nominal_account": {
                "description": "Payment under contract 5, no VAT"
              }
            }
          },
          "amount_details": {
            "amount": 1.5,
            "currency": "rub"
          }
        },
        "expect": "invalid_request"
      }
    }
  },
  {
    "method": "POST",
    "path": "/session/multi/init/payment/rko",
    "versions": [
      "v1",
      "v2"
    ],
    "answer": "SessionAnswer",
    "source": "docs: settlement-payout-cards; inferred: v2",
    "examples": {
      "starts a payout in a session of its own": {
        "given": "nothing",
        "request": {
          "payout_details": {
            "type": "card",
            "card": {
              "type": "tokenized_card",
              "tokenized_card": {
                "token": "759c9852dde2211d7531b3d905c1d513fbfb914bee87fb567d99c7b2f2c2ad44"
              }
            }
          },
          "participant_details": {
            "sender": {
              "full_name": "OOO Romashka"
            },
            "recipient": {
              "full_name": "Ivanov Ivan"
            }
          },
          "customer": {
            "reference": "lucky"
          },
          "payment_details": {
            "type": "internal_transfer",
            "internal_transfer": {
              "type": "transfer_from_bank_account",
              "transfer_from_bank_account": {
                "description": "Payment under contract 5, no VAT"
              }
            }
          },
          "amount_details": {
            "amount": 10000,
            "currency": "rub"
          }
        },
        "expect": "ok"
      },
      "refuses a body without an amount": {
        "given": "nothing",
        "request": {
          "payout_details": {
            "type": "card",
            "card": {
              "type": "tokenized_card",
              "tokenized_card": {
                "token": "759c9852dde2211d7531b3d905c1d513fbfb914bee87fb567d99c7b2f2c2ad44"
              }
            }
          },
          "participant_details": {
            "sender": {
              "full_name": "OOO Romashka"
            },
            "recipient": {
              "full_name": "Ivanov Ivan"
            }
          },
          "customer": {
            "reference": "lucky"
          },
          "payment_details": {
            "type": "internal_transfer",
            "internal_transfer": {
              "type": "transfer_from_bank_account",
              "transfer_from_bank_account": {
                "description": "Payment under contract 5, no VAT"
              }
            }
          }
        },
        "expect": "invalid_request"
      },
      "refuses an amount with a fraction": {
        "given": "nothing",
        "request": {
          "payout_details": {
            "type": "card",
            "card": {
              "type": "tokenized_card",
              "tokenized_card": {
                "token": "759c9852dde2211d7531b3d905c1d513fbfb914bee87fb567d99c7b2f2c2ad44"
              }
            }
          },
          "participant_details": {
            "sender": {
              "full_name": "OOO Romashka"
            },
            "recipient": {
              "full_name": "Ivanov Ivan"
            }
          },
          "customer": {
            "reference": "lucky"
          },
          "payment_details": {
            "type": "internal_transfer",
            "internal_transfer": {
              "type": "transfer_from_bank_account",
              "transfer_from_bank_account": {
                "description": "Payment under contract 5, no VAT"
              }
            }
          },
          "amount_details": {
            "amount": 1.5,
            "currency": "rub"
          }
        },
        "expect": "invalid_request"
      }
    }
  },
  {
    "method": "POST",
    "path": "/session/confirm",
    "versions": [
      "v1",
      "v2"
    ],
    "answer": "SessionAnswer",
    "source": "docs: session/confirm, settlement-payout-accounts; that the echo is compared is ours",
    "examples": {
      "moves a waiting payout on": {
        "given": "awaiting_confirm",
        "request": {
          "session_id": "ps_1001"
        },
        "expect": "ok"
      },
      "refuses a nominal payout without its confirm_information": {
        "given": "awaiting_confirm_nominal",
        "request": {
          "session_id": "ps_1001"
        },
        "expect": "invalid_request"
      },
      "refuses a finished payout": {
        "given": "succeeded",
        "request": {
          "session_id": "ps_1001"
        },
        "expect": "session_wrong_state"
      },
      "refuses an unknown session": {
        "given": "nothing",
        "request": {
          "session_id": "ps_9"
        },
        "expect": "invalid_request"
      }
    }
  },
  {
    "method": "POST",
    "path": "/session/cancel",
    "versions": [
      "v1",
      "v2"
    ],
    "answer": "SessionAnswer",
    "source": "seed; sibling: session-cancel; docs: settlement-payout-accounts (confirm_information is accepted)",
    "examples": {
      "calls a waiting payout off": {
        "given": "awaiting_confirm",
        "request": {
          "session_id": "ps_1001"
        },
        "expect": "ok"
      },
      "closes a session that was never started": {
        "given": "created",
        "request": {
          "session_id": "ps_1001"
        },
        "expect": "ok"
      },
      "refuses a finished payout": {
        "given": "succeeded",
        "request": {
          "session_id": "ps_1001"
        },
        "expect": "session_wrong_state"
      }
    }
  },
  {
    "method": "POST",
    "path": "/session/status",
    "versions": [
      "v1",
      "v2"
    ],
    "answer": "SessionAnswer",
    "source": "sdk: SessionApi, SessionResponse; docs: typical",
    "examples": {
      "shows a session without a payout": {
        "given": "created",
        "request": {
          "session_id": "ps_1001"
        },
        "expect": "ok"
      },
      "shows what the bank waits for": {
        "given": "awaiting_confirm",
        "request": {
          "session_id": "ps_1001"
        },
        "expect": "ok"
      },
      "shows what a nominal payout must send back": {
        "given": "awaiting_confirm_nominal",
        "request": {
          "session_id": "ps_1001"
        },
        "expect": "ok"
      },
      "refuses a body without the id": {
        "given": "created",
        "request": {},
        "expect": "invalid_request"
      },
      "refuses an unknown session": {
        "given": "nothing",
        "request": {
          "session_id": "ps_9"
        },
        "expect": "invalid_request"
      }
    }
  },
  {
    "method": "POST",
    "path": "/session/refund",
    "versions": [
      "v1",
      "v2"
    ],
    "answer": "SessionAnswer",
    "source": "docs: payment-refund; sdk: RefundSessionRequestBuilder",
    "examples": {
      "takes the payment of a session": {
        "given": "payment_succeeded",
        "request": {
          "session_id": "ps_1001"
        },
        "expect": "ok"
      },
      "refuses a session whose payout was paid": {
        "given": "succeeded",
        "request": {
          "session_id": "ps_1001"
        },
        "expect": "session_wrong_state"
      },
      "refuses a session whose payment waits to be confirmed": {
        "given": "payment_awaiting_confirm",
        "request": {
          "session_id": "ps_1001"
        },
        "expect": "session_wrong_state"
      },
      "refuses an unknown session": {
        "given": "nothing",
        "request": {
          "session_id": "ps_9"
        },
        "expect": "invalid_request"
      },
      "gives a part back": {
        "given": "payment_succeeded",
        "request": {
          "session_id": "ps_1001",
          "amount_details": {
            "amount": 5000,
            "currency": "rub"
          }
        },
        "expect": "ok"
      },
      "shares out what goes back": {
        "given": "payment_succeeded",
        "request": {
          "session_id": "ps_1001",
          "revenue_split_info": [
            {
              "contractor_alias": "north",
              "percent": "100"
            }
          ]
        },
        "expect": "ok"
      },
      "refuses shares of more than goes back": {
        "given": "payment_succeeded",
        "request": {
          "session_id": "ps_1001",
          "revenue_split_info": [
            {
              "contractor_alias": "north",
              "amount": {
                "amount": 20000,
                "currency": "rub"
              }
            }
          ]
        },
        "expect": "invalid_request"
      },
      "refuses more than was paid": {
        "given": "payment_succeeded",
        "request": {
          "session_id": "ps_1001",
          "amount_details": {
            "amount": 20000,
            "currency": "rub"
          }
        },
        "expect": "refund_amount_too_large"
      }
    }
  },
  {
    "method": "POST",
    "path": "/session/capture",
    "versions": [
      "v1",
      "v2"
    ],
    "answer": "SessionAnswer",
    "source": "docs: payment-hold; sdk: CapturePaymentSessionRequest",
    "examples": {
      "takes the payment of a session": {
        "given": "payment_held",
        "request": {
          "session_id": "ps_1001"
        },
        "expect": "ok"
      },
      "refuses a session whose payout was paid": {
        "given": "succeeded",
        "request": {
          "session_id": "ps_1001"
        },
        "expect": "session_wrong_state"
      },
      "refuses a session whose payment waits to be confirmed": {
        "given": "payment_awaiting_confirm",
        "request": {
          "session_id": "ps_1001"
        },
        "expect": "session_wrong_state"
      },
      "refuses an unknown session": {
        "given": "nothing",
        "request": {
          "session_id": "ps_9"
        },
        "expect": "invalid_request"
      },
      "takes a part of it": {
        "given": "payment_held",
        "request": {
          "session_id": "ps_1001",
          "amount_details": {
            "amount": 5000,
            "currency": "rub"
          }
        },
        "expect": "ok"
      },
      "refuses more than is held": {
        "given": "payment_held",
        "request": {
          "session_id": "ps_1001",
          "amount_details": {
            "amount": 20000,
            "currency": "rub"
          }
        },
        "expect": "invalid_request"
      }
    }
  },
  {
    "method": "POST",
    "path": "/session/chargeback",
    "versions": [
      "v1",
      "v2"
    ],
    "answer": "SessionAnswer",
    "source": "sdk: SessionApi (docs: payment-refund has it begun by the bank of the payer alone)",
    "examples": {
      "takes the payment of a session": {
        "given": "payment_succeeded",
        "request": {
          "session_id": "ps_1001"
        },
        "expect": "ok"
      },
      "refuses a session whose payout was paid": {
        "given": "succeeded",
        "request": {
          "session_id": "ps_1001"
        },
        "expect": "session_wrong_state"
      },
      "refuses a session whose payment waits to be confirmed": {
        "given": "payment_awaiting_confirm",
        "request": {
          "session_id": "ps_1001"
        },
        "expect": "session_wrong_state"
      },
      "refuses an unknown session": {
        "given": "nothing",
        "request": {
          "session_id": "ps_9"
        },
        "expect": "invalid_request"
      }
    }
  },
  {
    "method": "POST",
    "path": "/token",
    "versions": [
      "v1"
    ],
    "answer": "PublicTokenAnswer",
    "source": "docs: payout-widget, objects; sdk: IssuePublicTokenRequest; sibling: token-method (24 hours)",
    "examples": {
      "gives a token for the widget that takes cards": {
        "given": "nothing",
        "request": {
          "tokenize_widget": {
            "access": true
          }
        },
        "expect": "ok"
      },
      "gives one token for two widgets": {
        "given": "nothing",
        "request": {
          "tokenize_widget": {
            "access": true
          },
          "self_employed_widget": {
            "tax_reference": "123456789012"
          }
        },
        "expect": "ok"
      },
      "gives a token for the payment of a session": {
        "given": "created",
        "request": {
          "acquiring_widget": {
            "session_id": "ps_1001",
            "show_recurrent_checkbox": false
          }
        },
        "expect": "ok"
      },
      "refuses a body that names no widget": {
        "given": "nothing",
        "request": {},
        "expect": "invalid_request"
      },
      "refuses a session that is not there": {
        "given": "nothing",
        "request": {
          "acquiring_widget": {
            "session_id": "ps_9"
          }
        },
        "expect": "invalid_request"
      }
    }
  },
  {
    "method": "POST",
    "path": "/token/info",
    "versions": [
      "v1"
    ],
    "answer": "TokenInfoAnswer",
    "source": "sdk: TokenInfoRequest, TokenInfo; sibling: token-info; docs: payout-account-widget; the type of account tokens is ours",
    "examples": {
      "tells the card behind a token": {
        "given": "nothing",
        "request": {
          "type": "card",
          "card": {
            "type": "tokenized_card",
            "tokenized_card": {
              "token": "e72b4f597bbd6dc9f28d10492d98bb9ca295f1b6370b1e44a94fe202de2bdc63"
            }
          }
        },
        "expect": "ok"
      },
      "tells the card behind a hash": {
        "given": "nothing",
        "request": {
          "type": "card",
          "card": {
            "type": "encrypted_card",
            "encrypted_card": {
              "number_hash": "hash-of-the-widget"
            }
          }
        },
        "expect": "ok"
      },
      "tells whether a public token can still be used": {
        "given": "public_token_issued",
        "request": {
          "type": "public_token",
          "public_token": {
            "token": "d59f4a3fcc09941932aa37552ced84ad2262ac6c55fdf16b028e75796a6e9e31"
          }
        },
        "expect": "ok"
      },
      "tells how long a recurrent token lasts": {
        "given": "nothing",
        "request": {
          "type": "recurrent_token",
          "recurrent_token": {
            "token": "recurrent-131"
          }
        },
        "expect": "ok"
      },
      "tells the masked account behind a token": {
        "given": "nothing",
        "request": {
          "type": "bank_account_ru_token",
          "bank_account_ru_token": {
            "token": "4ef5f40dddbd90bff6d123be724982161fe91d985eb4559208fd2de7a58e67fb"
          }
        },
        "expect": "ok"
      },
      "refuses a public token that the project was not given": {
        "given": "nothing",
        "request": {
          "type": "public_token",
          "public_token": {
            "token": "d59f4a3fcc09941932aa37552ced84ad2262ac6c55fdf16b028e75796a6e9e31"
          }
        },
        "expect": "invalid_request"
      },
      "refuses the token of an account where a card is asked about": {
        "given": "nothing",
        "request": {
          "type": "card",
          "card": {
            "type": "tokenized_card",
            "tokenized_card": {
              "token": "4ef5f40dddbd90bff6d123be724982161fe91d985eb4559208fd2de7a58e67fb"
            }
          }
        },
        "expect": "invalid_request"
      },
      "refuses a type without what it is about": {
        "given": "nothing",
        "request": {
          "type": "card"
        },
        "expect": "invalid_request"
      }
    }
  },
  {
    "method": "POST",
    "path": "/tokenize",
    "versions": [
      "v1"
    ],
    "answer": "TokenizeAnswer",
    "source": "docs: payout-tokenized-account",
    "examples": {
      "gives a token for an account": {
        "given": "nothing",
        "request": {
          "type": "bank_account_ru",
          "bank_account_ru": {
            "bik": "049205131",
            "account": "40817810500000000131"
          }
        },
        "expect": "ok"
      },
      "refuses an account without its bank": {
        "given": "nothing",
        "request": {
          "type": "bank_account_ru",
          "bank_account_ru": {
            "account": "40817810500000000131"
          }
        },
        "expect": "invalid_request"
      }
    }
  },
  {
    "method": "POST",
    "path": "/tokenize/elements",
    "versions": [
      "v1"
    ],
    "answer": "TokenizeElementsAnswer",
    "source": "docs: objects (the elements), payout-tokenized-card; the envelope and the version are ours",
    "examples": {
      "gives a token for a card number": {
        "given": "nothing",
        "request": {
          "elements": [
            {
              "ref": "number",
              "type": "card_number",
              "card_number": "4242424242424242"
            }
          ]
        },
        "expect": "ok"
      },
      "gives a token for each of several": {
        "given": "nothing",
        "request": {
          "elements": [
            {
              "ref": "number",
              "type": "card_number",
              "card_number": "4242424242424242"
            },
            {
              "ref": "other",
              "type": "card_number",
              "card_number": "2200000000000004"
            }
          ]
        },
        "expect": "ok"
      },
      "refuses two elements of one ref": {
        "given": "nothing",
        "request": {
          "elements": [
            {
              "ref": "number",
              "type": "card_number",
              "card_number": "4242424242424242"
            },
            {
              "ref": "number",
              "type": "card_number",
              "card_number": "4242424242424242"
            }
          ]
        },
        "expect": "invalid_request"
      },
      "refuses a number with spaces": {
        "given": "nothing",
        "request": {
          "elements": [
            {
              "ref": "number",
              "type": "card_number",
              "card_number": "4242 4242 4242 4242"
            }
          ]
        },
        "expect": "invalid_request"
      }
    }
  },
  {
    "method": "POST",
    "path": "/recurrent/status",
    "versions": [
      "v1"
    ],
    "answer": "RecurrentAnswer",
    "source": "sdk: RecurrentApi; docs: transfer-recurrent",
    "examples": {
      "tells of the token of an earlier payment": {
        "given": "nothing",
        "request": {
          "recurrent": {
            "token": "c0f4859f332a1980510ba1087400e4216d3cfa4659d8e79c8a88ef15cadf97bc"
          }
        },
        "expect": "ok"
      },
      "takes a token that another bank made": {
        "given": "nothing",
        "request": {
          "recurrent": {
            "token": "recurrent-131"
          }
        },
        "expect": "ok"
      },
      "refuses the token of a card": {
        "given": "nothing",
        "request": {
          "recurrent": {
            "token": "e72b4f597bbd6dc9f28d10492d98bb9ca295f1b6370b1e44a94fe202de2bdc63"
          }
        },
        "expect": "invalid_request"
      },
      "refuses a body without a token": {
        "given": "nothing",
        "request": {
          "recurrent": {}
        },
        "expect": "invalid_request"
      }
    }
  },
  {
    "method": "POST",
    "path": "/recurrent/disable",
    "versions": [
      "v1"
    ],
    "answer": "RecurrentAnswer",
    "source": "sdk: RecurrentApi; docs: transfer-recurrent; sibling: recurrent-disable; that it may be done twice is ours",
    "examples": {
      "switches the token of an earlier payment off": {
        "given": "nothing",
        "request": {
          "recurrent": {
            "token": "c0f4859f332a1980510ba1087400e4216d3cfa4659d8e79c8a88ef15cadf97bc"
          }
        },
        "expect": "ok"
      },
      "takes a token that another bank made": {
        "given": "nothing",
        "request": {
          "recurrent": {
            "token": "recurrent-131"
          }
        },
        "expect": "ok"
      },
      "refuses the token of a card": {
        "given": "nothing",
        "request": {
          "recurrent": {
            "token": "e72b4f597bbd6dc9f28d10492d98bb9ca295f1b6370b1e44a94fe202de2bdc63"
          }
        },
        "expect": "invalid_request"
      },
      "refuses a body without a token": {
        "given": "nothing",
        "request": {
          "recurrent": {}
        },
        "expect": "invalid_request"
      }
    }
  },
  {
    "method": "POST",
    "path": "/subscription/cancel",
    "versions": [
      "v1"
    ],
    "answer": "StatusAnswer",
    "source": "sdk: SubscriptionApi; that it may be done twice is ours",
    "examples": {
      "ends a subscription": {
        "given": "subscription_begun",
        "request": {
          "subscription_id": "sub_ps_1001_pm_1001"
        },
        "expect": "ok"
      },
      "refuses a subscription that the project does not have": {
        "given": "subscription_begun",
        "request": {
          "subscription_id": "131"
        },
        "expect": "invalid_request"
      },
      "refuses a body without a subscription": {
        "given": "nothing",
        "request": {},
        "expect": "invalid_request"
      }
    }
  },
  {
    "method": "POST",
    "path": "/subscription/restore",
    "versions": [
      "v1"
    ],
    "answer": "StatusAnswer",
    "source": "sdk: SubscriptionApi; that it may be done twice is ours",
    "examples": {
      "lets a subscription go on": {
        "given": "subscription_begun",
        "request": {
          "subscription_id": "sub_ps_1001_pm_1001"
        },
        "expect": "ok"
      },
      "refuses a subscription that the project does not have": {
        "given": "subscription_begun",
        "request": {
          "subscription_id": "131"
        },
        "expect": "invalid_request"
      },
      "refuses a body without a subscription": {
        "given": "nothing",
        "request": {},
        "expect": "invalid_request"
      }
    }
  },
  {
    "method": "POST",
    "path": "/sberpay/push",
    "versions": [
      "v1"
    ],
    "answer": "StatusAnswer",
    "source": "docs: payment-sber-pay; sdk: SberPayApi; that any session will do is ours",
    "examples": {
      "reminds the payer": {
        "given": "payment_awaiting_confirm",
        "request": {
          "phone": "79261234567",
          "session_id": "ps_1001"
        },
        "expect": "ok"
      },
      "refuses a body without a phone": {
        "given": "payment_awaiting_confirm",
        "request": {
          "session_id": "ps_1001"
        },
        "expect": "invalid_request"
      },
      "refuses an unknown session": {
        "given": "nothing",
        "request": {
          "phone": "79261234567",
          "session_id": "ps_9"
        },
        "expect": "invalid_request"
      }
    }
  },
  {
    "method": "GET",
    "path": "/fps/banks",
    "versions": [
      "v1",
      "v2"
    ],
    "answer": "FpsBanksAnswer",
    "source": "sdk: FpsApi, FpsBank; docs: payout-fps-phone; the choice of banks is ours",
    "examples": {
      "takes the signed [] that the SDK sends with its GET": {
        "given": "nothing",
        "request": [],
        "expect": "ok"
      },
      "takes an empty object": {
        "given": "nothing",
        "request": {},
        "expect": "ok"
      }
    }
  },
  {
    "method": "POST",
    "path": "/fps/customer_verification",
    "versions": [
      "v1",
      "v2"
    ],
    "answer": "SessionAnswer",
    "source": "sdk: FpsApi (without session_id); sibling: fps-verification (with it)",
    "examples": {
      "makes a session of its own": {
        "given": "nothing",
        "request": {
          "payout_details": {
            "type": "bank_account",
            "bank_account": {
              "system_type": "faster_payment_system_verification",
              "faster_payment_system_verification": {
                "phone": "79261234567",
                "bank_id": "100000000069"
              }
            }
          },
          "participant_details": {
            "recipient": {
              "first_name": "Ivan",
              "last_name": "Ivanov",
              "middle_name": "Ivanovich"
            }
          }
        },
        "expect": "ok"
      },
      "uses a session that was created": {
        "given": "created",
        "request": {
          "session_id": "ps_1001",
          "payout_details": {
            "type": "bank_account",
            "bank_account": {
              "system_type": "faster_payment_system_verification",
              "faster_payment_system_verification": {
                "phone": "79261234567",
                "bank_id": "100000000069"
              }
            }
          },
          "participant_details": {
            "recipient": {
              "first_name": "Ivan",
              "last_name": "Ivanov",
              "middle_name": "Ivanovich"
            }
          }
        },
        "expect": "ok"
      },
      "takes a phone that FPS does not know, and tells so later": {
        "given": "nothing",
        "request": {
          "payout_details": {
            "type": "bank_account",
            "bank_account": {
              "system_type": "faster_payment_system_verification",
              "faster_payment_system_verification": {
                "phone": "70001310009",
                "bank_id": "100000000069"
              }
            }
          },
          "participant_details": {
            "recipient": {
              "first_name": "Ivan",
              "last_name": "Ivanov",
              "middle_name": "Ivanovich"
            }
          }
        },
        "expect": "ok"
      },
      "refuses a session that has a payout": {
        "given": "awaiting_confirm",
        "request": {
          "session_id": "ps_1001",
          "payout_details": {
            "type": "bank_account",
            "bank_account": {
              "system_type": "faster_payment_system_verification",
              "faster_payment_system_verification": {
                "phone": "79261234567",
                "bank_id": "100000000069"
              }
            }
          },
          "participant_details": {
            "recipient": {
              "first_name": "Ivan",
              "last_name": "Ivanov",
              "middle_name": "Ivanovich"
            }
          }
        },
        "expect": "session_wrong_state"
      },
      "refuses an unknown session": {
        "given": "nothing",
        "request": {
          "session_id": "ps_9",
          "payout_details": {
            "type": "bank_account",
            "bank_account": {
              "system_type": "faster_payment_system_verification",
              "faster_payment_system_verification": {
                "phone": "79261234567",
                "bank_id": "100000000069"
              }
            }
          },
          "participant_details": {
            "recipient": {
              "first_name": "Ivan",
              "last_name": "Ivanov",
              "middle_name": "Ivanovich"
            }
          }
        },
        "expect": "invalid_request"
      },
      "refuses an account that is to be paid": {
        "given": "nothing",
        "request": {
          "payout_details": {
            "type": "bank_account",
            "bank_account": {
              "system_type": "ru",
              "ru": {}
            }
          },
          "participant_details": {
            "recipient": {
              "first_name": "Ivan",
              "last_name": "Ivanov",
              "middle_name": "Ivanovich"
            }
          }
        },
        "expect": "invalid_request"
      }
    }
  },
  {
    "method": "POST",
    "path": "/fiscalization",
    "versions": [
      "v1"
    ],
    "answer": "SessionAnswer",
    "source": "docs: methods, selfemployed-fiscalization; that nobody is asked to confirm is ours",
    "examples": {
      "registers the sum of the services": {
        "given": "created",
        "request": {
          "session_id": "ps_1001",
          "fiscalization_details": {
            "professional_income_taxpayer": {
              "tax_reference": "123456789012",
              "payer_type": "legal",
              "payer_tax_number": "3316004777",
              "services": [
                {
                  "name": "Delivery",
                  "amount_details": {
                    "amount": 5000,
                    "currency": "rub"
                  }
                },
                {
                  "name": "Packing",
                  "amount_details": {
                    "amount": 5000,
                    "currency": "rub"
                  }
                }
              ]
            }
          }
        },
        "expect": "ok"
      },
      "refuses a session that has a payout": {
        "given": "awaiting_confirm",
        "request": {
          "session_id": "ps_1001",
          "fiscalization_details": {
            "professional_income_taxpayer": {
              "tax_reference": "123456789012",
              "payer_type": "legal",
              "payer_tax_number": "3316004777",
              "services": [
                {
                  "name": "Delivery",
                  "amount_details": {
                    "amount": 5000,
                    "currency": "rub"
                  }
                },
                {
                  "name": "Packing",
                  "amount_details": {
                    "amount": 5000,
                    "currency": "rub"
                  }
                }
              ]
            }
          }
        },
        "expect": "session_wrong_state"
      },
      "refuses income without a service": {
        "given": "created",
        "request": {
          "session_id": "ps_1001",
          "fiscalization_details": {
            "professional_income_taxpayer": {
              "tax_reference": "123456789012",
              "services": []
            }
          }
        },
        "expect": "invalid_request"
      },
      "refuses an unknown session": {
        "given": "nothing",
        "request": {
          "session_id": "ps_9",
          "fiscalization_details": {
            "professional_income_taxpayer": {
              "tax_reference": "123456789012",
              "payer_type": "legal",
              "payer_tax_number": "3316004777",
              "services": [
                {
                  "name": "Delivery",
                  "amount_details": {
                    "amount": 5000,
                    "currency": "rub"
                  }
                },
                {
                  "name": "Packing",
                  "amount_details": {
                    "amount": 5000,
                    "currency": "rub"
                  }
                }
              ]
            }
          }
        },
        "expect": "invalid_request"
      }
    }
  },
  {
    "method": "POST",
    "path": "/fiscalization/cancel",
    "versions": [
      "v1"
    ],
    "answer": "SessionAnswer",
    "source": "docs: selfemployed-fiscalization, that a receipt can be cancelled; the path, the body and the answer are ours",
    "examples": {
      "cancels the receipt of registered income": {
        "given": "income_registered",
        "request": {
          "session_id": "ps_1001"
        },
        "expect": "ok"
      },
      "refuses a session without a receipt": {
        "given": "succeeded",
        "request": {
          "session_id": "ps_1001"
        },
        "expect": "session_wrong_state"
      },
      "refuses an unknown session": {
        "given": "nothing",
        "request": {
          "session_id": "ps_9"
        },
        "expect": "invalid_request"
      }
    }
  },
  {
    "method": "POST",
    "path": "/npd/check",
    "versions": [
      "v1"
    ],
    "answer": "NpdCheckAnswer",
    "source": "docs: selfemployed-binding; inferred: two public integrations (the fields)",
    "examples": {
      "asks about a person": {
        "given": "nothing",
        "request": {
          "tax_reference": "123456789012"
        },
        "expect": "ok"
      },
      "refuses the tax number of a company": {
        "given": "nothing",
        "request": {
          "tax_reference": "3316004777"
        },
        "expect": "invalid_request"
      }
    }
  },
  {
    "method": "POST",
    "path": "/npd/taxpayer/check_personal_info",
    "versions": [
      "v1"
    ],
    "answer": "NpdCheckAnswer",
    "source": "docs: selfemployed-verification; the names of the fields are ours",
    "examples": {
      "asks about a person": {
        "given": "nothing",
        "request": {
          "tax_reference": "123456789012",
          "full_name": "Ivanov Ivan Ivanovich",
          "phone": "79261234567"
        },
        "expect": "ok"
      },
      "refuses a person without a phone": {
        "given": "nothing",
        "request": {
          "tax_reference": "123456789012",
          "full_name": "Ivanov Ivan Ivanovich"
        },
        "expect": "invalid_request"
      }
    }
  },
  {
    "method": "POST",
    "path": "/npd/request/status",
    "versions": [
      "v1"
    ],
    "answer": "NpdRequestStatusAnswer",
    "source": "inferred: two public integrations; when the answer comes is ours",
    "examples": {
      "says that there is no answer yet": {
        "given": "taxpayer_asked_about",
        "request": {
          "request_id": "1001"
        },
        "expect": "ok"
      },
      "says what the tax service has answered": {
        "given": "taxpayer_known",
        "request": {
          "request_id": "1001"
        },
        "expect": "ok"
      },
      "says that the tax service does not answer": {
        "given": "tax_service_silent",
        "request": {
          "request_id": "1001"
        },
        "expect": "npd_service_internal_error"
      },
      "refuses a request that was not made": {
        "given": "nothing",
        "request": {
          "request_id": "9"
        },
        "expect": "invalid_request"
      }
    }
  },
  {
    "method": "POST",
    "path": "/npd/notifications/count",
    "versions": [
      "v1"
    ],
    "answer": "NpdNotificationCountAnswer",
    "source": "docs: selfemployed-notification; inferred: objects (the fields)",
    "examples": {
      "counts those of a person": {
        "given": "nothing",
        "request": {
          "tax_reference": "123456789012"
        },
        "expect": "ok"
      },
      "refuses the tax number of a company": {
        "given": "nothing",
        "request": {
          "tax_reference": "3316004777"
        },
        "expect": "invalid_request"
      },
      "refuses somebody who is not self-employed": {
        "given": "nothing",
        "request": {
          "tax_reference": "131000000001"
        },
        "expect": "taxpayer_unknown"
      },
      "refuses somebody who has not linked the bank": {
        "given": "nothing",
        "request": {
          "tax_reference": "131000000002"
        },
        "expect": "taxpayer_not_bound"
      },
      "says that the tax service does not answer": {
        "given": "nothing",
        "request": {
          "tax_reference": "131000000004"
        },
        "expect": "npd_service_internal_error"
      }
    }
  },
  {
    "method": "POST",
    "path": "/npd/notifications/read",
    "versions": [
      "v1"
    ],
    "answer": "NpdNotificationsAnswer",
    "source": "docs: selfemployed-notification; inferred: objects (the fields)",
    "examples": {
      "reads those of a person": {
        "given": "nothing",
        "request": {
          "tax_reference": "123456789012"
        },
        "expect": "ok"
      },
      "refuses the tax number of a company": {
        "given": "nothing",
        "request": {
          "tax_reference": "3316004777"
        },
        "expect": "invalid_request"
      },
      "refuses somebody who is not self-employed": {
        "given": "nothing",
        "request": {
          "tax_reference": "131000000001"
        },
        "expect": "taxpayer_unknown"
      },
      "refuses somebody who has not linked the bank": {
        "given": "nothing",
        "request": {
          "tax_reference": "131000000002"
        },
        "expect": "taxpayer_not_bound"
      },
      "says that the tax service does not answer": {
        "given": "nothing",
        "request": {
          "tax_reference": "131000000004"
        },
        "expect": "npd_service_internal_error"
      }
    }
  },
  {
    "method": "POST",
    "path": "/npd/notifications/mark_as_delivered",
    "versions": [
      "v1"
    ],
    "answer": "StatusAnswer",
    "source": "docs: selfemployed-notification; inferred: objects (the fields); the status that they get is ours",
    "examples": {
      "notes that a person was shown some": {
        "given": "nothing",
        "request": {
          "tax_reference": "123456789012",
          "message_id_list": [
            "notification-1",
            "notification-3"
          ]
        },
        "expect": "ok"
      },
      "refuses the tax number of a company": {
        "given": "nothing",
        "request": {
          "tax_reference": "3316004777",
          "message_id_list": [
            "notification-1",
            "notification-3"
          ]
        },
        "expect": "invalid_request"
      },
      "refuses somebody who is not self-employed": {
        "given": "nothing",
        "request": {
          "tax_reference": "131000000001",
          "message_id_list": [
            "notification-1",
            "notification-3"
          ]
        },
        "expect": "taxpayer_unknown"
      },
      "refuses somebody who has not linked the bank": {
        "given": "nothing",
        "request": {
          "tax_reference": "131000000002",
          "message_id_list": [
            "notification-1",
            "notification-3"
          ]
        },
        "expect": "taxpayer_not_bound"
      },
      "says that the tax service does not answer": {
        "given": "nothing",
        "request": {
          "tax_reference": "131000000004",
          "message_id_list": [
            "notification-1",
            "notification-3"
          ]
        },
        "expect": "npd_service_internal_error"
      },
      "refuses a notification that the person has not": {
        "given": "nothing",
        "request": {
          "tax_reference": "123456789012",
          "message_id_list": [
            "notification-1",
            "notification-9"
          ]
        },
        "expect": "invalid_request"
      }
    }
  },
  {
    "method": "POST",
    "path": "/npd/notifications/update",
    "versions": [
      "v1"
    ],
    "answer": "StatusAnswer",
    "source": "docs: selfemployed-notification; inferred: objects (the fields); the status that they get is ours",
    "examples": {
      "puts some of a person out of the way": {
        "given": "nothing",
        "request": {
          "tax_reference": "123456789012",
          "message_id_list": [
            "notification-1",
            "notification-3"
          ]
        },
        "expect": "ok"
      },
      "refuses the tax number of a company": {
        "given": "nothing",
        "request": {
          "tax_reference": "3316004777",
          "message_id_list": [
            "notification-1",
            "notification-3"
          ]
        },
        "expect": "invalid_request"
      },
      "refuses somebody who is not self-employed": {
        "given": "nothing",
        "request": {
          "tax_reference": "131000000001",
          "message_id_list": [
            "notification-1",
            "notification-3"
          ]
        },
        "expect": "taxpayer_unknown"
      },
      "refuses somebody who has not linked the bank": {
        "given": "nothing",
        "request": {
          "tax_reference": "131000000002",
          "message_id_list": [
            "notification-1",
            "notification-3"
          ]
        },
        "expect": "taxpayer_not_bound"
      },
      "says that the tax service does not answer": {
        "given": "nothing",
        "request": {
          "tax_reference": "131000000004",
          "message_id_list": [
            "notification-1",
            "notification-3"
          ]
        },
        "expect": "npd_service_internal_error"
      },
      "refuses a notification that the person has not": {
        "given": "nothing",
        "request": {
          "tax_reference": "123456789012",
          "message_id_list": [
            "notification-1",
            "notification-9"
          ]
        },
        "expect": "invalid_request"
      }
    }
  },
  {
    "method": "POST",
    "path": "/wallet/balance",
    "versions": [
      "v1"
    ],
    "answer": "WalletBalanceAnswer",
    "source": "sdk: WalletApi; docs: payouts-intro; that money set aside is not counted is ours",
    "examples": {
      "shows the balance of the wallet": {
        "given": "nothing",
        "request": {
          "request_datetime": "2025-03-01T13:00:00+03:00"
        },
        "expect": "ok"
      },
      "leaves out what is set aside for a payout under way": {
        "given": "awaiting_confirm",
        "request": {
          "request_datetime": "2025-03-01T13:00:00+03:00"
        },
        "expect": "ok"
      },
      "refuses a time without its offset": {
        "given": "nothing",
        "request": {
          "request_datetime": "2025-03-01 13:00:00"
        },
        "expect": "invalid_request"
      },
      "refuses a body without the time": {
        "given": "nothing",
        "request": {},
        "expect": "invalid_request"
      }
    }
  },
  {
    "method": "POST",
    "path": "/report/account_balance",
    "versions": [
      "v1"
    ],
    "answer": "AccountBalanceAnswer",
    "source": "docs: statements-balance; that money set aside is not counted is ours",
    "examples": {
      "shows the balance of a settlement account": {
        "given": "nothing",
        "request": {
          "account_number": "40702810300200000013"
        },
        "expect": "ok"
      },
      "refuses an account that the project does not have": {
        "given": "nothing",
        "request": {
          "account_number": "40702810000000000131"
        },
        "expect": "account_not_found"
      },
      "refuses an account of another kind": {
        "given": "nothing",
        "request": {
          "account_number": "40817810500000000131"
        },
        "expect": "invalid_request"
      }
    }
  },
  {
    "method": "POST",
    "path": "/report/account_statement",
    "versions": [
      "v1"
    ],
    "answer": "AccountStatementAnswer",
    "source": "docs: statements-escrow; where the totals stand and that the day is Moscow’s is ours",
    "examples": {
      "shows the payouts of a day": {
        "given": "succeeded_nominal",
        "request": {
          "date_from": "2025-03-01",
          "date_to": "2025-03-01",
          "account_number": "40702810600200000014"
        },
        "expect": "ok"
      },
      "shows a day on which nothing happened": {
        "given": "nothing",
        "request": {
          "date_from": "2025-03-01",
          "date_to": "2025-03-01",
          "account_number": "40702810300200000013"
        },
        "expect": "ok"
      },
      "refuses more than one day": {
        "given": "nothing",
        "request": {
          "date_from": "2025-03-01",
          "date_to": "2025-03-02",
          "account_number": "40702810300200000013"
        },
        "expect": "invalid_request"
      },
      "refuses an account that the project does not have": {
        "given": "nothing",
        "request": {
          "date_from": "2025-03-01",
          "date_to": "2025-03-01",
          "account_number": "40702810000000000131"
        },
        "expect": "account_not_found"
      }
    }
  }
]

export const webhooks: readonly ContractWebhook[] = [
  {
    "type": "ready_to_confirm",
    "schema": "ReadyToConfirmWebhook",
    "source": "docs: webhooks; seed"
  },
  {
    "type": "action_required",
    "schema": "ActionRequiredWebhook",
    "source": "docs: webhooks"
  },
  {
    "type": "ready_to_capture",
    "schema": "ReadyToCaptureWebhook",
    "source": "docs: webhooks; sibling: ready-to-capture"
  },
  {
    "type": "payment_finished",
    "schema": "PaymentFinishedWebhook",
    "source": "docs: webhooks; seed; sibling: payment-finished"
  },
  {
    "type": "payment_refunded",
    "schema": "PaymentRefundedWebhook",
    "source": "docs: webhooks, payout-refunds; sibling: payment-refunded"
  },
  {
    "type": "confirmation_payout",
    "schema": "ConfirmationPayoutWebhook",
    "source": "docs: russian-account; the body, and that it comes at once after payment_finished, are ours"
  },
  {
    "type": "nominal_topup",
    "schema": "NominalTopupWebhook",
    "source": "docs: escrow-intro; the body is ours"
  }
]
