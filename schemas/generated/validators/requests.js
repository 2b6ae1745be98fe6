// Written by `npm run generate` from schemas/models and the endpoints. Do not edit.
import { fault, joined, isFew, isObject } from './settings.js'
import { count, validate133, validate132 } from './control.js'
const wrong0 = ["pattern", {pattern: "^[0-9]{20}$"}];
const wrong1 = ["type", {type: "string"}];
const wrong3 = ["required", {missingProperty: "account_number"}];
const wrong7 = ["minLength", {limit: 1}];
const wrong9 = ["type", {type: "integer"}];
const wrong10 = ["maximum", {comparison: "<=", limit: 9007199254740991}];
const wrong12 = ["type", {type: "object"}];
const wrong13 = ["required", {missingProperty: "sender"}];
const wrong14 = ["required", {missingProperty: "recipient"}];
const wrong15 = ["pattern", {pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}];
const wrong16 = ["required", {missingProperty: "name"}];
const wrong18 = ["required", {missingProperty: "amount"}];
const wrong19 = ["required", {missingProperty: "currency"}];
const wrong24 = ["required", {missingProperty: "type"}];
const wrong25 = ["minimum", {comparison: ">=", limit: 0}];
const wrong33 = ["required", {missingProperty: "date_from"}];
const wrong34 = ["required", {missingProperty: "date_to"}];
const wrong39 = ["type", {type: "array"}];
const wrong40 = ["pattern", {pattern: "^[0-9]{9}$"}];
const wrong41 = ["required", {missingProperty: "bik"}];
const wrong42 = ["required", {missingProperty: "account"}];
const wrong43 = ["required", {missingProperty: "session_id"}];
const wrong44 = ["enum", {allowedValues: [true,false,"true","false"]}];
const wrong45 = ["type", {type: "boolean"}];
const wrong46 = ["enum", {allowedValues: ["en","ru"]}];
const wrong49 = ["pattern", {pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{6}Z$"}];
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
const wrong143 = ["required", {missingProperty: "contractor_alias"}];
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
const wrong198 = ["enum", {allowedValues: ["merchant","client"]}];
const wrong199 = ["required", {missingProperty: "customer"}];
const wrong200 = ["required", {missingProperty: "payment_details"}];
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
const wrong233 = ["maxItems", {limit: 1000}];
const wrong337 = ["required", {missingProperty: "tags"}];
const wrong338 = ["required", {missingProperty: "root_tag"}];
const wrong339 = ["required", {missingProperty: "values"}];
const wrong340 = ["required", {missingProperty: "ref"}];
const wrong341 = ["required", {missingProperty: "card_number"}];
const wrong342 = ["pattern", {pattern: "^[A-Za-z0-9_-]{1,64}$"}];
const wrong343 = ["const", {allowedValue: "card_number"}];
const wrong346 = ["required", {missingProperty: "fiscalization_details"}];
const wrong350 = ["enum", {allowedValues: ["faster_payment_system_verification"]}];
const wrong351 = ["enum", {allowedValues: ["bank_account"]}];
const wrong352 = ["required", {missingProperty: "payout_details"}];
const wrong353 = ["required", {missingProperty: "participant_details"}];
const wrong357 = ["required", {missingProperty: "request_id"}];
const wrong363 = ["required", {missingProperty: "message_id_list"}];
const wrong366 = ["required", {missingProperty: "google_pay"}];
const wrong367 = ["const", {allowedValue: "google_pay"}];
const wrong368 = ["required", {missingProperty: "apple_pay"}];
const wrong369 = ["const", {allowedValue: "apple_pay"}];
const wrong370 = ["required", {missingProperty: "faster_payment_system_binding"}];
const wrong373 = ["required", {missingProperty: "public_token"}];
const wrong376 = ["required", {missingProperty: "payment_list"}];
const wrong377 = ["required", {missingProperty: "payout_list"}];
const wrong378 = ["maxItems", {limit: 100}];
const wrong379 = ["required", {missingProperty: "subscription_id"}];
const wrong380 = ["enum", {allowedValues: ["card","public_token","recurrent_token","bank_account_ru_token"]}];
const wrong388 = ["required", {missingProperty: "recurrent_token"}];
const wrong389 = ["required", {missingProperty: "bank_account_ru_token"}];
const wrong394 = ["required", {missingProperty: "elements"}];
const wrong395 = ["required", {missingProperty: "bank_account_ru"}];
const wrong396 = ["const", {allowedValue: "bank_account_ru"}];
const wrong398 = ["required", {missingProperty: "request_datetime"}];
"use strict";
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

function validate320(data, instancePath = ""){
let vErrors = null;
if(!(isObject(data))){
vErrors = fault(vErrors, instancePath, wrong12);
}
validate320.errors = vErrors;
return vErrors === null;
}

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
export const requests = { FiscalizationCancelRequest: validate300, FiscalizationRequest: validate302, FpsBanksRequest: validate320, FpsCustomerVerificationRequest: validate321, NpdCheckRequest: validate337, NpdNotificationsCountRequest: validate347, NpdNotificationsMarkAsDeliveredRequest: validate349, NpdNotificationsReadRequest: validate351, NpdNotificationsUpdateRequest: validate353, NpdRequestStatusRequest: validate356, NpdTaxpayerCheckPersonalInfoRequest: validate357, RecurrentDisableRequest: validate387, RecurrentStatusRequest: validate388, ReportAccountBalanceRequest: validate389, ReportAccountStatementRequest: validate391, SberpayPushRequest: validate395, SessionCancelRequest: validate402, SessionCaptureRequest: validate405, SessionChargebackRequest: validate408, SessionConfirmRequest: validate410, SessionCreateNominalRequest: validate413, SessionCreateRequest: validate425, SessionCreateRkoRequest: validate437, SessionInitPaymentRequest: validate449, SessionInitPaymentSyncRequest: validate460, SessionInitPayoutFiscalizationRequest: validate471, SessionInitPayoutNominalRequest: validate483, SessionInitPayoutRequest: validate495, SessionInitPayoutRkoRequest: validate507, SessionMultiCreateNominalRequest: validate519, SessionMultiCreateRequest: validate531, SessionMultiCreateRkoRequest: validate543, SessionMultiInitPaymentNominalRequest: validate555, SessionMultiInitPaymentRkoRequest: validate567, SessionMultiInitRequest: validate579, SessionMultiStartPaymentNominalRequest: validate601, SessionMultiStartPaymentRkoRequest: validate614, SessionMultiStartRequest: validate627, SessionRefundRequest: validate650, SessionStartPaymentRequest: validate655, SessionStartPayoutFiscalizationRequest: validate667, SessionStartPayoutNominalRequest: validate680, SessionStartPayoutRequest: validate693, SessionStartPayoutRkoRequest: validate706, SessionStatusRequest: validate719, SubscriptionCancelRequest: validate722, SubscriptionRestoreRequest: validate723, TokenInfoRequest: validate736, TokenRequest: validate741, TokenizeElementsRequest: validate753, TokenizeRequest: validate755, WalletBalanceRequest: validate761 }
export { validate22, validate25, validate24, validate29, validate39, validate38, validate43, validate42, validate51, validate67, validate66, validate72, validate75, validate74, validate84, validate86, validate80, validate90, validate92, validate89, validate95, validate100, validate102, validate105, validate107, validate110, validate104, validate124, validate122, validate121, validate137, validate145, validate149, validate144, validate143, validate167, validate169, validate192, validate194, validate197, validate201, validate196, validate206, validate208, validate210, validate212, validate218, validate234, validate235, validate238, validate240, validate246, validate252, validate251, validate259, validate250, validate296, validate297, validate305, validate324, validate323, validate338, validate360, validate367, validate361, validate375, validate398, validate742 }
