// Written by `npm run generate` from schemas/models and the endpoints. Do not edit.
import { fault, joined, isFew, isObject, validate266 } from './settings.js'
const count = (errors) => errors === null ? 0 : errors.length;
const wrong1 = ["type", {type: "string"}];
const wrong7 = ["minLength", {limit: 1}];
const wrong9 = ["type", {type: "integer"}];
const wrong10 = ["maximum", {comparison: "<=", limit: 9007199254740991}];
const wrong12 = ["type", {type: "object"}];
const wrong18 = ["required", {missingProperty: "amount"}];
const wrong19 = ["required", {missingProperty: "currency"}];
const wrong24 = ["required", {missingProperty: "type"}];
const wrong25 = ["minimum", {comparison: ">=", limit: 0}];
const wrong39 = ["type", {type: "array"}];
const wrong103 = ["required", {missingProperty: "number"}];
const wrong107 = ["minimum", {comparison: ">=", limit: 1}];
const wrong126 = ["pattern", {pattern: "^([Rr][Uu][Bb]|[Uu][Ss][Dd]|[Ee][Uu][Rr]|[Tt][Oo][Nn][Cc])$"}];
const wrong210 = ["maximum", {comparison: "<=", limit: 4294967295}];
const wrong212 = ["maximum", {comparison: "<=", limit: 1000000000}];
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
const wrong300 = ["enum", {allowedValues: ["v1","v2"]}];
const wrong335 = ["maximum", {comparison: "<=", limit: 1000}];
const wrong336 = ["maximum", {comparison: "<=", limit: 600000}];
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


const pattern34 = new RegExp("^[Rr][Uu][Bb]$", "u");

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

export const control = { ControlAccount: validate266, ControlAccounts: validate267, ControlAdvance: validate269, ControlChargeback: validate270, ControlClock: validate272, ControlEvent: validate273, ControlFaultRule: validate274, ControlFaults: validate275, ControlFork: validate277, ControlOutcomeRule: validate278, ControlOutcomes: validate279, ControlPayer: validate281, ControlRedelivery: validate284, ControlRunToIdle: validate285, ControlTopup: validate293, ControlWait: validate294, ControlWebhook: validate295 }
export { count, validate133, validate132 }
