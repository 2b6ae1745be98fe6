// Written by `npm run generate` from schemas/models and the endpoints. Do not edit.
const fault = (errors, instancePath, [keyword, params]) => {
const error = {instancePath,keyword,params};
if(errors === null) return [error];
errors.push(error);
return errors;
};
const count = (errors) => errors === null ? 0 : errors.length;
const joined = (errors, more) => {
if(errors === null) return more;
for(const error of more) errors.push(error);
return errors;
};
const isFew = (errors) => errors === null || errors.length < 100;
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const wrong0 = ["pattern", {pattern: "^[0-9]{20}$"}];
const wrong1 = ["type", {type: "string"}];
const wrong2 = ["required", {missingProperty: "status"}];
const wrong3 = ["required", {missingProperty: "account_number"}];
const wrong4 = ["required", {missingProperty: "account_currency"}];
const wrong5 = ["required", {missingProperty: "balance"}];
const wrong6 = ["const", {allowedValue: "ok"}];
const wrong7 = ["minLength", {limit: 1}];
const wrong8 = ["required", {missingProperty: "current_balance"}];
const wrong9 = ["type", {type: "integer"}];
const wrong10 = ["maximum", {comparison: "<=", limit: 9007199254740991}];
const wrong11 = ["minimum", {comparison: ">=", limit: -9007199254740991}];
const wrong12 = ["type", {type: "object"}];
const wrong13 = ["required", {missingProperty: "sender"}];
const wrong14 = ["required", {missingProperty: "recipient"}];
const wrong15 = ["pattern", {pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}];
const wrong16 = ["required", {missingProperty: "name"}];
const wrong17 = ["required", {missingProperty: "bank_code"}];
const wrong18 = ["required", {missingProperty: "amount"}];
const wrong19 = ["required", {missingProperty: "currency"}];
const wrong20 = ["required", {missingProperty: "payment_date"}];
const wrong21 = ["required", {missingProperty: "bank_system_id"}];
const wrong22 = ["required", {missingProperty: "purpose"}];
const wrong23 = ["required", {missingProperty: "counter_party"}];
const wrong24 = ["required", {missingProperty: "type"}];
const wrong25 = ["minimum", {comparison: ">=", limit: 0}];
const wrong26 = ["enum", {allowedValues: ["debet","credit"]}];
const wrong27 = ["required", {missingProperty: "method"}];
const wrong28 = ["required", {missingProperty: "account_statement"}];
const wrong29 = ["required", {missingProperty: "total_turnover"}];
const wrong30 = ["required", {missingProperty: "total_balance"}];
const wrong31 = ["required", {missingProperty: "transactions"}];
const wrong32 = ["const", {allowedValue: "account_statement"}];
const wrong33 = ["required", {missingProperty: "date_from"}];
const wrong34 = ["required", {missingProperty: "date_to"}];
const wrong35 = ["required", {missingProperty: "debet"}];
const wrong36 = ["required", {missingProperty: "credit"}];
const wrong37 = ["required", {missingProperty: "opening"}];
const wrong38 = ["required", {missingProperty: "closing"}];
const wrong39 = ["type", {type: "array"}];
const wrong40 = ["pattern", {pattern: "^[0-9]{9}$"}];
const wrong41 = ["required", {missingProperty: "bik"}];
const wrong42 = ["required", {missingProperty: "account"}];
const wrong43 = ["required", {missingProperty: "session_id"}];
const wrong44 = ["enum", {allowedValues: [true,false,"true","false"]}];
const wrong45 = ["type", {type: "boolean"}];
const wrong46 = ["enum", {allowedValues: ["en","ru"]}];
const wrong47 = ["pattern", {pattern: "^ps_[0-9]+$"}];
const wrong48 = ["enum", {allowedValues: ["created","in_progress","accepted","cancelled","error"]}];
const wrong49 = ["pattern", {pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{6}Z$"}];
const wrong50 = ["enum", {allowedValues: ["confirm","capture"]}];
const wrong51 = ["pattern", {pattern: "^po_[0-9]+$"}];
const wrong52 = ["enum", {allowedValues: ["in_progress","pending","succeeded","failed"]}];
const wrong53 = ["required", {missingProperty: "reference"}];
const wrong54 = ["required", {missingProperty: "number_hash"}];
const wrong55 = ["pattern", {pattern: "^[0-9a-f]{64}$"}];
const wrong56 = ["required", {missingProperty: "token"}];
const wrong57 = ["enum", {allowedValues: ["bank_card","encrypted_card","tokenized_card"]}];
const wrong58 = ["pattern", {pattern: "^[0-9]{4}$"}];
const wrong59 = ["pattern", {pattern: "^[0-9]{6}$"}];
const wrong60 = ["pattern", {pattern: "^([0-9]{10}|[0-9]{12})$"}];
const wrong61 = [];
const wrong62 = ["if", {failingKeyword: "else"}];
const wrong63 = ["required", {missingProperty: "full_name"}];
const wrong64 = ["required", {missingProperty: "description"}];
const wrong65 = ["maxLength", {limit: 210}];
const wrong66 = ["pattern", {pattern: "^[^?!]*$"}];
const wrong67 = ["pattern", {pattern: "^[0-9]{10,15}$"}];
const wrong68 = ["pattern", {pattern: "^[0-9]{12}$"}];
const wrong69 = ["required", {missingProperty: "phone"}];
const wrong70 = ["required", {missingProperty: "bank_id"}];
const wrong71 = ["maxLength", {limit: 140}];
const wrong72 = ["required", {missingProperty: "system_type"}];
const wrong73 = ["enum", {allowedValues: ["ru","faster_payment_system","faster_payment_system_verification"]}];
const wrong74 = ["required", {missingProperty: "ru"}];
const wrong75 = ["const", {allowedValue: "ru"}];
const wrong76 = ["required", {missingProperty: "faster_payment_system"}];
const wrong77 = ["const", {allowedValue: "faster_payment_system"}];
const wrong78 = ["required", {missingProperty: "faster_payment_system_verification"}];
const wrong79 = ["const", {allowedValue: "faster_payment_system_verification"}];
const wrong80 = ["enum", {allowedValues: ["yoomoney","qiwi","moneta","steam"]}];
const wrong81 = ["required", {missingProperty: "yoomoney"}];
const wrong82 = ["const", {allowedValue: "yoomoney"}];
const wrong83 = ["pattern", {pattern: "^[0-9]{11,20}$"}];
const wrong84 = ["maxLength", {limit: 128}];
const wrong85 = ["required", {missingProperty: "qiwi"}];
const wrong86 = ["const", {allowedValue: "qiwi"}];
const wrong87 = ["required", {missingProperty: "moneta"}];
const wrong88 = ["const", {allowedValue: "moneta"}];
const wrong89 = ["required", {missingProperty: "steam"}];
const wrong90 = ["const", {allowedValue: "steam"}];
const wrong91 = ["required", {missingProperty: "kbk"}];
const wrong92 = ["required", {missingProperty: "oktmo"}];
const wrong93 = ["required", {missingProperty: "payment_reason"}];
const wrong94 = ["required", {missingProperty: "period"}];
const wrong95 = ["required", {missingProperty: "document_number"}];
const wrong96 = ["required", {missingProperty: "document_date"}];
const wrong97 = ["required", {missingProperty: "kpp"}];
const wrong98 = ["required", {missingProperty: "inn"}];
const wrong99 = ["pattern", {pattern: "^[0-9]{10}$"}];
const wrong100 = ["required", {missingProperty: "account_eks"}];
const wrong101 = ["enum", {allowedValues: ["tax_short","tax_full"]}];
const wrong102 = ["const", {allowedValue: "tax_short"}];
const wrong103 = ["required", {missingProperty: "number"}];
const wrong104 = ["required", {missingProperty: "year"}];
const wrong105 = ["enum", {allowedValues: ["month","quarter"]}];
const wrong106 = ["maximum", {comparison: "<=", limit: 12}];
const wrong107 = ["minimum", {comparison: ">=", limit: 1}];
const wrong108 = ["required", {missingProperty: "uin"}];
const wrong109 = ["required", {missingProperty: "tax_details"}];
const wrong110 = ["required", {missingProperty: "payer"}];
const wrong111 = ["required", {missingProperty: "payee"}];
const wrong112 = ["const", {allowedValue: "tax_full"}];
const wrong113 = ["enum", {allowedValues: ["card","bank_account","wallet","recurrent","tax"]}];
const wrong114 = ["required", {missingProperty: "card"}];
const wrong115 = ["const", {allowedValue: "card"}];
const wrong116 = ["required", {missingProperty: "bank_account"}];
const wrong117 = ["const", {allowedValue: "bank_account"}];
const wrong118 = ["required", {missingProperty: "wallet"}];
const wrong119 = ["const", {allowedValue: "wallet"}];
const wrong120 = ["required", {missingProperty: "recurrent"}];
const wrong121 = ["const", {allowedValue: "recurrent"}];
const wrong122 = ["required", {missingProperty: "tax"}];
const wrong123 = ["const", {allowedValue: "tax"}];
const wrong124 = ["required", {missingProperty: "id_type"}];
const wrong125 = ["required", {missingProperty: "id_number"}];
const wrong126 = ["pattern", {pattern: "^([Rr][Uu][Bb]|[Uu][Ss][Dd]|[Ee][Uu][Rr]|[Tt][Oo][Nn][Cc])$"}];
const wrong127 = ["required", {missingProperty: "merchant_fee"}];
const wrong128 = ["required", {missingProperty: "amount_details"}];
const wrong129 = ["required", {missingProperty: "id"}];
const wrong130 = ["required", {missingProperty: "payer_tax_number"}];
const wrong131 = ["if", {failingKeyword: "then"}];
const wrong132 = ["required", {missingProperty: "tax_reference"}];
const wrong133 = ["required", {missingProperty: "services"}];
const wrong134 = ["maxItems", {limit: 6}];
const wrong135 = ["minItems", {limit: 1}];
const wrong136 = ["enum", {allowedValues: ["legal","individual","foreign"]}];
const wrong137 = ["required", {missingProperty: "professional_income_taxpayer"}];
const wrong138 = ["enum", {allowedValues: ["redirect","inform"]}];
const wrong139 = ["required", {missingProperty: "url"}];
const wrong140 = ["required", {missingProperty: "base_url"}];
const wrong141 = ["pattern", {pattern: "^rf_[0-9]+$"}];
const wrong142 = ["enum", {allowedValues: ["in_progress","accepted","declined","error"]}];
const wrong143 = ["required", {missingProperty: "contractor_alias"}];
const wrong144 = ["required", {missingProperty: "created_at"}];
const wrong145 = ["required", {missingProperty: "rule_alias"}];
const wrong146 = ["required", {missingProperty: "code"}];
const wrong147 = ["pattern", {pattern: "^pm_[0-9]+$"}];
const wrong148 = ["required", {missingProperty: "channel"}];
const wrong149 = ["enum", {allowedValues: ["app","mobile_web","web","web_mobile"]}];
const wrong150 = ["required", {missingProperty: "document"}];
const wrong151 = ["required", {missingProperty: "email"}];
const wrong152 = ["enum", {allowedValues: ["sber_pay","tpay","alipay","alipay_hk","dana","gcash","kakaopay","wechatpay","china_unionpay","phone_ident","pix","country_ewallet"]}];
const wrong153 = ["required", {missingProperty: "sber_pay"}];
const wrong154 = ["const", {allowedValue: "sber_pay"}];
const wrong155 = ["const", {allowedValue: "tpay"}];
const wrong156 = ["const", {allowedValue: "alipay"}];
const wrong157 = ["const", {allowedValue: "alipay_hk"}];
const wrong158 = ["const", {allowedValue: "dana"}];
const wrong159 = ["const", {allowedValue: "gcash"}];
const wrong160 = ["const", {allowedValue: "kakaopay"}];
const wrong161 = ["const", {allowedValue: "wechatpay"}];
const wrong162 = ["const", {allowedValue: "china_unionpay"}];
const wrong163 = ["required", {missingProperty: "phone_ident"}];
const wrong164 = ["const", {allowedValue: "phone_ident"}];
const wrong165 = ["required", {missingProperty: "pix"}];
const wrong166 = ["const", {allowedValue: "pix"}];
const wrong167 = ["required", {missingProperty: "country_ewallet"}];
const wrong168 = ["const", {allowedValue: "country_ewallet"}];
const wrong169 = ["required", {missingProperty: "country_iso2"}];
const wrong170 = ["pattern", {pattern: "^[A-Za-z]{2}$"}];
const wrong171 = ["enum", {allowedValues: ["google_pay","apple_pay"]}];
const wrong172 = ["enum", {allowedValues: ["ton"]}];
const wrong173 = ["required", {missingProperty: "ton"}];
const wrong174 = ["const", {allowedValue: "ton"}];
const wrong175 = ["required", {missingProperty: "address"}];
const wrong176 = ["required", {missingProperty: "product_id"}];
const wrong177 = ["required", {missingProperty: "product_name"}];
const wrong178 = ["enum", {allowedValues: ["upi"]}];
const wrong179 = ["const", {allowedValue: "upi"}];
const wrong180 = ["enum", {allowedValues: ["yoomoney"]}];
const wrong181 = ["enum", {allowedValues: ["transfer_from_nominal_account","transfer_from_bank_account"]}];
const wrong182 = ["required", {missingProperty: "transfer_from_nominal_account"}];
const wrong183 = ["const", {allowedValue: "transfer_from_nominal_account"}];
const wrong184 = ["required", {missingProperty: "transfer_from_bank_account"}];
const wrong185 = ["const", {allowedValue: "transfer_from_bank_account"}];
const wrong186 = ["enum", {allowedValues: ["card","recurrent","faster_payment_system","faster_payment_system_binding","internet_banking","secured_card","crypto_wallet","bank_account","wallet","internal_transfer"]}];
const wrong187 = ["const", {allowedValue: "faster_payment_system_binding"}];
const wrong188 = ["required", {missingProperty: "internet_banking"}];
const wrong189 = ["const", {allowedValue: "internet_banking"}];
const wrong190 = ["required", {missingProperty: "secured_card"}];
const wrong191 = ["const", {allowedValue: "secured_card"}];
const wrong192 = ["required", {missingProperty: "crypto_wallet"}];
const wrong193 = ["const", {allowedValue: "crypto_wallet"}];
const wrong194 = ["required", {missingProperty: "internal_transfer"}];
const wrong195 = ["const", {allowedValue: "internal_transfer"}];
const wrong196 = ["required", {missingProperty: "finished_at"}];
const wrong197 = ["required", {missingProperty: "is_active"}];
const wrong198 = ["enum", {allowedValues: ["merchant","client"]}];
const wrong199 = ["required", {missingProperty: "customer"}];
const wrong200 = ["required", {missingProperty: "payment_details"}];
const wrong201 = ["required", {missingProperty: "updated_at"}];
const wrong202 = ["required", {missingProperty: "session"}];
const wrong203 = ["const", {allowedValue: "action_required"}];
const wrong204 = ["pattern", {pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})$"}];
const wrong205 = ["enum", {allowedValues: ["ru","faster_payment_system"]}];
const wrong206 = ["pattern", {pattern: "^[0-9]{14,19}$"}];
const wrong207 = ["pattern", {pattern: "^(0[0-9]|1[0-2])$"}];
const wrong208 = ["pattern", {pattern: "^[0-9]{2}$"}];
const wrong209 = ["pattern", {pattern: "^[0-9]{3,4}$"}];
const wrong210 = ["maximum", {comparison: "<=", limit: 4294967295}];
const wrong211 = ["enum", {allowedValues: ["fixed","drawn"]}];
const wrong212 = ["maximum", {comparison: "<=", limit: 1000000000}];
const wrong213 = ["maximum", {comparison: "<=", limit: 268435456}];
const wrong214 = ["minimum", {comparison: ">=", limit: 1024}];
const wrong215 = ["maximum", {comparison: "<=", limit: 65535}];
const wrong216 = ["pattern", {pattern: "^https?://([A-Za-z0-9._-]+|\\[[0-9A-Fa-f:.]+\\])(:[0-9]{1,5})?$"}];
const wrong217 = ["pattern", {pattern: "^[!-~]+$"}];
const wrong218 = ["enum", {allowedValues: ["normal","full"]}];
const wrong219 = ["pattern", {pattern: "^(bank_card|encrypted_card|tokenized_card)$"}];
const wrong220 = ["required", {missingProperty: "bank_card"}];
const wrong221 = ["const", {allowedValue: "bank_card"}];
const wrong222 = ["required", {missingProperty: "encrypted_card"}];
const wrong223 = ["const", {allowedValue: "encrypted_card"}];
const wrong224 = ["required", {missingProperty: "tokenized_card"}];
const wrong225 = ["const", {allowedValue: "tokenized_card"}];
const wrong226 = ["required", {missingProperty: "source"}];
const wrong227 = ["required", {missingProperty: "destination"}];
const wrong228 = ["const", {allowedValue: "confirmation_payout"}];
const wrong229 = ["required", {missingProperty: "kind"}];
const wrong230 = ["enum", {allowedValues: ["collateral","settlement","nominal"]}];
const wrong231 = ["pattern", {pattern: "^[Rr][Uu][Bb]$"}];
const wrong232 = ["required", {missingProperty: "items"}];
const wrong233 = ["maxItems", {limit: 1000}];
const wrong234 = ["required", {missingProperty: "by"}];
const wrong235 = ["enum", {allowedValues: ["real","manual"]}];
const wrong236 = ["required", {missingProperty: "event"}];
const wrong237 = ["required", {missingProperty: "on"}];
const wrong238 = ["required", {missingProperty: "fault"}];
const wrong239 = ["enum", {allowedValues: ["request","webhook"]}];
const wrong240 = ["maximum", {comparison: "<=", limit: 1}];
const wrong241 = ["type", {type: "number"}];
const wrong242 = ["maximum", {comparison: "<=", limit: 86400000}];
const wrong243 = ["maximum", {comparison: "<=", limit: 100}];
const wrong244 = ["enum", {allowedValues: ["escaped","spaced","reordered","all"]}];
const wrong245 = ["maximum", {comparison: "<=", limit: 10}];
const wrong246 = ["minimum", {comparison: ">=", limit: 2}];
const wrong247 = ["required", {missingProperty: "project"}];
const wrong248 = ["pattern", {pattern: "^https?://"}];
const wrong249 = ["required", {missingProperty: "match"}];
const wrong250 = ["required", {missingProperty: "outcome"}];
const wrong251 = ["maxItems", {limit: 10000}];
const wrong252 = ["required", {missingProperty: "action"}];
const wrong253 = ["enum", {allowedValues: ["pay","refuse","abandon"]}];
const wrong254 = ["enum", {allowedValues: ["automatic","manual"]}];
const wrong255 = ["enum", {allowedValues: ["strict","warn","off"]}];
const wrong256 = ["enum", {allowedValues: ["compact","escaped"]}];
const wrong257 = ["maximum", {comparison: "<=", limit: 31536000000}];
const wrong258 = ["enum", {allowedValues: ["confirmation_payout","nominal_topup"]}];
const wrong259 = ["required", {missingProperty: "snapshot_of"}];
const wrong260 = ["required", {missingProperty: "format"}];
const wrong261 = ["required", {missingProperty: "state"}];
const wrong262 = ["const", {allowedValue: "bank131-mock"}];
const wrong263 = ["const", {allowedValue: 2}];
const wrong264 = ["required", {missingProperty: "clock"}];
const wrong265 = ["required", {missingProperty: "counters"}];
const wrong266 = ["required", {missingProperty: "shared"}];
const wrong267 = ["required", {missingProperty: "sessions"}];
const wrong268 = ["required", {missingProperty: "accounts"}];
const wrong269 = ["required", {missingProperty: "postings"}];
const wrong270 = ["required", {missingProperty: "keys"}];
const wrong271 = ["required", {missingProperty: "timers"}];
const wrong272 = ["required", {missingProperty: "outbox"}];
const wrong273 = ["required", {missingProperty: "lanes"}];
const wrong274 = ["required", {missingProperty: "due"}];
const wrong275 = ["required", {missingProperty: "finished"}];
const wrong276 = ["required", {missingProperty: "journal"}];
const wrong277 = ["required", {missingProperty: "mode"}];
const wrong278 = ["required", {missingProperty: "now"}];
const wrong279 = ["maximum", {comparison: "<=", limit: 8835955200000000}];
const wrong280 = ["minimum", {comparison: ">=", limit: -8835955200000000}];
const wrong281 = ["required", {missingProperty: "seed"}];
const wrong282 = ["required", {missingProperty: "random"}];
const wrong283 = ["required", {missingProperty: "rules"}];
const wrong284 = ["required", {missingProperty: "rule"}];
const wrong285 = ["required", {missingProperty: "passed"}];
const wrong286 = ["required", {missingProperty: "hits"}];
const wrong287 = ["required", {missingProperty: "next"}];
const wrong288 = ["required", {missingProperty: "made"}];
const wrong289 = ["required", {missingProperty: "public"}];
const wrong290 = ["required", {missingProperty: "createdAt"}];
const wrong291 = ["required", {missingProperty: "widgets"}];
const wrong292 = ["required", {missingProperty: "requests"}];
const wrong293 = ["required", {missingProperty: "taxReference"}];
const wrong294 = ["required", {missingProperty: "at"}];
const wrong295 = ["enum", {allowedValues: {"^.*$":{"type":"object","patternProperties":{"^.*$":{"enum":["ACKNOWLEDGED","ARCHIVED"],"type":"string"}}}}["^.*$"].patternProperties["^.*$"].enum}];
const wrong296 = ["required", {missingProperty: "version"}];
const wrong297 = ["required", {missingProperty: "updatedAt"}];
const wrong298 = ["required", {missingProperty: "given"}];
const wrong299 = ["required", {missingProperty: "operations"}];
const wrong300 = ["enum", {allowedValues: ["v1","v2"]}];
const wrong301 = ["pattern", {pattern: "^[0-9]{1,3}([.][0-9]{1,4})?$"}];
const wrong302 = ["required", {missingProperty: "data"}];
const wrong303 = ["required", {missingProperty: "held"}];
const wrong304 = ["required", {missingProperty: "instead"}];
const wrong305 = ["required", {missingProperty: "of"}];
const wrong306 = ["required", {missingProperty: "home"}];
const wrong307 = ["required", {missingProperty: "nextAt"}];
const wrong308 = ["required", {missingProperty: "operationId"}];
const wrong309 = ["required", {missingProperty: "to"}];
const wrong310 = ["enum", {allowedValues: ["call","timer","push","payer","issuer"]}];
const wrong311 = ["required", {missingProperty: "counterParty"}];
const wrong312 = ["enum", {allowedValues: ["payout","fee","return","topup","payment","refund","chargeback"]}];
const wrong313 = ["required", {missingProperty: "sessionId"}];
const wrong314 = ["required", {missingProperty: "deadline"}];
const wrong315 = ["required", {missingProperty: "body"}];
const wrong316 = ["required", {missingProperty: "attempts"}];
const wrong317 = ["enum", {allowedValues: ["due","held","parked","redelivering","delivered","abandoned"]}];
const wrong318 = ["required", {missingProperty: "durationMs"}];
const wrong319 = ["required", {missingProperty: "recorded"}];
const wrong320 = ["required", {missingProperty: "rows"}];
const wrong321 = ["required", {missingProperty: "path"}];
const wrong322 = ["required", {missingProperty: "headers"}];
const wrong323 = ["required", {missingProperty: "answer"}];
const wrong324 = ["required", {missingProperty: "signature"}];
const wrong325 = ["required", {missingProperty: "schema"}];
const wrong326 = ["required", {missingProperty: "warnings"}];
const wrong327 = ["required", {missingProperty: "verdict"}];
const wrong328 = ["required", {missingProperty: "signed"}];
const wrong329 = ["required", {missingProperty: "violations"}];
const wrong330 = ["required", {missingProperty: "pointer"}];
const wrong331 = ["required", {missingProperty: "expected"}];
const wrong332 = ["required", {missingProperty: "came"}];
const wrong333 = ["required", {missingProperty: "first"}];
const wrong334 = ["required", {missingProperty: "last"}];
const wrong335 = ["maximum", {comparison: "<=", limit: 1000}];
const wrong336 = ["maximum", {comparison: "<=", limit: 600000}];
const wrong337 = ["required", {missingProperty: "tags"}];
const wrong338 = ["required", {missingProperty: "root_tag"}];
const wrong339 = ["required", {missingProperty: "values"}];
const wrong340 = ["required", {missingProperty: "ref"}];
const wrong341 = ["required", {missingProperty: "card_number"}];
const wrong342 = ["pattern", {pattern: "^[A-Za-z0-9_-]{1,64}$"}];
const wrong343 = ["const", {allowedValue: "card_number"}];
const wrong344 = ["required", {missingProperty: "error"}];
const wrong345 = ["const", {allowedValue: "error"}];
const wrong346 = ["required", {missingProperty: "fiscalization_details"}];
const wrong347 = ["required", {missingProperty: "eng_name"}];
const wrong348 = ["required", {missingProperty: "ru_name"}];
const wrong349 = ["required", {missingProperty: "banks"}];
const wrong350 = ["enum", {allowedValues: ["faster_payment_system_verification"]}];
const wrong351 = ["enum", {allowedValues: ["bank_account"]}];
const wrong352 = ["required", {missingProperty: "payout_details"}];
const wrong353 = ["required", {missingProperty: "participant_details"}];
const wrong354 = ["pattern", {pattern: "^[0-9]{5}\\*{3}[0-9]{4}$"}];
const wrong355 = ["required", {missingProperty: "topup"}];
const wrong356 = ["const", {allowedValue: "nominal_topup"}];
const wrong357 = ["required", {missingProperty: "request_id"}];
const wrong358 = ["required", {missingProperty: "title"}];
const wrong359 = ["required", {missingProperty: "message"}];
const wrong360 = ["enum", {allowedValues: ["NEW","ACKNOWLEDGED","ARCHIVED"]}];
const wrong361 = ["required", {missingProperty: "count"}];
const wrong362 = ["required", {missingProperty: "notifications"}];
const wrong363 = ["required", {missingProperty: "message_id_list"}];
const wrong364 = ["enum", {allowedValues: ["ok","pending"]}];
const wrong365 = ["enum", {allowedValues: ["tax_reference","full_name","phone"]}];
const wrong366 = ["required", {missingProperty: "google_pay"}];
const wrong367 = ["const", {allowedValue: "google_pay"}];
const wrong368 = ["required", {missingProperty: "apple_pay"}];
const wrong369 = ["const", {allowedValue: "apple_pay"}];
const wrong370 = ["required", {missingProperty: "faster_payment_system_binding"}];
const wrong371 = ["const", {allowedValue: "payment_finished"}];
const wrong372 = ["const", {allowedValue: "payment_refunded"}];
const wrong373 = ["required", {missingProperty: "public_token"}];
const wrong374 = ["const", {allowedValue: "ready_to_capture"}];
const wrong375 = ["const", {allowedValue: "ready_to_confirm"}];
const wrong376 = ["required", {missingProperty: "payment_list"}];
const wrong377 = ["required", {missingProperty: "payout_list"}];
const wrong378 = ["maxItems", {limit: 100}];
const wrong379 = ["required", {missingProperty: "subscription_id"}];
const wrong380 = ["enum", {allowedValues: ["card","public_token","recurrent_token","bank_account_ru_token"]}];
const wrong381 = ["required", {missingProperty: "brand"}];
const wrong382 = ["required", {missingProperty: "last4"}];
const wrong383 = ["const", {allowedValue: "public_token"}];
const wrong384 = ["const", {allowedValue: "recurrent_token"}];
const wrong385 = ["required", {missingProperty: "masked_account"}];
const wrong386 = ["const", {allowedValue: "bank_account_ru_token"}];
const wrong387 = ["required", {missingProperty: "info"}];
const wrong388 = ["required", {missingProperty: "recurrent_token"}];
const wrong389 = ["required", {missingProperty: "bank_account_ru_token"}];
const wrong390 = ["required", {missingProperty: "masked_card_number"}];
const wrong391 = ["required", {missingProperty: "card_network"}];
const wrong392 = ["required", {missingProperty: "card_type"}];
const wrong393 = ["pattern", {pattern: "^[0-9]{6}\\*+[0-9]{4}$"}];
const wrong394 = ["required", {missingProperty: "elements"}];
const wrong395 = ["required", {missingProperty: "bank_account_ru"}];
const wrong396 = ["const", {allowedValue: "bank_account_ru"}];
const wrong397 = ["required", {missingProperty: "wallets"}];
const wrong398 = ["required", {missingProperty: "request_datetime"}];
"use strict";
export const AccountBalanceAnswer = validate21;
const pattern0 = new RegExp("^[0-9]{20}$", "u");

function validate22(data, instancePath = ""){
let vErrors = null;
if(typeof data === "string"){
if(!pattern0.test(data)){
vErrors = fault(vErrors, instancePath, wrong0);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong1);
}
validate22.errors = vErrors;
return vErrors === null;
}

const func2 = function ucs2length(str) {
    const len = str.length;
    let length = 0;
    let pos = 0;
    let value;
    while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 0xd800 && value <= 0xdbff && pos < len) {
            // high surrogate, and there is a next character
            value = str.charCodeAt(pos);
            if ((value & 0xfc00) === 0xdc00)
                pos++; // low surrogate
        }
    }
    return length;
};

function validate21(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.status === undefined){
vErrors = fault(vErrors, instancePath, wrong2);
}
if(data.account_number === undefined){
vErrors = fault(vErrors, instancePath, wrong3);
}
if(data.account_currency === undefined){
vErrors = fault(vErrors, instancePath, wrong4);
}
if(data.balance === undefined){
vErrors = fault(vErrors, instancePath, wrong5);
}
if(data.status !== undefined){
let data0 = data.status;
if(typeof data0 !== "string"){
vErrors = fault(vErrors, instancePath+"/status", wrong1);
}
if("ok" !== data0){
vErrors = fault(vErrors, instancePath+"/status", wrong6);
}
}
if(data.account_number !== undefined){
if(!validate22(data.account_number, instancePath+"/account_number")) vErrors = joined(vErrors, validate22.errors);
}
if(data.account_currency !== undefined){
let data2 = data.account_currency;
if(typeof data2 === "string"){
if(func2(data2) < 1){
vErrors = fault(vErrors, instancePath+"/account_currency", wrong7);
}
}
else {
vErrors = fault(vErrors, instancePath+"/account_currency", wrong1);
}
}
if(data.balance !== undefined){
let data3 = data.balance;
if(isObject(data3)){
if(data3.current_balance === undefined){
vErrors = fault(vErrors, instancePath+"/balance", wrong8);
}
if(data3.current_balance !== undefined){
let data4 = data3.current_balance;
if(!(Number.isInteger(data4))){
vErrors = fault(vErrors, instancePath+"/balance/current_balance", wrong9);
}
if(Number.isFinite(data4)){
if(data4 > 9007199254740991 || isNaN(data4)){
vErrors = fault(vErrors, instancePath+"/balance/current_balance", wrong10);
}
if(data4 < -9007199254740991 || isNaN(data4)){
vErrors = fault(vErrors, instancePath+"/balance/current_balance", wrong11);
}
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/balance", wrong12);
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate21.errors = vErrors;
return vErrors === null;
}

export const AccountDetails = validate24;

function validate25(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.account_number !== undefined){
if(typeof data.account_number !== "string"){
vErrors = fault(vErrors, instancePath+"/account_number", wrong1);
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = fault(vErrors, instancePath+"/name", wrong1);
}
}
if(data.bank_name !== undefined){
if(typeof data.bank_name !== "string"){
vErrors = fault(vErrors, instancePath+"/bank_name", wrong1);
}
}
if(data.bik !== undefined){
if(typeof data.bik !== "string"){
vErrors = fault(vErrors, instancePath+"/bik", wrong1);
}
}
if(data.correspondent_account_number !== undefined){
if(typeof data.correspondent_account_number !== "string"){
vErrors = fault(vErrors, instancePath+"/correspondent_account_number", wrong1);
}
}
if(data.inn !== undefined){
if(typeof data.inn !== "string"){
vErrors = fault(vErrors, instancePath+"/inn", wrong1);
}
}
if(data.kpp !== undefined){
if(typeof data.kpp !== "string"){
vErrors = fault(vErrors, instancePath+"/kpp", wrong1);
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate25.errors = vErrors;
return vErrors === null;
}


function validate24(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.sender === undefined){
vErrors = fault(vErrors, instancePath, wrong13);
}
if(data.recipient === undefined){
vErrors = fault(vErrors, instancePath, wrong14);
}
if(data.sender !== undefined){
if(!validate25(data.sender, instancePath+"/sender")) vErrors = joined(vErrors, validate25.errors);
}
if(data.recipient !== undefined){
if(!validate25(data.recipient, instancePath+"/recipient")) vErrors = joined(vErrors, validate25.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate24.errors = vErrors;
return vErrors === null;
}

export const AccountNumber = validate22;

export const AccountStatementAnswer = validate28;
const pattern1 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");

function validate29(data, instancePath = ""){
let vErrors = null;
if(typeof data === "string"){
if(!pattern1.test(data)){
vErrors = fault(vErrors, instancePath, wrong15);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong1);
}
validate29.errors = vErrors;
return vErrors === null;
}


function validate35(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.name === undefined){
vErrors = fault(vErrors, instancePath, wrong16);
}
if(data.account_number === undefined){
vErrors = fault(vErrors, instancePath, wrong3);
}
if(data.bank_code === undefined){
vErrors = fault(vErrors, instancePath, wrong17);
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = fault(vErrors, instancePath+"/name", wrong1);
}
}
if(data.inn !== undefined){
let data1 = data.inn;
if(typeof data1 === "string"){
if(func2(data1) < 1){
vErrors = fault(vErrors, instancePath+"/inn", wrong7);
}
}
else {
vErrors = fault(vErrors, instancePath+"/inn", wrong1);
}
}
if(data.kpp !== undefined){
let data2 = data.kpp;
if(typeof data2 === "string"){
if(func2(data2) < 1){
vErrors = fault(vErrors, instancePath+"/kpp", wrong7);
}
}
else {
vErrors = fault(vErrors, instancePath+"/kpp", wrong1);
}
}
if(data.account_number !== undefined){
if(typeof data.account_number !== "string"){
vErrors = fault(vErrors, instancePath+"/account_number", wrong1);
}
}
if(data.bank_code !== undefined){
let data4 = data.bank_code;
if(typeof data4 === "string"){
if(func2(data4) < 1){
vErrors = fault(vErrors, instancePath+"/bank_code", wrong7);
}
}
else {
vErrors = fault(vErrors, instancePath+"/bank_code", wrong1);
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate35.errors = vErrors;
return vErrors === null;
}


function validate33(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.amount === undefined){
vErrors = fault(vErrors, instancePath, wrong18);
}
if(data.currency === undefined){
vErrors = fault(vErrors, instancePath, wrong19);
}
if(data.payment_date === undefined){
vErrors = fault(vErrors, instancePath, wrong20);
}
if(data.bank_system_id === undefined){
vErrors = fault(vErrors, instancePath, wrong21);
}
if(data.purpose === undefined){
vErrors = fault(vErrors, instancePath, wrong22);
}
if(data.counter_party === undefined){
vErrors = fault(vErrors, instancePath, wrong23);
}
if(data.type === undefined){
vErrors = fault(vErrors, instancePath, wrong24);
}
if(data.amount !== undefined){
let data0 = data.amount;
if(!(Number.isInteger(data0))){
vErrors = fault(vErrors, instancePath+"/amount", wrong9);
}
if(Number.isFinite(data0)){
if(data0 > 9007199254740991 || isNaN(data0)){
vErrors = fault(vErrors, instancePath+"/amount", wrong10);
}
if(data0 < 0 || isNaN(data0)){
vErrors = fault(vErrors, instancePath+"/amount", wrong25);
}
}
}
if(data.currency !== undefined){
let data1 = data.currency;
if(typeof data1 === "string"){
if(func2(data1) < 1){
vErrors = fault(vErrors, instancePath+"/currency", wrong7);
}
}
else {
vErrors = fault(vErrors, instancePath+"/currency", wrong1);
}
}
if(data.payment_date !== undefined){
if(!validate29(data.payment_date, instancePath+"/payment_date")) vErrors = joined(vErrors, validate29.errors);
}
if(data.bank_system_id !== undefined){
let data3 = data.bank_system_id;
if(typeof data3 === "string"){
if(func2(data3) < 1){
vErrors = fault(vErrors, instancePath+"/bank_system_id", wrong7);
}
}
else {
vErrors = fault(vErrors, instancePath+"/bank_system_id", wrong1);
}
}
if(data.transaction_id !== undefined){
let data4 = data.transaction_id;
if(typeof data4 === "string"){
if(func2(data4) < 1){
vErrors = fault(vErrors, instancePath+"/transaction_id", wrong7);
}
}
else {
vErrors = fault(vErrors, instancePath+"/transaction_id", wrong1);
}
}
if(data.session_id !== undefined){
let data5 = data.session_id;
if(typeof data5 === "string"){
if(func2(data5) < 1){
vErrors = fault(vErrors, instancePath+"/session_id", wrong7);
}
}
else {
vErrors = fault(vErrors, instancePath+"/session_id", wrong1);
}
}
if(data.purpose !== undefined){
if(typeof data.purpose !== "string"){
vErrors = fault(vErrors, instancePath+"/purpose", wrong1);
}
}
if(data.counter_party !== undefined){
if(!validate35(data.counter_party, instancePath+"/counter_party")) vErrors = joined(vErrors, validate35.errors);
}
if(data.type !== undefined){
let data8 = data.type;
if(typeof data8 !== "string"){
vErrors = fault(vErrors, instancePath+"/type", wrong1);
}
if(!((data8 === "debet") || (data8 === "credit"))){
vErrors = fault(vErrors, instancePath+"/type", wrong26);
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate33.errors = vErrors;
return vErrors === null;
}


function validate28(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.status === undefined){
vErrors = fault(vErrors, instancePath, wrong2);
}
if(data.method === undefined){
vErrors = fault(vErrors, instancePath, wrong27);
}
if(data.account_statement === undefined){
vErrors = fault(vErrors, instancePath, wrong28);
}
if(data.total_turnover === undefined){
vErrors = fault(vErrors, instancePath, wrong29);
}
if(data.total_balance === undefined){
vErrors = fault(vErrors, instancePath, wrong30);
}
if(data.transactions === undefined){
vErrors = fault(vErrors, instancePath, wrong31);
}
if(data.status !== undefined){
let data0 = data.status;
if(typeof data0 !== "string"){
vErrors = fault(vErrors, instancePath+"/status", wrong1);
}
if("ok" !== data0){
vErrors = fault(vErrors, instancePath+"/status", wrong6);
}
}
if(data.method !== undefined){
let data1 = data.method;
if(isObject(data1)){
if(data1.name === undefined){
vErrors = fault(vErrors, instancePath+"/method", wrong16);
}
if(data1.name !== undefined){
let data2 = data1.name;
if(typeof data2 !== "string"){
vErrors = fault(vErrors, instancePath+"/method/name", wrong1);
}
if("account_statement" !== data2){
vErrors = fault(vErrors, instancePath+"/method/name", wrong32);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/method", wrong12);
}
}
if(data.account_statement !== undefined){
let data3 = data.account_statement;
if(isObject(data3)){
if(data3.date_from === undefined){
vErrors = fault(vErrors, instancePath+"/account_statement", wrong33);
}
if(data3.date_to === undefined){
vErrors = fault(vErrors, instancePath+"/account_statement", wrong34);
}
if(data3.account_number === undefined){
vErrors = fault(vErrors, instancePath+"/account_statement", wrong3);
}
if(data3.date_from !== undefined){
if(!validate29(data3.date_from, instancePath+"/account_statement/date_from")) vErrors = joined(vErrors, validate29.errors);
}
if(data3.date_to !== undefined){
if(!validate29(data3.date_to, instancePath+"/account_statement/date_to")) vErrors = joined(vErrors, validate29.errors);
}
if(data3.account_number !== undefined){
if(!validate22(data3.account_number, instancePath+"/account_statement/account_number")) vErrors = joined(vErrors, validate22.errors);
}
}
else {
vErrors = fault(vErrors, instancePath+"/account_statement", wrong12);
}
}
if(data.total_turnover !== undefined){
let data7 = data.total_turnover;
if(isObject(data7)){
if(data7.debet === undefined){
vErrors = fault(vErrors, instancePath+"/total_turnover", wrong35);
}
if(data7.credit === undefined){
vErrors = fault(vErrors, instancePath+"/total_turnover", wrong36);
}
if(data7.debet !== undefined){
let data8 = data7.debet;
if(!(Number.isInteger(data8))){
vErrors = fault(vErrors, instancePath+"/total_turnover/debet", wrong9);
}
if(Number.isFinite(data8)){
if(data8 > 9007199254740991 || isNaN(data8)){
vErrors = fault(vErrors, instancePath+"/total_turnover/debet", wrong10);
}
if(data8 < 0 || isNaN(data8)){
vErrors = fault(vErrors, instancePath+"/total_turnover/debet", wrong25);
}
}
}
if(data7.credit !== undefined){
let data9 = data7.credit;
if(!(Number.isInteger(data9))){
vErrors = fault(vErrors, instancePath+"/total_turnover/credit", wrong9);
}
if(Number.isFinite(data9)){
if(data9 > 9007199254740991 || isNaN(data9)){
vErrors = fault(vErrors, instancePath+"/total_turnover/credit", wrong10);
}
if(data9 < 0 || isNaN(data9)){
vErrors = fault(vErrors, instancePath+"/total_turnover/credit", wrong25);
}
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/total_turnover", wrong12);
}
}
if(data.total_balance !== undefined){
let data10 = data.total_balance;
if(isObject(data10)){
if(data10.opening === undefined){
vErrors = fault(vErrors, instancePath+"/total_balance", wrong37);
}
if(data10.closing === undefined){
vErrors = fault(vErrors, instancePath+"/total_balance", wrong38);
}
if(data10.opening !== undefined){
let data11 = data10.opening;
if(!(Number.isInteger(data11))){
vErrors = fault(vErrors, instancePath+"/total_balance/opening", wrong9);
}
if(Number.isFinite(data11)){
if(data11 > 9007199254740991 || isNaN(data11)){
vErrors = fault(vErrors, instancePath+"/total_balance/opening", wrong10);
}
if(data11 < -9007199254740991 || isNaN(data11)){
vErrors = fault(vErrors, instancePath+"/total_balance/opening", wrong11);
}
}
}
if(data10.closing !== undefined){
let data12 = data10.closing;
if(!(Number.isInteger(data12))){
vErrors = fault(vErrors, instancePath+"/total_balance/closing", wrong9);
}
if(Number.isFinite(data12)){
if(data12 > 9007199254740991 || isNaN(data12)){
vErrors = fault(vErrors, instancePath+"/total_balance/closing", wrong10);
}
if(data12 < -9007199254740991 || isNaN(data12)){
vErrors = fault(vErrors, instancePath+"/total_balance/closing", wrong11);
}
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/total_balance", wrong12);
}
}
if(data.transactions !== undefined){
let data13 = data.transactions;
if(Array.isArray(data13)){
const len0 = data13.length;
for(let i0=0; i0<len0 && isFew(vErrors); i0++){
if(!validate33(data13[i0], instancePath+"/transactions/" + i0)) vErrors = joined(vErrors, validate33.errors);
}
}
else {
vErrors = fault(vErrors, instancePath+"/transactions", wrong39);
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate28.errors = vErrors;
return vErrors === null;
}

export const AccountToTokenize = validate38;
const pattern2 = new RegExp("^[0-9]{9}$", "u");

function validate39(data, instancePath = ""){
let vErrors = null;
if(typeof data === "string"){
if(!pattern2.test(data)){
vErrors = fault(vErrors, instancePath, wrong40);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong1);
}
validate39.errors = vErrors;
return vErrors === null;
}


function validate38(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.bik === undefined){
vErrors = fault(vErrors, instancePath, wrong41);
}
if(data.account === undefined){
vErrors = fault(vErrors, instancePath, wrong42);
}
if(data.bik !== undefined){
if(!validate39(data.bik, instancePath+"/bik")) vErrors = joined(vErrors, validate39.errors);
}
if(data.account !== undefined){
if(!validate22(data.account, instancePath+"/account")) vErrors = joined(vErrors, validate22.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate38.errors = vErrors;
return vErrors === null;
}

export const AcquiringWidget = validate42;

function validate43(data, instancePath = ""){
let vErrors = null;
if(typeof data === "string"){
if(func2(data) < 1){
vErrors = fault(vErrors, instancePath, wrong7);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong1);
}
validate43.errors = vErrors;
return vErrors === null;
}


function validate42(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.session_id === undefined){
vErrors = fault(vErrors, instancePath, wrong43);
}
if(data.session_id !== undefined){
if(!validate43(data.session_id, instancePath+"/session_id")) vErrors = joined(vErrors, validate43.errors);
}
if(data.show_recurrent_checkbox !== undefined){
let data1 = data.show_recurrent_checkbox;
if(!((((data1 === true) || (data1 === false)) || (data1 === "true")) || (data1 === "false"))){
vErrors = fault(vErrors, instancePath+"/show_recurrent_checkbox", wrong44);
}
}
if(data.success_return_url !== undefined){
let data2 = data.success_return_url;
if(typeof data2 === "string"){
if(func2(data2) < 1){
vErrors = fault(vErrors, instancePath+"/success_return_url", wrong7);
}
}
else {
vErrors = fault(vErrors, instancePath+"/success_return_url", wrong1);
}
}
if(data.failure_return_url !== undefined){
let data3 = data.failure_return_url;
if(typeof data3 === "string"){
if(func2(data3) < 1){
vErrors = fault(vErrors, instancePath+"/failure_return_url", wrong7);
}
}
else {
vErrors = fault(vErrors, instancePath+"/failure_return_url", wrong1);
}
}
if(data.success_on_hold !== undefined){
if(typeof data.success_on_hold !== "boolean"){
vErrors = fault(vErrors, instancePath+"/success_on_hold", wrong45);
}
}
if(data.locale !== undefined){
let data5 = data.locale;
if(typeof data5 !== "string"){
vErrors = fault(vErrors, instancePath+"/locale", wrong1);
}
if(!((data5 === "en") || (data5 === "ru"))){
vErrors = fault(vErrors, instancePath+"/locale", wrong46);
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate42.errors = vErrors;
return vErrors === null;
}

export const ActionRequiredWebhook = validate45;
const pattern3 = new RegExp("^ps_[0-9]+$", "u");

function validate47(data, instancePath = ""){
let vErrors = null;
if(typeof data === "string"){
if(!pattern3.test(data)){
vErrors = fault(vErrors, instancePath, wrong47);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong1);
}
validate47.errors = vErrors;
return vErrors === null;
}


function validate49(data, instancePath = ""){
let vErrors = null;
if(typeof data !== "string"){
vErrors = fault(vErrors, instancePath, wrong1);
}
if(!(((((data === "created") || (data === "in_progress")) || (data === "accepted")) || (data === "cancelled")) || (data === "error"))){
vErrors = fault(vErrors, instancePath, wrong48);
}
validate49.errors = vErrors;
return vErrors === null;
}

const pattern4 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{6}Z$", "u");

function validate51(data, instancePath = ""){
let vErrors = null;
if(typeof data === "string"){
if(!pattern4.test(data)){
vErrors = fault(vErrors, instancePath, wrong49);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong1);
}
validate51.errors = vErrors;
return vErrors === null;
}


function validate55(data, instancePath = ""){
let vErrors = null;
if(typeof data !== "string"){
vErrors = fault(vErrors, instancePath, wrong1);
}
if(!((data === "confirm") || (data === "capture"))){
vErrors = fault(vErrors, instancePath, wrong50);
}
validate55.errors = vErrors;
return vErrors === null;
}

const pattern5 = new RegExp("^po_[0-9]+$", "u");

function validate60(data, instancePath = ""){
let vErrors = null;
if(typeof data === "string"){
if(!pattern5.test(data)){
vErrors = fault(vErrors, instancePath, wrong51);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong1);
}
validate60.errors = vErrors;
return vErrors === null;
}


function validate62(data, instancePath = ""){
let vErrors = null;
if(typeof data !== "string"){
vErrors = fault(vErrors, instancePath, wrong1);
}
if(!((((data === "in_progress") || (data === "pending")) || (data === "succeeded")) || (data === "failed"))){
vErrors = fault(vErrors, instancePath, wrong52);
}
validate62.errors = vErrors;
return vErrors === null;
}


function validate67(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.email !== undefined){
if(typeof data.email !== "string"){
vErrors = fault(vErrors, instancePath+"/email", wrong1);
}
}
if(data.phone !== undefined){
if(typeof data.phone !== "string"){
vErrors = fault(vErrors, instancePath+"/phone", wrong1);
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate67.errors = vErrors;
return vErrors === null;
}


function validate66(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.reference === undefined){
vErrors = fault(vErrors, instancePath, wrong53);
}
if(data.reference !== undefined){
let data0 = data.reference;
if(typeof data0 === "string"){
if(func2(data0) < 1){
vErrors = fault(vErrors, instancePath+"/reference", wrong7);
}
}
else {
vErrors = fault(vErrors, instancePath+"/reference", wrong1);
}
}
if(data.contacts !== undefined){
let data1 = data.contacts;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0 && isFew(vErrors); i0++){
if(!validate67(data1[i0], instancePath+"/contacts/" + i0)) vErrors = joined(vErrors, validate67.errors);
}
}
else {
vErrors = fault(vErrors, instancePath+"/contacts", wrong39);
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate66.errors = vErrors;
return vErrors === null;
}


function validate72(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.number_hash === undefined){
vErrors = fault(vErrors, instancePath, wrong54);
}
if(data.number_hash !== undefined){
let data0 = data.number_hash;
if(typeof data0 === "string"){
if(func2(data0) < 1){
vErrors = fault(vErrors, instancePath+"/number_hash", wrong7);
}
}
else {
vErrors = fault(vErrors, instancePath+"/number_hash", wrong1);
}
}
if(data.expiration_date_hash !== undefined){
let data1 = data.expiration_date_hash;
if(typeof data1 === "string"){
if(func2(data1) < 1){
vErrors = fault(vErrors, instancePath+"/expiration_date_hash", wrong7);
}
}
else {
vErrors = fault(vErrors, instancePath+"/expiration_date_hash", wrong1);
}
}
if(data.security_code_hash !== undefined){
let data2 = data.security_code_hash;
if(typeof data2 === "string"){
if(func2(data2) < 1){
vErrors = fault(vErrors, instancePath+"/security_code_hash", wrong7);
}
}
else {
vErrors = fault(vErrors, instancePath+"/security_code_hash", wrong1);
}
}
if(data.cardholder_name_hash !== undefined){
let data3 = data.cardholder_name_hash;
if(typeof data3 === "string"){
if(func2(data3) < 1){
vErrors = fault(vErrors, instancePath+"/cardholder_name_hash", wrong7);
}
}
else {
vErrors = fault(vErrors, instancePath+"/cardholder_name_hash", wrong1);
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate72.errors = vErrors;
return vErrors === null;
}

const pattern6 = new RegExp("^[0-9a-f]{64}$", "u");

function validate75(data, instancePath = ""){
let vErrors = null;
if(typeof data === "string"){
if(!pattern6.test(data)){
vErrors = fault(vErrors, instancePath, wrong55);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong1);
}
validate75.errors = vErrors;
return vErrors === null;
}


function validate74(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.token === undefined){
vErrors = fault(vErrors, instancePath, wrong56);
}
if(data.token !== undefined){
if(!validate75(data.token, instancePath+"/token")) vErrors = joined(vErrors, validate75.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate74.errors = vErrors;
return vErrors === null;
}

const pattern7 = new RegExp("^[0-9]{4}$", "u");
const pattern8 = new RegExp("^[0-9]{6}$", "u");

function validate71(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
vErrors = fault(vErrors, instancePath+"/type", wrong1);
}
if(!(((data0 === "bank_card") || (data0 === "encrypted_card")) || (data0 === "tokenized_card"))){
vErrors = fault(vErrors, instancePath+"/type", wrong57);
}
}
if(data.encrypted_card !== undefined){
if(!validate72(data.encrypted_card, instancePath+"/encrypted_card")) vErrors = joined(vErrors, validate72.errors);
}
if(data.tokenized_card !== undefined){
if(!validate74(data.tokenized_card, instancePath+"/tokenized_card")) vErrors = joined(vErrors, validate74.errors);
}
if(data.brand !== undefined){
let data3 = data.brand;
if(typeof data3 === "string"){
if(func2(data3) < 1){
vErrors = fault(vErrors, instancePath+"/brand", wrong7);
}
}
else {
vErrors = fault(vErrors, instancePath+"/brand", wrong1);
}
}
if(data.last4 !== undefined){
let data4 = data.last4;
if(typeof data4 === "string"){
if(!pattern7.test(data4)){
vErrors = fault(vErrors, instancePath+"/last4", wrong58);
}
}
else {
vErrors = fault(vErrors, instancePath+"/last4", wrong1);
}
}
if(data.bin !== undefined){
let data5 = data.bin;
if(typeof data5 === "string"){
if(!pattern8.test(data5)){
vErrors = fault(vErrors, instancePath+"/bin", wrong59);
}
}
else {
vErrors = fault(vErrors, instancePath+"/bin", wrong1);
}
}
if(data.country_iso3 !== undefined){
let data6 = data.country_iso3;
if(typeof data6 === "string"){
if(func2(data6) < 1){
vErrors = fault(vErrors, instancePath+"/country_iso3", wrong7);
}
}
else {
vErrors = fault(vErrors, instancePath+"/country_iso3", wrong1);
}
}
if(data.card_id !== undefined){
let data7 = data.card_id;
if(typeof data7 === "string"){
if(func2(data7) < 1){
vErrors = fault(vErrors, instancePath+"/card_id", wrong7);
}
}
else {
vErrors = fault(vErrors, instancePath+"/card_id", wrong1);
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate71.errors = vErrors;
return vErrors === null;
}

const pattern10 = new RegExp("^([0-9]{10}|[0-9]{12})$", "u");

function validate84(data, instancePath = ""){
let vErrors = null;
if(typeof data === "string"){
if(!pattern10.test(data)){
vErrors = fault(vErrors, instancePath, wrong60);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong1);
}
validate84.errors = vErrors;
return vErrors === null;
}


function validate86(data, instancePath = ""){
let vErrors = null;
if(typeof data === "string"){
if(!pattern2.test(data)){
vErrors = fault(vErrors, instancePath, wrong40);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong1);
}
validate86.errors = vErrors;
return vErrors === null;
}

const pattern9 = new RegExp("^[^?!]*$", "u");

function validate80(data, instancePath = ""){
let vErrors = null;
const _errs1 = count(vErrors);
let valid0 = true;
const _errs2 = count(vErrors);
if(count(vErrors) === _errs2){
if(isObject(data)){
let missing0;
if((data.token === undefined) && (missing0 = "token")){
vErrors = fault(vErrors, instancePath, wrong61);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong61);
}
}
var _valid0 = _errs2 === count(vErrors);
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs4 = count(vErrors);
if(isObject(data)){
if(data.bik === undefined){
vErrors = fault(vErrors, instancePath, wrong41);
}
if(data.account === undefined){
vErrors = fault(vErrors, instancePath, wrong42);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
var _valid0 = _errs4 === count(vErrors);
valid0 = _valid0;
}
if(!valid0){
vErrors = fault(vErrors, instancePath, wrong62);
}
if(isObject(data)){
if(data.full_name === undefined){
vErrors = fault(vErrors, instancePath, wrong63);
}
if(data.description === undefined){
vErrors = fault(vErrors, instancePath, wrong64);
}
if(data.bik !== undefined){
if(!validate39(data.bik, instancePath+"/bik")) vErrors = joined(vErrors, validate39.errors);
}
if(data.account !== undefined){
if(!validate22(data.account, instancePath+"/account")) vErrors = joined(vErrors, validate22.errors);
}
if(data.token !== undefined){
if(!validate75(data.token, instancePath+"/token")) vErrors = joined(vErrors, validate75.errors);
}
if(data.full_name !== undefined){
let data3 = data.full_name;
if(typeof data3 === "string"){
if(func2(data3) < 1){
vErrors = fault(vErrors, instancePath+"/full_name", wrong7);
}
}
else {
vErrors = fault(vErrors, instancePath+"/full_name", wrong1);
}
}
if(data.description !== undefined){
let data4 = data.description;
if(typeof data4 === "string"){
if(func2(data4) > 210){
vErrors = fault(vErrors, instancePath+"/description", wrong65);
}
if(func2(data4) < 1){
vErrors = fault(vErrors, instancePath+"/description", wrong7);
}
if(!pattern9.test(data4)){
vErrors = fault(vErrors, instancePath+"/description", wrong66);
}
}
else {
vErrors = fault(vErrors, instancePath+"/description", wrong1);
}
}
if(data.is_fast !== undefined){
if(typeof data.is_fast !== "boolean"){
vErrors = fault(vErrors, instancePath+"/is_fast", wrong45);
}
}
if(data.inn !== undefined){
if(!validate84(data.inn, instancePath+"/inn")) vErrors = joined(vErrors, validate84.errors);
}
if(data.kpp !== undefined){
if(!validate86(data.kpp, instancePath+"/kpp")) vErrors = joined(vErrors, validate86.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate80.errors = vErrors;
return vErrors === null;
}

const pattern12 = new RegExp("^[0-9]{10,15}$", "u");

function validate90(data, instancePath = ""){
let vErrors = null;
if(typeof data === "string"){
if(!pattern12.test(data)){
vErrors = fault(vErrors, instancePath, wrong67);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong1);
}
validate90.errors = vErrors;
return vErrors === null;
}

const pattern13 = new RegExp("^[0-9]{12}$", "u");

function validate92(data, instancePath = ""){
let vErrors = null;
if(typeof data === "string"){
if(!pattern13.test(data)){
vErrors = fault(vErrors, instancePath, wrong68);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong1);
}
validate92.errors = vErrors;
return vErrors === null;
}


function validate89(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.phone === undefined){
vErrors = fault(vErrors, instancePath, wrong69);
}
if(data.bank_id === undefined){
vErrors = fault(vErrors, instancePath, wrong70);
}
if(data.description === undefined){
vErrors = fault(vErrors, instancePath, wrong64);
}
if(data.phone !== undefined){
if(!validate90(data.phone, instancePath+"/phone")) vErrors = joined(vErrors, validate90.errors);
}
if(data.bank_id !== undefined){
if(!validate92(data.bank_id, instancePath+"/bank_id")) vErrors = joined(vErrors, validate92.errors);
}
if(data.description !== undefined){
let data2 = data.description;
if(typeof data2 === "string"){
if(func2(data2) > 140){
vErrors = fault(vErrors, instancePath+"/description", wrong71);
}
if(func2(data2) < 1){
vErrors = fault(vErrors, instancePath+"/description", wrong7);
}
}
else {
vErrors = fault(vErrors, instancePath+"/description", wrong1);
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate89.errors = vErrors;
return vErrors === null;
}


function validate95(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.phone === undefined){
vErrors = fault(vErrors, instancePath, wrong69);
}
if(data.bank_id === undefined){
vErrors = fault(vErrors, instancePath, wrong70);
}
if(data.phone !== undefined){
if(!validate90(data.phone, instancePath+"/phone")) vErrors = joined(vErrors, validate90.errors);
}
if(data.bank_id !== undefined){
if(!validate92(data.bank_id, instancePath+"/bank_id")) vErrors = joined(vErrors, validate92.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate95.errors = vErrors;
return vErrors === null;
}


function validate79(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.system_type === undefined){
vErrors = fault(vErrors, instancePath, wrong72);
}
if(data.system_type !== undefined){
let data0 = data.system_type;
if(typeof data0 !== "string"){
vErrors = fault(vErrors, instancePath+"/system_type", wrong1);
}
if(!(((data0 === "ru") || (data0 === "faster_payment_system")) || (data0 === "faster_payment_system_verification"))){
vErrors = fault(vErrors, instancePath+"/system_type", wrong73);
}
}
const tag0 = data.system_type;
if(typeof tag0 == "string"){
if(tag0 === "ru"){
if(isObject(data)){
if(data.system_type === undefined){
vErrors = fault(vErrors, instancePath, wrong72);
}
if(data.ru === undefined){
vErrors = fault(vErrors, instancePath, wrong74);
}
if(data.system_type !== undefined){
let data1 = data.system_type;
if(typeof data1 !== "string"){
vErrors = fault(vErrors, instancePath+"/system_type", wrong1);
}
if("ru" !== data1){
vErrors = fault(vErrors, instancePath+"/system_type", wrong75);
}
}
if(data.ru !== undefined){
if(!validate80(data.ru, instancePath+"/ru")) vErrors = joined(vErrors, validate80.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
}
else if(tag0 === "faster_payment_system"){
if(isObject(data)){
if(data.system_type === undefined){
vErrors = fault(vErrors, instancePath, wrong72);
}
if(data.faster_payment_system === undefined){
vErrors = fault(vErrors, instancePath, wrong76);
}
if(data.system_type !== undefined){
let data3 = data.system_type;
if(typeof data3 !== "string"){
vErrors = fault(vErrors, instancePath+"/system_type", wrong1);
}
if("faster_payment_system" !== data3){
vErrors = fault(vErrors, instancePath+"/system_type", wrong77);
}
}
if(data.faster_payment_system !== undefined){
if(!validate89(data.faster_payment_system, instancePath+"/faster_payment_system")) vErrors = joined(vErrors, validate89.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
}
else if(tag0 === "faster_payment_system_verification"){
if(isObject(data)){
if(data.system_type === undefined){
vErrors = fault(vErrors, instancePath, wrong72);
}
if(data.faster_payment_system_verification === undefined){
vErrors = fault(vErrors, instancePath, wrong78);
}
if(data.system_type !== undefined){
let data5 = data.system_type;
if(typeof data5 !== "string"){
vErrors = fault(vErrors, instancePath+"/system_type", wrong1);
}
if("faster_payment_system_verification" !== data5){
vErrors = fault(vErrors, instancePath+"/system_type", wrong79);
}
}
if(data.faster_payment_system_verification !== undefined){
if(!validate95(data.faster_payment_system_verification, instancePath+"/faster_payment_system_verification")) vErrors = joined(vErrors, validate95.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
}
else {
vErrors = fault(vErrors, instancePath, ["discriminator", {error: "mapping", tag: "system_type", tagValue: tag0}]);
}
}
else {
vErrors = fault(vErrors, instancePath, ["discriminator", {error: "tag", tag: "system_type", tagValue: tag0}]);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate79.errors = vErrors;
return vErrors === null;
}

const pattern14 = new RegExp("^[0-9]{11,20}$", "u");

function validate100(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.type === undefined){
vErrors = fault(vErrors, instancePath, wrong24);
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
vErrors = fault(vErrors, instancePath+"/type", wrong1);
}
if(!((((data0 === "yoomoney") || (data0 === "qiwi")) || (data0 === "moneta")) || (data0 === "steam"))){
vErrors = fault(vErrors, instancePath+"/type", wrong80);
}
}
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "yoomoney"){
if(isObject(data)){
if(data.type === undefined){
vErrors = fault(vErrors, instancePath, wrong24);
}
if(data.yoomoney === undefined){
vErrors = fault(vErrors, instancePath, wrong81);
}
if(data.type !== undefined){
let data1 = data.type;
if(typeof data1 !== "string"){
vErrors = fault(vErrors, instancePath+"/type", wrong1);
}
if("yoomoney" !== data1){
vErrors = fault(vErrors, instancePath+"/type", wrong82);
}
}
if(data.yoomoney !== undefined){
let data2 = data.yoomoney;
if(isObject(data2)){
if(data2.account === undefined){
vErrors = fault(vErrors, instancePath+"/yoomoney", wrong42);
}
if(data2.account !== undefined){
let data3 = data2.account;
if(typeof data3 === "string"){
if(!pattern14.test(data3)){
vErrors = fault(vErrors, instancePath+"/yoomoney/account", wrong83);
}
}
else {
vErrors = fault(vErrors, instancePath+"/yoomoney/account", wrong1);
}
}
if(data2.description !== undefined){
let data4 = data2.description;
if(typeof data4 === "string"){
if(func2(data4) > 128){
vErrors = fault(vErrors, instancePath+"/yoomoney/description", wrong84);
}
}
else {
vErrors = fault(vErrors, instancePath+"/yoomoney/description", wrong1);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/yoomoney", wrong12);
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
}
else if(tag0 === "qiwi"){
if(isObject(data)){
if(data.type === undefined){
vErrors = fault(vErrors, instancePath, wrong24);
}
if(data.qiwi === undefined){
vErrors = fault(vErrors, instancePath, wrong85);
}
if(data.type !== undefined){
let data5 = data.type;
if(typeof data5 !== "string"){
vErrors = fault(vErrors, instancePath+"/type", wrong1);
}
if("qiwi" !== data5){
vErrors = fault(vErrors, instancePath+"/type", wrong86);
}
}
if(data.qiwi !== undefined){
let data6 = data.qiwi;
if(isObject(data6)){
if(data6.account === undefined){
vErrors = fault(vErrors, instancePath+"/qiwi", wrong42);
}
if(data6.account !== undefined){
let data7 = data6.account;
if(typeof data7 === "string"){
if(func2(data7) < 1){
vErrors = fault(vErrors, instancePath+"/qiwi/account", wrong7);
}
}
else {
vErrors = fault(vErrors, instancePath+"/qiwi/account", wrong1);
}
}
if(data6.description !== undefined){
if(typeof data6.description !== "string"){
vErrors = fault(vErrors, instancePath+"/qiwi/description", wrong1);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/qiwi", wrong12);
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
}
else if(tag0 === "moneta"){
if(isObject(data)){
if(data.type === undefined){
vErrors = fault(vErrors, instancePath, wrong24);
}
if(data.moneta === undefined){
vErrors = fault(vErrors, instancePath, wrong87);
}
if(data.type !== undefined){
let data9 = data.type;
if(typeof data9 !== "string"){
vErrors = fault(vErrors, instancePath+"/type", wrong1);
}
if("moneta" !== data9){
vErrors = fault(vErrors, instancePath+"/type", wrong88);
}
}
if(data.moneta !== undefined){
let data10 = data.moneta;
if(isObject(data10)){
if(data10.account === undefined){
vErrors = fault(vErrors, instancePath+"/moneta", wrong42);
}
if(data10.account !== undefined){
let data11 = data10.account;
if(typeof data11 === "string"){
if(func2(data11) < 1){
vErrors = fault(vErrors, instancePath+"/moneta/account", wrong7);
}
}
else {
vErrors = fault(vErrors, instancePath+"/moneta/account", wrong1);
}
}
if(data10.description !== undefined){
if(typeof data10.description !== "string"){
vErrors = fault(vErrors, instancePath+"/moneta/description", wrong1);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/moneta", wrong12);
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
}
else if(tag0 === "steam"){
if(isObject(data)){
if(data.type === undefined){
vErrors = fault(vErrors, instancePath, wrong24);
}
if(data.steam === undefined){
vErrors = fault(vErrors, instancePath, wrong89);
}
if(data.type !== undefined){
let data13 = data.type;
if(typeof data13 !== "string"){
vErrors = fault(vErrors, instancePath+"/type", wrong1);
}
if("steam" !== data13){
vErrors = fault(vErrors, instancePath+"/type", wrong90);
}
}
if(data.steam !== undefined){
let data14 = data.steam;
if(isObject(data14)){
if(data14.account === undefined){
vErrors = fault(vErrors, instancePath+"/steam", wrong42);
}
if(data14.account !== undefined){
let data15 = data14.account;
if(typeof data15 === "string"){
if(func2(data15) < 1){
vErrors = fault(vErrors, instancePath+"/steam/account", wrong7);
}
}
else {
vErrors = fault(vErrors, instancePath+"/steam/account", wrong1);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/steam", wrong12);
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
}
else {
vErrors = fault(vErrors, instancePath, ["discriminator", {error: "mapping", tag: "type", tagValue: tag0}]);
}
}
else {
vErrors = fault(vErrors, instancePath, ["discriminator", {error: "tag", tag: "type", tagValue: tag0}]);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate100.errors = vErrors;
return vErrors === null;
}


function validate102(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.token === undefined){
vErrors = fault(vErrors, instancePath, wrong56);
}
if(data.token !== undefined){
let data0 = data.token;
if(typeof data0 === "string"){
if(func2(data0) < 1){
vErrors = fault(vErrors, instancePath+"/token", wrong7);
}
}
else {
vErrors = fault(vErrors, instancePath+"/token", wrong1);
}
}
if(data.initiator !== undefined){
let data1 = data.initiator;
if(typeof data1 === "string"){
if(func2(data1) < 1){
vErrors = fault(vErrors, instancePath+"/initiator", wrong7);
}
}
else {
vErrors = fault(vErrors, instancePath+"/initiator", wrong1);
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate102.errors = vErrors;
return vErrors === null;
}


function validate105(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.kbk === undefined){
vErrors = fault(vErrors, instancePath, wrong91);
}
if(data.oktmo === undefined){
vErrors = fault(vErrors, instancePath, wrong92);
}
if(data.payment_reason === undefined){
vErrors = fault(vErrors, instancePath, wrong93);
}
if(data.period === undefined){
vErrors = fault(vErrors, instancePath, wrong94);
}
if(data.document_number === undefined){
vErrors = fault(vErrors, instancePath, wrong95);
}
if(data.document_date === undefined){
vErrors = fault(vErrors, instancePath, wrong96);
}
if(data.kbk !== undefined){
let data0 = data.kbk;
if(typeof data0 === "string"){
if(func2(data0) < 1){
vErrors = fault(vErrors, instancePath+"/kbk", wrong7);
}
}
else {
vErrors = fault(vErrors, instancePath+"/kbk", wrong1);
}
}
if(data.oktmo !== undefined){
let data1 = data.oktmo;
if(typeof data1 === "string"){
if(func2(data1) < 1){
vErrors = fault(vErrors, instancePath+"/oktmo", wrong7);
}
}
else {
vErrors = fault(vErrors, instancePath+"/oktmo", wrong1);
}
}
if(data.payment_reason !== undefined){
let data2 = data.payment_reason;
if(typeof data2 === "string"){
if(func2(data2) < 1){
vErrors = fault(vErrors, instancePath+"/payment_reason", wrong7);
}
}
else {
vErrors = fault(vErrors, instancePath+"/payment_reason", wrong1);
}
}
if(data.period !== undefined){
let data3 = data.period;
if(typeof data3 === "string"){
if(func2(data3) < 1){
vErrors = fault(vErrors, instancePath+"/period", wrong7);
}
}
else {
vErrors = fault(vErrors, instancePath+"/period", wrong1);
}
}
if(data.document_number !== undefined){
let data4 = data.document_number;
if(typeof data4 === "string"){
if(func2(data4) < 1){
vErrors = fault(vErrors, instancePath+"/document_number", wrong7);
}
}
else {
vErrors = fault(vErrors, instancePath+"/document_number", wrong1);
}
}
if(data.document_date !== undefined){
let data5 = data.document_date;
if(typeof data5 === "string"){
if(func2(data5) < 1){
vErrors = fault(vErrors, instancePath+"/document_date", wrong7);
}
}
else {
vErrors = fault(vErrors, instancePath+"/document_date", wrong1);
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate105.errors = vErrors;
return vErrors === null;
}

const pattern16 = new RegExp("^[0-9]{10}$", "u");

function validate107(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.kpp === undefined){
vErrors = fault(vErrors, instancePath, wrong97);
}
if(data.inn === undefined){
vErrors = fault(vErrors, instancePath, wrong98);
}
if(data.kpp !== undefined){
if(!validate86(data.kpp, instancePath+"/kpp")) vErrors = joined(vErrors, validate86.errors);
}
if(data.inn !== undefined){
let data1 = data.inn;
if(typeof data1 === "string"){
if(!pattern16.test(data1)){
vErrors = fault(vErrors, instancePath+"/inn", wrong99);
}
}
else {
vErrors = fault(vErrors, instancePath+"/inn", wrong1);
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate107.errors = vErrors;
return vErrors === null;
}


function validate110(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.bik === undefined){
vErrors = fault(vErrors, instancePath, wrong41);
}
if(data.account === undefined){
vErrors = fault(vErrors, instancePath, wrong42);
}
if(data.account_eks === undefined){
vErrors = fault(vErrors, instancePath, wrong100);
}
if(data.name === undefined){
vErrors = fault(vErrors, instancePath, wrong16);
}
if(data.inn === undefined){
vErrors = fault(vErrors, instancePath, wrong98);
}
if(data.bik !== undefined){
if(!validate39(data.bik, instancePath+"/bik")) vErrors = joined(vErrors, validate39.errors);
}
if(data.account !== undefined){
if(!validate22(data.account, instancePath+"/account")) vErrors = joined(vErrors, validate22.errors);
}
if(data.account_eks !== undefined){
if(!validate22(data.account_eks, instancePath+"/account_eks")) vErrors = joined(vErrors, validate22.errors);
}
if(data.name !== undefined){
let data3 = data.name;
if(typeof data3 === "string"){
if(func2(data3) < 1){
vErrors = fault(vErrors, instancePath+"/name", wrong7);
}
}
else {
vErrors = fault(vErrors, instancePath+"/name", wrong1);
}
}
if(data.kpp !== undefined){
if(!validate86(data.kpp, instancePath+"/kpp")) vErrors = joined(vErrors, validate86.errors);
}
if(data.inn !== undefined){
let data5 = data.inn;
if(typeof data5 === "string"){
if(!pattern16.test(data5)){
vErrors = fault(vErrors, instancePath+"/inn", wrong99);
}
}
else {
vErrors = fault(vErrors, instancePath+"/inn", wrong1);
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate110.errors = vErrors;
return vErrors === null;
}


function validate104(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.type === undefined){
vErrors = fault(vErrors, instancePath, wrong24);
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
vErrors = fault(vErrors, instancePath+"/type", wrong1);
}
if(!((data0 === "tax_short") || (data0 === "tax_full"))){
vErrors = fault(vErrors, instancePath+"/type", wrong101);
}
}
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "tax_short"){
if(isObject(data)){
if(data.type === undefined){
vErrors = fault(vErrors, instancePath, wrong24);
}
if(data.type !== undefined){
let data1 = data.type;
if(typeof data1 !== "string"){
vErrors = fault(vErrors, instancePath+"/type", wrong1);
}
if("tax_short" !== data1){
vErrors = fault(vErrors, instancePath+"/type", wrong102);
}
}
if(data.tax_details !== undefined){
let data2 = data.tax_details;
if(isObject(data2)){
if(data2.period !== undefined){
let data3 = data2.period;
if(isObject(data3)){
if(data3.type === undefined){
vErrors = fault(vErrors, instancePath+"/tax_details/period", wrong24);
}
if(data3.number === undefined){
vErrors = fault(vErrors, instancePath+"/tax_details/period", wrong103);
}
if(data3.year === undefined){
vErrors = fault(vErrors, instancePath+"/tax_details/period", wrong104);
}
if(data3.type !== undefined){
let data4 = data3.type;
if(typeof data4 !== "string"){
vErrors = fault(vErrors, instancePath+"/tax_details/period/type", wrong1);
}
if(!((data4 === "month") || (data4 === "quarter"))){
vErrors = fault(vErrors, instancePath+"/tax_details/period/type", wrong105);
}
}
if(data3.number !== undefined){
let data5 = data3.number;
if(!(Number.isInteger(data5))){
vErrors = fault(vErrors, instancePath+"/tax_details/period/number", wrong9);
}
if(Number.isFinite(data5)){
if(data5 > 12 || isNaN(data5)){
vErrors = fault(vErrors, instancePath+"/tax_details/period/number", wrong106);
}
if(data5 < 1 || isNaN(data5)){
vErrors = fault(vErrors, instancePath+"/tax_details/period/number", wrong107);
}
}
}
if(data3.year !== undefined){
let data6 = data3.year;
if(typeof data6 === "string"){
if(!pattern7.test(data6)){
vErrors = fault(vErrors, instancePath+"/tax_details/period/year", wrong58);
}
}
else {
vErrors = fault(vErrors, instancePath+"/tax_details/period/year", wrong1);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/tax_details/period", wrong12);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/tax_details", wrong12);
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
}
else if(tag0 === "tax_full"){
const _errs20 = count(vErrors);
let valid7 = true;
const _errs21 = count(vErrors);
if(count(vErrors) === _errs21){
if(isObject(data)){
let missing0;
if((data.tax_full === undefined) && (missing0 = "tax_full")){
vErrors = fault(vErrors, instancePath, wrong61);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong61);
}
}
var _valid0 = _errs21 === count(vErrors);
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs23 = count(vErrors);
if(isObject(data)){
if(data.description === undefined){
vErrors = fault(vErrors, instancePath, wrong64);
}
if(data.uin === undefined){
vErrors = fault(vErrors, instancePath, wrong108);
}
if(data.tax_details === undefined){
vErrors = fault(vErrors, instancePath, wrong109);
}
if(data.payer === undefined){
vErrors = fault(vErrors, instancePath, wrong110);
}
if(data.payee === undefined){
vErrors = fault(vErrors, instancePath, wrong111);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
var _valid0 = _errs23 === count(vErrors);
valid7 = _valid0;
}
if(!valid7){
vErrors = fault(vErrors, instancePath, wrong62);
}
if(isObject(data)){
if(data.type === undefined){
vErrors = fault(vErrors, instancePath, wrong24);
}
if(data.type !== undefined){
let data7 = data.type;
if(typeof data7 !== "string"){
vErrors = fault(vErrors, instancePath+"/type", wrong1);
}
if("tax_full" !== data7){
vErrors = fault(vErrors, instancePath+"/type", wrong112);
}
}
if(data.tax_full !== undefined){
let data8 = data.tax_full;
if(isObject(data8)){
if(data8.description === undefined){
vErrors = fault(vErrors, instancePath+"/tax_full", wrong64);
}
if(data8.uin === undefined){
vErrors = fault(vErrors, instancePath+"/tax_full", wrong108);
}
if(data8.tax_details === undefined){
vErrors = fault(vErrors, instancePath+"/tax_full", wrong109);
}
if(data8.payer === undefined){
vErrors = fault(vErrors, instancePath+"/tax_full", wrong110);
}
if(data8.payee === undefined){
vErrors = fault(vErrors, instancePath+"/tax_full", wrong111);
}
if(data8.description !== undefined){
let data9 = data8.description;
if(typeof data9 === "string"){
if(func2(data9) < 1){
vErrors = fault(vErrors, instancePath+"/tax_full/description", wrong7);
}
}
else {
vErrors = fault(vErrors, instancePath+"/tax_full/description", wrong1);
}
}
if(data8.uin !== undefined){
let data10 = data8.uin;
if(typeof data10 === "string"){
if(func2(data10) < 1){
vErrors = fault(vErrors, instancePath+"/tax_full/uin", wrong7);
}
}
else {
vErrors = fault(vErrors, instancePath+"/tax_full/uin", wrong1);
}
}
if(data8.tax_details !== undefined){
if(!validate105(data8.tax_details, instancePath+"/tax_full/tax_details")) vErrors = joined(vErrors, validate105.errors);
}
if(data8.payer !== undefined){
if(!validate107(data8.payer, instancePath+"/tax_full/payer")) vErrors = joined(vErrors, validate107.errors);
}
if(data8.payee !== undefined){
if(!validate110(data8.payee, instancePath+"/tax_full/payee")) vErrors = joined(vErrors, validate110.errors);
}
}
else {
vErrors = fault(vErrors, instancePath+"/tax_full", wrong12);
}
}
if(data.description !== undefined){
let data14 = data.description;
if(typeof data14 === "string"){
if(func2(data14) < 1){
vErrors = fault(vErrors, instancePath+"/description", wrong7);
}
}
else {
vErrors = fault(vErrors, instancePath+"/description", wrong1);
}
}
if(data.uin !== undefined){
let data15 = data.uin;
if(typeof data15 === "string"){
if(func2(data15) < 1){
vErrors = fault(vErrors, instancePath+"/uin", wrong7);
}
}
else {
vErrors = fault(vErrors, instancePath+"/uin", wrong1);
}
}
if(data.tax_details !== undefined){
if(!validate105(data.tax_details, instancePath+"/tax_details")) vErrors = joined(vErrors, validate105.errors);
}
if(data.payer !== undefined){
if(!validate107(data.payer, instancePath+"/payer")) vErrors = joined(vErrors, validate107.errors);
}
if(data.payee !== undefined){
if(!validate110(data.payee, instancePath+"/payee")) vErrors = joined(vErrors, validate110.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
}
else {
vErrors = fault(vErrors, instancePath, ["discriminator", {error: "mapping", tag: "type", tagValue: tag0}]);
}
}
else {
vErrors = fault(vErrors, instancePath, ["discriminator", {error: "tag", tag: "type", tagValue: tag0}]);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate104.errors = vErrors;
return vErrors === null;
}


function validate70(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.type === undefined){
vErrors = fault(vErrors, instancePath, wrong24);
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
vErrors = fault(vErrors, instancePath+"/type", wrong1);
}
if(!(((((data0 === "card") || (data0 === "bank_account")) || (data0 === "wallet")) || (data0 === "recurrent")) || (data0 === "tax"))){
vErrors = fault(vErrors, instancePath+"/type", wrong113);
}
}
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "card"){
if(isObject(data)){
if(data.type === undefined){
vErrors = fault(vErrors, instancePath, wrong24);
}
if(data.card === undefined){
vErrors = fault(vErrors, instancePath, wrong114);
}
if(data.type !== undefined){
let data1 = data.type;
if(typeof data1 !== "string"){
vErrors = fault(vErrors, instancePath+"/type", wrong1);
}
if("card" !== data1){
vErrors = fault(vErrors, instancePath+"/type", wrong115);
}
}
if(data.card !== undefined){
if(!validate71(data.card, instancePath+"/card")) vErrors = joined(vErrors, validate71.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
}
else if(tag0 === "bank_account"){
if(isObject(data)){
if(data.type === undefined){
vErrors = fault(vErrors, instancePath, wrong24);
}
if(data.bank_account === undefined){
vErrors = fault(vErrors, instancePath, wrong116);
}
if(data.type !== undefined){
let data3 = data.type;
if(typeof data3 !== "string"){
vErrors = fault(vErrors, instancePath+"/type", wrong1);
}
if("bank_account" !== data3){
vErrors = fault(vErrors, instancePath+"/type", wrong117);
}
}
if(data.bank_account !== undefined){
if(!validate79(data.bank_account, instancePath+"/bank_account")) vErrors = joined(vErrors, validate79.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
}
else if(tag0 === "wallet"){
if(isObject(data)){
if(data.type === undefined){
vErrors = fault(vErrors, instancePath, wrong24);
}
if(data.wallet === undefined){
vErrors = fault(vErrors, instancePath, wrong118);
}
if(data.type !== undefined){
let data5 = data.type;
if(typeof data5 !== "string"){
vErrors = fault(vErrors, instancePath+"/type", wrong1);
}
if("wallet" !== data5){
vErrors = fault(vErrors, instancePath+"/type", wrong119);
}
}
if(data.wallet !== undefined){
if(!validate100(data.wallet, instancePath+"/wallet")) vErrors = joined(vErrors, validate100.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
}
else if(tag0 === "recurrent"){
if(isObject(data)){
if(data.type === undefined){
vErrors = fault(vErrors, instancePath, wrong24);
}
if(data.recurrent === undefined){
vErrors = fault(vErrors, instancePath, wrong120);
}
if(data.type !== undefined){
let data7 = data.type;
if(typeof data7 !== "string"){
vErrors = fault(vErrors, instancePath+"/type", wrong1);
}
if("recurrent" !== data7){
vErrors = fault(vErrors, instancePath+"/type", wrong121);
}
}
if(data.recurrent !== undefined){
if(!validate102(data.recurrent, instancePath+"/recurrent")) vErrors = joined(vErrors, validate102.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
}
else if(tag0 === "tax"){
if(isObject(data)){
if(data.type === undefined){
vErrors = fault(vErrors, instancePath, wrong24);
}
if(data.tax === undefined){
vErrors = fault(vErrors, instancePath, wrong122);
}
if(data.type !== undefined){
let data9 = data.type;
if(typeof data9 !== "string"){
vErrors = fault(vErrors, instancePath+"/type", wrong1);
}
if("tax" !== data9){
vErrors = fault(vErrors, instancePath+"/type", wrong123);
}
}
if(data.tax !== undefined){
if(!validate104(data.tax, instancePath+"/tax")) vErrors = joined(vErrors, validate104.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
}
else {
vErrors = fault(vErrors, instancePath, ["discriminator", {error: "mapping", tag: "type", tagValue: tag0}]);
}
}
else {
vErrors = fault(vErrors, instancePath, ["discriminator", {error: "tag", tag: "type", tagValue: tag0}]);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate70.errors = vErrors;
return vErrors === null;
}


function validate124(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.id_type === undefined){
vErrors = fault(vErrors, instancePath, wrong124);
}
if(data.id_number === undefined){
vErrors = fault(vErrors, instancePath, wrong125);
}
if(data.id_type !== undefined){
let data0 = data.id_type;
if(typeof data0 === "string"){
if(func2(data0) < 1){
vErrors = fault(vErrors, instancePath+"/id_type", wrong7);
}
}
else {
vErrors = fault(vErrors, instancePath+"/id_type", wrong1);
}
}
if(data.id_number !== undefined){
let data1 = data.id_number;
if(typeof data1 === "string"){
if(func2(data1) < 1){
vErrors = fault(vErrors, instancePath+"/id_number", wrong7);
}
}
else {
vErrors = fault(vErrors, instancePath+"/id_number", wrong1);
}
}
if(data.id_expiration_date !== undefined){
if(!validate29(data.id_expiration_date, instancePath+"/id_expiration_date")) vErrors = joined(vErrors, validate29.errors);
}
if(data.issue_date !== undefined){
if(!validate29(data.issue_date, instancePath+"/issue_date")) vErrors = joined(vErrors, validate29.errors);
}
if(data.division_code !== undefined){
if(typeof data.division_code !== "string"){
vErrors = fault(vErrors, instancePath+"/division_code", wrong1);
}
}
if(data.issued_by !== undefined){
if(typeof data.issued_by !== "string"){
vErrors = fault(vErrors, instancePath+"/issued_by", wrong1);
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate124.errors = vErrors;
return vErrors === null;
}


function validate122(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.full_name !== undefined){
let data0 = data.full_name;
if(typeof data0 === "string"){
if(func2(data0) < 1){
vErrors = fault(vErrors, instancePath+"/full_name", wrong7);
}
}
else {
vErrors = fault(vErrors, instancePath+"/full_name", wrong1);
}
}
if(data.first_name !== undefined){
if(typeof data.first_name !== "string"){
vErrors = fault(vErrors, instancePath+"/first_name", wrong1);
}
}
if(data.last_name !== undefined){
if(typeof data.last_name !== "string"){
vErrors = fault(vErrors, instancePath+"/last_name", wrong1);
}
}
if(data.middle_name !== undefined){
if(typeof data.middle_name !== "string"){
vErrors = fault(vErrors, instancePath+"/middle_name", wrong1);
}
}
if(data.company_name !== undefined){
if(typeof data.company_name !== "string"){
vErrors = fault(vErrors, instancePath+"/company_name", wrong1);
}
}
if(data.reference !== undefined){
if(typeof data.reference !== "string"){
vErrors = fault(vErrors, instancePath+"/reference", wrong1);
}
}
if(data.tax_reference !== undefined){
if(typeof data.tax_reference !== "string"){
vErrors = fault(vErrors, instancePath+"/tax_reference", wrong1);
}
}
if(data.beneficiary_id !== undefined){
if(!validate84(data.beneficiary_id, instancePath+"/beneficiary_id")) vErrors = joined(vErrors, validate84.errors);
}
if(data.country_iso3 !== undefined){
if(typeof data.country_iso3 !== "string"){
vErrors = fault(vErrors, instancePath+"/country_iso3", wrong1);
}
}
if(data.account !== undefined){
if(typeof data.account !== "string"){
vErrors = fault(vErrors, instancePath+"/account", wrong1);
}
}
if(data.country_iso2 !== undefined){
if(typeof data.country_iso2 !== "string"){
vErrors = fault(vErrors, instancePath+"/country_iso2", wrong1);
}
}
if(data.citizenship_country_iso_3 !== undefined){
if(typeof data.citizenship_country_iso_3 !== "string"){
vErrors = fault(vErrors, instancePath+"/citizenship_country_iso_3", wrong1);
}
}
if(data.city !== undefined){
if(typeof data.city !== "string"){
vErrors = fault(vErrors, instancePath+"/city", wrong1);
}
}
if(data.state !== undefined){
if(typeof data.state !== "string"){
vErrors = fault(vErrors, instancePath+"/state", wrong1);
}
}
if(data.street !== undefined){
if(typeof data.street !== "string"){
vErrors = fault(vErrors, instancePath+"/street", wrong1);
}
}
if(data.building !== undefined){
if(typeof data.building !== "string"){
vErrors = fault(vErrors, instancePath+"/building", wrong1);
}
}
if(data.flat !== undefined){
if(typeof data.flat !== "string"){
vErrors = fault(vErrors, instancePath+"/flat", wrong1);
}
}
if(data.postal_code !== undefined){
if(typeof data.postal_code !== "string"){
vErrors = fault(vErrors, instancePath+"/postal_code", wrong1);
}
}
if(data.address_line !== undefined){
if(typeof data.address_line !== "string"){
vErrors = fault(vErrors, instancePath+"/address_line", wrong1);
}
}
if(data.ipv4 !== undefined){
if(typeof data.ipv4 !== "string"){
vErrors = fault(vErrors, instancePath+"/ipv4", wrong1);
}
}
if(data.ipv6 !== undefined){
if(typeof data.ipv6 !== "string"){
vErrors = fault(vErrors, instancePath+"/ipv6", wrong1);
}
}
if(data.document !== undefined){
if(typeof data.document !== "string"){
vErrors = fault(vErrors, instancePath+"/document", wrong1);
}
}
if(data.identity_document !== undefined){
if(!validate124(data.identity_document, instancePath+"/identity_document")) vErrors = joined(vErrors, validate124.errors);
}
if(data.currency !== undefined){
if(typeof data.currency !== "string"){
vErrors = fault(vErrors, instancePath+"/currency", wrong1);
}
}
if(data.bank_name !== undefined){
if(typeof data.bank_name !== "string"){
vErrors = fault(vErrors, instancePath+"/bank_name", wrong1);
}
}
if(data.registration_number !== undefined){
if(typeof data.registration_number !== "string"){
vErrors = fault(vErrors, instancePath+"/registration_number", wrong1);
}
}
if(data.date_of_incorporation !== undefined){
if(typeof data.date_of_incorporation !== "string"){
vErrors = fault(vErrors, instancePath+"/date_of_incorporation", wrong1);
}
}
if(data.date_of_birth !== undefined){
if(!validate29(data.date_of_birth, instancePath+"/date_of_birth")) vErrors = joined(vErrors, validate29.errors);
}
if(data.msisdn !== undefined){
if(typeof data.msisdn !== "string"){
vErrors = fault(vErrors, instancePath+"/msisdn", wrong1);
}
}
if(data.email !== undefined){
if(typeof data.email !== "string"){
vErrors = fault(vErrors, instancePath+"/email", wrong1);
}
}
if(data.code !== undefined){
if(typeof data.code !== "string"){
vErrors = fault(vErrors, instancePath+"/code", wrong1);
}
}
if(data.swift_bic_code !== undefined){
if(typeof data.swift_bic_code !== "string"){
vErrors = fault(vErrors, instancePath+"/swift_bic_code", wrong1);
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = fault(vErrors, instancePath+"/description", wrong1);
}
}
if(data.wallet_id !== undefined){
if(typeof data.wallet_id !== "string"){
vErrors = fault(vErrors, instancePath+"/wallet_id", wrong1);
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate122.errors = vErrors;
return vErrors === null;
}


function validate121(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.sender !== undefined){
if(!validate122(data.sender, instancePath+"/sender")) vErrors = joined(vErrors, validate122.errors);
}
if(data.recipient !== undefined){
if(!validate122(data.recipient, instancePath+"/recipient")) vErrors = joined(vErrors, validate122.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate121.errors = vErrors;
return vErrors === null;
}

const pattern18 = new RegExp("^([Rr][Uu][Bb]|[Uu][Ss][Dd]|[Ee][Uu][Rr]|[Tt][Oo][Nn][Cc])$", "u");

function validate133(data, instancePath = ""){
let vErrors = null;
if(typeof data === "string"){
if(!pattern18.test(data)){
vErrors = fault(vErrors, instancePath, wrong126);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong1);
}
validate133.errors = vErrors;
return vErrors === null;
}


function validate132(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.amount === undefined){
vErrors = fault(vErrors, instancePath, wrong18);
}
if(data.currency === undefined){
vErrors = fault(vErrors, instancePath, wrong19);
}
if(data.amount !== undefined){
let data0 = data.amount;
if(!(Number.isInteger(data0))){
vErrors = fault(vErrors, instancePath+"/amount", wrong9);
}
if(Number.isFinite(data0)){
if(data0 > 9007199254740991 || isNaN(data0)){
vErrors = fault(vErrors, instancePath+"/amount", wrong10);
}
if(data0 < 1 || isNaN(data0)){
vErrors = fault(vErrors, instancePath+"/amount", wrong107);
}
}
}
if(data.currency !== undefined){
if(!validate133(data.currency, instancePath+"/currency")) vErrors = joined(vErrors, validate133.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate132.errors = vErrors;
return vErrors === null;
}


function validate137(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.amount === undefined){
vErrors = fault(vErrors, instancePath, wrong18);
}
if(data.currency === undefined){
vErrors = fault(vErrors, instancePath, wrong19);
}
if(data.amount !== undefined){
let data0 = data.amount;
if(!(Number.isInteger(data0))){
vErrors = fault(vErrors, instancePath+"/amount", wrong9);
}
if(Number.isFinite(data0)){
if(data0 > 9007199254740991 || isNaN(data0)){
vErrors = fault(vErrors, instancePath+"/amount", wrong10);
}
if(data0 < 0 || isNaN(data0)){
vErrors = fault(vErrors, instancePath+"/amount", wrong25);
}
}
}
if(data.currency !== undefined){
if(!validate133(data.currency, instancePath+"/currency")) vErrors = joined(vErrors, validate133.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate137.errors = vErrors;
return vErrors === null;
}


function validate136(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.gross !== undefined){
if(!validate137(data.gross, instancePath+"/gross")) vErrors = joined(vErrors, validate137.errors);
}
if(data.net !== undefined){
if(!validate137(data.net, instancePath+"/net")) vErrors = joined(vErrors, validate137.errors);
}
if(data.fee !== undefined){
let data2 = data.fee;
if(isObject(data2)){
if(data2.merchant_fee === undefined){
vErrors = fault(vErrors, instancePath+"/fee", wrong127);
}
if(data2.merchant_fee !== undefined){
if(!validate137(data2.merchant_fee, instancePath+"/fee/merchant_fee")) vErrors = joined(vErrors, validate137.errors);
}
}
else {
vErrors = fault(vErrors, instancePath+"/fee", wrong12);
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate136.errors = vErrors;
return vErrors === null;
}


function validate145(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.name === undefined){
vErrors = fault(vErrors, instancePath, wrong16);
}
if(data.amount_details === undefined){
vErrors = fault(vErrors, instancePath, wrong128);
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func2(data0) < 1){
vErrors = fault(vErrors, instancePath+"/name", wrong7);
}
}
else {
vErrors = fault(vErrors, instancePath+"/name", wrong1);
}
}
if(data.amount_details !== undefined){
if(!validate132(data.amount_details, instancePath+"/amount_details")) vErrors = joined(vErrors, validate132.errors);
}
if(data.quantity !== undefined){
let data2 = data.quantity;
if(!(Number.isInteger(data2))){
vErrors = fault(vErrors, instancePath+"/quantity", wrong9);
}
if(Number.isFinite(data2)){
if(data2 < 1 || isNaN(data2)){
vErrors = fault(vErrors, instancePath+"/quantity", wrong107);
}
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate145.errors = vErrors;
return vErrors === null;
}


function validate149(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.id === undefined){
vErrors = fault(vErrors, instancePath, wrong129);
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func2(data0) < 1){
vErrors = fault(vErrors, instancePath+"/id", wrong7);
}
}
else {
vErrors = fault(vErrors, instancePath+"/id", wrong1);
}
}
if(data.link !== undefined){
if(typeof data.link !== "string"){
vErrors = fault(vErrors, instancePath+"/link", wrong1);
}
}
if(data.cancelled_at !== undefined){
if(!validate51(data.cancelled_at, instancePath+"/cancelled_at")) vErrors = joined(vErrors, validate51.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate149.errors = vErrors;
return vErrors === null;
}


function validate144(data, instancePath = ""){
let vErrors = null;
const _errs1 = count(vErrors);
let valid0 = true;
const _errs2 = count(vErrors);
if(count(vErrors) === _errs2){
if(isObject(data)){
let missing0;
if((data.payer_type === undefined) && (missing0 = "payer_type")){
vErrors = fault(vErrors, instancePath, wrong61);
}
else {
if(data.payer_type !== undefined){
let data0 = data.payer_type;
if(typeof data0 !== "string"){
vErrors = fault(vErrors, instancePath, wrong61);
}
if("legal" !== data0){
vErrors = fault(vErrors, instancePath, wrong61);
}
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong61);
}
}
var _valid0 = _errs2 === count(vErrors);
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs6 = count(vErrors);
if(isObject(data)){
if(data.payer_tax_number === undefined){
vErrors = fault(vErrors, instancePath, wrong130);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
var _valid0 = _errs6 === count(vErrors);
valid0 = _valid0;
}
if(!valid0){
vErrors = fault(vErrors, instancePath, wrong131);
}
if(isObject(data)){
if(data.tax_reference === undefined){
vErrors = fault(vErrors, instancePath, wrong132);
}
if(data.services === undefined){
vErrors = fault(vErrors, instancePath, wrong133);
}
if(data.tax_reference !== undefined){
let data1 = data.tax_reference;
if(typeof data1 === "string"){
if(!pattern13.test(data1)){
vErrors = fault(vErrors, instancePath+"/tax_reference", wrong68);
}
}
else {
vErrors = fault(vErrors, instancePath+"/tax_reference", wrong1);
}
}
if(data.services !== undefined){
let data2 = data.services;
if(Array.isArray(data2)){
if(data2.length > 6){
vErrors = fault(vErrors, instancePath+"/services", wrong134);
}
if(data2.length < 1){
vErrors = fault(vErrors, instancePath+"/services", wrong135);
}
const len0 = data2.length > 6 ? 0 : data2.length;
for(let i0=0; i0<len0 && isFew(vErrors); i0++){
if(!validate145(data2[i0], instancePath+"/services/" + i0)) vErrors = joined(vErrors, validate145.errors);
}
}
else {
vErrors = fault(vErrors, instancePath+"/services", wrong39);
}
}
if(data.payer_type !== undefined){
let data4 = data.payer_type;
if(typeof data4 !== "string"){
vErrors = fault(vErrors, instancePath+"/payer_type", wrong1);
}
if(!(((data4 === "legal") || (data4 === "individual")) || (data4 === "foreign"))){
vErrors = fault(vErrors, instancePath+"/payer_type", wrong136);
}
}
if(data.payer_tax_number !== undefined){
if(!validate84(data.payer_tax_number, instancePath+"/payer_tax_number")) vErrors = joined(vErrors, validate84.errors);
}
if(data.payer_name !== undefined){
if(typeof data.payer_name !== "string"){
vErrors = fault(vErrors, instancePath+"/payer_name", wrong1);
}
}
if(data.receipt !== undefined){
if(!validate149(data.receipt, instancePath+"/receipt")) vErrors = joined(vErrors, validate149.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate144.errors = vErrors;
return vErrors === null;
}


function validate143(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.professional_income_taxpayer === undefined){
vErrors = fault(vErrors, instancePath, wrong137);
}
if(data.professional_income_taxpayer !== undefined){
if(!validate144(data.professional_income_taxpayer, instancePath+"/professional_income_taxpayer")) vErrors = joined(vErrors, validate144.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate143.errors = vErrors;
return vErrors === null;
}


function validate154(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.type === undefined){
vErrors = fault(vErrors, instancePath, wrong24);
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
vErrors = fault(vErrors, instancePath+"/type", wrong1);
}
if(!((data0 === "redirect") || (data0 === "inform"))){
vErrors = fault(vErrors, instancePath+"/type", wrong138);
}
}
if(data.redirect !== undefined){
let data1 = data.redirect;
if(isObject(data1)){
if(data1.url === undefined){
vErrors = fault(vErrors, instancePath+"/redirect", wrong139);
}
if(data1.base_url === undefined){
vErrors = fault(vErrors, instancePath+"/redirect", wrong140);
}
if(data1.method === undefined){
vErrors = fault(vErrors, instancePath+"/redirect", wrong27);
}
if(data1.url !== undefined){
if(typeof data1.url !== "string"){
vErrors = fault(vErrors, instancePath+"/redirect/url", wrong1);
}
}
if(data1.base_url !== undefined){
if(typeof data1.base_url !== "string"){
vErrors = fault(vErrors, instancePath+"/redirect/base_url", wrong1);
}
}
if(data1.method !== undefined){
if(typeof data1.method !== "string"){
vErrors = fault(vErrors, instancePath+"/redirect/method", wrong1);
}
}
if(data1.qs !== undefined){
let data5 = data1.qs;
if(!(isObject(data5))){
vErrors = fault(vErrors, instancePath+"/redirect/qs", wrong12);
}
}
if(data1.params !== undefined){
let data6 = data1.params;
if(!(isObject(data6))){
vErrors = fault(vErrors, instancePath+"/redirect/params", wrong12);
}
}
if(data1.tds_data !== undefined){
let data7 = data1.tds_data;
if(!(isObject(data7))){
vErrors = fault(vErrors, instancePath+"/redirect/tds_data", wrong12);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/redirect", wrong12);
}
}
if(data.inform !== undefined){
let data8 = data.inform;
if(isObject(data8)){
if(data8.type !== undefined){
let data9 = data8.type;
if(typeof data9 === "string"){
if(func2(data9) < 1){
vErrors = fault(vErrors, instancePath+"/inform/type", wrong7);
}
}
else {
vErrors = fault(vErrors, instancePath+"/inform/type", wrong1);
}
}
if(data8.qr !== undefined){
let data10 = data8.qr;
if(isObject(data10)){
if(data10.content !== undefined){
if(typeof data10.content !== "string"){
vErrors = fault(vErrors, instancePath+"/inform/qr/content", wrong1);
}
}
if(data10.img !== undefined){
if(typeof data10.img !== "string"){
vErrors = fault(vErrors, instancePath+"/inform/qr/img", wrong1);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/inform/qr", wrong12);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/inform", wrong12);
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate154.errors = vErrors;
return vErrors === null;
}


function validate156(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.rrn !== undefined){
if(typeof data.rrn !== "string"){
vErrors = fault(vErrors, instancePath+"/rrn", wrong1);
}
}
if(data.arn !== undefined){
if(typeof data.arn !== "string"){
vErrors = fault(vErrors, instancePath+"/arn", wrong1);
}
}
if(data.auth_code !== undefined){
if(typeof data.auth_code !== "string"){
vErrors = fault(vErrors, instancePath+"/auth_code", wrong1);
}
}
if(data.fp_message_id !== undefined){
if(typeof data.fp_message_id !== "string"){
vErrors = fault(vErrors, instancePath+"/fp_message_id", wrong1);
}
}
if(data.external_subscription_token !== undefined){
if(typeof data.external_subscription_token !== "string"){
vErrors = fault(vErrors, instancePath+"/external_subscription_token", wrong1);
}
}
if(data.bank_account_ru_token !== undefined){
if(typeof data.bank_account_ru_token !== "string"){
vErrors = fault(vErrors, instancePath+"/bank_account_ru_token", wrong1);
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate156.errors = vErrors;
return vErrors === null;
}

const pattern20 = new RegExp("^rf_[0-9]+$", "u");

function validate159(data, instancePath = ""){
let vErrors = null;
if(typeof data === "string"){
if(!pattern20.test(data)){
vErrors = fault(vErrors, instancePath, wrong141);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong1);
}
validate159.errors = vErrors;
return vErrors === null;
}


function validate161(data, instancePath = ""){
let vErrors = null;
if(typeof data !== "string"){
vErrors = fault(vErrors, instancePath, wrong1);
}
if(!((((data === "in_progress") || (data === "accepted")) || (data === "declined")) || (data === "error"))){
vErrors = fault(vErrors, instancePath, wrong142);
}
validate161.errors = vErrors;
return vErrors === null;
}


function validate167(data, instancePath = ""){
validate167.errors = null;
return true;
}


function validate169(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.contractor_alias === undefined){
vErrors = fault(vErrors, instancePath, wrong143);
}
if(data.contractor_alias !== undefined){
let data0 = data.contractor_alias;
if(typeof data0 === "string"){
if(func2(data0) < 1){
vErrors = fault(vErrors, instancePath+"/contractor_alias", wrong7);
}
}
else {
vErrors = fault(vErrors, instancePath+"/contractor_alias", wrong1);
}
}
if(data.percent !== undefined){
if(typeof data.percent !== "string"){
vErrors = fault(vErrors, instancePath+"/percent", wrong1);
}
}
if(data.remains !== undefined){
if(typeof data.remains !== "boolean"){
vErrors = fault(vErrors, instancePath+"/remains", wrong45);
}
}
if(data.amount !== undefined){
if(!validate132(data.amount, instancePath+"/amount")) vErrors = joined(vErrors, validate132.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate169.errors = vErrors;
return vErrors === null;
}


function validate158(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.id === undefined){
vErrors = fault(vErrors, instancePath, wrong129);
}
if(data.status === undefined){
vErrors = fault(vErrors, instancePath, wrong2);
}
if(data.created_at === undefined){
vErrors = fault(vErrors, instancePath, wrong144);
}
if(data.amount_details === undefined){
vErrors = fault(vErrors, instancePath, wrong128);
}
if(data.id !== undefined){
if(!validate159(data.id, instancePath+"/id")) vErrors = joined(vErrors, validate159.errors);
}
if(data.status !== undefined){
if(!validate161(data.status, instancePath+"/status")) vErrors = joined(vErrors, validate161.errors);
}
if(data.created_at !== undefined){
if(!validate51(data.created_at, instancePath+"/created_at")) vErrors = joined(vErrors, validate51.errors);
}
if(data.finished_at !== undefined){
if(!validate51(data.finished_at, instancePath+"/finished_at")) vErrors = joined(vErrors, validate51.errors);
}
if(data.amount_details !== undefined){
if(!validate132(data.amount_details, instancePath+"/amount_details")) vErrors = joined(vErrors, validate132.errors);
}
if(data.amounts !== undefined){
if(!validate136(data.amounts, instancePath+"/amounts")) vErrors = joined(vErrors, validate136.errors);
}
if(data.metadata !== undefined){
if(!validate167(data.metadata, instancePath+"/metadata")) vErrors = joined(vErrors, validate167.errors);
}
if(data.is_chargeback !== undefined){
if(typeof data.is_chargeback !== "boolean"){
vErrors = fault(vErrors, instancePath+"/is_chargeback", wrong45);
}
}
if(data.revenue_split_info !== undefined){
let data8 = data.revenue_split_info;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0 && isFew(vErrors); i0++){
if(!validate169(data8[i0], instancePath+"/revenue_split_info/" + i0)) vErrors = joined(vErrors, validate169.errors);
}
}
else {
vErrors = fault(vErrors, instancePath+"/revenue_split_info", wrong39);
}
}
if(data.transaction_info !== undefined){
if(!validate156(data.transaction_info, instancePath+"/transaction_info")) vErrors = joined(vErrors, validate156.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate158.errors = vErrors;
return vErrors === null;
}


function validate176(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.rule_alias === undefined){
vErrors = fault(vErrors, instancePath, wrong145);
}
if(data.rule_alias !== undefined){
let data0 = data.rule_alias;
if(typeof data0 === "string"){
if(func2(data0) < 1){
vErrors = fault(vErrors, instancePath+"/rule_alias", wrong7);
}
}
else {
vErrors = fault(vErrors, instancePath+"/rule_alias", wrong1);
}
}
if(data.list_alias !== undefined){
if(typeof data.list_alias !== "string"){
vErrors = fault(vErrors, instancePath+"/list_alias", wrong1);
}
}
if(data.expiration_date !== undefined){
if(typeof data.expiration_date !== "string"){
vErrors = fault(vErrors, instancePath+"/expiration_date", wrong1);
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate176.errors = vErrors;
return vErrors === null;
}


function validate175(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.code === undefined){
vErrors = fault(vErrors, instancePath, wrong146);
}
if(data.description === undefined){
vErrors = fault(vErrors, instancePath, wrong64);
}
if(data.code !== undefined){
let data0 = data.code;
if(typeof data0 === "string"){
if(func2(data0) < 1){
vErrors = fault(vErrors, instancePath+"/code", wrong7);
}
}
else {
vErrors = fault(vErrors, instancePath+"/code", wrong1);
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = fault(vErrors, instancePath+"/description", wrong1);
}
}
if(data.reject_reasons !== undefined){
let data2 = data.reject_reasons;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0 && isFew(vErrors); i0++){
if(!validate176(data2[i0], instancePath+"/reject_reasons/" + i0)) vErrors = joined(vErrors, validate176.errors);
}
}
else {
vErrors = fault(vErrors, instancePath+"/reject_reasons", wrong39);
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate175.errors = vErrors;
return vErrors === null;
}


function validate59(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.id === undefined){
vErrors = fault(vErrors, instancePath, wrong129);
}
if(data.status === undefined){
vErrors = fault(vErrors, instancePath, wrong2);
}
if(data.created_at === undefined){
vErrors = fault(vErrors, instancePath, wrong144);
}
if(data.id !== undefined){
if(!validate60(data.id, instancePath+"/id")) vErrors = joined(vErrors, validate60.errors);
}
if(data.status !== undefined){
if(!validate62(data.status, instancePath+"/status")) vErrors = joined(vErrors, validate62.errors);
}
if(data.created_at !== undefined){
if(!validate51(data.created_at, instancePath+"/created_at")) vErrors = joined(vErrors, validate51.errors);
}
if(data.finished_at !== undefined){
if(!validate51(data.finished_at, instancePath+"/finished_at")) vErrors = joined(vErrors, validate51.errors);
}
if(data.customer !== undefined){
if(!validate66(data.customer, instancePath+"/customer")) vErrors = joined(vErrors, validate66.errors);
}
if(data.payout_details !== undefined){
if(!validate70(data.payout_details, instancePath+"/payout_details")) vErrors = joined(vErrors, validate70.errors);
}
if(data.participant_details !== undefined){
if(!validate121(data.participant_details, instancePath+"/participant_details")) vErrors = joined(vErrors, validate121.errors);
}
if(data.amount_details !== undefined){
if(!validate132(data.amount_details, instancePath+"/amount_details")) vErrors = joined(vErrors, validate132.errors);
}
if(data.amounts !== undefined){
if(!validate136(data.amounts, instancePath+"/amounts")) vErrors = joined(vErrors, validate136.errors);
}
if(data.fiscalization_details !== undefined){
if(!validate143(data.fiscalization_details, instancePath+"/fiscalization_details")) vErrors = joined(vErrors, validate143.errors);
}
if(data.customer_interaction !== undefined){
if(!validate154(data.customer_interaction, instancePath+"/customer_interaction")) vErrors = joined(vErrors, validate154.errors);
}
if(data.transaction_info !== undefined){
if(!validate156(data.transaction_info, instancePath+"/transaction_info")) vErrors = joined(vErrors, validate156.errors);
}
if(data.refunds !== undefined){
let data12 = data.refunds;
if(Array.isArray(data12)){
const len0 = data12.length;
for(let i0=0; i0<len0 && isFew(vErrors); i0++){
if(!validate158(data12[i0], instancePath+"/refunds/" + i0)) vErrors = joined(vErrors, validate158.errors);
}
}
else {
vErrors = fault(vErrors, instancePath+"/refunds", wrong39);
}
}
if(data.metadata !== undefined){
if(!validate167(data.metadata, instancePath+"/metadata")) vErrors = joined(vErrors, validate167.errors);
}
if(data.error !== undefined){
if(!validate175(data.error, instancePath+"/error")) vErrors = joined(vErrors, validate175.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate59.errors = vErrors;
return vErrors === null;
}

const pattern21 = new RegExp("^pm_[0-9]+$", "u");

function validate181(data, instancePath = ""){
let vErrors = null;
if(typeof data === "string"){
if(!pattern21.test(data)){
vErrors = fault(vErrors, instancePath, wrong147);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong1);
}
validate181.errors = vErrors;
return vErrors === null;
}


function validate183(data, instancePath = ""){
let vErrors = null;
if(typeof data !== "string"){
vErrors = fault(vErrors, instancePath, wrong1);
}
if(!((((data === "in_progress") || (data === "pending")) || (data === "succeeded")) || (data === "failed"))){
vErrors = fault(vErrors, instancePath, wrong52);
}
validate183.errors = vErrors;
return vErrors === null;
}


function validate192(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.description !== undefined){
let data0 = data.description;
if(typeof data0 === "string"){
if(func2(data0) < 1){
vErrors = fault(vErrors, instancePath+"/description", wrong7);
}
}
else {
vErrors = fault(vErrors, instancePath+"/description", wrong1);
}
}
if(data.subscription_service_info !== undefined){
let data1 = data.subscription_service_info;
if(isObject(data1)){
if(data1.id === undefined){
vErrors = fault(vErrors, instancePath+"/subscription_service_info", wrong129);
}
if(data1.name === undefined){
vErrors = fault(vErrors, instancePath+"/subscription_service_info", wrong16);
}
if(data1.id !== undefined){
let data2 = data1.id;
if(typeof data2 === "string"){
if(func2(data2) < 1){
vErrors = fault(vErrors, instancePath+"/subscription_service_info/id", wrong7);
}
}
else {
vErrors = fault(vErrors, instancePath+"/subscription_service_info/id", wrong1);
}
}
if(data1.name !== undefined){
let data3 = data1.name;
if(typeof data3 === "string"){
if(func2(data3) < 1){
vErrors = fault(vErrors, instancePath+"/subscription_service_info/name", wrong7);
}
}
else {
vErrors = fault(vErrors, instancePath+"/subscription_service_info/name", wrong1);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/subscription_service_info", wrong12);
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate192.errors = vErrors;
return vErrors === null;
}


function validate194(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.subscription_service_info !== undefined){
let data0 = data.subscription_service_info;
if(isObject(data0)){
if(data0.id === undefined){
vErrors = fault(vErrors, instancePath+"/subscription_service_info", wrong129);
}
if(data0.name === undefined){
vErrors = fault(vErrors, instancePath+"/subscription_service_info", wrong16);
}
if(data0.id !== undefined){
let data1 = data0.id;
if(typeof data1 === "string"){
if(func2(data1) < 1){
vErrors = fault(vErrors, instancePath+"/subscription_service_info/id", wrong7);
}
}
else {
vErrors = fault(vErrors, instancePath+"/subscription_service_info/id", wrong1);
}
}
if(data0.name !== undefined){
let data2 = data0.name;
if(typeof data2 === "string"){
if(func2(data2) < 1){
vErrors = fault(vErrors, instancePath+"/subscription_service_info/name", wrong7);
}
}
else {
vErrors = fault(vErrors, instancePath+"/subscription_service_info/name", wrong1);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/subscription_service_info", wrong12);
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate194.errors = vErrors;
return vErrors === null;
}


function validate197(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.channel === undefined){
vErrors = fault(vErrors, instancePath, wrong148);
}
if(data.channel !== undefined){
let data0 = data.channel;
if(typeof data0 !== "string"){
vErrors = fault(vErrors, instancePath+"/channel", wrong1);
}
if(!((((data0 === "app") || (data0 === "mobile_web")) || (data0 === "web")) || (data0 === "web_mobile"))){
vErrors = fault(vErrors, instancePath+"/channel", wrong149);
}
}
if(data.phone !== undefined){
if(!validate90(data.phone, instancePath+"/phone")) vErrors = joined(vErrors, validate90.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate197.errors = vErrors;
return vErrors === null;
}


function validate201(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.document === undefined){
vErrors = fault(vErrors, instancePath, wrong150);
}
if(data.name === undefined){
vErrors = fault(vErrors, instancePath, wrong16);
}
if(data.email === undefined){
vErrors = fault(vErrors, instancePath, wrong151);
}
if(data.document !== undefined){
let data0 = data.document;
if(typeof data0 === "string"){
if(func2(data0) < 1){
vErrors = fault(vErrors, instancePath+"/document", wrong7);
}
}
else {
vErrors = fault(vErrors, instancePath+"/document", wrong1);
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(func2(data1) < 1){
vErrors = fault(vErrors, instancePath+"/name", wrong7);
}
}
else {
vErrors = fault(vErrors, instancePath+"/name", wrong1);
}
}
if(data.email !== undefined){
let data2 = data.email;
if(typeof data2 === "string"){
if(func2(data2) < 1){
vErrors = fault(vErrors, instancePath+"/email", wrong7);
}
}
else {
vErrors = fault(vErrors, instancePath+"/email", wrong1);
}
}
if(data.phone !== undefined){
let data3 = data.phone;
if(typeof data3 === "string"){
if(func2(data3) < 1){
vErrors = fault(vErrors, instancePath+"/phone", wrong7);
}
}
else {
vErrors = fault(vErrors, instancePath+"/phone", wrong1);
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate201.errors = vErrors;
return vErrors === null;
}

const pattern22 = new RegExp("^[A-Za-z]{2}$", "u");

function validate196(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.type === undefined){
vErrors = fault(vErrors, instancePath, wrong24);
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
vErrors = fault(vErrors, instancePath+"/type", wrong1);
}
if(!((((((((((((data0 === "sber_pay") || (data0 === "tpay")) || (data0 === "alipay")) || (data0 === "alipay_hk")) || (data0 === "dana")) || (data0 === "gcash")) || (data0 === "kakaopay")) || (data0 === "wechatpay")) || (data0 === "china_unionpay")) || (data0 === "phone_ident")) || (data0 === "pix")) || (data0 === "country_ewallet"))){
vErrors = fault(vErrors, instancePath+"/type", wrong152);
}
}
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "sber_pay"){
if(isObject(data)){
if(data.type === undefined){
vErrors = fault(vErrors, instancePath, wrong24);
}
if(data.sber_pay === undefined){
vErrors = fault(vErrors, instancePath, wrong153);
}
if(data.type !== undefined){
let data1 = data.type;
if(typeof data1 !== "string"){
vErrors = fault(vErrors, instancePath+"/type", wrong1);
}
if("sber_pay" !== data1){
vErrors = fault(vErrors, instancePath+"/type", wrong154);
}
}
if(data.sber_pay !== undefined){
if(!validate197(data.sber_pay, instancePath+"/sber_pay")) vErrors = joined(vErrors, validate197.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
}
else if(tag0 === "tpay"){
if(isObject(data)){
if(data.type === undefined){
vErrors = fault(vErrors, instancePath, wrong24);
}
if(data.type !== undefined){
let data3 = data.type;
if(typeof data3 !== "string"){
vErrors = fault(vErrors, instancePath+"/type", wrong1);
}
if("tpay" !== data3){
vErrors = fault(vErrors, instancePath+"/type", wrong155);
}
}
if(data.tpay !== undefined){
let data4 = data.tpay;
if(!(isObject(data4))){
vErrors = fault(vErrors, instancePath+"/tpay", wrong12);
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
}
else if(tag0 === "alipay"){
if(isObject(data)){
if(data.type === undefined){
vErrors = fault(vErrors, instancePath, wrong24);
}
if(data.type !== undefined){
let data5 = data.type;
if(typeof data5 !== "string"){
vErrors = fault(vErrors, instancePath+"/type", wrong1);
}
if("alipay" !== data5){
vErrors = fault(vErrors, instancePath+"/type", wrong156);
}
}
if(data.alipay !== undefined){
let data6 = data.alipay;
if(!(isObject(data6))){
vErrors = fault(vErrors, instancePath+"/alipay", wrong12);
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
}
else if(tag0 === "alipay_hk"){
if(isObject(data)){
if(data.type === undefined){
vErrors = fault(vErrors, instancePath, wrong24);
}
if(data.type !== undefined){
let data7 = data.type;
if(typeof data7 !== "string"){
vErrors = fault(vErrors, instancePath+"/type", wrong1);
}
if("alipay_hk" !== data7){
vErrors = fault(vErrors, instancePath+"/type", wrong157);
}
}
if(data.alipay_hk !== undefined){
let data8 = data.alipay_hk;
if(!(isObject(data8))){
vErrors = fault(vErrors, instancePath+"/alipay_hk", wrong12);
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
}
else if(tag0 === "dana"){
if(isObject(data)){
if(data.type === undefined){
vErrors = fault(vErrors, instancePath, wrong24);
}
if(data.type !== undefined){
let data9 = data.type;
if(typeof data9 !== "string"){
vErrors = fault(vErrors, instancePath+"/type", wrong1);
}
if("dana" !== data9){
vErrors = fault(vErrors, instancePath+"/type", wrong158);
}
}
if(data.dana !== undefined){
let data10 = data.dana;
if(!(isObject(data10))){
vErrors = fault(vErrors, instancePath+"/dana", wrong12);
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
}
else if(tag0 === "gcash"){
if(isObject(data)){
if(data.type === undefined){
vErrors = fault(vErrors, instancePath, wrong24);
}
if(data.type !== undefined){
let data11 = data.type;
if(typeof data11 !== "string"){
vErrors = fault(vErrors, instancePath+"/type", wrong1);
}
if("gcash" !== data11){
vErrors = fault(vErrors, instancePath+"/type", wrong159);
}
}
if(data.gcash !== undefined){
let data12 = data.gcash;
if(!(isObject(data12))){
vErrors = fault(vErrors, instancePath+"/gcash", wrong12);
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
}
else if(tag0 === "kakaopay"){
if(isObject(data)){
if(data.type === undefined){
vErrors = fault(vErrors, instancePath, wrong24);
}
if(data.type !== undefined){
let data13 = data.type;
if(typeof data13 !== "string"){
vErrors = fault(vErrors, instancePath+"/type", wrong1);
}
if("kakaopay" !== data13){
vErrors = fault(vErrors, instancePath+"/type", wrong160);
}
}
if(data.kakaopay !== undefined){
let data14 = data.kakaopay;
if(!(isObject(data14))){
vErrors = fault(vErrors, instancePath+"/kakaopay", wrong12);
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
}
else if(tag0 === "wechatpay"){
if(isObject(data)){
if(data.type === undefined){
vErrors = fault(vErrors, instancePath, wrong24);
}
if(data.type !== undefined){
let data15 = data.type;
if(typeof data15 !== "string"){
vErrors = fault(vErrors, instancePath+"/type", wrong1);
}
if("wechatpay" !== data15){
vErrors = fault(vErrors, instancePath+"/type", wrong161);
}
}
if(data.wechatpay !== undefined){
let data16 = data.wechatpay;
if(!(isObject(data16))){
vErrors = fault(vErrors, instancePath+"/wechatpay", wrong12);
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
}
else if(tag0 === "china_unionpay"){
if(isObject(data)){
if(data.type === undefined){
vErrors = fault(vErrors, instancePath, wrong24);
}
if(data.type !== undefined){
let data17 = data.type;
if(typeof data17 !== "string"){
vErrors = fault(vErrors, instancePath+"/type", wrong1);
}
if("china_unionpay" !== data17){
vErrors = fault(vErrors, instancePath+"/type", wrong162);
}
}
if(data.china_unionpay !== undefined){
let data18 = data.china_unionpay;
if(!(isObject(data18))){
vErrors = fault(vErrors, instancePath+"/china_unionpay", wrong12);
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
}
else if(tag0 === "phone_ident"){
if(isObject(data)){
if(data.type === undefined){
vErrors = fault(vErrors, instancePath, wrong24);
}
if(data.phone_ident === undefined){
vErrors = fault(vErrors, instancePath, wrong163);
}
if(data.type !== undefined){
let data19 = data.type;
if(typeof data19 !== "string"){
vErrors = fault(vErrors, instancePath+"/type", wrong1);
}
if("phone_ident" !== data19){
vErrors = fault(vErrors, instancePath+"/type", wrong164);
}
}
if(data.phone_ident !== undefined){
let data20 = data.phone_ident;
if(isObject(data20)){
if(data20.phone === undefined){
vErrors = fault(vErrors, instancePath+"/phone_ident", wrong69);
}
if(data20.phone !== undefined){
if(!validate90(data20.phone, instancePath+"/phone_ident/phone")) vErrors = joined(vErrors, validate90.errors);
}
}
else {
vErrors = fault(vErrors, instancePath+"/phone_ident", wrong12);
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
}
else if(tag0 === "pix"){
if(isObject(data)){
if(data.type === undefined){
vErrors = fault(vErrors, instancePath, wrong24);
}
if(data.pix === undefined){
vErrors = fault(vErrors, instancePath, wrong165);
}
if(data.type !== undefined){
let data22 = data.type;
if(typeof data22 !== "string"){
vErrors = fault(vErrors, instancePath+"/type", wrong1);
}
if("pix" !== data22){
vErrors = fault(vErrors, instancePath+"/type", wrong166);
}
}
if(data.pix !== undefined){
if(!validate201(data.pix, instancePath+"/pix")) vErrors = joined(vErrors, validate201.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
}
else if(tag0 === "country_ewallet"){
if(isObject(data)){
if(data.type === undefined){
vErrors = fault(vErrors, instancePath, wrong24);
}
if(data.country_ewallet === undefined){
vErrors = fault(vErrors, instancePath, wrong167);
}
if(data.type !== undefined){
let data24 = data.type;
if(typeof data24 !== "string"){
vErrors = fault(vErrors, instancePath+"/type", wrong1);
}
if("country_ewallet" !== data24){
vErrors = fault(vErrors, instancePath+"/type", wrong168);
}
}
if(data.country_ewallet !== undefined){
let data25 = data.country_ewallet;
if(isObject(data25)){
if(data25.country_iso2 === undefined){
vErrors = fault(vErrors, instancePath+"/country_ewallet", wrong169);
}
if(data25.country_iso2 !== undefined){
let data26 = data25.country_iso2;
if(typeof data26 === "string"){
if(!pattern22.test(data26)){
vErrors = fault(vErrors, instancePath+"/country_ewallet/country_iso2", wrong170);
}
}
else {
vErrors = fault(vErrors, instancePath+"/country_ewallet/country_iso2", wrong1);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/country_ewallet", wrong12);
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
}
else {
vErrors = fault(vErrors, instancePath, ["discriminator", {error: "mapping", tag: "type", tagValue: tag0}]);
}
}
else {
vErrors = fault(vErrors, instancePath, ["discriminator", {error: "tag", tag: "type", tagValue: tag0}]);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate196.errors = vErrors;
return vErrors === null;
}


function validate204(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.type === undefined){
vErrors = fault(vErrors, instancePath, wrong24);
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
vErrors = fault(vErrors, instancePath+"/type", wrong1);
}
if(!((data0 === "google_pay") || (data0 === "apple_pay"))){
vErrors = fault(vErrors, instancePath+"/type", wrong171);
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate204.errors = vErrors;
return vErrors === null;
}


function validate206(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.type === undefined){
vErrors = fault(vErrors, instancePath, wrong24);
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
vErrors = fault(vErrors, instancePath+"/type", wrong1);
}
if(!(data0 === "ton")){
vErrors = fault(vErrors, instancePath+"/type", wrong172);
}
}
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "ton"){
if(isObject(data)){
if(data.type === undefined){
vErrors = fault(vErrors, instancePath, wrong24);
}
if(data.ton === undefined){
vErrors = fault(vErrors, instancePath, wrong173);
}
if(data.type !== undefined){
let data1 = data.type;
if(typeof data1 !== "string"){
vErrors = fault(vErrors, instancePath+"/type", wrong1);
}
if("ton" !== data1){
vErrors = fault(vErrors, instancePath+"/type", wrong174);
}
}
if(data.ton !== undefined){
let data2 = data.ton;
if(isObject(data2)){
if(data2.address === undefined){
vErrors = fault(vErrors, instancePath+"/ton", wrong175);
}
if(data2.product_id === undefined){
vErrors = fault(vErrors, instancePath+"/ton", wrong176);
}
if(data2.product_name === undefined){
vErrors = fault(vErrors, instancePath+"/ton", wrong177);
}
if(data2.address !== undefined){
let data3 = data2.address;
if(typeof data3 === "string"){
if(func2(data3) < 1){
vErrors = fault(vErrors, instancePath+"/ton/address", wrong7);
}
}
else {
vErrors = fault(vErrors, instancePath+"/ton/address", wrong1);
}
}
if(data2.product_id !== undefined){
let data4 = data2.product_id;
if(typeof data4 === "string"){
if(func2(data4) < 1){
vErrors = fault(vErrors, instancePath+"/ton/product_id", wrong7);
}
}
else {
vErrors = fault(vErrors, instancePath+"/ton/product_id", wrong1);
}
}
if(data2.product_name !== undefined){
let data5 = data2.product_name;
if(typeof data5 === "string"){
if(func2(data5) < 1){
vErrors = fault(vErrors, instancePath+"/ton/product_name", wrong7);
}
}
else {
vErrors = fault(vErrors, instancePath+"/ton/product_name", wrong1);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/ton", wrong12);
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
}
else {
vErrors = fault(vErrors, instancePath, ["discriminator", {error: "mapping", tag: "type", tagValue: tag0}]);
}
}
else {
vErrors = fault(vErrors, instancePath, ["discriminator", {error: "tag", tag: "type", tagValue: tag0}]);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate206.errors = vErrors;
return vErrors === null;
}


function validate208(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.system_type === undefined){
vErrors = fault(vErrors, instancePath, wrong72);
}
if(data.system_type !== undefined){
let data0 = data.system_type;
if(typeof data0 !== "string"){
vErrors = fault(vErrors, instancePath+"/system_type", wrong1);
}
if(!(data0 === "upi")){
vErrors = fault(vErrors, instancePath+"/system_type", wrong178);
}
}
const tag0 = data.system_type;
if(typeof tag0 == "string"){
if(tag0 === "upi"){
if(isObject(data)){
if(data.system_type === undefined){
vErrors = fault(vErrors, instancePath, wrong72);
}
if(data.system_type !== undefined){
let data1 = data.system_type;
if(typeof data1 !== "string"){
vErrors = fault(vErrors, instancePath+"/system_type", wrong1);
}
if("upi" !== data1){
vErrors = fault(vErrors, instancePath+"/system_type", wrong179);
}
}
if(data.upi !== undefined){
let data2 = data.upi;
if(!(isObject(data2))){
vErrors = fault(vErrors, instancePath+"/upi", wrong12);
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
}
else {
vErrors = fault(vErrors, instancePath, ["discriminator", {error: "mapping", tag: "system_type", tagValue: tag0}]);
}
}
else {
vErrors = fault(vErrors, instancePath, ["discriminator", {error: "tag", tag: "system_type", tagValue: tag0}]);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate208.errors = vErrors;
return vErrors === null;
}


function validate210(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.type === undefined){
vErrors = fault(vErrors, instancePath, wrong24);
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
vErrors = fault(vErrors, instancePath+"/type", wrong1);
}
if(!(data0 === "yoomoney")){
vErrors = fault(vErrors, instancePath+"/type", wrong180);
}
}
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "yoomoney"){
if(isObject(data)){
if(data.type === undefined){
vErrors = fault(vErrors, instancePath, wrong24);
}
if(data.type !== undefined){
let data1 = data.type;
if(typeof data1 !== "string"){
vErrors = fault(vErrors, instancePath+"/type", wrong1);
}
if("yoomoney" !== data1){
vErrors = fault(vErrors, instancePath+"/type", wrong82);
}
}
if(data.yoomoney !== undefined){
let data2 = data.yoomoney;
if(isObject(data2)){
if(data2.account !== undefined){
let data3 = data2.account;
if(typeof data3 === "string"){
if(!pattern14.test(data3)){
vErrors = fault(vErrors, instancePath+"/yoomoney/account", wrong83);
}
}
else {
vErrors = fault(vErrors, instancePath+"/yoomoney/account", wrong1);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/yoomoney", wrong12);
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
}
else {
vErrors = fault(vErrors, instancePath, ["discriminator", {error: "mapping", tag: "type", tagValue: tag0}]);
}
}
else {
vErrors = fault(vErrors, instancePath, ["discriminator", {error: "tag", tag: "type", tagValue: tag0}]);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate210.errors = vErrors;
return vErrors === null;
}


function validate212(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.type === undefined){
vErrors = fault(vErrors, instancePath, wrong24);
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
vErrors = fault(vErrors, instancePath+"/type", wrong1);
}
if(!((data0 === "transfer_from_nominal_account") || (data0 === "transfer_from_bank_account"))){
vErrors = fault(vErrors, instancePath+"/type", wrong181);
}
}
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "transfer_from_nominal_account"){
if(isObject(data)){
if(data.type === undefined){
vErrors = fault(vErrors, instancePath, wrong24);
}
if(data.transfer_from_nominal_account === undefined){
vErrors = fault(vErrors, instancePath, wrong182);
}
if(data.type !== undefined){
let data1 = data.type;
if(typeof data1 !== "string"){
vErrors = fault(vErrors, instancePath+"/type", wrong1);
}
if("transfer_from_nominal_account" !== data1){
vErrors = fault(vErrors, instancePath+"/type", wrong183);
}
}
if(data.transfer_from_nominal_account !== undefined){
let data2 = data.transfer_from_nominal_account;
if(isObject(data2)){
if(data2.description === undefined){
vErrors = fault(vErrors, instancePath+"/transfer_from_nominal_account", wrong64);
}
if(data2.description !== undefined){
let data3 = data2.description;
if(typeof data3 === "string"){
if(func2(data3) < 1){
vErrors = fault(vErrors, instancePath+"/transfer_from_nominal_account/description", wrong7);
}
}
else {
vErrors = fault(vErrors, instancePath+"/transfer_from_nominal_account/description", wrong1);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/transfer_from_nominal_account", wrong12);
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
}
else if(tag0 === "transfer_from_bank_account"){
if(isObject(data)){
if(data.type === undefined){
vErrors = fault(vErrors, instancePath, wrong24);
}
if(data.transfer_from_bank_account === undefined){
vErrors = fault(vErrors, instancePath, wrong184);
}
if(data.type !== undefined){
let data4 = data.type;
if(typeof data4 !== "string"){
vErrors = fault(vErrors, instancePath+"/type", wrong1);
}
if("transfer_from_bank_account" !== data4){
vErrors = fault(vErrors, instancePath+"/type", wrong185);
}
}
if(data.transfer_from_bank_account !== undefined){
let data5 = data.transfer_from_bank_account;
if(isObject(data5)){
if(data5.description === undefined){
vErrors = fault(vErrors, instancePath+"/transfer_from_bank_account", wrong64);
}
if(data5.description !== undefined){
let data6 = data5.description;
if(typeof data6 === "string"){
if(func2(data6) < 1){
vErrors = fault(vErrors, instancePath+"/transfer_from_bank_account/description", wrong7);
}
}
else {
vErrors = fault(vErrors, instancePath+"/transfer_from_bank_account/description", wrong1);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/transfer_from_bank_account", wrong12);
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
}
else {
vErrors = fault(vErrors, instancePath, ["discriminator", {error: "mapping", tag: "type", tagValue: tag0}]);
}
}
else {
vErrors = fault(vErrors, instancePath, ["discriminator", {error: "tag", tag: "type", tagValue: tag0}]);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate212.errors = vErrors;
return vErrors === null;
}


function validate189(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.type === undefined){
vErrors = fault(vErrors, instancePath, wrong24);
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
vErrors = fault(vErrors, instancePath+"/type", wrong1);
}
if(!((((((((((data0 === "card") || (data0 === "recurrent")) || (data0 === "faster_payment_system")) || (data0 === "faster_payment_system_binding")) || (data0 === "internet_banking")) || (data0 === "secured_card")) || (data0 === "crypto_wallet")) || (data0 === "bank_account")) || (data0 === "wallet")) || (data0 === "internal_transfer"))){
vErrors = fault(vErrors, instancePath+"/type", wrong186);
}
}
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "card"){
if(isObject(data)){
if(data.type === undefined){
vErrors = fault(vErrors, instancePath, wrong24);
}
if(data.card === undefined){
vErrors = fault(vErrors, instancePath, wrong114);
}
if(data.type !== undefined){
let data1 = data.type;
if(typeof data1 !== "string"){
vErrors = fault(vErrors, instancePath+"/type", wrong1);
}
if("card" !== data1){
vErrors = fault(vErrors, instancePath+"/type", wrong115);
}
}
if(data.card !== undefined){
if(!validate71(data.card, instancePath+"/card")) vErrors = joined(vErrors, validate71.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
}
else if(tag0 === "recurrent"){
if(isObject(data)){
if(data.type === undefined){
vErrors = fault(vErrors, instancePath, wrong24);
}
if(data.type !== undefined){
let data3 = data.type;
if(typeof data3 !== "string"){
vErrors = fault(vErrors, instancePath+"/type", wrong1);
}
if("recurrent" !== data3){
vErrors = fault(vErrors, instancePath+"/type", wrong121);
}
}
if(data.card !== undefined){
if(!validate71(data.card, instancePath+"/card")) vErrors = joined(vErrors, validate71.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
}
else if(tag0 === "faster_payment_system"){
if(isObject(data)){
if(data.type === undefined){
vErrors = fault(vErrors, instancePath, wrong24);
}
if(data.type !== undefined){
let data5 = data.type;
if(typeof data5 !== "string"){
vErrors = fault(vErrors, instancePath+"/type", wrong1);
}
if("faster_payment_system" !== data5){
vErrors = fault(vErrors, instancePath+"/type", wrong77);
}
}
if(data.faster_payment_system !== undefined){
if(!validate192(data.faster_payment_system, instancePath+"/faster_payment_system")) vErrors = joined(vErrors, validate192.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
}
else if(tag0 === "faster_payment_system_binding"){
if(isObject(data)){
if(data.type === undefined){
vErrors = fault(vErrors, instancePath, wrong24);
}
if(data.type !== undefined){
let data7 = data.type;
if(typeof data7 !== "string"){
vErrors = fault(vErrors, instancePath+"/type", wrong1);
}
if("faster_payment_system_binding" !== data7){
vErrors = fault(vErrors, instancePath+"/type", wrong187);
}
}
if(data.faster_payment_system_binding !== undefined){
if(!validate194(data.faster_payment_system_binding, instancePath+"/faster_payment_system_binding")) vErrors = joined(vErrors, validate194.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
}
else if(tag0 === "internet_banking"){
if(isObject(data)){
if(data.type === undefined){
vErrors = fault(vErrors, instancePath, wrong24);
}
if(data.internet_banking === undefined){
vErrors = fault(vErrors, instancePath, wrong188);
}
if(data.type !== undefined){
let data9 = data.type;
if(typeof data9 !== "string"){
vErrors = fault(vErrors, instancePath+"/type", wrong1);
}
if("internet_banking" !== data9){
vErrors = fault(vErrors, instancePath+"/type", wrong189);
}
}
if(data.internet_banking !== undefined){
if(!validate196(data.internet_banking, instancePath+"/internet_banking")) vErrors = joined(vErrors, validate196.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
}
else if(tag0 === "secured_card"){
if(isObject(data)){
if(data.type === undefined){
vErrors = fault(vErrors, instancePath, wrong24);
}
if(data.secured_card === undefined){
vErrors = fault(vErrors, instancePath, wrong190);
}
if(data.type !== undefined){
let data11 = data.type;
if(typeof data11 !== "string"){
vErrors = fault(vErrors, instancePath+"/type", wrong1);
}
if("secured_card" !== data11){
vErrors = fault(vErrors, instancePath+"/type", wrong191);
}
}
if(data.secured_card !== undefined){
if(!validate204(data.secured_card, instancePath+"/secured_card")) vErrors = joined(vErrors, validate204.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
}
else if(tag0 === "crypto_wallet"){
if(isObject(data)){
if(data.type === undefined){
vErrors = fault(vErrors, instancePath, wrong24);
}
if(data.crypto_wallet === undefined){
vErrors = fault(vErrors, instancePath, wrong192);
}
if(data.type !== undefined){
let data13 = data.type;
if(typeof data13 !== "string"){
vErrors = fault(vErrors, instancePath+"/type", wrong1);
}
if("crypto_wallet" !== data13){
vErrors = fault(vErrors, instancePath+"/type", wrong193);
}
}
if(data.crypto_wallet !== undefined){
if(!validate206(data.crypto_wallet, instancePath+"/crypto_wallet")) vErrors = joined(vErrors, validate206.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
}
else if(tag0 === "bank_account"){
if(isObject(data)){
if(data.type === undefined){
vErrors = fault(vErrors, instancePath, wrong24);
}
if(data.bank_account === undefined){
vErrors = fault(vErrors, instancePath, wrong116);
}
if(data.type !== undefined){
let data15 = data.type;
if(typeof data15 !== "string"){
vErrors = fault(vErrors, instancePath+"/type", wrong1);
}
if("bank_account" !== data15){
vErrors = fault(vErrors, instancePath+"/type", wrong117);
}
}
if(data.bank_account !== undefined){
if(!validate208(data.bank_account, instancePath+"/bank_account")) vErrors = joined(vErrors, validate208.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
}
else if(tag0 === "wallet"){
if(isObject(data)){
if(data.type === undefined){
vErrors = fault(vErrors, instancePath, wrong24);
}
if(data.wallet === undefined){
vErrors = fault(vErrors, instancePath, wrong118);
}
if(data.type !== undefined){
let data17 = data.type;
if(typeof data17 !== "string"){
vErrors = fault(vErrors, instancePath+"/type", wrong1);
}
if("wallet" !== data17){
vErrors = fault(vErrors, instancePath+"/type", wrong119);
}
}
if(data.wallet !== undefined){
if(!validate210(data.wallet, instancePath+"/wallet")) vErrors = joined(vErrors, validate210.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
}
else if(tag0 === "internal_transfer"){
if(isObject(data)){
if(data.type === undefined){
vErrors = fault(vErrors, instancePath, wrong24);
}
if(data.internal_transfer === undefined){
vErrors = fault(vErrors, instancePath, wrong194);
}
if(data.type !== undefined){
let data19 = data.type;
if(typeof data19 !== "string"){
vErrors = fault(vErrors, instancePath+"/type", wrong1);
}
if("internal_transfer" !== data19){
vErrors = fault(vErrors, instancePath+"/type", wrong195);
}
}
if(data.internal_transfer !== undefined){
if(!validate212(data.internal_transfer, instancePath+"/internal_transfer")) vErrors = joined(vErrors, validate212.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
}
else {
vErrors = fault(vErrors, instancePath, ["discriminator", {error: "mapping", tag: "type", tagValue: tag0}]);
}
}
else {
vErrors = fault(vErrors, instancePath, ["discriminator", {error: "tag", tag: "type", tagValue: tag0}]);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate189.errors = vErrors;
return vErrors === null;
}


function validate218(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.return_url !== undefined){
if(typeof data.return_url !== "string"){
vErrors = fault(vErrors, instancePath+"/return_url", wrong1);
}
}
if(data.recurrent !== undefined){
if(typeof data.recurrent !== "boolean"){
vErrors = fault(vErrors, instancePath+"/recurrent", wrong45);
}
}
if(data.subscription !== undefined){
let data2 = data.subscription;
if(isObject(data2)){
if(data2.period === undefined){
vErrors = fault(vErrors, instancePath+"/subscription", wrong94);
}
if(data2.period !== undefined){
let data3 = data2.period;
if(typeof data3 === "string"){
if(func2(data3) < 1){
vErrors = fault(vErrors, instancePath+"/subscription/period", wrong7);
}
}
else {
vErrors = fault(vErrors, instancePath+"/subscription/period", wrong1);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/subscription", wrong12);
}
}
if(data.platform_details !== undefined){
let data4 = data.platform_details;
if(isObject(data4)){
if(data4.type !== undefined){
if(typeof data4.type !== "string"){
vErrors = fault(vErrors, instancePath+"/platform_details/type", wrong1);
}
}
if(data4.os !== undefined){
if(typeof data4.os !== "string"){
vErrors = fault(vErrors, instancePath+"/platform_details/os", wrong1);
}
}
if(data4.browser !== undefined){
if(typeof data4.browser !== "string"){
vErrors = fault(vErrors, instancePath+"/platform_details/browser", wrong1);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/platform_details", wrong12);
}
}
if(data.expiration_at !== undefined){
if(typeof data.expiration_at !== "string"){
vErrors = fault(vErrors, instancePath+"/expiration_at", wrong1);
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate218.errors = vErrors;
return vErrors === null;
}


function validate220(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.token === undefined){
vErrors = fault(vErrors, instancePath, wrong56);
}
if(data.created_at === undefined){
vErrors = fault(vErrors, instancePath, wrong144);
}
if(data.finished_at === undefined){
vErrors = fault(vErrors, instancePath, wrong196);
}
if(data.is_active === undefined){
vErrors = fault(vErrors, instancePath, wrong197);
}
if(data.token !== undefined){
let data0 = data.token;
if(typeof data0 === "string"){
if(func2(data0) < 1){
vErrors = fault(vErrors, instancePath+"/token", wrong7);
}
}
else {
vErrors = fault(vErrors, instancePath+"/token", wrong1);
}
}
if(data.created_at !== undefined){
let data1 = data.created_at;
if(typeof data1 === "string"){
if(func2(data1) < 1){
vErrors = fault(vErrors, instancePath+"/created_at", wrong7);
}
}
else {
vErrors = fault(vErrors, instancePath+"/created_at", wrong1);
}
}
if(data.finished_at !== undefined){
let data2 = data.finished_at;
if(typeof data2 === "string"){
if(func2(data2) < 1){
vErrors = fault(vErrors, instancePath+"/finished_at", wrong7);
}
}
else {
vErrors = fault(vErrors, instancePath+"/finished_at", wrong1);
}
}
if(data.is_active !== undefined){
if(typeof data.is_active !== "boolean"){
vErrors = fault(vErrors, instancePath+"/is_active", wrong45);
}
}
if(data.initiator !== undefined){
let data4 = data.initiator;
if(typeof data4 !== "string"){
vErrors = fault(vErrors, instancePath+"/initiator", wrong1);
}
if(!((data4 === "merchant") || (data4 === "client"))){
vErrors = fault(vErrors, instancePath+"/initiator", wrong198);
}
}
if(data.type !== undefined){
let data5 = data.type;
if(typeof data5 === "string"){
if(func2(data5) < 1){
vErrors = fault(vErrors, instancePath+"/type", wrong7);
}
}
else {
vErrors = fault(vErrors, instancePath+"/type", wrong1);
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate220.errors = vErrors;
return vErrors === null;
}


function validate222(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.id === undefined){
vErrors = fault(vErrors, instancePath, wrong129);
}
if(data.period === undefined){
vErrors = fault(vErrors, instancePath, wrong94);
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func2(data0) < 1){
vErrors = fault(vErrors, instancePath+"/id", wrong7);
}
}
else {
vErrors = fault(vErrors, instancePath+"/id", wrong1);
}
}
if(data.period !== undefined){
let data1 = data.period;
if(typeof data1 === "string"){
if(func2(data1) < 1){
vErrors = fault(vErrors, instancePath+"/period", wrong7);
}
}
else {
vErrors = fault(vErrors, instancePath+"/period", wrong1);
}
}
if(data.initial !== undefined){
if(typeof data.initial !== "boolean"){
vErrors = fault(vErrors, instancePath+"/initial", wrong45);
}
}
if(data.next_point !== undefined){
if(!validate51(data.next_point, instancePath+"/next_point")) vErrors = joined(vErrors, validate51.errors);
}
if(data.retries_exceeded !== undefined){
if(typeof data.retries_exceeded !== "boolean"){
vErrors = fault(vErrors, instancePath+"/retries_exceeded", wrong45);
}
}
if(data.unsubscribe_url !== undefined){
let data5 = data.unsubscribe_url;
if(typeof data5 === "string"){
if(func2(data5) < 1){
vErrors = fault(vErrors, instancePath+"/unsubscribe_url", wrong7);
}
}
else {
vErrors = fault(vErrors, instancePath+"/unsubscribe_url", wrong1);
}
}
if(data.provider_subscription_id !== undefined){
let data6 = data.provider_subscription_id;
if(typeof data6 === "string"){
if(func2(data6) < 1){
vErrors = fault(vErrors, instancePath+"/provider_subscription_id", wrong7);
}
}
else {
vErrors = fault(vErrors, instancePath+"/provider_subscription_id", wrong1);
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate222.errors = vErrors;
return vErrors === null;
}


function validate180(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.id === undefined){
vErrors = fault(vErrors, instancePath, wrong129);
}
if(data.status === undefined){
vErrors = fault(vErrors, instancePath, wrong2);
}
if(data.created_at === undefined){
vErrors = fault(vErrors, instancePath, wrong144);
}
if(data.customer === undefined){
vErrors = fault(vErrors, instancePath, wrong199);
}
if(data.payment_details === undefined){
vErrors = fault(vErrors, instancePath, wrong200);
}
if(data.amount_details === undefined){
vErrors = fault(vErrors, instancePath, wrong128);
}
if(data.id !== undefined){
if(!validate181(data.id, instancePath+"/id")) vErrors = joined(vErrors, validate181.errors);
}
if(data.status !== undefined){
if(!validate183(data.status, instancePath+"/status")) vErrors = joined(vErrors, validate183.errors);
}
if(data.created_at !== undefined){
if(!validate51(data.created_at, instancePath+"/created_at")) vErrors = joined(vErrors, validate51.errors);
}
if(data.updated_at !== undefined){
if(!validate51(data.updated_at, instancePath+"/updated_at")) vErrors = joined(vErrors, validate51.errors);
}
if(data.finished_at !== undefined){
if(!validate51(data.finished_at, instancePath+"/finished_at")) vErrors = joined(vErrors, validate51.errors);
}
if(data.customer !== undefined){
if(!validate66(data.customer, instancePath+"/customer")) vErrors = joined(vErrors, validate66.errors);
}
if(data.payment_details !== undefined){
if(!validate189(data.payment_details, instancePath+"/payment_details")) vErrors = joined(vErrors, validate189.errors);
}
if(data.participant_details !== undefined){
if(!validate121(data.participant_details, instancePath+"/participant_details")) vErrors = joined(vErrors, validate121.errors);
}
if(data.amount_details !== undefined){
if(!validate132(data.amount_details, instancePath+"/amount_details")) vErrors = joined(vErrors, validate132.errors);
}
if(data.amounts !== undefined){
if(!validate136(data.amounts, instancePath+"/amounts")) vErrors = joined(vErrors, validate136.errors);
}
if(data.payment_options !== undefined){
if(!validate218(data.payment_options, instancePath+"/payment_options")) vErrors = joined(vErrors, validate218.errors);
}
if(data.recurrent !== undefined){
if(!validate220(data.recurrent, instancePath+"/recurrent")) vErrors = joined(vErrors, validate220.errors);
}
if(data.subscription !== undefined){
if(!validate222(data.subscription, instancePath+"/subscription")) vErrors = joined(vErrors, validate222.errors);
}
if(data.customer_interaction !== undefined){
if(!validate154(data.customer_interaction, instancePath+"/customer_interaction")) vErrors = joined(vErrors, validate154.errors);
}
if(data.transaction_info !== undefined){
if(!validate156(data.transaction_info, instancePath+"/transaction_info")) vErrors = joined(vErrors, validate156.errors);
}
if(data.refunds !== undefined){
let data15 = data.refunds;
if(Array.isArray(data15)){
const len0 = data15.length;
for(let i0=0; i0<len0 && isFew(vErrors); i0++){
if(!validate158(data15[i0], instancePath+"/refunds/" + i0)) vErrors = joined(vErrors, validate158.errors);
}
}
else {
vErrors = fault(vErrors, instancePath+"/refunds", wrong39);
}
}
if(data.revenue_split_info !== undefined){
let data17 = data.revenue_split_info;
if(Array.isArray(data17)){
const len1 = data17.length;
for(let i1=0; i1<len1 && isFew(vErrors); i1++){
if(!validate169(data17[i1], instancePath+"/revenue_split_info/" + i1)) vErrors = joined(vErrors, validate169.errors);
}
}
else {
vErrors = fault(vErrors, instancePath+"/revenue_split_info", wrong39);
}
}
if(data.metadata !== undefined){
if(!validate167(data.metadata, instancePath+"/metadata")) vErrors = joined(vErrors, validate167.errors);
}
if(data.error !== undefined){
if(!validate175(data.error, instancePath+"/error")) vErrors = joined(vErrors, validate175.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate180.errors = vErrors;
return vErrors === null;
}


function validate46(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.id === undefined){
vErrors = fault(vErrors, instancePath, wrong129);
}
if(data.status === undefined){
vErrors = fault(vErrors, instancePath, wrong2);
}
if(data.created_at === undefined){
vErrors = fault(vErrors, instancePath, wrong144);
}
if(data.updated_at === undefined){
vErrors = fault(vErrors, instancePath, wrong201);
}
if(data.id !== undefined){
if(!validate47(data.id, instancePath+"/id")) vErrors = joined(vErrors, validate47.errors);
}
if(data.status !== undefined){
if(!validate49(data.status, instancePath+"/status")) vErrors = joined(vErrors, validate49.errors);
}
if(data.created_at !== undefined){
if(!validate51(data.created_at, instancePath+"/created_at")) vErrors = joined(vErrors, validate51.errors);
}
if(data.updated_at !== undefined){
if(!validate51(data.updated_at, instancePath+"/updated_at")) vErrors = joined(vErrors, validate51.errors);
}
if(data.finished_at !== undefined){
if(!validate51(data.finished_at, instancePath+"/finished_at")) vErrors = joined(vErrors, validate51.errors);
}
if(data.next_action !== undefined){
if(!validate55(data.next_action, instancePath+"/next_action")) vErrors = joined(vErrors, validate55.errors);
}
if(data.actions !== undefined){
let data6 = data.actions;
if(isObject(data6)){
if(data6.confirm !== undefined){
if(!validate51(data6.confirm, instancePath+"/actions/confirm")) vErrors = joined(vErrors, validate51.errors);
}
if(data6.capture !== undefined){
if(!validate51(data6.capture, instancePath+"/actions/capture")) vErrors = joined(vErrors, validate51.errors);
}
}
else {
vErrors = fault(vErrors, instancePath+"/actions", wrong12);
}
}
if(data.payout_list !== undefined){
let data9 = data.payout_list;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0 && isFew(vErrors); i0++){
if(!validate59(data9[i0], instancePath+"/payout_list/" + i0)) vErrors = joined(vErrors, validate59.errors);
}
}
else {
vErrors = fault(vErrors, instancePath+"/payout_list", wrong39);
}
}
if(data.payment_list !== undefined){
let data11 = data.payment_list;
if(Array.isArray(data11)){
const len1 = data11.length;
for(let i1=0; i1<len1 && isFew(vErrors); i1++){
if(!validate180(data11[i1], instancePath+"/payment_list/" + i1)) vErrors = joined(vErrors, validate180.errors);
}
}
else {
vErrors = fault(vErrors, instancePath+"/payment_list", wrong39);
}
}
if(data.error !== undefined){
if(!validate175(data.error, instancePath+"/error")) vErrors = joined(vErrors, validate175.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate46.errors = vErrors;
return vErrors === null;
}


function validate45(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.type === undefined){
vErrors = fault(vErrors, instancePath, wrong24);
}
if(data.session === undefined){
vErrors = fault(vErrors, instancePath, wrong202);
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
vErrors = fault(vErrors, instancePath+"/type", wrong1);
}
if("action_required" !== data0){
vErrors = fault(vErrors, instancePath+"/type", wrong203);
}
}
if(data.session !== undefined){
if(!validate46(data.session, instancePath+"/session")) vErrors = joined(vErrors, validate46.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate45.errors = vErrors;
return vErrors === null;
}

export const Amount = validate132;

export const Amounts = validate136;

export const AtomTime = validate234;
const pattern24 = new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})$", "u");

function validate234(data, instancePath = ""){
let vErrors = null;
if(typeof data === "string"){
if(!pattern24.test(data)){
vErrors = fault(vErrors, instancePath, wrong204);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong1);
}
validate234.errors = vErrors;
return vErrors === null;
}

export const BankAccount = validate235;

function validate235(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.system_type === undefined){
vErrors = fault(vErrors, instancePath, wrong72);
}
if(data.system_type !== undefined){
let data0 = data.system_type;
if(typeof data0 !== "string"){
vErrors = fault(vErrors, instancePath+"/system_type", wrong1);
}
if(!((data0 === "ru") || (data0 === "faster_payment_system"))){
vErrors = fault(vErrors, instancePath+"/system_type", wrong205);
}
}
const tag0 = data.system_type;
if(typeof tag0 == "string"){
if(tag0 === "ru"){
if(isObject(data)){
if(data.system_type === undefined){
vErrors = fault(vErrors, instancePath, wrong72);
}
if(data.ru === undefined){
vErrors = fault(vErrors, instancePath, wrong74);
}
if(data.system_type !== undefined){
let data1 = data.system_type;
if(typeof data1 !== "string"){
vErrors = fault(vErrors, instancePath+"/system_type", wrong1);
}
if("ru" !== data1){
vErrors = fault(vErrors, instancePath+"/system_type", wrong75);
}
}
if(data.ru !== undefined){
if(!validate80(data.ru, instancePath+"/ru")) vErrors = joined(vErrors, validate80.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
}
else if(tag0 === "faster_payment_system"){
if(isObject(data)){
if(data.system_type === undefined){
vErrors = fault(vErrors, instancePath, wrong72);
}
if(data.faster_payment_system === undefined){
vErrors = fault(vErrors, instancePath, wrong76);
}
if(data.system_type !== undefined){
let data3 = data.system_type;
if(typeof data3 !== "string"){
vErrors = fault(vErrors, instancePath+"/system_type", wrong1);
}
if("faster_payment_system" !== data3){
vErrors = fault(vErrors, instancePath+"/system_type", wrong77);
}
}
if(data.faster_payment_system !== undefined){
if(!validate89(data.faster_payment_system, instancePath+"/faster_payment_system")) vErrors = joined(vErrors, validate89.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
}
else {
vErrors = fault(vErrors, instancePath, ["discriminator", {error: "mapping", tag: "system_type", tagValue: tag0}]);
}
}
else {
vErrors = fault(vErrors, instancePath, ["discriminator", {error: "tag", tag: "system_type", tagValue: tag0}]);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate235.errors = vErrors;
return vErrors === null;
}

export const BankAccountFps = validate89;

export const BankAccountFpsVerification = validate95;

export const BankAccountRu = validate80;

export const BankCard = validate238;
const pattern25 = new RegExp("^[0-9]{14,19}$", "u");
const pattern26 = new RegExp("^(0[0-9]|1[0-2])$", "u");
const pattern27 = new RegExp("^[0-9]{2}$", "u");
const pattern28 = new RegExp("^[0-9]{3,4}$", "u");

function validate238(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.number === undefined){
vErrors = fault(vErrors, instancePath, wrong103);
}
if(data.number !== undefined){
let data0 = data.number;
if(typeof data0 === "string"){
if(!pattern25.test(data0)){
vErrors = fault(vErrors, instancePath+"/number", wrong206);
}
}
else {
vErrors = fault(vErrors, instancePath+"/number", wrong1);
}
}
if(data.expiration_month !== undefined){
let data1 = data.expiration_month;
if(typeof data1 === "string"){
if(!pattern26.test(data1)){
vErrors = fault(vErrors, instancePath+"/expiration_month", wrong207);
}
}
else {
vErrors = fault(vErrors, instancePath+"/expiration_month", wrong1);
}
}
if(data.expiration_year !== undefined){
let data2 = data.expiration_year;
if(typeof data2 === "string"){
if(!pattern27.test(data2)){
vErrors = fault(vErrors, instancePath+"/expiration_year", wrong208);
}
}
else {
vErrors = fault(vErrors, instancePath+"/expiration_year", wrong1);
}
}
if(data.security_code !== undefined){
let data3 = data.security_code;
if(typeof data3 === "string"){
if(!pattern28.test(data3)){
vErrors = fault(vErrors, instancePath+"/security_code", wrong209);
}
}
else {
vErrors = fault(vErrors, instancePath+"/security_code", wrong1);
}
}
if(data.cardholder_name !== undefined){
if(typeof data.cardholder_name !== "string"){
vErrors = fault(vErrors, instancePath+"/cardholder_name", wrong1);
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate238.errors = vErrors;
return vErrors === null;
}

export const BankError = validate175;

export const BankSettings = validate239;
const pattern29 = new RegExp("^https?://([A-Za-z0-9._-]+|\\[[0-9A-Fa-f:.]+\\])(:[0-9]{1,5})?$", "u");
const pattern30 = new RegExp("^[!-~]+$", "u");

function validate239(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.seed !== undefined){
let data0 = data.seed;
if(!(Number.isInteger(data0))){
vErrors = fault(vErrors, instancePath+"/seed", wrong9);
}
if(Number.isFinite(data0)){
if(data0 > 4294967295 || isNaN(data0)){
vErrors = fault(vErrors, instancePath+"/seed", wrong210);
}
if(data0 < 0 || isNaN(data0)){
vErrors = fault(vErrors, instancePath+"/seed", wrong25);
}
}
}
if(data.ids !== undefined){
let data1 = data.ids;
if(typeof data1 !== "string"){
vErrors = fault(vErrors, instancePath+"/ids", wrong1);
}
if(!((data1 === "fixed") || (data1 === "drawn"))){
vErrors = fault(vErrors, instancePath+"/ids", wrong211);
}
}
if(data.start_at !== undefined){
if(typeof data.start_at !== "string"){
vErrors = fault(vErrors, instancePath+"/start_at", wrong1);
}
}
if(data.auto_projects !== undefined){
if(typeof data.auto_projects !== "boolean"){
vErrors = fault(vErrors, instancePath+"/auto_projects", wrong45);
}
}
if(data.max_sessions !== undefined){
let data4 = data.max_sessions;
if(!(Number.isInteger(data4))){
vErrors = fault(vErrors, instancePath+"/max_sessions", wrong9);
}
if(Number.isFinite(data4)){
if(data4 > 1000000000 || isNaN(data4)){
vErrors = fault(vErrors, instancePath+"/max_sessions", wrong212);
}
if(data4 < 1 || isNaN(data4)){
vErrors = fault(vErrors, instancePath+"/max_sessions", wrong107);
}
}
}
if(data.max_admin_body !== undefined){
let data5 = data.max_admin_body;
if(!(Number.isInteger(data5))){
vErrors = fault(vErrors, instancePath+"/max_admin_body", wrong9);
}
if(Number.isFinite(data5)){
if(data5 > 268435456 || isNaN(data5)){
vErrors = fault(vErrors, instancePath+"/max_admin_body", wrong213);
}
if(data5 < 1024 || isNaN(data5)){
vErrors = fault(vErrors, instancePath+"/max_admin_body", wrong214);
}
}
}
if(data.journal !== undefined){
let data6 = data.journal;
if(isObject(data6)){
for(const key0 in data6){
if(!isFew(vErrors)) break;
if(!((key0 === "calls") || (key0 === "bytes"))){
vErrors = fault(vErrors, instancePath+"/journal", ["additionalProperties", {additionalProperty: key0}]);
}
}
if(data6.calls !== undefined){
let data7 = data6.calls;
if(!(Number.isInteger(data7))){
vErrors = fault(vErrors, instancePath+"/journal/calls", wrong9);
}
if(Number.isFinite(data7)){
if(data7 > 9007199254740991 || isNaN(data7)){
vErrors = fault(vErrors, instancePath+"/journal/calls", wrong10);
}
if(data7 < 0 || isNaN(data7)){
vErrors = fault(vErrors, instancePath+"/journal/calls", wrong25);
}
}
}
if(data6.bytes !== undefined){
let data8 = data6.bytes;
if(!(Number.isInteger(data8))){
vErrors = fault(vErrors, instancePath+"/journal/bytes", wrong9);
}
if(Number.isFinite(data8)){
if(data8 > 9007199254740991 || isNaN(data8)){
vErrors = fault(vErrors, instancePath+"/journal/bytes", wrong10);
}
if(data8 < 0 || isNaN(data8)){
vErrors = fault(vErrors, instancePath+"/journal/bytes", wrong25);
}
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/journal", wrong12);
}
}
if(data.port !== undefined){
let data9 = data.port;
if(!(Number.isInteger(data9))){
vErrors = fault(vErrors, instancePath+"/port", wrong9);
}
if(Number.isFinite(data9)){
if(data9 > 65535 || isNaN(data9)){
vErrors = fault(vErrors, instancePath+"/port", wrong215);
}
if(data9 < 0 || isNaN(data9)){
vErrors = fault(vErrors, instancePath+"/port", wrong25);
}
}
}
if(data.host !== undefined){
let data10 = data.host;
if(typeof data10 === "string"){
if(func2(data10) < 1){
vErrors = fault(vErrors, instancePath+"/host", wrong7);
}
}
else {
vErrors = fault(vErrors, instancePath+"/host", wrong1);
}
}
if(data.public_url !== undefined){
let data11 = data.public_url;
if(typeof data11 === "string"){
if(!pattern29.test(data11)){
vErrors = fault(vErrors, instancePath+"/public_url", wrong216);
}
}
else {
vErrors = fault(vErrors, instancePath+"/public_url", wrong1);
}
}
if(data.admin_token !== undefined){
let data12 = data.admin_token;
if(typeof data12 === "string"){
if(!pattern30.test(data12)){
vErrors = fault(vErrors, instancePath+"/admin_token", wrong217);
}
}
else {
vErrors = fault(vErrors, instancePath+"/admin_token", wrong1);
}
}
if(data.tls !== undefined){
let data13 = data.tls;
if(isObject(data13)){
for(const key1 in data13){
if(!isFew(vErrors)) break;
if(!(((((key1 === "port") || (key1 === "names")) || (key1 === "dir")) || (key1 === "cert")) || (key1 === "key"))){
vErrors = fault(vErrors, instancePath+"/tls", ["additionalProperties", {additionalProperty: key1}]);
}
}
if(data13.port !== undefined){
let data14 = data13.port;
if(!(Number.isInteger(data14))){
vErrors = fault(vErrors, instancePath+"/tls/port", wrong9);
}
if(Number.isFinite(data14)){
if(data14 > 65535 || isNaN(data14)){
vErrors = fault(vErrors, instancePath+"/tls/port", wrong215);
}
if(data14 < 0 || isNaN(data14)){
vErrors = fault(vErrors, instancePath+"/tls/port", wrong25);
}
}
}
if(data13.names !== undefined){
let data15 = data13.names;
if(Array.isArray(data15)){
const len0 = data15.length;
for(let i0=0; i0<len0 && isFew(vErrors); i0++){
let data16 = data15[i0];
if(typeof data16 === "string"){
if(func2(data16) < 1){
vErrors = fault(vErrors, instancePath+"/tls/names/" + i0, wrong7);
}
}
else {
vErrors = fault(vErrors, instancePath+"/tls/names/" + i0, wrong1);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/tls/names", wrong39);
}
}
if(data13.dir !== undefined){
let data17 = data13.dir;
if(typeof data17 === "string"){
if(func2(data17) < 1){
vErrors = fault(vErrors, instancePath+"/tls/dir", wrong7);
}
}
else {
vErrors = fault(vErrors, instancePath+"/tls/dir", wrong1);
}
}
if(data13.cert !== undefined){
if(typeof data13.cert !== "string"){
vErrors = fault(vErrors, instancePath+"/tls/cert", wrong1);
}
}
if(data13.key !== undefined){
if(typeof data13.key !== "string"){
vErrors = fault(vErrors, instancePath+"/tls/key", wrong1);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/tls", wrong12);
}
}
if(data.webhook_ca !== undefined){
if(typeof data.webhook_ca !== "string"){
vErrors = fault(vErrors, instancePath+"/webhook_ca", wrong1);
}
}
if(data.store !== undefined){
let data21 = data.store;
if(typeof data21 === "string"){
if(func2(data21) < 1){
vErrors = fault(vErrors, instancePath+"/store", wrong7);
}
}
else {
vErrors = fault(vErrors, instancePath+"/store", wrong1);
}
}
if(data.record !== undefined){
let data22 = data.record;
if(typeof data22 === "string"){
if(func2(data22) < 1){
vErrors = fault(vErrors, instancePath+"/record", wrong7);
}
}
else {
vErrors = fault(vErrors, instancePath+"/record", wrong1);
}
}
if(data.store_sync !== undefined){
let data23 = data.store_sync;
if(typeof data23 !== "string"){
vErrors = fault(vErrors, instancePath+"/store_sync", wrong1);
}
if(!((data23 === "normal") || (data23 === "full"))){
vErrors = fault(vErrors, instancePath+"/store_sync", wrong218);
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate239.errors = vErrors;
return vErrors === null;
}

export const BareMethod = validate240;
const pattern31 = new RegExp("^(bank_card|encrypted_card|tokenized_card)$", "u");

function validate240(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(!pattern31.test(data0)){
vErrors = fault(vErrors, instancePath+"/type", wrong219);
}
}
else {
vErrors = fault(vErrors, instancePath+"/type", wrong1);
}
}
if(data.bank_card !== undefined){
if(!validate238(data.bank_card, instancePath+"/bank_card")) vErrors = joined(vErrors, validate238.errors);
}
if(data.encrypted_card !== undefined){
if(!validate72(data.encrypted_card, instancePath+"/encrypted_card")) vErrors = joined(vErrors, validate72.errors);
}
if(data.tokenized_card !== undefined){
if(!validate74(data.tokenized_card, instancePath+"/tokenized_card")) vErrors = joined(vErrors, validate74.errors);
}
if(data.brand !== undefined){
let data4 = data.brand;
if(typeof data4 === "string"){
if(func2(data4) < 1){
vErrors = fault(vErrors, instancePath+"/brand", wrong7);
}
}
else {
vErrors = fault(vErrors, instancePath+"/brand", wrong1);
}
}
if(data.last4 !== undefined){
let data5 = data.last4;
if(typeof data5 === "string"){
if(!pattern7.test(data5)){
vErrors = fault(vErrors, instancePath+"/last4", wrong58);
}
}
else {
vErrors = fault(vErrors, instancePath+"/last4", wrong1);
}
}
if(data.bin !== undefined){
let data6 = data.bin;
if(typeof data6 === "string"){
if(!pattern8.test(data6)){
vErrors = fault(vErrors, instancePath+"/bin", wrong59);
}
}
else {
vErrors = fault(vErrors, instancePath+"/bin", wrong1);
}
}
if(data.country_iso3 !== undefined){
let data7 = data.country_iso3;
if(typeof data7 === "string"){
if(func2(data7) < 1){
vErrors = fault(vErrors, instancePath+"/country_iso3", wrong7);
}
}
else {
vErrors = fault(vErrors, instancePath+"/country_iso3", wrong1);
}
}
if(data.card_id !== undefined){
let data8 = data.card_id;
if(typeof data8 === "string"){
if(func2(data8) < 1){
vErrors = fault(vErrors, instancePath+"/card_id", wrong7);
}
}
else {
vErrors = fault(vErrors, instancePath+"/card_id", wrong1);
}
}
if(data.system_type !== undefined){
let data9 = data.system_type;
if(typeof data9 !== "string"){
vErrors = fault(vErrors, instancePath+"/system_type", wrong1);
}
if(!((data9 === "ru") || (data9 === "faster_payment_system"))){
vErrors = fault(vErrors, instancePath+"/system_type", wrong205);
}
}
if(data.ru !== undefined){
if(!validate80(data.ru, instancePath+"/ru")) vErrors = joined(vErrors, validate80.errors);
}
if(data.faster_payment_system !== undefined){
if(!validate89(data.faster_payment_system, instancePath+"/faster_payment_system")) vErrors = joined(vErrors, validate89.errors);
}
if(data.token !== undefined){
let data12 = data.token;
if(typeof data12 === "string"){
if(func2(data12) < 1){
vErrors = fault(vErrors, instancePath+"/token", wrong7);
}
}
else {
vErrors = fault(vErrors, instancePath+"/token", wrong1);
}
}
if(data.initiator !== undefined){
let data13 = data.initiator;
if(typeof data13 === "string"){
if(func2(data13) < 1){
vErrors = fault(vErrors, instancePath+"/initiator", wrong7);
}
}
else {
vErrors = fault(vErrors, instancePath+"/initiator", wrong1);
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate240.errors = vErrors;
return vErrors === null;
}

export const Bik = validate39;

export const CalendarDate = validate29;

export const Card = validate246;

function validate246(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.type === undefined){
vErrors = fault(vErrors, instancePath, wrong24);
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
vErrors = fault(vErrors, instancePath+"/type", wrong1);
}
if(!(((data0 === "bank_card") || (data0 === "encrypted_card")) || (data0 === "tokenized_card"))){
vErrors = fault(vErrors, instancePath+"/type", wrong57);
}
}
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "bank_card"){
if(isObject(data)){
if(data.type === undefined){
vErrors = fault(vErrors, instancePath, wrong24);
}
if(data.bank_card === undefined){
vErrors = fault(vErrors, instancePath, wrong220);
}
if(data.type !== undefined){
let data1 = data.type;
if(typeof data1 !== "string"){
vErrors = fault(vErrors, instancePath+"/type", wrong1);
}
if("bank_card" !== data1){
vErrors = fault(vErrors, instancePath+"/type", wrong221);
}
}
if(data.bank_card !== undefined){
if(!validate238(data.bank_card, instancePath+"/bank_card")) vErrors = joined(vErrors, validate238.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
}
else if(tag0 === "encrypted_card"){
if(isObject(data)){
if(data.type === undefined){
vErrors = fault(vErrors, instancePath, wrong24);
}
if(data.encrypted_card === undefined){
vErrors = fault(vErrors, instancePath, wrong222);
}
if(data.type !== undefined){
let data3 = data.type;
if(typeof data3 !== "string"){
vErrors = fault(vErrors, instancePath+"/type", wrong1);
}
if("encrypted_card" !== data3){
vErrors = fault(vErrors, instancePath+"/type", wrong223);
}
}
if(data.encrypted_card !== undefined){
if(!validate72(data.encrypted_card, instancePath+"/encrypted_card")) vErrors = joined(vErrors, validate72.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
}
else if(tag0 === "tokenized_card"){
if(isObject(data)){
if(data.type === undefined){
vErrors = fault(vErrors, instancePath, wrong24);
}
if(data.tokenized_card === undefined){
vErrors = fault(vErrors, instancePath, wrong224);
}
if(data.type !== undefined){
let data5 = data.type;
if(typeof data5 !== "string"){
vErrors = fault(vErrors, instancePath+"/type", wrong1);
}
if("tokenized_card" !== data5){
vErrors = fault(vErrors, instancePath+"/type", wrong225);
}
}
if(data.tokenized_card !== undefined){
if(!validate74(data.tokenized_card, instancePath+"/tokenized_card")) vErrors = joined(vErrors, validate74.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
}
else {
vErrors = fault(vErrors, instancePath, ["discriminator", {error: "mapping", tag: "type", tagValue: tag0}]);
}
}
else {
vErrors = fault(vErrors, instancePath, ["discriminator", {error: "tag", tag: "type", tagValue: tag0}]);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate246.errors = vErrors;
return vErrors === null;
}

export const ConfirmInformation = validate250;

function validate252(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.account_number !== undefined){
if(typeof data.account_number !== "string"){
vErrors = fault(vErrors, instancePath+"/account_number", wrong1);
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = fault(vErrors, instancePath+"/name", wrong1);
}
}
if(data.bank_name !== undefined){
if(typeof data.bank_name !== "string"){
vErrors = fault(vErrors, instancePath+"/bank_name", wrong1);
}
}
if(data.bik !== undefined){
if(typeof data.bik !== "string"){
vErrors = fault(vErrors, instancePath+"/bik", wrong1);
}
}
if(data.correspondent_account_number !== undefined){
if(typeof data.correspondent_account_number !== "string"){
vErrors = fault(vErrors, instancePath+"/correspondent_account_number", wrong1);
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate252.errors = vErrors;
return vErrors === null;
}


function validate251(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.customer !== undefined){
if(!validate252(data.customer, instancePath+"/customer")) vErrors = joined(vErrors, validate252.errors);
}
if(data.recipient !== undefined){
if(!validate252(data.recipient, instancePath+"/recipient")) vErrors = joined(vErrors, validate252.errors);
}
if(data.purpose !== undefined){
if(typeof data.purpose !== "string"){
vErrors = fault(vErrors, instancePath+"/purpose", wrong1);
}
}
if(data.amount !== undefined){
if(!validate132(data.amount, instancePath+"/amount")) vErrors = joined(vErrors, validate132.errors);
}
if(data.payout_details !== undefined){
if(!validate240(data.payout_details, instancePath+"/payout_details")) vErrors = joined(vErrors, validate240.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate251.errors = vErrors;
return vErrors === null;
}


function validate259(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.id === undefined){
vErrors = fault(vErrors, instancePath, wrong129);
}
if(data.source === undefined){
vErrors = fault(vErrors, instancePath, wrong226);
}
if(data.destination === undefined){
vErrors = fault(vErrors, instancePath, wrong227);
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func2(data0) < 1){
vErrors = fault(vErrors, instancePath+"/id", wrong7);
}
}
else {
vErrors = fault(vErrors, instancePath+"/id", wrong1);
}
}
if(data.source !== undefined){
if(!validate132(data.source, instancePath+"/source")) vErrors = joined(vErrors, validate132.errors);
}
if(data.destination !== undefined){
if(!validate132(data.destination, instancePath+"/destination")) vErrors = joined(vErrors, validate132.errors);
}
if(data.fx_rate !== undefined){
if(typeof data.fx_rate !== "string"){
vErrors = fault(vErrors, instancePath+"/fx_rate", wrong1);
}
}
if(data.commission !== undefined){
if(!validate137(data.commission, instancePath+"/commission")) vErrors = joined(vErrors, validate137.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate259.errors = vErrors;
return vErrors === null;
}


function validate250(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.transfer_details !== undefined){
if(!validate251(data.transfer_details, instancePath+"/transfer_details")) vErrors = joined(vErrors, validate251.errors);
}
if(data.account_details !== undefined){
if(!validate24(data.account_details, instancePath+"/account_details")) vErrors = joined(vErrors, validate24.errors);
}
if(data.exchanges !== undefined){
let data2 = data.exchanges;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0 && isFew(vErrors); i0++){
if(!validate259(data2[i0], instancePath+"/exchanges/" + i0)) vErrors = joined(vErrors, validate259.errors);
}
}
else {
vErrors = fault(vErrors, instancePath+"/exchanges", wrong39);
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate250.errors = vErrors;
return vErrors === null;
}

export const ConfirmationPayoutWebhook = validate264;

function validate264(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.type === undefined){
vErrors = fault(vErrors, instancePath, wrong24);
}
if(data.session === undefined){
vErrors = fault(vErrors, instancePath, wrong202);
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
vErrors = fault(vErrors, instancePath+"/type", wrong1);
}
if("confirmation_payout" !== data0){
vErrors = fault(vErrors, instancePath+"/type", wrong228);
}
}
if(data.session !== undefined){
if(!validate46(data.session, instancePath+"/session")) vErrors = joined(vErrors, validate46.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate264.errors = vErrors;
return vErrors === null;
}

export const Contact = validate67;

export const ControlAccount = validate266;
const pattern34 = new RegExp("^[Rr][Uu][Bb]$", "u");

function validate266(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.number === undefined){
vErrors = fault(vErrors, instancePath, wrong103);
}
if(data.kind === undefined){
vErrors = fault(vErrors, instancePath, wrong229);
}
for(const key0 in data){
if(!isFew(vErrors)) break;
if(!((((key0 === "number") || (key0 === "kind")) || (key0 === "currency")) || (key0 === "balance"))){
vErrors = fault(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}]);
}
}
if(data.number !== undefined){
let data0 = data.number;
if(typeof data0 === "string"){
if(func2(data0) < 1){
vErrors = fault(vErrors, instancePath+"/number", wrong7);
}
}
else {
vErrors = fault(vErrors, instancePath+"/number", wrong1);
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(typeof data1 !== "string"){
vErrors = fault(vErrors, instancePath+"/kind", wrong1);
}
if(!(((data1 === "collateral") || (data1 === "settlement")) || (data1 === "nominal"))){
vErrors = fault(vErrors, instancePath+"/kind", wrong230);
}
}
if(data.currency !== undefined){
let data2 = data.currency;
if(typeof data2 === "string"){
if(!pattern34.test(data2)){
vErrors = fault(vErrors, instancePath+"/currency", wrong231);
}
}
else {
vErrors = fault(vErrors, instancePath+"/currency", wrong1);
}
}
if(data.balance !== undefined){
let data3 = data.balance;
if(!(Number.isInteger(data3))){
vErrors = fault(vErrors, instancePath+"/balance", wrong9);
}
if(Number.isFinite(data3)){
if(data3 > 9007199254740991 || isNaN(data3)){
vErrors = fault(vErrors, instancePath+"/balance", wrong10);
}
if(data3 < 0 || isNaN(data3)){
vErrors = fault(vErrors, instancePath+"/balance", wrong25);
}
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate266.errors = vErrors;
return vErrors === null;
}

export const ControlAccounts = validate267;

function validate267(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.items === undefined){
vErrors = fault(vErrors, instancePath, wrong232);
}
for(const key0 in data){
if(!isFew(vErrors)) break;
if(!(key0 === "items")){
vErrors = fault(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}]);
}
}
if(data.items !== undefined){
let data0 = data.items;
if(Array.isArray(data0)){
if(data0.length > 1000){
vErrors = fault(vErrors, instancePath+"/items", wrong233);
}
const len0 = data0.length > 1000 ? 0 : data0.length;
for(let i0=0; i0<len0 && isFew(vErrors); i0++){
if(!validate266(data0[i0], instancePath+"/items/" + i0)) vErrors = joined(vErrors, validate266.errors);
}
}
else {
vErrors = fault(vErrors, instancePath+"/items", wrong39);
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate267.errors = vErrors;
return vErrors === null;
}

export const ControlAdvance = validate269;

function validate269(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.by === undefined){
vErrors = fault(vErrors, instancePath, wrong234);
}
for(const key0 in data){
if(!isFew(vErrors)) break;
if(!((key0 === "by") || (key0 === "limit"))){
vErrors = fault(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}]);
}
}
if(data.by !== undefined){
if(typeof data.by !== "string"){
vErrors = fault(vErrors, instancePath+"/by", wrong1);
}
}
if(data.limit !== undefined){
let data1 = data.limit;
if(!(Number.isInteger(data1))){
vErrors = fault(vErrors, instancePath+"/limit", wrong9);
}
if(Number.isFinite(data1)){
if(data1 > 1000000000 || isNaN(data1)){
vErrors = fault(vErrors, instancePath+"/limit", wrong212);
}
if(data1 < 1 || isNaN(data1)){
vErrors = fault(vErrors, instancePath+"/limit", wrong107);
}
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate269.errors = vErrors;
return vErrors === null;
}

export const ControlChargeback = validate270;

function validate270(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
for(const key0 in data){
if(!isFew(vErrors)) break;
if(!((key0 === "amount_details") || (key0 === "payment_id"))){
vErrors = fault(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}]);
}
}
if(data.amount_details !== undefined){
if(!validate132(data.amount_details, instancePath+"/amount_details")) vErrors = joined(vErrors, validate132.errors);
}
if(data.payment_id !== undefined){
if(typeof data.payment_id !== "string"){
vErrors = fault(vErrors, instancePath+"/payment_id", wrong1);
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate270.errors = vErrors;
return vErrors === null;
}

export const ControlClock = validate272;

function validate272(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
for(const key0 in data){
if(!isFew(vErrors)) break;
if(!(((key0 === "mode") || (key0 === "now")) || (key0 === "limit"))){
vErrors = fault(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}]);
}
}
if(data.mode !== undefined){
let data0 = data.mode;
if(typeof data0 !== "string"){
vErrors = fault(vErrors, instancePath+"/mode", wrong1);
}
if(!((data0 === "real") || (data0 === "manual"))){
vErrors = fault(vErrors, instancePath+"/mode", wrong235);
}
}
if(data.now !== undefined){
if(typeof data.now !== "string"){
vErrors = fault(vErrors, instancePath+"/now", wrong1);
}
}
if(data.limit !== undefined){
let data2 = data.limit;
if(!(Number.isInteger(data2))){
vErrors = fault(vErrors, instancePath+"/limit", wrong9);
}
if(Number.isFinite(data2)){
if(data2 > 1000000000 || isNaN(data2)){
vErrors = fault(vErrors, instancePath+"/limit", wrong212);
}
if(data2 < 1 || isNaN(data2)){
vErrors = fault(vErrors, instancePath+"/limit", wrong107);
}
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate272.errors = vErrors;
return vErrors === null;
}

export const ControlEvent = validate273;

function validate273(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.event === undefined){
vErrors = fault(vErrors, instancePath, wrong236);
}
for(const key0 in data){
if(!isFew(vErrors)) break;
if(!((key0 === "event") || (key0 === "operation_id"))){
vErrors = fault(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}]);
}
}
if(data.event !== undefined){
if(typeof data.event !== "string"){
vErrors = fault(vErrors, instancePath+"/event", wrong1);
}
}
if(data.operation_id !== undefined){
if(typeof data.operation_id !== "string"){
vErrors = fault(vErrors, instancePath+"/operation_id", wrong1);
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate273.errors = vErrors;
return vErrors === null;
}

export const ControlFaultRule = validate274;
const func87 = Object.prototype.hasOwnProperty;

function validate274(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.on === undefined){
vErrors = fault(vErrors, instancePath, wrong237);
}
if(data.fault === undefined){
vErrors = fault(vErrors, instancePath, wrong238);
}
for(const key0 in data){
if(!isFew(vErrors)) break;
if(!(func87.call({"on":{"enum":["request","webhook"],"type":"string"},"fault":{"type":"string","description":"Name of a fault, such as answer_lost."},"match":{"type":"object","patternProperties":{"^.*$":{}},"description":"Fields of the call or the webhook by dotted path and the values they must have; without it, any.","examples":[{"path":"/api/v2/session/confirm"},{"type":"payment_finished"}]},"times":{"type":"integer","minimum":1,"maximum":9007199254740991,"description":"How often; without it, every time."},"after":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"So many that match are skipped first."},"probability":{"type":"number","minimum":0,"maximum":1,"description":"How likely it is for one that matches; follows the seed."},"met":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"How often it has happened; shown, and passed over where it is sent."},"ms":{"type":"integer","minimum":0,"maximum":86400000,"description":"Milliseconds."},"retry_after":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"Seconds, for the header Retry-After."},"keep":{"type":"number","minimum":0,"maximum":1,"description":"The part of the answer that is sent."},"repeats":{"type":"integer","minimum":0,"maximum":100,"description":"So many repeats of the same bytes are lost too: within a second, and before any other call about the same session or metadata."},"form":{"enum":["escaped","spaced","reordered","all"],"type":"string","description":"How the same JSON is written."},"copies":{"type":"integer","minimum":2,"maximum":10,"description":"How often it is sent in all."},"attempts":{"type":"integer","minimum":1,"maximum":9007199254740991,"description":"How many tries it happens to."},"type":{"type":"string","minLength":1,"description":"A type that the bank does not have."},"fields":{"type":"object","patternProperties":{"^.*$":{}},"description":"Fields and their values."}}, key0))){
vErrors = fault(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}]);
}
}
if(data.on !== undefined){
let data0 = data.on;
if(typeof data0 !== "string"){
vErrors = fault(vErrors, instancePath+"/on", wrong1);
}
if(!((data0 === "request") || (data0 === "webhook"))){
vErrors = fault(vErrors, instancePath+"/on", wrong239);
}
}
if(data.fault !== undefined){
if(typeof data.fault !== "string"){
vErrors = fault(vErrors, instancePath+"/fault", wrong1);
}
}
if(data.match !== undefined){
let data2 = data.match;
if(!(isObject(data2))){
vErrors = fault(vErrors, instancePath+"/match", wrong12);
}
}
if(data.times !== undefined){
let data3 = data.times;
if(!(Number.isInteger(data3))){
vErrors = fault(vErrors, instancePath+"/times", wrong9);
}
if(Number.isFinite(data3)){
if(data3 > 9007199254740991 || isNaN(data3)){
vErrors = fault(vErrors, instancePath+"/times", wrong10);
}
if(data3 < 1 || isNaN(data3)){
vErrors = fault(vErrors, instancePath+"/times", wrong107);
}
}
}
if(data.after !== undefined){
let data4 = data.after;
if(!(Number.isInteger(data4))){
vErrors = fault(vErrors, instancePath+"/after", wrong9);
}
if(Number.isFinite(data4)){
if(data4 > 9007199254740991 || isNaN(data4)){
vErrors = fault(vErrors, instancePath+"/after", wrong10);
}
if(data4 < 0 || isNaN(data4)){
vErrors = fault(vErrors, instancePath+"/after", wrong25);
}
}
}
if(data.probability !== undefined){
let data5 = data.probability;
if(Number.isFinite(data5)){
if(data5 > 1 || isNaN(data5)){
vErrors = fault(vErrors, instancePath+"/probability", wrong240);
}
if(data5 < 0 || isNaN(data5)){
vErrors = fault(vErrors, instancePath+"/probability", wrong25);
}
}
else {
vErrors = fault(vErrors, instancePath+"/probability", wrong241);
}
}
if(data.met !== undefined){
let data6 = data.met;
if(!(Number.isInteger(data6))){
vErrors = fault(vErrors, instancePath+"/met", wrong9);
}
if(Number.isFinite(data6)){
if(data6 > 9007199254740991 || isNaN(data6)){
vErrors = fault(vErrors, instancePath+"/met", wrong10);
}
if(data6 < 0 || isNaN(data6)){
vErrors = fault(vErrors, instancePath+"/met", wrong25);
}
}
}
if(data.ms !== undefined){
let data7 = data.ms;
if(!(Number.isInteger(data7))){
vErrors = fault(vErrors, instancePath+"/ms", wrong9);
}
if(Number.isFinite(data7)){
if(data7 > 86400000 || isNaN(data7)){
vErrors = fault(vErrors, instancePath+"/ms", wrong242);
}
if(data7 < 0 || isNaN(data7)){
vErrors = fault(vErrors, instancePath+"/ms", wrong25);
}
}
}
if(data.retry_after !== undefined){
let data8 = data.retry_after;
if(!(Number.isInteger(data8))){
vErrors = fault(vErrors, instancePath+"/retry_after", wrong9);
}
if(Number.isFinite(data8)){
if(data8 > 9007199254740991 || isNaN(data8)){
vErrors = fault(vErrors, instancePath+"/retry_after", wrong10);
}
if(data8 < 0 || isNaN(data8)){
vErrors = fault(vErrors, instancePath+"/retry_after", wrong25);
}
}
}
if(data.keep !== undefined){
let data9 = data.keep;
if(Number.isFinite(data9)){
if(data9 > 1 || isNaN(data9)){
vErrors = fault(vErrors, instancePath+"/keep", wrong240);
}
if(data9 < 0 || isNaN(data9)){
vErrors = fault(vErrors, instancePath+"/keep", wrong25);
}
}
else {
vErrors = fault(vErrors, instancePath+"/keep", wrong241);
}
}
if(data.repeats !== undefined){
let data10 = data.repeats;
if(!(Number.isInteger(data10))){
vErrors = fault(vErrors, instancePath+"/repeats", wrong9);
}
if(Number.isFinite(data10)){
if(data10 > 100 || isNaN(data10)){
vErrors = fault(vErrors, instancePath+"/repeats", wrong243);
}
if(data10 < 0 || isNaN(data10)){
vErrors = fault(vErrors, instancePath+"/repeats", wrong25);
}
}
}
if(data.form !== undefined){
let data11 = data.form;
if(typeof data11 !== "string"){
vErrors = fault(vErrors, instancePath+"/form", wrong1);
}
if(!((((data11 === "escaped") || (data11 === "spaced")) || (data11 === "reordered")) || (data11 === "all"))){
vErrors = fault(vErrors, instancePath+"/form", wrong244);
}
}
if(data.copies !== undefined){
let data12 = data.copies;
if(!(Number.isInteger(data12))){
vErrors = fault(vErrors, instancePath+"/copies", wrong9);
}
if(Number.isFinite(data12)){
if(data12 > 10 || isNaN(data12)){
vErrors = fault(vErrors, instancePath+"/copies", wrong245);
}
if(data12 < 2 || isNaN(data12)){
vErrors = fault(vErrors, instancePath+"/copies", wrong246);
}
}
}
if(data.attempts !== undefined){
let data13 = data.attempts;
if(!(Number.isInteger(data13))){
vErrors = fault(vErrors, instancePath+"/attempts", wrong9);
}
if(Number.isFinite(data13)){
if(data13 > 9007199254740991 || isNaN(data13)){
vErrors = fault(vErrors, instancePath+"/attempts", wrong10);
}
if(data13 < 1 || isNaN(data13)){
vErrors = fault(vErrors, instancePath+"/attempts", wrong107);
}
}
}
if(data.type !== undefined){
let data14 = data.type;
if(typeof data14 === "string"){
if(func2(data14) < 1){
vErrors = fault(vErrors, instancePath+"/type", wrong7);
}
}
else {
vErrors = fault(vErrors, instancePath+"/type", wrong1);
}
}
if(data.fields !== undefined){
let data15 = data.fields;
if(!(isObject(data15))){
vErrors = fault(vErrors, instancePath+"/fields", wrong12);
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate274.errors = vErrors;
return vErrors === null;
}

export const ControlFaults = validate275;

function validate275(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
for(const key0 in data){
if(!isFew(vErrors)) break;
if(!((key0 === "rules") || (key0 === "seed"))){
vErrors = fault(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}]);
}
}
if(data.rules !== undefined){
let data0 = data.rules;
if(Array.isArray(data0)){
if(data0.length > 1000){
vErrors = fault(vErrors, instancePath+"/rules", wrong233);
}
const len0 = data0.length > 1000 ? 0 : data0.length;
for(let i0=0; i0<len0 && isFew(vErrors); i0++){
if(!validate274(data0[i0], instancePath+"/rules/" + i0)) vErrors = joined(vErrors, validate274.errors);
}
}
else {
vErrors = fault(vErrors, instancePath+"/rules", wrong39);
}
}
if(data.seed !== undefined){
let data2 = data.seed;
if(!(Number.isInteger(data2))){
vErrors = fault(vErrors, instancePath+"/seed", wrong9);
}
if(Number.isFinite(data2)){
if(data2 > 4294967295 || isNaN(data2)){
vErrors = fault(vErrors, instancePath+"/seed", wrong210);
}
if(data2 < 0 || isNaN(data2)){
vErrors = fault(vErrors, instancePath+"/seed", wrong25);
}
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate275.errors = vErrors;
return vErrors === null;
}

export const ControlFork = validate277;
const pattern35 = new RegExp("^https?://", "u");

function validate277(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.project === undefined){
vErrors = fault(vErrors, instancePath, wrong247);
}
for(const key0 in data){
if(!isFew(vErrors)) break;
if(!((((((key0 === "project") || (key0 === "request_id")) || (key0 === "session_id")) || (key0 === "step")) || (key0 === "at")) || (key0 === "webhook_url"))){
vErrors = fault(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}]);
}
}
if(data.project !== undefined){
let data0 = data.project;
if(typeof data0 === "string"){
if(func2(data0) < 1){
vErrors = fault(vErrors, instancePath+"/project", wrong7);
}
}
else {
vErrors = fault(vErrors, instancePath+"/project", wrong1);
}
}
if(data.request_id !== undefined){
if(typeof data.request_id !== "string"){
vErrors = fault(vErrors, instancePath+"/request_id", wrong1);
}
}
if(data.session_id !== undefined){
if(typeof data.session_id !== "string"){
vErrors = fault(vErrors, instancePath+"/session_id", wrong1);
}
}
if(data.step !== undefined){
let data3 = data.step;
if(!(Number.isInteger(data3))){
vErrors = fault(vErrors, instancePath+"/step", wrong9);
}
if(Number.isFinite(data3)){
if(data3 < 1 || isNaN(data3)){
vErrors = fault(vErrors, instancePath+"/step", wrong107);
}
}
}
if(data.at !== undefined){
if(typeof data.at !== "string"){
vErrors = fault(vErrors, instancePath+"/at", wrong1);
}
}
if(data.webhook_url !== undefined){
let data5 = data.webhook_url;
if(typeof data5 === "string"){
if(!pattern35.test(data5)){
vErrors = fault(vErrors, instancePath+"/webhook_url", wrong248);
}
}
else {
vErrors = fault(vErrors, instancePath+"/webhook_url", wrong1);
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate277.errors = vErrors;
return vErrors === null;
}

export const ControlOutcomeRule = validate278;

function validate278(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.match === undefined){
vErrors = fault(vErrors, instancePath, wrong249);
}
if(data.outcome === undefined){
vErrors = fault(vErrors, instancePath, wrong250);
}
for(const key0 in data){
if(!isFew(vErrors)) break;
if(!(((key0 === "match") || (key0 === "outcome")) || (key0 === "times"))){
vErrors = fault(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}]);
}
}
if(data.match !== undefined){
let data0 = data.match;
if(!(isObject(data0))){
vErrors = fault(vErrors, instancePath+"/match", wrong12);
}
}
if(data.outcome !== undefined){
if(typeof data.outcome !== "string"){
vErrors = fault(vErrors, instancePath+"/outcome", wrong1);
}
}
if(data.times !== undefined){
let data2 = data.times;
if(!(Number.isInteger(data2))){
vErrors = fault(vErrors, instancePath+"/times", wrong9);
}
if(Number.isFinite(data2)){
if(data2 > 9007199254740991 || isNaN(data2)){
vErrors = fault(vErrors, instancePath+"/times", wrong10);
}
if(data2 < 1 || isNaN(data2)){
vErrors = fault(vErrors, instancePath+"/times", wrong107);
}
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate278.errors = vErrors;
return vErrors === null;
}

export const ControlOutcomes = validate279;

function validate279(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
for(const key0 in data){
if(!isFew(vErrors)) break;
if(!((key0 === "next") || (key0 === "rules"))){
vErrors = fault(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}]);
}
}
if(data.next !== undefined){
let data0 = data.next;
if(Array.isArray(data0)){
if(data0.length > 10000){
vErrors = fault(vErrors, instancePath+"/next", wrong251);
}
const len0 = data0.length > 10000 ? 0 : data0.length;
for(let i0=0; i0<len0 && isFew(vErrors); i0++){
if(typeof data0[i0] !== "string"){
vErrors = fault(vErrors, instancePath+"/next/" + i0, wrong1);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/next", wrong39);
}
}
if(data.rules !== undefined){
let data2 = data.rules;
if(Array.isArray(data2)){
if(data2.length > 1000){
vErrors = fault(vErrors, instancePath+"/rules", wrong233);
}
const len1 = data2.length > 1000 ? 0 : data2.length;
for(let i1=0; i1<len1 && isFew(vErrors); i1++){
if(!validate278(data2[i1], instancePath+"/rules/" + i1)) vErrors = joined(vErrors, validate278.errors);
}
}
else {
vErrors = fault(vErrors, instancePath+"/rules", wrong39);
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate279.errors = vErrors;
return vErrors === null;
}

export const ControlPayer = validate281;

function validate281(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.action === undefined){
vErrors = fault(vErrors, instancePath, wrong252);
}
for(const key0 in data){
if(!isFew(vErrors)) break;
if(!((key0 === "action") || (key0 === "payment_id"))){
vErrors = fault(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}]);
}
}
if(data.action !== undefined){
let data0 = data.action;
if(typeof data0 !== "string"){
vErrors = fault(vErrors, instancePath+"/action", wrong1);
}
if(!(((data0 === "pay") || (data0 === "refuse")) || (data0 === "abandon"))){
vErrors = fault(vErrors, instancePath+"/action", wrong253);
}
}
if(data.payment_id !== undefined){
if(typeof data.payment_id !== "string"){
vErrors = fault(vErrors, instancePath+"/payment_id", wrong1);
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate281.errors = vErrors;
return vErrors === null;
}

export const ControlProject = validate282;

function validate282(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
for(const key0 in data){
if(!isFew(vErrors)) break;
if(!(func87.call({"partner_key":{"type":"string","description":"Public key in PEM; default: the published test key."},"webhook_url":{"type":"string","pattern":"^https?://","x-expected":"an http:// or https:// URL","description":"Where webhooks go; without it they are held."},"auto_confirm":{"type":"boolean"},"clock":{"enum":["real","manual"],"type":"string"},"strict":{"type":"boolean"},"hold":{"type":"boolean","description":"Payments are held first, and taken when the partner captures them."},"three_d_secure":{"type":"boolean","description":"Payers of card payments are asked for 3-D Secure."},"payer":{"enum":["automatic","manual"],"type":"string","description":"automatic: what a payer is asked for, it does by itself. Default manual."},"signature":{"enum":["strict","warn","off"],"type":"string"},"webhook_format":{"enum":["compact","escaped"],"type":"string","description":"How the JSON of webhooks is written: compact, or with \\/ and \\uXXXX as PHP escapes them. Which one the bank sends is unknown."},"accounts":{"type":"array","items":{"$ref":"ControlAccount"},"maxItems":1000},"pace":{"type":"object","properties":{"processing_ms":{"type":"number","minimum":0,"maximum":31536000000,"description":"From start to ready_to_confirm, at most 365 days."},"settlement_ms":{"type":"number","minimum":0,"maximum":31536000000,"description":"From confirm to the result, at most 365 days."}},"additionalProperties":false},"fees":{"type":"object","properties":{"percent":{"type":"number","minimum":0,"maximum":100,"description":"Of the amount; default 0.35."},"minimum":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"Kopecks; default 0."}},"additionalProperties":false,"description":"The bank charges for payouts and payments; without it they cost nothing."},"optional_webhooks":{"type":"array","items":{"enum":["confirmation_payout","nominal_topup"],"type":"string"},"description":"Webhooks that the bank sends only to those who have asked for them. Its own SDK throws on them."}}, key0))){
vErrors = fault(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}]);
}
}
if(data.partner_key !== undefined){
if(typeof data.partner_key !== "string"){
vErrors = fault(vErrors, instancePath+"/partner_key", wrong1);
}
}
if(data.webhook_url !== undefined){
let data1 = data.webhook_url;
if(typeof data1 === "string"){
if(!pattern35.test(data1)){
vErrors = fault(vErrors, instancePath+"/webhook_url", wrong248);
}
}
else {
vErrors = fault(vErrors, instancePath+"/webhook_url", wrong1);
}
}
if(data.auto_confirm !== undefined){
if(typeof data.auto_confirm !== "boolean"){
vErrors = fault(vErrors, instancePath+"/auto_confirm", wrong45);
}
}
if(data.clock !== undefined){
let data3 = data.clock;
if(typeof data3 !== "string"){
vErrors = fault(vErrors, instancePath+"/clock", wrong1);
}
if(!((data3 === "real") || (data3 === "manual"))){
vErrors = fault(vErrors, instancePath+"/clock", wrong235);
}
}
if(data.strict !== undefined){
if(typeof data.strict !== "boolean"){
vErrors = fault(vErrors, instancePath+"/strict", wrong45);
}
}
if(data.hold !== undefined){
if(typeof data.hold !== "boolean"){
vErrors = fault(vErrors, instancePath+"/hold", wrong45);
}
}
if(data.three_d_secure !== undefined){
if(typeof data.three_d_secure !== "boolean"){
vErrors = fault(vErrors, instancePath+"/three_d_secure", wrong45);
}
}
if(data.payer !== undefined){
let data7 = data.payer;
if(typeof data7 !== "string"){
vErrors = fault(vErrors, instancePath+"/payer", wrong1);
}
if(!((data7 === "automatic") || (data7 === "manual"))){
vErrors = fault(vErrors, instancePath+"/payer", wrong254);
}
}
if(data.signature !== undefined){
let data8 = data.signature;
if(typeof data8 !== "string"){
vErrors = fault(vErrors, instancePath+"/signature", wrong1);
}
if(!(((data8 === "strict") || (data8 === "warn")) || (data8 === "off"))){
vErrors = fault(vErrors, instancePath+"/signature", wrong255);
}
}
if(data.webhook_format !== undefined){
let data9 = data.webhook_format;
if(typeof data9 !== "string"){
vErrors = fault(vErrors, instancePath+"/webhook_format", wrong1);
}
if(!((data9 === "compact") || (data9 === "escaped"))){
vErrors = fault(vErrors, instancePath+"/webhook_format", wrong256);
}
}
if(data.accounts !== undefined){
let data10 = data.accounts;
if(Array.isArray(data10)){
if(data10.length > 1000){
vErrors = fault(vErrors, instancePath+"/accounts", wrong233);
}
const len0 = data10.length > 1000 ? 0 : data10.length;
for(let i0=0; i0<len0 && isFew(vErrors); i0++){
if(!validate266(data10[i0], instancePath+"/accounts/" + i0)) vErrors = joined(vErrors, validate266.errors);
}
}
else {
vErrors = fault(vErrors, instancePath+"/accounts", wrong39);
}
}
if(data.pace !== undefined){
let data12 = data.pace;
if(isObject(data12)){
for(const key1 in data12){
if(!isFew(vErrors)) break;
if(!((key1 === "processing_ms") || (key1 === "settlement_ms"))){
vErrors = fault(vErrors, instancePath+"/pace", ["additionalProperties", {additionalProperty: key1}]);
}
}
if(data12.processing_ms !== undefined){
let data13 = data12.processing_ms;
if(Number.isFinite(data13)){
if(data13 > 31536000000 || isNaN(data13)){
vErrors = fault(vErrors, instancePath+"/pace/processing_ms", wrong257);
}
if(data13 < 0 || isNaN(data13)){
vErrors = fault(vErrors, instancePath+"/pace/processing_ms", wrong25);
}
}
else {
vErrors = fault(vErrors, instancePath+"/pace/processing_ms", wrong241);
}
}
if(data12.settlement_ms !== undefined){
let data14 = data12.settlement_ms;
if(Number.isFinite(data14)){
if(data14 > 31536000000 || isNaN(data14)){
vErrors = fault(vErrors, instancePath+"/pace/settlement_ms", wrong257);
}
if(data14 < 0 || isNaN(data14)){
vErrors = fault(vErrors, instancePath+"/pace/settlement_ms", wrong25);
}
}
else {
vErrors = fault(vErrors, instancePath+"/pace/settlement_ms", wrong241);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/pace", wrong12);
}
}
if(data.fees !== undefined){
let data15 = data.fees;
if(isObject(data15)){
for(const key2 in data15){
if(!isFew(vErrors)) break;
if(!((key2 === "percent") || (key2 === "minimum"))){
vErrors = fault(vErrors, instancePath+"/fees", ["additionalProperties", {additionalProperty: key2}]);
}
}
if(data15.percent !== undefined){
let data16 = data15.percent;
if(Number.isFinite(data16)){
if(data16 > 100 || isNaN(data16)){
vErrors = fault(vErrors, instancePath+"/fees/percent", wrong243);
}
if(data16 < 0 || isNaN(data16)){
vErrors = fault(vErrors, instancePath+"/fees/percent", wrong25);
}
}
else {
vErrors = fault(vErrors, instancePath+"/fees/percent", wrong241);
}
}
if(data15.minimum !== undefined){
let data17 = data15.minimum;
if(!(Number.isInteger(data17))){
vErrors = fault(vErrors, instancePath+"/fees/minimum", wrong9);
}
if(Number.isFinite(data17)){
if(data17 > 9007199254740991 || isNaN(data17)){
vErrors = fault(vErrors, instancePath+"/fees/minimum", wrong10);
}
if(data17 < 0 || isNaN(data17)){
vErrors = fault(vErrors, instancePath+"/fees/minimum", wrong25);
}
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/fees", wrong12);
}
}
if(data.optional_webhooks !== undefined){
let data18 = data.optional_webhooks;
if(Array.isArray(data18)){
const len1 = data18.length;
for(let i1=0; i1<len1 && isFew(vErrors); i1++){
let data19 = data18[i1];
if(typeof data19 !== "string"){
vErrors = fault(vErrors, instancePath+"/optional_webhooks/" + i1, wrong1);
}
if(!((data19 === "confirmation_payout") || (data19 === "nominal_topup"))){
vErrors = fault(vErrors, instancePath+"/optional_webhooks/" + i1, wrong258);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/optional_webhooks", wrong39);
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate282.errors = vErrors;
return vErrors === null;
}

export const ControlRedelivery = validate284;

function validate284(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
for(const key0 in data){
if(!isFew(vErrors)) break;
if(!(key0 === "fault")){
vErrors = fault(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}]);
}
}
if(data.fault !== undefined){
if(typeof data.fault !== "string"){
vErrors = fault(vErrors, instancePath+"/fault", wrong1);
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate284.errors = vErrors;
return vErrors === null;
}

export const ControlRunToIdle = validate285;

function validate285(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
for(const key0 in data){
if(!isFew(vErrors)) break;
if(!(key0 === "limit")){
vErrors = fault(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}]);
}
}
if(data.limit !== undefined){
let data0 = data.limit;
if(!(Number.isInteger(data0))){
vErrors = fault(vErrors, instancePath+"/limit", wrong9);
}
if(Number.isFinite(data0)){
if(data0 > 1000000000 || isNaN(data0)){
vErrors = fault(vErrors, instancePath+"/limit", wrong212);
}
if(data0 < 1 || isNaN(data0)){
vErrors = fault(vErrors, instancePath+"/limit", wrong107);
}
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate285.errors = vErrors;
return vErrors === null;
}

export const ControlSnapshot = validate286;
const pattern37 = new RegExp("^.*$", "u");
const pattern44 = new RegExp("^[0-9]{1,3}([.][0-9]{1,4})?$", "u");

function validate286(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.snapshot_of === undefined){
vErrors = fault(vErrors, instancePath, wrong259);
}
if(data.format === undefined){
vErrors = fault(vErrors, instancePath, wrong260);
}
if(data.state === undefined){
vErrors = fault(vErrors, instancePath, wrong261);
}
if(data.snapshot_of !== undefined){
let data0 = data.snapshot_of;
if(typeof data0 !== "string"){
vErrors = fault(vErrors, instancePath+"/snapshot_of", wrong1);
}
if("bank131-mock" !== data0){
vErrors = fault(vErrors, instancePath+"/snapshot_of", wrong262);
}
}
if(data.format !== undefined){
let data1 = data.format;
if(!(Number.isInteger(data1))){
vErrors = fault(vErrors, instancePath+"/format", wrong9);
}
if(2 !== data1){
vErrors = fault(vErrors, instancePath+"/format", wrong263);
}
}
if(data.state !== undefined){
let data2 = data.state;
if(isObject(data2)){
if(data2.clock === undefined){
vErrors = fault(vErrors, instancePath+"/state", wrong264);
}
if(data2.counters === undefined){
vErrors = fault(vErrors, instancePath+"/state", wrong265);
}
if(data2.shared === undefined){
vErrors = fault(vErrors, instancePath+"/state", wrong266);
}
if(data2.sessions === undefined){
vErrors = fault(vErrors, instancePath+"/state", wrong267);
}
if(data2.accounts === undefined){
vErrors = fault(vErrors, instancePath+"/state", wrong268);
}
if(data2.postings === undefined){
vErrors = fault(vErrors, instancePath+"/state", wrong269);
}
if(data2.keys === undefined){
vErrors = fault(vErrors, instancePath+"/state", wrong270);
}
if(data2.timers === undefined){
vErrors = fault(vErrors, instancePath+"/state", wrong271);
}
if(data2.outbox === undefined){
vErrors = fault(vErrors, instancePath+"/state", wrong272);
}
if(data2.lanes === undefined){
vErrors = fault(vErrors, instancePath+"/state", wrong273);
}
if(data2.due === undefined){
vErrors = fault(vErrors, instancePath+"/state", wrong274);
}
if(data2.finished === undefined){
vErrors = fault(vErrors, instancePath+"/state", wrong275);
}
if(data2.journal === undefined){
vErrors = fault(vErrors, instancePath+"/state", wrong276);
}
if(data2.clock !== undefined){
let data3 = data2.clock;
if(isObject(data3)){
if(data3.mode === undefined){
vErrors = fault(vErrors, instancePath+"/state/clock", wrong277);
}
if(data3.now === undefined){
vErrors = fault(vErrors, instancePath+"/state/clock", wrong278);
}
if(data3.mode !== undefined){
let data4 = data3.mode;
if(typeof data4 !== "string"){
vErrors = fault(vErrors, instancePath+"/state/clock/mode", wrong1);
}
if(!((data4 === "real") || (data4 === "manual"))){
vErrors = fault(vErrors, instancePath+"/state/clock/mode", wrong235);
}
}
if(data3.now !== undefined){
let data5 = data3.now;
if(!(Number.isInteger(data5))){
vErrors = fault(vErrors, instancePath+"/state/clock/now", wrong9);
}
if(Number.isFinite(data5)){
if(data5 > 8835955200000000 || isNaN(data5)){
vErrors = fault(vErrors, instancePath+"/state/clock/now", wrong279);
}
if(data5 < 0 || isNaN(data5)){
vErrors = fault(vErrors, instancePath+"/state/clock/now", wrong25);
}
}
}
if(data3.ahead !== undefined){
let data6 = data3.ahead;
if(!(Number.isInteger(data6))){
vErrors = fault(vErrors, instancePath+"/state/clock/ahead", wrong9);
}
if(Number.isFinite(data6)){
if(data6 > 8835955200000000 || isNaN(data6)){
vErrors = fault(vErrors, instancePath+"/state/clock/ahead", wrong279);
}
if(data6 < -8835955200000000 || isNaN(data6)){
vErrors = fault(vErrors, instancePath+"/state/clock/ahead", wrong280);
}
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/clock", wrong12);
}
}
if(data2.counters !== undefined){
let data7 = data2.counters;
if(isObject(data7)){
for(const key0 in data7){
if(!isFew(vErrors)) break;
if(pattern37.test(key0)){
let data8 = data7[key0];
if(!(Number.isInteger(data8))){
vErrors = fault(vErrors, instancePath+"/state/counters/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), wrong9);
}
if(Number.isFinite(data8)){
if(data8 > 9007199254740991 || isNaN(data8)){
vErrors = fault(vErrors, instancePath+"/state/counters/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), wrong10);
}
if(data8 < 0 || isNaN(data8)){
vErrors = fault(vErrors, instancePath+"/state/counters/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), wrong25);
}
}
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/counters", wrong12);
}
}
if(data2.shared !== undefined){
let data9 = data2.shared;
if(isObject(data9)){
if(data9.faults !== undefined){
let data10 = data9.faults;
if(isObject(data10)){
if(data10.seed === undefined){
vErrors = fault(vErrors, instancePath+"/state/shared/faults", wrong281);
}
if(data10.random === undefined){
vErrors = fault(vErrors, instancePath+"/state/shared/faults", wrong282);
}
if(data10.rules === undefined){
vErrors = fault(vErrors, instancePath+"/state/shared/faults", wrong283);
}
if(data10.seed !== undefined){
let data11 = data10.seed;
if(!(Number.isInteger(data11))){
vErrors = fault(vErrors, instancePath+"/state/shared/faults/seed", wrong9);
}
if(Number.isFinite(data11)){
if(data11 > 9007199254740991 || isNaN(data11)){
vErrors = fault(vErrors, instancePath+"/state/shared/faults/seed", wrong10);
}
if(data11 < 0 || isNaN(data11)){
vErrors = fault(vErrors, instancePath+"/state/shared/faults/seed", wrong25);
}
}
}
if(data10.random !== undefined){
let data12 = data10.random;
if(!(Number.isInteger(data12))){
vErrors = fault(vErrors, instancePath+"/state/shared/faults/random", wrong9);
}
if(Number.isFinite(data12)){
if(data12 > 9007199254740991 || isNaN(data12)){
vErrors = fault(vErrors, instancePath+"/state/shared/faults/random", wrong10);
}
if(data12 < 0 || isNaN(data12)){
vErrors = fault(vErrors, instancePath+"/state/shared/faults/random", wrong25);
}
}
}
if(data10.rules !== undefined){
let data13 = data10.rules;
if(Array.isArray(data13)){
const len0 = data13.length;
for(let i0=0; i0<len0 && isFew(vErrors); i0++){
let data14 = data13[i0];
if(isObject(data14)){
if(data14.rule === undefined){
vErrors = fault(vErrors, instancePath+"/state/shared/faults/rules/" + i0, wrong284);
}
if(data14.passed === undefined){
vErrors = fault(vErrors, instancePath+"/state/shared/faults/rules/" + i0, wrong285);
}
if(data14.hits === undefined){
vErrors = fault(vErrors, instancePath+"/state/shared/faults/rules/" + i0, wrong286);
}
if(data14.rule !== undefined){
let data15 = data14.rule;
if(!(isObject(data15))){
vErrors = fault(vErrors, instancePath+"/state/shared/faults/rules/" + i0+"/rule", wrong12);
}
}
if(data14.passed !== undefined){
let data16 = data14.passed;
if(!(Number.isInteger(data16))){
vErrors = fault(vErrors, instancePath+"/state/shared/faults/rules/" + i0+"/passed", wrong9);
}
if(Number.isFinite(data16)){
if(data16 > 9007199254740991 || isNaN(data16)){
vErrors = fault(vErrors, instancePath+"/state/shared/faults/rules/" + i0+"/passed", wrong10);
}
if(data16 < 0 || isNaN(data16)){
vErrors = fault(vErrors, instancePath+"/state/shared/faults/rules/" + i0+"/passed", wrong25);
}
}
}
if(data14.hits !== undefined){
let data17 = data14.hits;
if(!(Number.isInteger(data17))){
vErrors = fault(vErrors, instancePath+"/state/shared/faults/rules/" + i0+"/hits", wrong9);
}
if(Number.isFinite(data17)){
if(data17 > 9007199254740991 || isNaN(data17)){
vErrors = fault(vErrors, instancePath+"/state/shared/faults/rules/" + i0+"/hits", wrong10);
}
if(data17 < 0 || isNaN(data17)){
vErrors = fault(vErrors, instancePath+"/state/shared/faults/rules/" + i0+"/hits", wrong25);
}
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/shared/faults/rules/" + i0, wrong12);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/shared/faults/rules", wrong39);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/shared/faults", wrong12);
}
}
if(data9.incomes !== undefined){
let data18 = data9.incomes;
if(isObject(data18)){
for(const key1 in data18){
if(!isFew(vErrors)) break;
if(pattern37.test(key1)){
let data19 = data18[key1];
if(!(Number.isInteger(data19))){
vErrors = fault(vErrors, instancePath+"/state/shared/incomes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), wrong9);
}
if(Number.isFinite(data19)){
if(data19 > 9007199254740991 || isNaN(data19)){
vErrors = fault(vErrors, instancePath+"/state/shared/incomes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), wrong10);
}
if(data19 < 0 || isNaN(data19)){
vErrors = fault(vErrors, instancePath+"/state/shared/incomes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), wrong25);
}
}
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/shared/incomes", wrong12);
}
}
if(data9.outcomes !== undefined){
let data20 = data9.outcomes;
if(isObject(data20)){
if(data20.next === undefined){
vErrors = fault(vErrors, instancePath+"/state/shared/outcomes", wrong287);
}
if(data20.rules === undefined){
vErrors = fault(vErrors, instancePath+"/state/shared/outcomes", wrong283);
}
if(data20.next !== undefined){
let data21 = data20.next;
if(Array.isArray(data21)){
const len1 = data21.length;
for(let i1=0; i1<len1 && isFew(vErrors); i1++){
if(typeof data21[i1] !== "string"){
vErrors = fault(vErrors, instancePath+"/state/shared/outcomes/next/" + i1, wrong1);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/shared/outcomes/next", wrong39);
}
}
if(data20.rules !== undefined){
let data23 = data20.rules;
if(Array.isArray(data23)){
const len2 = data23.length;
for(let i2=0; i2<len2 && isFew(vErrors); i2++){
let data24 = data23[i2];
if(!(isObject(data24))){
vErrors = fault(vErrors, instancePath+"/state/shared/outcomes/rules/" + i2, wrong12);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/shared/outcomes/rules", wrong39);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/shared/outcomes", wrong12);
}
}
if(data9.tokens !== undefined){
let data25 = data9.tokens;
if(isObject(data25)){
if(data25.made === undefined){
vErrors = fault(vErrors, instancePath+"/state/shared/tokens", wrong288);
}
if(data25.public === undefined){
vErrors = fault(vErrors, instancePath+"/state/shared/tokens", wrong289);
}
if(data25.made !== undefined){
let data26 = data25.made;
if(!(Number.isInteger(data26))){
vErrors = fault(vErrors, instancePath+"/state/shared/tokens/made", wrong9);
}
if(Number.isFinite(data26)){
if(data26 > 9007199254740991 || isNaN(data26)){
vErrors = fault(vErrors, instancePath+"/state/shared/tokens/made", wrong10);
}
if(data26 < 0 || isNaN(data26)){
vErrors = fault(vErrors, instancePath+"/state/shared/tokens/made", wrong25);
}
}
}
if(data25.public !== undefined){
let data27 = data25.public;
if(isObject(data27)){
for(const key2 in data27){
if(!isFew(vErrors)) break;
if(pattern37.test(key2)){
let data28 = data27[key2];
if(isObject(data28)){
if(data28.createdAt === undefined){
vErrors = fault(vErrors, instancePath+"/state/shared/tokens/public/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), wrong290);
}
if(data28.widgets === undefined){
vErrors = fault(vErrors, instancePath+"/state/shared/tokens/public/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), wrong291);
}
if(data28.createdAt !== undefined){
let data29 = data28.createdAt;
if(!(Number.isInteger(data29))){
vErrors = fault(vErrors, instancePath+"/state/shared/tokens/public/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/createdAt", wrong9);
}
if(Number.isFinite(data29)){
if(data29 > 8835955200000000 || isNaN(data29)){
vErrors = fault(vErrors, instancePath+"/state/shared/tokens/public/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/createdAt", wrong279);
}
if(data29 < 0 || isNaN(data29)){
vErrors = fault(vErrors, instancePath+"/state/shared/tokens/public/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/createdAt", wrong25);
}
}
}
if(data28.widgets !== undefined){
let data30 = data28.widgets;
if(isObject(data30)){
if(data30.tokenize_widget !== undefined){
let data31 = data30.tokenize_widget;
if(!(isObject(data31))){
vErrors = fault(vErrors, instancePath+"/state/shared/tokens/public/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/widgets/tokenize_widget", wrong12);
}
}
if(data30.acquiring_widget !== undefined){
let data32 = data30.acquiring_widget;
if(isObject(data32)){
if(data32.session_id === undefined){
vErrors = fault(vErrors, instancePath+"/state/shared/tokens/public/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/widgets/acquiring_widget", wrong43);
}
if(data32.session_id !== undefined){
if(typeof data32.session_id !== "string"){
vErrors = fault(vErrors, instancePath+"/state/shared/tokens/public/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/widgets/acquiring_widget/session_id", wrong1);
}
}
if(data32.success_return_url !== undefined){
if(typeof data32.success_return_url !== "string"){
vErrors = fault(vErrors, instancePath+"/state/shared/tokens/public/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/widgets/acquiring_widget/success_return_url", wrong1);
}
}
if(data32.failure_return_url !== undefined){
if(typeof data32.failure_return_url !== "string"){
vErrors = fault(vErrors, instancePath+"/state/shared/tokens/public/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/widgets/acquiring_widget/failure_return_url", wrong1);
}
}
if(data32.locale !== undefined){
if(typeof data32.locale !== "string"){
vErrors = fault(vErrors, instancePath+"/state/shared/tokens/public/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/widgets/acquiring_widget/locale", wrong1);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/shared/tokens/public/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/widgets/acquiring_widget", wrong12);
}
}
if(data30.self_employed_widget !== undefined){
let data37 = data30.self_employed_widget;
if(isObject(data37)){
if(data37.tax_reference === undefined){
vErrors = fault(vErrors, instancePath+"/state/shared/tokens/public/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/widgets/self_employed_widget", wrong132);
}
if(data37.tax_reference !== undefined){
if(typeof data37.tax_reference !== "string"){
vErrors = fault(vErrors, instancePath+"/state/shared/tokens/public/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/widgets/self_employed_widget/tax_reference", wrong1);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/shared/tokens/public/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/widgets/self_employed_widget", wrong12);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/shared/tokens/public/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/widgets", wrong12);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/shared/tokens/public/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), wrong12);
}
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/shared/tokens/public", wrong12);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/shared/tokens", wrong12);
}
}
if(data9.disabledTokens !== undefined){
let data39 = data9.disabledTokens;
if(isObject(data39)){
for(const key3 in data39){
if(!isFew(vErrors)) break;
if(pattern37.test(key3)){
let data40 = data39[key3];
if(!(Number.isInteger(data40))){
vErrors = fault(vErrors, instancePath+"/state/shared/disabledTokens/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), wrong9);
}
if(Number.isFinite(data40)){
if(data40 > 8835955200000000 || isNaN(data40)){
vErrors = fault(vErrors, instancePath+"/state/shared/disabledTokens/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), wrong279);
}
if(data40 < 0 || isNaN(data40)){
vErrors = fault(vErrors, instancePath+"/state/shared/disabledTokens/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), wrong25);
}
}
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/shared/disabledTokens", wrong12);
}
}
if(data9.npd !== undefined){
let data41 = data9.npd;
if(isObject(data41)){
if(data41.made === undefined){
vErrors = fault(vErrors, instancePath+"/state/shared/npd", wrong288);
}
if(data41.requests === undefined){
vErrors = fault(vErrors, instancePath+"/state/shared/npd", wrong292);
}
if(data41.made !== undefined){
let data42 = data41.made;
if(!(Number.isInteger(data42))){
vErrors = fault(vErrors, instancePath+"/state/shared/npd/made", wrong9);
}
if(Number.isFinite(data42)){
if(data42 > 9007199254740991 || isNaN(data42)){
vErrors = fault(vErrors, instancePath+"/state/shared/npd/made", wrong10);
}
if(data42 < 0 || isNaN(data42)){
vErrors = fault(vErrors, instancePath+"/state/shared/npd/made", wrong25);
}
}
}
if(data41.requests !== undefined){
let data43 = data41.requests;
if(isObject(data43)){
for(const key4 in data43){
if(!isFew(vErrors)) break;
if(pattern37.test(key4)){
let data44 = data43[key4];
if(isObject(data44)){
if(data44.taxReference === undefined){
vErrors = fault(vErrors, instancePath+"/state/shared/npd/requests/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), wrong293);
}
if(data44.at === undefined){
vErrors = fault(vErrors, instancePath+"/state/shared/npd/requests/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), wrong294);
}
if(data44.taxReference !== undefined){
if(typeof data44.taxReference !== "string"){
vErrors = fault(vErrors, instancePath+"/state/shared/npd/requests/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/taxReference", wrong1);
}
}
if(data44.at !== undefined){
let data46 = data44.at;
if(!(Number.isInteger(data46))){
vErrors = fault(vErrors, instancePath+"/state/shared/npd/requests/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/at", wrong9);
}
if(Number.isFinite(data46)){
if(data46 > 8835955200000000 || isNaN(data46)){
vErrors = fault(vErrors, instancePath+"/state/shared/npd/requests/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/at", wrong279);
}
if(data46 < 0 || isNaN(data46)){
vErrors = fault(vErrors, instancePath+"/state/shared/npd/requests/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/at", wrong25);
}
}
}
if(data44.about !== undefined){
if(typeof data44.about !== "string"){
vErrors = fault(vErrors, instancePath+"/state/shared/npd/requests/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/about", wrong1);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/shared/npd/requests/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), wrong12);
}
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/shared/npd/requests", wrong12);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/shared/npd", wrong12);
}
}
if(data9.notifications !== undefined){
let data48 = data9.notifications;
if(isObject(data48)){
for(const key5 in data48){
if(!isFew(vErrors)) break;
if(pattern37.test(key5)){
let data49 = data48[key5];
if(isObject(data49)){
for(const key6 in data49){
if(!isFew(vErrors)) break;
if(pattern37.test(key6)){
let data50 = data49[key6];
if(typeof data50 !== "string"){
vErrors = fault(vErrors, instancePath+"/state/shared/notifications/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), wrong1);
}
if(!((data50 === "ACKNOWLEDGED") || (data50 === "ARCHIVED"))){
vErrors = fault(vErrors, instancePath+"/state/shared/notifications/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), wrong295);
}
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/shared/notifications/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), wrong12);
}
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/shared/notifications", wrong12);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/shared", wrong12);
}
}
if(data2.sessions !== undefined){
let data51 = data2.sessions;
if(Array.isArray(data51)){
const len3 = data51.length;
for(let i3=0; i3<len3 && isFew(vErrors); i3++){
let data52 = data51[i3];
if(isObject(data52)){
if(data52.id === undefined){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3, wrong129);
}
if(data52.version === undefined){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3, wrong296);
}
if(data52.createdAt === undefined){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3, wrong290);
}
if(data52.updatedAt === undefined){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3, wrong297);
}
if(data52.given === undefined){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3, wrong298);
}
if(data52.operations === undefined){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3, wrong299);
}
if(data52.id !== undefined){
if(typeof data52.id !== "string"){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/id", wrong1);
}
}
if(data52.version !== undefined){
let data54 = data52.version;
if(typeof data54 !== "string"){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/version", wrong1);
}
if(!((data54 === "v1") || (data54 === "v2"))){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/version", wrong300);
}
}
if(data52.createdAt !== undefined){
let data55 = data52.createdAt;
if(!(Number.isInteger(data55))){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/createdAt", wrong9);
}
if(Number.isFinite(data55)){
if(data55 > 8835955200000000 || isNaN(data55)){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/createdAt", wrong279);
}
if(data55 < 0 || isNaN(data55)){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/createdAt", wrong25);
}
}
}
if(data52.updatedAt !== undefined){
let data56 = data52.updatedAt;
if(!(Number.isInteger(data56))){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/updatedAt", wrong9);
}
if(Number.isFinite(data56)){
if(data56 > 8835955200000000 || isNaN(data56)){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/updatedAt", wrong279);
}
if(data56 < 0 || isNaN(data56)){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/updatedAt", wrong25);
}
}
}
if(data52.given !== undefined){
let data57 = data52.given;
if(isObject(data57)){
if(data57.payout_details !== undefined){
let data58 = data57.payout_details;
if(isObject(data58)){
if(data58.type === undefined){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/given/payout_details", wrong24);
}
if(data58.type !== undefined){
if(typeof data58.type !== "string"){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/given/payout_details/type", wrong1);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/given/payout_details", wrong12);
}
}
if(data57.payment_details !== undefined){
let data60 = data57.payment_details;
const _errs124 = count(vErrors);
let valid33 = true;
const _errs125 = count(vErrors);
if(count(vErrors) === _errs125){
if(isObject(data60)){
let missing0;
if((data60.type === undefined) && (missing0 = "type")){
vErrors = fault(vErrors, instancePath, wrong61);
}
else {
if(data60.type !== undefined){
let data61 = data60.type;
if(typeof data61 !== "string"){
vErrors = fault(vErrors, instancePath, wrong61);
}
if("card" !== data61){
vErrors = fault(vErrors, instancePath, wrong61);
}
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong61);
}
}
var _valid0 = _errs125 === count(vErrors);
if(vErrors !== null){
if(_errs124){
vErrors.length = _errs124;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs129 = count(vErrors);
if(isObject(data60)){
if(data60.card === undefined){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/given/payment_details", wrong114);
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/given/payment_details", wrong12);
}
var _valid0 = _errs129 === count(vErrors);
valid33 = _valid0;
}
if(!valid33){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/given/payment_details", wrong131);
}
const _errs132 = count(vErrors);
let valid35 = true;
const _errs133 = count(vErrors);
if(count(vErrors) === _errs133){
if(isObject(data60)){
let missing1;
if((data60.type === undefined) && (missing1 = "type")){
vErrors = fault(vErrors, instancePath, wrong61);
}
else {
if(data60.type !== undefined){
let data62 = data60.type;
if(typeof data62 !== "string"){
vErrors = fault(vErrors, instancePath, wrong61);
}
if("secured_card" !== data62){
vErrors = fault(vErrors, instancePath, wrong61);
}
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong61);
}
}
var _valid1 = _errs133 === count(vErrors);
if(vErrors !== null){
if(_errs132){
vErrors.length = _errs132;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs137 = count(vErrors);
if(isObject(data60)){
if(data60.secured_card === undefined){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/given/payment_details", wrong190);
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/given/payment_details", wrong12);
}
var _valid1 = _errs137 === count(vErrors);
valid35 = _valid1;
}
if(!valid35){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/given/payment_details", wrong131);
}
const _errs140 = count(vErrors);
let valid37 = true;
const _errs141 = count(vErrors);
if(count(vErrors) === _errs141){
if(isObject(data60)){
let missing2;
if((data60.type === undefined) && (missing2 = "type")){
vErrors = fault(vErrors, instancePath, wrong61);
}
else {
if(data60.type !== undefined){
let data63 = data60.type;
if(typeof data63 !== "string"){
vErrors = fault(vErrors, instancePath, wrong61);
}
if("internet_banking" !== data63){
vErrors = fault(vErrors, instancePath, wrong61);
}
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong61);
}
}
var _valid2 = _errs141 === count(vErrors);
if(vErrors !== null){
if(_errs140){
vErrors.length = _errs140;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs145 = count(vErrors);
if(isObject(data60)){
if(data60.internet_banking === undefined){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/given/payment_details", wrong188);
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/given/payment_details", wrong12);
}
var _valid2 = _errs145 === count(vErrors);
valid37 = _valid2;
}
if(!valid37){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/given/payment_details", wrong131);
}
const _errs148 = count(vErrors);
let valid39 = true;
const _errs149 = count(vErrors);
if(count(vErrors) === _errs149){
if(isObject(data60)){
let missing3;
if((data60.type === undefined) && (missing3 = "type")){
vErrors = fault(vErrors, instancePath, wrong61);
}
else {
if(data60.type !== undefined){
let data64 = data60.type;
if(typeof data64 !== "string"){
vErrors = fault(vErrors, instancePath, wrong61);
}
if("wallet" !== data64){
vErrors = fault(vErrors, instancePath, wrong61);
}
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong61);
}
}
var _valid3 = _errs149 === count(vErrors);
if(vErrors !== null){
if(_errs148){
vErrors.length = _errs148;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs153 = count(vErrors);
if(isObject(data60)){
if(data60.wallet === undefined){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/given/payment_details", wrong118);
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/given/payment_details", wrong12);
}
var _valid3 = _errs153 === count(vErrors);
valid39 = _valid3;
}
if(!valid39){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/given/payment_details", wrong131);
}
const _errs156 = count(vErrors);
let valid41 = true;
const _errs157 = count(vErrors);
if(count(vErrors) === _errs157){
if(isObject(data60)){
let missing4;
if((data60.type === undefined) && (missing4 = "type")){
vErrors = fault(vErrors, instancePath, wrong61);
}
else {
if(data60.type !== undefined){
let data65 = data60.type;
if(typeof data65 !== "string"){
vErrors = fault(vErrors, instancePath, wrong61);
}
if("internal_transfer" !== data65){
vErrors = fault(vErrors, instancePath, wrong61);
}
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong61);
}
}
var _valid4 = _errs157 === count(vErrors);
if(vErrors !== null){
if(_errs156){
vErrors.length = _errs156;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs161 = count(vErrors);
if(isObject(data60)){
if(data60.internal_transfer === undefined){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/given/payment_details", wrong194);
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/given/payment_details", wrong12);
}
var _valid4 = _errs161 === count(vErrors);
valid41 = _valid4;
}
if(!valid41){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/given/payment_details", wrong131);
}
if(isObject(data60)){
if(data60.type === undefined){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/given/payment_details", wrong24);
}
if(data60.type !== undefined){
if(typeof data60.type !== "string"){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/given/payment_details/type", wrong1);
}
}
if(data60.card !== undefined){
let data67 = data60.card;
if(!(isObject(data67))){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/given/payment_details/card", wrong12);
}
}
if(data60.secured_card !== undefined){
let data68 = data60.secured_card;
if(!(isObject(data68))){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/given/payment_details/secured_card", wrong12);
}
}
if(data60.internet_banking !== undefined){
let data69 = data60.internet_banking;
if(isObject(data69)){
if(data69.type === undefined){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/given/payment_details/internet_banking", wrong24);
}
if(data69.type !== undefined){
if(typeof data69.type !== "string"){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/given/payment_details/internet_banking/type", wrong1);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/given/payment_details/internet_banking", wrong12);
}
}
if(data60.wallet !== undefined){
let data71 = data60.wallet;
if(isObject(data71)){
if(data71.type === undefined){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/given/payment_details/wallet", wrong24);
}
if(data71.type !== undefined){
if(typeof data71.type !== "string"){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/given/payment_details/wallet/type", wrong1);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/given/payment_details/wallet", wrong12);
}
}
if(data60.internal_transfer !== undefined){
let data73 = data60.internal_transfer;
if(isObject(data73)){
if(data73.type === undefined){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/given/payment_details/internal_transfer", wrong24);
}
if(data73.type !== undefined){
if(typeof data73.type !== "string"){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/given/payment_details/internal_transfer/type", wrong1);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/given/payment_details/internal_transfer", wrong12);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/given/payment_details", wrong12);
}
}
if(data57.amount_details !== undefined){
if(!validate132(data57.amount_details, instancePath+"/state/sessions/" + i3+"/given/amount_details")) vErrors = joined(vErrors, validate132.errors);
}
if(data57.participant_details !== undefined){
let data76 = data57.participant_details;
if(isObject(data76)){
if(data76.sender !== undefined){
let data77 = data76.sender;
if(!(isObject(data77))){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/given/participant_details/sender", wrong12);
}
}
if(data76.recipient !== undefined){
let data78 = data76.recipient;
if(!(isObject(data78))){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/given/participant_details/recipient", wrong12);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/given/participant_details", wrong12);
}
}
if(data57.customer !== undefined){
let data79 = data57.customer;
if(!(isObject(data79))){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/given/customer", wrong12);
}
}
if(data57.fiscalization_details !== undefined){
let data80 = data57.fiscalization_details;
if(isObject(data80)){
if(data80.professional_income_taxpayer === undefined){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/given/fiscalization_details", wrong137);
}
if(data80.professional_income_taxpayer !== undefined){
let data81 = data80.professional_income_taxpayer;
if(isObject(data81)){
if(data81.tax_reference === undefined){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/given/fiscalization_details/professional_income_taxpayer", wrong132);
}
if(data81.services === undefined){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/given/fiscalization_details/professional_income_taxpayer", wrong133);
}
if(data81.tax_reference !== undefined){
if(typeof data81.tax_reference !== "string"){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/given/fiscalization_details/professional_income_taxpayer/tax_reference", wrong1);
}
}
if(data81.services !== undefined){
let data83 = data81.services;
if(Array.isArray(data83)){
const len4 = data83.length;
for(let i4=0; i4<len4 && isFew(vErrors); i4++){
let data84 = data83[i4];
if(isObject(data84)){
if(data84.amount_details === undefined){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/given/fiscalization_details/professional_income_taxpayer/services/" + i4, wrong128);
}
if(data84.amount_details !== undefined){
if(!validate132(data84.amount_details, instancePath+"/state/sessions/" + i3+"/given/fiscalization_details/professional_income_taxpayer/services/" + i4+"/amount_details")) vErrors = joined(vErrors, validate132.errors);
}
if(data84.quantity !== undefined){
let data86 = data84.quantity;
if(!(Number.isFinite(data86))){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/given/fiscalization_details/professional_income_taxpayer/services/" + i4+"/quantity", wrong241);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/given/fiscalization_details/professional_income_taxpayer/services/" + i4, wrong12);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/given/fiscalization_details/professional_income_taxpayer/services", wrong39);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/given/fiscalization_details/professional_income_taxpayer", wrong12);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/given/fiscalization_details", wrong12);
}
}
if(data57.payment_options !== undefined){
let data87 = data57.payment_options;
if(!(isObject(data87))){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/given/payment_options", wrong12);
}
}
if(data57.revenue_split_info !== undefined){
let data88 = data57.revenue_split_info;
if(Array.isArray(data88)){
const len5 = data88.length;
for(let i5=0; i5<len5 && isFew(vErrors); i5++){
let data89 = data88[i5];
if(isObject(data89)){
if(data89.percent !== undefined){
let data90 = data89.percent;
if(typeof data90 === "string"){
if(!pattern44.test(data90)){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/given/revenue_split_info/" + i5+"/percent", wrong301);
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/given/revenue_split_info/" + i5+"/percent", wrong1);
}
}
if(data89.remains !== undefined){
if(typeof data89.remains !== "boolean"){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/given/revenue_split_info/" + i5+"/remains", wrong45);
}
}
if(data89.amount !== undefined){
if(!validate132(data89.amount, instancePath+"/state/sessions/" + i3+"/given/revenue_split_info/" + i5+"/amount")) vErrors = joined(vErrors, validate132.errors);
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/given/revenue_split_info/" + i5, wrong12);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/given/revenue_split_info", wrong39);
}
}
if(data57.cardOutcome !== undefined){
if(typeof data57.cardOutcome !== "string"){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/given/cardOutcome", wrong1);
}
}
if(data57.paymentCardOutcome !== undefined){
if(typeof data57.paymentCardOutcome !== "string"){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/given/paymentCardOutcome", wrong1);
}
}
if(data57.payingRecurrent !== undefined){
let data95 = data57.payingRecurrent;
if(isObject(data95)){
if(data95.token === undefined){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/given/payingRecurrent", wrong56);
}
if(data95.token !== undefined){
if(typeof data95.token !== "string"){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/given/payingRecurrent/token", wrong1);
}
}
if(data95.initiator !== undefined){
if(typeof data95.initiator !== "string"){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/given/payingRecurrent/initiator", wrong1);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/given/payingRecurrent", wrong12);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/given", wrong12);
}
}
if(data52.submerchant !== undefined){
if(typeof data52.submerchant !== "string"){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/submerchant", wrong1);
}
}
if(data52.operations !== undefined){
let data99 = data52.operations;
if(Array.isArray(data99)){
const len6 = data99.length;
for(let i6=0; i6<len6 && isFew(vErrors); i6++){
let data100 = data99[i6];
if(isObject(data100)){
if(data100.id === undefined){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6, wrong129);
}
if(data100.kind === undefined){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6, wrong229);
}
if(data100.state === undefined){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6, wrong261);
}
if(data100.createdAt === undefined){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6, wrong290);
}
if(data100.data === undefined){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6, wrong302);
}
if(data100.held === undefined){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6, wrong303);
}
if(data100.outcome === undefined){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6, wrong250);
}
if(data100.id !== undefined){
if(typeof data100.id !== "string"){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/id", wrong1);
}
}
if(data100.kind !== undefined){
if(typeof data100.kind !== "string"){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/kind", wrong1);
}
}
if(data100.state !== undefined){
if(typeof data100.state !== "string"){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/state", wrong1);
}
}
if(data100.createdAt !== undefined){
let data104 = data100.createdAt;
if(!(Number.isInteger(data104))){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/createdAt", wrong9);
}
if(Number.isFinite(data104)){
if(data104 > 8835955200000000 || isNaN(data104)){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/createdAt", wrong279);
}
if(data104 < 0 || isNaN(data104)){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/createdAt", wrong25);
}
}
}
if(data100.finishedAt !== undefined){
let data105 = data100.finishedAt;
if(!(Number.isInteger(data105))){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/finishedAt", wrong9);
}
if(Number.isFinite(data105)){
if(data105 > 8835955200000000 || isNaN(data105)){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/finishedAt", wrong279);
}
if(data105 < 0 || isNaN(data105)){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/finishedAt", wrong25);
}
}
}
if(data100.data !== undefined){
let data106 = data100.data;
if(isObject(data106)){
if(data106.payout_details !== undefined){
let data107 = data106.payout_details;
if(isObject(data107)){
if(data107.type === undefined){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/data/payout_details", wrong24);
}
if(data107.type !== undefined){
if(typeof data107.type !== "string"){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/data/payout_details/type", wrong1);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/data/payout_details", wrong12);
}
}
if(data106.payment_details !== undefined){
let data109 = data106.payment_details;
const _errs249 = count(vErrors);
let valid63 = true;
const _errs250 = count(vErrors);
if(count(vErrors) === _errs250){
if(isObject(data109)){
let missing5;
if((data109.type === undefined) && (missing5 = "type")){
vErrors = fault(vErrors, instancePath, wrong61);
}
else {
if(data109.type !== undefined){
let data110 = data109.type;
if(typeof data110 !== "string"){
vErrors = fault(vErrors, instancePath, wrong61);
}
if("card" !== data110){
vErrors = fault(vErrors, instancePath, wrong61);
}
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong61);
}
}
var _valid5 = _errs250 === count(vErrors);
if(vErrors !== null){
if(_errs249){
vErrors.length = _errs249;
}
else {
vErrors = null;
}
}
if(_valid5){
const _errs254 = count(vErrors);
if(isObject(data109)){
if(data109.card === undefined){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/data/payment_details", wrong114);
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/data/payment_details", wrong12);
}
var _valid5 = _errs254 === count(vErrors);
valid63 = _valid5;
}
if(!valid63){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/data/payment_details", wrong131);
}
const _errs257 = count(vErrors);
let valid65 = true;
const _errs258 = count(vErrors);
if(count(vErrors) === _errs258){
if(isObject(data109)){
let missing6;
if((data109.type === undefined) && (missing6 = "type")){
vErrors = fault(vErrors, instancePath, wrong61);
}
else {
if(data109.type !== undefined){
let data111 = data109.type;
if(typeof data111 !== "string"){
vErrors = fault(vErrors, instancePath, wrong61);
}
if("secured_card" !== data111){
vErrors = fault(vErrors, instancePath, wrong61);
}
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong61);
}
}
var _valid6 = _errs258 === count(vErrors);
if(vErrors !== null){
if(_errs257){
vErrors.length = _errs257;
}
else {
vErrors = null;
}
}
if(_valid6){
const _errs262 = count(vErrors);
if(isObject(data109)){
if(data109.secured_card === undefined){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/data/payment_details", wrong190);
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/data/payment_details", wrong12);
}
var _valid6 = _errs262 === count(vErrors);
valid65 = _valid6;
}
if(!valid65){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/data/payment_details", wrong131);
}
const _errs265 = count(vErrors);
let valid67 = true;
const _errs266 = count(vErrors);
if(count(vErrors) === _errs266){
if(isObject(data109)){
let missing7;
if((data109.type === undefined) && (missing7 = "type")){
vErrors = fault(vErrors, instancePath, wrong61);
}
else {
if(data109.type !== undefined){
let data112 = data109.type;
if(typeof data112 !== "string"){
vErrors = fault(vErrors, instancePath, wrong61);
}
if("internet_banking" !== data112){
vErrors = fault(vErrors, instancePath, wrong61);
}
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong61);
}
}
var _valid7 = _errs266 === count(vErrors);
if(vErrors !== null){
if(_errs265){
vErrors.length = _errs265;
}
else {
vErrors = null;
}
}
if(_valid7){
const _errs270 = count(vErrors);
if(isObject(data109)){
if(data109.internet_banking === undefined){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/data/payment_details", wrong188);
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/data/payment_details", wrong12);
}
var _valid7 = _errs270 === count(vErrors);
valid67 = _valid7;
}
if(!valid67){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/data/payment_details", wrong131);
}
const _errs273 = count(vErrors);
let valid69 = true;
const _errs274 = count(vErrors);
if(count(vErrors) === _errs274){
if(isObject(data109)){
let missing8;
if((data109.type === undefined) && (missing8 = "type")){
vErrors = fault(vErrors, instancePath, wrong61);
}
else {
if(data109.type !== undefined){
let data113 = data109.type;
if(typeof data113 !== "string"){
vErrors = fault(vErrors, instancePath, wrong61);
}
if("wallet" !== data113){
vErrors = fault(vErrors, instancePath, wrong61);
}
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong61);
}
}
var _valid8 = _errs274 === count(vErrors);
if(vErrors !== null){
if(_errs273){
vErrors.length = _errs273;
}
else {
vErrors = null;
}
}
if(_valid8){
const _errs278 = count(vErrors);
if(isObject(data109)){
if(data109.wallet === undefined){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/data/payment_details", wrong118);
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/data/payment_details", wrong12);
}
var _valid8 = _errs278 === count(vErrors);
valid69 = _valid8;
}
if(!valid69){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/data/payment_details", wrong131);
}
const _errs281 = count(vErrors);
let valid71 = true;
const _errs282 = count(vErrors);
if(count(vErrors) === _errs282){
if(isObject(data109)){
let missing9;
if((data109.type === undefined) && (missing9 = "type")){
vErrors = fault(vErrors, instancePath, wrong61);
}
else {
if(data109.type !== undefined){
let data114 = data109.type;
if(typeof data114 !== "string"){
vErrors = fault(vErrors, instancePath, wrong61);
}
if("internal_transfer" !== data114){
vErrors = fault(vErrors, instancePath, wrong61);
}
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong61);
}
}
var _valid9 = _errs282 === count(vErrors);
if(vErrors !== null){
if(_errs281){
vErrors.length = _errs281;
}
else {
vErrors = null;
}
}
if(_valid9){
const _errs286 = count(vErrors);
if(isObject(data109)){
if(data109.internal_transfer === undefined){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/data/payment_details", wrong194);
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/data/payment_details", wrong12);
}
var _valid9 = _errs286 === count(vErrors);
valid71 = _valid9;
}
if(!valid71){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/data/payment_details", wrong131);
}
if(isObject(data109)){
if(data109.type === undefined){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/data/payment_details", wrong24);
}
if(data109.type !== undefined){
if(typeof data109.type !== "string"){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/data/payment_details/type", wrong1);
}
}
if(data109.card !== undefined){
let data116 = data109.card;
if(!(isObject(data116))){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/data/payment_details/card", wrong12);
}
}
if(data109.secured_card !== undefined){
let data117 = data109.secured_card;
if(!(isObject(data117))){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/data/payment_details/secured_card", wrong12);
}
}
if(data109.internet_banking !== undefined){
let data118 = data109.internet_banking;
if(isObject(data118)){
if(data118.type === undefined){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/data/payment_details/internet_banking", wrong24);
}
if(data118.type !== undefined){
if(typeof data118.type !== "string"){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/data/payment_details/internet_banking/type", wrong1);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/data/payment_details/internet_banking", wrong12);
}
}
if(data109.wallet !== undefined){
let data120 = data109.wallet;
if(isObject(data120)){
if(data120.type === undefined){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/data/payment_details/wallet", wrong24);
}
if(data120.type !== undefined){
if(typeof data120.type !== "string"){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/data/payment_details/wallet/type", wrong1);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/data/payment_details/wallet", wrong12);
}
}
if(data109.internal_transfer !== undefined){
let data122 = data109.internal_transfer;
if(isObject(data122)){
if(data122.type === undefined){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/data/payment_details/internal_transfer", wrong24);
}
if(data122.type !== undefined){
if(typeof data122.type !== "string"){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/data/payment_details/internal_transfer/type", wrong1);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/data/payment_details/internal_transfer", wrong12);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/data/payment_details", wrong12);
}
}
if(data106.amount_details !== undefined){
if(!validate132(data106.amount_details, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/data/amount_details")) vErrors = joined(vErrors, validate132.errors);
}
if(data106.participant_details !== undefined){
let data125 = data106.participant_details;
if(isObject(data125)){
if(data125.sender !== undefined){
let data126 = data125.sender;
if(!(isObject(data126))){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/data/participant_details/sender", wrong12);
}
}
if(data125.recipient !== undefined){
let data127 = data125.recipient;
if(!(isObject(data127))){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/data/participant_details/recipient", wrong12);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/data/participant_details", wrong12);
}
}
if(data106.customer !== undefined){
let data128 = data106.customer;
if(!(isObject(data128))){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/data/customer", wrong12);
}
}
if(data106.fiscalization_details !== undefined){
let data129 = data106.fiscalization_details;
if(isObject(data129)){
if(data129.professional_income_taxpayer === undefined){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/data/fiscalization_details", wrong137);
}
if(data129.professional_income_taxpayer !== undefined){
let data130 = data129.professional_income_taxpayer;
if(isObject(data130)){
if(data130.tax_reference === undefined){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/data/fiscalization_details/professional_income_taxpayer", wrong132);
}
if(data130.services === undefined){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/data/fiscalization_details/professional_income_taxpayer", wrong133);
}
if(data130.tax_reference !== undefined){
if(typeof data130.tax_reference !== "string"){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/data/fiscalization_details/professional_income_taxpayer/tax_reference", wrong1);
}
}
if(data130.services !== undefined){
let data132 = data130.services;
if(Array.isArray(data132)){
const len7 = data132.length;
for(let i7=0; i7<len7 && isFew(vErrors); i7++){
let data133 = data132[i7];
if(isObject(data133)){
if(data133.amount_details === undefined){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/data/fiscalization_details/professional_income_taxpayer/services/" + i7, wrong128);
}
if(data133.amount_details !== undefined){
if(!validate132(data133.amount_details, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/data/fiscalization_details/professional_income_taxpayer/services/" + i7+"/amount_details")) vErrors = joined(vErrors, validate132.errors);
}
if(data133.quantity !== undefined){
let data135 = data133.quantity;
if(!(Number.isFinite(data135))){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/data/fiscalization_details/professional_income_taxpayer/services/" + i7+"/quantity", wrong241);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/data/fiscalization_details/professional_income_taxpayer/services/" + i7, wrong12);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/data/fiscalization_details/professional_income_taxpayer/services", wrong39);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/data/fiscalization_details/professional_income_taxpayer", wrong12);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/data/fiscalization_details", wrong12);
}
}
if(data106.payment_options !== undefined){
let data136 = data106.payment_options;
if(!(isObject(data136))){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/data/payment_options", wrong12);
}
}
if(data106.revenue_split_info !== undefined){
let data137 = data106.revenue_split_info;
if(Array.isArray(data137)){
const len8 = data137.length;
for(let i8=0; i8<len8 && isFew(vErrors); i8++){
let data138 = data137[i8];
if(isObject(data138)){
if(data138.percent !== undefined){
let data139 = data138.percent;
if(typeof data139 === "string"){
if(!pattern44.test(data139)){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/data/revenue_split_info/" + i8+"/percent", wrong301);
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/data/revenue_split_info/" + i8+"/percent", wrong1);
}
}
if(data138.remains !== undefined){
if(typeof data138.remains !== "boolean"){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/data/revenue_split_info/" + i8+"/remains", wrong45);
}
}
if(data138.amount !== undefined){
if(!validate132(data138.amount, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/data/revenue_split_info/" + i8+"/amount")) vErrors = joined(vErrors, validate132.errors);
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/data/revenue_split_info/" + i8, wrong12);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/data/revenue_split_info", wrong39);
}
}
if(data106.cardOutcome !== undefined){
if(typeof data106.cardOutcome !== "string"){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/data/cardOutcome", wrong1);
}
}
if(data106.paymentCardOutcome !== undefined){
if(typeof data106.paymentCardOutcome !== "string"){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/data/paymentCardOutcome", wrong1);
}
}
if(data106.payingRecurrent !== undefined){
let data144 = data106.payingRecurrent;
if(isObject(data144)){
if(data144.token === undefined){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/data/payingRecurrent", wrong56);
}
if(data144.token !== undefined){
if(typeof data144.token !== "string"){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/data/payingRecurrent/token", wrong1);
}
}
if(data144.initiator !== undefined){
if(typeof data144.initiator !== "string"){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/data/payingRecurrent/initiator", wrong1);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/data/payingRecurrent", wrong12);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/data", wrong12);
}
}
if(data100.account !== undefined){
if(typeof data100.account !== "string"){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/account", wrong1);
}
}
if(data100.held !== undefined){
let data148 = data100.held;
if(!(Number.isInteger(data148))){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/held", wrong9);
}
if(Number.isFinite(data148)){
if(data148 > 9007199254740991 || isNaN(data148)){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/held", wrong10);
}
if(data148 < 0 || isNaN(data148)){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/held", wrong25);
}
}
}
if(data100.fee !== undefined){
let data149 = data100.fee;
if(!(Number.isInteger(data149))){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/fee", wrong9);
}
if(Number.isFinite(data149)){
if(data149 > 9007199254740991 || isNaN(data149)){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/fee", wrong10);
}
if(data149 < 0 || isNaN(data149)){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/fee", wrong25);
}
}
}
if(data100.outcome !== undefined){
let data150 = data100.outcome;
if(isObject(data150)){
if(data150.instead === undefined){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/outcome", wrong304);
}
if(data150.name !== undefined){
if(typeof data150.name !== "string"){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/outcome/name", wrong1);
}
}
if(data150.instead !== undefined){
let data152 = data150.instead;
if(isObject(data152)){
for(const key7 in data152){
if(!isFew(vErrors)) break;
if(pattern37.test(key7)){
if(typeof data152[key7] !== "string"){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/outcome/instead/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), wrong1);
}
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/outcome/instead", wrong12);
}
}
if(data150.error !== undefined){
let data154 = data150.error;
if(isObject(data154)){
if(data154.code === undefined){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/outcome/error", wrong146);
}
if(data154.code !== undefined){
if(typeof data154.code !== "string"){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/outcome/error/code", wrong1);
}
}
if(data154.description !== undefined){
if(typeof data154.description !== "string"){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/outcome/error/description", wrong1);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/outcome/error", wrong12);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/outcome", wrong12);
}
}
if(data100.error !== undefined){
let data157 = data100.error;
if(isObject(data157)){
if(data157.code === undefined){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/error", wrong146);
}
if(data157.code !== undefined){
if(typeof data157.code !== "string"){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/error/code", wrong1);
}
}
if(data157.description !== undefined){
if(typeof data157.description !== "string"){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/error/description", wrong1);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/error", wrong12);
}
}
if(data100.receipt !== undefined){
let data160 = data100.receipt;
if(!(isObject(data160))){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/receipt", wrong12);
}
}
if(data100.declared !== undefined){
let data161 = data100.declared;
if(isObject(data161)){
if(data161.of === undefined){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/declared", wrong305);
}
if(data161.amount === undefined){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/declared", wrong18);
}
if(data161.of !== undefined){
if(typeof data161.of !== "string"){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/declared/of", wrong1);
}
}
if(data161.amount !== undefined){
let data163 = data161.amount;
if(!(Number.isInteger(data163))){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/declared/amount", wrong9);
}
if(Number.isFinite(data163)){
if(data163 > 9007199254740991 || isNaN(data163)){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/declared/amount", wrong10);
}
if(data163 < 0 || isNaN(data163)){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/declared/amount", wrong25);
}
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/declared", wrong12);
}
}
if(data100.offer !== undefined){
let data164 = data100.offer;
if(!(isObject(data164))){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/offer", wrong12);
}
}
if(data100.exchange !== undefined){
let data165 = data100.exchange;
if(!(isObject(data165))){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/exchange", wrong12);
}
}
if(data100.transactionInfo !== undefined){
let data166 = data100.transactionInfo;
if(!(isObject(data166))){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/transactionInfo", wrong12);
}
}
if(data100.returned !== undefined){
let data167 = data100.returned;
if(isObject(data167)){
if(data167.id === undefined){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/returned", wrong129);
}
if(data167.at === undefined){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/returned", wrong294);
}
if(data167.id !== undefined){
if(typeof data167.id !== "string"){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/returned/id", wrong1);
}
}
if(data167.at !== undefined){
let data169 = data167.at;
if(!(Number.isInteger(data169))){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/returned/at", wrong9);
}
if(Number.isFinite(data169)){
if(data169 > 8835955200000000 || isNaN(data169)){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/returned/at", wrong279);
}
if(data169 < 0 || isNaN(data169)){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/returned/at", wrong25);
}
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/returned", wrong12);
}
}
if(data100.follows !== undefined){
if(typeof data100.follows !== "string"){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/follows", wrong1);
}
}
if(data100.silent !== undefined){
if(typeof data100.silent !== "boolean"){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/silent", wrong45);
}
}
if(data100.interaction !== undefined){
let data172 = data100.interaction;
if(!(isObject(data172))){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/interaction", wrong12);
}
}
if(data100.payerKey !== undefined){
if(typeof data100.payerKey !== "string"){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/payerKey", wrong1);
}
}
if(data100.payBy !== undefined){
let data174 = data100.payBy;
if(!(Number.isInteger(data174))){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/payBy", wrong9);
}
if(Number.isFinite(data174)){
if(data174 > 9007199254740991 || isNaN(data174)){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/payBy", wrong10);
}
if(data174 < 0 || isNaN(data174)){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/payBy", wrong25);
}
}
}
if(data100.actions !== undefined){
let data175 = data100.actions;
if(isObject(data175)){
if(data175.confirm !== undefined){
let data176 = data175.confirm;
if(!(Number.isInteger(data176))){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/actions/confirm", wrong9);
}
if(Number.isFinite(data176)){
if(data176 > 8835955200000000 || isNaN(data176)){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/actions/confirm", wrong279);
}
if(data176 < 0 || isNaN(data176)){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/actions/confirm", wrong25);
}
}
}
if(data175.capture !== undefined){
let data177 = data175.capture;
if(!(Number.isInteger(data177))){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/actions/capture", wrong9);
}
if(Number.isFinite(data177)){
if(data177 > 8835955200000000 || isNaN(data177)){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/actions/capture", wrong279);
}
if(data177 < 0 || isNaN(data177)){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/actions/capture", wrong25);
}
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/actions", wrong12);
}
}
if(data100.captured !== undefined){
let data178 = data100.captured;
if(!(Number.isInteger(data178))){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/captured", wrong9);
}
if(Number.isFinite(data178)){
if(data178 > 9007199254740991 || isNaN(data178)){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/captured", wrong10);
}
if(data178 < 0 || isNaN(data178)){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/captured", wrong25);
}
}
}
if(data100.recurrent !== undefined){
let data179 = data100.recurrent;
if(!(isObject(data179))){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/recurrent", wrong12);
}
}
if(data100.renewal !== undefined){
let data180 = data100.renewal;
if(isObject(data180)){
if(data180.of === undefined){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/renewal", wrong305);
}
if(data180.home === undefined){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/renewal", wrong306);
}
if(data180.period === undefined){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/renewal", wrong94);
}
if(data180.nextAt === undefined){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/renewal", wrong307);
}
if(data180.of !== undefined){
if(typeof data180.of !== "string"){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/renewal/of", wrong1);
}
}
if(data180.home !== undefined){
if(typeof data180.home !== "string"){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/renewal/home", wrong1);
}
}
if(data180.period !== undefined){
if(typeof data180.period !== "string"){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/renewal/period", wrong1);
}
}
if(data180.nextAt !== undefined){
let data184 = data180.nextAt;
if(!(Number.isInteger(data184))){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/renewal/nextAt", wrong9);
}
if(Number.isFinite(data184)){
if(data184 > 9007199254740991 || isNaN(data184)){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/renewal/nextAt", wrong10);
}
if(data184 < 0 || isNaN(data184)){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/renewal/nextAt", wrong25);
}
}
}
if(data180.retryAt !== undefined){
let data185 = data180.retryAt;
if(!(Number.isInteger(data185))){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/renewal/retryAt", wrong9);
}
if(Number.isFinite(data185)){
if(data185 > 9007199254740991 || isNaN(data185)){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/renewal/retryAt", wrong10);
}
if(data185 < 0 || isNaN(data185)){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/renewal/retryAt", wrong25);
}
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/renewal", wrong12);
}
}
if(data100.period !== undefined){
if(typeof data100.period !== "string"){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/period", wrong1);
}
}
if(data100.nextAt !== undefined){
let data187 = data100.nextAt;
if(!(Number.isInteger(data187))){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/nextAt", wrong9);
}
if(Number.isFinite(data187)){
if(data187 > 9007199254740991 || isNaN(data187)){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/nextAt", wrong10);
}
if(data187 < 0 || isNaN(data187)){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/nextAt", wrong25);
}
}
}
if(data100.retryAt !== undefined){
let data188 = data100.retryAt;
if(!(Number.isInteger(data188))){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/retryAt", wrong9);
}
if(Number.isFinite(data188)){
if(data188 > 9007199254740991 || isNaN(data188)){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/retryAt", wrong10);
}
if(data188 < 0 || isNaN(data188)){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/retryAt", wrong25);
}
}
}
if(data100.tries !== undefined){
let data189 = data100.tries;
if(!(Number.isInteger(data189))){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/tries", wrong9);
}
if(Number.isFinite(data189)){
if(data189 > 9007199254740991 || isNaN(data189)){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/tries", wrong10);
}
if(data189 < 0 || isNaN(data189)){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/tries", wrong25);
}
}
}
if(data100.hearsOf !== undefined){
if(typeof data100.hearsOf !== "string"){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/hearsOf", wrong1);
}
}
if(data100.of !== undefined){
if(typeof data100.of !== "string"){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/of", wrong1);
}
}
if(data100.roubles !== undefined){
let data192 = data100.roubles;
if(!(Number.isInteger(data192))){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/roubles", wrong9);
}
if(Number.isFinite(data192)){
if(data192 > 9007199254740991 || isNaN(data192)){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/roubles", wrong10);
}
if(data192 < 0 || isNaN(data192)){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/roubles", wrong25);
}
}
}
if(data100.isChargeback !== undefined){
if(typeof data100.isChargeback !== "boolean"){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6+"/isChargeback", wrong45);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations/" + i6, wrong12);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/operations", wrong39);
}
}
if(data52.steps !== undefined){
let data194 = data52.steps;
if(Array.isArray(data194)){
const len9 = data194.length;
for(let i9=0; i9<len9 && isFew(vErrors); i9++){
let data195 = data194[i9];
if(isObject(data195)){
if(data195.at === undefined){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/steps/" + i9, wrong294);
}
if(data195.operationId === undefined){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/steps/" + i9, wrong308);
}
if(data195.event === undefined){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/steps/" + i9, wrong236);
}
if(data195.to === undefined){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/steps/" + i9, wrong309);
}
if(data195.by === undefined){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/steps/" + i9, wrong234);
}
if(data195.at !== undefined){
let data196 = data195.at;
if(!(Number.isInteger(data196))){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/steps/" + i9+"/at", wrong9);
}
if(Number.isFinite(data196)){
if(data196 > 8835955200000000 || isNaN(data196)){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/steps/" + i9+"/at", wrong279);
}
if(data196 < 0 || isNaN(data196)){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/steps/" + i9+"/at", wrong25);
}
}
}
if(data195.operationId !== undefined){
if(typeof data195.operationId !== "string"){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/steps/" + i9+"/operationId", wrong1);
}
}
if(data195.event !== undefined){
if(typeof data195.event !== "string"){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/steps/" + i9+"/event", wrong1);
}
}
if(data195.to !== undefined){
if(typeof data195.to !== "string"){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/steps/" + i9+"/to", wrong1);
}
}
if(data195.by !== undefined){
let data200 = data195.by;
if(typeof data200 !== "string"){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/steps/" + i9+"/by", wrong1);
}
if(!(((((data200 === "call") || (data200 === "timer")) || (data200 === "push")) || (data200 === "payer")) || (data200 === "issuer"))){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/steps/" + i9+"/by", wrong310);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/steps/" + i9, wrong12);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/steps", wrong39);
}
}
if(data52.stepsDropped !== undefined){
let data201 = data52.stepsDropped;
if(!(Number.isInteger(data201))){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/stepsDropped", wrong9);
}
if(Number.isFinite(data201)){
if(data201 > 9007199254740991 || isNaN(data201)){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/stepsDropped", wrong10);
}
if(data201 < 0 || isNaN(data201)){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3+"/stepsDropped", wrong25);
}
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i3, wrong12);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/sessions", wrong39);
}
}
if(data2.accounts !== undefined){
let data202 = data2.accounts;
if(Array.isArray(data202)){
const len10 = data202.length;
for(let i10=0; i10<len10 && isFew(vErrors); i10++){
let data203 = data202[i10];
if(isObject(data203)){
if(data203.number === undefined){
vErrors = fault(vErrors, instancePath+"/state/accounts/" + i10, wrong103);
}
if(data203.kind === undefined){
vErrors = fault(vErrors, instancePath+"/state/accounts/" + i10, wrong229);
}
if(data203.currency === undefined){
vErrors = fault(vErrors, instancePath+"/state/accounts/" + i10, wrong19);
}
if(data203.opening === undefined){
vErrors = fault(vErrors, instancePath+"/state/accounts/" + i10, wrong37);
}
if(data203.balance === undefined){
vErrors = fault(vErrors, instancePath+"/state/accounts/" + i10, wrong5);
}
if(data203.held === undefined){
vErrors = fault(vErrors, instancePath+"/state/accounts/" + i10, wrong303);
}
if(data203.number !== undefined){
if(typeof data203.number !== "string"){
vErrors = fault(vErrors, instancePath+"/state/accounts/" + i10+"/number", wrong1);
}
}
if(data203.kind !== undefined){
let data205 = data203.kind;
if(typeof data205 !== "string"){
vErrors = fault(vErrors, instancePath+"/state/accounts/" + i10+"/kind", wrong1);
}
if(!(((data205 === "collateral") || (data205 === "settlement")) || (data205 === "nominal"))){
vErrors = fault(vErrors, instancePath+"/state/accounts/" + i10+"/kind", wrong230);
}
}
if(data203.currency !== undefined){
let data206 = data203.currency;
if(typeof data206 === "string"){
if(!pattern34.test(data206)){
vErrors = fault(vErrors, instancePath+"/state/accounts/" + i10+"/currency", wrong231);
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/accounts/" + i10+"/currency", wrong1);
}
}
if(data203.opening !== undefined){
let data207 = data203.opening;
if(!(Number.isInteger(data207))){
vErrors = fault(vErrors, instancePath+"/state/accounts/" + i10+"/opening", wrong9);
}
if(Number.isFinite(data207)){
if(data207 > 9007199254740991 || isNaN(data207)){
vErrors = fault(vErrors, instancePath+"/state/accounts/" + i10+"/opening", wrong10);
}
if(data207 < 0 || isNaN(data207)){
vErrors = fault(vErrors, instancePath+"/state/accounts/" + i10+"/opening", wrong25);
}
}
}
if(data203.balance !== undefined){
let data208 = data203.balance;
if(!(Number.isInteger(data208))){
vErrors = fault(vErrors, instancePath+"/state/accounts/" + i10+"/balance", wrong9);
}
if(Number.isFinite(data208)){
if(data208 > 9007199254740991 || isNaN(data208)){
vErrors = fault(vErrors, instancePath+"/state/accounts/" + i10+"/balance", wrong10);
}
if(data208 < -9007199254740991 || isNaN(data208)){
vErrors = fault(vErrors, instancePath+"/state/accounts/" + i10+"/balance", wrong11);
}
}
}
if(data203.held !== undefined){
let data209 = data203.held;
if(!(Number.isInteger(data209))){
vErrors = fault(vErrors, instancePath+"/state/accounts/" + i10+"/held", wrong9);
}
if(Number.isFinite(data209)){
if(data209 > 9007199254740991 || isNaN(data209)){
vErrors = fault(vErrors, instancePath+"/state/accounts/" + i10+"/held", wrong10);
}
if(data209 < 0 || isNaN(data209)){
vErrors = fault(vErrors, instancePath+"/state/accounts/" + i10+"/held", wrong25);
}
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/accounts/" + i10, wrong12);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/accounts", wrong39);
}
}
if(data2.postings !== undefined){
let data210 = data2.postings;
if(Array.isArray(data210)){
const len11 = data210.length;
for(let i11=0; i11<len11 && isFew(vErrors); i11++){
let data211 = data210[i11];
if(isObject(data211)){
if(data211.at === undefined){
vErrors = fault(vErrors, instancePath+"/state/postings/" + i11, wrong294);
}
if(data211.account === undefined){
vErrors = fault(vErrors, instancePath+"/state/postings/" + i11, wrong42);
}
if(data211.amount === undefined){
vErrors = fault(vErrors, instancePath+"/state/postings/" + i11, wrong18);
}
if(data211.kind === undefined){
vErrors = fault(vErrors, instancePath+"/state/postings/" + i11, wrong229);
}
if(data211.purpose === undefined){
vErrors = fault(vErrors, instancePath+"/state/postings/" + i11, wrong22);
}
if(data211.counterParty === undefined){
vErrors = fault(vErrors, instancePath+"/state/postings/" + i11, wrong311);
}
if(data211.at !== undefined){
let data212 = data211.at;
if(!(Number.isInteger(data212))){
vErrors = fault(vErrors, instancePath+"/state/postings/" + i11+"/at", wrong9);
}
if(Number.isFinite(data212)){
if(data212 > 8835955200000000 || isNaN(data212)){
vErrors = fault(vErrors, instancePath+"/state/postings/" + i11+"/at", wrong279);
}
if(data212 < 0 || isNaN(data212)){
vErrors = fault(vErrors, instancePath+"/state/postings/" + i11+"/at", wrong25);
}
}
}
if(data211.account !== undefined){
if(typeof data211.account !== "string"){
vErrors = fault(vErrors, instancePath+"/state/postings/" + i11+"/account", wrong1);
}
}
if(data211.amount !== undefined){
let data214 = data211.amount;
if(!(Number.isInteger(data214))){
vErrors = fault(vErrors, instancePath+"/state/postings/" + i11+"/amount", wrong9);
}
if(Number.isFinite(data214)){
if(data214 > 9007199254740991 || isNaN(data214)){
vErrors = fault(vErrors, instancePath+"/state/postings/" + i11+"/amount", wrong10);
}
if(data214 < 0 || isNaN(data214)){
vErrors = fault(vErrors, instancePath+"/state/postings/" + i11+"/amount", wrong25);
}
}
}
if(data211.kind !== undefined){
let data215 = data211.kind;
if(typeof data215 !== "string"){
vErrors = fault(vErrors, instancePath+"/state/postings/" + i11+"/kind", wrong1);
}
if(!(((((((data215 === "payout") || (data215 === "fee")) || (data215 === "return")) || (data215 === "topup")) || (data215 === "payment")) || (data215 === "refund")) || (data215 === "chargeback"))){
vErrors = fault(vErrors, instancePath+"/state/postings/" + i11+"/kind", wrong312);
}
}
if(data211.sessionId !== undefined){
if(typeof data211.sessionId !== "string"){
vErrors = fault(vErrors, instancePath+"/state/postings/" + i11+"/sessionId", wrong1);
}
}
if(data211.operationId !== undefined){
if(typeof data211.operationId !== "string"){
vErrors = fault(vErrors, instancePath+"/state/postings/" + i11+"/operationId", wrong1);
}
}
if(data211.purpose !== undefined){
if(typeof data211.purpose !== "string"){
vErrors = fault(vErrors, instancePath+"/state/postings/" + i11+"/purpose", wrong1);
}
}
if(data211.counterParty !== undefined){
let data219 = data211.counterParty;
if(!(isObject(data219))){
vErrors = fault(vErrors, instancePath+"/state/postings/" + i11+"/counterParty", wrong12);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/postings/" + i11, wrong12);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/postings", wrong39);
}
}
if(data2.keys !== undefined){
let data220 = data2.keys;
if(Array.isArray(data220)){
const len12 = data220.length;
for(let i12=0; i12<len12 && isFew(vErrors); i12++){
if(typeof data220[i12] !== "string"){
vErrors = fault(vErrors, instancePath+"/state/keys/" + i12, wrong1);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/keys", wrong39);
}
}
if(data2.timers !== undefined){
let data222 = data2.timers;
if(Array.isArray(data222)){
const len13 = data222.length;
for(let i13=0; i13<len13 && isFew(vErrors); i13++){
let data223 = data222[i13];
if(isObject(data223)){
if(data223.id === undefined){
vErrors = fault(vErrors, instancePath+"/state/timers/" + i13, wrong129);
}
if(data223.at === undefined){
vErrors = fault(vErrors, instancePath+"/state/timers/" + i13, wrong294);
}
if(data223.sessionId === undefined){
vErrors = fault(vErrors, instancePath+"/state/timers/" + i13, wrong313);
}
if(data223.operationId === undefined){
vErrors = fault(vErrors, instancePath+"/state/timers/" + i13, wrong308);
}
if(data223.event === undefined){
vErrors = fault(vErrors, instancePath+"/state/timers/" + i13, wrong236);
}
if(data223.deadline === undefined){
vErrors = fault(vErrors, instancePath+"/state/timers/" + i13, wrong314);
}
if(data223.id !== undefined){
if(typeof data223.id !== "string"){
vErrors = fault(vErrors, instancePath+"/state/timers/" + i13+"/id", wrong1);
}
}
if(data223.at !== undefined){
let data225 = data223.at;
if(!(Number.isInteger(data225))){
vErrors = fault(vErrors, instancePath+"/state/timers/" + i13+"/at", wrong9);
}
if(Number.isFinite(data225)){
if(data225 > 9007199254740991 || isNaN(data225)){
vErrors = fault(vErrors, instancePath+"/state/timers/" + i13+"/at", wrong10);
}
if(data225 < 0 || isNaN(data225)){
vErrors = fault(vErrors, instancePath+"/state/timers/" + i13+"/at", wrong25);
}
}
}
if(data223.sessionId !== undefined){
if(typeof data223.sessionId !== "string"){
vErrors = fault(vErrors, instancePath+"/state/timers/" + i13+"/sessionId", wrong1);
}
}
if(data223.operationId !== undefined){
if(typeof data223.operationId !== "string"){
vErrors = fault(vErrors, instancePath+"/state/timers/" + i13+"/operationId", wrong1);
}
}
if(data223.event !== undefined){
if(typeof data223.event !== "string"){
vErrors = fault(vErrors, instancePath+"/state/timers/" + i13+"/event", wrong1);
}
}
if(data223.deadline !== undefined){
if(typeof data223.deadline !== "boolean"){
vErrors = fault(vErrors, instancePath+"/state/timers/" + i13+"/deadline", wrong45);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/timers/" + i13, wrong12);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/timers", wrong39);
}
}
if(data2.outbox !== undefined){
let data230 = data2.outbox;
if(Array.isArray(data230)){
const len14 = data230.length;
for(let i14=0; i14<len14 && isFew(vErrors); i14++){
let data231 = data230[i14];
if(isObject(data231)){
if(data231.id === undefined){
vErrors = fault(vErrors, instancePath+"/state/outbox/" + i14, wrong129);
}
if(data231.type === undefined){
vErrors = fault(vErrors, instancePath+"/state/outbox/" + i14, wrong24);
}
if(data231.version === undefined){
vErrors = fault(vErrors, instancePath+"/state/outbox/" + i14, wrong296);
}
if(data231.createdAt === undefined){
vErrors = fault(vErrors, instancePath+"/state/outbox/" + i14, wrong290);
}
if(data231.body === undefined){
vErrors = fault(vErrors, instancePath+"/state/outbox/" + i14, wrong315);
}
if(data231.state === undefined){
vErrors = fault(vErrors, instancePath+"/state/outbox/" + i14, wrong261);
}
if(data231.attempts === undefined){
vErrors = fault(vErrors, instancePath+"/state/outbox/" + i14, wrong316);
}
if(data231.id !== undefined){
if(typeof data231.id !== "string"){
vErrors = fault(vErrors, instancePath+"/state/outbox/" + i14+"/id", wrong1);
}
}
if(data231.type !== undefined){
if(typeof data231.type !== "string"){
vErrors = fault(vErrors, instancePath+"/state/outbox/" + i14+"/type", wrong1);
}
}
if(data231.sessionId !== undefined){
if(typeof data231.sessionId !== "string"){
vErrors = fault(vErrors, instancePath+"/state/outbox/" + i14+"/sessionId", wrong1);
}
}
if(data231.version !== undefined){
let data235 = data231.version;
if(typeof data235 !== "string"){
vErrors = fault(vErrors, instancePath+"/state/outbox/" + i14+"/version", wrong1);
}
if(!((data235 === "v1") || (data235 === "v2"))){
vErrors = fault(vErrors, instancePath+"/state/outbox/" + i14+"/version", wrong300);
}
}
if(data231.createdAt !== undefined){
let data236 = data231.createdAt;
if(!(Number.isInteger(data236))){
vErrors = fault(vErrors, instancePath+"/state/outbox/" + i14+"/createdAt", wrong9);
}
if(Number.isFinite(data236)){
if(data236 > 8835955200000000 || isNaN(data236)){
vErrors = fault(vErrors, instancePath+"/state/outbox/" + i14+"/createdAt", wrong279);
}
if(data236 < 0 || isNaN(data236)){
vErrors = fault(vErrors, instancePath+"/state/outbox/" + i14+"/createdAt", wrong25);
}
}
}
if(data231.cause !== undefined){
let data237 = data231.cause;
if(isObject(data237)){
if(data237.by === undefined){
vErrors = fault(vErrors, instancePath+"/state/outbox/" + i14+"/cause", wrong234);
}
if(data237.by !== undefined){
let data238 = data237.by;
if(typeof data238 !== "string"){
vErrors = fault(vErrors, instancePath+"/state/outbox/" + i14+"/cause/by", wrong1);
}
if(!(((((data238 === "call") || (data238 === "timer")) || (data238 === "push")) || (data238 === "payer")) || (data238 === "issuer"))){
vErrors = fault(vErrors, instancePath+"/state/outbox/" + i14+"/cause/by", wrong310);
}
}
if(data237.step !== undefined){
let data239 = data237.step;
if(!(Number.isInteger(data239))){
vErrors = fault(vErrors, instancePath+"/state/outbox/" + i14+"/cause/step", wrong9);
}
if(Number.isFinite(data239)){
if(data239 > 9007199254740991 || isNaN(data239)){
vErrors = fault(vErrors, instancePath+"/state/outbox/" + i14+"/cause/step", wrong10);
}
if(data239 < 0 || isNaN(data239)){
vErrors = fault(vErrors, instancePath+"/state/outbox/" + i14+"/cause/step", wrong25);
}
}
}
if(data237.operationId !== undefined){
if(typeof data237.operationId !== "string"){
vErrors = fault(vErrors, instancePath+"/state/outbox/" + i14+"/cause/operationId", wrong1);
}
}
if(data237.event !== undefined){
if(typeof data237.event !== "string"){
vErrors = fault(vErrors, instancePath+"/state/outbox/" + i14+"/cause/event", wrong1);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/outbox/" + i14+"/cause", wrong12);
}
}
if(data231.body !== undefined){
if(typeof data231.body !== "string"){
vErrors = fault(vErrors, instancePath+"/state/outbox/" + i14+"/body", wrong1);
}
}
if(data231.state !== undefined){
let data243 = data231.state;
if(typeof data243 !== "string"){
vErrors = fault(vErrors, instancePath+"/state/outbox/" + i14+"/state", wrong1);
}
if(!((((((data243 === "due") || (data243 === "held")) || (data243 === "parked")) || (data243 === "redelivering")) || (data243 === "delivered")) || (data243 === "abandoned"))){
vErrors = fault(vErrors, instancePath+"/state/outbox/" + i14+"/state", wrong317);
}
}
if(data231.nextAttemptAt !== undefined){
let data244 = data231.nextAttemptAt;
if(!(Number.isInteger(data244))){
vErrors = fault(vErrors, instancePath+"/state/outbox/" + i14+"/nextAttemptAt", wrong9);
}
if(Number.isFinite(data244)){
if(data244 > 9007199254740991 || isNaN(data244)){
vErrors = fault(vErrors, instancePath+"/state/outbox/" + i14+"/nextAttemptAt", wrong10);
}
if(data244 < 0 || isNaN(data244)){
vErrors = fault(vErrors, instancePath+"/state/outbox/" + i14+"/nextAttemptAt", wrong25);
}
}
}
if(data231.attempts !== undefined){
let data245 = data231.attempts;
if(Array.isArray(data245)){
const len15 = data245.length;
for(let i15=0; i15<len15 && isFew(vErrors); i15++){
let data246 = data245[i15];
if(isObject(data246)){
if(data246.at === undefined){
vErrors = fault(vErrors, instancePath+"/state/outbox/" + i14+"/attempts/" + i15, wrong294);
}
if(data246.durationMs === undefined){
vErrors = fault(vErrors, instancePath+"/state/outbox/" + i14+"/attempts/" + i15, wrong318);
}
if(data246.at !== undefined){
let data247 = data246.at;
if(!(Number.isInteger(data247))){
vErrors = fault(vErrors, instancePath+"/state/outbox/" + i14+"/attempts/" + i15+"/at", wrong9);
}
if(Number.isFinite(data247)){
if(data247 > 8835955200000000 || isNaN(data247)){
vErrors = fault(vErrors, instancePath+"/state/outbox/" + i14+"/attempts/" + i15+"/at", wrong279);
}
if(data247 < 0 || isNaN(data247)){
vErrors = fault(vErrors, instancePath+"/state/outbox/" + i14+"/attempts/" + i15+"/at", wrong25);
}
}
}
if(data246.durationMs !== undefined){
let data248 = data246.durationMs;
if(Number.isFinite(data248)){
if(data248 < 0 || isNaN(data248)){
vErrors = fault(vErrors, instancePath+"/state/outbox/" + i14+"/attempts/" + i15+"/durationMs", wrong25);
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/outbox/" + i14+"/attempts/" + i15+"/durationMs", wrong241);
}
}
if(data246.status !== undefined){
let data249 = data246.status;
if(!(Number.isInteger(data249))){
vErrors = fault(vErrors, instancePath+"/state/outbox/" + i14+"/attempts/" + i15+"/status", wrong9);
}
}
if(data246.error !== undefined){
if(typeof data246.error !== "string"){
vErrors = fault(vErrors, instancePath+"/state/outbox/" + i14+"/attempts/" + i15+"/error", wrong1);
}
}
if(data246.answer !== undefined){
if(typeof data246.answer !== "string"){
vErrors = fault(vErrors, instancePath+"/state/outbox/" + i14+"/attempts/" + i15+"/answer", wrong1);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/outbox/" + i14+"/attempts/" + i15, wrong12);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/outbox/" + i14+"/attempts", wrong39);
}
}
if(data231.signature !== undefined){
if(typeof data231.signature !== "string"){
vErrors = fault(vErrors, instancePath+"/state/outbox/" + i14+"/signature", wrong1);
}
}
if(data231.roundStart !== undefined){
let data253 = data231.roundStart;
if(!(Number.isInteger(data253))){
vErrors = fault(vErrors, instancePath+"/state/outbox/" + i14+"/roundStart", wrong9);
}
if(Number.isFinite(data253)){
if(data253 > 9007199254740991 || isNaN(data253)){
vErrors = fault(vErrors, instancePath+"/state/outbox/" + i14+"/roundStart", wrong10);
}
if(data253 < 0 || isNaN(data253)){
vErrors = fault(vErrors, instancePath+"/state/outbox/" + i14+"/roundStart", wrong25);
}
}
}
if(data231.fault !== undefined){
if(typeof data231.fault !== "string"){
vErrors = fault(vErrors, instancePath+"/state/outbox/" + i14+"/fault", wrong1);
}
}
if(data231.signatureInput !== undefined){
if(typeof data231.signatureInput !== "string"){
vErrors = fault(vErrors, instancePath+"/state/outbox/" + i14+"/signatureInput", wrong1);
}
}
if(data231.ignoreAcks !== undefined){
let data256 = data231.ignoreAcks;
if(!(Number.isInteger(data256))){
vErrors = fault(vErrors, instancePath+"/state/outbox/" + i14+"/ignoreAcks", wrong9);
}
if(Number.isFinite(data256)){
if(data256 > 9007199254740991 || isNaN(data256)){
vErrors = fault(vErrors, instancePath+"/state/outbox/" + i14+"/ignoreAcks", wrong10);
}
if(data256 < 0 || isNaN(data256)){
vErrors = fault(vErrors, instancePath+"/state/outbox/" + i14+"/ignoreAcks", wrong25);
}
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/outbox/" + i14, wrong12);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/outbox", wrong39);
}
}
if(data2.lanes !== undefined){
let data257 = data2.lanes;
if(isObject(data257)){
for(const key8 in data257){
if(!isFew(vErrors)) break;
if(pattern37.test(key8)){
let data258 = data257[key8];
if(Array.isArray(data258)){
const len16 = data258.length;
for(let i16=0; i16<len16 && isFew(vErrors); i16++){
if(typeof data258[i16] !== "string"){
vErrors = fault(vErrors, instancePath+"/state/lanes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i16, wrong1);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/lanes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), wrong39);
}
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/lanes", wrong12);
}
}
if(data2.due !== undefined){
let data260 = data2.due;
if(Array.isArray(data260)){
const len17 = data260.length;
for(let i17=0; i17<len17 && isFew(vErrors); i17++){
let data261 = data260[i17];
if(isObject(data261)){
if(data261.id === undefined){
vErrors = fault(vErrors, instancePath+"/state/due/" + i17, wrong129);
}
if(data261.at === undefined){
vErrors = fault(vErrors, instancePath+"/state/due/" + i17, wrong294);
}
if(data261.id !== undefined){
if(typeof data261.id !== "string"){
vErrors = fault(vErrors, instancePath+"/state/due/" + i17+"/id", wrong1);
}
}
if(data261.at !== undefined){
let data263 = data261.at;
if(!(Number.isInteger(data263))){
vErrors = fault(vErrors, instancePath+"/state/due/" + i17+"/at", wrong9);
}
if(Number.isFinite(data263)){
if(data263 > 9007199254740991 || isNaN(data263)){
vErrors = fault(vErrors, instancePath+"/state/due/" + i17+"/at", wrong10);
}
if(data263 < 0 || isNaN(data263)){
vErrors = fault(vErrors, instancePath+"/state/due/" + i17+"/at", wrong25);
}
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/due/" + i17, wrong12);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/due", wrong39);
}
}
if(data2.finished !== undefined){
let data264 = data2.finished;
if(Array.isArray(data264)){
const len18 = data264.length;
for(let i18=0; i18<len18 && isFew(vErrors); i18++){
if(typeof data264[i18] !== "string"){
vErrors = fault(vErrors, instancePath+"/state/finished/" + i18, wrong1);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/finished", wrong39);
}
}
if(data2.journal !== undefined){
let data266 = data2.journal;
if(isObject(data266)){
if(data266.recorded === undefined){
vErrors = fault(vErrors, instancePath+"/state/journal", wrong319);
}
if(data266.rows === undefined){
vErrors = fault(vErrors, instancePath+"/state/journal", wrong320);
}
if(data266.recorded !== undefined){
let data267 = data266.recorded;
if(!(Number.isInteger(data267))){
vErrors = fault(vErrors, instancePath+"/state/journal/recorded", wrong9);
}
if(Number.isFinite(data267)){
if(data267 > 9007199254740991 || isNaN(data267)){
vErrors = fault(vErrors, instancePath+"/state/journal/recorded", wrong10);
}
if(data267 < 0 || isNaN(data267)){
vErrors = fault(vErrors, instancePath+"/state/journal/recorded", wrong25);
}
}
}
if(data266.dropped !== undefined){
let data268 = data266.dropped;
if(!(Number.isInteger(data268))){
vErrors = fault(vErrors, instancePath+"/state/journal/dropped", wrong9);
}
if(Number.isFinite(data268)){
if(data268 > 9007199254740991 || isNaN(data268)){
vErrors = fault(vErrors, instancePath+"/state/journal/dropped", wrong10);
}
if(data268 < 0 || isNaN(data268)){
vErrors = fault(vErrors, instancePath+"/state/journal/dropped", wrong25);
}
}
}
if(data266.rows !== undefined){
let data269 = data266.rows;
if(Array.isArray(data269)){
const len19 = data269.length;
for(let i19=0; i19<len19 && isFew(vErrors); i19++){
let data270 = data269[i19];
if(isObject(data270)){
if(data270.id === undefined){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i19, wrong129);
}
if(data270.at === undefined){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i19, wrong294);
}
if(data270.durationMs === undefined){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i19, wrong318);
}
if(data270.method === undefined){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i19, wrong27);
}
if(data270.path === undefined){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i19, wrong321);
}
if(data270.status === undefined){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i19, wrong2);
}
if(data270.headers === undefined){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i19, wrong322);
}
if(data270.body === undefined){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i19, wrong315);
}
if(data270.answer === undefined){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i19, wrong323);
}
if(data270.signature === undefined){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i19, wrong324);
}
if(data270.schema === undefined){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i19, wrong325);
}
if(data270.warnings === undefined){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i19, wrong326);
}
if(data270.id !== undefined){
if(typeof data270.id !== "string"){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i19+"/id", wrong1);
}
}
if(data270.at !== undefined){
let data272 = data270.at;
if(!(Number.isInteger(data272))){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i19+"/at", wrong9);
}
if(Number.isFinite(data272)){
if(data272 > 8835955200000000 || isNaN(data272)){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i19+"/at", wrong279);
}
if(data272 < 0 || isNaN(data272)){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i19+"/at", wrong25);
}
}
}
if(data270.durationMs !== undefined){
let data273 = data270.durationMs;
if(!(Number.isFinite(data273))){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i19+"/durationMs", wrong241);
}
}
if(data270.project !== undefined){
if(typeof data270.project !== "string"){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i19+"/project", wrong1);
}
}
if(data270.method !== undefined){
if(typeof data270.method !== "string"){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i19+"/method", wrong1);
}
}
if(data270.path !== undefined){
if(typeof data270.path !== "string"){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i19+"/path", wrong1);
}
}
if(data270.query !== undefined){
if(typeof data270.query !== "string"){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i19+"/query", wrong1);
}
}
if(data270.version !== undefined){
let data278 = data270.version;
if(typeof data278 !== "string"){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i19+"/version", wrong1);
}
if(!((data278 === "v1") || (data278 === "v2"))){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i19+"/version", wrong300);
}
}
if(data270.status !== undefined){
let data279 = data270.status;
if(!(Number.isInteger(data279))){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i19+"/status", wrong9);
}
if(Number.isFinite(data279)){
if(data279 > 9007199254740991 || isNaN(data279)){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i19+"/status", wrong10);
}
if(data279 < 0 || isNaN(data279)){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i19+"/status", wrong25);
}
}
}
if(data270.headers !== undefined){
let data280 = data270.headers;
if(isObject(data280)){
for(const key9 in data280){
if(!isFew(vErrors)) break;
if(pattern37.test(key9)){
if(typeof data280[key9] !== "string"){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i19+"/headers/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), wrong1);
}
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i19+"/headers", wrong12);
}
}
if(data270.body !== undefined){
if(typeof data270.body !== "string"){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i19+"/body", wrong1);
}
}
if(data270.answer !== undefined){
if(typeof data270.answer !== "string"){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i19+"/answer", wrong1);
}
}
if(data270.sessionId !== undefined){
if(typeof data270.sessionId !== "string"){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i19+"/sessionId", wrong1);
}
}
if(data270.signature !== undefined){
let data285 = data270.signature;
if(isObject(data285)){
if(data285.verdict === undefined){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i19+"/signature", wrong327);
}
if(data285.verdict !== undefined){
if(typeof data285.verdict !== "string"){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i19+"/signature/verdict", wrong1);
}
}
if(data285.cause !== undefined){
if(typeof data285.cause !== "string"){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i19+"/signature/cause", wrong1);
}
}
if(data285.hint !== undefined){
if(typeof data285.hint !== "string"){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i19+"/signature/hint", wrong1);
}
}
if(data285.differs !== undefined){
let data289 = data285.differs;
if(isObject(data289)){
if(data289.at === undefined){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i19+"/signature/differs", wrong294);
}
if(data289.signed === undefined){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i19+"/signature/differs", wrong328);
}
if(data289.at !== undefined){
let data290 = data289.at;
if(!(Number.isInteger(data290))){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i19+"/signature/differs/at", wrong9);
}
if(Number.isFinite(data290)){
if(data290 < 0 || isNaN(data290)){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i19+"/signature/differs/at", wrong25);
}
}
}
if(data289.signed !== undefined){
if(typeof data289.signed !== "string"){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i19+"/signature/differs/signed", wrong1);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i19+"/signature/differs", wrong12);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i19+"/signature", wrong12);
}
}
if(data270.schema !== undefined){
let data292 = data270.schema;
if(isObject(data292)){
if(data292.verdict === undefined){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i19+"/schema", wrong327);
}
if(data292.violations === undefined){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i19+"/schema", wrong329);
}
if(data292.verdict !== undefined){
if(typeof data292.verdict !== "string"){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i19+"/schema/verdict", wrong1);
}
}
if(data292.violations !== undefined){
let data294 = data292.violations;
if(Array.isArray(data294)){
const len20 = data294.length;
for(let i20=0; i20<len20 && isFew(vErrors); i20++){
let data295 = data294[i20];
if(isObject(data295)){
if(data295.pointer === undefined){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i19+"/schema/violations/" + i20, wrong330);
}
if(data295.expected === undefined){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i19+"/schema/violations/" + i20, wrong331);
}
if(data295.came === undefined){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i19+"/schema/violations/" + i20, wrong332);
}
if(data295.pointer !== undefined){
if(typeof data295.pointer !== "string"){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i19+"/schema/violations/" + i20+"/pointer", wrong1);
}
}
if(data295.expected !== undefined){
if(typeof data295.expected !== "string"){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i19+"/schema/violations/" + i20+"/expected", wrong1);
}
}
if(data295.came !== undefined){
if(typeof data295.came !== "string"){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i19+"/schema/violations/" + i20+"/came", wrong1);
}
}
if(data295.nearest !== undefined){
if(typeof data295.nearest !== "string"){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i19+"/schema/violations/" + i20+"/nearest", wrong1);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i19+"/schema/violations/" + i20, wrong12);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i19+"/schema/violations", wrong39);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i19+"/schema", wrong12);
}
}
if(data270.before !== undefined){
let data300 = data270.before;
if(isObject(data300)){
if(data300.status === undefined){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i19+"/before", wrong2);
}
if(data300.operations === undefined){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i19+"/before", wrong299);
}
if(data300.status !== undefined){
if(typeof data300.status !== "string"){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i19+"/before/status", wrong1);
}
}
if(data300.operations !== undefined){
let data302 = data300.operations;
if(Array.isArray(data302)){
const len21 = data302.length;
for(let i21=0; i21<len21 && isFew(vErrors); i21++){
let data303 = data302[i21];
if(isObject(data303)){
if(data303.id === undefined){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i19+"/before/operations/" + i21, wrong129);
}
if(data303.kind === undefined){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i19+"/before/operations/" + i21, wrong229);
}
if(data303.state === undefined){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i19+"/before/operations/" + i21, wrong261);
}
if(data303.id !== undefined){
if(typeof data303.id !== "string"){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i19+"/before/operations/" + i21+"/id", wrong1);
}
}
if(data303.kind !== undefined){
if(typeof data303.kind !== "string"){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i19+"/before/operations/" + i21+"/kind", wrong1);
}
}
if(data303.state !== undefined){
if(typeof data303.state !== "string"){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i19+"/before/operations/" + i21+"/state", wrong1);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i19+"/before/operations/" + i21, wrong12);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i19+"/before/operations", wrong39);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i19+"/before", wrong12);
}
}
if(data270.after !== undefined){
let data307 = data270.after;
if(isObject(data307)){
if(data307.status === undefined){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i19+"/after", wrong2);
}
if(data307.operations === undefined){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i19+"/after", wrong299);
}
if(data307.status !== undefined){
if(typeof data307.status !== "string"){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i19+"/after/status", wrong1);
}
}
if(data307.operations !== undefined){
let data309 = data307.operations;
if(Array.isArray(data309)){
const len22 = data309.length;
for(let i22=0; i22<len22 && isFew(vErrors); i22++){
let data310 = data309[i22];
if(isObject(data310)){
if(data310.id === undefined){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i19+"/after/operations/" + i22, wrong129);
}
if(data310.kind === undefined){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i19+"/after/operations/" + i22, wrong229);
}
if(data310.state === undefined){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i19+"/after/operations/" + i22, wrong261);
}
if(data310.id !== undefined){
if(typeof data310.id !== "string"){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i19+"/after/operations/" + i22+"/id", wrong1);
}
}
if(data310.kind !== undefined){
if(typeof data310.kind !== "string"){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i19+"/after/operations/" + i22+"/kind", wrong1);
}
}
if(data310.state !== undefined){
if(typeof data310.state !== "string"){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i19+"/after/operations/" + i22+"/state", wrong1);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i19+"/after/operations/" + i22, wrong12);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i19+"/after/operations", wrong39);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i19+"/after", wrong12);
}
}
if(data270.steps !== undefined){
let data314 = data270.steps;
if(isObject(data314)){
if(data314.first === undefined){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i19+"/steps", wrong333);
}
if(data314.last === undefined){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i19+"/steps", wrong334);
}
if(data314.first !== undefined){
let data315 = data314.first;
if(!(Number.isInteger(data315))){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i19+"/steps/first", wrong9);
}
if(Number.isFinite(data315)){
if(data315 > 9007199254740991 || isNaN(data315)){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i19+"/steps/first", wrong10);
}
if(data315 < 0 || isNaN(data315)){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i19+"/steps/first", wrong25);
}
}
}
if(data314.last !== undefined){
let data316 = data314.last;
if(!(Number.isInteger(data316))){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i19+"/steps/last", wrong9);
}
if(Number.isFinite(data316)){
if(data316 > 9007199254740991 || isNaN(data316)){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i19+"/steps/last", wrong10);
}
if(data316 < 0 || isNaN(data316)){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i19+"/steps/last", wrong25);
}
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i19+"/steps", wrong12);
}
}
if(data270.during !== undefined){
if(typeof data270.during !== "string"){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i19+"/during", wrong1);
}
}
if(data270.warnings !== undefined){
let data318 = data270.warnings;
if(Array.isArray(data318)){
const len23 = data318.length;
for(let i23=0; i23<len23 && isFew(vErrors); i23++){
if(typeof data318[i23] !== "string"){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i19+"/warnings/" + i23, wrong1);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i19+"/warnings", wrong39);
}
}
if(data270.fault !== undefined){
if(typeof data270.fault !== "string"){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i19+"/fault", wrong1);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i19, wrong12);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/journal/rows", wrong39);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/journal", wrong12);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state", wrong12);
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate286.errors = vErrors;
return vErrors === null;
}

export const ControlTopup = validate293;

function validate293(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.amount === undefined){
vErrors = fault(vErrors, instancePath, wrong18);
}
for(const key0 in data){
if(!isFew(vErrors)) break;
if(!(key0 === "amount")){
vErrors = fault(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}]);
}
}
if(data.amount !== undefined){
let data0 = data.amount;
if(!(Number.isInteger(data0))){
vErrors = fault(vErrors, instancePath+"/amount", wrong9);
}
if(Number.isFinite(data0)){
if(data0 > 9007199254740991 || isNaN(data0)){
vErrors = fault(vErrors, instancePath+"/amount", wrong10);
}
if(data0 < 1 || isNaN(data0)){
vErrors = fault(vErrors, instancePath+"/amount", wrong107);
}
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate293.errors = vErrors;
return vErrors === null;
}

export const ControlWait = validate294;

function validate294(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
for(const key0 in data){
if(!isFew(vErrors)) break;
if(!(((key0 === "match") || (key0 === "count")) || (key0 === "timeout_ms"))){
vErrors = fault(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}]);
}
}
if(data.match !== undefined){
let data0 = data.match;
if(!(isObject(data0))){
vErrors = fault(vErrors, instancePath+"/match", wrong12);
}
}
if(data.count !== undefined){
let data1 = data.count;
if(!(Number.isInteger(data1))){
vErrors = fault(vErrors, instancePath+"/count", wrong9);
}
if(Number.isFinite(data1)){
if(data1 > 1000 || isNaN(data1)){
vErrors = fault(vErrors, instancePath+"/count", wrong335);
}
if(data1 < 1 || isNaN(data1)){
vErrors = fault(vErrors, instancePath+"/count", wrong107);
}
}
}
if(data.timeout_ms !== undefined){
let data2 = data.timeout_ms;
if(!(Number.isInteger(data2))){
vErrors = fault(vErrors, instancePath+"/timeout_ms", wrong9);
}
if(Number.isFinite(data2)){
if(data2 > 600000 || isNaN(data2)){
vErrors = fault(vErrors, instancePath+"/timeout_ms", wrong336);
}
if(data2 < 0 || isNaN(data2)){
vErrors = fault(vErrors, instancePath+"/timeout_ms", wrong25);
}
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate294.errors = vErrors;
return vErrors === null;
}

export const ControlWebhook = validate295;

function validate295(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.type === undefined){
vErrors = fault(vErrors, instancePath, wrong24);
}
for(const key0 in data){
if(!isFew(vErrors)) break;
if(!(((key0 === "type") || (key0 === "version")) || (key0 === "fields"))){
vErrors = fault(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}]);
}
}
if(data.type !== undefined){
if(typeof data.type !== "string"){
vErrors = fault(vErrors, instancePath+"/type", wrong1);
}
}
if(data.version !== undefined){
let data1 = data.version;
if(typeof data1 !== "string"){
vErrors = fault(vErrors, instancePath+"/version", wrong1);
}
if(!((data1 === "v1") || (data1 === "v2"))){
vErrors = fault(vErrors, instancePath+"/version", wrong300);
}
}
if(data.fields !== undefined){
let data2 = data.fields;
if(!(isObject(data2))){
vErrors = fault(vErrors, instancePath+"/fields", wrong12);
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate295.errors = vErrors;
return vErrors === null;
}

export const CounterParty = validate35;

export const CryptoWallet = validate206;

export const Currency = validate133;

export const CustomRouting = validate296;

function validate296(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.tags === undefined){
vErrors = fault(vErrors, instancePath, wrong337);
}
if(data.tags !== undefined){
let data0 = data.tags;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0 && isFew(vErrors); i0++){
let data1 = data0[i0];
if(isObject(data1)){
if(data1.root_tag === undefined){
vErrors = fault(vErrors, instancePath+"/tags/" + i0, wrong338);
}
if(data1.values === undefined){
vErrors = fault(vErrors, instancePath+"/tags/" + i0, wrong339);
}
if(data1.root_tag !== undefined){
let data2 = data1.root_tag;
if(typeof data2 === "string"){
if(func2(data2) < 1){
vErrors = fault(vErrors, instancePath+"/tags/" + i0+"/root_tag", wrong7);
}
}
else {
vErrors = fault(vErrors, instancePath+"/tags/" + i0+"/root_tag", wrong1);
}
}
if(data1.values !== undefined){
let data3 = data1.values;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1 && isFew(vErrors); i1++){
let data4 = data3[i1];
if(typeof data4 === "string"){
if(func2(data4) < 1){
vErrors = fault(vErrors, instancePath+"/tags/" + i0+"/values/" + i1, wrong7);
}
}
else {
vErrors = fault(vErrors, instancePath+"/tags/" + i0+"/values/" + i1, wrong1);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/tags/" + i0+"/values", wrong39);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/tags/" + i0, wrong12);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/tags", wrong39);
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate296.errors = vErrors;
return vErrors === null;
}

export const Customer = validate66;

export const CustomerInteraction = validate154;

export const ElementToTokenize = validate297;
const pattern50 = new RegExp("^[A-Za-z0-9_-]{1,64}$", "u");

function validate297(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.ref === undefined){
vErrors = fault(vErrors, instancePath, wrong340);
}
if(data.type === undefined){
vErrors = fault(vErrors, instancePath, wrong24);
}
if(data.card_number === undefined){
vErrors = fault(vErrors, instancePath, wrong341);
}
if(data.ref !== undefined){
let data0 = data.ref;
if(typeof data0 === "string"){
if(!pattern50.test(data0)){
vErrors = fault(vErrors, instancePath+"/ref", wrong342);
}
}
else {
vErrors = fault(vErrors, instancePath+"/ref", wrong1);
}
}
if(data.type !== undefined){
let data1 = data.type;
if(typeof data1 !== "string"){
vErrors = fault(vErrors, instancePath+"/type", wrong1);
}
if("card_number" !== data1){
vErrors = fault(vErrors, instancePath+"/type", wrong343);
}
}
if(data.card_number !== undefined){
let data2 = data.card_number;
if(typeof data2 === "string"){
if(!pattern25.test(data2)){
vErrors = fault(vErrors, instancePath+"/card_number", wrong206);
}
}
else {
vErrors = fault(vErrors, instancePath+"/card_number", wrong1);
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate297.errors = vErrors;
return vErrors === null;
}

export const EncryptedCard = validate72;

export const ErrorAnswer = validate298;

function validate298(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.status === undefined){
vErrors = fault(vErrors, instancePath, wrong2);
}
if(data.error === undefined){
vErrors = fault(vErrors, instancePath, wrong344);
}
if(data.status !== undefined){
let data0 = data.status;
if(typeof data0 !== "string"){
vErrors = fault(vErrors, instancePath+"/status", wrong1);
}
if("error" !== data0){
vErrors = fault(vErrors, instancePath+"/status", wrong345);
}
}
if(data.error !== undefined){
if(!validate175(data.error, instancePath+"/error")) vErrors = joined(vErrors, validate175.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate298.errors = vErrors;
return vErrors === null;
}

export const Exchange = validate259;

export const ExtendedTransferParticipant = validate25;

export const FiscalizationCancelRequest = validate300;

function validate300(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.session_id === undefined){
vErrors = fault(vErrors, instancePath, wrong43);
}
if(data.session_id !== undefined){
if(!validate43(data.session_id, instancePath+"/session_id")) vErrors = joined(vErrors, validate43.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate300.errors = vErrors;
return vErrors === null;
}

export const FiscalizationDetails = validate143;

export const FiscalizationRequest = validate302;

function validate305(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.type === undefined){
vErrors = fault(vErrors, instancePath, wrong24);
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
vErrors = fault(vErrors, instancePath+"/type", wrong1);
}
if(!(((((data0 === "card") || (data0 === "bank_account")) || (data0 === "wallet")) || (data0 === "recurrent")) || (data0 === "tax"))){
vErrors = fault(vErrors, instancePath+"/type", wrong113);
}
}
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "card"){
if(isObject(data)){
if(data.type === undefined){
vErrors = fault(vErrors, instancePath, wrong24);
}
if(data.card === undefined){
vErrors = fault(vErrors, instancePath, wrong114);
}
if(data.type !== undefined){
let data1 = data.type;
if(typeof data1 !== "string"){
vErrors = fault(vErrors, instancePath+"/type", wrong1);
}
if("card" !== data1){
vErrors = fault(vErrors, instancePath+"/type", wrong115);
}
}
if(data.card !== undefined){
if(!validate246(data.card, instancePath+"/card")) vErrors = joined(vErrors, validate246.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
}
else if(tag0 === "bank_account"){
if(isObject(data)){
if(data.type === undefined){
vErrors = fault(vErrors, instancePath, wrong24);
}
if(data.bank_account === undefined){
vErrors = fault(vErrors, instancePath, wrong116);
}
if(data.type !== undefined){
let data3 = data.type;
if(typeof data3 !== "string"){
vErrors = fault(vErrors, instancePath+"/type", wrong1);
}
if("bank_account" !== data3){
vErrors = fault(vErrors, instancePath+"/type", wrong117);
}
}
if(data.bank_account !== undefined){
if(!validate235(data.bank_account, instancePath+"/bank_account")) vErrors = joined(vErrors, validate235.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
}
else if(tag0 === "wallet"){
if(isObject(data)){
if(data.type === undefined){
vErrors = fault(vErrors, instancePath, wrong24);
}
if(data.wallet === undefined){
vErrors = fault(vErrors, instancePath, wrong118);
}
if(data.type !== undefined){
let data5 = data.type;
if(typeof data5 !== "string"){
vErrors = fault(vErrors, instancePath+"/type", wrong1);
}
if("wallet" !== data5){
vErrors = fault(vErrors, instancePath+"/type", wrong119);
}
}
if(data.wallet !== undefined){
if(!validate100(data.wallet, instancePath+"/wallet")) vErrors = joined(vErrors, validate100.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
}
else if(tag0 === "recurrent"){
if(isObject(data)){
if(data.type === undefined){
vErrors = fault(vErrors, instancePath, wrong24);
}
if(data.recurrent === undefined){
vErrors = fault(vErrors, instancePath, wrong120);
}
if(data.type !== undefined){
let data7 = data.type;
if(typeof data7 !== "string"){
vErrors = fault(vErrors, instancePath+"/type", wrong1);
}
if("recurrent" !== data7){
vErrors = fault(vErrors, instancePath+"/type", wrong121);
}
}
if(data.recurrent !== undefined){
if(!validate102(data.recurrent, instancePath+"/recurrent")) vErrors = joined(vErrors, validate102.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
}
else if(tag0 === "tax"){
if(isObject(data)){
if(data.type === undefined){
vErrors = fault(vErrors, instancePath, wrong24);
}
if(data.tax === undefined){
vErrors = fault(vErrors, instancePath, wrong122);
}
if(data.type !== undefined){
let data9 = data.type;
if(typeof data9 !== "string"){
vErrors = fault(vErrors, instancePath+"/type", wrong1);
}
if("tax" !== data9){
vErrors = fault(vErrors, instancePath+"/type", wrong123);
}
}
if(data.tax !== undefined){
if(!validate104(data.tax, instancePath+"/tax")) vErrors = joined(vErrors, validate104.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
}
else {
vErrors = fault(vErrors, instancePath, ["discriminator", {error: "mapping", tag: "type", tagValue: tag0}]);
}
}
else {
vErrors = fault(vErrors, instancePath, ["discriminator", {error: "tag", tag: "type", tagValue: tag0}]);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate305.errors = vErrors;
return vErrors === null;
}


function validate302(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.session_id === undefined){
vErrors = fault(vErrors, instancePath, wrong43);
}
if(data.fiscalization_details === undefined){
vErrors = fault(vErrors, instancePath, wrong346);
}
if(data.session_id !== undefined){
if(!validate43(data.session_id, instancePath+"/session_id")) vErrors = joined(vErrors, validate43.errors);
}
if(data.fiscalization_details !== undefined){
if(!validate143(data.fiscalization_details, instancePath+"/fiscalization_details")) vErrors = joined(vErrors, validate143.errors);
}
if(data.payout_details !== undefined){
if(!validate305(data.payout_details, instancePath+"/payout_details")) vErrors = joined(vErrors, validate305.errors);
}
if(data.amount_details !== undefined){
if(!validate132(data.amount_details, instancePath+"/amount_details")) vErrors = joined(vErrors, validate132.errors);
}
if(data.participant_details !== undefined){
if(!validate121(data.participant_details, instancePath+"/participant_details")) vErrors = joined(vErrors, validate121.errors);
}
if(data.customer !== undefined){
if(!validate66(data.customer, instancePath+"/customer")) vErrors = joined(vErrors, validate66.errors);
}
if(data.metadata !== undefined){
if(!validate167(data.metadata, instancePath+"/metadata")) vErrors = joined(vErrors, validate167.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate302.errors = vErrors;
return vErrors === null;
}

export const FiscalizationService = validate145;

export const FpsBank = validate316;

function validate316(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.id === undefined){
vErrors = fault(vErrors, instancePath, wrong129);
}
if(data.eng_name === undefined){
vErrors = fault(vErrors, instancePath, wrong347);
}
if(data.ru_name === undefined){
vErrors = fault(vErrors, instancePath, wrong348);
}
if(data.id !== undefined){
if(!validate92(data.id, instancePath+"/id")) vErrors = joined(vErrors, validate92.errors);
}
if(data.eng_name !== undefined){
let data1 = data.eng_name;
if(typeof data1 === "string"){
if(func2(data1) < 1){
vErrors = fault(vErrors, instancePath+"/eng_name", wrong7);
}
}
else {
vErrors = fault(vErrors, instancePath+"/eng_name", wrong1);
}
}
if(data.ru_name !== undefined){
let data2 = data.ru_name;
if(typeof data2 === "string"){
if(func2(data2) < 1){
vErrors = fault(vErrors, instancePath+"/ru_name", wrong7);
}
}
else {
vErrors = fault(vErrors, instancePath+"/ru_name", wrong1);
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate316.errors = vErrors;
return vErrors === null;
}

export const FpsBankId = validate92;

export const FpsBanksAnswer = validate318;

function validate318(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.status === undefined){
vErrors = fault(vErrors, instancePath, wrong2);
}
if(data.banks === undefined){
vErrors = fault(vErrors, instancePath, wrong349);
}
if(data.status !== undefined){
let data0 = data.status;
if(typeof data0 !== "string"){
vErrors = fault(vErrors, instancePath+"/status", wrong1);
}
if("ok" !== data0){
vErrors = fault(vErrors, instancePath+"/status", wrong6);
}
}
if(data.banks !== undefined){
let data1 = data.banks;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0 && isFew(vErrors); i0++){
if(!validate316(data1[i0], instancePath+"/banks/" + i0)) vErrors = joined(vErrors, validate316.errors);
}
}
else {
vErrors = fault(vErrors, instancePath+"/banks", wrong39);
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate318.errors = vErrors;
return vErrors === null;
}

export const FpsBanksRequest = validate320;

function validate320(data, instancePath = ""){
let vErrors = null;
if(!(isObject(data))){
vErrors = fault(vErrors, instancePath, wrong12);
}
validate320.errors = vErrors;
return vErrors === null;
}

export const FpsBinding = validate194;

export const FpsCustomerVerificationRequest = validate321;

function validate324(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.system_type === undefined){
vErrors = fault(vErrors, instancePath, wrong72);
}
if(data.system_type !== undefined){
let data0 = data.system_type;
if(typeof data0 !== "string"){
vErrors = fault(vErrors, instancePath+"/system_type", wrong1);
}
if(!(data0 === "faster_payment_system_verification")){
vErrors = fault(vErrors, instancePath+"/system_type", wrong350);
}
}
const tag0 = data.system_type;
if(typeof tag0 == "string"){
if(tag0 === "faster_payment_system_verification"){
if(isObject(data)){
if(data.system_type === undefined){
vErrors = fault(vErrors, instancePath, wrong72);
}
if(data.faster_payment_system_verification === undefined){
vErrors = fault(vErrors, instancePath, wrong78);
}
if(data.system_type !== undefined){
let data1 = data.system_type;
if(typeof data1 !== "string"){
vErrors = fault(vErrors, instancePath+"/system_type", wrong1);
}
if("faster_payment_system_verification" !== data1){
vErrors = fault(vErrors, instancePath+"/system_type", wrong79);
}
}
if(data.faster_payment_system_verification !== undefined){
if(!validate95(data.faster_payment_system_verification, instancePath+"/faster_payment_system_verification")) vErrors = joined(vErrors, validate95.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
}
else {
vErrors = fault(vErrors, instancePath, ["discriminator", {error: "mapping", tag: "system_type", tagValue: tag0}]);
}
}
else {
vErrors = fault(vErrors, instancePath, ["discriminator", {error: "tag", tag: "system_type", tagValue: tag0}]);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate324.errors = vErrors;
return vErrors === null;
}


function validate323(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.type === undefined){
vErrors = fault(vErrors, instancePath, wrong24);
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
vErrors = fault(vErrors, instancePath+"/type", wrong1);
}
if(!(data0 === "bank_account")){
vErrors = fault(vErrors, instancePath+"/type", wrong351);
}
}
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "bank_account"){
if(isObject(data)){
if(data.type === undefined){
vErrors = fault(vErrors, instancePath, wrong24);
}
if(data.bank_account === undefined){
vErrors = fault(vErrors, instancePath, wrong116);
}
if(data.type !== undefined){
let data1 = data.type;
if(typeof data1 !== "string"){
vErrors = fault(vErrors, instancePath+"/type", wrong1);
}
if("bank_account" !== data1){
vErrors = fault(vErrors, instancePath+"/type", wrong117);
}
}
if(data.bank_account !== undefined){
if(!validate324(data.bank_account, instancePath+"/bank_account")) vErrors = joined(vErrors, validate324.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
}
else {
vErrors = fault(vErrors, instancePath, ["discriminator", {error: "mapping", tag: "type", tagValue: tag0}]);
}
}
else {
vErrors = fault(vErrors, instancePath, ["discriminator", {error: "tag", tag: "type", tagValue: tag0}]);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate323.errors = vErrors;
return vErrors === null;
}


function validate321(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.payout_details === undefined){
vErrors = fault(vErrors, instancePath, wrong352);
}
if(data.participant_details === undefined){
vErrors = fault(vErrors, instancePath, wrong353);
}
if(data.session_id !== undefined){
if(!validate43(data.session_id, instancePath+"/session_id")) vErrors = joined(vErrors, validate43.errors);
}
if(data.payout_details !== undefined){
if(!validate323(data.payout_details, instancePath+"/payout_details")) vErrors = joined(vErrors, validate323.errors);
}
if(data.participant_details !== undefined){
if(!validate121(data.participant_details, instancePath+"/participant_details")) vErrors = joined(vErrors, validate121.errors);
}
if(data.customer !== undefined){
if(!validate66(data.customer, instancePath+"/customer")) vErrors = joined(vErrors, validate66.errors);
}
if(data.metadata !== undefined){
if(!validate167(data.metadata, instancePath+"/metadata")) vErrors = joined(vErrors, validate167.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate321.errors = vErrors;
return vErrors === null;
}

export const FpsPayment = validate192;

export const IdentityDocument = validate124;

export const InternalTransfer = validate212;

export const InternetBanking = validate196;

export const Kpp = validate86;

export const MaskedAccount = validate331;
const pattern52 = new RegExp("^[0-9]{5}\\*{3}[0-9]{4}$", "u");

function validate331(data, instancePath = ""){
let vErrors = null;
if(typeof data === "string"){
if(!pattern52.test(data)){
vErrors = fault(vErrors, instancePath, wrong354);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong1);
}
validate331.errors = vErrors;
return vErrors === null;
}

export const Metadata = validate167;

export const MoneyAmount = validate137;

export const NextAction = validate55;

export const NominalTopupWebhook = validate332;

function validate332(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.type === undefined){
vErrors = fault(vErrors, instancePath, wrong24);
}
if(data.topup === undefined){
vErrors = fault(vErrors, instancePath, wrong355);
}
if(data.balance === undefined){
vErrors = fault(vErrors, instancePath, wrong5);
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
vErrors = fault(vErrors, instancePath+"/type", wrong1);
}
if("nominal_topup" !== data0){
vErrors = fault(vErrors, instancePath+"/type", wrong356);
}
}
if(data.topup !== undefined){
let data1 = data.topup;
if(isObject(data1)){
if(data1.account_number === undefined){
vErrors = fault(vErrors, instancePath+"/topup", wrong3);
}
if(data1.amount_details === undefined){
vErrors = fault(vErrors, instancePath+"/topup", wrong128);
}
if(data1.created_at === undefined){
vErrors = fault(vErrors, instancePath+"/topup", wrong144);
}
if(data1.account_number !== undefined){
if(typeof data1.account_number !== "string"){
vErrors = fault(vErrors, instancePath+"/topup/account_number", wrong1);
}
}
if(data1.amount_details !== undefined){
if(!validate132(data1.amount_details, instancePath+"/topup/amount_details")) vErrors = joined(vErrors, validate132.errors);
}
if(data1.created_at !== undefined){
if(!validate51(data1.created_at, instancePath+"/topup/created_at")) vErrors = joined(vErrors, validate51.errors);
}
}
else {
vErrors = fault(vErrors, instancePath+"/topup", wrong12);
}
}
if(data.balance !== undefined){
if(!validate137(data.balance, instancePath+"/balance")) vErrors = joined(vErrors, validate137.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate332.errors = vErrors;
return vErrors === null;
}

export const NpdCheckAnswer = validate336;

function validate336(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.status === undefined){
vErrors = fault(vErrors, instancePath, wrong2);
}
if(data.request_id === undefined){
vErrors = fault(vErrors, instancePath, wrong357);
}
if(data.status !== undefined){
let data0 = data.status;
if(typeof data0 !== "string"){
vErrors = fault(vErrors, instancePath+"/status", wrong1);
}
if("ok" !== data0){
vErrors = fault(vErrors, instancePath+"/status", wrong6);
}
}
if(data.request_id !== undefined){
let data1 = data.request_id;
if(typeof data1 === "string"){
if(func2(data1) < 1){
vErrors = fault(vErrors, instancePath+"/request_id", wrong7);
}
}
else {
vErrors = fault(vErrors, instancePath+"/request_id", wrong1);
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate336.errors = vErrors;
return vErrors === null;
}

export const NpdCheckRequest = validate337;

function validate338(data, instancePath = ""){
let vErrors = null;
if(typeof data === "string"){
if(!pattern13.test(data)){
vErrors = fault(vErrors, instancePath, wrong68);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong1);
}
validate338.errors = vErrors;
return vErrors === null;
}


function validate337(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.tax_reference === undefined){
vErrors = fault(vErrors, instancePath, wrong132);
}
if(data.tax_reference !== undefined){
if(!validate338(data.tax_reference, instancePath+"/tax_reference")) vErrors = joined(vErrors, validate338.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate337.errors = vErrors;
return vErrors === null;
}

export const NpdNotification = validate340;

function validate340(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.id === undefined){
vErrors = fault(vErrors, instancePath, wrong129);
}
if(data.title === undefined){
vErrors = fault(vErrors, instancePath, wrong358);
}
if(data.message === undefined){
vErrors = fault(vErrors, instancePath, wrong359);
}
if(data.status === undefined){
vErrors = fault(vErrors, instancePath, wrong2);
}
if(data.created_at === undefined){
vErrors = fault(vErrors, instancePath, wrong144);
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func2(data0) < 1){
vErrors = fault(vErrors, instancePath+"/id", wrong7);
}
}
else {
vErrors = fault(vErrors, instancePath+"/id", wrong1);
}
}
if(data.title !== undefined){
let data1 = data.title;
if(typeof data1 === "string"){
if(func2(data1) < 1){
vErrors = fault(vErrors, instancePath+"/title", wrong7);
}
}
else {
vErrors = fault(vErrors, instancePath+"/title", wrong1);
}
}
if(data.message !== undefined){
let data2 = data.message;
if(typeof data2 === "string"){
if(func2(data2) < 1){
vErrors = fault(vErrors, instancePath+"/message", wrong7);
}
}
else {
vErrors = fault(vErrors, instancePath+"/message", wrong1);
}
}
if(data.status !== undefined){
let data3 = data.status;
if(typeof data3 !== "string"){
vErrors = fault(vErrors, instancePath+"/status", wrong1);
}
if(!(((data3 === "NEW") || (data3 === "ACKNOWLEDGED")) || (data3 === "ARCHIVED"))){
vErrors = fault(vErrors, instancePath+"/status", wrong360);
}
}
if(data.created_at !== undefined){
if(!validate51(data.created_at, instancePath+"/created_at")) vErrors = joined(vErrors, validate51.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate340.errors = vErrors;
return vErrors === null;
}

export const NpdNotificationCountAnswer = validate342;

function validate342(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.status === undefined){
vErrors = fault(vErrors, instancePath, wrong2);
}
if(data.tax_reference === undefined){
vErrors = fault(vErrors, instancePath, wrong132);
}
if(data.count === undefined){
vErrors = fault(vErrors, instancePath, wrong361);
}
if(data.status !== undefined){
let data0 = data.status;
if(typeof data0 !== "string"){
vErrors = fault(vErrors, instancePath+"/status", wrong1);
}
if("ok" !== data0){
vErrors = fault(vErrors, instancePath+"/status", wrong6);
}
}
if(data.tax_reference !== undefined){
if(!validate338(data.tax_reference, instancePath+"/tax_reference")) vErrors = joined(vErrors, validate338.errors);
}
if(data.count !== undefined){
let data2 = data.count;
if(!(Number.isInteger(data2))){
vErrors = fault(vErrors, instancePath+"/count", wrong9);
}
if(Number.isFinite(data2)){
if(data2 < 0 || isNaN(data2)){
vErrors = fault(vErrors, instancePath+"/count", wrong25);
}
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate342.errors = vErrors;
return vErrors === null;
}

export const NpdNotificationsAnswer = validate344;

function validate344(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.status === undefined){
vErrors = fault(vErrors, instancePath, wrong2);
}
if(data.tax_reference === undefined){
vErrors = fault(vErrors, instancePath, wrong132);
}
if(data.notifications === undefined){
vErrors = fault(vErrors, instancePath, wrong362);
}
if(data.status !== undefined){
let data0 = data.status;
if(typeof data0 !== "string"){
vErrors = fault(vErrors, instancePath+"/status", wrong1);
}
if("ok" !== data0){
vErrors = fault(vErrors, instancePath+"/status", wrong6);
}
}
if(data.tax_reference !== undefined){
if(!validate338(data.tax_reference, instancePath+"/tax_reference")) vErrors = joined(vErrors, validate338.errors);
}
if(data.notifications !== undefined){
let data2 = data.notifications;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0 && isFew(vErrors); i0++){
if(!validate340(data2[i0], instancePath+"/notifications/" + i0)) vErrors = joined(vErrors, validate340.errors);
}
}
else {
vErrors = fault(vErrors, instancePath+"/notifications", wrong39);
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate344.errors = vErrors;
return vErrors === null;
}

export const NpdNotificationsCountRequest = validate347;

function validate347(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.tax_reference === undefined){
vErrors = fault(vErrors, instancePath, wrong132);
}
if(data.tax_reference !== undefined){
if(!validate338(data.tax_reference, instancePath+"/tax_reference")) vErrors = joined(vErrors, validate338.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate347.errors = vErrors;
return vErrors === null;
}

export const NpdNotificationsMarkAsDeliveredRequest = validate349;

function validate349(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.tax_reference === undefined){
vErrors = fault(vErrors, instancePath, wrong132);
}
if(data.message_id_list === undefined){
vErrors = fault(vErrors, instancePath, wrong363);
}
if(data.tax_reference !== undefined){
if(!validate338(data.tax_reference, instancePath+"/tax_reference")) vErrors = joined(vErrors, validate338.errors);
}
if(data.message_id_list !== undefined){
let data1 = data.message_id_list;
if(Array.isArray(data1)){
if(data1.length > 1000){
vErrors = fault(vErrors, instancePath+"/message_id_list", wrong233);
}
if(data1.length < 1){
vErrors = fault(vErrors, instancePath+"/message_id_list", wrong135);
}
const len0 = data1.length > 1000 ? 0 : data1.length;
for(let i0=0; i0<len0 && isFew(vErrors); i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(func2(data2) < 1){
vErrors = fault(vErrors, instancePath+"/message_id_list/" + i0, wrong7);
}
}
else {
vErrors = fault(vErrors, instancePath+"/message_id_list/" + i0, wrong1);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/message_id_list", wrong39);
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate349.errors = vErrors;
return vErrors === null;
}

export const NpdNotificationsReadRequest = validate351;

function validate351(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.tax_reference === undefined){
vErrors = fault(vErrors, instancePath, wrong132);
}
if(data.tax_reference !== undefined){
if(!validate338(data.tax_reference, instancePath+"/tax_reference")) vErrors = joined(vErrors, validate338.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate351.errors = vErrors;
return vErrors === null;
}

export const NpdNotificationsUpdateRequest = validate353;

function validate353(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.tax_reference === undefined){
vErrors = fault(vErrors, instancePath, wrong132);
}
if(data.message_id_list === undefined){
vErrors = fault(vErrors, instancePath, wrong363);
}
if(data.tax_reference !== undefined){
if(!validate338(data.tax_reference, instancePath+"/tax_reference")) vErrors = joined(vErrors, validate338.errors);
}
if(data.message_id_list !== undefined){
let data1 = data.message_id_list;
if(Array.isArray(data1)){
if(data1.length > 1000){
vErrors = fault(vErrors, instancePath+"/message_id_list", wrong233);
}
if(data1.length < 1){
vErrors = fault(vErrors, instancePath+"/message_id_list", wrong135);
}
const len0 = data1.length > 1000 ? 0 : data1.length;
for(let i0=0; i0<len0 && isFew(vErrors); i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(func2(data2) < 1){
vErrors = fault(vErrors, instancePath+"/message_id_list/" + i0, wrong7);
}
}
else {
vErrors = fault(vErrors, instancePath+"/message_id_list/" + i0, wrong1);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/message_id_list", wrong39);
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate353.errors = vErrors;
return vErrors === null;
}

export const NpdRequestStatusAnswer = validate355;

function validate355(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.status === undefined){
vErrors = fault(vErrors, instancePath, wrong2);
}
if(data.status !== undefined){
let data0 = data.status;
if(typeof data0 !== "string"){
vErrors = fault(vErrors, instancePath+"/status", wrong1);
}
if(!((data0 === "ok") || (data0 === "pending"))){
vErrors = fault(vErrors, instancePath+"/status", wrong364);
}
}
if(data.is_professional_income_taxpayer !== undefined){
if(typeof data.is_professional_income_taxpayer !== "boolean"){
vErrors = fault(vErrors, instancePath+"/is_professional_income_taxpayer", wrong45);
}
}
if(data.is_linked !== undefined){
if(typeof data.is_linked !== "boolean"){
vErrors = fault(vErrors, instancePath+"/is_linked", wrong45);
}
}
if(data.mismatched_fields !== undefined){
let data3 = data.mismatched_fields;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0 && isFew(vErrors); i0++){
let data4 = data3[i0];
if(typeof data4 !== "string"){
vErrors = fault(vErrors, instancePath+"/mismatched_fields/" + i0, wrong1);
}
if(!(((data4 === "tax_reference") || (data4 === "full_name")) || (data4 === "phone"))){
vErrors = fault(vErrors, instancePath+"/mismatched_fields/" + i0, wrong365);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/mismatched_fields", wrong39);
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate355.errors = vErrors;
return vErrors === null;
}

export const NpdRequestStatusRequest = validate356;

function validate356(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.request_id === undefined){
vErrors = fault(vErrors, instancePath, wrong357);
}
if(data.request_id !== undefined){
let data0 = data.request_id;
if(typeof data0 === "string"){
if(func2(data0) < 1){
vErrors = fault(vErrors, instancePath+"/request_id", wrong7);
}
}
else {
vErrors = fault(vErrors, instancePath+"/request_id", wrong1);
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate356.errors = vErrors;
return vErrors === null;
}

export const NpdTaxpayerCheckPersonalInfoRequest = validate357;

function validate357(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.tax_reference === undefined){
vErrors = fault(vErrors, instancePath, wrong132);
}
if(data.full_name === undefined){
vErrors = fault(vErrors, instancePath, wrong63);
}
if(data.phone === undefined){
vErrors = fault(vErrors, instancePath, wrong69);
}
if(data.tax_reference !== undefined){
if(!validate338(data.tax_reference, instancePath+"/tax_reference")) vErrors = joined(vErrors, validate338.errors);
}
if(data.full_name !== undefined){
let data1 = data.full_name;
if(typeof data1 === "string"){
if(func2(data1) < 1){
vErrors = fault(vErrors, instancePath+"/full_name", wrong7);
}
}
else {
vErrors = fault(vErrors, instancePath+"/full_name", wrong1);
}
}
if(data.phone !== undefined){
if(!validate90(data.phone, instancePath+"/phone")) vErrors = joined(vErrors, validate90.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate357.errors = vErrors;
return vErrors === null;
}

export const Participant = validate122;

export const ParticipantDetails = validate121;

export const PayingAccount = validate208;

export const PayingRecurrent = validate360;

function validate360(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.token === undefined){
vErrors = fault(vErrors, instancePath, wrong56);
}
if(data.token !== undefined){
let data0 = data.token;
if(typeof data0 === "string"){
if(func2(data0) < 1){
vErrors = fault(vErrors, instancePath+"/token", wrong7);
}
}
else {
vErrors = fault(vErrors, instancePath+"/token", wrong1);
}
}
if(data.initiator !== undefined){
let data1 = data.initiator;
if(typeof data1 !== "string"){
vErrors = fault(vErrors, instancePath+"/initiator", wrong1);
}
if(!((data1 === "merchant") || (data1 === "client"))){
vErrors = fault(vErrors, instancePath+"/initiator", wrong198);
}
}
if(data.security_code !== undefined){
let data2 = data.security_code;
if(typeof data2 === "string"){
if(!pattern28.test(data2)){
vErrors = fault(vErrors, instancePath+"/security_code", wrong209);
}
}
else {
vErrors = fault(vErrors, instancePath+"/security_code", wrong1);
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate360.errors = vErrors;
return vErrors === null;
}

export const PayingWallet = validate210;

export const Payment = validate180;

export const PaymentDetails = validate361;

function validate367(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.type === undefined){
vErrors = fault(vErrors, instancePath, wrong24);
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
vErrors = fault(vErrors, instancePath+"/type", wrong1);
}
if(!((data0 === "google_pay") || (data0 === "apple_pay"))){
vErrors = fault(vErrors, instancePath+"/type", wrong171);
}
}
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "google_pay"){
if(isObject(data)){
if(data.type === undefined){
vErrors = fault(vErrors, instancePath, wrong24);
}
if(data.google_pay === undefined){
vErrors = fault(vErrors, instancePath, wrong366);
}
if(data.type !== undefined){
let data1 = data.type;
if(typeof data1 !== "string"){
vErrors = fault(vErrors, instancePath+"/type", wrong1);
}
if("google_pay" !== data1){
vErrors = fault(vErrors, instancePath+"/type", wrong367);
}
}
if(data.google_pay !== undefined){
let data2 = data.google_pay;
if(isObject(data2)){
if(data2.token === undefined){
vErrors = fault(vErrors, instancePath+"/google_pay", wrong56);
}
if(data2.token !== undefined){
let data3 = data2.token;
if(typeof data3 === "string"){
if(func2(data3) < 1){
vErrors = fault(vErrors, instancePath+"/google_pay/token", wrong7);
}
}
else {
vErrors = fault(vErrors, instancePath+"/google_pay/token", wrong1);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/google_pay", wrong12);
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
}
else if(tag0 === "apple_pay"){
if(isObject(data)){
if(data.type === undefined){
vErrors = fault(vErrors, instancePath, wrong24);
}
if(data.apple_pay === undefined){
vErrors = fault(vErrors, instancePath, wrong368);
}
if(data.type !== undefined){
let data4 = data.type;
if(typeof data4 !== "string"){
vErrors = fault(vErrors, instancePath+"/type", wrong1);
}
if("apple_pay" !== data4){
vErrors = fault(vErrors, instancePath+"/type", wrong369);
}
}
if(data.apple_pay !== undefined){
let data5 = data.apple_pay;
if(isObject(data5)){
if(data5.token === undefined){
vErrors = fault(vErrors, instancePath+"/apple_pay", wrong56);
}
if(data5.token !== undefined){
let data6 = data5.token;
if(typeof data6 === "string"){
if(func2(data6) < 1){
vErrors = fault(vErrors, instancePath+"/apple_pay/token", wrong7);
}
}
else {
vErrors = fault(vErrors, instancePath+"/apple_pay/token", wrong1);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/apple_pay", wrong12);
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
}
else {
vErrors = fault(vErrors, instancePath, ["discriminator", {error: "mapping", tag: "type", tagValue: tag0}]);
}
}
else {
vErrors = fault(vErrors, instancePath, ["discriminator", {error: "tag", tag: "type", tagValue: tag0}]);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate367.errors = vErrors;
return vErrors === null;
}


function validate361(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.type === undefined){
vErrors = fault(vErrors, instancePath, wrong24);
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
vErrors = fault(vErrors, instancePath+"/type", wrong1);
}
if(!((((((((((data0 === "card") || (data0 === "recurrent")) || (data0 === "faster_payment_system")) || (data0 === "faster_payment_system_binding")) || (data0 === "internet_banking")) || (data0 === "secured_card")) || (data0 === "crypto_wallet")) || (data0 === "bank_account")) || (data0 === "wallet")) || (data0 === "internal_transfer"))){
vErrors = fault(vErrors, instancePath+"/type", wrong186);
}
}
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "card"){
if(isObject(data)){
if(data.type === undefined){
vErrors = fault(vErrors, instancePath, wrong24);
}
if(data.card === undefined){
vErrors = fault(vErrors, instancePath, wrong114);
}
if(data.type !== undefined){
let data1 = data.type;
if(typeof data1 !== "string"){
vErrors = fault(vErrors, instancePath+"/type", wrong1);
}
if("card" !== data1){
vErrors = fault(vErrors, instancePath+"/type", wrong115);
}
}
if(data.card !== undefined){
if(!validate246(data.card, instancePath+"/card")) vErrors = joined(vErrors, validate246.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
}
else if(tag0 === "recurrent"){
if(isObject(data)){
if(data.type === undefined){
vErrors = fault(vErrors, instancePath, wrong24);
}
if(data.recurrent === undefined){
vErrors = fault(vErrors, instancePath, wrong120);
}
if(data.type !== undefined){
let data3 = data.type;
if(typeof data3 !== "string"){
vErrors = fault(vErrors, instancePath+"/type", wrong1);
}
if("recurrent" !== data3){
vErrors = fault(vErrors, instancePath+"/type", wrong121);
}
}
if(data.recurrent !== undefined){
if(!validate360(data.recurrent, instancePath+"/recurrent")) vErrors = joined(vErrors, validate360.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
}
else if(tag0 === "faster_payment_system"){
if(isObject(data)){
if(data.type === undefined){
vErrors = fault(vErrors, instancePath, wrong24);
}
if(data.faster_payment_system === undefined){
vErrors = fault(vErrors, instancePath, wrong76);
}
if(data.type !== undefined){
let data5 = data.type;
if(typeof data5 !== "string"){
vErrors = fault(vErrors, instancePath+"/type", wrong1);
}
if("faster_payment_system" !== data5){
vErrors = fault(vErrors, instancePath+"/type", wrong77);
}
}
if(data.faster_payment_system !== undefined){
if(!validate192(data.faster_payment_system, instancePath+"/faster_payment_system")) vErrors = joined(vErrors, validate192.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
}
else if(tag0 === "faster_payment_system_binding"){
if(isObject(data)){
if(data.type === undefined){
vErrors = fault(vErrors, instancePath, wrong24);
}
if(data.faster_payment_system_binding === undefined){
vErrors = fault(vErrors, instancePath, wrong370);
}
if(data.type !== undefined){
let data7 = data.type;
if(typeof data7 !== "string"){
vErrors = fault(vErrors, instancePath+"/type", wrong1);
}
if("faster_payment_system_binding" !== data7){
vErrors = fault(vErrors, instancePath+"/type", wrong187);
}
}
if(data.faster_payment_system_binding !== undefined){
if(!validate194(data.faster_payment_system_binding, instancePath+"/faster_payment_system_binding")) vErrors = joined(vErrors, validate194.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
}
else if(tag0 === "internet_banking"){
if(isObject(data)){
if(data.type === undefined){
vErrors = fault(vErrors, instancePath, wrong24);
}
if(data.internet_banking === undefined){
vErrors = fault(vErrors, instancePath, wrong188);
}
if(data.type !== undefined){
let data9 = data.type;
if(typeof data9 !== "string"){
vErrors = fault(vErrors, instancePath+"/type", wrong1);
}
if("internet_banking" !== data9){
vErrors = fault(vErrors, instancePath+"/type", wrong189);
}
}
if(data.internet_banking !== undefined){
if(!validate196(data.internet_banking, instancePath+"/internet_banking")) vErrors = joined(vErrors, validate196.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
}
else if(tag0 === "secured_card"){
if(isObject(data)){
if(data.type === undefined){
vErrors = fault(vErrors, instancePath, wrong24);
}
if(data.secured_card === undefined){
vErrors = fault(vErrors, instancePath, wrong190);
}
if(data.type !== undefined){
let data11 = data.type;
if(typeof data11 !== "string"){
vErrors = fault(vErrors, instancePath+"/type", wrong1);
}
if("secured_card" !== data11){
vErrors = fault(vErrors, instancePath+"/type", wrong191);
}
}
if(data.secured_card !== undefined){
if(!validate367(data.secured_card, instancePath+"/secured_card")) vErrors = joined(vErrors, validate367.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
}
else if(tag0 === "crypto_wallet"){
if(isObject(data)){
if(data.type === undefined){
vErrors = fault(vErrors, instancePath, wrong24);
}
if(data.crypto_wallet === undefined){
vErrors = fault(vErrors, instancePath, wrong192);
}
if(data.type !== undefined){
let data13 = data.type;
if(typeof data13 !== "string"){
vErrors = fault(vErrors, instancePath+"/type", wrong1);
}
if("crypto_wallet" !== data13){
vErrors = fault(vErrors, instancePath+"/type", wrong193);
}
}
if(data.crypto_wallet !== undefined){
if(!validate206(data.crypto_wallet, instancePath+"/crypto_wallet")) vErrors = joined(vErrors, validate206.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
}
else if(tag0 === "bank_account"){
if(isObject(data)){
if(data.type === undefined){
vErrors = fault(vErrors, instancePath, wrong24);
}
if(data.bank_account === undefined){
vErrors = fault(vErrors, instancePath, wrong116);
}
if(data.type !== undefined){
let data15 = data.type;
if(typeof data15 !== "string"){
vErrors = fault(vErrors, instancePath+"/type", wrong1);
}
if("bank_account" !== data15){
vErrors = fault(vErrors, instancePath+"/type", wrong117);
}
}
if(data.bank_account !== undefined){
if(!validate208(data.bank_account, instancePath+"/bank_account")) vErrors = joined(vErrors, validate208.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
}
else if(tag0 === "wallet"){
if(isObject(data)){
if(data.type === undefined){
vErrors = fault(vErrors, instancePath, wrong24);
}
if(data.wallet === undefined){
vErrors = fault(vErrors, instancePath, wrong118);
}
if(data.type !== undefined){
let data17 = data.type;
if(typeof data17 !== "string"){
vErrors = fault(vErrors, instancePath+"/type", wrong1);
}
if("wallet" !== data17){
vErrors = fault(vErrors, instancePath+"/type", wrong119);
}
}
if(data.wallet !== undefined){
if(!validate210(data.wallet, instancePath+"/wallet")) vErrors = joined(vErrors, validate210.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
}
else if(tag0 === "internal_transfer"){
if(isObject(data)){
if(data.type === undefined){
vErrors = fault(vErrors, instancePath, wrong24);
}
if(data.internal_transfer === undefined){
vErrors = fault(vErrors, instancePath, wrong194);
}
if(data.type !== undefined){
let data19 = data.type;
if(typeof data19 !== "string"){
vErrors = fault(vErrors, instancePath+"/type", wrong1);
}
if("internal_transfer" !== data19){
vErrors = fault(vErrors, instancePath+"/type", wrong195);
}
}
if(data.internal_transfer !== undefined){
if(!validate212(data.internal_transfer, instancePath+"/internal_transfer")) vErrors = joined(vErrors, validate212.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
}
else {
vErrors = fault(vErrors, instancePath, ["discriminator", {error: "mapping", tag: "type", tagValue: tag0}]);
}
}
else {
vErrors = fault(vErrors, instancePath, ["discriminator", {error: "tag", tag: "type", tagValue: tag0}]);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate361.errors = vErrors;
return vErrors === null;
}

export const PaymentFinishedWebhook = validate373;

function validate373(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.type === undefined){
vErrors = fault(vErrors, instancePath, wrong24);
}
if(data.session === undefined){
vErrors = fault(vErrors, instancePath, wrong202);
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
vErrors = fault(vErrors, instancePath+"/type", wrong1);
}
if("payment_finished" !== data0){
vErrors = fault(vErrors, instancePath+"/type", wrong371);
}
}
if(data.session !== undefined){
if(!validate46(data.session, instancePath+"/session")) vErrors = joined(vErrors, validate46.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate373.errors = vErrors;
return vErrors === null;
}

export const PaymentId = validate181;

export const PaymentMetadata = validate375;

function validate375(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.device_session_id !== undefined){
if(typeof data.device_session_id !== "string"){
vErrors = fault(vErrors, instancePath+"/device_session_id", wrong1);
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate375.errors = vErrors;
return vErrors === null;
}

export const PaymentOptions = validate218;

export const PaymentRefundedWebhook = validate376;

function validate376(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.type === undefined){
vErrors = fault(vErrors, instancePath, wrong24);
}
if(data.session === undefined){
vErrors = fault(vErrors, instancePath, wrong202);
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
vErrors = fault(vErrors, instancePath+"/type", wrong1);
}
if("payment_refunded" !== data0){
vErrors = fault(vErrors, instancePath+"/type", wrong372);
}
}
if(data.session !== undefined){
if(!validate46(data.session, instancePath+"/session")) vErrors = joined(vErrors, validate46.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate376.errors = vErrors;
return vErrors === null;
}

export const PaymentStatus = validate183;

export const Payout = validate59;

export const PayoutDetails = validate305;

export const PayoutId = validate60;

export const PayoutStatus = validate62;

export const PersonTaxNumber = validate338;

export const Phone = validate90;

export const Pix = validate201;

export const ProfessionalIncomeTaxpayer = validate144;

export const PublicTokenAnswer = validate378;

function validate378(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.status === undefined){
vErrors = fault(vErrors, instancePath, wrong2);
}
if(data.public_token === undefined){
vErrors = fault(vErrors, instancePath, wrong373);
}
if(data.status !== undefined){
let data0 = data.status;
if(typeof data0 !== "string"){
vErrors = fault(vErrors, instancePath+"/status", wrong1);
}
if("ok" !== data0){
vErrors = fault(vErrors, instancePath+"/status", wrong6);
}
}
if(data.public_token !== undefined){
if(!validate75(data.public_token, instancePath+"/public_token")) vErrors = joined(vErrors, validate75.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate378.errors = vErrors;
return vErrors === null;
}

export const ReadyToCaptureWebhook = validate380;

function validate380(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.type === undefined){
vErrors = fault(vErrors, instancePath, wrong24);
}
if(data.session === undefined){
vErrors = fault(vErrors, instancePath, wrong202);
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
vErrors = fault(vErrors, instancePath+"/type", wrong1);
}
if("ready_to_capture" !== data0){
vErrors = fault(vErrors, instancePath+"/type", wrong374);
}
}
if(data.session !== undefined){
if(!validate46(data.session, instancePath+"/session")) vErrors = joined(vErrors, validate46.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate380.errors = vErrors;
return vErrors === null;
}

export const ReadyToConfirmWebhook = validate382;

function validate382(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.type === undefined){
vErrors = fault(vErrors, instancePath, wrong24);
}
if(data.session === undefined){
vErrors = fault(vErrors, instancePath, wrong202);
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
vErrors = fault(vErrors, instancePath+"/type", wrong1);
}
if("ready_to_confirm" !== data0){
vErrors = fault(vErrors, instancePath+"/type", wrong375);
}
}
if(data.session !== undefined){
if(!validate46(data.session, instancePath+"/session")) vErrors = joined(vErrors, validate46.errors);
}
if(data.confirm_information !== undefined){
if(!validate250(data.confirm_information, instancePath+"/confirm_information")) vErrors = joined(vErrors, validate250.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate382.errors = vErrors;
return vErrors === null;
}

export const Receipt = validate149;

export const Recurrent = validate102;

export const RecurrentAnswer = validate385;

function validate385(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.status === undefined){
vErrors = fault(vErrors, instancePath, wrong2);
}
if(data.recurrent === undefined){
vErrors = fault(vErrors, instancePath, wrong120);
}
if(data.status !== undefined){
let data0 = data.status;
if(typeof data0 !== "string"){
vErrors = fault(vErrors, instancePath+"/status", wrong1);
}
if("ok" !== data0){
vErrors = fault(vErrors, instancePath+"/status", wrong6);
}
}
if(data.recurrent !== undefined){
if(!validate220(data.recurrent, instancePath+"/recurrent")) vErrors = joined(vErrors, validate220.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate385.errors = vErrors;
return vErrors === null;
}

export const RecurrentDisableRequest = validate387;

function validate387(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.recurrent === undefined){
vErrors = fault(vErrors, instancePath, wrong120);
}
if(data.recurrent !== undefined){
let data0 = data.recurrent;
if(isObject(data0)){
if(data0.token === undefined){
vErrors = fault(vErrors, instancePath+"/recurrent", wrong56);
}
if(data0.token !== undefined){
let data1 = data0.token;
if(typeof data1 === "string"){
if(func2(data1) < 1){
vErrors = fault(vErrors, instancePath+"/recurrent/token", wrong7);
}
}
else {
vErrors = fault(vErrors, instancePath+"/recurrent/token", wrong1);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/recurrent", wrong12);
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate387.errors = vErrors;
return vErrors === null;
}

export const RecurrentStatusRequest = validate388;

function validate388(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.recurrent === undefined){
vErrors = fault(vErrors, instancePath, wrong120);
}
if(data.recurrent !== undefined){
let data0 = data.recurrent;
if(isObject(data0)){
if(data0.token === undefined){
vErrors = fault(vErrors, instancePath+"/recurrent", wrong56);
}
if(data0.token !== undefined){
let data1 = data0.token;
if(typeof data1 === "string"){
if(func2(data1) < 1){
vErrors = fault(vErrors, instancePath+"/recurrent/token", wrong7);
}
}
else {
vErrors = fault(vErrors, instancePath+"/recurrent/token", wrong1);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/recurrent", wrong12);
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate388.errors = vErrors;
return vErrors === null;
}

export const RecurrentToken = validate220;

export const Refund = validate158;

export const RefundId = validate159;

export const RefundStatus = validate161;

export const RejectReason = validate176;

export const ReportAccountBalanceRequest = validate389;

function validate389(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.account_number === undefined){
vErrors = fault(vErrors, instancePath, wrong3);
}
if(data.account_number !== undefined){
if(!validate22(data.account_number, instancePath+"/account_number")) vErrors = joined(vErrors, validate22.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate389.errors = vErrors;
return vErrors === null;
}

export const ReportAccountStatementRequest = validate391;

function validate391(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.date_from === undefined){
vErrors = fault(vErrors, instancePath, wrong33);
}
if(data.date_to === undefined){
vErrors = fault(vErrors, instancePath, wrong34);
}
if(data.account_number === undefined){
vErrors = fault(vErrors, instancePath, wrong3);
}
if(data.date_from !== undefined){
if(!validate29(data.date_from, instancePath+"/date_from")) vErrors = joined(vErrors, validate29.errors);
}
if(data.date_to !== undefined){
if(!validate29(data.date_to, instancePath+"/date_to")) vErrors = joined(vErrors, validate29.errors);
}
if(data.account_number !== undefined){
if(!validate22(data.account_number, instancePath+"/account_number")) vErrors = joined(vErrors, validate22.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate391.errors = vErrors;
return vErrors === null;
}

export const RevenueSplitItem = validate169;

export const SberPay = validate197;

export const SberpayPushRequest = validate395;

function validate395(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.phone === undefined){
vErrors = fault(vErrors, instancePath, wrong69);
}
if(data.session_id === undefined){
vErrors = fault(vErrors, instancePath, wrong43);
}
if(data.phone !== undefined){
if(!validate90(data.phone, instancePath+"/phone")) vErrors = joined(vErrors, validate90.errors);
}
if(data.session_id !== undefined){
if(!validate43(data.session_id, instancePath+"/session_id")) vErrors = joined(vErrors, validate43.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate395.errors = vErrors;
return vErrors === null;
}

export const SecuredCard = validate367;

export const SelfEmployedWidget = validate398;

function validate398(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.tax_reference === undefined){
vErrors = fault(vErrors, instancePath, wrong132);
}
if(data.tax_reference !== undefined){
let data0 = data.tax_reference;
if(typeof data0 === "string"){
if(!pattern13.test(data0)){
vErrors = fault(vErrors, instancePath+"/tax_reference", wrong68);
}
}
else {
vErrors = fault(vErrors, instancePath+"/tax_reference", wrong1);
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate398.errors = vErrors;
return vErrors === null;
}

export const Session = validate46;

export const SessionAnswer = validate399;

function validate399(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.status === undefined){
vErrors = fault(vErrors, instancePath, wrong2);
}
if(data.session === undefined){
vErrors = fault(vErrors, instancePath, wrong202);
}
if(data.status !== undefined){
let data0 = data.status;
if(typeof data0 !== "string"){
vErrors = fault(vErrors, instancePath+"/status", wrong1);
}
if("ok" !== data0){
vErrors = fault(vErrors, instancePath+"/status", wrong6);
}
}
if(data.session !== undefined){
if(!validate46(data.session, instancePath+"/session")) vErrors = joined(vErrors, validate46.errors);
}
if(data.confirm_information !== undefined){
if(!validate250(data.confirm_information, instancePath+"/confirm_information")) vErrors = joined(vErrors, validate250.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate399.errors = vErrors;
return vErrors === null;
}

export const SessionCancelRequest = validate402;

function validate402(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.session_id === undefined){
vErrors = fault(vErrors, instancePath, wrong43);
}
if(data.session_id !== undefined){
if(!validate43(data.session_id, instancePath+"/session_id")) vErrors = joined(vErrors, validate43.errors);
}
if(data.confirm_information !== undefined){
if(!validate250(data.confirm_information, instancePath+"/confirm_information")) vErrors = joined(vErrors, validate250.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate402.errors = vErrors;
return vErrors === null;
}

export const SessionCaptureRequest = validate405;

function validate405(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.session_id === undefined){
vErrors = fault(vErrors, instancePath, wrong43);
}
if(data.session_id !== undefined){
if(!validate43(data.session_id, instancePath+"/session_id")) vErrors = joined(vErrors, validate43.errors);
}
if(data.amount_details !== undefined){
if(!validate132(data.amount_details, instancePath+"/amount_details")) vErrors = joined(vErrors, validate132.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate405.errors = vErrors;
return vErrors === null;
}

export const SessionChargebackRequest = validate408;

function validate408(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.session_id === undefined){
vErrors = fault(vErrors, instancePath, wrong43);
}
if(data.session_id !== undefined){
if(!validate43(data.session_id, instancePath+"/session_id")) vErrors = joined(vErrors, validate43.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate408.errors = vErrors;
return vErrors === null;
}

export const SessionConfirmRequest = validate410;

function validate410(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.session_id === undefined){
vErrors = fault(vErrors, instancePath, wrong43);
}
if(data.session_id !== undefined){
if(!validate43(data.session_id, instancePath+"/session_id")) vErrors = joined(vErrors, validate43.errors);
}
if(data.confirm_information !== undefined){
if(!validate250(data.confirm_information, instancePath+"/confirm_information")) vErrors = joined(vErrors, validate250.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate410.errors = vErrors;
return vErrors === null;
}

export const SessionCreateNominalRequest = validate413;

function validate413(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.payout_details !== undefined){
if(!validate305(data.payout_details, instancePath+"/payout_details")) vErrors = joined(vErrors, validate305.errors);
}
if(data.payment_details !== undefined){
if(!validate361(data.payment_details, instancePath+"/payment_details")) vErrors = joined(vErrors, validate361.errors);
}
if(data.amount_details !== undefined){
if(!validate132(data.amount_details, instancePath+"/amount_details")) vErrors = joined(vErrors, validate132.errors);
}
if(data.participant_details !== undefined){
if(!validate121(data.participant_details, instancePath+"/participant_details")) vErrors = joined(vErrors, validate121.errors);
}
if(data.customer !== undefined){
if(!validate66(data.customer, instancePath+"/customer")) vErrors = joined(vErrors, validate66.errors);
}
if(data.fiscalization_details !== undefined){
if(!validate143(data.fiscalization_details, instancePath+"/fiscalization_details")) vErrors = joined(vErrors, validate143.errors);
}
if(data.payment_options !== undefined){
if(!validate218(data.payment_options, instancePath+"/payment_options")) vErrors = joined(vErrors, validate218.errors);
}
if(data.payment_metadata !== undefined){
if(!validate375(data.payment_metadata, instancePath+"/payment_metadata")) vErrors = joined(vErrors, validate375.errors);
}
if(data.custom_routing !== undefined){
if(!validate296(data.custom_routing, instancePath+"/custom_routing")) vErrors = joined(vErrors, validate296.errors);
}
if(data.revenue_split_info !== undefined){
let data9 = data.revenue_split_info;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0 && isFew(vErrors); i0++){
if(!validate169(data9[i0], instancePath+"/revenue_split_info/" + i0)) vErrors = joined(vErrors, validate169.errors);
}
}
else {
vErrors = fault(vErrors, instancePath+"/revenue_split_info", wrong39);
}
}
if(data.metadata !== undefined){
if(!validate167(data.metadata, instancePath+"/metadata")) vErrors = joined(vErrors, validate167.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate413.errors = vErrors;
return vErrors === null;
}

export const SessionCreateRequest = validate425;

function validate425(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.payout_details !== undefined){
if(!validate305(data.payout_details, instancePath+"/payout_details")) vErrors = joined(vErrors, validate305.errors);
}
if(data.payment_details !== undefined){
if(!validate361(data.payment_details, instancePath+"/payment_details")) vErrors = joined(vErrors, validate361.errors);
}
if(data.amount_details !== undefined){
if(!validate132(data.amount_details, instancePath+"/amount_details")) vErrors = joined(vErrors, validate132.errors);
}
if(data.participant_details !== undefined){
if(!validate121(data.participant_details, instancePath+"/participant_details")) vErrors = joined(vErrors, validate121.errors);
}
if(data.customer !== undefined){
if(!validate66(data.customer, instancePath+"/customer")) vErrors = joined(vErrors, validate66.errors);
}
if(data.fiscalization_details !== undefined){
if(!validate143(data.fiscalization_details, instancePath+"/fiscalization_details")) vErrors = joined(vErrors, validate143.errors);
}
if(data.payment_options !== undefined){
if(!validate218(data.payment_options, instancePath+"/payment_options")) vErrors = joined(vErrors, validate218.errors);
}
if(data.payment_metadata !== undefined){
if(!validate375(data.payment_metadata, instancePath+"/payment_metadata")) vErrors = joined(vErrors, validate375.errors);
}
if(data.custom_routing !== undefined){
if(!validate296(data.custom_routing, instancePath+"/custom_routing")) vErrors = joined(vErrors, validate296.errors);
}
if(data.revenue_split_info !== undefined){
let data9 = data.revenue_split_info;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0 && isFew(vErrors); i0++){
if(!validate169(data9[i0], instancePath+"/revenue_split_info/" + i0)) vErrors = joined(vErrors, validate169.errors);
}
}
else {
vErrors = fault(vErrors, instancePath+"/revenue_split_info", wrong39);
}
}
if(data.metadata !== undefined){
if(!validate167(data.metadata, instancePath+"/metadata")) vErrors = joined(vErrors, validate167.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate425.errors = vErrors;
return vErrors === null;
}

export const SessionCreateRkoRequest = validate437;

function validate437(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.payout_details !== undefined){
if(!validate305(data.payout_details, instancePath+"/payout_details")) vErrors = joined(vErrors, validate305.errors);
}
if(data.payment_details !== undefined){
if(!validate361(data.payment_details, instancePath+"/payment_details")) vErrors = joined(vErrors, validate361.errors);
}
if(data.amount_details !== undefined){
if(!validate132(data.amount_details, instancePath+"/amount_details")) vErrors = joined(vErrors, validate132.errors);
}
if(data.participant_details !== undefined){
if(!validate121(data.participant_details, instancePath+"/participant_details")) vErrors = joined(vErrors, validate121.errors);
}
if(data.customer !== undefined){
if(!validate66(data.customer, instancePath+"/customer")) vErrors = joined(vErrors, validate66.errors);
}
if(data.fiscalization_details !== undefined){
if(!validate143(data.fiscalization_details, instancePath+"/fiscalization_details")) vErrors = joined(vErrors, validate143.errors);
}
if(data.payment_options !== undefined){
if(!validate218(data.payment_options, instancePath+"/payment_options")) vErrors = joined(vErrors, validate218.errors);
}
if(data.payment_metadata !== undefined){
if(!validate375(data.payment_metadata, instancePath+"/payment_metadata")) vErrors = joined(vErrors, validate375.errors);
}
if(data.custom_routing !== undefined){
if(!validate296(data.custom_routing, instancePath+"/custom_routing")) vErrors = joined(vErrors, validate296.errors);
}
if(data.revenue_split_info !== undefined){
let data9 = data.revenue_split_info;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0 && isFew(vErrors); i0++){
if(!validate169(data9[i0], instancePath+"/revenue_split_info/" + i0)) vErrors = joined(vErrors, validate169.errors);
}
}
else {
vErrors = fault(vErrors, instancePath+"/revenue_split_info", wrong39);
}
}
if(data.metadata !== undefined){
if(!validate167(data.metadata, instancePath+"/metadata")) vErrors = joined(vErrors, validate167.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate437.errors = vErrors;
return vErrors === null;
}

export const SessionId = validate47;

export const SessionInitPaymentRequest = validate449;

function validate449(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.payment_details === undefined){
vErrors = fault(vErrors, instancePath, wrong200);
}
if(data.amount_details === undefined){
vErrors = fault(vErrors, instancePath, wrong128);
}
if(data.customer === undefined){
vErrors = fault(vErrors, instancePath, wrong199);
}
if(data.payment_details !== undefined){
if(!validate361(data.payment_details, instancePath+"/payment_details")) vErrors = joined(vErrors, validate361.errors);
}
if(data.amount_details !== undefined){
if(!validate132(data.amount_details, instancePath+"/amount_details")) vErrors = joined(vErrors, validate132.errors);
}
if(data.participant_details !== undefined){
if(!validate121(data.participant_details, instancePath+"/participant_details")) vErrors = joined(vErrors, validate121.errors);
}
if(data.customer !== undefined){
if(!validate66(data.customer, instancePath+"/customer")) vErrors = joined(vErrors, validate66.errors);
}
if(data.fiscalization_details !== undefined){
if(!validate143(data.fiscalization_details, instancePath+"/fiscalization_details")) vErrors = joined(vErrors, validate143.errors);
}
if(data.payment_options !== undefined){
if(!validate218(data.payment_options, instancePath+"/payment_options")) vErrors = joined(vErrors, validate218.errors);
}
if(data.payment_metadata !== undefined){
if(!validate375(data.payment_metadata, instancePath+"/payment_metadata")) vErrors = joined(vErrors, validate375.errors);
}
if(data.custom_routing !== undefined){
if(!validate296(data.custom_routing, instancePath+"/custom_routing")) vErrors = joined(vErrors, validate296.errors);
}
if(data.revenue_split_info !== undefined){
let data8 = data.revenue_split_info;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0 && isFew(vErrors); i0++){
if(!validate169(data8[i0], instancePath+"/revenue_split_info/" + i0)) vErrors = joined(vErrors, validate169.errors);
}
}
else {
vErrors = fault(vErrors, instancePath+"/revenue_split_info", wrong39);
}
}
if(data.metadata !== undefined){
if(!validate167(data.metadata, instancePath+"/metadata")) vErrors = joined(vErrors, validate167.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate449.errors = vErrors;
return vErrors === null;
}

export const SessionInitPaymentSyncRequest = validate460;

function validate460(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.payment_details === undefined){
vErrors = fault(vErrors, instancePath, wrong200);
}
if(data.amount_details === undefined){
vErrors = fault(vErrors, instancePath, wrong128);
}
if(data.customer === undefined){
vErrors = fault(vErrors, instancePath, wrong199);
}
if(data.payment_details !== undefined){
if(!validate361(data.payment_details, instancePath+"/payment_details")) vErrors = joined(vErrors, validate361.errors);
}
if(data.amount_details !== undefined){
if(!validate132(data.amount_details, instancePath+"/amount_details")) vErrors = joined(vErrors, validate132.errors);
}
if(data.participant_details !== undefined){
if(!validate121(data.participant_details, instancePath+"/participant_details")) vErrors = joined(vErrors, validate121.errors);
}
if(data.customer !== undefined){
if(!validate66(data.customer, instancePath+"/customer")) vErrors = joined(vErrors, validate66.errors);
}
if(data.fiscalization_details !== undefined){
if(!validate143(data.fiscalization_details, instancePath+"/fiscalization_details")) vErrors = joined(vErrors, validate143.errors);
}
if(data.payment_options !== undefined){
if(!validate218(data.payment_options, instancePath+"/payment_options")) vErrors = joined(vErrors, validate218.errors);
}
if(data.payment_metadata !== undefined){
if(!validate375(data.payment_metadata, instancePath+"/payment_metadata")) vErrors = joined(vErrors, validate375.errors);
}
if(data.custom_routing !== undefined){
if(!validate296(data.custom_routing, instancePath+"/custom_routing")) vErrors = joined(vErrors, validate296.errors);
}
if(data.revenue_split_info !== undefined){
let data8 = data.revenue_split_info;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0 && isFew(vErrors); i0++){
if(!validate169(data8[i0], instancePath+"/revenue_split_info/" + i0)) vErrors = joined(vErrors, validate169.errors);
}
}
else {
vErrors = fault(vErrors, instancePath+"/revenue_split_info", wrong39);
}
}
if(data.metadata !== undefined){
if(!validate167(data.metadata, instancePath+"/metadata")) vErrors = joined(vErrors, validate167.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate460.errors = vErrors;
return vErrors === null;
}

export const SessionInitPayoutFiscalizationRequest = validate471;

function validate471(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.payout_details === undefined){
vErrors = fault(vErrors, instancePath, wrong352);
}
if(data.amount_details === undefined){
vErrors = fault(vErrors, instancePath, wrong128);
}
if(data.fiscalization_details === undefined){
vErrors = fault(vErrors, instancePath, wrong346);
}
if(data.payout_details !== undefined){
if(!validate305(data.payout_details, instancePath+"/payout_details")) vErrors = joined(vErrors, validate305.errors);
}
if(data.payment_details !== undefined){
if(!validate361(data.payment_details, instancePath+"/payment_details")) vErrors = joined(vErrors, validate361.errors);
}
if(data.amount_details !== undefined){
if(!validate132(data.amount_details, instancePath+"/amount_details")) vErrors = joined(vErrors, validate132.errors);
}
if(data.participant_details !== undefined){
if(!validate121(data.participant_details, instancePath+"/participant_details")) vErrors = joined(vErrors, validate121.errors);
}
if(data.customer !== undefined){
if(!validate66(data.customer, instancePath+"/customer")) vErrors = joined(vErrors, validate66.errors);
}
if(data.fiscalization_details !== undefined){
if(!validate143(data.fiscalization_details, instancePath+"/fiscalization_details")) vErrors = joined(vErrors, validate143.errors);
}
if(data.payment_options !== undefined){
if(!validate218(data.payment_options, instancePath+"/payment_options")) vErrors = joined(vErrors, validate218.errors);
}
if(data.payment_metadata !== undefined){
if(!validate375(data.payment_metadata, instancePath+"/payment_metadata")) vErrors = joined(vErrors, validate375.errors);
}
if(data.custom_routing !== undefined){
if(!validate296(data.custom_routing, instancePath+"/custom_routing")) vErrors = joined(vErrors, validate296.errors);
}
if(data.revenue_split_info !== undefined){
let data9 = data.revenue_split_info;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0 && isFew(vErrors); i0++){
if(!validate169(data9[i0], instancePath+"/revenue_split_info/" + i0)) vErrors = joined(vErrors, validate169.errors);
}
}
else {
vErrors = fault(vErrors, instancePath+"/revenue_split_info", wrong39);
}
}
if(data.metadata !== undefined){
if(!validate167(data.metadata, instancePath+"/metadata")) vErrors = joined(vErrors, validate167.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate471.errors = vErrors;
return vErrors === null;
}

export const SessionInitPayoutNominalRequest = validate483;

function validate483(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.payout_details === undefined){
vErrors = fault(vErrors, instancePath, wrong352);
}
if(data.amount_details === undefined){
vErrors = fault(vErrors, instancePath, wrong128);
}
if(data.participant_details === undefined){
vErrors = fault(vErrors, instancePath, wrong353);
}
if(data.payout_details !== undefined){
if(!validate305(data.payout_details, instancePath+"/payout_details")) vErrors = joined(vErrors, validate305.errors);
}
if(data.payment_details !== undefined){
if(!validate361(data.payment_details, instancePath+"/payment_details")) vErrors = joined(vErrors, validate361.errors);
}
if(data.amount_details !== undefined){
if(!validate132(data.amount_details, instancePath+"/amount_details")) vErrors = joined(vErrors, validate132.errors);
}
if(data.participant_details !== undefined){
if(!validate121(data.participant_details, instancePath+"/participant_details")) vErrors = joined(vErrors, validate121.errors);
}
if(data.customer !== undefined){
if(!validate66(data.customer, instancePath+"/customer")) vErrors = joined(vErrors, validate66.errors);
}
if(data.fiscalization_details !== undefined){
if(!validate143(data.fiscalization_details, instancePath+"/fiscalization_details")) vErrors = joined(vErrors, validate143.errors);
}
if(data.payment_options !== undefined){
if(!validate218(data.payment_options, instancePath+"/payment_options")) vErrors = joined(vErrors, validate218.errors);
}
if(data.payment_metadata !== undefined){
if(!validate375(data.payment_metadata, instancePath+"/payment_metadata")) vErrors = joined(vErrors, validate375.errors);
}
if(data.custom_routing !== undefined){
if(!validate296(data.custom_routing, instancePath+"/custom_routing")) vErrors = joined(vErrors, validate296.errors);
}
if(data.revenue_split_info !== undefined){
let data9 = data.revenue_split_info;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0 && isFew(vErrors); i0++){
if(!validate169(data9[i0], instancePath+"/revenue_split_info/" + i0)) vErrors = joined(vErrors, validate169.errors);
}
}
else {
vErrors = fault(vErrors, instancePath+"/revenue_split_info", wrong39);
}
}
if(data.metadata !== undefined){
if(!validate167(data.metadata, instancePath+"/metadata")) vErrors = joined(vErrors, validate167.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate483.errors = vErrors;
return vErrors === null;
}

export const SessionInitPayoutRequest = validate495;

function validate495(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.payout_details === undefined){
vErrors = fault(vErrors, instancePath, wrong352);
}
if(data.amount_details === undefined){
vErrors = fault(vErrors, instancePath, wrong128);
}
if(data.payout_details !== undefined){
if(!validate305(data.payout_details, instancePath+"/payout_details")) vErrors = joined(vErrors, validate305.errors);
}
if(data.payment_details !== undefined){
if(!validate361(data.payment_details, instancePath+"/payment_details")) vErrors = joined(vErrors, validate361.errors);
}
if(data.amount_details !== undefined){
if(!validate132(data.amount_details, instancePath+"/amount_details")) vErrors = joined(vErrors, validate132.errors);
}
if(data.participant_details !== undefined){
if(!validate121(data.participant_details, instancePath+"/participant_details")) vErrors = joined(vErrors, validate121.errors);
}
if(data.customer !== undefined){
if(!validate66(data.customer, instancePath+"/customer")) vErrors = joined(vErrors, validate66.errors);
}
if(data.fiscalization_details !== undefined){
if(!validate143(data.fiscalization_details, instancePath+"/fiscalization_details")) vErrors = joined(vErrors, validate143.errors);
}
if(data.payment_options !== undefined){
if(!validate218(data.payment_options, instancePath+"/payment_options")) vErrors = joined(vErrors, validate218.errors);
}
if(data.payment_metadata !== undefined){
if(!validate375(data.payment_metadata, instancePath+"/payment_metadata")) vErrors = joined(vErrors, validate375.errors);
}
if(data.custom_routing !== undefined){
if(!validate296(data.custom_routing, instancePath+"/custom_routing")) vErrors = joined(vErrors, validate296.errors);
}
if(data.revenue_split_info !== undefined){
let data9 = data.revenue_split_info;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0 && isFew(vErrors); i0++){
if(!validate169(data9[i0], instancePath+"/revenue_split_info/" + i0)) vErrors = joined(vErrors, validate169.errors);
}
}
else {
vErrors = fault(vErrors, instancePath+"/revenue_split_info", wrong39);
}
}
if(data.metadata !== undefined){
if(!validate167(data.metadata, instancePath+"/metadata")) vErrors = joined(vErrors, validate167.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate495.errors = vErrors;
return vErrors === null;
}

export const SessionInitPayoutRkoRequest = validate507;

function validate507(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.payout_details === undefined){
vErrors = fault(vErrors, instancePath, wrong352);
}
if(data.amount_details === undefined){
vErrors = fault(vErrors, instancePath, wrong128);
}
if(data.participant_details === undefined){
vErrors = fault(vErrors, instancePath, wrong353);
}
if(data.payout_details !== undefined){
if(!validate305(data.payout_details, instancePath+"/payout_details")) vErrors = joined(vErrors, validate305.errors);
}
if(data.payment_details !== undefined){
if(!validate361(data.payment_details, instancePath+"/payment_details")) vErrors = joined(vErrors, validate361.errors);
}
if(data.amount_details !== undefined){
if(!validate132(data.amount_details, instancePath+"/amount_details")) vErrors = joined(vErrors, validate132.errors);
}
if(data.participant_details !== undefined){
if(!validate121(data.participant_details, instancePath+"/participant_details")) vErrors = joined(vErrors, validate121.errors);
}
if(data.customer !== undefined){
if(!validate66(data.customer, instancePath+"/customer")) vErrors = joined(vErrors, validate66.errors);
}
if(data.fiscalization_details !== undefined){
if(!validate143(data.fiscalization_details, instancePath+"/fiscalization_details")) vErrors = joined(vErrors, validate143.errors);
}
if(data.payment_options !== undefined){
if(!validate218(data.payment_options, instancePath+"/payment_options")) vErrors = joined(vErrors, validate218.errors);
}
if(data.payment_metadata !== undefined){
if(!validate375(data.payment_metadata, instancePath+"/payment_metadata")) vErrors = joined(vErrors, validate375.errors);
}
if(data.custom_routing !== undefined){
if(!validate296(data.custom_routing, instancePath+"/custom_routing")) vErrors = joined(vErrors, validate296.errors);
}
if(data.revenue_split_info !== undefined){
let data9 = data.revenue_split_info;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0 && isFew(vErrors); i0++){
if(!validate169(data9[i0], instancePath+"/revenue_split_info/" + i0)) vErrors = joined(vErrors, validate169.errors);
}
}
else {
vErrors = fault(vErrors, instancePath+"/revenue_split_info", wrong39);
}
}
if(data.metadata !== undefined){
if(!validate167(data.metadata, instancePath+"/metadata")) vErrors = joined(vErrors, validate167.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate507.errors = vErrors;
return vErrors === null;
}

export const SessionMultiCreateNominalRequest = validate519;

function validate519(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.payout_details !== undefined){
if(!validate305(data.payout_details, instancePath+"/payout_details")) vErrors = joined(vErrors, validate305.errors);
}
if(data.payment_details !== undefined){
if(!validate361(data.payment_details, instancePath+"/payment_details")) vErrors = joined(vErrors, validate361.errors);
}
if(data.amount_details !== undefined){
if(!validate132(data.amount_details, instancePath+"/amount_details")) vErrors = joined(vErrors, validate132.errors);
}
if(data.participant_details !== undefined){
if(!validate121(data.participant_details, instancePath+"/participant_details")) vErrors = joined(vErrors, validate121.errors);
}
if(data.customer !== undefined){
if(!validate66(data.customer, instancePath+"/customer")) vErrors = joined(vErrors, validate66.errors);
}
if(data.fiscalization_details !== undefined){
if(!validate143(data.fiscalization_details, instancePath+"/fiscalization_details")) vErrors = joined(vErrors, validate143.errors);
}
if(data.payment_options !== undefined){
if(!validate218(data.payment_options, instancePath+"/payment_options")) vErrors = joined(vErrors, validate218.errors);
}
if(data.payment_metadata !== undefined){
if(!validate375(data.payment_metadata, instancePath+"/payment_metadata")) vErrors = joined(vErrors, validate375.errors);
}
if(data.custom_routing !== undefined){
if(!validate296(data.custom_routing, instancePath+"/custom_routing")) vErrors = joined(vErrors, validate296.errors);
}
if(data.revenue_split_info !== undefined){
let data9 = data.revenue_split_info;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0 && isFew(vErrors); i0++){
if(!validate169(data9[i0], instancePath+"/revenue_split_info/" + i0)) vErrors = joined(vErrors, validate169.errors);
}
}
else {
vErrors = fault(vErrors, instancePath+"/revenue_split_info", wrong39);
}
}
if(data.metadata !== undefined){
if(!validate167(data.metadata, instancePath+"/metadata")) vErrors = joined(vErrors, validate167.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate519.errors = vErrors;
return vErrors === null;
}

export const SessionMultiCreateRequest = validate531;

function validate531(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.payout_details !== undefined){
if(!validate305(data.payout_details, instancePath+"/payout_details")) vErrors = joined(vErrors, validate305.errors);
}
if(data.payment_details !== undefined){
if(!validate361(data.payment_details, instancePath+"/payment_details")) vErrors = joined(vErrors, validate361.errors);
}
if(data.amount_details !== undefined){
if(!validate132(data.amount_details, instancePath+"/amount_details")) vErrors = joined(vErrors, validate132.errors);
}
if(data.participant_details !== undefined){
if(!validate121(data.participant_details, instancePath+"/participant_details")) vErrors = joined(vErrors, validate121.errors);
}
if(data.customer !== undefined){
if(!validate66(data.customer, instancePath+"/customer")) vErrors = joined(vErrors, validate66.errors);
}
if(data.fiscalization_details !== undefined){
if(!validate143(data.fiscalization_details, instancePath+"/fiscalization_details")) vErrors = joined(vErrors, validate143.errors);
}
if(data.payment_options !== undefined){
if(!validate218(data.payment_options, instancePath+"/payment_options")) vErrors = joined(vErrors, validate218.errors);
}
if(data.payment_metadata !== undefined){
if(!validate375(data.payment_metadata, instancePath+"/payment_metadata")) vErrors = joined(vErrors, validate375.errors);
}
if(data.custom_routing !== undefined){
if(!validate296(data.custom_routing, instancePath+"/custom_routing")) vErrors = joined(vErrors, validate296.errors);
}
if(data.revenue_split_info !== undefined){
let data9 = data.revenue_split_info;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0 && isFew(vErrors); i0++){
if(!validate169(data9[i0], instancePath+"/revenue_split_info/" + i0)) vErrors = joined(vErrors, validate169.errors);
}
}
else {
vErrors = fault(vErrors, instancePath+"/revenue_split_info", wrong39);
}
}
if(data.metadata !== undefined){
if(!validate167(data.metadata, instancePath+"/metadata")) vErrors = joined(vErrors, validate167.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate531.errors = vErrors;
return vErrors === null;
}

export const SessionMultiCreateRkoRequest = validate543;

function validate543(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.payout_details !== undefined){
if(!validate305(data.payout_details, instancePath+"/payout_details")) vErrors = joined(vErrors, validate305.errors);
}
if(data.payment_details !== undefined){
if(!validate361(data.payment_details, instancePath+"/payment_details")) vErrors = joined(vErrors, validate361.errors);
}
if(data.amount_details !== undefined){
if(!validate132(data.amount_details, instancePath+"/amount_details")) vErrors = joined(vErrors, validate132.errors);
}
if(data.participant_details !== undefined){
if(!validate121(data.participant_details, instancePath+"/participant_details")) vErrors = joined(vErrors, validate121.errors);
}
if(data.customer !== undefined){
if(!validate66(data.customer, instancePath+"/customer")) vErrors = joined(vErrors, validate66.errors);
}
if(data.fiscalization_details !== undefined){
if(!validate143(data.fiscalization_details, instancePath+"/fiscalization_details")) vErrors = joined(vErrors, validate143.errors);
}
if(data.payment_options !== undefined){
if(!validate218(data.payment_options, instancePath+"/payment_options")) vErrors = joined(vErrors, validate218.errors);
}
if(data.payment_metadata !== undefined){
if(!validate375(data.payment_metadata, instancePath+"/payment_metadata")) vErrors = joined(vErrors, validate375.errors);
}
if(data.custom_routing !== undefined){
if(!validate296(data.custom_routing, instancePath+"/custom_routing")) vErrors = joined(vErrors, validate296.errors);
}
if(data.revenue_split_info !== undefined){
let data9 = data.revenue_split_info;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0 && isFew(vErrors); i0++){
if(!validate169(data9[i0], instancePath+"/revenue_split_info/" + i0)) vErrors = joined(vErrors, validate169.errors);
}
}
else {
vErrors = fault(vErrors, instancePath+"/revenue_split_info", wrong39);
}
}
if(data.metadata !== undefined){
if(!validate167(data.metadata, instancePath+"/metadata")) vErrors = joined(vErrors, validate167.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate543.errors = vErrors;
return vErrors === null;
}

export const SessionMultiInitPaymentNominalRequest = validate555;

function validate555(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.payout_details === undefined){
vErrors = fault(vErrors, instancePath, wrong352);
}
if(data.payment_details === undefined){
vErrors = fault(vErrors, instancePath, wrong200);
}
if(data.amount_details === undefined){
vErrors = fault(vErrors, instancePath, wrong128);
}
if(data.participant_details === undefined){
vErrors = fault(vErrors, instancePath, wrong353);
}
if(data.payout_details !== undefined){
if(!validate305(data.payout_details, instancePath+"/payout_details")) vErrors = joined(vErrors, validate305.errors);
}
if(data.payment_details !== undefined){
if(!validate361(data.payment_details, instancePath+"/payment_details")) vErrors = joined(vErrors, validate361.errors);
}
if(data.amount_details !== undefined){
if(!validate132(data.amount_details, instancePath+"/amount_details")) vErrors = joined(vErrors, validate132.errors);
}
if(data.participant_details !== undefined){
if(!validate121(data.participant_details, instancePath+"/participant_details")) vErrors = joined(vErrors, validate121.errors);
}
if(data.customer !== undefined){
if(!validate66(data.customer, instancePath+"/customer")) vErrors = joined(vErrors, validate66.errors);
}
if(data.fiscalization_details !== undefined){
if(!validate143(data.fiscalization_details, instancePath+"/fiscalization_details")) vErrors = joined(vErrors, validate143.errors);
}
if(data.payment_options !== undefined){
if(!validate218(data.payment_options, instancePath+"/payment_options")) vErrors = joined(vErrors, validate218.errors);
}
if(data.payment_metadata !== undefined){
if(!validate375(data.payment_metadata, instancePath+"/payment_metadata")) vErrors = joined(vErrors, validate375.errors);
}
if(data.custom_routing !== undefined){
if(!validate296(data.custom_routing, instancePath+"/custom_routing")) vErrors = joined(vErrors, validate296.errors);
}
if(data.revenue_split_info !== undefined){
let data9 = data.revenue_split_info;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0 && isFew(vErrors); i0++){
if(!validate169(data9[i0], instancePath+"/revenue_split_info/" + i0)) vErrors = joined(vErrors, validate169.errors);
}
}
else {
vErrors = fault(vErrors, instancePath+"/revenue_split_info", wrong39);
}
}
if(data.metadata !== undefined){
if(!validate167(data.metadata, instancePath+"/metadata")) vErrors = joined(vErrors, validate167.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate555.errors = vErrors;
return vErrors === null;
}

export const SessionMultiInitPaymentRkoRequest = validate567;

function validate567(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.payout_details === undefined){
vErrors = fault(vErrors, instancePath, wrong352);
}
if(data.payment_details === undefined){
vErrors = fault(vErrors, instancePath, wrong200);
}
if(data.amount_details === undefined){
vErrors = fault(vErrors, instancePath, wrong128);
}
if(data.participant_details === undefined){
vErrors = fault(vErrors, instancePath, wrong353);
}
if(data.payout_details !== undefined){
if(!validate305(data.payout_details, instancePath+"/payout_details")) vErrors = joined(vErrors, validate305.errors);
}
if(data.payment_details !== undefined){
if(!validate361(data.payment_details, instancePath+"/payment_details")) vErrors = joined(vErrors, validate361.errors);
}
if(data.amount_details !== undefined){
if(!validate132(data.amount_details, instancePath+"/amount_details")) vErrors = joined(vErrors, validate132.errors);
}
if(data.participant_details !== undefined){
if(!validate121(data.participant_details, instancePath+"/participant_details")) vErrors = joined(vErrors, validate121.errors);
}
if(data.customer !== undefined){
if(!validate66(data.customer, instancePath+"/customer")) vErrors = joined(vErrors, validate66.errors);
}
if(data.fiscalization_details !== undefined){
if(!validate143(data.fiscalization_details, instancePath+"/fiscalization_details")) vErrors = joined(vErrors, validate143.errors);
}
if(data.payment_options !== undefined){
if(!validate218(data.payment_options, instancePath+"/payment_options")) vErrors = joined(vErrors, validate218.errors);
}
if(data.payment_metadata !== undefined){
if(!validate375(data.payment_metadata, instancePath+"/payment_metadata")) vErrors = joined(vErrors, validate375.errors);
}
if(data.custom_routing !== undefined){
if(!validate296(data.custom_routing, instancePath+"/custom_routing")) vErrors = joined(vErrors, validate296.errors);
}
if(data.revenue_split_info !== undefined){
let data9 = data.revenue_split_info;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0 && isFew(vErrors); i0++){
if(!validate169(data9[i0], instancePath+"/revenue_split_info/" + i0)) vErrors = joined(vErrors, validate169.errors);
}
}
else {
vErrors = fault(vErrors, instancePath+"/revenue_split_info", wrong39);
}
}
if(data.metadata !== undefined){
if(!validate167(data.metadata, instancePath+"/metadata")) vErrors = joined(vErrors, validate167.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate567.errors = vErrors;
return vErrors === null;
}

export const SessionMultiInitRequest = validate579;

function validate579(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.payment_list === undefined){
vErrors = fault(vErrors, instancePath, wrong376);
}
if(data.payout_list === undefined){
vErrors = fault(vErrors, instancePath, wrong377);
}
if(data.payment_list !== undefined){
let data0 = data.payment_list;
if(Array.isArray(data0)){
if(data0.length > 100){
vErrors = fault(vErrors, instancePath+"/payment_list", wrong378);
}
if(data0.length < 1){
vErrors = fault(vErrors, instancePath+"/payment_list", wrong135);
}
const len0 = data0.length > 100 ? 0 : data0.length;
for(let i0=0; i0<len0 && isFew(vErrors); i0++){
let data1 = data0[i0];
if(isObject(data1)){
if(data1.payment_details === undefined){
vErrors = fault(vErrors, instancePath+"/payment_list/" + i0, wrong200);
}
if(data1.amount_details === undefined){
vErrors = fault(vErrors, instancePath+"/payment_list/" + i0, wrong128);
}
if(data1.customer === undefined){
vErrors = fault(vErrors, instancePath+"/payment_list/" + i0, wrong199);
}
if(data1.payment_details !== undefined){
if(!validate361(data1.payment_details, instancePath+"/payment_list/" + i0+"/payment_details")) vErrors = joined(vErrors, validate361.errors);
}
if(data1.amount_details !== undefined){
if(!validate132(data1.amount_details, instancePath+"/payment_list/" + i0+"/amount_details")) vErrors = joined(vErrors, validate132.errors);
}
if(data1.participant_details !== undefined){
if(!validate121(data1.participant_details, instancePath+"/payment_list/" + i0+"/participant_details")) vErrors = joined(vErrors, validate121.errors);
}
if(data1.customer !== undefined){
if(!validate66(data1.customer, instancePath+"/payment_list/" + i0+"/customer")) vErrors = joined(vErrors, validate66.errors);
}
if(data1.fiscalization_details !== undefined){
if(!validate143(data1.fiscalization_details, instancePath+"/payment_list/" + i0+"/fiscalization_details")) vErrors = joined(vErrors, validate143.errors);
}
if(data1.payment_options !== undefined){
if(!validate218(data1.payment_options, instancePath+"/payment_list/" + i0+"/payment_options")) vErrors = joined(vErrors, validate218.errors);
}
if(data1.payment_metadata !== undefined){
if(!validate375(data1.payment_metadata, instancePath+"/payment_list/" + i0+"/payment_metadata")) vErrors = joined(vErrors, validate375.errors);
}
if(data1.custom_routing !== undefined){
if(!validate296(data1.custom_routing, instancePath+"/payment_list/" + i0+"/custom_routing")) vErrors = joined(vErrors, validate296.errors);
}
if(data1.revenue_split_info !== undefined){
let data10 = data1.revenue_split_info;
if(Array.isArray(data10)){
const len1 = data10.length;
for(let i1=0; i1<len1 && isFew(vErrors); i1++){
if(!validate169(data10[i1], instancePath+"/payment_list/" + i0+"/revenue_split_info/" + i1)) vErrors = joined(vErrors, validate169.errors);
}
}
else {
vErrors = fault(vErrors, instancePath+"/payment_list/" + i0+"/revenue_split_info", wrong39);
}
}
if(data1.metadata !== undefined){
if(!validate167(data1.metadata, instancePath+"/payment_list/" + i0+"/metadata")) vErrors = joined(vErrors, validate167.errors);
}
}
else {
vErrors = fault(vErrors, instancePath+"/payment_list/" + i0, wrong12);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/payment_list", wrong39);
}
}
if(data.payout_list !== undefined){
let data13 = data.payout_list;
if(Array.isArray(data13)){
if(data13.length > 100){
vErrors = fault(vErrors, instancePath+"/payout_list", wrong378);
}
if(data13.length < 1){
vErrors = fault(vErrors, instancePath+"/payout_list", wrong135);
}
const len2 = data13.length > 100 ? 0 : data13.length;
for(let i2=0; i2<len2 && isFew(vErrors); i2++){
let data14 = data13[i2];
if(isObject(data14)){
if(data14.payout_details === undefined){
vErrors = fault(vErrors, instancePath+"/payout_list/" + i2, wrong352);
}
if(data14.amount_details === undefined){
vErrors = fault(vErrors, instancePath+"/payout_list/" + i2, wrong128);
}
if(data14.payout_details !== undefined){
if(!validate305(data14.payout_details, instancePath+"/payout_list/" + i2+"/payout_details")) vErrors = joined(vErrors, validate305.errors);
}
if(data14.payment_details !== undefined){
if(!validate361(data14.payment_details, instancePath+"/payout_list/" + i2+"/payment_details")) vErrors = joined(vErrors, validate361.errors);
}
if(data14.amount_details !== undefined){
if(!validate132(data14.amount_details, instancePath+"/payout_list/" + i2+"/amount_details")) vErrors = joined(vErrors, validate132.errors);
}
if(data14.participant_details !== undefined){
if(!validate121(data14.participant_details, instancePath+"/payout_list/" + i2+"/participant_details")) vErrors = joined(vErrors, validate121.errors);
}
if(data14.customer !== undefined){
if(!validate66(data14.customer, instancePath+"/payout_list/" + i2+"/customer")) vErrors = joined(vErrors, validate66.errors);
}
if(data14.fiscalization_details !== undefined){
if(!validate143(data14.fiscalization_details, instancePath+"/payout_list/" + i2+"/fiscalization_details")) vErrors = joined(vErrors, validate143.errors);
}
if(data14.payment_options !== undefined){
if(!validate218(data14.payment_options, instancePath+"/payout_list/" + i2+"/payment_options")) vErrors = joined(vErrors, validate218.errors);
}
if(data14.payment_metadata !== undefined){
if(!validate375(data14.payment_metadata, instancePath+"/payout_list/" + i2+"/payment_metadata")) vErrors = joined(vErrors, validate375.errors);
}
if(data14.custom_routing !== undefined){
if(!validate296(data14.custom_routing, instancePath+"/payout_list/" + i2+"/custom_routing")) vErrors = joined(vErrors, validate296.errors);
}
if(data14.revenue_split_info !== undefined){
let data24 = data14.revenue_split_info;
if(Array.isArray(data24)){
const len3 = data24.length;
for(let i3=0; i3<len3 && isFew(vErrors); i3++){
if(!validate169(data24[i3], instancePath+"/payout_list/" + i2+"/revenue_split_info/" + i3)) vErrors = joined(vErrors, validate169.errors);
}
}
else {
vErrors = fault(vErrors, instancePath+"/payout_list/" + i2+"/revenue_split_info", wrong39);
}
}
if(data14.metadata !== undefined){
if(!validate167(data14.metadata, instancePath+"/payout_list/" + i2+"/metadata")) vErrors = joined(vErrors, validate167.errors);
}
}
else {
vErrors = fault(vErrors, instancePath+"/payout_list/" + i2, wrong12);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/payout_list", wrong39);
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate579.errors = vErrors;
return vErrors === null;
}

export const SessionMultiStartPaymentNominalRequest = validate601;

function validate601(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.session_id === undefined){
vErrors = fault(vErrors, instancePath, wrong43);
}
if(data.session_id !== undefined){
if(!validate43(data.session_id, instancePath+"/session_id")) vErrors = joined(vErrors, validate43.errors);
}
if(data.payout_details !== undefined){
if(!validate305(data.payout_details, instancePath+"/payout_details")) vErrors = joined(vErrors, validate305.errors);
}
if(data.payment_details !== undefined){
if(!validate361(data.payment_details, instancePath+"/payment_details")) vErrors = joined(vErrors, validate361.errors);
}
if(data.amount_details !== undefined){
if(!validate132(data.amount_details, instancePath+"/amount_details")) vErrors = joined(vErrors, validate132.errors);
}
if(data.participant_details !== undefined){
if(!validate121(data.participant_details, instancePath+"/participant_details")) vErrors = joined(vErrors, validate121.errors);
}
if(data.customer !== undefined){
if(!validate66(data.customer, instancePath+"/customer")) vErrors = joined(vErrors, validate66.errors);
}
if(data.fiscalization_details !== undefined){
if(!validate143(data.fiscalization_details, instancePath+"/fiscalization_details")) vErrors = joined(vErrors, validate143.errors);
}
if(data.payment_options !== undefined){
if(!validate218(data.payment_options, instancePath+"/payment_options")) vErrors = joined(vErrors, validate218.errors);
}
if(data.payment_metadata !== undefined){
if(!validate375(data.payment_metadata, instancePath+"/payment_metadata")) vErrors = joined(vErrors, validate375.errors);
}
if(data.custom_routing !== undefined){
if(!validate296(data.custom_routing, instancePath+"/custom_routing")) vErrors = joined(vErrors, validate296.errors);
}
if(data.revenue_split_info !== undefined){
let data10 = data.revenue_split_info;
if(Array.isArray(data10)){
const len0 = data10.length;
for(let i0=0; i0<len0 && isFew(vErrors); i0++){
if(!validate169(data10[i0], instancePath+"/revenue_split_info/" + i0)) vErrors = joined(vErrors, validate169.errors);
}
}
else {
vErrors = fault(vErrors, instancePath+"/revenue_split_info", wrong39);
}
}
if(data.metadata !== undefined){
if(!validate167(data.metadata, instancePath+"/metadata")) vErrors = joined(vErrors, validate167.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate601.errors = vErrors;
return vErrors === null;
}

export const SessionMultiStartPaymentRkoRequest = validate614;

function validate614(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.session_id === undefined){
vErrors = fault(vErrors, instancePath, wrong43);
}
if(data.session_id !== undefined){
if(!validate43(data.session_id, instancePath+"/session_id")) vErrors = joined(vErrors, validate43.errors);
}
if(data.payout_details !== undefined){
if(!validate305(data.payout_details, instancePath+"/payout_details")) vErrors = joined(vErrors, validate305.errors);
}
if(data.payment_details !== undefined){
if(!validate361(data.payment_details, instancePath+"/payment_details")) vErrors = joined(vErrors, validate361.errors);
}
if(data.amount_details !== undefined){
if(!validate132(data.amount_details, instancePath+"/amount_details")) vErrors = joined(vErrors, validate132.errors);
}
if(data.participant_details !== undefined){
if(!validate121(data.participant_details, instancePath+"/participant_details")) vErrors = joined(vErrors, validate121.errors);
}
if(data.customer !== undefined){
if(!validate66(data.customer, instancePath+"/customer")) vErrors = joined(vErrors, validate66.errors);
}
if(data.fiscalization_details !== undefined){
if(!validate143(data.fiscalization_details, instancePath+"/fiscalization_details")) vErrors = joined(vErrors, validate143.errors);
}
if(data.payment_options !== undefined){
if(!validate218(data.payment_options, instancePath+"/payment_options")) vErrors = joined(vErrors, validate218.errors);
}
if(data.payment_metadata !== undefined){
if(!validate375(data.payment_metadata, instancePath+"/payment_metadata")) vErrors = joined(vErrors, validate375.errors);
}
if(data.custom_routing !== undefined){
if(!validate296(data.custom_routing, instancePath+"/custom_routing")) vErrors = joined(vErrors, validate296.errors);
}
if(data.revenue_split_info !== undefined){
let data10 = data.revenue_split_info;
if(Array.isArray(data10)){
const len0 = data10.length;
for(let i0=0; i0<len0 && isFew(vErrors); i0++){
if(!validate169(data10[i0], instancePath+"/revenue_split_info/" + i0)) vErrors = joined(vErrors, validate169.errors);
}
}
else {
vErrors = fault(vErrors, instancePath+"/revenue_split_info", wrong39);
}
}
if(data.metadata !== undefined){
if(!validate167(data.metadata, instancePath+"/metadata")) vErrors = joined(vErrors, validate167.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate614.errors = vErrors;
return vErrors === null;
}

export const SessionMultiStartRequest = validate627;

function validate627(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.session_id === undefined){
vErrors = fault(vErrors, instancePath, wrong43);
}
if(data.payment_list === undefined){
vErrors = fault(vErrors, instancePath, wrong376);
}
if(data.payout_list === undefined){
vErrors = fault(vErrors, instancePath, wrong377);
}
if(data.session_id !== undefined){
if(!validate43(data.session_id, instancePath+"/session_id")) vErrors = joined(vErrors, validate43.errors);
}
if(data.payment_list !== undefined){
let data1 = data.payment_list;
if(Array.isArray(data1)){
if(data1.length > 100){
vErrors = fault(vErrors, instancePath+"/payment_list", wrong378);
}
if(data1.length < 1){
vErrors = fault(vErrors, instancePath+"/payment_list", wrong135);
}
const len0 = data1.length > 100 ? 0 : data1.length;
for(let i0=0; i0<len0 && isFew(vErrors); i0++){
let data2 = data1[i0];
if(isObject(data2)){
if(data2.payment_details === undefined){
vErrors = fault(vErrors, instancePath+"/payment_list/" + i0, wrong200);
}
if(data2.amount_details === undefined){
vErrors = fault(vErrors, instancePath+"/payment_list/" + i0, wrong128);
}
if(data2.customer === undefined){
vErrors = fault(vErrors, instancePath+"/payment_list/" + i0, wrong199);
}
if(data2.payment_details !== undefined){
if(!validate361(data2.payment_details, instancePath+"/payment_list/" + i0+"/payment_details")) vErrors = joined(vErrors, validate361.errors);
}
if(data2.amount_details !== undefined){
if(!validate132(data2.amount_details, instancePath+"/payment_list/" + i0+"/amount_details")) vErrors = joined(vErrors, validate132.errors);
}
if(data2.participant_details !== undefined){
if(!validate121(data2.participant_details, instancePath+"/payment_list/" + i0+"/participant_details")) vErrors = joined(vErrors, validate121.errors);
}
if(data2.customer !== undefined){
if(!validate66(data2.customer, instancePath+"/payment_list/" + i0+"/customer")) vErrors = joined(vErrors, validate66.errors);
}
if(data2.fiscalization_details !== undefined){
if(!validate143(data2.fiscalization_details, instancePath+"/payment_list/" + i0+"/fiscalization_details")) vErrors = joined(vErrors, validate143.errors);
}
if(data2.payment_options !== undefined){
if(!validate218(data2.payment_options, instancePath+"/payment_list/" + i0+"/payment_options")) vErrors = joined(vErrors, validate218.errors);
}
if(data2.payment_metadata !== undefined){
if(!validate375(data2.payment_metadata, instancePath+"/payment_list/" + i0+"/payment_metadata")) vErrors = joined(vErrors, validate375.errors);
}
if(data2.custom_routing !== undefined){
if(!validate296(data2.custom_routing, instancePath+"/payment_list/" + i0+"/custom_routing")) vErrors = joined(vErrors, validate296.errors);
}
if(data2.revenue_split_info !== undefined){
let data11 = data2.revenue_split_info;
if(Array.isArray(data11)){
const len1 = data11.length;
for(let i1=0; i1<len1 && isFew(vErrors); i1++){
if(!validate169(data11[i1], instancePath+"/payment_list/" + i0+"/revenue_split_info/" + i1)) vErrors = joined(vErrors, validate169.errors);
}
}
else {
vErrors = fault(vErrors, instancePath+"/payment_list/" + i0+"/revenue_split_info", wrong39);
}
}
if(data2.metadata !== undefined){
if(!validate167(data2.metadata, instancePath+"/payment_list/" + i0+"/metadata")) vErrors = joined(vErrors, validate167.errors);
}
}
else {
vErrors = fault(vErrors, instancePath+"/payment_list/" + i0, wrong12);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/payment_list", wrong39);
}
}
if(data.payout_list !== undefined){
let data14 = data.payout_list;
if(Array.isArray(data14)){
if(data14.length > 100){
vErrors = fault(vErrors, instancePath+"/payout_list", wrong378);
}
if(data14.length < 1){
vErrors = fault(vErrors, instancePath+"/payout_list", wrong135);
}
const len2 = data14.length > 100 ? 0 : data14.length;
for(let i2=0; i2<len2 && isFew(vErrors); i2++){
let data15 = data14[i2];
if(isObject(data15)){
if(data15.payout_details === undefined){
vErrors = fault(vErrors, instancePath+"/payout_list/" + i2, wrong352);
}
if(data15.amount_details === undefined){
vErrors = fault(vErrors, instancePath+"/payout_list/" + i2, wrong128);
}
if(data15.payout_details !== undefined){
if(!validate305(data15.payout_details, instancePath+"/payout_list/" + i2+"/payout_details")) vErrors = joined(vErrors, validate305.errors);
}
if(data15.payment_details !== undefined){
if(!validate361(data15.payment_details, instancePath+"/payout_list/" + i2+"/payment_details")) vErrors = joined(vErrors, validate361.errors);
}
if(data15.amount_details !== undefined){
if(!validate132(data15.amount_details, instancePath+"/payout_list/" + i2+"/amount_details")) vErrors = joined(vErrors, validate132.errors);
}
if(data15.participant_details !== undefined){
if(!validate121(data15.participant_details, instancePath+"/payout_list/" + i2+"/participant_details")) vErrors = joined(vErrors, validate121.errors);
}
if(data15.customer !== undefined){
if(!validate66(data15.customer, instancePath+"/payout_list/" + i2+"/customer")) vErrors = joined(vErrors, validate66.errors);
}
if(data15.fiscalization_details !== undefined){
if(!validate143(data15.fiscalization_details, instancePath+"/payout_list/" + i2+"/fiscalization_details")) vErrors = joined(vErrors, validate143.errors);
}
if(data15.payment_options !== undefined){
if(!validate218(data15.payment_options, instancePath+"/payout_list/" + i2+"/payment_options")) vErrors = joined(vErrors, validate218.errors);
}
if(data15.payment_metadata !== undefined){
if(!validate375(data15.payment_metadata, instancePath+"/payout_list/" + i2+"/payment_metadata")) vErrors = joined(vErrors, validate375.errors);
}
if(data15.custom_routing !== undefined){
if(!validate296(data15.custom_routing, instancePath+"/payout_list/" + i2+"/custom_routing")) vErrors = joined(vErrors, validate296.errors);
}
if(data15.revenue_split_info !== undefined){
let data25 = data15.revenue_split_info;
if(Array.isArray(data25)){
const len3 = data25.length;
for(let i3=0; i3<len3 && isFew(vErrors); i3++){
if(!validate169(data25[i3], instancePath+"/payout_list/" + i2+"/revenue_split_info/" + i3)) vErrors = joined(vErrors, validate169.errors);
}
}
else {
vErrors = fault(vErrors, instancePath+"/payout_list/" + i2+"/revenue_split_info", wrong39);
}
}
if(data15.metadata !== undefined){
if(!validate167(data15.metadata, instancePath+"/payout_list/" + i2+"/metadata")) vErrors = joined(vErrors, validate167.errors);
}
}
else {
vErrors = fault(vErrors, instancePath+"/payout_list/" + i2, wrong12);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/payout_list", wrong39);
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate627.errors = vErrors;
return vErrors === null;
}

export const SessionReference = validate43;

export const SessionRefundRequest = validate650;

function validate650(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.session_id === undefined){
vErrors = fault(vErrors, instancePath, wrong43);
}
if(data.session_id !== undefined){
if(!validate43(data.session_id, instancePath+"/session_id")) vErrors = joined(vErrors, validate43.errors);
}
if(data.amount_details !== undefined){
if(!validate132(data.amount_details, instancePath+"/amount_details")) vErrors = joined(vErrors, validate132.errors);
}
if(data.metadata !== undefined){
if(!validate167(data.metadata, instancePath+"/metadata")) vErrors = joined(vErrors, validate167.errors);
}
if(data.revenue_split_info !== undefined){
let data3 = data.revenue_split_info;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0 && isFew(vErrors); i0++){
if(!validate169(data3[i0], instancePath+"/revenue_split_info/" + i0)) vErrors = joined(vErrors, validate169.errors);
}
}
else {
vErrors = fault(vErrors, instancePath+"/revenue_split_info", wrong39);
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate650.errors = vErrors;
return vErrors === null;
}

export const SessionStartPaymentRequest = validate655;

function validate655(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.session_id === undefined){
vErrors = fault(vErrors, instancePath, wrong43);
}
if(data.session_id !== undefined){
if(!validate43(data.session_id, instancePath+"/session_id")) vErrors = joined(vErrors, validate43.errors);
}
if(data.payment_details !== undefined){
if(!validate361(data.payment_details, instancePath+"/payment_details")) vErrors = joined(vErrors, validate361.errors);
}
if(data.amount_details !== undefined){
if(!validate132(data.amount_details, instancePath+"/amount_details")) vErrors = joined(vErrors, validate132.errors);
}
if(data.participant_details !== undefined){
if(!validate121(data.participant_details, instancePath+"/participant_details")) vErrors = joined(vErrors, validate121.errors);
}
if(data.customer !== undefined){
if(!validate66(data.customer, instancePath+"/customer")) vErrors = joined(vErrors, validate66.errors);
}
if(data.fiscalization_details !== undefined){
if(!validate143(data.fiscalization_details, instancePath+"/fiscalization_details")) vErrors = joined(vErrors, validate143.errors);
}
if(data.payment_options !== undefined){
if(!validate218(data.payment_options, instancePath+"/payment_options")) vErrors = joined(vErrors, validate218.errors);
}
if(data.payment_metadata !== undefined){
if(!validate375(data.payment_metadata, instancePath+"/payment_metadata")) vErrors = joined(vErrors, validate375.errors);
}
if(data.custom_routing !== undefined){
if(!validate296(data.custom_routing, instancePath+"/custom_routing")) vErrors = joined(vErrors, validate296.errors);
}
if(data.revenue_split_info !== undefined){
let data9 = data.revenue_split_info;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0 && isFew(vErrors); i0++){
if(!validate169(data9[i0], instancePath+"/revenue_split_info/" + i0)) vErrors = joined(vErrors, validate169.errors);
}
}
else {
vErrors = fault(vErrors, instancePath+"/revenue_split_info", wrong39);
}
}
if(data.metadata !== undefined){
if(!validate167(data.metadata, instancePath+"/metadata")) vErrors = joined(vErrors, validate167.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate655.errors = vErrors;
return vErrors === null;
}

export const SessionStartPayoutFiscalizationRequest = validate667;

function validate667(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.session_id === undefined){
vErrors = fault(vErrors, instancePath, wrong43);
}
if(data.session_id !== undefined){
if(!validate43(data.session_id, instancePath+"/session_id")) vErrors = joined(vErrors, validate43.errors);
}
if(data.payout_details !== undefined){
if(!validate305(data.payout_details, instancePath+"/payout_details")) vErrors = joined(vErrors, validate305.errors);
}
if(data.payment_details !== undefined){
if(!validate361(data.payment_details, instancePath+"/payment_details")) vErrors = joined(vErrors, validate361.errors);
}
if(data.amount_details !== undefined){
if(!validate132(data.amount_details, instancePath+"/amount_details")) vErrors = joined(vErrors, validate132.errors);
}
if(data.participant_details !== undefined){
if(!validate121(data.participant_details, instancePath+"/participant_details")) vErrors = joined(vErrors, validate121.errors);
}
if(data.customer !== undefined){
if(!validate66(data.customer, instancePath+"/customer")) vErrors = joined(vErrors, validate66.errors);
}
if(data.fiscalization_details !== undefined){
if(!validate143(data.fiscalization_details, instancePath+"/fiscalization_details")) vErrors = joined(vErrors, validate143.errors);
}
if(data.payment_options !== undefined){
if(!validate218(data.payment_options, instancePath+"/payment_options")) vErrors = joined(vErrors, validate218.errors);
}
if(data.payment_metadata !== undefined){
if(!validate375(data.payment_metadata, instancePath+"/payment_metadata")) vErrors = joined(vErrors, validate375.errors);
}
if(data.custom_routing !== undefined){
if(!validate296(data.custom_routing, instancePath+"/custom_routing")) vErrors = joined(vErrors, validate296.errors);
}
if(data.revenue_split_info !== undefined){
let data10 = data.revenue_split_info;
if(Array.isArray(data10)){
const len0 = data10.length;
for(let i0=0; i0<len0 && isFew(vErrors); i0++){
if(!validate169(data10[i0], instancePath+"/revenue_split_info/" + i0)) vErrors = joined(vErrors, validate169.errors);
}
}
else {
vErrors = fault(vErrors, instancePath+"/revenue_split_info", wrong39);
}
}
if(data.metadata !== undefined){
if(!validate167(data.metadata, instancePath+"/metadata")) vErrors = joined(vErrors, validate167.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate667.errors = vErrors;
return vErrors === null;
}

export const SessionStartPayoutNominalRequest = validate680;

function validate680(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.session_id === undefined){
vErrors = fault(vErrors, instancePath, wrong43);
}
if(data.session_id !== undefined){
if(!validate43(data.session_id, instancePath+"/session_id")) vErrors = joined(vErrors, validate43.errors);
}
if(data.payout_details !== undefined){
if(!validate305(data.payout_details, instancePath+"/payout_details")) vErrors = joined(vErrors, validate305.errors);
}
if(data.payment_details !== undefined){
if(!validate361(data.payment_details, instancePath+"/payment_details")) vErrors = joined(vErrors, validate361.errors);
}
if(data.amount_details !== undefined){
if(!validate132(data.amount_details, instancePath+"/amount_details")) vErrors = joined(vErrors, validate132.errors);
}
if(data.participant_details !== undefined){
if(!validate121(data.participant_details, instancePath+"/participant_details")) vErrors = joined(vErrors, validate121.errors);
}
if(data.customer !== undefined){
if(!validate66(data.customer, instancePath+"/customer")) vErrors = joined(vErrors, validate66.errors);
}
if(data.fiscalization_details !== undefined){
if(!validate143(data.fiscalization_details, instancePath+"/fiscalization_details")) vErrors = joined(vErrors, validate143.errors);
}
if(data.payment_options !== undefined){
if(!validate218(data.payment_options, instancePath+"/payment_options")) vErrors = joined(vErrors, validate218.errors);
}
if(data.payment_metadata !== undefined){
if(!validate375(data.payment_metadata, instancePath+"/payment_metadata")) vErrors = joined(vErrors, validate375.errors);
}
if(data.custom_routing !== undefined){
if(!validate296(data.custom_routing, instancePath+"/custom_routing")) vErrors = joined(vErrors, validate296.errors);
}
if(data.revenue_split_info !== undefined){
let data10 = data.revenue_split_info;
if(Array.isArray(data10)){
const len0 = data10.length;
for(let i0=0; i0<len0 && isFew(vErrors); i0++){
if(!validate169(data10[i0], instancePath+"/revenue_split_info/" + i0)) vErrors = joined(vErrors, validate169.errors);
}
}
else {
vErrors = fault(vErrors, instancePath+"/revenue_split_info", wrong39);
}
}
if(data.metadata !== undefined){
if(!validate167(data.metadata, instancePath+"/metadata")) vErrors = joined(vErrors, validate167.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate680.errors = vErrors;
return vErrors === null;
}

export const SessionStartPayoutRequest = validate693;

function validate693(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.session_id === undefined){
vErrors = fault(vErrors, instancePath, wrong43);
}
if(data.session_id !== undefined){
if(!validate43(data.session_id, instancePath+"/session_id")) vErrors = joined(vErrors, validate43.errors);
}
if(data.payout_details !== undefined){
if(!validate305(data.payout_details, instancePath+"/payout_details")) vErrors = joined(vErrors, validate305.errors);
}
if(data.payment_details !== undefined){
if(!validate361(data.payment_details, instancePath+"/payment_details")) vErrors = joined(vErrors, validate361.errors);
}
if(data.amount_details !== undefined){
if(!validate132(data.amount_details, instancePath+"/amount_details")) vErrors = joined(vErrors, validate132.errors);
}
if(data.participant_details !== undefined){
if(!validate121(data.participant_details, instancePath+"/participant_details")) vErrors = joined(vErrors, validate121.errors);
}
if(data.customer !== undefined){
if(!validate66(data.customer, instancePath+"/customer")) vErrors = joined(vErrors, validate66.errors);
}
if(data.fiscalization_details !== undefined){
if(!validate143(data.fiscalization_details, instancePath+"/fiscalization_details")) vErrors = joined(vErrors, validate143.errors);
}
if(data.payment_options !== undefined){
if(!validate218(data.payment_options, instancePath+"/payment_options")) vErrors = joined(vErrors, validate218.errors);
}
if(data.payment_metadata !== undefined){
if(!validate375(data.payment_metadata, instancePath+"/payment_metadata")) vErrors = joined(vErrors, validate375.errors);
}
if(data.custom_routing !== undefined){
if(!validate296(data.custom_routing, instancePath+"/custom_routing")) vErrors = joined(vErrors, validate296.errors);
}
if(data.revenue_split_info !== undefined){
let data10 = data.revenue_split_info;
if(Array.isArray(data10)){
const len0 = data10.length;
for(let i0=0; i0<len0 && isFew(vErrors); i0++){
if(!validate169(data10[i0], instancePath+"/revenue_split_info/" + i0)) vErrors = joined(vErrors, validate169.errors);
}
}
else {
vErrors = fault(vErrors, instancePath+"/revenue_split_info", wrong39);
}
}
if(data.metadata !== undefined){
if(!validate167(data.metadata, instancePath+"/metadata")) vErrors = joined(vErrors, validate167.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate693.errors = vErrors;
return vErrors === null;
}

export const SessionStartPayoutRkoRequest = validate706;

function validate706(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.session_id === undefined){
vErrors = fault(vErrors, instancePath, wrong43);
}
if(data.session_id !== undefined){
if(!validate43(data.session_id, instancePath+"/session_id")) vErrors = joined(vErrors, validate43.errors);
}
if(data.payout_details !== undefined){
if(!validate305(data.payout_details, instancePath+"/payout_details")) vErrors = joined(vErrors, validate305.errors);
}
if(data.payment_details !== undefined){
if(!validate361(data.payment_details, instancePath+"/payment_details")) vErrors = joined(vErrors, validate361.errors);
}
if(data.amount_details !== undefined){
if(!validate132(data.amount_details, instancePath+"/amount_details")) vErrors = joined(vErrors, validate132.errors);
}
if(data.participant_details !== undefined){
if(!validate121(data.participant_details, instancePath+"/participant_details")) vErrors = joined(vErrors, validate121.errors);
}
if(data.customer !== undefined){
if(!validate66(data.customer, instancePath+"/customer")) vErrors = joined(vErrors, validate66.errors);
}
if(data.fiscalization_details !== undefined){
if(!validate143(data.fiscalization_details, instancePath+"/fiscalization_details")) vErrors = joined(vErrors, validate143.errors);
}
if(data.payment_options !== undefined){
if(!validate218(data.payment_options, instancePath+"/payment_options")) vErrors = joined(vErrors, validate218.errors);
}
if(data.payment_metadata !== undefined){
if(!validate375(data.payment_metadata, instancePath+"/payment_metadata")) vErrors = joined(vErrors, validate375.errors);
}
if(data.custom_routing !== undefined){
if(!validate296(data.custom_routing, instancePath+"/custom_routing")) vErrors = joined(vErrors, validate296.errors);
}
if(data.revenue_split_info !== undefined){
let data10 = data.revenue_split_info;
if(Array.isArray(data10)){
const len0 = data10.length;
for(let i0=0; i0<len0 && isFew(vErrors); i0++){
if(!validate169(data10[i0], instancePath+"/revenue_split_info/" + i0)) vErrors = joined(vErrors, validate169.errors);
}
}
else {
vErrors = fault(vErrors, instancePath+"/revenue_split_info", wrong39);
}
}
if(data.metadata !== undefined){
if(!validate167(data.metadata, instancePath+"/metadata")) vErrors = joined(vErrors, validate167.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate706.errors = vErrors;
return vErrors === null;
}

export const SessionStatus = validate49;

export const SessionStatusRequest = validate719;

function validate719(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.session_id === undefined){
vErrors = fault(vErrors, instancePath, wrong43);
}
if(data.session_id !== undefined){
if(!validate43(data.session_id, instancePath+"/session_id")) vErrors = joined(vErrors, validate43.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate719.errors = vErrors;
return vErrors === null;
}

export const ShownBankAccount = validate79;

export const ShownCard = validate71;

export const ShownPaymentDetails = validate189;

export const ShownPayoutDetails = validate70;

export const ShownSecuredCard = validate204;

export const StatementTransaction = validate33;

export const StatusAnswer = validate721;

function validate721(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.status === undefined){
vErrors = fault(vErrors, instancePath, wrong2);
}
if(data.status !== undefined){
let data0 = data.status;
if(typeof data0 !== "string"){
vErrors = fault(vErrors, instancePath+"/status", wrong1);
}
if("ok" !== data0){
vErrors = fault(vErrors, instancePath+"/status", wrong6);
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate721.errors = vErrors;
return vErrors === null;
}

export const Subscription = validate222;

export const SubscriptionCancelRequest = validate722;

function validate722(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.subscription_id === undefined){
vErrors = fault(vErrors, instancePath, wrong379);
}
if(data.subscription_id !== undefined){
let data0 = data.subscription_id;
if(typeof data0 === "string"){
if(func2(data0) < 1){
vErrors = fault(vErrors, instancePath+"/subscription_id", wrong7);
}
}
else {
vErrors = fault(vErrors, instancePath+"/subscription_id", wrong1);
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate722.errors = vErrors;
return vErrors === null;
}

export const SubscriptionRestoreRequest = validate723;

function validate723(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.subscription_id === undefined){
vErrors = fault(vErrors, instancePath, wrong379);
}
if(data.subscription_id !== undefined){
let data0 = data.subscription_id;
if(typeof data0 === "string"){
if(func2(data0) < 1){
vErrors = fault(vErrors, instancePath+"/subscription_id", wrong7);
}
}
else {
vErrors = fault(vErrors, instancePath+"/subscription_id", wrong1);
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate723.errors = vErrors;
return vErrors === null;
}

export const Tax = validate104;

export const TaxDetails = validate105;

export const TaxNumber = validate84;

export const TaxPayee = validate110;

export const TaxPayer = validate107;

export const Timestamp = validate51;

export const Token = validate75;

export const TokenInfo = validate724;

function validate724(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.type === undefined){
vErrors = fault(vErrors, instancePath, wrong24);
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
vErrors = fault(vErrors, instancePath+"/type", wrong1);
}
if(!((((data0 === "card") || (data0 === "public_token")) || (data0 === "recurrent_token")) || (data0 === "bank_account_ru_token"))){
vErrors = fault(vErrors, instancePath+"/type", wrong380);
}
}
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "card"){
if(isObject(data)){
if(data.type === undefined){
vErrors = fault(vErrors, instancePath, wrong24);
}
if(data.brand === undefined){
vErrors = fault(vErrors, instancePath, wrong381);
}
if(data.last4 === undefined){
vErrors = fault(vErrors, instancePath, wrong382);
}
if(data.type !== undefined){
let data1 = data.type;
if(typeof data1 !== "string"){
vErrors = fault(vErrors, instancePath+"/type", wrong1);
}
if("card" !== data1){
vErrors = fault(vErrors, instancePath+"/type", wrong115);
}
}
if(data.number_hash !== undefined){
let data2 = data.number_hash;
if(typeof data2 === "string"){
if(func2(data2) < 1){
vErrors = fault(vErrors, instancePath+"/number_hash", wrong7);
}
}
else {
vErrors = fault(vErrors, instancePath+"/number_hash", wrong1);
}
}
if(data.token !== undefined){
if(!validate75(data.token, instancePath+"/token")) vErrors = joined(vErrors, validate75.errors);
}
if(data.brand !== undefined){
let data4 = data.brand;
if(typeof data4 === "string"){
if(func2(data4) < 1){
vErrors = fault(vErrors, instancePath+"/brand", wrong7);
}
}
else {
vErrors = fault(vErrors, instancePath+"/brand", wrong1);
}
}
if(data.last4 !== undefined){
let data5 = data.last4;
if(typeof data5 === "string"){
if(!pattern7.test(data5)){
vErrors = fault(vErrors, instancePath+"/last4", wrong58);
}
}
else {
vErrors = fault(vErrors, instancePath+"/last4", wrong1);
}
}
if(data.country_iso3 !== undefined){
let data6 = data.country_iso3;
if(typeof data6 === "string"){
if(func2(data6) < 1){
vErrors = fault(vErrors, instancePath+"/country_iso3", wrong7);
}
}
else {
vErrors = fault(vErrors, instancePath+"/country_iso3", wrong1);
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
}
else if(tag0 === "public_token"){
if(isObject(data)){
if(data.type === undefined){
vErrors = fault(vErrors, instancePath, wrong24);
}
if(data.token === undefined){
vErrors = fault(vErrors, instancePath, wrong56);
}
if(data.created_at === undefined){
vErrors = fault(vErrors, instancePath, wrong144);
}
if(data.finished_at === undefined){
vErrors = fault(vErrors, instancePath, wrong196);
}
if(data.is_active === undefined){
vErrors = fault(vErrors, instancePath, wrong197);
}
if(data.type !== undefined){
let data7 = data.type;
if(typeof data7 !== "string"){
vErrors = fault(vErrors, instancePath+"/type", wrong1);
}
if("public_token" !== data7){
vErrors = fault(vErrors, instancePath+"/type", wrong383);
}
}
if(data.token !== undefined){
if(!validate75(data.token, instancePath+"/token")) vErrors = joined(vErrors, validate75.errors);
}
if(data.created_at !== undefined){
if(!validate51(data.created_at, instancePath+"/created_at")) vErrors = joined(vErrors, validate51.errors);
}
if(data.finished_at !== undefined){
if(!validate51(data.finished_at, instancePath+"/finished_at")) vErrors = joined(vErrors, validate51.errors);
}
if(data.is_active !== undefined){
if(typeof data.is_active !== "boolean"){
vErrors = fault(vErrors, instancePath+"/is_active", wrong45);
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
}
else if(tag0 === "recurrent_token"){
if(isObject(data)){
if(data.type === undefined){
vErrors = fault(vErrors, instancePath, wrong24);
}
if(data.token === undefined){
vErrors = fault(vErrors, instancePath, wrong56);
}
if(data.created_at === undefined){
vErrors = fault(vErrors, instancePath, wrong144);
}
if(data.finished_at === undefined){
vErrors = fault(vErrors, instancePath, wrong196);
}
if(data.is_active === undefined){
vErrors = fault(vErrors, instancePath, wrong197);
}
if(data.type !== undefined){
let data12 = data.type;
if(typeof data12 !== "string"){
vErrors = fault(vErrors, instancePath+"/type", wrong1);
}
if("recurrent_token" !== data12){
vErrors = fault(vErrors, instancePath+"/type", wrong384);
}
}
if(data.token !== undefined){
let data13 = data.token;
if(typeof data13 === "string"){
if(func2(data13) < 1){
vErrors = fault(vErrors, instancePath+"/token", wrong7);
}
}
else {
vErrors = fault(vErrors, instancePath+"/token", wrong1);
}
}
if(data.created_at !== undefined){
if(!validate51(data.created_at, instancePath+"/created_at")) vErrors = joined(vErrors, validate51.errors);
}
if(data.finished_at !== undefined){
if(!validate51(data.finished_at, instancePath+"/finished_at")) vErrors = joined(vErrors, validate51.errors);
}
if(data.is_active !== undefined){
if(typeof data.is_active !== "boolean"){
vErrors = fault(vErrors, instancePath+"/is_active", wrong45);
}
}
if(data.initiator !== undefined){
let data17 = data.initiator;
if(typeof data17 !== "string"){
vErrors = fault(vErrors, instancePath+"/initiator", wrong1);
}
if(!((data17 === "merchant") || (data17 === "client"))){
vErrors = fault(vErrors, instancePath+"/initiator", wrong198);
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
}
else if(tag0 === "bank_account_ru_token"){
if(isObject(data)){
if(data.type === undefined){
vErrors = fault(vErrors, instancePath, wrong24);
}
if(data.created_at === undefined){
vErrors = fault(vErrors, instancePath, wrong144);
}
if(data.finished_at === undefined){
vErrors = fault(vErrors, instancePath, wrong196);
}
if(data.masked_account === undefined){
vErrors = fault(vErrors, instancePath, wrong385);
}
if(data.type !== undefined){
let data18 = data.type;
if(typeof data18 !== "string"){
vErrors = fault(vErrors, instancePath+"/type", wrong1);
}
if("bank_account_ru_token" !== data18){
vErrors = fault(vErrors, instancePath+"/type", wrong386);
}
}
if(data.created_at !== undefined){
if(!validate51(data.created_at, instancePath+"/created_at")) vErrors = joined(vErrors, validate51.errors);
}
if(data.finished_at !== undefined){
if(!validate51(data.finished_at, instancePath+"/finished_at")) vErrors = joined(vErrors, validate51.errors);
}
if(data.masked_account !== undefined){
if(!validate331(data.masked_account, instancePath+"/masked_account")) vErrors = joined(vErrors, validate331.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
}
else {
vErrors = fault(vErrors, instancePath, ["discriminator", {error: "mapping", tag: "type", tagValue: tag0}]);
}
}
else {
vErrors = fault(vErrors, instancePath, ["discriminator", {error: "tag", tag: "type", tagValue: tag0}]);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate724.errors = vErrors;
return vErrors === null;
}

export const TokenInfoAnswer = validate734;

function validate734(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.status === undefined){
vErrors = fault(vErrors, instancePath, wrong2);
}
if(data.info === undefined){
vErrors = fault(vErrors, instancePath, wrong387);
}
if(data.status !== undefined){
let data0 = data.status;
if(typeof data0 !== "string"){
vErrors = fault(vErrors, instancePath+"/status", wrong1);
}
if("ok" !== data0){
vErrors = fault(vErrors, instancePath+"/status", wrong6);
}
}
if(data.info !== undefined){
if(!validate724(data.info, instancePath+"/info")) vErrors = joined(vErrors, validate724.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate734.errors = vErrors;
return vErrors === null;
}

export const TokenInfoRequest = validate736;

function validate736(data, instancePath = ""){
let vErrors = null;
const _errs2 = count(vErrors);
let valid1 = true;
const _errs3 = count(vErrors);
if(count(vErrors) === _errs3){
if(isObject(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
vErrors = fault(vErrors, instancePath, wrong61);
}
else {
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
vErrors = fault(vErrors, instancePath, wrong61);
}
if("card" !== data0){
vErrors = fault(vErrors, instancePath, wrong61);
}
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong61);
}
}
var _valid0 = _errs3 === count(vErrors);
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs7 = count(vErrors);
if(isObject(data)){
if(data.card === undefined){
vErrors = fault(vErrors, instancePath, wrong114);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
var _valid0 = _errs7 === count(vErrors);
valid1 = _valid0;
}
if(!valid1){
vErrors = fault(vErrors, instancePath, wrong131);
}
const _errs10 = count(vErrors);
let valid3 = true;
const _errs11 = count(vErrors);
if(count(vErrors) === _errs11){
if(isObject(data)){
let missing1;
if((data.type === undefined) && (missing1 = "type")){
vErrors = fault(vErrors, instancePath, wrong61);
}
else {
if(data.type !== undefined){
let data1 = data.type;
if(typeof data1 !== "string"){
vErrors = fault(vErrors, instancePath, wrong61);
}
if("public_token" !== data1){
vErrors = fault(vErrors, instancePath, wrong61);
}
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong61);
}
}
var _valid1 = _errs11 === count(vErrors);
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs15 = count(vErrors);
if(isObject(data)){
if(data.public_token === undefined){
vErrors = fault(vErrors, instancePath, wrong373);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
var _valid1 = _errs15 === count(vErrors);
valid3 = _valid1;
}
if(!valid3){
vErrors = fault(vErrors, instancePath, wrong131);
}
const _errs18 = count(vErrors);
let valid5 = true;
const _errs19 = count(vErrors);
if(count(vErrors) === _errs19){
if(isObject(data)){
let missing2;
if((data.type === undefined) && (missing2 = "type")){
vErrors = fault(vErrors, instancePath, wrong61);
}
else {
if(data.type !== undefined){
let data2 = data.type;
if(typeof data2 !== "string"){
vErrors = fault(vErrors, instancePath, wrong61);
}
if("recurrent_token" !== data2){
vErrors = fault(vErrors, instancePath, wrong61);
}
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong61);
}
}
var _valid2 = _errs19 === count(vErrors);
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs23 = count(vErrors);
if(isObject(data)){
if(data.recurrent_token === undefined){
vErrors = fault(vErrors, instancePath, wrong388);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
var _valid2 = _errs23 === count(vErrors);
valid5 = _valid2;
}
if(!valid5){
vErrors = fault(vErrors, instancePath, wrong131);
}
const _errs26 = count(vErrors);
let valid7 = true;
const _errs27 = count(vErrors);
if(count(vErrors) === _errs27){
if(isObject(data)){
let missing3;
if((data.type === undefined) && (missing3 = "type")){
vErrors = fault(vErrors, instancePath, wrong61);
}
else {
if(data.type !== undefined){
let data3 = data.type;
if(typeof data3 !== "string"){
vErrors = fault(vErrors, instancePath, wrong61);
}
if("bank_account_ru_token" !== data3){
vErrors = fault(vErrors, instancePath, wrong61);
}
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong61);
}
}
var _valid3 = _errs27 === count(vErrors);
if(vErrors !== null){
if(_errs26){
vErrors.length = _errs26;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs31 = count(vErrors);
if(isObject(data)){
if(data.bank_account_ru_token === undefined){
vErrors = fault(vErrors, instancePath, wrong389);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
var _valid3 = _errs31 === count(vErrors);
valid7 = _valid3;
}
if(!valid7){
vErrors = fault(vErrors, instancePath, wrong131);
}
if(isObject(data)){
if(data.type === undefined){
vErrors = fault(vErrors, instancePath, wrong24);
}
if(data.type !== undefined){
let data4 = data.type;
if(typeof data4 !== "string"){
vErrors = fault(vErrors, instancePath+"/type", wrong1);
}
if(!((((data4 === "card") || (data4 === "public_token")) || (data4 === "recurrent_token")) || (data4 === "bank_account_ru_token"))){
vErrors = fault(vErrors, instancePath+"/type", wrong380);
}
}
if(data.card !== undefined){
if(!validate246(data.card, instancePath+"/card")) vErrors = joined(vErrors, validate246.errors);
}
if(data.public_token !== undefined){
let data6 = data.public_token;
if(isObject(data6)){
if(data6.token === undefined){
vErrors = fault(vErrors, instancePath+"/public_token", wrong56);
}
if(data6.token !== undefined){
if(!validate75(data6.token, instancePath+"/public_token/token")) vErrors = joined(vErrors, validate75.errors);
}
}
else {
vErrors = fault(vErrors, instancePath+"/public_token", wrong12);
}
}
if(data.recurrent_token !== undefined){
if(!validate102(data.recurrent_token, instancePath+"/recurrent_token")) vErrors = joined(vErrors, validate102.errors);
}
if(data.bank_account_ru_token !== undefined){
let data9 = data.bank_account_ru_token;
if(isObject(data9)){
if(data9.token === undefined){
vErrors = fault(vErrors, instancePath+"/bank_account_ru_token", wrong56);
}
if(data9.token !== undefined){
if(!validate75(data9.token, instancePath+"/bank_account_ru_token/token")) vErrors = joined(vErrors, validate75.errors);
}
}
else {
vErrors = fault(vErrors, instancePath+"/bank_account_ru_token", wrong12);
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate736.errors = vErrors;
return vErrors === null;
}

export const TokenRequest = validate741;

function validate742(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.access !== undefined){
if(typeof data.access !== "boolean"){
vErrors = fault(vErrors, instancePath+"/access", wrong45);
}
}
if(data.locale !== undefined){
let data1 = data.locale;
if(typeof data1 === "string"){
if(func2(data1) < 1){
vErrors = fault(vErrors, instancePath+"/locale", wrong7);
}
}
else {
vErrors = fault(vErrors, instancePath+"/locale", wrong1);
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate742.errors = vErrors;
return vErrors === null;
}


function validate741(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.tokenize_widget !== undefined){
if(!validate742(data.tokenize_widget, instancePath+"/tokenize_widget")) vErrors = joined(vErrors, validate742.errors);
}
if(data.acquiring_widget !== undefined){
if(!validate42(data.acquiring_widget, instancePath+"/acquiring_widget")) vErrors = joined(vErrors, validate42.errors);
}
if(data.self_employed_widget !== undefined){
if(!validate398(data.self_employed_widget, instancePath+"/self_employed_widget")) vErrors = joined(vErrors, validate398.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate741.errors = vErrors;
return vErrors === null;
}

export const TokenizeAnswer = validate746;

function validate746(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.status === undefined){
vErrors = fault(vErrors, instancePath, wrong2);
}
if(data.token === undefined){
vErrors = fault(vErrors, instancePath, wrong56);
}
if(data.data === undefined){
vErrors = fault(vErrors, instancePath, wrong302);
}
if(data.status !== undefined){
let data0 = data.status;
if(typeof data0 !== "string"){
vErrors = fault(vErrors, instancePath+"/status", wrong1);
}
if("ok" !== data0){
vErrors = fault(vErrors, instancePath+"/status", wrong6);
}
}
if(data.token !== undefined){
if(!validate75(data.token, instancePath+"/token")) vErrors = joined(vErrors, validate75.errors);
}
if(data.data !== undefined){
let data2 = data.data;
if(isObject(data2)){
if(data2.masked_account === undefined){
vErrors = fault(vErrors, instancePath+"/data", wrong385);
}
if(data2.masked_account !== undefined){
if(!validate331(data2.masked_account, instancePath+"/data/masked_account")) vErrors = joined(vErrors, validate331.errors);
}
}
else {
vErrors = fault(vErrors, instancePath+"/data", wrong12);
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate746.errors = vErrors;
return vErrors === null;
}

export const TokenizeElementsAnswer = validate749;
const pattern58 = new RegExp("^[0-9]{6}\\*+[0-9]{4}$", "u");

function validate750(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.token === undefined){
vErrors = fault(vErrors, instancePath, wrong56);
}
if(data.info === undefined){
vErrors = fault(vErrors, instancePath, wrong387);
}
if(data.token !== undefined){
if(!validate75(data.token, instancePath+"/token")) vErrors = joined(vErrors, validate75.errors);
}
if(data.info !== undefined){
let data1 = data.info;
if(isObject(data1)){
if(data1.masked_card_number === undefined){
vErrors = fault(vErrors, instancePath+"/info", wrong390);
}
if(data1.card_network === undefined){
vErrors = fault(vErrors, instancePath+"/info", wrong391);
}
if(data1.card_type === undefined){
vErrors = fault(vErrors, instancePath+"/info", wrong392);
}
if(data1.masked_card_number !== undefined){
let data2 = data1.masked_card_number;
if(typeof data2 === "string"){
if(!pattern58.test(data2)){
vErrors = fault(vErrors, instancePath+"/info/masked_card_number", wrong393);
}
}
else {
vErrors = fault(vErrors, instancePath+"/info/masked_card_number", wrong1);
}
}
if(data1.card_network !== undefined){
let data3 = data1.card_network;
if(typeof data3 === "string"){
if(func2(data3) < 1){
vErrors = fault(vErrors, instancePath+"/info/card_network", wrong7);
}
}
else {
vErrors = fault(vErrors, instancePath+"/info/card_network", wrong1);
}
}
if(data1.card_type !== undefined){
let data4 = data1.card_type;
if(typeof data4 === "string"){
if(func2(data4) < 1){
vErrors = fault(vErrors, instancePath+"/info/card_type", wrong7);
}
}
else {
vErrors = fault(vErrors, instancePath+"/info/card_type", wrong1);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/info", wrong12);
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate750.errors = vErrors;
return vErrors === null;
}


function validate749(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.status === undefined){
vErrors = fault(vErrors, instancePath, wrong2);
}
if(data.data === undefined){
vErrors = fault(vErrors, instancePath, wrong302);
}
if(data.status !== undefined){
let data0 = data.status;
if(typeof data0 !== "string"){
vErrors = fault(vErrors, instancePath+"/status", wrong1);
}
if("ok" !== data0){
vErrors = fault(vErrors, instancePath+"/status", wrong6);
}
}
if(data.data !== undefined){
let data1 = data.data;
if(isObject(data1)){
for(const key0 in data1){
if(!isFew(vErrors)) break;
if(pattern37.test(key0)){
if(!validate750(data1[key0], instancePath+"/data/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"))) vErrors = joined(vErrors, validate750.errors);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/data", wrong12);
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate749.errors = vErrors;
return vErrors === null;
}

export const TokenizeElementsRequest = validate753;

function validate753(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.elements === undefined){
vErrors = fault(vErrors, instancePath, wrong394);
}
if(data.elements !== undefined){
let data0 = data.elements;
if(Array.isArray(data0)){
if(data0.length > 100){
vErrors = fault(vErrors, instancePath+"/elements", wrong378);
}
if(data0.length < 1){
vErrors = fault(vErrors, instancePath+"/elements", wrong135);
}
const len0 = data0.length > 100 ? 0 : data0.length;
for(let i0=0; i0<len0 && isFew(vErrors); i0++){
if(!validate297(data0[i0], instancePath+"/elements/" + i0)) vErrors = joined(vErrors, validate297.errors);
}
}
else {
vErrors = fault(vErrors, instancePath+"/elements", wrong39);
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate753.errors = vErrors;
return vErrors === null;
}

export const TokenizeRequest = validate755;

function validate755(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.type === undefined){
vErrors = fault(vErrors, instancePath, wrong24);
}
if(data.bank_account_ru === undefined){
vErrors = fault(vErrors, instancePath, wrong395);
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
vErrors = fault(vErrors, instancePath+"/type", wrong1);
}
if("bank_account_ru" !== data0){
vErrors = fault(vErrors, instancePath+"/type", wrong396);
}
}
if(data.bank_account_ru !== undefined){
if(!validate38(data.bank_account_ru, instancePath+"/bank_account_ru")) vErrors = joined(vErrors, validate38.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate755.errors = vErrors;
return vErrors === null;
}

export const TokenizeWidget = validate742;

export const TokenizedCard = validate74;

export const TokenizedElement = validate750;

export const TransactionInfo = validate156;

export const TransferDetails = validate251;

export const TransferParticipant = validate252;

export const VerificationDetails = validate323;

export const VerifiedAccount = validate324;

export const Wallet = validate100;

export const WalletBalance = validate757;

function validate757(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.id === undefined){
vErrors = fault(vErrors, instancePath, wrong129);
}
if(data.amount_details === undefined){
vErrors = fault(vErrors, instancePath, wrong128);
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func2(data0) < 1){
vErrors = fault(vErrors, instancePath+"/id", wrong7);
}
}
else {
vErrors = fault(vErrors, instancePath+"/id", wrong1);
}
}
if(data.amount_details !== undefined){
if(!validate137(data.amount_details, instancePath+"/amount_details")) vErrors = joined(vErrors, validate137.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate757.errors = vErrors;
return vErrors === null;
}

export const WalletBalanceAnswer = validate759;

function validate759(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.status === undefined){
vErrors = fault(vErrors, instancePath, wrong2);
}
if(data.wallets === undefined){
vErrors = fault(vErrors, instancePath, wrong397);
}
if(data.status !== undefined){
let data0 = data.status;
if(typeof data0 !== "string"){
vErrors = fault(vErrors, instancePath+"/status", wrong1);
}
if("ok" !== data0){
vErrors = fault(vErrors, instancePath+"/status", wrong6);
}
}
if(data.wallets !== undefined){
let data1 = data.wallets;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0 && isFew(vErrors); i0++){
if(!validate757(data1[i0], instancePath+"/wallets/" + i0)) vErrors = joined(vErrors, validate757.errors);
}
}
else {
vErrors = fault(vErrors, instancePath+"/wallets", wrong39);
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate759.errors = vErrors;
return vErrors === null;
}

export const WalletBalanceRequest = validate761;

function validate761(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.request_datetime === undefined){
vErrors = fault(vErrors, instancePath, wrong398);
}
if(data.request_datetime !== undefined){
if(!validate234(data.request_datetime, instancePath+"/request_datetime")) vErrors = joined(vErrors, validate234.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate761.errors = vErrors;
return vErrors === null;
}
export const arrayFields = ["accounts","attempts","banks","contacts","due","elements","exchanges","finished","items","keys","message_id_list","mismatched_fields","names","next","notifications","operations","optional_webhooks","outbox","payment_list","payout_list","postings","refunds","reject_reasons","revenue_split_info","rows","rules","services","sessions","steps","tags","timers","transactions","values","violations","wallets","warnings"]
export const patternWords = {"^([Rr][Uu][Bb]|[Uu][Ss][Dd]|[Ee][Uu][Rr]|[Tt][Oo][Nn][Cc])$":"one of rub, usd, eur, tonc (any case)","^https?://([A-Za-z0-9._-]+|\\[[0-9A-Fa-f:.]+\\])(:[0-9]{1,5})?$":"an address of http or https without a path, like http://localhost:8131","^[!-~]+$":"a token: letters, digits and signs of ASCII, without spaces","^(bank_card|encrypted_card|tokenized_card)$":"bank_card, encrypted_card or tokenized_card: the card itself stands here, the account or the recurrent token itself, without {\"type\":\"card\",\"card\":…} around it","^[Rr][Uu][Bb]$":"rub (any case): payouts in other currencies are converted and paid in roubles","^https?://":"an http:// or https:// URL"}
