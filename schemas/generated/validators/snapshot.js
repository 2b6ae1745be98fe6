// Written by `npm run generate` from schemas/models and the endpoints. Do not edit.
import { fault, joined, isFew, isObject } from './settings.js'
import { count, validate133, validate132 } from './control.js'
const wrong1 = ["type", {type: "string"}];
const wrong2 = ["required", {missingProperty: "status"}];
const wrong5 = ["required", {missingProperty: "balance"}];
const wrong9 = ["type", {type: "integer"}];
const wrong10 = ["maximum", {comparison: "<=", limit: 9007199254740991}];
const wrong11 = ["minimum", {comparison: ">=", limit: -9007199254740991}];
const wrong12 = ["type", {type: "object"}];
const wrong18 = ["required", {missingProperty: "amount"}];
const wrong19 = ["required", {missingProperty: "currency"}];
const wrong22 = ["required", {missingProperty: "purpose"}];
const wrong24 = ["required", {missingProperty: "type"}];
const wrong25 = ["minimum", {comparison: ">=", limit: 0}];
const wrong27 = ["required", {missingProperty: "method"}];
const wrong37 = ["required", {missingProperty: "opening"}];
const wrong39 = ["type", {type: "array"}];
const wrong42 = ["required", {missingProperty: "account"}];
const wrong43 = ["required", {missingProperty: "session_id"}];
const wrong45 = ["type", {type: "boolean"}];
const wrong56 = ["required", {missingProperty: "token"}];
const wrong61 = [];
const wrong94 = ["required", {missingProperty: "period"}];
const wrong103 = ["required", {missingProperty: "number"}];
const wrong107 = ["minimum", {comparison: ">=", limit: 1}];
const wrong114 = ["required", {missingProperty: "card"}];
const wrong118 = ["required", {missingProperty: "wallet"}];
const wrong126 = ["pattern", {pattern: "^([Rr][Uu][Bb]|[Uu][Ss][Dd]|[Ee][Uu][Rr]|[Tt][Oo][Nn][Cc])$"}];
const wrong128 = ["required", {missingProperty: "amount_details"}];
const wrong129 = ["required", {missingProperty: "id"}];
const wrong131 = ["if", {failingKeyword: "then"}];
const wrong132 = ["required", {missingProperty: "tax_reference"}];
const wrong133 = ["required", {missingProperty: "services"}];
const wrong137 = ["required", {missingProperty: "professional_income_taxpayer"}];
const wrong146 = ["required", {missingProperty: "code"}];
const wrong188 = ["required", {missingProperty: "internet_banking"}];
const wrong190 = ["required", {missingProperty: "secured_card"}];
const wrong194 = ["required", {missingProperty: "internal_transfer"}];
const wrong229 = ["required", {missingProperty: "kind"}];
const wrong230 = ["enum", {allowedValues: ["collateral","settlement","nominal"]}];
const wrong231 = ["pattern", {pattern: "^[Rr][Uu][Bb]$"}];
const wrong234 = ["required", {missingProperty: "by"}];
const wrong235 = ["enum", {allowedValues: ["real","manual"]}];
const wrong236 = ["required", {missingProperty: "event"}];
const wrong241 = ["type", {type: "number"}];
const wrong250 = ["required", {missingProperty: "outcome"}];
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
const pattern18 = new RegExp("^([Rr][Uu][Bb]|[Uu][Ss][Dd]|[Ee][Uu][Rr]|[Tt][Oo][Nn][Cc])$", "u");

const pattern34 = new RegExp("^[Rr][Uu][Bb]$", "u");

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

export const snapshot = { ControlSnapshot: validate286 }
