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
const wrong11 = ["minimum", {comparison: ">=", limit: 0}];
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
const wrong25 = ["enum", {allowedValues: ["debet","credit"]}];
const wrong26 = ["required", {missingProperty: "method"}];
const wrong27 = ["required", {missingProperty: "account_statement"}];
const wrong28 = ["required", {missingProperty: "total_turnover"}];
const wrong29 = ["required", {missingProperty: "total_balance"}];
const wrong30 = ["required", {missingProperty: "transactions"}];
const wrong31 = ["const", {allowedValue: "account_statement"}];
const wrong32 = ["required", {missingProperty: "date_from"}];
const wrong33 = ["required", {missingProperty: "date_to"}];
const wrong34 = ["required", {missingProperty: "debet"}];
const wrong35 = ["required", {missingProperty: "credit"}];
const wrong36 = ["required", {missingProperty: "opening"}];
const wrong37 = ["required", {missingProperty: "closing"}];
const wrong38 = ["type", {type: "array"}];
const wrong39 = ["pattern", {pattern: "^[0-9]{9}$"}];
const wrong40 = ["required", {missingProperty: "bik"}];
const wrong41 = ["required", {missingProperty: "account"}];
const wrong42 = ["required", {missingProperty: "session_id"}];
const wrong43 = ["enum", {allowedValues: [true,false,"true","false"]}];
const wrong44 = ["type", {type: "boolean"}];
const wrong45 = ["enum", {allowedValues: ["en","ru"]}];
const wrong46 = ["pattern", {pattern: "^([Rr][Uu][Bb]|[Uu][Ss][Dd]|[Ee][Uu][Rr])$"}];
const wrong47 = ["minimum", {comparison: ">=", limit: 1}];
const wrong48 = ["required", {missingProperty: "merchant_fee"}];
const wrong49 = ["pattern", {pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})$"}];
const wrong50 = ["pattern", {pattern: "^[0-9a-f]{64}$"}];
const wrong51 = ["pattern", {pattern: "^([0-9]{10}|[0-9]{12})$"}];
const wrong52 = [];
const wrong53 = ["if", {failingKeyword: "else"}];
const wrong54 = ["required", {missingProperty: "full_name"}];
const wrong55 = ["required", {missingProperty: "description"}];
const wrong56 = ["maxLength", {limit: 210}];
const wrong57 = ["pattern", {pattern: "^[^?!]*$"}];
const wrong58 = ["pattern", {pattern: "^[0-9]{10,15}$"}];
const wrong59 = ["pattern", {pattern: "^[0-9]{12}$"}];
const wrong60 = ["required", {missingProperty: "phone"}];
const wrong61 = ["required", {missingProperty: "bank_id"}];
const wrong62 = ["maxLength", {limit: 140}];
const wrong63 = ["required", {missingProperty: "system_type"}];
const wrong64 = ["enum", {allowedValues: ["ru","faster_payment_system"]}];
const wrong65 = ["required", {missingProperty: "ru"}];
const wrong66 = ["const", {allowedValue: "ru"}];
const wrong67 = ["required", {missingProperty: "faster_payment_system"}];
const wrong68 = ["const", {allowedValue: "faster_payment_system"}];
const wrong69 = ["required", {missingProperty: "number"}];
const wrong70 = ["pattern", {pattern: "^[0-9]{14,19}$"}];
const wrong71 = ["pattern", {pattern: "^(0[0-9]|1[0-2])$"}];
const wrong72 = ["pattern", {pattern: "^[0-9]{2}$"}];
const wrong73 = ["pattern", {pattern: "^[0-9]{3,4}$"}];
const wrong74 = ["required", {missingProperty: "rule_alias"}];
const wrong75 = ["required", {missingProperty: "code"}];
const wrong76 = ["maximum", {comparison: "<=", limit: 4294967295}];
const wrong77 = ["enum", {allowedValues: ["fixed","drawn"]}];
const wrong78 = ["maximum", {comparison: "<=", limit: 1000000000}];
const wrong79 = ["maximum", {comparison: "<=", limit: 268435456}];
const wrong80 = ["minimum", {comparison: ">=", limit: 1024}];
const wrong81 = ["maximum", {comparison: "<=", limit: 65535}];
const wrong82 = ["pattern", {pattern: "^[!-~]+$"}];
const wrong83 = ["required", {missingProperty: "number_hash"}];
const wrong84 = ["required", {missingProperty: "token"}];
const wrong85 = ["pattern", {pattern: "^(bank_card|encrypted_card|tokenized_card)$"}];
const wrong86 = ["pattern", {pattern: "^[0-9]{4}$"}];
const wrong87 = ["pattern", {pattern: "^[0-9]{6}$"}];
const wrong88 = ["enum", {allowedValues: ["bank_card","encrypted_card","tokenized_card"]}];
const wrong89 = ["required", {missingProperty: "bank_card"}];
const wrong90 = ["const", {allowedValue: "bank_card"}];
const wrong91 = ["required", {missingProperty: "encrypted_card"}];
const wrong92 = ["const", {allowedValue: "encrypted_card"}];
const wrong93 = ["required", {missingProperty: "tokenized_card"}];
const wrong94 = ["const", {allowedValue: "tokenized_card"}];
const wrong95 = ["required", {missingProperty: "id"}];
const wrong96 = ["required", {missingProperty: "source"}];
const wrong97 = ["required", {missingProperty: "destination"}];
const wrong98 = ["pattern", {pattern: "^ps_[0-9]+$"}];
const wrong99 = ["enum", {allowedValues: ["created","in_progress","accepted","cancelled","error"]}];
const wrong100 = ["pattern", {pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{6}Z$"}];
const wrong101 = ["enum", {allowedValues: ["confirm","capture"]}];
const wrong102 = ["pattern", {pattern: "^po_[0-9]+$"}];
const wrong103 = ["enum", {allowedValues: ["in_progress","pending","succeeded","failed"]}];
const wrong104 = ["required", {missingProperty: "reference"}];
const wrong105 = ["enum", {allowedValues: ["ru","faster_payment_system","faster_payment_system_verification"]}];
const wrong106 = ["required", {missingProperty: "faster_payment_system_verification"}];
const wrong107 = ["const", {allowedValue: "faster_payment_system_verification"}];
const wrong108 = ["enum", {allowedValues: ["yoomoney","qiwi","moneta","steam"]}];
const wrong109 = ["required", {missingProperty: "yoomoney"}];
const wrong110 = ["const", {allowedValue: "yoomoney"}];
const wrong111 = ["pattern", {pattern: "^[0-9]{11,20}$"}];
const wrong112 = ["maxLength", {limit: 128}];
const wrong113 = ["required", {missingProperty: "qiwi"}];
const wrong114 = ["const", {allowedValue: "qiwi"}];
const wrong115 = ["required", {missingProperty: "moneta"}];
const wrong116 = ["const", {allowedValue: "moneta"}];
const wrong117 = ["required", {missingProperty: "steam"}];
const wrong118 = ["const", {allowedValue: "steam"}];
const wrong119 = ["required", {missingProperty: "kbk"}];
const wrong120 = ["required", {missingProperty: "oktmo"}];
const wrong121 = ["required", {missingProperty: "payment_reason"}];
const wrong122 = ["required", {missingProperty: "period"}];
const wrong123 = ["required", {missingProperty: "document_number"}];
const wrong124 = ["required", {missingProperty: "document_date"}];
const wrong125 = ["required", {missingProperty: "kpp"}];
const wrong126 = ["required", {missingProperty: "inn"}];
const wrong127 = ["pattern", {pattern: "^[0-9]{10}$"}];
const wrong128 = ["required", {missingProperty: "account_eks"}];
const wrong129 = ["enum", {allowedValues: ["tax_short","tax_full"]}];
const wrong130 = ["const", {allowedValue: "tax_short"}];
const wrong131 = ["required", {missingProperty: "year"}];
const wrong132 = ["enum", {allowedValues: ["month","quarter"]}];
const wrong133 = ["maximum", {comparison: "<=", limit: 12}];
const wrong134 = ["required", {missingProperty: "uin"}];
const wrong135 = ["required", {missingProperty: "tax_details"}];
const wrong136 = ["required", {missingProperty: "payer"}];
const wrong137 = ["required", {missingProperty: "payee"}];
const wrong138 = ["const", {allowedValue: "tax_full"}];
const wrong139 = ["enum", {allowedValues: ["card","bank_account","wallet","recurrent","tax"]}];
const wrong140 = ["required", {missingProperty: "card"}];
const wrong141 = ["const", {allowedValue: "card"}];
const wrong142 = ["required", {missingProperty: "bank_account"}];
const wrong143 = ["const", {allowedValue: "bank_account"}];
const wrong144 = ["required", {missingProperty: "wallet"}];
const wrong145 = ["const", {allowedValue: "wallet"}];
const wrong146 = ["required", {missingProperty: "recurrent"}];
const wrong147 = ["const", {allowedValue: "recurrent"}];
const wrong148 = ["required", {missingProperty: "tax"}];
const wrong149 = ["const", {allowedValue: "tax"}];
const wrong150 = ["required", {missingProperty: "id_type"}];
const wrong151 = ["required", {missingProperty: "id_number"}];
const wrong152 = ["required", {missingProperty: "amount_details"}];
const wrong153 = ["required", {missingProperty: "payer_tax_number"}];
const wrong154 = ["if", {failingKeyword: "then"}];
const wrong155 = ["required", {missingProperty: "tax_reference"}];
const wrong156 = ["required", {missingProperty: "services"}];
const wrong157 = ["maxItems", {limit: 6}];
const wrong158 = ["minItems", {limit: 1}];
const wrong159 = ["enum", {allowedValues: ["legal","individual","foreign"]}];
const wrong160 = ["required", {missingProperty: "professional_income_taxpayer"}];
const wrong161 = ["enum", {allowedValues: ["redirect","inform"]}];
const wrong162 = ["required", {missingProperty: "url"}];
const wrong163 = ["pattern", {pattern: "^rf_[0-9]+$"}];
const wrong164 = ["enum", {allowedValues: ["in_progress","accepted","declined","error"]}];
const wrong165 = ["required", {missingProperty: "contractor_alias"}];
const wrong166 = ["required", {missingProperty: "created_at"}];
const wrong167 = ["pattern", {pattern: "^pm_[0-9]+$"}];
const wrong168 = ["enum", {allowedValues: ["transfer_from_nominal_account","transfer_from_bank_account"]}];
const wrong169 = ["required", {missingProperty: "transfer_from_nominal_account"}];
const wrong170 = ["const", {allowedValue: "transfer_from_nominal_account"}];
const wrong171 = ["required", {missingProperty: "transfer_from_bank_account"}];
const wrong172 = ["const", {allowedValue: "transfer_from_bank_account"}];
const wrong173 = ["required", {missingProperty: "finished_at"}];
const wrong174 = ["required", {missingProperty: "is_active"}];
const wrong175 = ["enum", {allowedValues: ["merchant","client"]}];
const wrong176 = ["required", {missingProperty: "customer"}];
const wrong177 = ["required", {missingProperty: "payment_details"}];
const wrong178 = ["required", {missingProperty: "updated_at"}];
const wrong179 = ["required", {missingProperty: "session"}];
const wrong180 = ["const", {allowedValue: "confirmation_payout"}];
const wrong181 = ["required", {missingProperty: "kind"}];
const wrong182 = ["enum", {allowedValues: ["collateral","settlement","nominal"]}];
const wrong183 = ["pattern", {pattern: "^[Rr][Uu][Bb]$"}];
const wrong184 = ["required", {missingProperty: "items"}];
const wrong185 = ["maxItems", {limit: 1000}];
const wrong186 = ["required", {missingProperty: "by"}];
const wrong187 = ["enum", {allowedValues: ["real","manual"]}];
const wrong188 = ["required", {missingProperty: "event"}];
const wrong189 = ["required", {missingProperty: "on"}];
const wrong190 = ["required", {missingProperty: "fault"}];
const wrong191 = ["enum", {allowedValues: ["request","webhook"]}];
const wrong192 = ["maximum", {comparison: "<=", limit: 1}];
const wrong193 = ["type", {type: "number"}];
const wrong194 = ["maximum", {comparison: "<=", limit: 86400000}];
const wrong195 = ["maximum", {comparison: "<=", limit: 100}];
const wrong196 = ["enum", {allowedValues: ["escaped","spaced","reordered","all"]}];
const wrong197 = ["maximum", {comparison: "<=", limit: 10}];
const wrong198 = ["minimum", {comparison: ">=", limit: 2}];
const wrong199 = ["required", {missingProperty: "match"}];
const wrong200 = ["required", {missingProperty: "outcome"}];
const wrong201 = ["maxItems", {limit: 10000}];
const wrong202 = ["pattern", {pattern: "^https?://"}];
const wrong203 = ["enum", {allowedValues: ["strict","warn","off"]}];
const wrong204 = ["enum", {allowedValues: ["compact","escaped"]}];
const wrong205 = ["maximum", {comparison: "<=", limit: 31536000000}];
const wrong206 = ["enum", {allowedValues: ["confirmation_payout","nominal_topup"]}];
const wrong207 = ["required", {missingProperty: "snapshot_of"}];
const wrong208 = ["required", {missingProperty: "format"}];
const wrong209 = ["required", {missingProperty: "state"}];
const wrong210 = ["const", {allowedValue: "bank131-mock"}];
const wrong211 = ["const", {allowedValue: 2}];
const wrong212 = ["required", {missingProperty: "clock"}];
const wrong213 = ["required", {missingProperty: "counters"}];
const wrong214 = ["required", {missingProperty: "shared"}];
const wrong215 = ["required", {missingProperty: "sessions"}];
const wrong216 = ["required", {missingProperty: "accounts"}];
const wrong217 = ["required", {missingProperty: "postings"}];
const wrong218 = ["required", {missingProperty: "keys"}];
const wrong219 = ["required", {missingProperty: "timers"}];
const wrong220 = ["required", {missingProperty: "outbox"}];
const wrong221 = ["required", {missingProperty: "lanes"}];
const wrong222 = ["required", {missingProperty: "due"}];
const wrong223 = ["required", {missingProperty: "finished"}];
const wrong224 = ["required", {missingProperty: "journal"}];
const wrong225 = ["required", {missingProperty: "mode"}];
const wrong226 = ["required", {missingProperty: "now"}];
const wrong227 = ["maximum", {comparison: "<=", limit: 8835955200000000}];
const wrong228 = ["minimum", {comparison: ">=", limit: -8835955200000000}];
const wrong229 = ["required", {missingProperty: "seed"}];
const wrong230 = ["required", {missingProperty: "random"}];
const wrong231 = ["required", {missingProperty: "rules"}];
const wrong232 = ["required", {missingProperty: "rule"}];
const wrong233 = ["required", {missingProperty: "passed"}];
const wrong234 = ["required", {missingProperty: "hits"}];
const wrong235 = ["required", {missingProperty: "next"}];
const wrong236 = ["required", {missingProperty: "made"}];
const wrong237 = ["required", {missingProperty: "public"}];
const wrong238 = ["required", {missingProperty: "createdAt"}];
const wrong239 = ["required", {missingProperty: "widgets"}];
const wrong240 = ["required", {missingProperty: "requests"}];
const wrong241 = ["required", {missingProperty: "taxReference"}];
const wrong242 = ["required", {missingProperty: "at"}];
const wrong243 = ["required", {missingProperty: "version"}];
const wrong244 = ["required", {missingProperty: "updatedAt"}];
const wrong245 = ["required", {missingProperty: "given"}];
const wrong246 = ["required", {missingProperty: "operations"}];
const wrong247 = ["enum", {allowedValues: ["v1","v2"]}];
const wrong248 = ["required", {missingProperty: "data"}];
const wrong249 = ["required", {missingProperty: "held"}];
const wrong250 = ["required", {missingProperty: "instead"}];
const wrong251 = ["required", {missingProperty: "of"}];
const wrong252 = ["required", {missingProperty: "counterParty"}];
const wrong253 = ["enum", {allowedValues: ["payout","fee","return","topup"]}];
const wrong254 = ["required", {missingProperty: "sessionId"}];
const wrong255 = ["required", {missingProperty: "operationId"}];
const wrong256 = ["required", {missingProperty: "deadline"}];
const wrong257 = ["required", {missingProperty: "body"}];
const wrong258 = ["required", {missingProperty: "attempts"}];
const wrong259 = ["enum", {allowedValues: ["due","held","parked","redelivering","delivered","abandoned"]}];
const wrong260 = ["required", {missingProperty: "durationMs"}];
const wrong261 = ["required", {missingProperty: "recorded"}];
const wrong262 = ["required", {missingProperty: "rows"}];
const wrong263 = ["required", {missingProperty: "path"}];
const wrong264 = ["required", {missingProperty: "headers"}];
const wrong265 = ["required", {missingProperty: "answer"}];
const wrong266 = ["required", {missingProperty: "signature"}];
const wrong267 = ["required", {missingProperty: "schema"}];
const wrong268 = ["required", {missingProperty: "warnings"}];
const wrong269 = ["required", {missingProperty: "verdict"}];
const wrong270 = ["required", {missingProperty: "violations"}];
const wrong271 = ["required", {missingProperty: "pointer"}];
const wrong272 = ["required", {missingProperty: "expected"}];
const wrong273 = ["required", {missingProperty: "came"}];
const wrong274 = ["maximum", {comparison: "<=", limit: 1000}];
const wrong275 = ["maximum", {comparison: "<=", limit: 600000}];
const wrong276 = ["required", {missingProperty: "tags"}];
const wrong277 = ["required", {missingProperty: "root_tag"}];
const wrong278 = ["required", {missingProperty: "values"}];
const wrong279 = ["required", {missingProperty: "ref"}];
const wrong280 = ["required", {missingProperty: "card_number"}];
const wrong281 = ["pattern", {pattern: "^[A-Za-z0-9_-]{1,64}$"}];
const wrong282 = ["const", {allowedValue: "card_number"}];
const wrong283 = ["required", {missingProperty: "error"}];
const wrong284 = ["const", {allowedValue: "error"}];
const wrong285 = ["required", {missingProperty: "fiscalization_details"}];
const wrong286 = ["required", {missingProperty: "eng_name"}];
const wrong287 = ["required", {missingProperty: "ru_name"}];
const wrong288 = ["required", {missingProperty: "banks"}];
const wrong289 = ["enum", {allowedValues: ["faster_payment_system_verification"]}];
const wrong290 = ["enum", {allowedValues: ["bank_account"]}];
const wrong291 = ["required", {missingProperty: "payout_details"}];
const wrong292 = ["required", {missingProperty: "participant_details"}];
const wrong293 = ["pattern", {pattern: "^[0-9]{5}\\*{3}[0-9]{4}$"}];
const wrong294 = ["required", {missingProperty: "topup"}];
const wrong295 = ["const", {allowedValue: "nominal_topup"}];
const wrong296 = ["required", {missingProperty: "request_id"}];
const wrong297 = ["enum", {allowedValues: ["ok","pending"]}];
const wrong298 = ["const", {allowedValue: "payment_finished"}];
const wrong299 = ["const", {allowedValue: "payment_refunded"}];
const wrong300 = ["required", {missingProperty: "public_token"}];
const wrong301 = ["const", {allowedValue: "ready_to_confirm"}];
const wrong302 = ["enum", {allowedValues: ["card","public_token","recurrent_token","bank_account_ru_token"]}];
const wrong303 = ["required", {missingProperty: "brand"}];
const wrong304 = ["required", {missingProperty: "last4"}];
const wrong305 = ["const", {allowedValue: "public_token"}];
const wrong306 = ["const", {allowedValue: "recurrent_token"}];
const wrong307 = ["required", {missingProperty: "masked_account"}];
const wrong308 = ["const", {allowedValue: "bank_account_ru_token"}];
const wrong309 = ["required", {missingProperty: "info"}];
const wrong310 = ["required", {missingProperty: "recurrent_token"}];
const wrong311 = ["required", {missingProperty: "bank_account_ru_token"}];
const wrong312 = ["required", {missingProperty: "masked_card_number"}];
const wrong313 = ["required", {missingProperty: "card_network"}];
const wrong314 = ["required", {missingProperty: "card_type"}];
const wrong315 = ["pattern", {pattern: "^[0-9]{6}\\*+[0-9]{4}$"}];
const wrong316 = ["required", {missingProperty: "elements"}];
const wrong317 = ["maxItems", {limit: 100}];
const wrong318 = ["required", {missingProperty: "bank_account_ru"}];
const wrong319 = ["const", {allowedValue: "bank_account_ru"}];
const wrong320 = ["required", {missingProperty: "wallets"}];
const wrong321 = ["required", {missingProperty: "request_datetime"}];
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
if(data4 < 0 || isNaN(data4)){
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
vErrors = fault(vErrors, instancePath+"/amount", wrong11);
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
vErrors = fault(vErrors, instancePath+"/type", wrong25);
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
vErrors = fault(vErrors, instancePath, wrong26);
}
if(data.account_statement === undefined){
vErrors = fault(vErrors, instancePath, wrong27);
}
if(data.total_turnover === undefined){
vErrors = fault(vErrors, instancePath, wrong28);
}
if(data.total_balance === undefined){
vErrors = fault(vErrors, instancePath, wrong29);
}
if(data.transactions === undefined){
vErrors = fault(vErrors, instancePath, wrong30);
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
vErrors = fault(vErrors, instancePath+"/method/name", wrong31);
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
vErrors = fault(vErrors, instancePath+"/account_statement", wrong32);
}
if(data3.date_to === undefined){
vErrors = fault(vErrors, instancePath+"/account_statement", wrong33);
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
vErrors = fault(vErrors, instancePath+"/total_turnover", wrong34);
}
if(data7.credit === undefined){
vErrors = fault(vErrors, instancePath+"/total_turnover", wrong35);
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
vErrors = fault(vErrors, instancePath+"/total_turnover/debet", wrong11);
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
vErrors = fault(vErrors, instancePath+"/total_turnover/credit", wrong11);
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
vErrors = fault(vErrors, instancePath+"/total_balance", wrong36);
}
if(data10.closing === undefined){
vErrors = fault(vErrors, instancePath+"/total_balance", wrong37);
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
if(data11 < 0 || isNaN(data11)){
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
if(data12 < 0 || isNaN(data12)){
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
vErrors = fault(vErrors, instancePath+"/transactions", wrong38);
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
vErrors = fault(vErrors, instancePath, wrong39);
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
vErrors = fault(vErrors, instancePath, wrong40);
}
if(data.account === undefined){
vErrors = fault(vErrors, instancePath, wrong41);
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
vErrors = fault(vErrors, instancePath, wrong42);
}
if(data.session_id !== undefined){
if(!validate43(data.session_id, instancePath+"/session_id")) vErrors = joined(vErrors, validate43.errors);
}
if(data.show_recurrent_checkbox !== undefined){
let data1 = data.show_recurrent_checkbox;
if(!((((data1 === true) || (data1 === false)) || (data1 === "true")) || (data1 === "false"))){
vErrors = fault(vErrors, instancePath+"/show_recurrent_checkbox", wrong43);
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
vErrors = fault(vErrors, instancePath+"/success_on_hold", wrong44);
}
}
if(data.locale !== undefined){
let data5 = data.locale;
if(typeof data5 !== "string"){
vErrors = fault(vErrors, instancePath+"/locale", wrong1);
}
if(!((data5 === "en") || (data5 === "ru"))){
vErrors = fault(vErrors, instancePath+"/locale", wrong45);
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate42.errors = vErrors;
return vErrors === null;
}

export const Amount = validate45;
const pattern3 = new RegExp("^([Rr][Uu][Bb]|[Uu][Ss][Dd]|[Ee][Uu][Rr])$", "u");

function validate46(data, instancePath = ""){
let vErrors = null;
if(typeof data === "string"){
if(!pattern3.test(data)){
vErrors = fault(vErrors, instancePath, wrong46);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong1);
}
validate46.errors = vErrors;
return vErrors === null;
}


function validate45(data, instancePath = ""){
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
vErrors = fault(vErrors, instancePath+"/amount", wrong47);
}
}
}
if(data.currency !== undefined){
if(!validate46(data.currency, instancePath+"/currency")) vErrors = joined(vErrors, validate46.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate45.errors = vErrors;
return vErrors === null;
}

export const Amounts = validate48;

function validate49(data, instancePath = ""){
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
vErrors = fault(vErrors, instancePath+"/amount", wrong11);
}
}
}
if(data.currency !== undefined){
if(!validate46(data.currency, instancePath+"/currency")) vErrors = joined(vErrors, validate46.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate49.errors = vErrors;
return vErrors === null;
}


function validate48(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.gross !== undefined){
if(!validate49(data.gross, instancePath+"/gross")) vErrors = joined(vErrors, validate49.errors);
}
if(data.net !== undefined){
if(!validate49(data.net, instancePath+"/net")) vErrors = joined(vErrors, validate49.errors);
}
if(data.fee !== undefined){
let data2 = data.fee;
if(isObject(data2)){
if(data2.merchant_fee === undefined){
vErrors = fault(vErrors, instancePath+"/fee", wrong48);
}
if(data2.merchant_fee !== undefined){
if(!validate49(data2.merchant_fee, instancePath+"/fee/merchant_fee")) vErrors = joined(vErrors, validate49.errors);
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
validate48.errors = vErrors;
return vErrors === null;
}

export const AtomTime = validate54;
const pattern4 = new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})$", "u");

function validate54(data, instancePath = ""){
let vErrors = null;
if(typeof data === "string"){
if(!pattern4.test(data)){
vErrors = fault(vErrors, instancePath, wrong49);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong1);
}
validate54.errors = vErrors;
return vErrors === null;
}

export const BankAccount = validate55;
const pattern5 = new RegExp("^[0-9a-f]{64}$", "u");

function validate59(data, instancePath = ""){
let vErrors = null;
if(typeof data === "string"){
if(!pattern5.test(data)){
vErrors = fault(vErrors, instancePath, wrong50);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong1);
}
validate59.errors = vErrors;
return vErrors === null;
}

const pattern7 = new RegExp("^([0-9]{10}|[0-9]{12})$", "u");

function validate61(data, instancePath = ""){
let vErrors = null;
if(typeof data === "string"){
if(!pattern7.test(data)){
vErrors = fault(vErrors, instancePath, wrong51);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong1);
}
validate61.errors = vErrors;
return vErrors === null;
}


function validate63(data, instancePath = ""){
let vErrors = null;
if(typeof data === "string"){
if(!pattern2.test(data)){
vErrors = fault(vErrors, instancePath, wrong39);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong1);
}
validate63.errors = vErrors;
return vErrors === null;
}

const pattern6 = new RegExp("^[^?!]*$", "u");

function validate56(data, instancePath = ""){
let vErrors = null;
const _errs1 = count(vErrors);
let valid0 = true;
const _errs2 = count(vErrors);
if(count(vErrors) === _errs2){
if(isObject(data)){
let missing0;
if((data.token === undefined) && (missing0 = "token")){
vErrors = fault(vErrors, instancePath, wrong52);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong52);
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
vErrors = fault(vErrors, instancePath, wrong40);
}
if(data.account === undefined){
vErrors = fault(vErrors, instancePath, wrong41);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
var _valid0 = _errs4 === count(vErrors);
valid0 = _valid0;
}
if(!valid0){
vErrors = fault(vErrors, instancePath, wrong53);
}
if(isObject(data)){
if(data.full_name === undefined){
vErrors = fault(vErrors, instancePath, wrong54);
}
if(data.description === undefined){
vErrors = fault(vErrors, instancePath, wrong55);
}
if(data.bik !== undefined){
if(!validate39(data.bik, instancePath+"/bik")) vErrors = joined(vErrors, validate39.errors);
}
if(data.account !== undefined){
if(!validate22(data.account, instancePath+"/account")) vErrors = joined(vErrors, validate22.errors);
}
if(data.token !== undefined){
if(!validate59(data.token, instancePath+"/token")) vErrors = joined(vErrors, validate59.errors);
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
vErrors = fault(vErrors, instancePath+"/description", wrong56);
}
if(func2(data4) < 1){
vErrors = fault(vErrors, instancePath+"/description", wrong7);
}
if(!pattern6.test(data4)){
vErrors = fault(vErrors, instancePath+"/description", wrong57);
}
}
else {
vErrors = fault(vErrors, instancePath+"/description", wrong1);
}
}
if(data.is_fast !== undefined){
if(typeof data.is_fast !== "boolean"){
vErrors = fault(vErrors, instancePath+"/is_fast", wrong44);
}
}
if(data.inn !== undefined){
if(!validate61(data.inn, instancePath+"/inn")) vErrors = joined(vErrors, validate61.errors);
}
if(data.kpp !== undefined){
if(!validate63(data.kpp, instancePath+"/kpp")) vErrors = joined(vErrors, validate63.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate56.errors = vErrors;
return vErrors === null;
}

const pattern9 = new RegExp("^[0-9]{10,15}$", "u");

function validate67(data, instancePath = ""){
let vErrors = null;
if(typeof data === "string"){
if(!pattern9.test(data)){
vErrors = fault(vErrors, instancePath, wrong58);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong1);
}
validate67.errors = vErrors;
return vErrors === null;
}

const pattern10 = new RegExp("^[0-9]{12}$", "u");

function validate69(data, instancePath = ""){
let vErrors = null;
if(typeof data === "string"){
if(!pattern10.test(data)){
vErrors = fault(vErrors, instancePath, wrong59);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong1);
}
validate69.errors = vErrors;
return vErrors === null;
}


function validate66(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.phone === undefined){
vErrors = fault(vErrors, instancePath, wrong60);
}
if(data.bank_id === undefined){
vErrors = fault(vErrors, instancePath, wrong61);
}
if(data.description === undefined){
vErrors = fault(vErrors, instancePath, wrong55);
}
if(data.phone !== undefined){
if(!validate67(data.phone, instancePath+"/phone")) vErrors = joined(vErrors, validate67.errors);
}
if(data.bank_id !== undefined){
if(!validate69(data.bank_id, instancePath+"/bank_id")) vErrors = joined(vErrors, validate69.errors);
}
if(data.description !== undefined){
let data2 = data.description;
if(typeof data2 === "string"){
if(func2(data2) > 140){
vErrors = fault(vErrors, instancePath+"/description", wrong62);
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
validate66.errors = vErrors;
return vErrors === null;
}


function validate55(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.system_type === undefined){
vErrors = fault(vErrors, instancePath, wrong63);
}
if(data.system_type !== undefined){
let data0 = data.system_type;
if(typeof data0 !== "string"){
vErrors = fault(vErrors, instancePath+"/system_type", wrong1);
}
if(!((data0 === "ru") || (data0 === "faster_payment_system"))){
vErrors = fault(vErrors, instancePath+"/system_type", wrong64);
}
}
const tag0 = data.system_type;
if(typeof tag0 == "string"){
if(tag0 === "ru"){
if(isObject(data)){
if(data.system_type === undefined){
vErrors = fault(vErrors, instancePath, wrong63);
}
if(data.ru === undefined){
vErrors = fault(vErrors, instancePath, wrong65);
}
if(data.system_type !== undefined){
let data1 = data.system_type;
if(typeof data1 !== "string"){
vErrors = fault(vErrors, instancePath+"/system_type", wrong1);
}
if("ru" !== data1){
vErrors = fault(vErrors, instancePath+"/system_type", wrong66);
}
}
if(data.ru !== undefined){
if(!validate56(data.ru, instancePath+"/ru")) vErrors = joined(vErrors, validate56.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
}
else if(tag0 === "faster_payment_system"){
if(isObject(data)){
if(data.system_type === undefined){
vErrors = fault(vErrors, instancePath, wrong63);
}
if(data.faster_payment_system === undefined){
vErrors = fault(vErrors, instancePath, wrong67);
}
if(data.system_type !== undefined){
let data3 = data.system_type;
if(typeof data3 !== "string"){
vErrors = fault(vErrors, instancePath+"/system_type", wrong1);
}
if("faster_payment_system" !== data3){
vErrors = fault(vErrors, instancePath+"/system_type", wrong68);
}
}
if(data.faster_payment_system !== undefined){
if(!validate66(data.faster_payment_system, instancePath+"/faster_payment_system")) vErrors = joined(vErrors, validate66.errors);
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
validate55.errors = vErrors;
return vErrors === null;
}

export const BankAccountFps = validate66;

export const BankAccountFpsVerification = validate72;

function validate72(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.phone === undefined){
vErrors = fault(vErrors, instancePath, wrong60);
}
if(data.bank_id === undefined){
vErrors = fault(vErrors, instancePath, wrong61);
}
if(data.phone !== undefined){
if(!validate67(data.phone, instancePath+"/phone")) vErrors = joined(vErrors, validate67.errors);
}
if(data.bank_id !== undefined){
if(!validate69(data.bank_id, instancePath+"/bank_id")) vErrors = joined(vErrors, validate69.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate72.errors = vErrors;
return vErrors === null;
}

export const BankAccountRu = validate56;

export const BankCard = validate75;
const pattern11 = new RegExp("^[0-9]{14,19}$", "u");
const pattern12 = new RegExp("^(0[0-9]|1[0-2])$", "u");
const pattern13 = new RegExp("^[0-9]{2}$", "u");
const pattern14 = new RegExp("^[0-9]{3,4}$", "u");

function validate75(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.number === undefined){
vErrors = fault(vErrors, instancePath, wrong69);
}
if(data.number !== undefined){
let data0 = data.number;
if(typeof data0 === "string"){
if(!pattern11.test(data0)){
vErrors = fault(vErrors, instancePath+"/number", wrong70);
}
}
else {
vErrors = fault(vErrors, instancePath+"/number", wrong1);
}
}
if(data.expiration_month !== undefined){
let data1 = data.expiration_month;
if(typeof data1 === "string"){
if(!pattern12.test(data1)){
vErrors = fault(vErrors, instancePath+"/expiration_month", wrong71);
}
}
else {
vErrors = fault(vErrors, instancePath+"/expiration_month", wrong1);
}
}
if(data.expiration_year !== undefined){
let data2 = data.expiration_year;
if(typeof data2 === "string"){
if(!pattern13.test(data2)){
vErrors = fault(vErrors, instancePath+"/expiration_year", wrong72);
}
}
else {
vErrors = fault(vErrors, instancePath+"/expiration_year", wrong1);
}
}
if(data.security_code !== undefined){
let data3 = data.security_code;
if(typeof data3 === "string"){
if(!pattern14.test(data3)){
vErrors = fault(vErrors, instancePath+"/security_code", wrong73);
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
validate75.errors = vErrors;
return vErrors === null;
}

export const BankError = validate76;

function validate77(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.rule_alias === undefined){
vErrors = fault(vErrors, instancePath, wrong74);
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
validate77.errors = vErrors;
return vErrors === null;
}


function validate76(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.code === undefined){
vErrors = fault(vErrors, instancePath, wrong75);
}
if(data.description === undefined){
vErrors = fault(vErrors, instancePath, wrong55);
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
if(!validate77(data2[i0], instancePath+"/reject_reasons/" + i0)) vErrors = joined(vErrors, validate77.errors);
}
}
else {
vErrors = fault(vErrors, instancePath+"/reject_reasons", wrong38);
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate76.errors = vErrors;
return vErrors === null;
}

export const BankSettings = validate79;
const pattern15 = new RegExp("^[!-~]+$", "u");

function validate79(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.seed !== undefined){
let data0 = data.seed;
if(!(Number.isInteger(data0))){
vErrors = fault(vErrors, instancePath+"/seed", wrong9);
}
if(Number.isFinite(data0)){
if(data0 > 4294967295 || isNaN(data0)){
vErrors = fault(vErrors, instancePath+"/seed", wrong76);
}
if(data0 < 0 || isNaN(data0)){
vErrors = fault(vErrors, instancePath+"/seed", wrong11);
}
}
}
if(data.ids !== undefined){
let data1 = data.ids;
if(typeof data1 !== "string"){
vErrors = fault(vErrors, instancePath+"/ids", wrong1);
}
if(!((data1 === "fixed") || (data1 === "drawn"))){
vErrors = fault(vErrors, instancePath+"/ids", wrong77);
}
}
if(data.start_at !== undefined){
if(typeof data.start_at !== "string"){
vErrors = fault(vErrors, instancePath+"/start_at", wrong1);
}
}
if(data.auto_projects !== undefined){
if(typeof data.auto_projects !== "boolean"){
vErrors = fault(vErrors, instancePath+"/auto_projects", wrong44);
}
}
if(data.max_sessions !== undefined){
let data4 = data.max_sessions;
if(!(Number.isInteger(data4))){
vErrors = fault(vErrors, instancePath+"/max_sessions", wrong9);
}
if(Number.isFinite(data4)){
if(data4 > 1000000000 || isNaN(data4)){
vErrors = fault(vErrors, instancePath+"/max_sessions", wrong78);
}
if(data4 < 1 || isNaN(data4)){
vErrors = fault(vErrors, instancePath+"/max_sessions", wrong47);
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
vErrors = fault(vErrors, instancePath+"/max_admin_body", wrong79);
}
if(data5 < 1024 || isNaN(data5)){
vErrors = fault(vErrors, instancePath+"/max_admin_body", wrong80);
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
vErrors = fault(vErrors, instancePath+"/journal/calls", wrong11);
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
vErrors = fault(vErrors, instancePath+"/journal/bytes", wrong11);
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
vErrors = fault(vErrors, instancePath+"/port", wrong81);
}
if(data9 < 0 || isNaN(data9)){
vErrors = fault(vErrors, instancePath+"/port", wrong11);
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
if(data.admin_token !== undefined){
let data11 = data.admin_token;
if(typeof data11 === "string"){
if(!pattern15.test(data11)){
vErrors = fault(vErrors, instancePath+"/admin_token", wrong82);
}
}
else {
vErrors = fault(vErrors, instancePath+"/admin_token", wrong1);
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate79.errors = vErrors;
return vErrors === null;
}

export const BareMethod = validate80;
const pattern16 = new RegExp("^(bank_card|encrypted_card|tokenized_card)$", "u");
const pattern17 = new RegExp("^[0-9]{4}$", "u");
const pattern18 = new RegExp("^[0-9]{6}$", "u");

function validate82(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.number_hash === undefined){
vErrors = fault(vErrors, instancePath, wrong83);
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
validate82.errors = vErrors;
return vErrors === null;
}


function validate84(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.token === undefined){
vErrors = fault(vErrors, instancePath, wrong84);
}
if(data.token !== undefined){
if(!validate59(data.token, instancePath+"/token")) vErrors = joined(vErrors, validate59.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate84.errors = vErrors;
return vErrors === null;
}


function validate80(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(!pattern16.test(data0)){
vErrors = fault(vErrors, instancePath+"/type", wrong85);
}
}
else {
vErrors = fault(vErrors, instancePath+"/type", wrong1);
}
}
if(data.bank_card !== undefined){
if(!validate75(data.bank_card, instancePath+"/bank_card")) vErrors = joined(vErrors, validate75.errors);
}
if(data.encrypted_card !== undefined){
if(!validate82(data.encrypted_card, instancePath+"/encrypted_card")) vErrors = joined(vErrors, validate82.errors);
}
if(data.tokenized_card !== undefined){
if(!validate84(data.tokenized_card, instancePath+"/tokenized_card")) vErrors = joined(vErrors, validate84.errors);
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
if(!pattern17.test(data5)){
vErrors = fault(vErrors, instancePath+"/last4", wrong86);
}
}
else {
vErrors = fault(vErrors, instancePath+"/last4", wrong1);
}
}
if(data.bin !== undefined){
let data6 = data.bin;
if(typeof data6 === "string"){
if(!pattern18.test(data6)){
vErrors = fault(vErrors, instancePath+"/bin", wrong87);
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
vErrors = fault(vErrors, instancePath+"/system_type", wrong64);
}
}
if(data.ru !== undefined){
if(!validate56(data.ru, instancePath+"/ru")) vErrors = joined(vErrors, validate56.errors);
}
if(data.faster_payment_system !== undefined){
if(!validate66(data.faster_payment_system, instancePath+"/faster_payment_system")) vErrors = joined(vErrors, validate66.errors);
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
validate80.errors = vErrors;
return vErrors === null;
}

export const Bik = validate39;

export const CalendarDate = validate29;

export const Card = validate89;

function validate89(data, instancePath = ""){
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
vErrors = fault(vErrors, instancePath+"/type", wrong88);
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
vErrors = fault(vErrors, instancePath, wrong89);
}
if(data.type !== undefined){
let data1 = data.type;
if(typeof data1 !== "string"){
vErrors = fault(vErrors, instancePath+"/type", wrong1);
}
if("bank_card" !== data1){
vErrors = fault(vErrors, instancePath+"/type", wrong90);
}
}
if(data.bank_card !== undefined){
if(!validate75(data.bank_card, instancePath+"/bank_card")) vErrors = joined(vErrors, validate75.errors);
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
vErrors = fault(vErrors, instancePath, wrong91);
}
if(data.type !== undefined){
let data3 = data.type;
if(typeof data3 !== "string"){
vErrors = fault(vErrors, instancePath+"/type", wrong1);
}
if("encrypted_card" !== data3){
vErrors = fault(vErrors, instancePath+"/type", wrong92);
}
}
if(data.encrypted_card !== undefined){
if(!validate82(data.encrypted_card, instancePath+"/encrypted_card")) vErrors = joined(vErrors, validate82.errors);
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
vErrors = fault(vErrors, instancePath, wrong93);
}
if(data.type !== undefined){
let data5 = data.type;
if(typeof data5 !== "string"){
vErrors = fault(vErrors, instancePath+"/type", wrong1);
}
if("tokenized_card" !== data5){
vErrors = fault(vErrors, instancePath+"/type", wrong94);
}
}
if(data.tokenized_card !== undefined){
if(!validate84(data.tokenized_card, instancePath+"/tokenized_card")) vErrors = joined(vErrors, validate84.errors);
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
validate89.errors = vErrors;
return vErrors === null;
}

export const ConfirmInformation = validate93;

function validate95(data, instancePath = ""){
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
validate95.errors = vErrors;
return vErrors === null;
}


function validate94(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.customer !== undefined){
if(!validate95(data.customer, instancePath+"/customer")) vErrors = joined(vErrors, validate95.errors);
}
if(data.recipient !== undefined){
if(!validate95(data.recipient, instancePath+"/recipient")) vErrors = joined(vErrors, validate95.errors);
}
if(data.purpose !== undefined){
if(typeof data.purpose !== "string"){
vErrors = fault(vErrors, instancePath+"/purpose", wrong1);
}
}
if(data.amount !== undefined){
if(!validate45(data.amount, instancePath+"/amount")) vErrors = joined(vErrors, validate45.errors);
}
if(data.payout_details !== undefined){
if(!validate80(data.payout_details, instancePath+"/payout_details")) vErrors = joined(vErrors, validate80.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate94.errors = vErrors;
return vErrors === null;
}


function validate102(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.id === undefined){
vErrors = fault(vErrors, instancePath, wrong95);
}
if(data.source === undefined){
vErrors = fault(vErrors, instancePath, wrong96);
}
if(data.destination === undefined){
vErrors = fault(vErrors, instancePath, wrong97);
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
if(!validate45(data.source, instancePath+"/source")) vErrors = joined(vErrors, validate45.errors);
}
if(data.destination !== undefined){
if(!validate45(data.destination, instancePath+"/destination")) vErrors = joined(vErrors, validate45.errors);
}
if(data.fx_rate !== undefined){
if(typeof data.fx_rate !== "string"){
vErrors = fault(vErrors, instancePath+"/fx_rate", wrong1);
}
}
if(data.commission !== undefined){
if(!validate49(data.commission, instancePath+"/commission")) vErrors = joined(vErrors, validate49.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate102.errors = vErrors;
return vErrors === null;
}


function validate93(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.transfer_details !== undefined){
if(!validate94(data.transfer_details, instancePath+"/transfer_details")) vErrors = joined(vErrors, validate94.errors);
}
if(data.account_details !== undefined){
if(!validate24(data.account_details, instancePath+"/account_details")) vErrors = joined(vErrors, validate24.errors);
}
if(data.exchanges !== undefined){
let data2 = data.exchanges;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0 && isFew(vErrors); i0++){
if(!validate102(data2[i0], instancePath+"/exchanges/" + i0)) vErrors = joined(vErrors, validate102.errors);
}
}
else {
vErrors = fault(vErrors, instancePath+"/exchanges", wrong38);
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate93.errors = vErrors;
return vErrors === null;
}

export const ConfirmationPayoutWebhook = validate107;
const pattern19 = new RegExp("^ps_[0-9]+$", "u");

function validate109(data, instancePath = ""){
let vErrors = null;
if(typeof data === "string"){
if(!pattern19.test(data)){
vErrors = fault(vErrors, instancePath, wrong98);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong1);
}
validate109.errors = vErrors;
return vErrors === null;
}


function validate111(data, instancePath = ""){
let vErrors = null;
if(typeof data !== "string"){
vErrors = fault(vErrors, instancePath, wrong1);
}
if(!(((((data === "created") || (data === "in_progress")) || (data === "accepted")) || (data === "cancelled")) || (data === "error"))){
vErrors = fault(vErrors, instancePath, wrong99);
}
validate111.errors = vErrors;
return vErrors === null;
}

const pattern20 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{6}Z$", "u");

function validate113(data, instancePath = ""){
let vErrors = null;
if(typeof data === "string"){
if(!pattern20.test(data)){
vErrors = fault(vErrors, instancePath, wrong100);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong1);
}
validate113.errors = vErrors;
return vErrors === null;
}


function validate117(data, instancePath = ""){
let vErrors = null;
if(typeof data !== "string"){
vErrors = fault(vErrors, instancePath, wrong1);
}
if(!((data === "confirm") || (data === "capture"))){
vErrors = fault(vErrors, instancePath, wrong101);
}
validate117.errors = vErrors;
return vErrors === null;
}

const pattern21 = new RegExp("^po_[0-9]+$", "u");

function validate120(data, instancePath = ""){
let vErrors = null;
if(typeof data === "string"){
if(!pattern21.test(data)){
vErrors = fault(vErrors, instancePath, wrong102);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong1);
}
validate120.errors = vErrors;
return vErrors === null;
}


function validate122(data, instancePath = ""){
let vErrors = null;
if(typeof data !== "string"){
vErrors = fault(vErrors, instancePath, wrong1);
}
if(!((((data === "in_progress") || (data === "pending")) || (data === "succeeded")) || (data === "failed"))){
vErrors = fault(vErrors, instancePath, wrong103);
}
validate122.errors = vErrors;
return vErrors === null;
}


function validate127(data, instancePath = ""){
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
validate127.errors = vErrors;
return vErrors === null;
}


function validate126(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.reference === undefined){
vErrors = fault(vErrors, instancePath, wrong104);
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
if(!validate127(data1[i0], instancePath+"/contacts/" + i0)) vErrors = joined(vErrors, validate127.errors);
}
}
else {
vErrors = fault(vErrors, instancePath+"/contacts", wrong38);
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate126.errors = vErrors;
return vErrors === null;
}


function validate131(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
vErrors = fault(vErrors, instancePath+"/type", wrong1);
}
if(!(((data0 === "bank_card") || (data0 === "encrypted_card")) || (data0 === "tokenized_card"))){
vErrors = fault(vErrors, instancePath+"/type", wrong88);
}
}
if(data.encrypted_card !== undefined){
if(!validate82(data.encrypted_card, instancePath+"/encrypted_card")) vErrors = joined(vErrors, validate82.errors);
}
if(data.tokenized_card !== undefined){
if(!validate84(data.tokenized_card, instancePath+"/tokenized_card")) vErrors = joined(vErrors, validate84.errors);
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
if(!pattern17.test(data4)){
vErrors = fault(vErrors, instancePath+"/last4", wrong86);
}
}
else {
vErrors = fault(vErrors, instancePath+"/last4", wrong1);
}
}
if(data.bin !== undefined){
let data5 = data.bin;
if(typeof data5 === "string"){
if(!pattern18.test(data5)){
vErrors = fault(vErrors, instancePath+"/bin", wrong87);
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
validate131.errors = vErrors;
return vErrors === null;
}


function validate135(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.system_type === undefined){
vErrors = fault(vErrors, instancePath, wrong63);
}
if(data.system_type !== undefined){
let data0 = data.system_type;
if(typeof data0 !== "string"){
vErrors = fault(vErrors, instancePath+"/system_type", wrong1);
}
if(!(((data0 === "ru") || (data0 === "faster_payment_system")) || (data0 === "faster_payment_system_verification"))){
vErrors = fault(vErrors, instancePath+"/system_type", wrong105);
}
}
const tag0 = data.system_type;
if(typeof tag0 == "string"){
if(tag0 === "ru"){
if(isObject(data)){
if(data.system_type === undefined){
vErrors = fault(vErrors, instancePath, wrong63);
}
if(data.ru === undefined){
vErrors = fault(vErrors, instancePath, wrong65);
}
if(data.system_type !== undefined){
let data1 = data.system_type;
if(typeof data1 !== "string"){
vErrors = fault(vErrors, instancePath+"/system_type", wrong1);
}
if("ru" !== data1){
vErrors = fault(vErrors, instancePath+"/system_type", wrong66);
}
}
if(data.ru !== undefined){
if(!validate56(data.ru, instancePath+"/ru")) vErrors = joined(vErrors, validate56.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
}
else if(tag0 === "faster_payment_system"){
if(isObject(data)){
if(data.system_type === undefined){
vErrors = fault(vErrors, instancePath, wrong63);
}
if(data.faster_payment_system === undefined){
vErrors = fault(vErrors, instancePath, wrong67);
}
if(data.system_type !== undefined){
let data3 = data.system_type;
if(typeof data3 !== "string"){
vErrors = fault(vErrors, instancePath+"/system_type", wrong1);
}
if("faster_payment_system" !== data3){
vErrors = fault(vErrors, instancePath+"/system_type", wrong68);
}
}
if(data.faster_payment_system !== undefined){
if(!validate66(data.faster_payment_system, instancePath+"/faster_payment_system")) vErrors = joined(vErrors, validate66.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
}
else if(tag0 === "faster_payment_system_verification"){
if(isObject(data)){
if(data.system_type === undefined){
vErrors = fault(vErrors, instancePath, wrong63);
}
if(data.faster_payment_system_verification === undefined){
vErrors = fault(vErrors, instancePath, wrong106);
}
if(data.system_type !== undefined){
let data5 = data.system_type;
if(typeof data5 !== "string"){
vErrors = fault(vErrors, instancePath+"/system_type", wrong1);
}
if("faster_payment_system_verification" !== data5){
vErrors = fault(vErrors, instancePath+"/system_type", wrong107);
}
}
if(data.faster_payment_system_verification !== undefined){
if(!validate72(data.faster_payment_system_verification, instancePath+"/faster_payment_system_verification")) vErrors = joined(vErrors, validate72.errors);
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
validate135.errors = vErrors;
return vErrors === null;
}

const pattern24 = new RegExp("^[0-9]{11,20}$", "u");

function validate140(data, instancePath = ""){
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
vErrors = fault(vErrors, instancePath+"/type", wrong108);
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
vErrors = fault(vErrors, instancePath, wrong109);
}
if(data.type !== undefined){
let data1 = data.type;
if(typeof data1 !== "string"){
vErrors = fault(vErrors, instancePath+"/type", wrong1);
}
if("yoomoney" !== data1){
vErrors = fault(vErrors, instancePath+"/type", wrong110);
}
}
if(data.yoomoney !== undefined){
let data2 = data.yoomoney;
if(isObject(data2)){
if(data2.account === undefined){
vErrors = fault(vErrors, instancePath+"/yoomoney", wrong41);
}
if(data2.account !== undefined){
let data3 = data2.account;
if(typeof data3 === "string"){
if(!pattern24.test(data3)){
vErrors = fault(vErrors, instancePath+"/yoomoney/account", wrong111);
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
vErrors = fault(vErrors, instancePath+"/yoomoney/description", wrong112);
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
vErrors = fault(vErrors, instancePath, wrong113);
}
if(data.type !== undefined){
let data5 = data.type;
if(typeof data5 !== "string"){
vErrors = fault(vErrors, instancePath+"/type", wrong1);
}
if("qiwi" !== data5){
vErrors = fault(vErrors, instancePath+"/type", wrong114);
}
}
if(data.qiwi !== undefined){
let data6 = data.qiwi;
if(isObject(data6)){
if(data6.account === undefined){
vErrors = fault(vErrors, instancePath+"/qiwi", wrong41);
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
vErrors = fault(vErrors, instancePath, wrong115);
}
if(data.type !== undefined){
let data9 = data.type;
if(typeof data9 !== "string"){
vErrors = fault(vErrors, instancePath+"/type", wrong1);
}
if("moneta" !== data9){
vErrors = fault(vErrors, instancePath+"/type", wrong116);
}
}
if(data.moneta !== undefined){
let data10 = data.moneta;
if(isObject(data10)){
if(data10.account === undefined){
vErrors = fault(vErrors, instancePath+"/moneta", wrong41);
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
vErrors = fault(vErrors, instancePath, wrong117);
}
if(data.type !== undefined){
let data13 = data.type;
if(typeof data13 !== "string"){
vErrors = fault(vErrors, instancePath+"/type", wrong1);
}
if("steam" !== data13){
vErrors = fault(vErrors, instancePath+"/type", wrong118);
}
}
if(data.steam !== undefined){
let data14 = data.steam;
if(isObject(data14)){
if(data14.account === undefined){
vErrors = fault(vErrors, instancePath+"/steam", wrong41);
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
validate140.errors = vErrors;
return vErrors === null;
}


function validate142(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.token === undefined){
vErrors = fault(vErrors, instancePath, wrong84);
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
validate142.errors = vErrors;
return vErrors === null;
}


function validate145(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.kbk === undefined){
vErrors = fault(vErrors, instancePath, wrong119);
}
if(data.oktmo === undefined){
vErrors = fault(vErrors, instancePath, wrong120);
}
if(data.payment_reason === undefined){
vErrors = fault(vErrors, instancePath, wrong121);
}
if(data.period === undefined){
vErrors = fault(vErrors, instancePath, wrong122);
}
if(data.document_number === undefined){
vErrors = fault(vErrors, instancePath, wrong123);
}
if(data.document_date === undefined){
vErrors = fault(vErrors, instancePath, wrong124);
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
validate145.errors = vErrors;
return vErrors === null;
}

const pattern26 = new RegExp("^[0-9]{10}$", "u");

function validate147(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.kpp === undefined){
vErrors = fault(vErrors, instancePath, wrong125);
}
if(data.inn === undefined){
vErrors = fault(vErrors, instancePath, wrong126);
}
if(data.kpp !== undefined){
if(!validate63(data.kpp, instancePath+"/kpp")) vErrors = joined(vErrors, validate63.errors);
}
if(data.inn !== undefined){
let data1 = data.inn;
if(typeof data1 === "string"){
if(!pattern26.test(data1)){
vErrors = fault(vErrors, instancePath+"/inn", wrong127);
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
validate147.errors = vErrors;
return vErrors === null;
}


function validate150(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.bik === undefined){
vErrors = fault(vErrors, instancePath, wrong40);
}
if(data.account === undefined){
vErrors = fault(vErrors, instancePath, wrong41);
}
if(data.account_eks === undefined){
vErrors = fault(vErrors, instancePath, wrong128);
}
if(data.name === undefined){
vErrors = fault(vErrors, instancePath, wrong16);
}
if(data.inn === undefined){
vErrors = fault(vErrors, instancePath, wrong126);
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
if(!validate63(data.kpp, instancePath+"/kpp")) vErrors = joined(vErrors, validate63.errors);
}
if(data.inn !== undefined){
let data5 = data.inn;
if(typeof data5 === "string"){
if(!pattern26.test(data5)){
vErrors = fault(vErrors, instancePath+"/inn", wrong127);
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
validate150.errors = vErrors;
return vErrors === null;
}


function validate144(data, instancePath = ""){
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
vErrors = fault(vErrors, instancePath+"/type", wrong129);
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
vErrors = fault(vErrors, instancePath+"/type", wrong130);
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
vErrors = fault(vErrors, instancePath+"/tax_details/period", wrong69);
}
if(data3.year === undefined){
vErrors = fault(vErrors, instancePath+"/tax_details/period", wrong131);
}
if(data3.type !== undefined){
let data4 = data3.type;
if(typeof data4 !== "string"){
vErrors = fault(vErrors, instancePath+"/tax_details/period/type", wrong1);
}
if(!((data4 === "month") || (data4 === "quarter"))){
vErrors = fault(vErrors, instancePath+"/tax_details/period/type", wrong132);
}
}
if(data3.number !== undefined){
let data5 = data3.number;
if(!(Number.isInteger(data5))){
vErrors = fault(vErrors, instancePath+"/tax_details/period/number", wrong9);
}
if(Number.isFinite(data5)){
if(data5 > 12 || isNaN(data5)){
vErrors = fault(vErrors, instancePath+"/tax_details/period/number", wrong133);
}
if(data5 < 1 || isNaN(data5)){
vErrors = fault(vErrors, instancePath+"/tax_details/period/number", wrong47);
}
}
}
if(data3.year !== undefined){
let data6 = data3.year;
if(typeof data6 === "string"){
if(!pattern17.test(data6)){
vErrors = fault(vErrors, instancePath+"/tax_details/period/year", wrong86);
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
vErrors = fault(vErrors, instancePath, wrong52);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong52);
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
vErrors = fault(vErrors, instancePath, wrong55);
}
if(data.uin === undefined){
vErrors = fault(vErrors, instancePath, wrong134);
}
if(data.tax_details === undefined){
vErrors = fault(vErrors, instancePath, wrong135);
}
if(data.payer === undefined){
vErrors = fault(vErrors, instancePath, wrong136);
}
if(data.payee === undefined){
vErrors = fault(vErrors, instancePath, wrong137);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
var _valid0 = _errs23 === count(vErrors);
valid7 = _valid0;
}
if(!valid7){
vErrors = fault(vErrors, instancePath, wrong53);
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
vErrors = fault(vErrors, instancePath+"/type", wrong138);
}
}
if(data.tax_full !== undefined){
let data8 = data.tax_full;
if(isObject(data8)){
if(data8.description === undefined){
vErrors = fault(vErrors, instancePath+"/tax_full", wrong55);
}
if(data8.uin === undefined){
vErrors = fault(vErrors, instancePath+"/tax_full", wrong134);
}
if(data8.tax_details === undefined){
vErrors = fault(vErrors, instancePath+"/tax_full", wrong135);
}
if(data8.payer === undefined){
vErrors = fault(vErrors, instancePath+"/tax_full", wrong136);
}
if(data8.payee === undefined){
vErrors = fault(vErrors, instancePath+"/tax_full", wrong137);
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
if(!validate145(data8.tax_details, instancePath+"/tax_full/tax_details")) vErrors = joined(vErrors, validate145.errors);
}
if(data8.payer !== undefined){
if(!validate147(data8.payer, instancePath+"/tax_full/payer")) vErrors = joined(vErrors, validate147.errors);
}
if(data8.payee !== undefined){
if(!validate150(data8.payee, instancePath+"/tax_full/payee")) vErrors = joined(vErrors, validate150.errors);
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
if(!validate145(data.tax_details, instancePath+"/tax_details")) vErrors = joined(vErrors, validate145.errors);
}
if(data.payer !== undefined){
if(!validate147(data.payer, instancePath+"/payer")) vErrors = joined(vErrors, validate147.errors);
}
if(data.payee !== undefined){
if(!validate150(data.payee, instancePath+"/payee")) vErrors = joined(vErrors, validate150.errors);
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
validate144.errors = vErrors;
return vErrors === null;
}


function validate130(data, instancePath = ""){
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
vErrors = fault(vErrors, instancePath+"/type", wrong139);
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
vErrors = fault(vErrors, instancePath, wrong140);
}
if(data.type !== undefined){
let data1 = data.type;
if(typeof data1 !== "string"){
vErrors = fault(vErrors, instancePath+"/type", wrong1);
}
if("card" !== data1){
vErrors = fault(vErrors, instancePath+"/type", wrong141);
}
}
if(data.card !== undefined){
if(!validate131(data.card, instancePath+"/card")) vErrors = joined(vErrors, validate131.errors);
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
vErrors = fault(vErrors, instancePath, wrong142);
}
if(data.type !== undefined){
let data3 = data.type;
if(typeof data3 !== "string"){
vErrors = fault(vErrors, instancePath+"/type", wrong1);
}
if("bank_account" !== data3){
vErrors = fault(vErrors, instancePath+"/type", wrong143);
}
}
if(data.bank_account !== undefined){
if(!validate135(data.bank_account, instancePath+"/bank_account")) vErrors = joined(vErrors, validate135.errors);
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
vErrors = fault(vErrors, instancePath, wrong144);
}
if(data.type !== undefined){
let data5 = data.type;
if(typeof data5 !== "string"){
vErrors = fault(vErrors, instancePath+"/type", wrong1);
}
if("wallet" !== data5){
vErrors = fault(vErrors, instancePath+"/type", wrong145);
}
}
if(data.wallet !== undefined){
if(!validate140(data.wallet, instancePath+"/wallet")) vErrors = joined(vErrors, validate140.errors);
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
vErrors = fault(vErrors, instancePath, wrong146);
}
if(data.type !== undefined){
let data7 = data.type;
if(typeof data7 !== "string"){
vErrors = fault(vErrors, instancePath+"/type", wrong1);
}
if("recurrent" !== data7){
vErrors = fault(vErrors, instancePath+"/type", wrong147);
}
}
if(data.recurrent !== undefined){
if(!validate142(data.recurrent, instancePath+"/recurrent")) vErrors = joined(vErrors, validate142.errors);
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
vErrors = fault(vErrors, instancePath, wrong148);
}
if(data.type !== undefined){
let data9 = data.type;
if(typeof data9 !== "string"){
vErrors = fault(vErrors, instancePath+"/type", wrong1);
}
if("tax" !== data9){
vErrors = fault(vErrors, instancePath+"/type", wrong149);
}
}
if(data.tax !== undefined){
if(!validate144(data.tax, instancePath+"/tax")) vErrors = joined(vErrors, validate144.errors);
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
validate130.errors = vErrors;
return vErrors === null;
}


function validate164(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.id_type === undefined){
vErrors = fault(vErrors, instancePath, wrong150);
}
if(data.id_number === undefined){
vErrors = fault(vErrors, instancePath, wrong151);
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
validate164.errors = vErrors;
return vErrors === null;
}


function validate162(data, instancePath = ""){
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
if(!validate61(data.beneficiary_id, instancePath+"/beneficiary_id")) vErrors = joined(vErrors, validate61.errors);
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
if(!validate164(data.identity_document, instancePath+"/identity_document")) vErrors = joined(vErrors, validate164.errors);
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
validate162.errors = vErrors;
return vErrors === null;
}


function validate161(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.sender !== undefined){
if(!validate162(data.sender, instancePath+"/sender")) vErrors = joined(vErrors, validate162.errors);
}
if(data.recipient !== undefined){
if(!validate162(data.recipient, instancePath+"/recipient")) vErrors = joined(vErrors, validate162.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate161.errors = vErrors;
return vErrors === null;
}


function validate176(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.name === undefined){
vErrors = fault(vErrors, instancePath, wrong16);
}
if(data.amount_details === undefined){
vErrors = fault(vErrors, instancePath, wrong152);
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
if(!validate45(data.amount_details, instancePath+"/amount_details")) vErrors = joined(vErrors, validate45.errors);
}
if(data.quantity !== undefined){
let data2 = data.quantity;
if(!(Number.isInteger(data2))){
vErrors = fault(vErrors, instancePath+"/quantity", wrong9);
}
if(Number.isFinite(data2)){
if(data2 < 1 || isNaN(data2)){
vErrors = fault(vErrors, instancePath+"/quantity", wrong47);
}
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate176.errors = vErrors;
return vErrors === null;
}


function validate180(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.id === undefined){
vErrors = fault(vErrors, instancePath, wrong95);
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
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate180.errors = vErrors;
return vErrors === null;
}


function validate175(data, instancePath = ""){
let vErrors = null;
const _errs1 = count(vErrors);
let valid0 = true;
const _errs2 = count(vErrors);
if(count(vErrors) === _errs2){
if(isObject(data)){
let missing0;
if((data.payer_type === undefined) && (missing0 = "payer_type")){
vErrors = fault(vErrors, instancePath, wrong52);
}
else {
if(data.payer_type !== undefined){
let data0 = data.payer_type;
if(typeof data0 !== "string"){
vErrors = fault(vErrors, instancePath, wrong52);
}
if("legal" !== data0){
vErrors = fault(vErrors, instancePath, wrong52);
}
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong52);
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
vErrors = fault(vErrors, instancePath, wrong153);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
var _valid0 = _errs6 === count(vErrors);
valid0 = _valid0;
}
if(!valid0){
vErrors = fault(vErrors, instancePath, wrong154);
}
if(isObject(data)){
if(data.tax_reference === undefined){
vErrors = fault(vErrors, instancePath, wrong155);
}
if(data.services === undefined){
vErrors = fault(vErrors, instancePath, wrong156);
}
if(data.tax_reference !== undefined){
let data1 = data.tax_reference;
if(typeof data1 === "string"){
if(!pattern10.test(data1)){
vErrors = fault(vErrors, instancePath+"/tax_reference", wrong59);
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
vErrors = fault(vErrors, instancePath+"/services", wrong157);
}
if(data2.length < 1){
vErrors = fault(vErrors, instancePath+"/services", wrong158);
}
const len0 = data2.length > 6 ? 0 : data2.length;
for(let i0=0; i0<len0 && isFew(vErrors); i0++){
if(!validate176(data2[i0], instancePath+"/services/" + i0)) vErrors = joined(vErrors, validate176.errors);
}
}
else {
vErrors = fault(vErrors, instancePath+"/services", wrong38);
}
}
if(data.payer_type !== undefined){
let data4 = data.payer_type;
if(typeof data4 !== "string"){
vErrors = fault(vErrors, instancePath+"/payer_type", wrong1);
}
if(!(((data4 === "legal") || (data4 === "individual")) || (data4 === "foreign"))){
vErrors = fault(vErrors, instancePath+"/payer_type", wrong159);
}
}
if(data.payer_tax_number !== undefined){
if(!validate61(data.payer_tax_number, instancePath+"/payer_tax_number")) vErrors = joined(vErrors, validate61.errors);
}
if(data.payer_name !== undefined){
if(typeof data.payer_name !== "string"){
vErrors = fault(vErrors, instancePath+"/payer_name", wrong1);
}
}
if(data.receipt !== undefined){
if(!validate180(data.receipt, instancePath+"/receipt")) vErrors = joined(vErrors, validate180.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate175.errors = vErrors;
return vErrors === null;
}


function validate174(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.professional_income_taxpayer === undefined){
vErrors = fault(vErrors, instancePath, wrong160);
}
if(data.professional_income_taxpayer !== undefined){
if(!validate175(data.professional_income_taxpayer, instancePath+"/professional_income_taxpayer")) vErrors = joined(vErrors, validate175.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate174.errors = vErrors;
return vErrors === null;
}


function validate184(data, instancePath = ""){
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
vErrors = fault(vErrors, instancePath+"/type", wrong161);
}
}
if(data.redirect !== undefined){
let data1 = data.redirect;
if(isObject(data1)){
if(data1.url === undefined){
vErrors = fault(vErrors, instancePath+"/redirect", wrong162);
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
}
else {
vErrors = fault(vErrors, instancePath+"/redirect", wrong12);
}
}
if(data.inform !== undefined){
let data7 = data.inform;
if(isObject(data7)){
if(data7.qr !== undefined){
let data8 = data7.qr;
if(isObject(data8)){
if(data8.content !== undefined){
if(typeof data8.content !== "string"){
vErrors = fault(vErrors, instancePath+"/inform/qr/content", wrong1);
}
}
if(data8.img !== undefined){
if(typeof data8.img !== "string"){
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
validate184.errors = vErrors;
return vErrors === null;
}


function validate186(data, instancePath = ""){
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
validate186.errors = vErrors;
return vErrors === null;
}

const pattern29 = new RegExp("^rf_[0-9]+$", "u");

function validate189(data, instancePath = ""){
let vErrors = null;
if(typeof data === "string"){
if(!pattern29.test(data)){
vErrors = fault(vErrors, instancePath, wrong163);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong1);
}
validate189.errors = vErrors;
return vErrors === null;
}


function validate191(data, instancePath = ""){
let vErrors = null;
if(typeof data !== "string"){
vErrors = fault(vErrors, instancePath, wrong1);
}
if(!((((data === "in_progress") || (data === "accepted")) || (data === "declined")) || (data === "error"))){
vErrors = fault(vErrors, instancePath, wrong164);
}
validate191.errors = vErrors;
return vErrors === null;
}


function validate197(data, instancePath = ""){
validate197.errors = null;
return true;
}


function validate199(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.contractor_alias === undefined){
vErrors = fault(vErrors, instancePath, wrong165);
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
vErrors = fault(vErrors, instancePath+"/remains", wrong44);
}
}
if(data.amount !== undefined){
if(!validate45(data.amount, instancePath+"/amount")) vErrors = joined(vErrors, validate45.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate199.errors = vErrors;
return vErrors === null;
}


function validate188(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.id === undefined){
vErrors = fault(vErrors, instancePath, wrong95);
}
if(data.status === undefined){
vErrors = fault(vErrors, instancePath, wrong2);
}
if(data.created_at === undefined){
vErrors = fault(vErrors, instancePath, wrong166);
}
if(data.amount_details === undefined){
vErrors = fault(vErrors, instancePath, wrong152);
}
if(data.id !== undefined){
if(!validate189(data.id, instancePath+"/id")) vErrors = joined(vErrors, validate189.errors);
}
if(data.status !== undefined){
if(!validate191(data.status, instancePath+"/status")) vErrors = joined(vErrors, validate191.errors);
}
if(data.created_at !== undefined){
if(!validate113(data.created_at, instancePath+"/created_at")) vErrors = joined(vErrors, validate113.errors);
}
if(data.finished_at !== undefined){
if(!validate113(data.finished_at, instancePath+"/finished_at")) vErrors = joined(vErrors, validate113.errors);
}
if(data.amount_details !== undefined){
if(!validate45(data.amount_details, instancePath+"/amount_details")) vErrors = joined(vErrors, validate45.errors);
}
if(data.amounts !== undefined){
if(!validate48(data.amounts, instancePath+"/amounts")) vErrors = joined(vErrors, validate48.errors);
}
if(data.metadata !== undefined){
if(!validate197(data.metadata, instancePath+"/metadata")) vErrors = joined(vErrors, validate197.errors);
}
if(data.is_chargeback !== undefined){
if(typeof data.is_chargeback !== "boolean"){
vErrors = fault(vErrors, instancePath+"/is_chargeback", wrong44);
}
}
if(data.revenue_split_info !== undefined){
let data8 = data.revenue_split_info;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0 && isFew(vErrors); i0++){
if(!validate199(data8[i0], instancePath+"/revenue_split_info/" + i0)) vErrors = joined(vErrors, validate199.errors);
}
}
else {
vErrors = fault(vErrors, instancePath+"/revenue_split_info", wrong38);
}
}
if(data.transaction_info !== undefined){
if(!validate186(data.transaction_info, instancePath+"/transaction_info")) vErrors = joined(vErrors, validate186.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate188.errors = vErrors;
return vErrors === null;
}


function validate119(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.id === undefined){
vErrors = fault(vErrors, instancePath, wrong95);
}
if(data.status === undefined){
vErrors = fault(vErrors, instancePath, wrong2);
}
if(data.created_at === undefined){
vErrors = fault(vErrors, instancePath, wrong166);
}
if(data.id !== undefined){
if(!validate120(data.id, instancePath+"/id")) vErrors = joined(vErrors, validate120.errors);
}
if(data.status !== undefined){
if(!validate122(data.status, instancePath+"/status")) vErrors = joined(vErrors, validate122.errors);
}
if(data.created_at !== undefined){
if(!validate113(data.created_at, instancePath+"/created_at")) vErrors = joined(vErrors, validate113.errors);
}
if(data.finished_at !== undefined){
if(!validate113(data.finished_at, instancePath+"/finished_at")) vErrors = joined(vErrors, validate113.errors);
}
if(data.customer !== undefined){
if(!validate126(data.customer, instancePath+"/customer")) vErrors = joined(vErrors, validate126.errors);
}
if(data.payout_details !== undefined){
if(!validate130(data.payout_details, instancePath+"/payout_details")) vErrors = joined(vErrors, validate130.errors);
}
if(data.participant_details !== undefined){
if(!validate161(data.participant_details, instancePath+"/participant_details")) vErrors = joined(vErrors, validate161.errors);
}
if(data.amount_details !== undefined){
if(!validate45(data.amount_details, instancePath+"/amount_details")) vErrors = joined(vErrors, validate45.errors);
}
if(data.amounts !== undefined){
if(!validate48(data.amounts, instancePath+"/amounts")) vErrors = joined(vErrors, validate48.errors);
}
if(data.fiscalization_details !== undefined){
if(!validate174(data.fiscalization_details, instancePath+"/fiscalization_details")) vErrors = joined(vErrors, validate174.errors);
}
if(data.customer_interaction !== undefined){
if(!validate184(data.customer_interaction, instancePath+"/customer_interaction")) vErrors = joined(vErrors, validate184.errors);
}
if(data.transaction_info !== undefined){
if(!validate186(data.transaction_info, instancePath+"/transaction_info")) vErrors = joined(vErrors, validate186.errors);
}
if(data.refunds !== undefined){
let data12 = data.refunds;
if(Array.isArray(data12)){
const len0 = data12.length;
for(let i0=0; i0<len0 && isFew(vErrors); i0++){
if(!validate188(data12[i0], instancePath+"/refunds/" + i0)) vErrors = joined(vErrors, validate188.errors);
}
}
else {
vErrors = fault(vErrors, instancePath+"/refunds", wrong38);
}
}
if(data.metadata !== undefined){
if(!validate197(data.metadata, instancePath+"/metadata")) vErrors = joined(vErrors, validate197.errors);
}
if(data.error !== undefined){
if(!validate76(data.error, instancePath+"/error")) vErrors = joined(vErrors, validate76.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate119.errors = vErrors;
return vErrors === null;
}

const pattern30 = new RegExp("^pm_[0-9]+$", "u");

function validate208(data, instancePath = ""){
let vErrors = null;
if(typeof data === "string"){
if(!pattern30.test(data)){
vErrors = fault(vErrors, instancePath, wrong167);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong1);
}
validate208.errors = vErrors;
return vErrors === null;
}


function validate210(data, instancePath = ""){
let vErrors = null;
if(typeof data !== "string"){
vErrors = fault(vErrors, instancePath, wrong1);
}
if(!((((data === "in_progress") || (data === "pending")) || (data === "succeeded")) || (data === "failed"))){
vErrors = fault(vErrors, instancePath, wrong103);
}
validate210.errors = vErrors;
return vErrors === null;
}


function validate216(data, instancePath = ""){
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
vErrors = fault(vErrors, instancePath+"/type", wrong168);
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
vErrors = fault(vErrors, instancePath, wrong169);
}
if(data.type !== undefined){
let data1 = data.type;
if(typeof data1 !== "string"){
vErrors = fault(vErrors, instancePath+"/type", wrong1);
}
if("transfer_from_nominal_account" !== data1){
vErrors = fault(vErrors, instancePath+"/type", wrong170);
}
}
if(data.transfer_from_nominal_account !== undefined){
let data2 = data.transfer_from_nominal_account;
if(isObject(data2)){
if(data2.description === undefined){
vErrors = fault(vErrors, instancePath+"/transfer_from_nominal_account", wrong55);
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
vErrors = fault(vErrors, instancePath, wrong171);
}
if(data.type !== undefined){
let data4 = data.type;
if(typeof data4 !== "string"){
vErrors = fault(vErrors, instancePath+"/type", wrong1);
}
if("transfer_from_bank_account" !== data4){
vErrors = fault(vErrors, instancePath+"/type", wrong172);
}
}
if(data.transfer_from_bank_account !== undefined){
let data5 = data.transfer_from_bank_account;
if(isObject(data5)){
if(data5.description === undefined){
vErrors = fault(vErrors, instancePath+"/transfer_from_bank_account", wrong55);
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
validate216.errors = vErrors;
return vErrors === null;
}


function validate215(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.type === undefined){
vErrors = fault(vErrors, instancePath, wrong24);
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(func2(data0) < 1){
vErrors = fault(vErrors, instancePath+"/type", wrong7);
}
}
else {
vErrors = fault(vErrors, instancePath+"/type", wrong1);
}
}
if(data.internal_transfer !== undefined){
if(!validate216(data.internal_transfer, instancePath+"/internal_transfer")) vErrors = joined(vErrors, validate216.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate215.errors = vErrors;
return vErrors === null;
}


function validate222(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.token === undefined){
vErrors = fault(vErrors, instancePath, wrong84);
}
if(data.created_at === undefined){
vErrors = fault(vErrors, instancePath, wrong166);
}
if(data.finished_at === undefined){
vErrors = fault(vErrors, instancePath, wrong173);
}
if(data.is_active === undefined){
vErrors = fault(vErrors, instancePath, wrong174);
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
vErrors = fault(vErrors, instancePath+"/is_active", wrong44);
}
}
if(data.initiator !== undefined){
let data4 = data.initiator;
if(typeof data4 !== "string"){
vErrors = fault(vErrors, instancePath+"/initiator", wrong1);
}
if(!((data4 === "merchant") || (data4 === "client"))){
vErrors = fault(vErrors, instancePath+"/initiator", wrong175);
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate222.errors = vErrors;
return vErrors === null;
}


function validate207(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.id === undefined){
vErrors = fault(vErrors, instancePath, wrong95);
}
if(data.status === undefined){
vErrors = fault(vErrors, instancePath, wrong2);
}
if(data.created_at === undefined){
vErrors = fault(vErrors, instancePath, wrong166);
}
if(data.customer === undefined){
vErrors = fault(vErrors, instancePath, wrong176);
}
if(data.payment_details === undefined){
vErrors = fault(vErrors, instancePath, wrong177);
}
if(data.amount_details === undefined){
vErrors = fault(vErrors, instancePath, wrong152);
}
if(data.id !== undefined){
if(!validate208(data.id, instancePath+"/id")) vErrors = joined(vErrors, validate208.errors);
}
if(data.status !== undefined){
if(!validate210(data.status, instancePath+"/status")) vErrors = joined(vErrors, validate210.errors);
}
if(data.created_at !== undefined){
if(!validate113(data.created_at, instancePath+"/created_at")) vErrors = joined(vErrors, validate113.errors);
}
if(data.finished_at !== undefined){
if(!validate113(data.finished_at, instancePath+"/finished_at")) vErrors = joined(vErrors, validate113.errors);
}
if(data.customer !== undefined){
if(!validate126(data.customer, instancePath+"/customer")) vErrors = joined(vErrors, validate126.errors);
}
if(data.payment_details !== undefined){
if(!validate215(data.payment_details, instancePath+"/payment_details")) vErrors = joined(vErrors, validate215.errors);
}
if(data.participant_details !== undefined){
if(!validate161(data.participant_details, instancePath+"/participant_details")) vErrors = joined(vErrors, validate161.errors);
}
if(data.amount_details !== undefined){
if(!validate45(data.amount_details, instancePath+"/amount_details")) vErrors = joined(vErrors, validate45.errors);
}
if(data.amounts !== undefined){
if(!validate48(data.amounts, instancePath+"/amounts")) vErrors = joined(vErrors, validate48.errors);
}
if(data.recurrent !== undefined){
if(!validate222(data.recurrent, instancePath+"/recurrent")) vErrors = joined(vErrors, validate222.errors);
}
if(data.customer_interaction !== undefined){
if(!validate184(data.customer_interaction, instancePath+"/customer_interaction")) vErrors = joined(vErrors, validate184.errors);
}
if(data.transaction_info !== undefined){
if(!validate186(data.transaction_info, instancePath+"/transaction_info")) vErrors = joined(vErrors, validate186.errors);
}
if(data.refunds !== undefined){
let data12 = data.refunds;
if(Array.isArray(data12)){
const len0 = data12.length;
for(let i0=0; i0<len0 && isFew(vErrors); i0++){
if(!validate188(data12[i0], instancePath+"/refunds/" + i0)) vErrors = joined(vErrors, validate188.errors);
}
}
else {
vErrors = fault(vErrors, instancePath+"/refunds", wrong38);
}
}
if(data.metadata !== undefined){
if(!validate197(data.metadata, instancePath+"/metadata")) vErrors = joined(vErrors, validate197.errors);
}
if(data.error !== undefined){
if(!validate76(data.error, instancePath+"/error")) vErrors = joined(vErrors, validate76.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate207.errors = vErrors;
return vErrors === null;
}


function validate108(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.id === undefined){
vErrors = fault(vErrors, instancePath, wrong95);
}
if(data.status === undefined){
vErrors = fault(vErrors, instancePath, wrong2);
}
if(data.created_at === undefined){
vErrors = fault(vErrors, instancePath, wrong166);
}
if(data.updated_at === undefined){
vErrors = fault(vErrors, instancePath, wrong178);
}
if(data.id !== undefined){
if(!validate109(data.id, instancePath+"/id")) vErrors = joined(vErrors, validate109.errors);
}
if(data.status !== undefined){
if(!validate111(data.status, instancePath+"/status")) vErrors = joined(vErrors, validate111.errors);
}
if(data.created_at !== undefined){
if(!validate113(data.created_at, instancePath+"/created_at")) vErrors = joined(vErrors, validate113.errors);
}
if(data.updated_at !== undefined){
if(!validate113(data.updated_at, instancePath+"/updated_at")) vErrors = joined(vErrors, validate113.errors);
}
if(data.finished_at !== undefined){
if(!validate113(data.finished_at, instancePath+"/finished_at")) vErrors = joined(vErrors, validate113.errors);
}
if(data.next_action !== undefined){
if(!validate117(data.next_action, instancePath+"/next_action")) vErrors = joined(vErrors, validate117.errors);
}
if(data.payout_list !== undefined){
let data6 = data.payout_list;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0 && isFew(vErrors); i0++){
if(!validate119(data6[i0], instancePath+"/payout_list/" + i0)) vErrors = joined(vErrors, validate119.errors);
}
}
else {
vErrors = fault(vErrors, instancePath+"/payout_list", wrong38);
}
}
if(data.payment_list !== undefined){
let data8 = data.payment_list;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1 && isFew(vErrors); i1++){
if(!validate207(data8[i1], instancePath+"/payment_list/" + i1)) vErrors = joined(vErrors, validate207.errors);
}
}
else {
vErrors = fault(vErrors, instancePath+"/payment_list", wrong38);
}
}
if(data.error !== undefined){
if(!validate76(data.error, instancePath+"/error")) vErrors = joined(vErrors, validate76.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate108.errors = vErrors;
return vErrors === null;
}


function validate107(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.type === undefined){
vErrors = fault(vErrors, instancePath, wrong24);
}
if(data.session === undefined){
vErrors = fault(vErrors, instancePath, wrong179);
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
vErrors = fault(vErrors, instancePath+"/type", wrong1);
}
if("confirmation_payout" !== data0){
vErrors = fault(vErrors, instancePath+"/type", wrong180);
}
}
if(data.session !== undefined){
if(!validate108(data.session, instancePath+"/session")) vErrors = joined(vErrors, validate108.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate107.errors = vErrors;
return vErrors === null;
}

export const Contact = validate127;

export const ControlAccount = validate232;
const pattern31 = new RegExp("^[Rr][Uu][Bb]$", "u");

function validate232(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.number === undefined){
vErrors = fault(vErrors, instancePath, wrong69);
}
if(data.kind === undefined){
vErrors = fault(vErrors, instancePath, wrong181);
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
vErrors = fault(vErrors, instancePath+"/kind", wrong182);
}
}
if(data.currency !== undefined){
let data2 = data.currency;
if(typeof data2 === "string"){
if(!pattern31.test(data2)){
vErrors = fault(vErrors, instancePath+"/currency", wrong183);
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
vErrors = fault(vErrors, instancePath+"/balance", wrong11);
}
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate232.errors = vErrors;
return vErrors === null;
}

export const ControlAccounts = validate233;

function validate233(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.items === undefined){
vErrors = fault(vErrors, instancePath, wrong184);
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
vErrors = fault(vErrors, instancePath+"/items", wrong185);
}
const len0 = data0.length > 1000 ? 0 : data0.length;
for(let i0=0; i0<len0 && isFew(vErrors); i0++){
if(!validate232(data0[i0], instancePath+"/items/" + i0)) vErrors = joined(vErrors, validate232.errors);
}
}
else {
vErrors = fault(vErrors, instancePath+"/items", wrong38);
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate233.errors = vErrors;
return vErrors === null;
}

export const ControlAdvance = validate235;

function validate235(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.by === undefined){
vErrors = fault(vErrors, instancePath, wrong186);
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
vErrors = fault(vErrors, instancePath+"/limit", wrong78);
}
if(data1 < 1 || isNaN(data1)){
vErrors = fault(vErrors, instancePath+"/limit", wrong47);
}
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate235.errors = vErrors;
return vErrors === null;
}

export const ControlClock = validate236;

function validate236(data, instancePath = ""){
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
vErrors = fault(vErrors, instancePath+"/mode", wrong187);
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
vErrors = fault(vErrors, instancePath+"/limit", wrong78);
}
if(data2 < 1 || isNaN(data2)){
vErrors = fault(vErrors, instancePath+"/limit", wrong47);
}
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate236.errors = vErrors;
return vErrors === null;
}

export const ControlEvent = validate237;

function validate237(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.event === undefined){
vErrors = fault(vErrors, instancePath, wrong188);
}
for(const key0 in data){
if(!isFew(vErrors)) break;
if(!(key0 === "event")){
vErrors = fault(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}]);
}
}
if(data.event !== undefined){
if(typeof data.event !== "string"){
vErrors = fault(vErrors, instancePath+"/event", wrong1);
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate237.errors = vErrors;
return vErrors === null;
}

export const ControlFaultRule = validate238;
const func65 = Object.prototype.hasOwnProperty;

function validate238(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.on === undefined){
vErrors = fault(vErrors, instancePath, wrong189);
}
if(data.fault === undefined){
vErrors = fault(vErrors, instancePath, wrong190);
}
for(const key0 in data){
if(!isFew(vErrors)) break;
if(!(func65.call({"on":{"enum":["request","webhook"],"type":"string"},"fault":{"type":"string","description":"Name of a fault, such as answer_lost."},"match":{"type":"object","patternProperties":{"^.*$":{}},"description":"Fields of the call or the webhook by dotted path and the values they must have; without it, any.","examples":[{"path":"/api/v2/session/confirm"},{"type":"payment_finished"}]},"times":{"type":"integer","minimum":1,"maximum":9007199254740991,"description":"How often; without it, every time."},"after":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"So many that match are skipped first."},"probability":{"type":"number","minimum":0,"maximum":1,"description":"How likely it is for one that matches; follows the seed."},"met":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"How often it has happened; shown, and passed over where it is sent."},"ms":{"type":"integer","minimum":0,"maximum":86400000,"description":"Milliseconds."},"retry_after":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"Seconds, for the header Retry-After."},"keep":{"type":"number","minimum":0,"maximum":1,"description":"The part of the answer that is sent."},"repeats":{"type":"integer","minimum":0,"maximum":100,"description":"So many repeats of the same bytes are lost too: within a second, and before any other call about the same session or metadata."},"form":{"enum":["escaped","spaced","reordered","all"],"type":"string","description":"How the same JSON is written."},"copies":{"type":"integer","minimum":2,"maximum":10,"description":"How often it is sent in all."},"attempts":{"type":"integer","minimum":1,"maximum":9007199254740991,"description":"How many tries it happens to."},"type":{"type":"string","minLength":1,"description":"A type that the bank does not have."},"fields":{"type":"object","patternProperties":{"^.*$":{}},"description":"Fields and their values."}}, key0))){
vErrors = fault(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}]);
}
}
if(data.on !== undefined){
let data0 = data.on;
if(typeof data0 !== "string"){
vErrors = fault(vErrors, instancePath+"/on", wrong1);
}
if(!((data0 === "request") || (data0 === "webhook"))){
vErrors = fault(vErrors, instancePath+"/on", wrong191);
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
vErrors = fault(vErrors, instancePath+"/times", wrong47);
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
vErrors = fault(vErrors, instancePath+"/after", wrong11);
}
}
}
if(data.probability !== undefined){
let data5 = data.probability;
if(Number.isFinite(data5)){
if(data5 > 1 || isNaN(data5)){
vErrors = fault(vErrors, instancePath+"/probability", wrong192);
}
if(data5 < 0 || isNaN(data5)){
vErrors = fault(vErrors, instancePath+"/probability", wrong11);
}
}
else {
vErrors = fault(vErrors, instancePath+"/probability", wrong193);
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
vErrors = fault(vErrors, instancePath+"/met", wrong11);
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
vErrors = fault(vErrors, instancePath+"/ms", wrong194);
}
if(data7 < 0 || isNaN(data7)){
vErrors = fault(vErrors, instancePath+"/ms", wrong11);
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
vErrors = fault(vErrors, instancePath+"/retry_after", wrong11);
}
}
}
if(data.keep !== undefined){
let data9 = data.keep;
if(Number.isFinite(data9)){
if(data9 > 1 || isNaN(data9)){
vErrors = fault(vErrors, instancePath+"/keep", wrong192);
}
if(data9 < 0 || isNaN(data9)){
vErrors = fault(vErrors, instancePath+"/keep", wrong11);
}
}
else {
vErrors = fault(vErrors, instancePath+"/keep", wrong193);
}
}
if(data.repeats !== undefined){
let data10 = data.repeats;
if(!(Number.isInteger(data10))){
vErrors = fault(vErrors, instancePath+"/repeats", wrong9);
}
if(Number.isFinite(data10)){
if(data10 > 100 || isNaN(data10)){
vErrors = fault(vErrors, instancePath+"/repeats", wrong195);
}
if(data10 < 0 || isNaN(data10)){
vErrors = fault(vErrors, instancePath+"/repeats", wrong11);
}
}
}
if(data.form !== undefined){
let data11 = data.form;
if(typeof data11 !== "string"){
vErrors = fault(vErrors, instancePath+"/form", wrong1);
}
if(!((((data11 === "escaped") || (data11 === "spaced")) || (data11 === "reordered")) || (data11 === "all"))){
vErrors = fault(vErrors, instancePath+"/form", wrong196);
}
}
if(data.copies !== undefined){
let data12 = data.copies;
if(!(Number.isInteger(data12))){
vErrors = fault(vErrors, instancePath+"/copies", wrong9);
}
if(Number.isFinite(data12)){
if(data12 > 10 || isNaN(data12)){
vErrors = fault(vErrors, instancePath+"/copies", wrong197);
}
if(data12 < 2 || isNaN(data12)){
vErrors = fault(vErrors, instancePath+"/copies", wrong198);
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
vErrors = fault(vErrors, instancePath+"/attempts", wrong47);
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
validate238.errors = vErrors;
return vErrors === null;
}

export const ControlFaults = validate239;

function validate239(data, instancePath = ""){
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
vErrors = fault(vErrors, instancePath+"/rules", wrong185);
}
const len0 = data0.length > 1000 ? 0 : data0.length;
for(let i0=0; i0<len0 && isFew(vErrors); i0++){
if(!validate238(data0[i0], instancePath+"/rules/" + i0)) vErrors = joined(vErrors, validate238.errors);
}
}
else {
vErrors = fault(vErrors, instancePath+"/rules", wrong38);
}
}
if(data.seed !== undefined){
let data2 = data.seed;
if(!(Number.isInteger(data2))){
vErrors = fault(vErrors, instancePath+"/seed", wrong9);
}
if(Number.isFinite(data2)){
if(data2 > 4294967295 || isNaN(data2)){
vErrors = fault(vErrors, instancePath+"/seed", wrong76);
}
if(data2 < 0 || isNaN(data2)){
vErrors = fault(vErrors, instancePath+"/seed", wrong11);
}
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate239.errors = vErrors;
return vErrors === null;
}

export const ControlOutcomeRule = validate241;

function validate241(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.match === undefined){
vErrors = fault(vErrors, instancePath, wrong199);
}
if(data.outcome === undefined){
vErrors = fault(vErrors, instancePath, wrong200);
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
vErrors = fault(vErrors, instancePath+"/times", wrong47);
}
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate241.errors = vErrors;
return vErrors === null;
}

export const ControlOutcomes = validate242;

function validate242(data, instancePath = ""){
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
vErrors = fault(vErrors, instancePath+"/next", wrong201);
}
const len0 = data0.length > 10000 ? 0 : data0.length;
for(let i0=0; i0<len0 && isFew(vErrors); i0++){
if(typeof data0[i0] !== "string"){
vErrors = fault(vErrors, instancePath+"/next/" + i0, wrong1);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/next", wrong38);
}
}
if(data.rules !== undefined){
let data2 = data.rules;
if(Array.isArray(data2)){
if(data2.length > 1000){
vErrors = fault(vErrors, instancePath+"/rules", wrong185);
}
const len1 = data2.length > 1000 ? 0 : data2.length;
for(let i1=0; i1<len1 && isFew(vErrors); i1++){
if(!validate241(data2[i1], instancePath+"/rules/" + i1)) vErrors = joined(vErrors, validate241.errors);
}
}
else {
vErrors = fault(vErrors, instancePath+"/rules", wrong38);
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate242.errors = vErrors;
return vErrors === null;
}

export const ControlProject = validate244;
const pattern32 = new RegExp("^https?://", "u");

function validate244(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
for(const key0 in data){
if(!isFew(vErrors)) break;
if(!(func65.call({"partner_key":{"type":"string","description":"Public key in PEM; default: the published test key."},"webhook_url":{"type":"string","pattern":"^https?://","x-expected":"an http:// or https:// URL","description":"Where webhooks go; without it they are held."},"auto_confirm":{"type":"boolean"},"clock":{"enum":["real","manual"],"type":"string"},"strict":{"type":"boolean"},"signature":{"enum":["strict","warn","off"],"type":"string"},"webhook_format":{"enum":["compact","escaped"],"type":"string","description":"How the JSON of webhooks is written: compact, or with \\/ and \\uXXXX as PHP escapes them. Which one the bank sends is unknown."},"accounts":{"type":"array","items":{"$ref":"ControlAccount"},"maxItems":1000},"pace":{"type":"object","properties":{"processing_ms":{"type":"number","minimum":0,"maximum":31536000000,"description":"From start to ready_to_confirm, at most 365 days."},"settlement_ms":{"type":"number","minimum":0,"maximum":31536000000,"description":"From confirm to the result, at most 365 days."}},"additionalProperties":false},"fees":{"type":"object","properties":{"percent":{"type":"number","minimum":0,"maximum":100,"description":"Of the amount; default 0.35."},"minimum":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"Kopecks; default 0."}},"additionalProperties":false,"description":"The bank charges for payouts; without it they cost nothing."},"optional_webhooks":{"type":"array","items":{"enum":["confirmation_payout","nominal_topup"],"type":"string"},"description":"Webhooks that the bank sends only to those who have asked for them. Its own SDK throws on them."}}, key0))){
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
if(!pattern32.test(data1)){
vErrors = fault(vErrors, instancePath+"/webhook_url", wrong202);
}
}
else {
vErrors = fault(vErrors, instancePath+"/webhook_url", wrong1);
}
}
if(data.auto_confirm !== undefined){
if(typeof data.auto_confirm !== "boolean"){
vErrors = fault(vErrors, instancePath+"/auto_confirm", wrong44);
}
}
if(data.clock !== undefined){
let data3 = data.clock;
if(typeof data3 !== "string"){
vErrors = fault(vErrors, instancePath+"/clock", wrong1);
}
if(!((data3 === "real") || (data3 === "manual"))){
vErrors = fault(vErrors, instancePath+"/clock", wrong187);
}
}
if(data.strict !== undefined){
if(typeof data.strict !== "boolean"){
vErrors = fault(vErrors, instancePath+"/strict", wrong44);
}
}
if(data.signature !== undefined){
let data5 = data.signature;
if(typeof data5 !== "string"){
vErrors = fault(vErrors, instancePath+"/signature", wrong1);
}
if(!(((data5 === "strict") || (data5 === "warn")) || (data5 === "off"))){
vErrors = fault(vErrors, instancePath+"/signature", wrong203);
}
}
if(data.webhook_format !== undefined){
let data6 = data.webhook_format;
if(typeof data6 !== "string"){
vErrors = fault(vErrors, instancePath+"/webhook_format", wrong1);
}
if(!((data6 === "compact") || (data6 === "escaped"))){
vErrors = fault(vErrors, instancePath+"/webhook_format", wrong204);
}
}
if(data.accounts !== undefined){
let data7 = data.accounts;
if(Array.isArray(data7)){
if(data7.length > 1000){
vErrors = fault(vErrors, instancePath+"/accounts", wrong185);
}
const len0 = data7.length > 1000 ? 0 : data7.length;
for(let i0=0; i0<len0 && isFew(vErrors); i0++){
if(!validate232(data7[i0], instancePath+"/accounts/" + i0)) vErrors = joined(vErrors, validate232.errors);
}
}
else {
vErrors = fault(vErrors, instancePath+"/accounts", wrong38);
}
}
if(data.pace !== undefined){
let data9 = data.pace;
if(isObject(data9)){
for(const key1 in data9){
if(!isFew(vErrors)) break;
if(!((key1 === "processing_ms") || (key1 === "settlement_ms"))){
vErrors = fault(vErrors, instancePath+"/pace", ["additionalProperties", {additionalProperty: key1}]);
}
}
if(data9.processing_ms !== undefined){
let data10 = data9.processing_ms;
if(Number.isFinite(data10)){
if(data10 > 31536000000 || isNaN(data10)){
vErrors = fault(vErrors, instancePath+"/pace/processing_ms", wrong205);
}
if(data10 < 0 || isNaN(data10)){
vErrors = fault(vErrors, instancePath+"/pace/processing_ms", wrong11);
}
}
else {
vErrors = fault(vErrors, instancePath+"/pace/processing_ms", wrong193);
}
}
if(data9.settlement_ms !== undefined){
let data11 = data9.settlement_ms;
if(Number.isFinite(data11)){
if(data11 > 31536000000 || isNaN(data11)){
vErrors = fault(vErrors, instancePath+"/pace/settlement_ms", wrong205);
}
if(data11 < 0 || isNaN(data11)){
vErrors = fault(vErrors, instancePath+"/pace/settlement_ms", wrong11);
}
}
else {
vErrors = fault(vErrors, instancePath+"/pace/settlement_ms", wrong193);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/pace", wrong12);
}
}
if(data.fees !== undefined){
let data12 = data.fees;
if(isObject(data12)){
for(const key2 in data12){
if(!isFew(vErrors)) break;
if(!((key2 === "percent") || (key2 === "minimum"))){
vErrors = fault(vErrors, instancePath+"/fees", ["additionalProperties", {additionalProperty: key2}]);
}
}
if(data12.percent !== undefined){
let data13 = data12.percent;
if(Number.isFinite(data13)){
if(data13 > 100 || isNaN(data13)){
vErrors = fault(vErrors, instancePath+"/fees/percent", wrong195);
}
if(data13 < 0 || isNaN(data13)){
vErrors = fault(vErrors, instancePath+"/fees/percent", wrong11);
}
}
else {
vErrors = fault(vErrors, instancePath+"/fees/percent", wrong193);
}
}
if(data12.minimum !== undefined){
let data14 = data12.minimum;
if(!(Number.isInteger(data14))){
vErrors = fault(vErrors, instancePath+"/fees/minimum", wrong9);
}
if(Number.isFinite(data14)){
if(data14 > 9007199254740991 || isNaN(data14)){
vErrors = fault(vErrors, instancePath+"/fees/minimum", wrong10);
}
if(data14 < 0 || isNaN(data14)){
vErrors = fault(vErrors, instancePath+"/fees/minimum", wrong11);
}
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/fees", wrong12);
}
}
if(data.optional_webhooks !== undefined){
let data15 = data.optional_webhooks;
if(Array.isArray(data15)){
const len1 = data15.length;
for(let i1=0; i1<len1 && isFew(vErrors); i1++){
let data16 = data15[i1];
if(typeof data16 !== "string"){
vErrors = fault(vErrors, instancePath+"/optional_webhooks/" + i1, wrong1);
}
if(!((data16 === "confirmation_payout") || (data16 === "nominal_topup"))){
vErrors = fault(vErrors, instancePath+"/optional_webhooks/" + i1, wrong206);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/optional_webhooks", wrong38);
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate244.errors = vErrors;
return vErrors === null;
}

export const ControlRunToIdle = validate246;

function validate246(data, instancePath = ""){
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
vErrors = fault(vErrors, instancePath+"/limit", wrong78);
}
if(data0 < 1 || isNaN(data0)){
vErrors = fault(vErrors, instancePath+"/limit", wrong47);
}
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate246.errors = vErrors;
return vErrors === null;
}

export const ControlSnapshot = validate247;
const pattern33 = new RegExp("^.*$", "u");

function validate247(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.snapshot_of === undefined){
vErrors = fault(vErrors, instancePath, wrong207);
}
if(data.format === undefined){
vErrors = fault(vErrors, instancePath, wrong208);
}
if(data.state === undefined){
vErrors = fault(vErrors, instancePath, wrong209);
}
if(data.snapshot_of !== undefined){
let data0 = data.snapshot_of;
if(typeof data0 !== "string"){
vErrors = fault(vErrors, instancePath+"/snapshot_of", wrong1);
}
if("bank131-mock" !== data0){
vErrors = fault(vErrors, instancePath+"/snapshot_of", wrong210);
}
}
if(data.format !== undefined){
let data1 = data.format;
if(!(Number.isInteger(data1))){
vErrors = fault(vErrors, instancePath+"/format", wrong9);
}
if(2 !== data1){
vErrors = fault(vErrors, instancePath+"/format", wrong211);
}
}
if(data.state !== undefined){
let data2 = data.state;
if(isObject(data2)){
if(data2.clock === undefined){
vErrors = fault(vErrors, instancePath+"/state", wrong212);
}
if(data2.counters === undefined){
vErrors = fault(vErrors, instancePath+"/state", wrong213);
}
if(data2.shared === undefined){
vErrors = fault(vErrors, instancePath+"/state", wrong214);
}
if(data2.sessions === undefined){
vErrors = fault(vErrors, instancePath+"/state", wrong215);
}
if(data2.accounts === undefined){
vErrors = fault(vErrors, instancePath+"/state", wrong216);
}
if(data2.postings === undefined){
vErrors = fault(vErrors, instancePath+"/state", wrong217);
}
if(data2.keys === undefined){
vErrors = fault(vErrors, instancePath+"/state", wrong218);
}
if(data2.timers === undefined){
vErrors = fault(vErrors, instancePath+"/state", wrong219);
}
if(data2.outbox === undefined){
vErrors = fault(vErrors, instancePath+"/state", wrong220);
}
if(data2.lanes === undefined){
vErrors = fault(vErrors, instancePath+"/state", wrong221);
}
if(data2.due === undefined){
vErrors = fault(vErrors, instancePath+"/state", wrong222);
}
if(data2.finished === undefined){
vErrors = fault(vErrors, instancePath+"/state", wrong223);
}
if(data2.journal === undefined){
vErrors = fault(vErrors, instancePath+"/state", wrong224);
}
if(data2.clock !== undefined){
let data3 = data2.clock;
if(isObject(data3)){
if(data3.mode === undefined){
vErrors = fault(vErrors, instancePath+"/state/clock", wrong225);
}
if(data3.now === undefined){
vErrors = fault(vErrors, instancePath+"/state/clock", wrong226);
}
if(data3.mode !== undefined){
let data4 = data3.mode;
if(typeof data4 !== "string"){
vErrors = fault(vErrors, instancePath+"/state/clock/mode", wrong1);
}
if(!((data4 === "real") || (data4 === "manual"))){
vErrors = fault(vErrors, instancePath+"/state/clock/mode", wrong187);
}
}
if(data3.now !== undefined){
let data5 = data3.now;
if(!(Number.isInteger(data5))){
vErrors = fault(vErrors, instancePath+"/state/clock/now", wrong9);
}
if(Number.isFinite(data5)){
if(data5 > 8835955200000000 || isNaN(data5)){
vErrors = fault(vErrors, instancePath+"/state/clock/now", wrong227);
}
if(data5 < 0 || isNaN(data5)){
vErrors = fault(vErrors, instancePath+"/state/clock/now", wrong11);
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
vErrors = fault(vErrors, instancePath+"/state/clock/ahead", wrong227);
}
if(data6 < -8835955200000000 || isNaN(data6)){
vErrors = fault(vErrors, instancePath+"/state/clock/ahead", wrong228);
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
if(pattern33.test(key0)){
let data8 = data7[key0];
if(!(Number.isInteger(data8))){
vErrors = fault(vErrors, instancePath+"/state/counters/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), wrong9);
}
if(Number.isFinite(data8)){
if(data8 > 9007199254740991 || isNaN(data8)){
vErrors = fault(vErrors, instancePath+"/state/counters/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), wrong10);
}
if(data8 < 0 || isNaN(data8)){
vErrors = fault(vErrors, instancePath+"/state/counters/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), wrong11);
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
vErrors = fault(vErrors, instancePath+"/state/shared/faults", wrong229);
}
if(data10.random === undefined){
vErrors = fault(vErrors, instancePath+"/state/shared/faults", wrong230);
}
if(data10.rules === undefined){
vErrors = fault(vErrors, instancePath+"/state/shared/faults", wrong231);
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
vErrors = fault(vErrors, instancePath+"/state/shared/faults/seed", wrong11);
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
vErrors = fault(vErrors, instancePath+"/state/shared/faults/random", wrong11);
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
vErrors = fault(vErrors, instancePath+"/state/shared/faults/rules/" + i0, wrong232);
}
if(data14.passed === undefined){
vErrors = fault(vErrors, instancePath+"/state/shared/faults/rules/" + i0, wrong233);
}
if(data14.hits === undefined){
vErrors = fault(vErrors, instancePath+"/state/shared/faults/rules/" + i0, wrong234);
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
vErrors = fault(vErrors, instancePath+"/state/shared/faults/rules/" + i0+"/passed", wrong11);
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
vErrors = fault(vErrors, instancePath+"/state/shared/faults/rules/" + i0+"/hits", wrong11);
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
vErrors = fault(vErrors, instancePath+"/state/shared/faults/rules", wrong38);
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
if(pattern33.test(key1)){
let data19 = data18[key1];
if(!(Number.isInteger(data19))){
vErrors = fault(vErrors, instancePath+"/state/shared/incomes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), wrong9);
}
if(Number.isFinite(data19)){
if(data19 > 9007199254740991 || isNaN(data19)){
vErrors = fault(vErrors, instancePath+"/state/shared/incomes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), wrong10);
}
if(data19 < 0 || isNaN(data19)){
vErrors = fault(vErrors, instancePath+"/state/shared/incomes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), wrong11);
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
vErrors = fault(vErrors, instancePath+"/state/shared/outcomes", wrong235);
}
if(data20.rules === undefined){
vErrors = fault(vErrors, instancePath+"/state/shared/outcomes", wrong231);
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
vErrors = fault(vErrors, instancePath+"/state/shared/outcomes/next", wrong38);
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
vErrors = fault(vErrors, instancePath+"/state/shared/outcomes/rules", wrong38);
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
vErrors = fault(vErrors, instancePath+"/state/shared/tokens", wrong236);
}
if(data25.public === undefined){
vErrors = fault(vErrors, instancePath+"/state/shared/tokens", wrong237);
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
vErrors = fault(vErrors, instancePath+"/state/shared/tokens/made", wrong11);
}
}
}
if(data25.public !== undefined){
let data27 = data25.public;
if(isObject(data27)){
for(const key2 in data27){
if(!isFew(vErrors)) break;
if(pattern33.test(key2)){
let data28 = data27[key2];
if(isObject(data28)){
if(data28.createdAt === undefined){
vErrors = fault(vErrors, instancePath+"/state/shared/tokens/public/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), wrong238);
}
if(data28.widgets === undefined){
vErrors = fault(vErrors, instancePath+"/state/shared/tokens/public/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), wrong239);
}
if(data28.createdAt !== undefined){
let data29 = data28.createdAt;
if(!(Number.isInteger(data29))){
vErrors = fault(vErrors, instancePath+"/state/shared/tokens/public/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/createdAt", wrong9);
}
if(Number.isFinite(data29)){
if(data29 > 8835955200000000 || isNaN(data29)){
vErrors = fault(vErrors, instancePath+"/state/shared/tokens/public/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/createdAt", wrong227);
}
if(data29 < 0 || isNaN(data29)){
vErrors = fault(vErrors, instancePath+"/state/shared/tokens/public/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/createdAt", wrong11);
}
}
}
if(data28.widgets !== undefined){
let data30 = data28.widgets;
if(Array.isArray(data30)){
const len3 = data30.length;
for(let i3=0; i3<len3 && isFew(vErrors); i3++){
if(typeof data30[i3] !== "string"){
vErrors = fault(vErrors, instancePath+"/state/shared/tokens/public/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/widgets/" + i3, wrong1);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/shared/tokens/public/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/widgets", wrong38);
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
if(data9.npd !== undefined){
let data32 = data9.npd;
if(isObject(data32)){
if(data32.made === undefined){
vErrors = fault(vErrors, instancePath+"/state/shared/npd", wrong236);
}
if(data32.requests === undefined){
vErrors = fault(vErrors, instancePath+"/state/shared/npd", wrong240);
}
if(data32.made !== undefined){
let data33 = data32.made;
if(!(Number.isInteger(data33))){
vErrors = fault(vErrors, instancePath+"/state/shared/npd/made", wrong9);
}
if(Number.isFinite(data33)){
if(data33 > 9007199254740991 || isNaN(data33)){
vErrors = fault(vErrors, instancePath+"/state/shared/npd/made", wrong10);
}
if(data33 < 0 || isNaN(data33)){
vErrors = fault(vErrors, instancePath+"/state/shared/npd/made", wrong11);
}
}
}
if(data32.requests !== undefined){
let data34 = data32.requests;
if(isObject(data34)){
for(const key3 in data34){
if(!isFew(vErrors)) break;
if(pattern33.test(key3)){
let data35 = data34[key3];
if(isObject(data35)){
if(data35.taxReference === undefined){
vErrors = fault(vErrors, instancePath+"/state/shared/npd/requests/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), wrong241);
}
if(data35.at === undefined){
vErrors = fault(vErrors, instancePath+"/state/shared/npd/requests/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), wrong242);
}
if(data35.taxReference !== undefined){
if(typeof data35.taxReference !== "string"){
vErrors = fault(vErrors, instancePath+"/state/shared/npd/requests/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/taxReference", wrong1);
}
}
if(data35.at !== undefined){
let data37 = data35.at;
if(!(Number.isInteger(data37))){
vErrors = fault(vErrors, instancePath+"/state/shared/npd/requests/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/at", wrong9);
}
if(Number.isFinite(data37)){
if(data37 > 8835955200000000 || isNaN(data37)){
vErrors = fault(vErrors, instancePath+"/state/shared/npd/requests/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/at", wrong227);
}
if(data37 < 0 || isNaN(data37)){
vErrors = fault(vErrors, instancePath+"/state/shared/npd/requests/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/at", wrong11);
}
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/shared/npd/requests/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), wrong12);
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
}
else {
vErrors = fault(vErrors, instancePath+"/state/shared", wrong12);
}
}
if(data2.sessions !== undefined){
let data38 = data2.sessions;
if(Array.isArray(data38)){
const len4 = data38.length;
for(let i4=0; i4<len4 && isFew(vErrors); i4++){
let data39 = data38[i4];
if(isObject(data39)){
if(data39.id === undefined){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i4, wrong95);
}
if(data39.version === undefined){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i4, wrong243);
}
if(data39.createdAt === undefined){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i4, wrong238);
}
if(data39.updatedAt === undefined){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i4, wrong244);
}
if(data39.given === undefined){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i4, wrong245);
}
if(data39.operations === undefined){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i4, wrong246);
}
if(data39.id !== undefined){
if(typeof data39.id !== "string"){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i4+"/id", wrong1);
}
}
if(data39.version !== undefined){
let data41 = data39.version;
if(typeof data41 !== "string"){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i4+"/version", wrong1);
}
if(!((data41 === "v1") || (data41 === "v2"))){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i4+"/version", wrong247);
}
}
if(data39.createdAt !== undefined){
let data42 = data39.createdAt;
if(!(Number.isInteger(data42))){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i4+"/createdAt", wrong9);
}
if(Number.isFinite(data42)){
if(data42 > 8835955200000000 || isNaN(data42)){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i4+"/createdAt", wrong227);
}
if(data42 < 0 || isNaN(data42)){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i4+"/createdAt", wrong11);
}
}
}
if(data39.updatedAt !== undefined){
let data43 = data39.updatedAt;
if(!(Number.isInteger(data43))){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i4+"/updatedAt", wrong9);
}
if(Number.isFinite(data43)){
if(data43 > 8835955200000000 || isNaN(data43)){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i4+"/updatedAt", wrong227);
}
if(data43 < 0 || isNaN(data43)){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i4+"/updatedAt", wrong11);
}
}
}
if(data39.given !== undefined){
let data44 = data39.given;
if(isObject(data44)){
if(data44.payout_details !== undefined){
let data45 = data44.payout_details;
if(isObject(data45)){
if(data45.type === undefined){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i4+"/given/payout_details", wrong24);
}
if(data45.type !== undefined){
if(typeof data45.type !== "string"){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i4+"/given/payout_details/type", wrong1);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i4+"/given/payout_details", wrong12);
}
}
if(data44.payment_details !== undefined){
let data47 = data44.payment_details;
if(isObject(data47)){
if(data47.type === undefined){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i4+"/given/payment_details", wrong24);
}
if(data47.type !== undefined){
if(typeof data47.type !== "string"){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i4+"/given/payment_details/type", wrong1);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i4+"/given/payment_details", wrong12);
}
}
if(data44.amount_details !== undefined){
if(!validate45(data44.amount_details, instancePath+"/state/sessions/" + i4+"/given/amount_details")) vErrors = joined(vErrors, validate45.errors);
}
if(data44.participant_details !== undefined){
let data50 = data44.participant_details;
if(isObject(data50)){
if(data50.sender !== undefined){
let data51 = data50.sender;
if(!(isObject(data51))){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i4+"/given/participant_details/sender", wrong12);
}
}
if(data50.recipient !== undefined){
let data52 = data50.recipient;
if(!(isObject(data52))){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i4+"/given/participant_details/recipient", wrong12);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i4+"/given/participant_details", wrong12);
}
}
if(data44.customer !== undefined){
let data53 = data44.customer;
if(!(isObject(data53))){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i4+"/given/customer", wrong12);
}
}
if(data44.fiscalization_details !== undefined){
let data54 = data44.fiscalization_details;
if(isObject(data54)){
if(data54.professional_income_taxpayer === undefined){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i4+"/given/fiscalization_details", wrong160);
}
if(data54.professional_income_taxpayer !== undefined){
let data55 = data54.professional_income_taxpayer;
if(isObject(data55)){
if(data55.tax_reference === undefined){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i4+"/given/fiscalization_details/professional_income_taxpayer", wrong155);
}
if(data55.services === undefined){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i4+"/given/fiscalization_details/professional_income_taxpayer", wrong156);
}
if(data55.tax_reference !== undefined){
if(typeof data55.tax_reference !== "string"){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i4+"/given/fiscalization_details/professional_income_taxpayer/tax_reference", wrong1);
}
}
if(data55.services !== undefined){
let data57 = data55.services;
if(Array.isArray(data57)){
const len5 = data57.length;
for(let i5=0; i5<len5 && isFew(vErrors); i5++){
let data58 = data57[i5];
if(isObject(data58)){
if(data58.amount_details === undefined){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i4+"/given/fiscalization_details/professional_income_taxpayer/services/" + i5, wrong152);
}
if(data58.amount_details !== undefined){
if(!validate45(data58.amount_details, instancePath+"/state/sessions/" + i4+"/given/fiscalization_details/professional_income_taxpayer/services/" + i5+"/amount_details")) vErrors = joined(vErrors, validate45.errors);
}
if(data58.quantity !== undefined){
let data60 = data58.quantity;
if(!(Number.isFinite(data60))){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i4+"/given/fiscalization_details/professional_income_taxpayer/services/" + i5+"/quantity", wrong193);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i4+"/given/fiscalization_details/professional_income_taxpayer/services/" + i5, wrong12);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i4+"/given/fiscalization_details/professional_income_taxpayer/services", wrong38);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i4+"/given/fiscalization_details/professional_income_taxpayer", wrong12);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i4+"/given/fiscalization_details", wrong12);
}
}
if(data44.cardOutcome !== undefined){
if(typeof data44.cardOutcome !== "string"){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i4+"/given/cardOutcome", wrong1);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i4+"/given", wrong12);
}
}
if(data39.submerchant !== undefined){
if(typeof data39.submerchant !== "string"){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i4+"/submerchant", wrong1);
}
}
if(data39.operations !== undefined){
let data63 = data39.operations;
if(Array.isArray(data63)){
const len6 = data63.length;
for(let i6=0; i6<len6 && isFew(vErrors); i6++){
let data64 = data63[i6];
if(isObject(data64)){
if(data64.id === undefined){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i4+"/operations/" + i6, wrong95);
}
if(data64.kind === undefined){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i4+"/operations/" + i6, wrong181);
}
if(data64.state === undefined){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i4+"/operations/" + i6, wrong209);
}
if(data64.createdAt === undefined){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i4+"/operations/" + i6, wrong238);
}
if(data64.data === undefined){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i4+"/operations/" + i6, wrong248);
}
if(data64.held === undefined){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i4+"/operations/" + i6, wrong249);
}
if(data64.outcome === undefined){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i4+"/operations/" + i6, wrong200);
}
if(data64.id !== undefined){
if(typeof data64.id !== "string"){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i4+"/operations/" + i6+"/id", wrong1);
}
}
if(data64.kind !== undefined){
if(typeof data64.kind !== "string"){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i4+"/operations/" + i6+"/kind", wrong1);
}
}
if(data64.state !== undefined){
if(typeof data64.state !== "string"){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i4+"/operations/" + i6+"/state", wrong1);
}
}
if(data64.createdAt !== undefined){
let data68 = data64.createdAt;
if(!(Number.isInteger(data68))){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i4+"/operations/" + i6+"/createdAt", wrong9);
}
if(Number.isFinite(data68)){
if(data68 > 8835955200000000 || isNaN(data68)){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i4+"/operations/" + i6+"/createdAt", wrong227);
}
if(data68 < 0 || isNaN(data68)){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i4+"/operations/" + i6+"/createdAt", wrong11);
}
}
}
if(data64.finishedAt !== undefined){
let data69 = data64.finishedAt;
if(!(Number.isInteger(data69))){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i4+"/operations/" + i6+"/finishedAt", wrong9);
}
if(Number.isFinite(data69)){
if(data69 > 8835955200000000 || isNaN(data69)){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i4+"/operations/" + i6+"/finishedAt", wrong227);
}
if(data69 < 0 || isNaN(data69)){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i4+"/operations/" + i6+"/finishedAt", wrong11);
}
}
}
if(data64.data !== undefined){
let data70 = data64.data;
if(isObject(data70)){
if(data70.payout_details !== undefined){
let data71 = data70.payout_details;
if(isObject(data71)){
if(data71.type === undefined){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i4+"/operations/" + i6+"/data/payout_details", wrong24);
}
if(data71.type !== undefined){
if(typeof data71.type !== "string"){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i4+"/operations/" + i6+"/data/payout_details/type", wrong1);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i4+"/operations/" + i6+"/data/payout_details", wrong12);
}
}
if(data70.payment_details !== undefined){
let data73 = data70.payment_details;
if(isObject(data73)){
if(data73.type === undefined){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i4+"/operations/" + i6+"/data/payment_details", wrong24);
}
if(data73.type !== undefined){
if(typeof data73.type !== "string"){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i4+"/operations/" + i6+"/data/payment_details/type", wrong1);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i4+"/operations/" + i6+"/data/payment_details", wrong12);
}
}
if(data70.amount_details !== undefined){
if(!validate45(data70.amount_details, instancePath+"/state/sessions/" + i4+"/operations/" + i6+"/data/amount_details")) vErrors = joined(vErrors, validate45.errors);
}
if(data70.participant_details !== undefined){
let data76 = data70.participant_details;
if(isObject(data76)){
if(data76.sender !== undefined){
let data77 = data76.sender;
if(!(isObject(data77))){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i4+"/operations/" + i6+"/data/participant_details/sender", wrong12);
}
}
if(data76.recipient !== undefined){
let data78 = data76.recipient;
if(!(isObject(data78))){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i4+"/operations/" + i6+"/data/participant_details/recipient", wrong12);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i4+"/operations/" + i6+"/data/participant_details", wrong12);
}
}
if(data70.customer !== undefined){
let data79 = data70.customer;
if(!(isObject(data79))){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i4+"/operations/" + i6+"/data/customer", wrong12);
}
}
if(data70.fiscalization_details !== undefined){
let data80 = data70.fiscalization_details;
if(isObject(data80)){
if(data80.professional_income_taxpayer === undefined){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i4+"/operations/" + i6+"/data/fiscalization_details", wrong160);
}
if(data80.professional_income_taxpayer !== undefined){
let data81 = data80.professional_income_taxpayer;
if(isObject(data81)){
if(data81.tax_reference === undefined){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i4+"/operations/" + i6+"/data/fiscalization_details/professional_income_taxpayer", wrong155);
}
if(data81.services === undefined){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i4+"/operations/" + i6+"/data/fiscalization_details/professional_income_taxpayer", wrong156);
}
if(data81.tax_reference !== undefined){
if(typeof data81.tax_reference !== "string"){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i4+"/operations/" + i6+"/data/fiscalization_details/professional_income_taxpayer/tax_reference", wrong1);
}
}
if(data81.services !== undefined){
let data83 = data81.services;
if(Array.isArray(data83)){
const len7 = data83.length;
for(let i7=0; i7<len7 && isFew(vErrors); i7++){
let data84 = data83[i7];
if(isObject(data84)){
if(data84.amount_details === undefined){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i4+"/operations/" + i6+"/data/fiscalization_details/professional_income_taxpayer/services/" + i7, wrong152);
}
if(data84.amount_details !== undefined){
if(!validate45(data84.amount_details, instancePath+"/state/sessions/" + i4+"/operations/" + i6+"/data/fiscalization_details/professional_income_taxpayer/services/" + i7+"/amount_details")) vErrors = joined(vErrors, validate45.errors);
}
if(data84.quantity !== undefined){
let data86 = data84.quantity;
if(!(Number.isFinite(data86))){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i4+"/operations/" + i6+"/data/fiscalization_details/professional_income_taxpayer/services/" + i7+"/quantity", wrong193);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i4+"/operations/" + i6+"/data/fiscalization_details/professional_income_taxpayer/services/" + i7, wrong12);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i4+"/operations/" + i6+"/data/fiscalization_details/professional_income_taxpayer/services", wrong38);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i4+"/operations/" + i6+"/data/fiscalization_details/professional_income_taxpayer", wrong12);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i4+"/operations/" + i6+"/data/fiscalization_details", wrong12);
}
}
if(data70.cardOutcome !== undefined){
if(typeof data70.cardOutcome !== "string"){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i4+"/operations/" + i6+"/data/cardOutcome", wrong1);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i4+"/operations/" + i6+"/data", wrong12);
}
}
if(data64.account !== undefined){
if(typeof data64.account !== "string"){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i4+"/operations/" + i6+"/account", wrong1);
}
}
if(data64.held !== undefined){
let data89 = data64.held;
if(!(Number.isInteger(data89))){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i4+"/operations/" + i6+"/held", wrong9);
}
if(Number.isFinite(data89)){
if(data89 > 9007199254740991 || isNaN(data89)){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i4+"/operations/" + i6+"/held", wrong10);
}
if(data89 < 0 || isNaN(data89)){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i4+"/operations/" + i6+"/held", wrong11);
}
}
}
if(data64.fee !== undefined){
let data90 = data64.fee;
if(!(Number.isInteger(data90))){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i4+"/operations/" + i6+"/fee", wrong9);
}
if(Number.isFinite(data90)){
if(data90 > 9007199254740991 || isNaN(data90)){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i4+"/operations/" + i6+"/fee", wrong10);
}
if(data90 < 0 || isNaN(data90)){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i4+"/operations/" + i6+"/fee", wrong11);
}
}
}
if(data64.outcome !== undefined){
let data91 = data64.outcome;
if(isObject(data91)){
if(data91.instead === undefined){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i4+"/operations/" + i6+"/outcome", wrong250);
}
if(data91.name !== undefined){
if(typeof data91.name !== "string"){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i4+"/operations/" + i6+"/outcome/name", wrong1);
}
}
if(data91.instead !== undefined){
let data93 = data91.instead;
if(isObject(data93)){
for(const key4 in data93){
if(!isFew(vErrors)) break;
if(pattern33.test(key4)){
if(typeof data93[key4] !== "string"){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i4+"/operations/" + i6+"/outcome/instead/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), wrong1);
}
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i4+"/operations/" + i6+"/outcome/instead", wrong12);
}
}
if(data91.error !== undefined){
let data95 = data91.error;
if(isObject(data95)){
if(data95.code === undefined){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i4+"/operations/" + i6+"/outcome/error", wrong75);
}
if(data95.code !== undefined){
if(typeof data95.code !== "string"){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i4+"/operations/" + i6+"/outcome/error/code", wrong1);
}
}
if(data95.description !== undefined){
if(typeof data95.description !== "string"){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i4+"/operations/" + i6+"/outcome/error/description", wrong1);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i4+"/operations/" + i6+"/outcome/error", wrong12);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i4+"/operations/" + i6+"/outcome", wrong12);
}
}
if(data64.error !== undefined){
let data98 = data64.error;
if(isObject(data98)){
if(data98.code === undefined){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i4+"/operations/" + i6+"/error", wrong75);
}
if(data98.code !== undefined){
if(typeof data98.code !== "string"){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i4+"/operations/" + i6+"/error/code", wrong1);
}
}
if(data98.description !== undefined){
if(typeof data98.description !== "string"){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i4+"/operations/" + i6+"/error/description", wrong1);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i4+"/operations/" + i6+"/error", wrong12);
}
}
if(data64.receipt !== undefined){
let data101 = data64.receipt;
if(!(isObject(data101))){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i4+"/operations/" + i6+"/receipt", wrong12);
}
}
if(data64.declared !== undefined){
let data102 = data64.declared;
if(isObject(data102)){
if(data102.of === undefined){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i4+"/operations/" + i6+"/declared", wrong251);
}
if(data102.amount === undefined){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i4+"/operations/" + i6+"/declared", wrong18);
}
if(data102.of !== undefined){
if(typeof data102.of !== "string"){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i4+"/operations/" + i6+"/declared/of", wrong1);
}
}
if(data102.amount !== undefined){
let data104 = data102.amount;
if(!(Number.isInteger(data104))){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i4+"/operations/" + i6+"/declared/amount", wrong9);
}
if(Number.isFinite(data104)){
if(data104 > 9007199254740991 || isNaN(data104)){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i4+"/operations/" + i6+"/declared/amount", wrong10);
}
if(data104 < 0 || isNaN(data104)){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i4+"/operations/" + i6+"/declared/amount", wrong11);
}
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i4+"/operations/" + i6+"/declared", wrong12);
}
}
if(data64.offer !== undefined){
let data105 = data64.offer;
if(!(isObject(data105))){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i4+"/operations/" + i6+"/offer", wrong12);
}
}
if(data64.exchange !== undefined){
let data106 = data64.exchange;
if(!(isObject(data106))){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i4+"/operations/" + i6+"/exchange", wrong12);
}
}
if(data64.transactionInfo !== undefined){
let data107 = data64.transactionInfo;
if(!(isObject(data107))){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i4+"/operations/" + i6+"/transactionInfo", wrong12);
}
}
if(data64.returned !== undefined){
let data108 = data64.returned;
if(isObject(data108)){
if(data108.id === undefined){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i4+"/operations/" + i6+"/returned", wrong95);
}
if(data108.at === undefined){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i4+"/operations/" + i6+"/returned", wrong242);
}
if(data108.id !== undefined){
if(typeof data108.id !== "string"){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i4+"/operations/" + i6+"/returned/id", wrong1);
}
}
if(data108.at !== undefined){
let data110 = data108.at;
if(!(Number.isInteger(data110))){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i4+"/operations/" + i6+"/returned/at", wrong9);
}
if(Number.isFinite(data110)){
if(data110 > 8835955200000000 || isNaN(data110)){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i4+"/operations/" + i6+"/returned/at", wrong227);
}
if(data110 < 0 || isNaN(data110)){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i4+"/operations/" + i6+"/returned/at", wrong11);
}
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i4+"/operations/" + i6+"/returned", wrong12);
}
}
if(data64.follows !== undefined){
if(typeof data64.follows !== "string"){
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i4+"/operations/" + i6+"/follows", wrong1);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i4+"/operations/" + i6, wrong12);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i4+"/operations", wrong38);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/sessions/" + i4, wrong12);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/sessions", wrong38);
}
}
if(data2.accounts !== undefined){
let data112 = data2.accounts;
if(Array.isArray(data112)){
const len8 = data112.length;
for(let i8=0; i8<len8 && isFew(vErrors); i8++){
let data113 = data112[i8];
if(isObject(data113)){
if(data113.number === undefined){
vErrors = fault(vErrors, instancePath+"/state/accounts/" + i8, wrong69);
}
if(data113.kind === undefined){
vErrors = fault(vErrors, instancePath+"/state/accounts/" + i8, wrong181);
}
if(data113.currency === undefined){
vErrors = fault(vErrors, instancePath+"/state/accounts/" + i8, wrong19);
}
if(data113.opening === undefined){
vErrors = fault(vErrors, instancePath+"/state/accounts/" + i8, wrong36);
}
if(data113.balance === undefined){
vErrors = fault(vErrors, instancePath+"/state/accounts/" + i8, wrong5);
}
if(data113.held === undefined){
vErrors = fault(vErrors, instancePath+"/state/accounts/" + i8, wrong249);
}
if(data113.number !== undefined){
if(typeof data113.number !== "string"){
vErrors = fault(vErrors, instancePath+"/state/accounts/" + i8+"/number", wrong1);
}
}
if(data113.kind !== undefined){
let data115 = data113.kind;
if(typeof data115 !== "string"){
vErrors = fault(vErrors, instancePath+"/state/accounts/" + i8+"/kind", wrong1);
}
if(!(((data115 === "collateral") || (data115 === "settlement")) || (data115 === "nominal"))){
vErrors = fault(vErrors, instancePath+"/state/accounts/" + i8+"/kind", wrong182);
}
}
if(data113.currency !== undefined){
let data116 = data113.currency;
if(typeof data116 === "string"){
if(!pattern31.test(data116)){
vErrors = fault(vErrors, instancePath+"/state/accounts/" + i8+"/currency", wrong183);
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/accounts/" + i8+"/currency", wrong1);
}
}
if(data113.opening !== undefined){
let data117 = data113.opening;
if(!(Number.isInteger(data117))){
vErrors = fault(vErrors, instancePath+"/state/accounts/" + i8+"/opening", wrong9);
}
if(Number.isFinite(data117)){
if(data117 > 9007199254740991 || isNaN(data117)){
vErrors = fault(vErrors, instancePath+"/state/accounts/" + i8+"/opening", wrong10);
}
if(data117 < 0 || isNaN(data117)){
vErrors = fault(vErrors, instancePath+"/state/accounts/" + i8+"/opening", wrong11);
}
}
}
if(data113.balance !== undefined){
let data118 = data113.balance;
if(!(Number.isInteger(data118))){
vErrors = fault(vErrors, instancePath+"/state/accounts/" + i8+"/balance", wrong9);
}
if(Number.isFinite(data118)){
if(data118 > 9007199254740991 || isNaN(data118)){
vErrors = fault(vErrors, instancePath+"/state/accounts/" + i8+"/balance", wrong10);
}
if(data118 < 0 || isNaN(data118)){
vErrors = fault(vErrors, instancePath+"/state/accounts/" + i8+"/balance", wrong11);
}
}
}
if(data113.held !== undefined){
let data119 = data113.held;
if(!(Number.isInteger(data119))){
vErrors = fault(vErrors, instancePath+"/state/accounts/" + i8+"/held", wrong9);
}
if(Number.isFinite(data119)){
if(data119 > 9007199254740991 || isNaN(data119)){
vErrors = fault(vErrors, instancePath+"/state/accounts/" + i8+"/held", wrong10);
}
if(data119 < 0 || isNaN(data119)){
vErrors = fault(vErrors, instancePath+"/state/accounts/" + i8+"/held", wrong11);
}
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/accounts/" + i8, wrong12);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/accounts", wrong38);
}
}
if(data2.postings !== undefined){
let data120 = data2.postings;
if(Array.isArray(data120)){
const len9 = data120.length;
for(let i9=0; i9<len9 && isFew(vErrors); i9++){
let data121 = data120[i9];
if(isObject(data121)){
if(data121.at === undefined){
vErrors = fault(vErrors, instancePath+"/state/postings/" + i9, wrong242);
}
if(data121.account === undefined){
vErrors = fault(vErrors, instancePath+"/state/postings/" + i9, wrong41);
}
if(data121.amount === undefined){
vErrors = fault(vErrors, instancePath+"/state/postings/" + i9, wrong18);
}
if(data121.kind === undefined){
vErrors = fault(vErrors, instancePath+"/state/postings/" + i9, wrong181);
}
if(data121.purpose === undefined){
vErrors = fault(vErrors, instancePath+"/state/postings/" + i9, wrong22);
}
if(data121.counterParty === undefined){
vErrors = fault(vErrors, instancePath+"/state/postings/" + i9, wrong252);
}
if(data121.at !== undefined){
let data122 = data121.at;
if(!(Number.isInteger(data122))){
vErrors = fault(vErrors, instancePath+"/state/postings/" + i9+"/at", wrong9);
}
if(Number.isFinite(data122)){
if(data122 > 8835955200000000 || isNaN(data122)){
vErrors = fault(vErrors, instancePath+"/state/postings/" + i9+"/at", wrong227);
}
if(data122 < 0 || isNaN(data122)){
vErrors = fault(vErrors, instancePath+"/state/postings/" + i9+"/at", wrong11);
}
}
}
if(data121.account !== undefined){
if(typeof data121.account !== "string"){
vErrors = fault(vErrors, instancePath+"/state/postings/" + i9+"/account", wrong1);
}
}
if(data121.amount !== undefined){
let data124 = data121.amount;
if(!(Number.isInteger(data124))){
vErrors = fault(vErrors, instancePath+"/state/postings/" + i9+"/amount", wrong9);
}
if(Number.isFinite(data124)){
if(data124 > 9007199254740991 || isNaN(data124)){
vErrors = fault(vErrors, instancePath+"/state/postings/" + i9+"/amount", wrong10);
}
if(data124 < 0 || isNaN(data124)){
vErrors = fault(vErrors, instancePath+"/state/postings/" + i9+"/amount", wrong11);
}
}
}
if(data121.kind !== undefined){
let data125 = data121.kind;
if(typeof data125 !== "string"){
vErrors = fault(vErrors, instancePath+"/state/postings/" + i9+"/kind", wrong1);
}
if(!((((data125 === "payout") || (data125 === "fee")) || (data125 === "return")) || (data125 === "topup"))){
vErrors = fault(vErrors, instancePath+"/state/postings/" + i9+"/kind", wrong253);
}
}
if(data121.sessionId !== undefined){
if(typeof data121.sessionId !== "string"){
vErrors = fault(vErrors, instancePath+"/state/postings/" + i9+"/sessionId", wrong1);
}
}
if(data121.operationId !== undefined){
if(typeof data121.operationId !== "string"){
vErrors = fault(vErrors, instancePath+"/state/postings/" + i9+"/operationId", wrong1);
}
}
if(data121.purpose !== undefined){
if(typeof data121.purpose !== "string"){
vErrors = fault(vErrors, instancePath+"/state/postings/" + i9+"/purpose", wrong1);
}
}
if(data121.counterParty !== undefined){
let data129 = data121.counterParty;
if(!(isObject(data129))){
vErrors = fault(vErrors, instancePath+"/state/postings/" + i9+"/counterParty", wrong12);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/postings/" + i9, wrong12);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/postings", wrong38);
}
}
if(data2.keys !== undefined){
let data130 = data2.keys;
if(Array.isArray(data130)){
const len10 = data130.length;
for(let i10=0; i10<len10 && isFew(vErrors); i10++){
if(typeof data130[i10] !== "string"){
vErrors = fault(vErrors, instancePath+"/state/keys/" + i10, wrong1);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/keys", wrong38);
}
}
if(data2.timers !== undefined){
let data132 = data2.timers;
if(Array.isArray(data132)){
const len11 = data132.length;
for(let i11=0; i11<len11 && isFew(vErrors); i11++){
let data133 = data132[i11];
if(isObject(data133)){
if(data133.id === undefined){
vErrors = fault(vErrors, instancePath+"/state/timers/" + i11, wrong95);
}
if(data133.at === undefined){
vErrors = fault(vErrors, instancePath+"/state/timers/" + i11, wrong242);
}
if(data133.sessionId === undefined){
vErrors = fault(vErrors, instancePath+"/state/timers/" + i11, wrong254);
}
if(data133.operationId === undefined){
vErrors = fault(vErrors, instancePath+"/state/timers/" + i11, wrong255);
}
if(data133.event === undefined){
vErrors = fault(vErrors, instancePath+"/state/timers/" + i11, wrong188);
}
if(data133.deadline === undefined){
vErrors = fault(vErrors, instancePath+"/state/timers/" + i11, wrong256);
}
if(data133.id !== undefined){
if(typeof data133.id !== "string"){
vErrors = fault(vErrors, instancePath+"/state/timers/" + i11+"/id", wrong1);
}
}
if(data133.at !== undefined){
let data135 = data133.at;
if(!(Number.isInteger(data135))){
vErrors = fault(vErrors, instancePath+"/state/timers/" + i11+"/at", wrong9);
}
if(Number.isFinite(data135)){
if(data135 > 9007199254740991 || isNaN(data135)){
vErrors = fault(vErrors, instancePath+"/state/timers/" + i11+"/at", wrong10);
}
if(data135 < 0 || isNaN(data135)){
vErrors = fault(vErrors, instancePath+"/state/timers/" + i11+"/at", wrong11);
}
}
}
if(data133.sessionId !== undefined){
if(typeof data133.sessionId !== "string"){
vErrors = fault(vErrors, instancePath+"/state/timers/" + i11+"/sessionId", wrong1);
}
}
if(data133.operationId !== undefined){
if(typeof data133.operationId !== "string"){
vErrors = fault(vErrors, instancePath+"/state/timers/" + i11+"/operationId", wrong1);
}
}
if(data133.event !== undefined){
if(typeof data133.event !== "string"){
vErrors = fault(vErrors, instancePath+"/state/timers/" + i11+"/event", wrong1);
}
}
if(data133.deadline !== undefined){
if(typeof data133.deadline !== "boolean"){
vErrors = fault(vErrors, instancePath+"/state/timers/" + i11+"/deadline", wrong44);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/timers/" + i11, wrong12);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/timers", wrong38);
}
}
if(data2.outbox !== undefined){
let data140 = data2.outbox;
if(Array.isArray(data140)){
const len12 = data140.length;
for(let i12=0; i12<len12 && isFew(vErrors); i12++){
let data141 = data140[i12];
if(isObject(data141)){
if(data141.id === undefined){
vErrors = fault(vErrors, instancePath+"/state/outbox/" + i12, wrong95);
}
if(data141.type === undefined){
vErrors = fault(vErrors, instancePath+"/state/outbox/" + i12, wrong24);
}
if(data141.version === undefined){
vErrors = fault(vErrors, instancePath+"/state/outbox/" + i12, wrong243);
}
if(data141.createdAt === undefined){
vErrors = fault(vErrors, instancePath+"/state/outbox/" + i12, wrong238);
}
if(data141.body === undefined){
vErrors = fault(vErrors, instancePath+"/state/outbox/" + i12, wrong257);
}
if(data141.state === undefined){
vErrors = fault(vErrors, instancePath+"/state/outbox/" + i12, wrong209);
}
if(data141.attempts === undefined){
vErrors = fault(vErrors, instancePath+"/state/outbox/" + i12, wrong258);
}
if(data141.id !== undefined){
if(typeof data141.id !== "string"){
vErrors = fault(vErrors, instancePath+"/state/outbox/" + i12+"/id", wrong1);
}
}
if(data141.type !== undefined){
if(typeof data141.type !== "string"){
vErrors = fault(vErrors, instancePath+"/state/outbox/" + i12+"/type", wrong1);
}
}
if(data141.sessionId !== undefined){
if(typeof data141.sessionId !== "string"){
vErrors = fault(vErrors, instancePath+"/state/outbox/" + i12+"/sessionId", wrong1);
}
}
if(data141.version !== undefined){
let data145 = data141.version;
if(typeof data145 !== "string"){
vErrors = fault(vErrors, instancePath+"/state/outbox/" + i12+"/version", wrong1);
}
if(!((data145 === "v1") || (data145 === "v2"))){
vErrors = fault(vErrors, instancePath+"/state/outbox/" + i12+"/version", wrong247);
}
}
if(data141.createdAt !== undefined){
let data146 = data141.createdAt;
if(!(Number.isInteger(data146))){
vErrors = fault(vErrors, instancePath+"/state/outbox/" + i12+"/createdAt", wrong9);
}
if(Number.isFinite(data146)){
if(data146 > 8835955200000000 || isNaN(data146)){
vErrors = fault(vErrors, instancePath+"/state/outbox/" + i12+"/createdAt", wrong227);
}
if(data146 < 0 || isNaN(data146)){
vErrors = fault(vErrors, instancePath+"/state/outbox/" + i12+"/createdAt", wrong11);
}
}
}
if(data141.body !== undefined){
if(typeof data141.body !== "string"){
vErrors = fault(vErrors, instancePath+"/state/outbox/" + i12+"/body", wrong1);
}
}
if(data141.state !== undefined){
let data148 = data141.state;
if(typeof data148 !== "string"){
vErrors = fault(vErrors, instancePath+"/state/outbox/" + i12+"/state", wrong1);
}
if(!((((((data148 === "due") || (data148 === "held")) || (data148 === "parked")) || (data148 === "redelivering")) || (data148 === "delivered")) || (data148 === "abandoned"))){
vErrors = fault(vErrors, instancePath+"/state/outbox/" + i12+"/state", wrong259);
}
}
if(data141.nextAttemptAt !== undefined){
let data149 = data141.nextAttemptAt;
if(!(Number.isInteger(data149))){
vErrors = fault(vErrors, instancePath+"/state/outbox/" + i12+"/nextAttemptAt", wrong9);
}
if(Number.isFinite(data149)){
if(data149 > 9007199254740991 || isNaN(data149)){
vErrors = fault(vErrors, instancePath+"/state/outbox/" + i12+"/nextAttemptAt", wrong10);
}
if(data149 < 0 || isNaN(data149)){
vErrors = fault(vErrors, instancePath+"/state/outbox/" + i12+"/nextAttemptAt", wrong11);
}
}
}
if(data141.attempts !== undefined){
let data150 = data141.attempts;
if(Array.isArray(data150)){
const len13 = data150.length;
for(let i13=0; i13<len13 && isFew(vErrors); i13++){
let data151 = data150[i13];
if(isObject(data151)){
if(data151.at === undefined){
vErrors = fault(vErrors, instancePath+"/state/outbox/" + i12+"/attempts/" + i13, wrong242);
}
if(data151.durationMs === undefined){
vErrors = fault(vErrors, instancePath+"/state/outbox/" + i12+"/attempts/" + i13, wrong260);
}
if(data151.at !== undefined){
let data152 = data151.at;
if(!(Number.isInteger(data152))){
vErrors = fault(vErrors, instancePath+"/state/outbox/" + i12+"/attempts/" + i13+"/at", wrong9);
}
if(Number.isFinite(data152)){
if(data152 > 8835955200000000 || isNaN(data152)){
vErrors = fault(vErrors, instancePath+"/state/outbox/" + i12+"/attempts/" + i13+"/at", wrong227);
}
if(data152 < 0 || isNaN(data152)){
vErrors = fault(vErrors, instancePath+"/state/outbox/" + i12+"/attempts/" + i13+"/at", wrong11);
}
}
}
if(data151.durationMs !== undefined){
let data153 = data151.durationMs;
if(Number.isFinite(data153)){
if(data153 < 0 || isNaN(data153)){
vErrors = fault(vErrors, instancePath+"/state/outbox/" + i12+"/attempts/" + i13+"/durationMs", wrong11);
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/outbox/" + i12+"/attempts/" + i13+"/durationMs", wrong193);
}
}
if(data151.status !== undefined){
let data154 = data151.status;
if(!(Number.isInteger(data154))){
vErrors = fault(vErrors, instancePath+"/state/outbox/" + i12+"/attempts/" + i13+"/status", wrong9);
}
}
if(data151.error !== undefined){
if(typeof data151.error !== "string"){
vErrors = fault(vErrors, instancePath+"/state/outbox/" + i12+"/attempts/" + i13+"/error", wrong1);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/outbox/" + i12+"/attempts/" + i13, wrong12);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/outbox/" + i12+"/attempts", wrong38);
}
}
if(data141.signature !== undefined){
if(typeof data141.signature !== "string"){
vErrors = fault(vErrors, instancePath+"/state/outbox/" + i12+"/signature", wrong1);
}
}
if(data141.roundStart !== undefined){
let data157 = data141.roundStart;
if(!(Number.isInteger(data157))){
vErrors = fault(vErrors, instancePath+"/state/outbox/" + i12+"/roundStart", wrong9);
}
if(Number.isFinite(data157)){
if(data157 > 9007199254740991 || isNaN(data157)){
vErrors = fault(vErrors, instancePath+"/state/outbox/" + i12+"/roundStart", wrong10);
}
if(data157 < 0 || isNaN(data157)){
vErrors = fault(vErrors, instancePath+"/state/outbox/" + i12+"/roundStart", wrong11);
}
}
}
if(data141.fault !== undefined){
if(typeof data141.fault !== "string"){
vErrors = fault(vErrors, instancePath+"/state/outbox/" + i12+"/fault", wrong1);
}
}
if(data141.signatureInput !== undefined){
if(typeof data141.signatureInput !== "string"){
vErrors = fault(vErrors, instancePath+"/state/outbox/" + i12+"/signatureInput", wrong1);
}
}
if(data141.ignoreAcks !== undefined){
let data160 = data141.ignoreAcks;
if(!(Number.isInteger(data160))){
vErrors = fault(vErrors, instancePath+"/state/outbox/" + i12+"/ignoreAcks", wrong9);
}
if(Number.isFinite(data160)){
if(data160 > 9007199254740991 || isNaN(data160)){
vErrors = fault(vErrors, instancePath+"/state/outbox/" + i12+"/ignoreAcks", wrong10);
}
if(data160 < 0 || isNaN(data160)){
vErrors = fault(vErrors, instancePath+"/state/outbox/" + i12+"/ignoreAcks", wrong11);
}
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/outbox/" + i12, wrong12);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/outbox", wrong38);
}
}
if(data2.lanes !== undefined){
let data161 = data2.lanes;
if(isObject(data161)){
for(const key5 in data161){
if(!isFew(vErrors)) break;
if(pattern33.test(key5)){
let data162 = data161[key5];
if(Array.isArray(data162)){
const len14 = data162.length;
for(let i14=0; i14<len14 && isFew(vErrors); i14++){
if(typeof data162[i14] !== "string"){
vErrors = fault(vErrors, instancePath+"/state/lanes/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i14, wrong1);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/lanes/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), wrong38);
}
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/lanes", wrong12);
}
}
if(data2.due !== undefined){
let data164 = data2.due;
if(Array.isArray(data164)){
const len15 = data164.length;
for(let i15=0; i15<len15 && isFew(vErrors); i15++){
let data165 = data164[i15];
if(isObject(data165)){
if(data165.id === undefined){
vErrors = fault(vErrors, instancePath+"/state/due/" + i15, wrong95);
}
if(data165.at === undefined){
vErrors = fault(vErrors, instancePath+"/state/due/" + i15, wrong242);
}
if(data165.id !== undefined){
if(typeof data165.id !== "string"){
vErrors = fault(vErrors, instancePath+"/state/due/" + i15+"/id", wrong1);
}
}
if(data165.at !== undefined){
let data167 = data165.at;
if(!(Number.isInteger(data167))){
vErrors = fault(vErrors, instancePath+"/state/due/" + i15+"/at", wrong9);
}
if(Number.isFinite(data167)){
if(data167 > 9007199254740991 || isNaN(data167)){
vErrors = fault(vErrors, instancePath+"/state/due/" + i15+"/at", wrong10);
}
if(data167 < 0 || isNaN(data167)){
vErrors = fault(vErrors, instancePath+"/state/due/" + i15+"/at", wrong11);
}
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/due/" + i15, wrong12);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/due", wrong38);
}
}
if(data2.finished !== undefined){
let data168 = data2.finished;
if(Array.isArray(data168)){
const len16 = data168.length;
for(let i16=0; i16<len16 && isFew(vErrors); i16++){
if(typeof data168[i16] !== "string"){
vErrors = fault(vErrors, instancePath+"/state/finished/" + i16, wrong1);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/finished", wrong38);
}
}
if(data2.journal !== undefined){
let data170 = data2.journal;
if(isObject(data170)){
if(data170.recorded === undefined){
vErrors = fault(vErrors, instancePath+"/state/journal", wrong261);
}
if(data170.rows === undefined){
vErrors = fault(vErrors, instancePath+"/state/journal", wrong262);
}
if(data170.recorded !== undefined){
let data171 = data170.recorded;
if(!(Number.isInteger(data171))){
vErrors = fault(vErrors, instancePath+"/state/journal/recorded", wrong9);
}
if(Number.isFinite(data171)){
if(data171 > 9007199254740991 || isNaN(data171)){
vErrors = fault(vErrors, instancePath+"/state/journal/recorded", wrong10);
}
if(data171 < 0 || isNaN(data171)){
vErrors = fault(vErrors, instancePath+"/state/journal/recorded", wrong11);
}
}
}
if(data170.dropped !== undefined){
let data172 = data170.dropped;
if(!(Number.isInteger(data172))){
vErrors = fault(vErrors, instancePath+"/state/journal/dropped", wrong9);
}
if(Number.isFinite(data172)){
if(data172 > 9007199254740991 || isNaN(data172)){
vErrors = fault(vErrors, instancePath+"/state/journal/dropped", wrong10);
}
if(data172 < 0 || isNaN(data172)){
vErrors = fault(vErrors, instancePath+"/state/journal/dropped", wrong11);
}
}
}
if(data170.rows !== undefined){
let data173 = data170.rows;
if(Array.isArray(data173)){
const len17 = data173.length;
for(let i17=0; i17<len17 && isFew(vErrors); i17++){
let data174 = data173[i17];
if(isObject(data174)){
if(data174.id === undefined){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i17, wrong95);
}
if(data174.at === undefined){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i17, wrong242);
}
if(data174.durationMs === undefined){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i17, wrong260);
}
if(data174.method === undefined){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i17, wrong26);
}
if(data174.path === undefined){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i17, wrong263);
}
if(data174.status === undefined){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i17, wrong2);
}
if(data174.headers === undefined){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i17, wrong264);
}
if(data174.body === undefined){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i17, wrong257);
}
if(data174.answer === undefined){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i17, wrong265);
}
if(data174.signature === undefined){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i17, wrong266);
}
if(data174.schema === undefined){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i17, wrong267);
}
if(data174.warnings === undefined){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i17, wrong268);
}
if(data174.id !== undefined){
if(typeof data174.id !== "string"){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i17+"/id", wrong1);
}
}
if(data174.at !== undefined){
let data176 = data174.at;
if(!(Number.isInteger(data176))){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i17+"/at", wrong9);
}
if(Number.isFinite(data176)){
if(data176 > 8835955200000000 || isNaN(data176)){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i17+"/at", wrong227);
}
if(data176 < 0 || isNaN(data176)){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i17+"/at", wrong11);
}
}
}
if(data174.durationMs !== undefined){
let data177 = data174.durationMs;
if(!(Number.isFinite(data177))){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i17+"/durationMs", wrong193);
}
}
if(data174.project !== undefined){
if(typeof data174.project !== "string"){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i17+"/project", wrong1);
}
}
if(data174.method !== undefined){
if(typeof data174.method !== "string"){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i17+"/method", wrong1);
}
}
if(data174.path !== undefined){
if(typeof data174.path !== "string"){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i17+"/path", wrong1);
}
}
if(data174.query !== undefined){
if(typeof data174.query !== "string"){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i17+"/query", wrong1);
}
}
if(data174.version !== undefined){
let data182 = data174.version;
if(typeof data182 !== "string"){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i17+"/version", wrong1);
}
if(!((data182 === "v1") || (data182 === "v2"))){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i17+"/version", wrong247);
}
}
if(data174.status !== undefined){
let data183 = data174.status;
if(!(Number.isInteger(data183))){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i17+"/status", wrong9);
}
if(Number.isFinite(data183)){
if(data183 > 9007199254740991 || isNaN(data183)){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i17+"/status", wrong10);
}
if(data183 < 0 || isNaN(data183)){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i17+"/status", wrong11);
}
}
}
if(data174.headers !== undefined){
let data184 = data174.headers;
if(isObject(data184)){
for(const key6 in data184){
if(!isFew(vErrors)) break;
if(pattern33.test(key6)){
if(typeof data184[key6] !== "string"){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i17+"/headers/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), wrong1);
}
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i17+"/headers", wrong12);
}
}
if(data174.body !== undefined){
if(typeof data174.body !== "string"){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i17+"/body", wrong1);
}
}
if(data174.answer !== undefined){
if(typeof data174.answer !== "string"){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i17+"/answer", wrong1);
}
}
if(data174.sessionId !== undefined){
if(typeof data174.sessionId !== "string"){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i17+"/sessionId", wrong1);
}
}
if(data174.signature !== undefined){
let data189 = data174.signature;
if(isObject(data189)){
if(data189.verdict === undefined){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i17+"/signature", wrong269);
}
if(data189.verdict !== undefined){
if(typeof data189.verdict !== "string"){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i17+"/signature/verdict", wrong1);
}
}
if(data189.cause !== undefined){
if(typeof data189.cause !== "string"){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i17+"/signature/cause", wrong1);
}
}
if(data189.hint !== undefined){
if(typeof data189.hint !== "string"){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i17+"/signature/hint", wrong1);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i17+"/signature", wrong12);
}
}
if(data174.schema !== undefined){
let data193 = data174.schema;
if(isObject(data193)){
if(data193.verdict === undefined){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i17+"/schema", wrong269);
}
if(data193.violations === undefined){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i17+"/schema", wrong270);
}
if(data193.verdict !== undefined){
if(typeof data193.verdict !== "string"){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i17+"/schema/verdict", wrong1);
}
}
if(data193.violations !== undefined){
let data195 = data193.violations;
if(Array.isArray(data195)){
const len18 = data195.length;
for(let i18=0; i18<len18 && isFew(vErrors); i18++){
let data196 = data195[i18];
if(isObject(data196)){
if(data196.pointer === undefined){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i17+"/schema/violations/" + i18, wrong271);
}
if(data196.expected === undefined){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i17+"/schema/violations/" + i18, wrong272);
}
if(data196.came === undefined){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i17+"/schema/violations/" + i18, wrong273);
}
if(data196.pointer !== undefined){
if(typeof data196.pointer !== "string"){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i17+"/schema/violations/" + i18+"/pointer", wrong1);
}
}
if(data196.expected !== undefined){
if(typeof data196.expected !== "string"){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i17+"/schema/violations/" + i18+"/expected", wrong1);
}
}
if(data196.came !== undefined){
if(typeof data196.came !== "string"){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i17+"/schema/violations/" + i18+"/came", wrong1);
}
}
if(data196.nearest !== undefined){
if(typeof data196.nearest !== "string"){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i17+"/schema/violations/" + i18+"/nearest", wrong1);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i17+"/schema/violations/" + i18, wrong12);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i17+"/schema/violations", wrong38);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i17+"/schema", wrong12);
}
}
if(data174.before !== undefined){
let data201 = data174.before;
if(isObject(data201)){
if(data201.status === undefined){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i17+"/before", wrong2);
}
if(data201.operations === undefined){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i17+"/before", wrong246);
}
if(data201.status !== undefined){
if(typeof data201.status !== "string"){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i17+"/before/status", wrong1);
}
}
if(data201.operations !== undefined){
let data203 = data201.operations;
if(Array.isArray(data203)){
const len19 = data203.length;
for(let i19=0; i19<len19 && isFew(vErrors); i19++){
let data204 = data203[i19];
if(isObject(data204)){
if(data204.id === undefined){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i17+"/before/operations/" + i19, wrong95);
}
if(data204.kind === undefined){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i17+"/before/operations/" + i19, wrong181);
}
if(data204.state === undefined){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i17+"/before/operations/" + i19, wrong209);
}
if(data204.id !== undefined){
if(typeof data204.id !== "string"){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i17+"/before/operations/" + i19+"/id", wrong1);
}
}
if(data204.kind !== undefined){
if(typeof data204.kind !== "string"){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i17+"/before/operations/" + i19+"/kind", wrong1);
}
}
if(data204.state !== undefined){
if(typeof data204.state !== "string"){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i17+"/before/operations/" + i19+"/state", wrong1);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i17+"/before/operations/" + i19, wrong12);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i17+"/before/operations", wrong38);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i17+"/before", wrong12);
}
}
if(data174.after !== undefined){
let data208 = data174.after;
if(isObject(data208)){
if(data208.status === undefined){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i17+"/after", wrong2);
}
if(data208.operations === undefined){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i17+"/after", wrong246);
}
if(data208.status !== undefined){
if(typeof data208.status !== "string"){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i17+"/after/status", wrong1);
}
}
if(data208.operations !== undefined){
let data210 = data208.operations;
if(Array.isArray(data210)){
const len20 = data210.length;
for(let i20=0; i20<len20 && isFew(vErrors); i20++){
let data211 = data210[i20];
if(isObject(data211)){
if(data211.id === undefined){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i17+"/after/operations/" + i20, wrong95);
}
if(data211.kind === undefined){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i17+"/after/operations/" + i20, wrong181);
}
if(data211.state === undefined){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i17+"/after/operations/" + i20, wrong209);
}
if(data211.id !== undefined){
if(typeof data211.id !== "string"){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i17+"/after/operations/" + i20+"/id", wrong1);
}
}
if(data211.kind !== undefined){
if(typeof data211.kind !== "string"){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i17+"/after/operations/" + i20+"/kind", wrong1);
}
}
if(data211.state !== undefined){
if(typeof data211.state !== "string"){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i17+"/after/operations/" + i20+"/state", wrong1);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i17+"/after/operations/" + i20, wrong12);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i17+"/after/operations", wrong38);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i17+"/after", wrong12);
}
}
if(data174.warnings !== undefined){
let data215 = data174.warnings;
if(Array.isArray(data215)){
const len21 = data215.length;
for(let i21=0; i21<len21 && isFew(vErrors); i21++){
if(typeof data215[i21] !== "string"){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i17+"/warnings/" + i21, wrong1);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i17+"/warnings", wrong38);
}
}
if(data174.fault !== undefined){
if(typeof data174.fault !== "string"){
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i17+"/fault", wrong1);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/journal/rows/" + i17, wrong12);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/state/journal/rows", wrong38);
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
validate247.errors = vErrors;
return vErrors === null;
}

export const ControlTopup = validate252;

function validate252(data, instancePath = ""){
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
vErrors = fault(vErrors, instancePath+"/amount", wrong47);
}
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate252.errors = vErrors;
return vErrors === null;
}

export const ControlWait = validate253;

function validate253(data, instancePath = ""){
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
vErrors = fault(vErrors, instancePath+"/count", wrong274);
}
if(data1 < 1 || isNaN(data1)){
vErrors = fault(vErrors, instancePath+"/count", wrong47);
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
vErrors = fault(vErrors, instancePath+"/timeout_ms", wrong275);
}
if(data2 < 0 || isNaN(data2)){
vErrors = fault(vErrors, instancePath+"/timeout_ms", wrong11);
}
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate253.errors = vErrors;
return vErrors === null;
}

export const CounterParty = validate35;

export const Currency = validate46;

export const CustomRouting = validate254;

function validate254(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.tags === undefined){
vErrors = fault(vErrors, instancePath, wrong276);
}
if(data.tags !== undefined){
let data0 = data.tags;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0 && isFew(vErrors); i0++){
let data1 = data0[i0];
if(isObject(data1)){
if(data1.root_tag === undefined){
vErrors = fault(vErrors, instancePath+"/tags/" + i0, wrong277);
}
if(data1.values === undefined){
vErrors = fault(vErrors, instancePath+"/tags/" + i0, wrong278);
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
vErrors = fault(vErrors, instancePath+"/tags/" + i0+"/values", wrong38);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/tags/" + i0, wrong12);
}
}
}
else {
vErrors = fault(vErrors, instancePath+"/tags", wrong38);
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate254.errors = vErrors;
return vErrors === null;
}

export const Customer = validate126;

export const CustomerInteraction = validate184;

export const ElementToTokenize = validate255;
const pattern41 = new RegExp("^[A-Za-z0-9_-]{1,64}$", "u");

function validate255(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.ref === undefined){
vErrors = fault(vErrors, instancePath, wrong279);
}
if(data.type === undefined){
vErrors = fault(vErrors, instancePath, wrong24);
}
if(data.card_number === undefined){
vErrors = fault(vErrors, instancePath, wrong280);
}
if(data.ref !== undefined){
let data0 = data.ref;
if(typeof data0 === "string"){
if(!pattern41.test(data0)){
vErrors = fault(vErrors, instancePath+"/ref", wrong281);
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
vErrors = fault(vErrors, instancePath+"/type", wrong282);
}
}
if(data.card_number !== undefined){
let data2 = data.card_number;
if(typeof data2 === "string"){
if(!pattern11.test(data2)){
vErrors = fault(vErrors, instancePath+"/card_number", wrong70);
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
validate255.errors = vErrors;
return vErrors === null;
}

export const EncryptedCard = validate82;

export const ErrorAnswer = validate256;

function validate256(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.status === undefined){
vErrors = fault(vErrors, instancePath, wrong2);
}
if(data.error === undefined){
vErrors = fault(vErrors, instancePath, wrong283);
}
if(data.status !== undefined){
let data0 = data.status;
if(typeof data0 !== "string"){
vErrors = fault(vErrors, instancePath+"/status", wrong1);
}
if("error" !== data0){
vErrors = fault(vErrors, instancePath+"/status", wrong284);
}
}
if(data.error !== undefined){
if(!validate76(data.error, instancePath+"/error")) vErrors = joined(vErrors, validate76.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate256.errors = vErrors;
return vErrors === null;
}

export const Exchange = validate102;

export const ExtendedTransferParticipant = validate25;

export const FiscalizationDetails = validate174;

export const FiscalizationRequest = validate258;

function validate261(data, instancePath = ""){
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
vErrors = fault(vErrors, instancePath+"/type", wrong139);
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
vErrors = fault(vErrors, instancePath, wrong140);
}
if(data.type !== undefined){
let data1 = data.type;
if(typeof data1 !== "string"){
vErrors = fault(vErrors, instancePath+"/type", wrong1);
}
if("card" !== data1){
vErrors = fault(vErrors, instancePath+"/type", wrong141);
}
}
if(data.card !== undefined){
if(!validate89(data.card, instancePath+"/card")) vErrors = joined(vErrors, validate89.errors);
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
vErrors = fault(vErrors, instancePath, wrong142);
}
if(data.type !== undefined){
let data3 = data.type;
if(typeof data3 !== "string"){
vErrors = fault(vErrors, instancePath+"/type", wrong1);
}
if("bank_account" !== data3){
vErrors = fault(vErrors, instancePath+"/type", wrong143);
}
}
if(data.bank_account !== undefined){
if(!validate55(data.bank_account, instancePath+"/bank_account")) vErrors = joined(vErrors, validate55.errors);
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
vErrors = fault(vErrors, instancePath, wrong144);
}
if(data.type !== undefined){
let data5 = data.type;
if(typeof data5 !== "string"){
vErrors = fault(vErrors, instancePath+"/type", wrong1);
}
if("wallet" !== data5){
vErrors = fault(vErrors, instancePath+"/type", wrong145);
}
}
if(data.wallet !== undefined){
if(!validate140(data.wallet, instancePath+"/wallet")) vErrors = joined(vErrors, validate140.errors);
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
vErrors = fault(vErrors, instancePath, wrong146);
}
if(data.type !== undefined){
let data7 = data.type;
if(typeof data7 !== "string"){
vErrors = fault(vErrors, instancePath+"/type", wrong1);
}
if("recurrent" !== data7){
vErrors = fault(vErrors, instancePath+"/type", wrong147);
}
}
if(data.recurrent !== undefined){
if(!validate142(data.recurrent, instancePath+"/recurrent")) vErrors = joined(vErrors, validate142.errors);
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
vErrors = fault(vErrors, instancePath, wrong148);
}
if(data.type !== undefined){
let data9 = data.type;
if(typeof data9 !== "string"){
vErrors = fault(vErrors, instancePath+"/type", wrong1);
}
if("tax" !== data9){
vErrors = fault(vErrors, instancePath+"/type", wrong149);
}
}
if(data.tax !== undefined){
if(!validate144(data.tax, instancePath+"/tax")) vErrors = joined(vErrors, validate144.errors);
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
validate261.errors = vErrors;
return vErrors === null;
}


function validate258(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.session_id === undefined){
vErrors = fault(vErrors, instancePath, wrong42);
}
if(data.fiscalization_details === undefined){
vErrors = fault(vErrors, instancePath, wrong285);
}
if(data.session_id !== undefined){
if(!validate43(data.session_id, instancePath+"/session_id")) vErrors = joined(vErrors, validate43.errors);
}
if(data.fiscalization_details !== undefined){
if(!validate174(data.fiscalization_details, instancePath+"/fiscalization_details")) vErrors = joined(vErrors, validate174.errors);
}
if(data.payout_details !== undefined){
if(!validate261(data.payout_details, instancePath+"/payout_details")) vErrors = joined(vErrors, validate261.errors);
}
if(data.amount_details !== undefined){
if(!validate45(data.amount_details, instancePath+"/amount_details")) vErrors = joined(vErrors, validate45.errors);
}
if(data.participant_details !== undefined){
if(!validate161(data.participant_details, instancePath+"/participant_details")) vErrors = joined(vErrors, validate161.errors);
}
if(data.customer !== undefined){
if(!validate126(data.customer, instancePath+"/customer")) vErrors = joined(vErrors, validate126.errors);
}
if(data.metadata !== undefined){
if(!validate197(data.metadata, instancePath+"/metadata")) vErrors = joined(vErrors, validate197.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate258.errors = vErrors;
return vErrors === null;
}

export const FiscalizationService = validate176;

export const FpsBank = validate272;

function validate272(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.id === undefined){
vErrors = fault(vErrors, instancePath, wrong95);
}
if(data.eng_name === undefined){
vErrors = fault(vErrors, instancePath, wrong286);
}
if(data.ru_name === undefined){
vErrors = fault(vErrors, instancePath, wrong287);
}
if(data.id !== undefined){
if(!validate69(data.id, instancePath+"/id")) vErrors = joined(vErrors, validate69.errors);
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
validate272.errors = vErrors;
return vErrors === null;
}

export const FpsBankId = validate69;

export const FpsBanksAnswer = validate274;

function validate274(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.status === undefined){
vErrors = fault(vErrors, instancePath, wrong2);
}
if(data.banks === undefined){
vErrors = fault(vErrors, instancePath, wrong288);
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
if(!validate272(data1[i0], instancePath+"/banks/" + i0)) vErrors = joined(vErrors, validate272.errors);
}
}
else {
vErrors = fault(vErrors, instancePath+"/banks", wrong38);
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate274.errors = vErrors;
return vErrors === null;
}

export const FpsBanksRequest = validate276;

function validate276(data, instancePath = ""){
let vErrors = null;
if(!(isObject(data))){
vErrors = fault(vErrors, instancePath, wrong12);
}
validate276.errors = vErrors;
return vErrors === null;
}

export const FpsCustomerVerificationRequest = validate277;

function validate280(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.system_type === undefined){
vErrors = fault(vErrors, instancePath, wrong63);
}
if(data.system_type !== undefined){
let data0 = data.system_type;
if(typeof data0 !== "string"){
vErrors = fault(vErrors, instancePath+"/system_type", wrong1);
}
if(!(data0 === "faster_payment_system_verification")){
vErrors = fault(vErrors, instancePath+"/system_type", wrong289);
}
}
const tag0 = data.system_type;
if(typeof tag0 == "string"){
if(tag0 === "faster_payment_system_verification"){
if(isObject(data)){
if(data.system_type === undefined){
vErrors = fault(vErrors, instancePath, wrong63);
}
if(data.faster_payment_system_verification === undefined){
vErrors = fault(vErrors, instancePath, wrong106);
}
if(data.system_type !== undefined){
let data1 = data.system_type;
if(typeof data1 !== "string"){
vErrors = fault(vErrors, instancePath+"/system_type", wrong1);
}
if("faster_payment_system_verification" !== data1){
vErrors = fault(vErrors, instancePath+"/system_type", wrong107);
}
}
if(data.faster_payment_system_verification !== undefined){
if(!validate72(data.faster_payment_system_verification, instancePath+"/faster_payment_system_verification")) vErrors = joined(vErrors, validate72.errors);
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
validate280.errors = vErrors;
return vErrors === null;
}


function validate279(data, instancePath = ""){
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
vErrors = fault(vErrors, instancePath+"/type", wrong290);
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
vErrors = fault(vErrors, instancePath, wrong142);
}
if(data.type !== undefined){
let data1 = data.type;
if(typeof data1 !== "string"){
vErrors = fault(vErrors, instancePath+"/type", wrong1);
}
if("bank_account" !== data1){
vErrors = fault(vErrors, instancePath+"/type", wrong143);
}
}
if(data.bank_account !== undefined){
if(!validate280(data.bank_account, instancePath+"/bank_account")) vErrors = joined(vErrors, validate280.errors);
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
validate279.errors = vErrors;
return vErrors === null;
}


function validate277(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.payout_details === undefined){
vErrors = fault(vErrors, instancePath, wrong291);
}
if(data.participant_details === undefined){
vErrors = fault(vErrors, instancePath, wrong292);
}
if(data.session_id !== undefined){
if(!validate43(data.session_id, instancePath+"/session_id")) vErrors = joined(vErrors, validate43.errors);
}
if(data.payout_details !== undefined){
if(!validate279(data.payout_details, instancePath+"/payout_details")) vErrors = joined(vErrors, validate279.errors);
}
if(data.participant_details !== undefined){
if(!validate161(data.participant_details, instancePath+"/participant_details")) vErrors = joined(vErrors, validate161.errors);
}
if(data.customer !== undefined){
if(!validate126(data.customer, instancePath+"/customer")) vErrors = joined(vErrors, validate126.errors);
}
if(data.metadata !== undefined){
if(!validate197(data.metadata, instancePath+"/metadata")) vErrors = joined(vErrors, validate197.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate277.errors = vErrors;
return vErrors === null;
}

export const IdentityDocument = validate164;

export const InternalTransfer = validate216;

export const Kpp = validate63;

export const MaskedAccount = validate287;
const pattern43 = new RegExp("^[0-9]{5}\\*{3}[0-9]{4}$", "u");

function validate287(data, instancePath = ""){
let vErrors = null;
if(typeof data === "string"){
if(!pattern43.test(data)){
vErrors = fault(vErrors, instancePath, wrong293);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong1);
}
validate287.errors = vErrors;
return vErrors === null;
}

export const Metadata = validate197;

export const MoneyAmount = validate49;

export const NextAction = validate117;

export const NominalTopupWebhook = validate288;

function validate288(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.type === undefined){
vErrors = fault(vErrors, instancePath, wrong24);
}
if(data.topup === undefined){
vErrors = fault(vErrors, instancePath, wrong294);
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
vErrors = fault(vErrors, instancePath+"/type", wrong295);
}
}
if(data.topup !== undefined){
let data1 = data.topup;
if(isObject(data1)){
if(data1.account_number === undefined){
vErrors = fault(vErrors, instancePath+"/topup", wrong3);
}
if(data1.amount_details === undefined){
vErrors = fault(vErrors, instancePath+"/topup", wrong152);
}
if(data1.created_at === undefined){
vErrors = fault(vErrors, instancePath+"/topup", wrong166);
}
if(data1.account_number !== undefined){
if(typeof data1.account_number !== "string"){
vErrors = fault(vErrors, instancePath+"/topup/account_number", wrong1);
}
}
if(data1.amount_details !== undefined){
if(!validate45(data1.amount_details, instancePath+"/topup/amount_details")) vErrors = joined(vErrors, validate45.errors);
}
if(data1.created_at !== undefined){
if(!validate113(data1.created_at, instancePath+"/topup/created_at")) vErrors = joined(vErrors, validate113.errors);
}
}
else {
vErrors = fault(vErrors, instancePath+"/topup", wrong12);
}
}
if(data.balance !== undefined){
if(!validate49(data.balance, instancePath+"/balance")) vErrors = joined(vErrors, validate49.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate288.errors = vErrors;
return vErrors === null;
}

export const NpdCheckAnswer = validate292;

function validate292(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.status === undefined){
vErrors = fault(vErrors, instancePath, wrong2);
}
if(data.request_id === undefined){
vErrors = fault(vErrors, instancePath, wrong296);
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
validate292.errors = vErrors;
return vErrors === null;
}

export const NpdCheckRequest = validate293;

function validate294(data, instancePath = ""){
let vErrors = null;
if(typeof data === "string"){
if(!pattern10.test(data)){
vErrors = fault(vErrors, instancePath, wrong59);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong1);
}
validate294.errors = vErrors;
return vErrors === null;
}


function validate293(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.tax_reference === undefined){
vErrors = fault(vErrors, instancePath, wrong155);
}
if(data.tax_reference !== undefined){
if(!validate294(data.tax_reference, instancePath+"/tax_reference")) vErrors = joined(vErrors, validate294.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate293.errors = vErrors;
return vErrors === null;
}

export const NpdRequestStatusAnswer = validate296;

function validate296(data, instancePath = ""){
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
vErrors = fault(vErrors, instancePath+"/status", wrong297);
}
}
if(data.is_professional_income_taxpayer !== undefined){
if(typeof data.is_professional_income_taxpayer !== "boolean"){
vErrors = fault(vErrors, instancePath+"/is_professional_income_taxpayer", wrong44);
}
}
if(data.is_linked !== undefined){
if(typeof data.is_linked !== "boolean"){
vErrors = fault(vErrors, instancePath+"/is_linked", wrong44);
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate296.errors = vErrors;
return vErrors === null;
}

export const NpdRequestStatusRequest = validate297;

function validate297(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.request_id === undefined){
vErrors = fault(vErrors, instancePath, wrong296);
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
validate297.errors = vErrors;
return vErrors === null;
}

export const Participant = validate162;

export const ParticipantDetails = validate161;

export const Payment = validate207;

export const PaymentDetails = validate215;

export const PaymentFinishedWebhook = validate298;

function validate298(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.type === undefined){
vErrors = fault(vErrors, instancePath, wrong24);
}
if(data.session === undefined){
vErrors = fault(vErrors, instancePath, wrong179);
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
vErrors = fault(vErrors, instancePath+"/type", wrong1);
}
if("payment_finished" !== data0){
vErrors = fault(vErrors, instancePath+"/type", wrong298);
}
}
if(data.session !== undefined){
if(!validate108(data.session, instancePath+"/session")) vErrors = joined(vErrors, validate108.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate298.errors = vErrors;
return vErrors === null;
}

export const PaymentId = validate208;

export const PaymentMetadata = validate300;

function validate300(data, instancePath = ""){
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
validate300.errors = vErrors;
return vErrors === null;
}

export const PaymentOptions = validate301;

function validate301(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.return_url !== undefined){
if(typeof data.return_url !== "string"){
vErrors = fault(vErrors, instancePath+"/return_url", wrong1);
}
}
if(data.recurrent !== undefined){
if(typeof data.recurrent !== "boolean"){
vErrors = fault(vErrors, instancePath+"/recurrent", wrong44);
}
}
if(data.subscription !== undefined){
let data2 = data.subscription;
if(!(isObject(data2))){
vErrors = fault(vErrors, instancePath+"/subscription", wrong12);
}
}
if(data.platform_details !== undefined){
let data3 = data.platform_details;
if(isObject(data3)){
if(data3.type !== undefined){
if(typeof data3.type !== "string"){
vErrors = fault(vErrors, instancePath+"/platform_details/type", wrong1);
}
}
if(data3.os !== undefined){
if(typeof data3.os !== "string"){
vErrors = fault(vErrors, instancePath+"/platform_details/os", wrong1);
}
}
if(data3.browser !== undefined){
if(typeof data3.browser !== "string"){
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
validate301.errors = vErrors;
return vErrors === null;
}

export const PaymentRefundedWebhook = validate302;

function validate302(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.type === undefined){
vErrors = fault(vErrors, instancePath, wrong24);
}
if(data.session === undefined){
vErrors = fault(vErrors, instancePath, wrong179);
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
vErrors = fault(vErrors, instancePath+"/type", wrong1);
}
if("payment_refunded" !== data0){
vErrors = fault(vErrors, instancePath+"/type", wrong299);
}
}
if(data.session !== undefined){
if(!validate108(data.session, instancePath+"/session")) vErrors = joined(vErrors, validate108.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate302.errors = vErrors;
return vErrors === null;
}

export const PaymentStatus = validate210;

export const Payout = validate119;

export const PayoutDetails = validate261;

export const PayoutId = validate120;

export const PayoutStatus = validate122;

export const PersonTaxNumber = validate294;

export const Phone = validate67;

export const ProfessionalIncomeTaxpayer = validate175;

export const PublicTokenAnswer = validate304;

function validate304(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.status === undefined){
vErrors = fault(vErrors, instancePath, wrong2);
}
if(data.public_token === undefined){
vErrors = fault(vErrors, instancePath, wrong300);
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
if(!validate59(data.public_token, instancePath+"/public_token")) vErrors = joined(vErrors, validate59.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate304.errors = vErrors;
return vErrors === null;
}

export const ReadyToConfirmWebhook = validate306;

function validate306(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.type === undefined){
vErrors = fault(vErrors, instancePath, wrong24);
}
if(data.session === undefined){
vErrors = fault(vErrors, instancePath, wrong179);
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
vErrors = fault(vErrors, instancePath+"/type", wrong1);
}
if("ready_to_confirm" !== data0){
vErrors = fault(vErrors, instancePath+"/type", wrong301);
}
}
if(data.session !== undefined){
if(!validate108(data.session, instancePath+"/session")) vErrors = joined(vErrors, validate108.errors);
}
if(data.confirm_information !== undefined){
if(!validate93(data.confirm_information, instancePath+"/confirm_information")) vErrors = joined(vErrors, validate93.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate306.errors = vErrors;
return vErrors === null;
}

export const Receipt = validate180;

export const Recurrent = validate142;

export const RecurrentToken = validate222;

export const Refund = validate188;

export const RefundId = validate189;

export const RefundStatus = validate191;

export const RejectReason = validate77;

export const ReportAccountBalanceRequest = validate309;

function validate309(data, instancePath = ""){
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
validate309.errors = vErrors;
return vErrors === null;
}

export const ReportAccountStatementRequest = validate311;

function validate311(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.date_from === undefined){
vErrors = fault(vErrors, instancePath, wrong32);
}
if(data.date_to === undefined){
vErrors = fault(vErrors, instancePath, wrong33);
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
validate311.errors = vErrors;
return vErrors === null;
}

export const RevenueSplitItem = validate199;

export const SelfEmployedWidget = validate315;

function validate315(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.tax_reference === undefined){
vErrors = fault(vErrors, instancePath, wrong155);
}
if(data.tax_reference !== undefined){
let data0 = data.tax_reference;
if(typeof data0 === "string"){
if(!pattern10.test(data0)){
vErrors = fault(vErrors, instancePath+"/tax_reference", wrong59);
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
validate315.errors = vErrors;
return vErrors === null;
}

export const Session = validate108;

export const SessionAnswer = validate316;

function validate316(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.status === undefined){
vErrors = fault(vErrors, instancePath, wrong2);
}
if(data.session === undefined){
vErrors = fault(vErrors, instancePath, wrong179);
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
if(!validate108(data.session, instancePath+"/session")) vErrors = joined(vErrors, validate108.errors);
}
if(data.confirm_information !== undefined){
if(!validate93(data.confirm_information, instancePath+"/confirm_information")) vErrors = joined(vErrors, validate93.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate316.errors = vErrors;
return vErrors === null;
}

export const SessionCancelRequest = validate319;

function validate319(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.session_id === undefined){
vErrors = fault(vErrors, instancePath, wrong42);
}
if(data.session_id !== undefined){
if(!validate43(data.session_id, instancePath+"/session_id")) vErrors = joined(vErrors, validate43.errors);
}
if(data.confirm_information !== undefined){
if(!validate93(data.confirm_information, instancePath+"/confirm_information")) vErrors = joined(vErrors, validate93.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate319.errors = vErrors;
return vErrors === null;
}

export const SessionCaptureRequest = validate322;

function validate322(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.session_id === undefined){
vErrors = fault(vErrors, instancePath, wrong42);
}
if(data.session_id !== undefined){
if(!validate43(data.session_id, instancePath+"/session_id")) vErrors = joined(vErrors, validate43.errors);
}
if(data.amount_details !== undefined){
if(!validate45(data.amount_details, instancePath+"/amount_details")) vErrors = joined(vErrors, validate45.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate322.errors = vErrors;
return vErrors === null;
}

export const SessionChargebackRequest = validate325;

function validate325(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.session_id === undefined){
vErrors = fault(vErrors, instancePath, wrong42);
}
if(data.session_id !== undefined){
if(!validate43(data.session_id, instancePath+"/session_id")) vErrors = joined(vErrors, validate43.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate325.errors = vErrors;
return vErrors === null;
}

export const SessionConfirmRequest = validate327;

function validate327(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.session_id === undefined){
vErrors = fault(vErrors, instancePath, wrong42);
}
if(data.session_id !== undefined){
if(!validate43(data.session_id, instancePath+"/session_id")) vErrors = joined(vErrors, validate43.errors);
}
if(data.confirm_information !== undefined){
if(!validate93(data.confirm_information, instancePath+"/confirm_information")) vErrors = joined(vErrors, validate93.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate327.errors = vErrors;
return vErrors === null;
}

export const SessionCreateNominalRequest = validate330;

function validate330(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.payout_details !== undefined){
if(!validate261(data.payout_details, instancePath+"/payout_details")) vErrors = joined(vErrors, validate261.errors);
}
if(data.payment_details !== undefined){
if(!validate215(data.payment_details, instancePath+"/payment_details")) vErrors = joined(vErrors, validate215.errors);
}
if(data.amount_details !== undefined){
if(!validate45(data.amount_details, instancePath+"/amount_details")) vErrors = joined(vErrors, validate45.errors);
}
if(data.participant_details !== undefined){
if(!validate161(data.participant_details, instancePath+"/participant_details")) vErrors = joined(vErrors, validate161.errors);
}
if(data.customer !== undefined){
if(!validate126(data.customer, instancePath+"/customer")) vErrors = joined(vErrors, validate126.errors);
}
if(data.fiscalization_details !== undefined){
if(!validate174(data.fiscalization_details, instancePath+"/fiscalization_details")) vErrors = joined(vErrors, validate174.errors);
}
if(data.payment_options !== undefined){
if(!validate301(data.payment_options, instancePath+"/payment_options")) vErrors = joined(vErrors, validate301.errors);
}
if(data.payment_metadata !== undefined){
if(!validate300(data.payment_metadata, instancePath+"/payment_metadata")) vErrors = joined(vErrors, validate300.errors);
}
if(data.custom_routing !== undefined){
if(!validate254(data.custom_routing, instancePath+"/custom_routing")) vErrors = joined(vErrors, validate254.errors);
}
if(data.revenue_split_info !== undefined){
let data9 = data.revenue_split_info;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0 && isFew(vErrors); i0++){
if(!validate199(data9[i0], instancePath+"/revenue_split_info/" + i0)) vErrors = joined(vErrors, validate199.errors);
}
}
else {
vErrors = fault(vErrors, instancePath+"/revenue_split_info", wrong38);
}
}
if(data.metadata !== undefined){
if(!validate197(data.metadata, instancePath+"/metadata")) vErrors = joined(vErrors, validate197.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate330.errors = vErrors;
return vErrors === null;
}

export const SessionCreateRequest = validate342;

function validate342(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.payout_details !== undefined){
if(!validate261(data.payout_details, instancePath+"/payout_details")) vErrors = joined(vErrors, validate261.errors);
}
if(data.payment_details !== undefined){
if(!validate215(data.payment_details, instancePath+"/payment_details")) vErrors = joined(vErrors, validate215.errors);
}
if(data.amount_details !== undefined){
if(!validate45(data.amount_details, instancePath+"/amount_details")) vErrors = joined(vErrors, validate45.errors);
}
if(data.participant_details !== undefined){
if(!validate161(data.participant_details, instancePath+"/participant_details")) vErrors = joined(vErrors, validate161.errors);
}
if(data.customer !== undefined){
if(!validate126(data.customer, instancePath+"/customer")) vErrors = joined(vErrors, validate126.errors);
}
if(data.fiscalization_details !== undefined){
if(!validate174(data.fiscalization_details, instancePath+"/fiscalization_details")) vErrors = joined(vErrors, validate174.errors);
}
if(data.payment_options !== undefined){
if(!validate301(data.payment_options, instancePath+"/payment_options")) vErrors = joined(vErrors, validate301.errors);
}
if(data.payment_metadata !== undefined){
if(!validate300(data.payment_metadata, instancePath+"/payment_metadata")) vErrors = joined(vErrors, validate300.errors);
}
if(data.custom_routing !== undefined){
if(!validate254(data.custom_routing, instancePath+"/custom_routing")) vErrors = joined(vErrors, validate254.errors);
}
if(data.revenue_split_info !== undefined){
let data9 = data.revenue_split_info;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0 && isFew(vErrors); i0++){
if(!validate199(data9[i0], instancePath+"/revenue_split_info/" + i0)) vErrors = joined(vErrors, validate199.errors);
}
}
else {
vErrors = fault(vErrors, instancePath+"/revenue_split_info", wrong38);
}
}
if(data.metadata !== undefined){
if(!validate197(data.metadata, instancePath+"/metadata")) vErrors = joined(vErrors, validate197.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate342.errors = vErrors;
return vErrors === null;
}

export const SessionCreateRkoRequest = validate354;

function validate354(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.payout_details !== undefined){
if(!validate261(data.payout_details, instancePath+"/payout_details")) vErrors = joined(vErrors, validate261.errors);
}
if(data.payment_details !== undefined){
if(!validate215(data.payment_details, instancePath+"/payment_details")) vErrors = joined(vErrors, validate215.errors);
}
if(data.amount_details !== undefined){
if(!validate45(data.amount_details, instancePath+"/amount_details")) vErrors = joined(vErrors, validate45.errors);
}
if(data.participant_details !== undefined){
if(!validate161(data.participant_details, instancePath+"/participant_details")) vErrors = joined(vErrors, validate161.errors);
}
if(data.customer !== undefined){
if(!validate126(data.customer, instancePath+"/customer")) vErrors = joined(vErrors, validate126.errors);
}
if(data.fiscalization_details !== undefined){
if(!validate174(data.fiscalization_details, instancePath+"/fiscalization_details")) vErrors = joined(vErrors, validate174.errors);
}
if(data.payment_options !== undefined){
if(!validate301(data.payment_options, instancePath+"/payment_options")) vErrors = joined(vErrors, validate301.errors);
}
if(data.payment_metadata !== undefined){
if(!validate300(data.payment_metadata, instancePath+"/payment_metadata")) vErrors = joined(vErrors, validate300.errors);
}
if(data.custom_routing !== undefined){
if(!validate254(data.custom_routing, instancePath+"/custom_routing")) vErrors = joined(vErrors, validate254.errors);
}
if(data.revenue_split_info !== undefined){
let data9 = data.revenue_split_info;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0 && isFew(vErrors); i0++){
if(!validate199(data9[i0], instancePath+"/revenue_split_info/" + i0)) vErrors = joined(vErrors, validate199.errors);
}
}
else {
vErrors = fault(vErrors, instancePath+"/revenue_split_info", wrong38);
}
}
if(data.metadata !== undefined){
if(!validate197(data.metadata, instancePath+"/metadata")) vErrors = joined(vErrors, validate197.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate354.errors = vErrors;
return vErrors === null;
}

export const SessionId = validate109;

export const SessionInitPayoutFiscalizationRequest = validate366;

function validate366(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.payout_details === undefined){
vErrors = fault(vErrors, instancePath, wrong291);
}
if(data.amount_details === undefined){
vErrors = fault(vErrors, instancePath, wrong152);
}
if(data.fiscalization_details === undefined){
vErrors = fault(vErrors, instancePath, wrong285);
}
if(data.payout_details !== undefined){
if(!validate261(data.payout_details, instancePath+"/payout_details")) vErrors = joined(vErrors, validate261.errors);
}
if(data.payment_details !== undefined){
if(!validate215(data.payment_details, instancePath+"/payment_details")) vErrors = joined(vErrors, validate215.errors);
}
if(data.amount_details !== undefined){
if(!validate45(data.amount_details, instancePath+"/amount_details")) vErrors = joined(vErrors, validate45.errors);
}
if(data.participant_details !== undefined){
if(!validate161(data.participant_details, instancePath+"/participant_details")) vErrors = joined(vErrors, validate161.errors);
}
if(data.customer !== undefined){
if(!validate126(data.customer, instancePath+"/customer")) vErrors = joined(vErrors, validate126.errors);
}
if(data.fiscalization_details !== undefined){
if(!validate174(data.fiscalization_details, instancePath+"/fiscalization_details")) vErrors = joined(vErrors, validate174.errors);
}
if(data.payment_options !== undefined){
if(!validate301(data.payment_options, instancePath+"/payment_options")) vErrors = joined(vErrors, validate301.errors);
}
if(data.payment_metadata !== undefined){
if(!validate300(data.payment_metadata, instancePath+"/payment_metadata")) vErrors = joined(vErrors, validate300.errors);
}
if(data.custom_routing !== undefined){
if(!validate254(data.custom_routing, instancePath+"/custom_routing")) vErrors = joined(vErrors, validate254.errors);
}
if(data.revenue_split_info !== undefined){
let data9 = data.revenue_split_info;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0 && isFew(vErrors); i0++){
if(!validate199(data9[i0], instancePath+"/revenue_split_info/" + i0)) vErrors = joined(vErrors, validate199.errors);
}
}
else {
vErrors = fault(vErrors, instancePath+"/revenue_split_info", wrong38);
}
}
if(data.metadata !== undefined){
if(!validate197(data.metadata, instancePath+"/metadata")) vErrors = joined(vErrors, validate197.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate366.errors = vErrors;
return vErrors === null;
}

export const SessionInitPayoutNominalRequest = validate378;

function validate378(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.payout_details === undefined){
vErrors = fault(vErrors, instancePath, wrong291);
}
if(data.amount_details === undefined){
vErrors = fault(vErrors, instancePath, wrong152);
}
if(data.participant_details === undefined){
vErrors = fault(vErrors, instancePath, wrong292);
}
if(data.payout_details !== undefined){
if(!validate261(data.payout_details, instancePath+"/payout_details")) vErrors = joined(vErrors, validate261.errors);
}
if(data.payment_details !== undefined){
if(!validate215(data.payment_details, instancePath+"/payment_details")) vErrors = joined(vErrors, validate215.errors);
}
if(data.amount_details !== undefined){
if(!validate45(data.amount_details, instancePath+"/amount_details")) vErrors = joined(vErrors, validate45.errors);
}
if(data.participant_details !== undefined){
if(!validate161(data.participant_details, instancePath+"/participant_details")) vErrors = joined(vErrors, validate161.errors);
}
if(data.customer !== undefined){
if(!validate126(data.customer, instancePath+"/customer")) vErrors = joined(vErrors, validate126.errors);
}
if(data.fiscalization_details !== undefined){
if(!validate174(data.fiscalization_details, instancePath+"/fiscalization_details")) vErrors = joined(vErrors, validate174.errors);
}
if(data.payment_options !== undefined){
if(!validate301(data.payment_options, instancePath+"/payment_options")) vErrors = joined(vErrors, validate301.errors);
}
if(data.payment_metadata !== undefined){
if(!validate300(data.payment_metadata, instancePath+"/payment_metadata")) vErrors = joined(vErrors, validate300.errors);
}
if(data.custom_routing !== undefined){
if(!validate254(data.custom_routing, instancePath+"/custom_routing")) vErrors = joined(vErrors, validate254.errors);
}
if(data.revenue_split_info !== undefined){
let data9 = data.revenue_split_info;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0 && isFew(vErrors); i0++){
if(!validate199(data9[i0], instancePath+"/revenue_split_info/" + i0)) vErrors = joined(vErrors, validate199.errors);
}
}
else {
vErrors = fault(vErrors, instancePath+"/revenue_split_info", wrong38);
}
}
if(data.metadata !== undefined){
if(!validate197(data.metadata, instancePath+"/metadata")) vErrors = joined(vErrors, validate197.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate378.errors = vErrors;
return vErrors === null;
}

export const SessionInitPayoutRequest = validate390;

function validate390(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.payout_details === undefined){
vErrors = fault(vErrors, instancePath, wrong291);
}
if(data.amount_details === undefined){
vErrors = fault(vErrors, instancePath, wrong152);
}
if(data.payout_details !== undefined){
if(!validate261(data.payout_details, instancePath+"/payout_details")) vErrors = joined(vErrors, validate261.errors);
}
if(data.payment_details !== undefined){
if(!validate215(data.payment_details, instancePath+"/payment_details")) vErrors = joined(vErrors, validate215.errors);
}
if(data.amount_details !== undefined){
if(!validate45(data.amount_details, instancePath+"/amount_details")) vErrors = joined(vErrors, validate45.errors);
}
if(data.participant_details !== undefined){
if(!validate161(data.participant_details, instancePath+"/participant_details")) vErrors = joined(vErrors, validate161.errors);
}
if(data.customer !== undefined){
if(!validate126(data.customer, instancePath+"/customer")) vErrors = joined(vErrors, validate126.errors);
}
if(data.fiscalization_details !== undefined){
if(!validate174(data.fiscalization_details, instancePath+"/fiscalization_details")) vErrors = joined(vErrors, validate174.errors);
}
if(data.payment_options !== undefined){
if(!validate301(data.payment_options, instancePath+"/payment_options")) vErrors = joined(vErrors, validate301.errors);
}
if(data.payment_metadata !== undefined){
if(!validate300(data.payment_metadata, instancePath+"/payment_metadata")) vErrors = joined(vErrors, validate300.errors);
}
if(data.custom_routing !== undefined){
if(!validate254(data.custom_routing, instancePath+"/custom_routing")) vErrors = joined(vErrors, validate254.errors);
}
if(data.revenue_split_info !== undefined){
let data9 = data.revenue_split_info;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0 && isFew(vErrors); i0++){
if(!validate199(data9[i0], instancePath+"/revenue_split_info/" + i0)) vErrors = joined(vErrors, validate199.errors);
}
}
else {
vErrors = fault(vErrors, instancePath+"/revenue_split_info", wrong38);
}
}
if(data.metadata !== undefined){
if(!validate197(data.metadata, instancePath+"/metadata")) vErrors = joined(vErrors, validate197.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate390.errors = vErrors;
return vErrors === null;
}

export const SessionInitPayoutRkoRequest = validate402;

function validate402(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.payout_details === undefined){
vErrors = fault(vErrors, instancePath, wrong291);
}
if(data.amount_details === undefined){
vErrors = fault(vErrors, instancePath, wrong152);
}
if(data.participant_details === undefined){
vErrors = fault(vErrors, instancePath, wrong292);
}
if(data.payout_details !== undefined){
if(!validate261(data.payout_details, instancePath+"/payout_details")) vErrors = joined(vErrors, validate261.errors);
}
if(data.payment_details !== undefined){
if(!validate215(data.payment_details, instancePath+"/payment_details")) vErrors = joined(vErrors, validate215.errors);
}
if(data.amount_details !== undefined){
if(!validate45(data.amount_details, instancePath+"/amount_details")) vErrors = joined(vErrors, validate45.errors);
}
if(data.participant_details !== undefined){
if(!validate161(data.participant_details, instancePath+"/participant_details")) vErrors = joined(vErrors, validate161.errors);
}
if(data.customer !== undefined){
if(!validate126(data.customer, instancePath+"/customer")) vErrors = joined(vErrors, validate126.errors);
}
if(data.fiscalization_details !== undefined){
if(!validate174(data.fiscalization_details, instancePath+"/fiscalization_details")) vErrors = joined(vErrors, validate174.errors);
}
if(data.payment_options !== undefined){
if(!validate301(data.payment_options, instancePath+"/payment_options")) vErrors = joined(vErrors, validate301.errors);
}
if(data.payment_metadata !== undefined){
if(!validate300(data.payment_metadata, instancePath+"/payment_metadata")) vErrors = joined(vErrors, validate300.errors);
}
if(data.custom_routing !== undefined){
if(!validate254(data.custom_routing, instancePath+"/custom_routing")) vErrors = joined(vErrors, validate254.errors);
}
if(data.revenue_split_info !== undefined){
let data9 = data.revenue_split_info;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0 && isFew(vErrors); i0++){
if(!validate199(data9[i0], instancePath+"/revenue_split_info/" + i0)) vErrors = joined(vErrors, validate199.errors);
}
}
else {
vErrors = fault(vErrors, instancePath+"/revenue_split_info", wrong38);
}
}
if(data.metadata !== undefined){
if(!validate197(data.metadata, instancePath+"/metadata")) vErrors = joined(vErrors, validate197.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate402.errors = vErrors;
return vErrors === null;
}

export const SessionMultiCreateNominalRequest = validate414;

function validate414(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.payout_details !== undefined){
if(!validate261(data.payout_details, instancePath+"/payout_details")) vErrors = joined(vErrors, validate261.errors);
}
if(data.payment_details !== undefined){
if(!validate215(data.payment_details, instancePath+"/payment_details")) vErrors = joined(vErrors, validate215.errors);
}
if(data.amount_details !== undefined){
if(!validate45(data.amount_details, instancePath+"/amount_details")) vErrors = joined(vErrors, validate45.errors);
}
if(data.participant_details !== undefined){
if(!validate161(data.participant_details, instancePath+"/participant_details")) vErrors = joined(vErrors, validate161.errors);
}
if(data.customer !== undefined){
if(!validate126(data.customer, instancePath+"/customer")) vErrors = joined(vErrors, validate126.errors);
}
if(data.fiscalization_details !== undefined){
if(!validate174(data.fiscalization_details, instancePath+"/fiscalization_details")) vErrors = joined(vErrors, validate174.errors);
}
if(data.payment_options !== undefined){
if(!validate301(data.payment_options, instancePath+"/payment_options")) vErrors = joined(vErrors, validate301.errors);
}
if(data.payment_metadata !== undefined){
if(!validate300(data.payment_metadata, instancePath+"/payment_metadata")) vErrors = joined(vErrors, validate300.errors);
}
if(data.custom_routing !== undefined){
if(!validate254(data.custom_routing, instancePath+"/custom_routing")) vErrors = joined(vErrors, validate254.errors);
}
if(data.revenue_split_info !== undefined){
let data9 = data.revenue_split_info;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0 && isFew(vErrors); i0++){
if(!validate199(data9[i0], instancePath+"/revenue_split_info/" + i0)) vErrors = joined(vErrors, validate199.errors);
}
}
else {
vErrors = fault(vErrors, instancePath+"/revenue_split_info", wrong38);
}
}
if(data.metadata !== undefined){
if(!validate197(data.metadata, instancePath+"/metadata")) vErrors = joined(vErrors, validate197.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate414.errors = vErrors;
return vErrors === null;
}

export const SessionMultiCreateRkoRequest = validate426;

function validate426(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.payout_details !== undefined){
if(!validate261(data.payout_details, instancePath+"/payout_details")) vErrors = joined(vErrors, validate261.errors);
}
if(data.payment_details !== undefined){
if(!validate215(data.payment_details, instancePath+"/payment_details")) vErrors = joined(vErrors, validate215.errors);
}
if(data.amount_details !== undefined){
if(!validate45(data.amount_details, instancePath+"/amount_details")) vErrors = joined(vErrors, validate45.errors);
}
if(data.participant_details !== undefined){
if(!validate161(data.participant_details, instancePath+"/participant_details")) vErrors = joined(vErrors, validate161.errors);
}
if(data.customer !== undefined){
if(!validate126(data.customer, instancePath+"/customer")) vErrors = joined(vErrors, validate126.errors);
}
if(data.fiscalization_details !== undefined){
if(!validate174(data.fiscalization_details, instancePath+"/fiscalization_details")) vErrors = joined(vErrors, validate174.errors);
}
if(data.payment_options !== undefined){
if(!validate301(data.payment_options, instancePath+"/payment_options")) vErrors = joined(vErrors, validate301.errors);
}
if(data.payment_metadata !== undefined){
if(!validate300(data.payment_metadata, instancePath+"/payment_metadata")) vErrors = joined(vErrors, validate300.errors);
}
if(data.custom_routing !== undefined){
if(!validate254(data.custom_routing, instancePath+"/custom_routing")) vErrors = joined(vErrors, validate254.errors);
}
if(data.revenue_split_info !== undefined){
let data9 = data.revenue_split_info;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0 && isFew(vErrors); i0++){
if(!validate199(data9[i0], instancePath+"/revenue_split_info/" + i0)) vErrors = joined(vErrors, validate199.errors);
}
}
else {
vErrors = fault(vErrors, instancePath+"/revenue_split_info", wrong38);
}
}
if(data.metadata !== undefined){
if(!validate197(data.metadata, instancePath+"/metadata")) vErrors = joined(vErrors, validate197.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate426.errors = vErrors;
return vErrors === null;
}

export const SessionMultiInitPaymentNominalRequest = validate438;

function validate438(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.payout_details === undefined){
vErrors = fault(vErrors, instancePath, wrong291);
}
if(data.payment_details === undefined){
vErrors = fault(vErrors, instancePath, wrong177);
}
if(data.amount_details === undefined){
vErrors = fault(vErrors, instancePath, wrong152);
}
if(data.participant_details === undefined){
vErrors = fault(vErrors, instancePath, wrong292);
}
if(data.payout_details !== undefined){
if(!validate261(data.payout_details, instancePath+"/payout_details")) vErrors = joined(vErrors, validate261.errors);
}
if(data.payment_details !== undefined){
if(!validate215(data.payment_details, instancePath+"/payment_details")) vErrors = joined(vErrors, validate215.errors);
}
if(data.amount_details !== undefined){
if(!validate45(data.amount_details, instancePath+"/amount_details")) vErrors = joined(vErrors, validate45.errors);
}
if(data.participant_details !== undefined){
if(!validate161(data.participant_details, instancePath+"/participant_details")) vErrors = joined(vErrors, validate161.errors);
}
if(data.customer !== undefined){
if(!validate126(data.customer, instancePath+"/customer")) vErrors = joined(vErrors, validate126.errors);
}
if(data.fiscalization_details !== undefined){
if(!validate174(data.fiscalization_details, instancePath+"/fiscalization_details")) vErrors = joined(vErrors, validate174.errors);
}
if(data.payment_options !== undefined){
if(!validate301(data.payment_options, instancePath+"/payment_options")) vErrors = joined(vErrors, validate301.errors);
}
if(data.payment_metadata !== undefined){
if(!validate300(data.payment_metadata, instancePath+"/payment_metadata")) vErrors = joined(vErrors, validate300.errors);
}
if(data.custom_routing !== undefined){
if(!validate254(data.custom_routing, instancePath+"/custom_routing")) vErrors = joined(vErrors, validate254.errors);
}
if(data.revenue_split_info !== undefined){
let data9 = data.revenue_split_info;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0 && isFew(vErrors); i0++){
if(!validate199(data9[i0], instancePath+"/revenue_split_info/" + i0)) vErrors = joined(vErrors, validate199.errors);
}
}
else {
vErrors = fault(vErrors, instancePath+"/revenue_split_info", wrong38);
}
}
if(data.metadata !== undefined){
if(!validate197(data.metadata, instancePath+"/metadata")) vErrors = joined(vErrors, validate197.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate438.errors = vErrors;
return vErrors === null;
}

export const SessionMultiInitPaymentRkoRequest = validate450;

function validate450(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.payout_details === undefined){
vErrors = fault(vErrors, instancePath, wrong291);
}
if(data.payment_details === undefined){
vErrors = fault(vErrors, instancePath, wrong177);
}
if(data.amount_details === undefined){
vErrors = fault(vErrors, instancePath, wrong152);
}
if(data.participant_details === undefined){
vErrors = fault(vErrors, instancePath, wrong292);
}
if(data.payout_details !== undefined){
if(!validate261(data.payout_details, instancePath+"/payout_details")) vErrors = joined(vErrors, validate261.errors);
}
if(data.payment_details !== undefined){
if(!validate215(data.payment_details, instancePath+"/payment_details")) vErrors = joined(vErrors, validate215.errors);
}
if(data.amount_details !== undefined){
if(!validate45(data.amount_details, instancePath+"/amount_details")) vErrors = joined(vErrors, validate45.errors);
}
if(data.participant_details !== undefined){
if(!validate161(data.participant_details, instancePath+"/participant_details")) vErrors = joined(vErrors, validate161.errors);
}
if(data.customer !== undefined){
if(!validate126(data.customer, instancePath+"/customer")) vErrors = joined(vErrors, validate126.errors);
}
if(data.fiscalization_details !== undefined){
if(!validate174(data.fiscalization_details, instancePath+"/fiscalization_details")) vErrors = joined(vErrors, validate174.errors);
}
if(data.payment_options !== undefined){
if(!validate301(data.payment_options, instancePath+"/payment_options")) vErrors = joined(vErrors, validate301.errors);
}
if(data.payment_metadata !== undefined){
if(!validate300(data.payment_metadata, instancePath+"/payment_metadata")) vErrors = joined(vErrors, validate300.errors);
}
if(data.custom_routing !== undefined){
if(!validate254(data.custom_routing, instancePath+"/custom_routing")) vErrors = joined(vErrors, validate254.errors);
}
if(data.revenue_split_info !== undefined){
let data9 = data.revenue_split_info;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0 && isFew(vErrors); i0++){
if(!validate199(data9[i0], instancePath+"/revenue_split_info/" + i0)) vErrors = joined(vErrors, validate199.errors);
}
}
else {
vErrors = fault(vErrors, instancePath+"/revenue_split_info", wrong38);
}
}
if(data.metadata !== undefined){
if(!validate197(data.metadata, instancePath+"/metadata")) vErrors = joined(vErrors, validate197.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate450.errors = vErrors;
return vErrors === null;
}

export const SessionMultiStartPaymentNominalRequest = validate462;

function validate462(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.session_id === undefined){
vErrors = fault(vErrors, instancePath, wrong42);
}
if(data.session_id !== undefined){
if(!validate43(data.session_id, instancePath+"/session_id")) vErrors = joined(vErrors, validate43.errors);
}
if(data.payout_details !== undefined){
if(!validate261(data.payout_details, instancePath+"/payout_details")) vErrors = joined(vErrors, validate261.errors);
}
if(data.payment_details !== undefined){
if(!validate215(data.payment_details, instancePath+"/payment_details")) vErrors = joined(vErrors, validate215.errors);
}
if(data.amount_details !== undefined){
if(!validate45(data.amount_details, instancePath+"/amount_details")) vErrors = joined(vErrors, validate45.errors);
}
if(data.participant_details !== undefined){
if(!validate161(data.participant_details, instancePath+"/participant_details")) vErrors = joined(vErrors, validate161.errors);
}
if(data.customer !== undefined){
if(!validate126(data.customer, instancePath+"/customer")) vErrors = joined(vErrors, validate126.errors);
}
if(data.fiscalization_details !== undefined){
if(!validate174(data.fiscalization_details, instancePath+"/fiscalization_details")) vErrors = joined(vErrors, validate174.errors);
}
if(data.payment_options !== undefined){
if(!validate301(data.payment_options, instancePath+"/payment_options")) vErrors = joined(vErrors, validate301.errors);
}
if(data.payment_metadata !== undefined){
if(!validate300(data.payment_metadata, instancePath+"/payment_metadata")) vErrors = joined(vErrors, validate300.errors);
}
if(data.custom_routing !== undefined){
if(!validate254(data.custom_routing, instancePath+"/custom_routing")) vErrors = joined(vErrors, validate254.errors);
}
if(data.revenue_split_info !== undefined){
let data10 = data.revenue_split_info;
if(Array.isArray(data10)){
const len0 = data10.length;
for(let i0=0; i0<len0 && isFew(vErrors); i0++){
if(!validate199(data10[i0], instancePath+"/revenue_split_info/" + i0)) vErrors = joined(vErrors, validate199.errors);
}
}
else {
vErrors = fault(vErrors, instancePath+"/revenue_split_info", wrong38);
}
}
if(data.metadata !== undefined){
if(!validate197(data.metadata, instancePath+"/metadata")) vErrors = joined(vErrors, validate197.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate462.errors = vErrors;
return vErrors === null;
}

export const SessionMultiStartPaymentRkoRequest = validate475;

function validate475(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.session_id === undefined){
vErrors = fault(vErrors, instancePath, wrong42);
}
if(data.session_id !== undefined){
if(!validate43(data.session_id, instancePath+"/session_id")) vErrors = joined(vErrors, validate43.errors);
}
if(data.payout_details !== undefined){
if(!validate261(data.payout_details, instancePath+"/payout_details")) vErrors = joined(vErrors, validate261.errors);
}
if(data.payment_details !== undefined){
if(!validate215(data.payment_details, instancePath+"/payment_details")) vErrors = joined(vErrors, validate215.errors);
}
if(data.amount_details !== undefined){
if(!validate45(data.amount_details, instancePath+"/amount_details")) vErrors = joined(vErrors, validate45.errors);
}
if(data.participant_details !== undefined){
if(!validate161(data.participant_details, instancePath+"/participant_details")) vErrors = joined(vErrors, validate161.errors);
}
if(data.customer !== undefined){
if(!validate126(data.customer, instancePath+"/customer")) vErrors = joined(vErrors, validate126.errors);
}
if(data.fiscalization_details !== undefined){
if(!validate174(data.fiscalization_details, instancePath+"/fiscalization_details")) vErrors = joined(vErrors, validate174.errors);
}
if(data.payment_options !== undefined){
if(!validate301(data.payment_options, instancePath+"/payment_options")) vErrors = joined(vErrors, validate301.errors);
}
if(data.payment_metadata !== undefined){
if(!validate300(data.payment_metadata, instancePath+"/payment_metadata")) vErrors = joined(vErrors, validate300.errors);
}
if(data.custom_routing !== undefined){
if(!validate254(data.custom_routing, instancePath+"/custom_routing")) vErrors = joined(vErrors, validate254.errors);
}
if(data.revenue_split_info !== undefined){
let data10 = data.revenue_split_info;
if(Array.isArray(data10)){
const len0 = data10.length;
for(let i0=0; i0<len0 && isFew(vErrors); i0++){
if(!validate199(data10[i0], instancePath+"/revenue_split_info/" + i0)) vErrors = joined(vErrors, validate199.errors);
}
}
else {
vErrors = fault(vErrors, instancePath+"/revenue_split_info", wrong38);
}
}
if(data.metadata !== undefined){
if(!validate197(data.metadata, instancePath+"/metadata")) vErrors = joined(vErrors, validate197.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate475.errors = vErrors;
return vErrors === null;
}

export const SessionReference = validate43;

export const SessionRefundRequest = validate488;

function validate488(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.session_id === undefined){
vErrors = fault(vErrors, instancePath, wrong42);
}
if(data.session_id !== undefined){
if(!validate43(data.session_id, instancePath+"/session_id")) vErrors = joined(vErrors, validate43.errors);
}
if(data.amount_details !== undefined){
if(!validate45(data.amount_details, instancePath+"/amount_details")) vErrors = joined(vErrors, validate45.errors);
}
if(data.metadata !== undefined){
if(!validate197(data.metadata, instancePath+"/metadata")) vErrors = joined(vErrors, validate197.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate488.errors = vErrors;
return vErrors === null;
}

export const SessionStartPayoutFiscalizationRequest = validate492;

function validate492(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.session_id === undefined){
vErrors = fault(vErrors, instancePath, wrong42);
}
if(data.session_id !== undefined){
if(!validate43(data.session_id, instancePath+"/session_id")) vErrors = joined(vErrors, validate43.errors);
}
if(data.payout_details !== undefined){
if(!validate261(data.payout_details, instancePath+"/payout_details")) vErrors = joined(vErrors, validate261.errors);
}
if(data.payment_details !== undefined){
if(!validate215(data.payment_details, instancePath+"/payment_details")) vErrors = joined(vErrors, validate215.errors);
}
if(data.amount_details !== undefined){
if(!validate45(data.amount_details, instancePath+"/amount_details")) vErrors = joined(vErrors, validate45.errors);
}
if(data.participant_details !== undefined){
if(!validate161(data.participant_details, instancePath+"/participant_details")) vErrors = joined(vErrors, validate161.errors);
}
if(data.customer !== undefined){
if(!validate126(data.customer, instancePath+"/customer")) vErrors = joined(vErrors, validate126.errors);
}
if(data.fiscalization_details !== undefined){
if(!validate174(data.fiscalization_details, instancePath+"/fiscalization_details")) vErrors = joined(vErrors, validate174.errors);
}
if(data.payment_options !== undefined){
if(!validate301(data.payment_options, instancePath+"/payment_options")) vErrors = joined(vErrors, validate301.errors);
}
if(data.payment_metadata !== undefined){
if(!validate300(data.payment_metadata, instancePath+"/payment_metadata")) vErrors = joined(vErrors, validate300.errors);
}
if(data.custom_routing !== undefined){
if(!validate254(data.custom_routing, instancePath+"/custom_routing")) vErrors = joined(vErrors, validate254.errors);
}
if(data.revenue_split_info !== undefined){
let data10 = data.revenue_split_info;
if(Array.isArray(data10)){
const len0 = data10.length;
for(let i0=0; i0<len0 && isFew(vErrors); i0++){
if(!validate199(data10[i0], instancePath+"/revenue_split_info/" + i0)) vErrors = joined(vErrors, validate199.errors);
}
}
else {
vErrors = fault(vErrors, instancePath+"/revenue_split_info", wrong38);
}
}
if(data.metadata !== undefined){
if(!validate197(data.metadata, instancePath+"/metadata")) vErrors = joined(vErrors, validate197.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate492.errors = vErrors;
return vErrors === null;
}

export const SessionStartPayoutNominalRequest = validate505;

function validate505(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.session_id === undefined){
vErrors = fault(vErrors, instancePath, wrong42);
}
if(data.session_id !== undefined){
if(!validate43(data.session_id, instancePath+"/session_id")) vErrors = joined(vErrors, validate43.errors);
}
if(data.payout_details !== undefined){
if(!validate261(data.payout_details, instancePath+"/payout_details")) vErrors = joined(vErrors, validate261.errors);
}
if(data.payment_details !== undefined){
if(!validate215(data.payment_details, instancePath+"/payment_details")) vErrors = joined(vErrors, validate215.errors);
}
if(data.amount_details !== undefined){
if(!validate45(data.amount_details, instancePath+"/amount_details")) vErrors = joined(vErrors, validate45.errors);
}
if(data.participant_details !== undefined){
if(!validate161(data.participant_details, instancePath+"/participant_details")) vErrors = joined(vErrors, validate161.errors);
}
if(data.customer !== undefined){
if(!validate126(data.customer, instancePath+"/customer")) vErrors = joined(vErrors, validate126.errors);
}
if(data.fiscalization_details !== undefined){
if(!validate174(data.fiscalization_details, instancePath+"/fiscalization_details")) vErrors = joined(vErrors, validate174.errors);
}
if(data.payment_options !== undefined){
if(!validate301(data.payment_options, instancePath+"/payment_options")) vErrors = joined(vErrors, validate301.errors);
}
if(data.payment_metadata !== undefined){
if(!validate300(data.payment_metadata, instancePath+"/payment_metadata")) vErrors = joined(vErrors, validate300.errors);
}
if(data.custom_routing !== undefined){
if(!validate254(data.custom_routing, instancePath+"/custom_routing")) vErrors = joined(vErrors, validate254.errors);
}
if(data.revenue_split_info !== undefined){
let data10 = data.revenue_split_info;
if(Array.isArray(data10)){
const len0 = data10.length;
for(let i0=0; i0<len0 && isFew(vErrors); i0++){
if(!validate199(data10[i0], instancePath+"/revenue_split_info/" + i0)) vErrors = joined(vErrors, validate199.errors);
}
}
else {
vErrors = fault(vErrors, instancePath+"/revenue_split_info", wrong38);
}
}
if(data.metadata !== undefined){
if(!validate197(data.metadata, instancePath+"/metadata")) vErrors = joined(vErrors, validate197.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate505.errors = vErrors;
return vErrors === null;
}

export const SessionStartPayoutRequest = validate518;

function validate518(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.session_id === undefined){
vErrors = fault(vErrors, instancePath, wrong42);
}
if(data.session_id !== undefined){
if(!validate43(data.session_id, instancePath+"/session_id")) vErrors = joined(vErrors, validate43.errors);
}
if(data.payout_details !== undefined){
if(!validate261(data.payout_details, instancePath+"/payout_details")) vErrors = joined(vErrors, validate261.errors);
}
if(data.payment_details !== undefined){
if(!validate215(data.payment_details, instancePath+"/payment_details")) vErrors = joined(vErrors, validate215.errors);
}
if(data.amount_details !== undefined){
if(!validate45(data.amount_details, instancePath+"/amount_details")) vErrors = joined(vErrors, validate45.errors);
}
if(data.participant_details !== undefined){
if(!validate161(data.participant_details, instancePath+"/participant_details")) vErrors = joined(vErrors, validate161.errors);
}
if(data.customer !== undefined){
if(!validate126(data.customer, instancePath+"/customer")) vErrors = joined(vErrors, validate126.errors);
}
if(data.fiscalization_details !== undefined){
if(!validate174(data.fiscalization_details, instancePath+"/fiscalization_details")) vErrors = joined(vErrors, validate174.errors);
}
if(data.payment_options !== undefined){
if(!validate301(data.payment_options, instancePath+"/payment_options")) vErrors = joined(vErrors, validate301.errors);
}
if(data.payment_metadata !== undefined){
if(!validate300(data.payment_metadata, instancePath+"/payment_metadata")) vErrors = joined(vErrors, validate300.errors);
}
if(data.custom_routing !== undefined){
if(!validate254(data.custom_routing, instancePath+"/custom_routing")) vErrors = joined(vErrors, validate254.errors);
}
if(data.revenue_split_info !== undefined){
let data10 = data.revenue_split_info;
if(Array.isArray(data10)){
const len0 = data10.length;
for(let i0=0; i0<len0 && isFew(vErrors); i0++){
if(!validate199(data10[i0], instancePath+"/revenue_split_info/" + i0)) vErrors = joined(vErrors, validate199.errors);
}
}
else {
vErrors = fault(vErrors, instancePath+"/revenue_split_info", wrong38);
}
}
if(data.metadata !== undefined){
if(!validate197(data.metadata, instancePath+"/metadata")) vErrors = joined(vErrors, validate197.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate518.errors = vErrors;
return vErrors === null;
}

export const SessionStartPayoutRkoRequest = validate531;

function validate531(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.session_id === undefined){
vErrors = fault(vErrors, instancePath, wrong42);
}
if(data.session_id !== undefined){
if(!validate43(data.session_id, instancePath+"/session_id")) vErrors = joined(vErrors, validate43.errors);
}
if(data.payout_details !== undefined){
if(!validate261(data.payout_details, instancePath+"/payout_details")) vErrors = joined(vErrors, validate261.errors);
}
if(data.payment_details !== undefined){
if(!validate215(data.payment_details, instancePath+"/payment_details")) vErrors = joined(vErrors, validate215.errors);
}
if(data.amount_details !== undefined){
if(!validate45(data.amount_details, instancePath+"/amount_details")) vErrors = joined(vErrors, validate45.errors);
}
if(data.participant_details !== undefined){
if(!validate161(data.participant_details, instancePath+"/participant_details")) vErrors = joined(vErrors, validate161.errors);
}
if(data.customer !== undefined){
if(!validate126(data.customer, instancePath+"/customer")) vErrors = joined(vErrors, validate126.errors);
}
if(data.fiscalization_details !== undefined){
if(!validate174(data.fiscalization_details, instancePath+"/fiscalization_details")) vErrors = joined(vErrors, validate174.errors);
}
if(data.payment_options !== undefined){
if(!validate301(data.payment_options, instancePath+"/payment_options")) vErrors = joined(vErrors, validate301.errors);
}
if(data.payment_metadata !== undefined){
if(!validate300(data.payment_metadata, instancePath+"/payment_metadata")) vErrors = joined(vErrors, validate300.errors);
}
if(data.custom_routing !== undefined){
if(!validate254(data.custom_routing, instancePath+"/custom_routing")) vErrors = joined(vErrors, validate254.errors);
}
if(data.revenue_split_info !== undefined){
let data10 = data.revenue_split_info;
if(Array.isArray(data10)){
const len0 = data10.length;
for(let i0=0; i0<len0 && isFew(vErrors); i0++){
if(!validate199(data10[i0], instancePath+"/revenue_split_info/" + i0)) vErrors = joined(vErrors, validate199.errors);
}
}
else {
vErrors = fault(vErrors, instancePath+"/revenue_split_info", wrong38);
}
}
if(data.metadata !== undefined){
if(!validate197(data.metadata, instancePath+"/metadata")) vErrors = joined(vErrors, validate197.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate531.errors = vErrors;
return vErrors === null;
}

export const SessionStatus = validate111;

export const SessionStatusRequest = validate544;

function validate544(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.session_id === undefined){
vErrors = fault(vErrors, instancePath, wrong42);
}
if(data.session_id !== undefined){
if(!validate43(data.session_id, instancePath+"/session_id")) vErrors = joined(vErrors, validate43.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate544.errors = vErrors;
return vErrors === null;
}

export const ShownBankAccount = validate135;

export const ShownCard = validate131;

export const ShownPayoutDetails = validate130;

export const StatementTransaction = validate33;

export const Tax = validate144;

export const TaxDetails = validate145;

export const TaxNumber = validate61;

export const TaxPayee = validate150;

export const TaxPayer = validate147;

export const Timestamp = validate113;

export const Token = validate59;

export const TokenInfo = validate546;

function validate546(data, instancePath = ""){
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
vErrors = fault(vErrors, instancePath+"/type", wrong302);
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
vErrors = fault(vErrors, instancePath, wrong303);
}
if(data.last4 === undefined){
vErrors = fault(vErrors, instancePath, wrong304);
}
if(data.type !== undefined){
let data1 = data.type;
if(typeof data1 !== "string"){
vErrors = fault(vErrors, instancePath+"/type", wrong1);
}
if("card" !== data1){
vErrors = fault(vErrors, instancePath+"/type", wrong141);
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
if(!validate59(data.token, instancePath+"/token")) vErrors = joined(vErrors, validate59.errors);
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
if(!pattern17.test(data5)){
vErrors = fault(vErrors, instancePath+"/last4", wrong86);
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
vErrors = fault(vErrors, instancePath, wrong84);
}
if(data.created_at === undefined){
vErrors = fault(vErrors, instancePath, wrong166);
}
if(data.finished_at === undefined){
vErrors = fault(vErrors, instancePath, wrong173);
}
if(data.is_active === undefined){
vErrors = fault(vErrors, instancePath, wrong174);
}
if(data.type !== undefined){
let data7 = data.type;
if(typeof data7 !== "string"){
vErrors = fault(vErrors, instancePath+"/type", wrong1);
}
if("public_token" !== data7){
vErrors = fault(vErrors, instancePath+"/type", wrong305);
}
}
if(data.token !== undefined){
if(!validate59(data.token, instancePath+"/token")) vErrors = joined(vErrors, validate59.errors);
}
if(data.created_at !== undefined){
if(!validate113(data.created_at, instancePath+"/created_at")) vErrors = joined(vErrors, validate113.errors);
}
if(data.finished_at !== undefined){
if(!validate113(data.finished_at, instancePath+"/finished_at")) vErrors = joined(vErrors, validate113.errors);
}
if(data.is_active !== undefined){
if(typeof data.is_active !== "boolean"){
vErrors = fault(vErrors, instancePath+"/is_active", wrong44);
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
vErrors = fault(vErrors, instancePath, wrong84);
}
if(data.created_at === undefined){
vErrors = fault(vErrors, instancePath, wrong166);
}
if(data.finished_at === undefined){
vErrors = fault(vErrors, instancePath, wrong173);
}
if(data.is_active === undefined){
vErrors = fault(vErrors, instancePath, wrong174);
}
if(data.type !== undefined){
let data12 = data.type;
if(typeof data12 !== "string"){
vErrors = fault(vErrors, instancePath+"/type", wrong1);
}
if("recurrent_token" !== data12){
vErrors = fault(vErrors, instancePath+"/type", wrong306);
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
if(!validate113(data.created_at, instancePath+"/created_at")) vErrors = joined(vErrors, validate113.errors);
}
if(data.finished_at !== undefined){
if(!validate113(data.finished_at, instancePath+"/finished_at")) vErrors = joined(vErrors, validate113.errors);
}
if(data.is_active !== undefined){
if(typeof data.is_active !== "boolean"){
vErrors = fault(vErrors, instancePath+"/is_active", wrong44);
}
}
if(data.initiator !== undefined){
let data17 = data.initiator;
if(typeof data17 !== "string"){
vErrors = fault(vErrors, instancePath+"/initiator", wrong1);
}
if(!((data17 === "merchant") || (data17 === "client"))){
vErrors = fault(vErrors, instancePath+"/initiator", wrong175);
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
vErrors = fault(vErrors, instancePath, wrong166);
}
if(data.finished_at === undefined){
vErrors = fault(vErrors, instancePath, wrong173);
}
if(data.masked_account === undefined){
vErrors = fault(vErrors, instancePath, wrong307);
}
if(data.type !== undefined){
let data18 = data.type;
if(typeof data18 !== "string"){
vErrors = fault(vErrors, instancePath+"/type", wrong1);
}
if("bank_account_ru_token" !== data18){
vErrors = fault(vErrors, instancePath+"/type", wrong308);
}
}
if(data.created_at !== undefined){
if(!validate113(data.created_at, instancePath+"/created_at")) vErrors = joined(vErrors, validate113.errors);
}
if(data.finished_at !== undefined){
if(!validate113(data.finished_at, instancePath+"/finished_at")) vErrors = joined(vErrors, validate113.errors);
}
if(data.masked_account !== undefined){
if(!validate287(data.masked_account, instancePath+"/masked_account")) vErrors = joined(vErrors, validate287.errors);
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
validate546.errors = vErrors;
return vErrors === null;
}

export const TokenInfoAnswer = validate556;

function validate556(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.status === undefined){
vErrors = fault(vErrors, instancePath, wrong2);
}
if(data.info === undefined){
vErrors = fault(vErrors, instancePath, wrong309);
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
if(!validate546(data.info, instancePath+"/info")) vErrors = joined(vErrors, validate546.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate556.errors = vErrors;
return vErrors === null;
}

export const TokenInfoRequest = validate558;

function validate558(data, instancePath = ""){
let vErrors = null;
const _errs2 = count(vErrors);
let valid1 = true;
const _errs3 = count(vErrors);
if(count(vErrors) === _errs3){
if(isObject(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
vErrors = fault(vErrors, instancePath, wrong52);
}
else {
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
vErrors = fault(vErrors, instancePath, wrong52);
}
if("card" !== data0){
vErrors = fault(vErrors, instancePath, wrong52);
}
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong52);
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
vErrors = fault(vErrors, instancePath, wrong140);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
var _valid0 = _errs7 === count(vErrors);
valid1 = _valid0;
}
if(!valid1){
vErrors = fault(vErrors, instancePath, wrong154);
}
const _errs10 = count(vErrors);
let valid3 = true;
const _errs11 = count(vErrors);
if(count(vErrors) === _errs11){
if(isObject(data)){
let missing1;
if((data.type === undefined) && (missing1 = "type")){
vErrors = fault(vErrors, instancePath, wrong52);
}
else {
if(data.type !== undefined){
let data1 = data.type;
if(typeof data1 !== "string"){
vErrors = fault(vErrors, instancePath, wrong52);
}
if("public_token" !== data1){
vErrors = fault(vErrors, instancePath, wrong52);
}
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong52);
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
vErrors = fault(vErrors, instancePath, wrong300);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
var _valid1 = _errs15 === count(vErrors);
valid3 = _valid1;
}
if(!valid3){
vErrors = fault(vErrors, instancePath, wrong154);
}
const _errs18 = count(vErrors);
let valid5 = true;
const _errs19 = count(vErrors);
if(count(vErrors) === _errs19){
if(isObject(data)){
let missing2;
if((data.type === undefined) && (missing2 = "type")){
vErrors = fault(vErrors, instancePath, wrong52);
}
else {
if(data.type !== undefined){
let data2 = data.type;
if(typeof data2 !== "string"){
vErrors = fault(vErrors, instancePath, wrong52);
}
if("recurrent_token" !== data2){
vErrors = fault(vErrors, instancePath, wrong52);
}
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong52);
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
vErrors = fault(vErrors, instancePath, wrong310);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
var _valid2 = _errs23 === count(vErrors);
valid5 = _valid2;
}
if(!valid5){
vErrors = fault(vErrors, instancePath, wrong154);
}
const _errs26 = count(vErrors);
let valid7 = true;
const _errs27 = count(vErrors);
if(count(vErrors) === _errs27){
if(isObject(data)){
let missing3;
if((data.type === undefined) && (missing3 = "type")){
vErrors = fault(vErrors, instancePath, wrong52);
}
else {
if(data.type !== undefined){
let data3 = data.type;
if(typeof data3 !== "string"){
vErrors = fault(vErrors, instancePath, wrong52);
}
if("bank_account_ru_token" !== data3){
vErrors = fault(vErrors, instancePath, wrong52);
}
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong52);
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
vErrors = fault(vErrors, instancePath, wrong311);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
var _valid3 = _errs31 === count(vErrors);
valid7 = _valid3;
}
if(!valid7){
vErrors = fault(vErrors, instancePath, wrong154);
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
vErrors = fault(vErrors, instancePath+"/type", wrong302);
}
}
if(data.card !== undefined){
if(!validate89(data.card, instancePath+"/card")) vErrors = joined(vErrors, validate89.errors);
}
if(data.public_token !== undefined){
let data6 = data.public_token;
if(isObject(data6)){
if(data6.token === undefined){
vErrors = fault(vErrors, instancePath+"/public_token", wrong84);
}
if(data6.token !== undefined){
if(!validate59(data6.token, instancePath+"/public_token/token")) vErrors = joined(vErrors, validate59.errors);
}
}
else {
vErrors = fault(vErrors, instancePath+"/public_token", wrong12);
}
}
if(data.recurrent_token !== undefined){
if(!validate142(data.recurrent_token, instancePath+"/recurrent_token")) vErrors = joined(vErrors, validate142.errors);
}
if(data.bank_account_ru_token !== undefined){
let data9 = data.bank_account_ru_token;
if(isObject(data9)){
if(data9.token === undefined){
vErrors = fault(vErrors, instancePath+"/bank_account_ru_token", wrong84);
}
if(data9.token !== undefined){
if(!validate59(data9.token, instancePath+"/bank_account_ru_token/token")) vErrors = joined(vErrors, validate59.errors);
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
validate558.errors = vErrors;
return vErrors === null;
}

export const TokenRequest = validate563;

function validate564(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.access !== undefined){
if(typeof data.access !== "boolean"){
vErrors = fault(vErrors, instancePath+"/access", wrong44);
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
validate564.errors = vErrors;
return vErrors === null;
}


function validate563(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.tokenize_widget !== undefined){
if(!validate564(data.tokenize_widget, instancePath+"/tokenize_widget")) vErrors = joined(vErrors, validate564.errors);
}
if(data.acquiring_widget !== undefined){
if(!validate42(data.acquiring_widget, instancePath+"/acquiring_widget")) vErrors = joined(vErrors, validate42.errors);
}
if(data.self_employed_widget !== undefined){
if(!validate315(data.self_employed_widget, instancePath+"/self_employed_widget")) vErrors = joined(vErrors, validate315.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate563.errors = vErrors;
return vErrors === null;
}

export const TokenizeAnswer = validate568;

function validate568(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.status === undefined){
vErrors = fault(vErrors, instancePath, wrong2);
}
if(data.token === undefined){
vErrors = fault(vErrors, instancePath, wrong84);
}
if(data.data === undefined){
vErrors = fault(vErrors, instancePath, wrong248);
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
if(!validate59(data.token, instancePath+"/token")) vErrors = joined(vErrors, validate59.errors);
}
if(data.data !== undefined){
let data2 = data.data;
if(isObject(data2)){
if(data2.masked_account === undefined){
vErrors = fault(vErrors, instancePath+"/data", wrong307);
}
if(data2.masked_account !== undefined){
if(!validate287(data2.masked_account, instancePath+"/data/masked_account")) vErrors = joined(vErrors, validate287.errors);
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
validate568.errors = vErrors;
return vErrors === null;
}

export const TokenizeElementsAnswer = validate571;
const pattern48 = new RegExp("^[0-9]{6}\\*+[0-9]{4}$", "u");

function validate572(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.token === undefined){
vErrors = fault(vErrors, instancePath, wrong84);
}
if(data.info === undefined){
vErrors = fault(vErrors, instancePath, wrong309);
}
if(data.token !== undefined){
if(!validate59(data.token, instancePath+"/token")) vErrors = joined(vErrors, validate59.errors);
}
if(data.info !== undefined){
let data1 = data.info;
if(isObject(data1)){
if(data1.masked_card_number === undefined){
vErrors = fault(vErrors, instancePath+"/info", wrong312);
}
if(data1.card_network === undefined){
vErrors = fault(vErrors, instancePath+"/info", wrong313);
}
if(data1.card_type === undefined){
vErrors = fault(vErrors, instancePath+"/info", wrong314);
}
if(data1.masked_card_number !== undefined){
let data2 = data1.masked_card_number;
if(typeof data2 === "string"){
if(!pattern48.test(data2)){
vErrors = fault(vErrors, instancePath+"/info/masked_card_number", wrong315);
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
validate572.errors = vErrors;
return vErrors === null;
}


function validate571(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.status === undefined){
vErrors = fault(vErrors, instancePath, wrong2);
}
if(data.data === undefined){
vErrors = fault(vErrors, instancePath, wrong248);
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
if(pattern33.test(key0)){
if(!validate572(data1[key0], instancePath+"/data/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"))) vErrors = joined(vErrors, validate572.errors);
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
validate571.errors = vErrors;
return vErrors === null;
}

export const TokenizeElementsRequest = validate575;

function validate575(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.elements === undefined){
vErrors = fault(vErrors, instancePath, wrong316);
}
if(data.elements !== undefined){
let data0 = data.elements;
if(Array.isArray(data0)){
if(data0.length > 100){
vErrors = fault(vErrors, instancePath+"/elements", wrong317);
}
if(data0.length < 1){
vErrors = fault(vErrors, instancePath+"/elements", wrong158);
}
const len0 = data0.length > 100 ? 0 : data0.length;
for(let i0=0; i0<len0 && isFew(vErrors); i0++){
if(!validate255(data0[i0], instancePath+"/elements/" + i0)) vErrors = joined(vErrors, validate255.errors);
}
}
else {
vErrors = fault(vErrors, instancePath+"/elements", wrong38);
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate575.errors = vErrors;
return vErrors === null;
}

export const TokenizeRequest = validate577;

function validate577(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.type === undefined){
vErrors = fault(vErrors, instancePath, wrong24);
}
if(data.bank_account_ru === undefined){
vErrors = fault(vErrors, instancePath, wrong318);
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
vErrors = fault(vErrors, instancePath+"/type", wrong1);
}
if("bank_account_ru" !== data0){
vErrors = fault(vErrors, instancePath+"/type", wrong319);
}
}
if(data.bank_account_ru !== undefined){
if(!validate38(data.bank_account_ru, instancePath+"/bank_account_ru")) vErrors = joined(vErrors, validate38.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate577.errors = vErrors;
return vErrors === null;
}

export const TokenizeWidget = validate564;

export const TokenizedCard = validate84;

export const TokenizedElement = validate572;

export const TransactionInfo = validate186;

export const TransferDetails = validate94;

export const TransferParticipant = validate95;

export const VerificationDetails = validate279;

export const VerifiedAccount = validate280;

export const Wallet = validate140;

export const WalletBalance = validate579;

function validate579(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.id === undefined){
vErrors = fault(vErrors, instancePath, wrong95);
}
if(data.amount_details === undefined){
vErrors = fault(vErrors, instancePath, wrong152);
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
if(!validate49(data.amount_details, instancePath+"/amount_details")) vErrors = joined(vErrors, validate49.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate579.errors = vErrors;
return vErrors === null;
}

export const WalletBalanceAnswer = validate581;

function validate581(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.status === undefined){
vErrors = fault(vErrors, instancePath, wrong2);
}
if(data.wallets === undefined){
vErrors = fault(vErrors, instancePath, wrong320);
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
if(!validate579(data1[i0], instancePath+"/wallets/" + i0)) vErrors = joined(vErrors, validate579.errors);
}
}
else {
vErrors = fault(vErrors, instancePath+"/wallets", wrong38);
}
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate581.errors = vErrors;
return vErrors === null;
}

export const WalletBalanceRequest = validate583;

function validate583(data, instancePath = ""){
let vErrors = null;
if(isObject(data)){
if(data.request_datetime === undefined){
vErrors = fault(vErrors, instancePath, wrong321);
}
if(data.request_datetime !== undefined){
if(!validate54(data.request_datetime, instancePath+"/request_datetime")) vErrors = joined(vErrors, validate54.errors);
}
}
else {
vErrors = fault(vErrors, instancePath, wrong12);
}
validate583.errors = vErrors;
return vErrors === null;
}
export const arrayFields = ["accounts","attempts","banks","contacts","due","elements","exchanges","finished","items","keys","next","operations","optional_webhooks","outbox","payment_list","payout_list","postings","refunds","reject_reasons","revenue_split_info","rows","rules","services","sessions","tags","timers","transactions","values","violations","wallets","warnings","widgets"]
export const patternWords = {"^([Rr][Uu][Bb]|[Uu][Ss][Dd]|[Ee][Uu][Rr])$":"one of rub, usd, eur (any case)","^[!-~]+$":"a token: letters, digits and signs of ASCII, without spaces","^(bank_card|encrypted_card|tokenized_card)$":"bank_card, encrypted_card or tokenized_card: the card itself stands here, the account or the recurrent token itself, without {\"type\":\"card\",\"card\":…} around it","^[Rr][Uu][Bb]$":"rub (any case): payouts in other currencies are converted and paid in roubles","^https?://":"an http:// or https:// URL"}
