// Written by `npm run generate` from schemas/models and the endpoints. Do not edit.
import { fault, joined, isFew, isObject } from './settings.js'
import { count, validate133, validate132 } from './control.js'
import { validate22, validate25, validate24, validate29, validate39, validate38, validate43, validate42, validate51, validate67, validate66, validate72, validate75, validate74, validate84, validate86, validate80, validate90, validate92, validate89, validate95, validate100, validate102, validate105, validate107, validate110, validate104, validate124, validate122, validate121, validate137, validate145, validate149, validate144, validate143, validate167, validate169, validate192, validate194, validate197, validate201, validate196, validate206, validate208, validate210, validate212, validate218, validate234, validate235, validate238, validate240, validate246, validate252, validate251, validate259, validate250, validate296, validate297, validate305, validate324, validate323, validate338, validate360, validate367, validate361, validate375, validate398, validate742 } from './requests.js'
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
const wrong302 = ["required", {missingProperty: "data"}];
const wrong337 = ["required", {missingProperty: "tags"}];
const wrong338 = ["required", {missingProperty: "root_tag"}];
const wrong339 = ["required", {missingProperty: "values"}];
const wrong340 = ["required", {missingProperty: "ref"}];
const wrong341 = ["required", {missingProperty: "card_number"}];
const wrong342 = ["pattern", {pattern: "^[A-Za-z0-9_-]{1,64}$"}];
const wrong343 = ["const", {allowedValue: "card_number"}];
const wrong344 = ["required", {missingProperty: "error"}];
const wrong345 = ["const", {allowedValue: "error"}];
const wrong347 = ["required", {missingProperty: "eng_name"}];
const wrong348 = ["required", {missingProperty: "ru_name"}];
const wrong349 = ["required", {missingProperty: "banks"}];
const wrong350 = ["enum", {allowedValues: ["faster_payment_system_verification"]}];
const wrong351 = ["enum", {allowedValues: ["bank_account"]}];
const wrong354 = ["pattern", {pattern: "^[0-9]{5}\\*{3}[0-9]{4}$"}];
const wrong355 = ["required", {missingProperty: "topup"}];
const wrong356 = ["const", {allowedValue: "nominal_topup"}];
const wrong357 = ["required", {missingProperty: "request_id"}];
const wrong358 = ["required", {missingProperty: "title"}];
const wrong359 = ["required", {missingProperty: "message"}];
const wrong360 = ["enum", {allowedValues: ["NEW","ACKNOWLEDGED","ARCHIVED"]}];
const wrong361 = ["required", {missingProperty: "count"}];
const wrong362 = ["required", {missingProperty: "notifications"}];
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
const wrong380 = ["enum", {allowedValues: ["card","public_token","recurrent_token","bank_account_ru_token"]}];
const wrong381 = ["required", {missingProperty: "brand"}];
const wrong382 = ["required", {missingProperty: "last4"}];
const wrong383 = ["const", {allowedValue: "public_token"}];
const wrong384 = ["const", {allowedValue: "recurrent_token"}];
const wrong385 = ["required", {missingProperty: "masked_account"}];
const wrong386 = ["const", {allowedValue: "bank_account_ru_token"}];
const wrong387 = ["required", {missingProperty: "info"}];
const wrong390 = ["required", {missingProperty: "masked_card_number"}];
const wrong391 = ["required", {missingProperty: "card_network"}];
const wrong392 = ["required", {missingProperty: "card_type"}];
const wrong393 = ["pattern", {pattern: "^[0-9]{6}\\*+[0-9]{4}$"}];
const wrong397 = ["required", {missingProperty: "wallets"}];
const pattern0 = new RegExp("^[0-9]{20}$", "u");

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

const pattern1 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");

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

const pattern2 = new RegExp("^[0-9]{9}$", "u");

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


const pattern6 = new RegExp("^[0-9a-f]{64}$", "u");

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

const pattern9 = new RegExp("^[^?!]*$", "u");

const pattern12 = new RegExp("^[0-9]{10,15}$", "u");

const pattern13 = new RegExp("^[0-9]{12}$", "u");

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

const pattern16 = new RegExp("^[0-9]{10}$", "u");

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


const pattern18 = new RegExp("^([Rr][Uu][Bb]|[Uu][Ss][Dd]|[Ee][Uu][Rr]|[Tt][Oo][Nn][Cc])$", "u");

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


const pattern22 = new RegExp("^[A-Za-z]{2}$", "u");

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

