// Written by `npm run generate` from schemas/models. Do not edit.

export const payoutMethods: readonly string[] = [
  "card/bank_card",
  "card/encrypted_card",
  "card/tokenized_card",
  "bank_account/ru",
  "bank_account/faster_payment_system",
  "wallet/yoomoney",
  "wallet/qiwi",
  "wallet/moneta",
  "wallet/steam",
  "recurrent",
  "tax/tax_short",
  "tax/tax_full"
]

export const paymentMethods: readonly string[] = [
  "card/bank_card",
  "card/encrypted_card",
  "card/tokenized_card",
  "recurrent",
  "faster_payment_system",
  "faster_payment_system_binding",
  "internet_banking/sber_pay",
  "internet_banking/tpay",
  "internet_banking/alipay",
  "internet_banking/alipay_hk",
  "internet_banking/dana",
  "internet_banking/gcash",
  "internet_banking/kakaopay",
  "internet_banking/wechatpay",
  "internet_banking/china_unionpay",
  "internet_banking/phone_ident",
  "internet_banking/pix",
  "internet_banking/country_ewallet",
  "secured_card/google_pay",
  "secured_card/apple_pay",
  "crypto_wallet/ton",
  "bank_account/upi",
  "wallet/yoomoney",
  "internal_transfer/transfer_from_nominal_account",
  "internal_transfer/transfer_from_bank_account"
]
