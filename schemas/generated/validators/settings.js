// Written by `npm run generate` from schemas/models and the endpoints. Do not edit.
const fault = (errors, instancePath, [keyword, params]) => {
const error = {instancePath,keyword,params};
if(errors === null) return [error];
errors.push(error);
return errors;
};
const joined = (errors, more) => {
if(errors === null) return more;
for(const error of more) errors.push(error);
return errors;
};
const isFew = (errors) => errors === null || errors.length < 100;
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const wrong1 = ["type", {type: "string"}];
const wrong7 = ["minLength", {limit: 1}];
const wrong9 = ["type", {type: "integer"}];
const wrong10 = ["maximum", {comparison: "<=", limit: 9007199254740991}];
const wrong12 = ["type", {type: "object"}];
const wrong25 = ["minimum", {comparison: ">=", limit: 0}];
const wrong39 = ["type", {type: "array"}];
const wrong45 = ["type", {type: "boolean"}];
const wrong103 = ["required", {missingProperty: "number"}];
const wrong107 = ["minimum", {comparison: ">=", limit: 1}];
const wrong210 = ["maximum", {comparison: "<=", limit: 4294967295}];
const wrong211 = ["enum", {allowedValues: ["fixed","drawn"]}];
const wrong212 = ["maximum", {comparison: "<=", limit: 1000000000}];
const wrong213 = ["maximum", {comparison: "<=", limit: 268435456}];
const wrong214 = ["minimum", {comparison: ">=", limit: 1024}];
const wrong215 = ["maximum", {comparison: "<=", limit: 65535}];
const wrong216 = ["pattern", {pattern: "^https?://([A-Za-z0-9._-]+|\\[[0-9A-Fa-f:.]+\\])(:[0-9]{1,5})?$"}];
const wrong217 = ["pattern", {pattern: "^[!-~]+$"}];
const wrong218 = ["enum", {allowedValues: ["normal","full"]}];
const wrong229 = ["required", {missingProperty: "kind"}];
const wrong230 = ["enum", {allowedValues: ["collateral","settlement","nominal"]}];
const wrong231 = ["pattern", {pattern: "^[Rr][Uu][Bb]$"}];
const wrong233 = ["maxItems", {limit: 1000}];
const wrong235 = ["enum", {allowedValues: ["real","manual"]}];
const wrong241 = ["type", {type: "number"}];
const wrong243 = ["maximum", {comparison: "<=", limit: 100}];
const wrong248 = ["pattern", {pattern: "^https?://"}];
const wrong254 = ["enum", {allowedValues: ["automatic","manual"]}];
const wrong255 = ["enum", {allowedValues: ["strict","warn","off"]}];
const wrong256 = ["enum", {allowedValues: ["compact","escaped"]}];
const wrong257 = ["maximum", {comparison: "<=", limit: 31536000000}];
const wrong258 = ["enum", {allowedValues: ["confirmation_payout","nominal_topup"]}];
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

const func87 = Object.prototype.hasOwnProperty;

const pattern35 = new RegExp("^https?://", "u");

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

export const settings = { BankSettings: validate239, ControlProject: validate282 }
export { fault, joined, isFew, isObject, validate266 }