const pattern24 = new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})$", "u");

const pattern25 = new RegExp("^[0-9]{14,19}$", "u");
const pattern26 = new RegExp("^(0[0-9]|1[0-2])$", "u");
const pattern27 = new RegExp("^[0-9]{2}$", "u");
const pattern28 = new RegExp("^[0-9]{3,4}$", "u");

const pattern31 = new RegExp("^(bank_card|encrypted_card|tokenized_card)$", "u");

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

const pattern37 = new RegExp("^.*$", "u");
const pattern50 = new RegExp("^[A-Za-z0-9_-]{1,64}$", "u");

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

export const wire = { AccountBalanceAnswer: validate21, AccountDetails: validate24, AccountNumber: validate22, AccountStatementAnswer: validate28, AccountToTokenize: validate38, AcquiringWidget: validate42, ActionRequiredWebhook: validate45, Amount: validate132, Amounts: validate136, AtomTime: validate234, BankAccount: validate235, BankAccountFps: validate89, BankAccountFpsVerification: validate95, BankAccountRu: validate80, BankCard: validate238, BankError: validate175, BareMethod: validate240, Bik: validate39, CalendarDate: validate29, Card: validate246, ConfirmInformation: validate250, ConfirmationPayoutWebhook: validate264, Contact: validate67, CounterParty: validate35, CryptoWallet: validate206, Currency: validate133, CustomRouting: validate296, Customer: validate66, CustomerInteraction: validate154, ElementToTokenize: validate297, EncryptedCard: validate72, ErrorAnswer: validate298, Exchange: validate259, ExtendedTransferParticipant: validate25, FiscalizationDetails: validate143, FiscalizationService: validate145, FpsBank: validate316, FpsBankId: validate92, FpsBanksAnswer: validate318, FpsBinding: validate194, FpsPayment: validate192, IdentityDocument: validate124, InternalTransfer: validate212, InternetBanking: validate196, Kpp: validate86, MaskedAccount: validate331, Metadata: validate167, MoneyAmount: validate137, NextAction: validate55, NominalTopupWebhook: validate332, NpdCheckAnswer: validate336, NpdNotification: validate340, NpdNotificationCountAnswer: validate342, NpdNotificationsAnswer: validate344, NpdRequestStatusAnswer: validate355, Participant: validate122, ParticipantDetails: validate121, PayingAccount: validate208, PayingRecurrent: validate360, PayingWallet: validate210, Payment: validate180, PaymentDetails: validate361, PaymentFinishedWebhook: validate373, PaymentId: validate181, PaymentMetadata: validate375, PaymentOptions: validate218, PaymentRefundedWebhook: validate376, PaymentStatus: validate183, Payout: validate59, PayoutDetails: validate305, PayoutId: validate60, PayoutStatus: validate62, PersonTaxNumber: validate338, Phone: validate90, Pix: validate201, ProfessionalIncomeTaxpayer: validate144, PublicTokenAnswer: validate378, ReadyToCaptureWebhook: validate380, ReadyToConfirmWebhook: validate382, Receipt: validate149, Recurrent: validate102, RecurrentAnswer: validate385, RecurrentToken: validate220, Refund: validate158, RefundId: validate159, RefundStatus: validate161, RejectReason: validate176, RevenueSplitItem: validate169, SberPay: validate197, SecuredCard: validate367, SelfEmployedWidget: validate398, Session: validate46, SessionAnswer: validate399, SessionId: validate47, SessionReference: validate43, SessionStatus: validate49, ShownBankAccount: validate79, ShownCard: validate71, ShownPaymentDetails: validate189, ShownPayoutDetails: validate70, ShownSecuredCard: validate204, StatementTransaction: validate33, StatusAnswer: validate721, Subscription: validate222, Tax: validate104, TaxDetails: validate105, TaxNumber: validate84, TaxPayee: validate110, TaxPayer: validate107, Timestamp: validate51, Token: validate75, TokenInfo: validate724, TokenInfoAnswer: validate734, TokenizeAnswer: validate746, TokenizeElementsAnswer: validate749, TokenizeWidget: validate742, TokenizedCard: validate74, TokenizedElement: validate750, TransactionInfo: validate156, TransferDetails: validate251, TransferParticipant: validate252, VerificationDetails: validate323, VerifiedAccount: validate324, Wallet: validate100, WalletBalance: validate757, WalletBalanceAnswer: validate759 }
