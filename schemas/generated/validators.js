// Written by `npm run generate` from schemas/models and the endpoints. Do not edit.
"use strict";
export const AccountBalanceAnswer = validate21;
const schema6 = {"type":"object","required":["status","account_number","account_currency","balance"],"properties":{"status":{"type":"string","const":"ok"},"account_number":{"$ref":"AccountNumber"},"account_currency":{"type":"string","minLength":1,"description":"Currency of the account, in capitals."},"balance":{"type":"object","required":["current_balance"],"properties":{"current_balance":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"Kopecks that can still be spent: what is set aside is not counted."}},"description":"The money on the account."}},"title":"Account balance answer","description":"What is left on a settlement or nominal account at this moment.","x-source":"docs: statements-balance; that holds are left out is ours","examples":[{"status":"ok","account_number":"40702810400000000131","account_currency":"RUB","balance":{"current_balance":20900}}],"$id":"AccountBalanceAnswer"};
const schema7 = {"type":"string","title":"Account number","description":"Number of an account in a Russian bank, 20 digits.","x-source":"docs: russian-account","pattern":"^[0-9]{20}$","examples":["40817810500000000131"],"$id":"AccountNumber"};
const pattern0 = new RegExp("^[0-9]{20}$", "u");

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="AccountNumber" */;
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern0.test(data)){
const err0 = {instancePath,keyword:"pattern",params:{pattern: "^[0-9]{20}$"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
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

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="AccountBalanceAnswer" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.account_number === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "account_number"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.account_currency === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "account_currency"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.balance === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "balance"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.status !== undefined){
let data0 = data.status;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/status",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if("ok" !== data0){
const err5 = {instancePath:instancePath+"/status",keyword:"const",params:{allowedValue: "ok"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.account_number !== undefined){
if(!(validate22(data.account_number, {instancePath:instancePath+"/account_number",parentData:data,parentDataProperty:"account_number",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.account_currency !== undefined){
let data2 = data.account_currency;
if(typeof data2 === "string"){
if(func2(data2) < 1){
const err6 = {instancePath:instancePath+"/account_currency",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/account_currency",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.balance !== undefined){
let data3 = data.balance;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.current_balance === undefined){
const err8 = {instancePath:instancePath+"/balance",keyword:"required",params:{missingProperty: "current_balance"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data3.current_balance !== undefined){
let data4 = data3.current_balance;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err9 = {instancePath:instancePath+"/balance/current_balance",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9007199254740991 || isNaN(data4)){
const err10 = {instancePath:instancePath+"/balance/current_balance",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data4 < 0 || isNaN(data4)){
const err11 = {instancePath:instancePath+"/balance/current_balance",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
}
else {
const err12 = {instancePath:instancePath+"/balance",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

export const AccountDetails = validate24;
const schema8 = {"type":"object","required":["sender","recipient"],"properties":{"sender":{"$ref":"ExtendedTransferParticipant"},"recipient":{"$ref":"ExtendedTransferParticipant"}},"title":"Account details","description":"The two accounts of a payout; that settlement accounts get it, and nominal ones do not, is inferred.","x-source":"docs: objects","examples":[{"sender":{"account_number":"40702810500000000131","name":"OOO Romashka","bank_name":"Bank 131","bik":"049205131"},"recipient":{"account_number":"40817810500000000131","name":"Petrova Anna","bank_name":"Bank 131","bik":"049205131"}}],"$id":"AccountDetails"};
const schema9 = {"type":"object","properties":{"account_number":{"type":"string","description":"Account number."},"name":{"type":"string","description":"Name of the owner."},"bank_name":{"type":"string","description":"Bank that keeps the account."},"bik":{"type":"string","description":"Identification code of that bank."},"correspondent_account_number":{"type":"string","description":"Correspondent account of that bank."},"inn":{"type":"string","description":"Tax number of the owner."},"kpp":{"type":"string","description":"KPP of the owner."}},"title":"Extended transfer participant","description":"One side of a transfer together with its tax numbers, which are there for companies.","x-source":"sdk: ExtendedTransferParticipant","examples":[{"account_number":"40702810500000000131","name":"OOO Romashka","bank_name":"Bank 131","bik":"049205131","correspondent_account_number":"30101810822029205131","inn":"7700000131","kpp":"770001001"}],"$id":"ExtendedTransferParticipant"};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="ExtendedTransferParticipant" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.account_number !== undefined){
if(typeof data.account_number !== "string"){
const err0 = {instancePath:instancePath+"/account_number",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err1 = {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.bank_name !== undefined){
if(typeof data.bank_name !== "string"){
const err2 = {instancePath:instancePath+"/bank_name",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.bik !== undefined){
if(typeof data.bik !== "string"){
const err3 = {instancePath:instancePath+"/bik",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.correspondent_account_number !== undefined){
if(typeof data.correspondent_account_number !== "string"){
const err4 = {instancePath:instancePath+"/correspondent_account_number",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.inn !== undefined){
if(typeof data.inn !== "string"){
const err5 = {instancePath:instancePath+"/inn",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.kpp !== undefined){
if(typeof data.kpp !== "string"){
const err6 = {instancePath:instancePath+"/kpp",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}


function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="AccountDetails" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sender === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "sender"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.recipient === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "recipient"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.sender !== undefined){
if(!(validate25(data.sender, {instancePath:instancePath+"/sender",parentData:data,parentDataProperty:"sender",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.recipient !== undefined){
if(!(validate25(data.recipient, {instancePath:instancePath+"/recipient",parentData:data,parentDataProperty:"recipient",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}

export const AccountNumber = validate22;

export const AccountStatementAnswer = validate28;
const schema10 = {"type":"object","required":["status","method","account_statement","total_turnover","total_balance","transactions"],"properties":{"status":{"type":"string","const":"ok"},"method":{"type":"object","required":["name"],"properties":{"name":{"type":"string","const":"account_statement"}},"description":"What was called."},"account_statement":{"type":"object","required":["date_from","date_to","account_number"],"properties":{"date_from":{"$ref":"CalendarDate"},"date_to":{"$ref":"CalendarDate"},"account_number":{"$ref":"AccountNumber"}},"description":"What was asked for."},"total_turnover":{"type":"object","required":["debet","credit"],"properties":{"debet":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"Kopecks that left that day."},"credit":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"Kopecks that came that day."}},"description":"The sums of the lines."},"total_balance":{"type":"object","required":["opening","closing"],"properties":{"opening":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"Kopecks on the account as the day began, what is set aside included."},"closing":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"The same as the day ended."}},"description":"The balance before and after the lines."},"transactions":{"type":"array","items":{"$ref":"StatementTransaction"},"description":"The lines, oldest first."}},"title":"Account statement answer","description":"One day of an account, by the time of Moscow.","x-source":"docs: statements-escrow; where the totals stand and that the day is Moscow’s is ours","examples":[{"status":"ok","method":{"name":"account_statement"},"account_statement":{"date_from":"2025-03-01","date_to":"2025-03-01","account_number":"40702810400000000131"},"total_turnover":{"debet":10000,"credit":0},"total_balance":{"opening":30900,"closing":20900},"transactions":[{"amount":10000,"currency":"RUB","payment_date":"2025-03-01","bank_system_id":"1001","transaction_id":"po_9001","session_id":"ps_4107","purpose":"Prize, no VAT","counter_party":{"name":"Petrova Anna","account_number":"40817810500000000131","bank_code":"049205131"},"type":"debet"}]}],"$id":"AccountStatementAnswer"};
const schema11 = {"type":"string","title":"Calendar date","description":"A day without a time: year, month, day, as in `1990-07-15`.","x-source":"sdk: IdentityDocument","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$","examples":["1990-07-15"],"$id":"CalendarDate"};
const pattern1 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="CalendarDate" */;
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern1.test(data)){
const err0 = {instancePath,keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}

const schema12 = {"type":"object","required":["amount","currency","payment_date","bank_system_id","purpose","counter_party","type"],"properties":{"amount":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"Kopecks; `type` tells which way they went."},"currency":{"type":"string","minLength":1,"description":"Currency, in capitals."},"payment_date":{"$ref":"CalendarDate"},"bank_system_id":{"type":"string","minLength":1,"description":"The line’s own number in the books of the bank."},"transaction_id":{"type":"string","minLength":1,"description":"Id of the payout that it belongs to."},"session_id":{"type":"string","minLength":1,"description":"Id of the session that it belongs to."},"purpose":{"type":"string","description":"Purpose of the payment."},"counter_party":{"$ref":"CounterParty"},"type":{"enum":["debet","credit"],"type":"string","description":"`debet` left the account, `credit` came to it."}},"title":"Statement transaction","description":"One line of a statement: money that left an account or came to it.","x-source":"docs: statements-escrow","examples":[{"amount":10000,"currency":"RUB","payment_date":"2025-03-01","bank_system_id":"1001","transaction_id":"po_9001","session_id":"ps_4107","purpose":"Prize, no VAT","counter_party":{"name":"Petrova Anna","account_number":"40817810500000000131","bank_code":"049205131"},"type":"debet"}],"$id":"StatementTransaction"};
const schema13 = {"type":"object","required":["name","account_number","bank_code"],"properties":{"name":{"type":"string","description":"Who it is; empty where the bank was not told."},"inn":{"type":"string","minLength":1,"description":"Its tax number."},"kpp":{"type":"string","minLength":1,"description":"Its registration code."},"account_number":{"type":"string","description":"Its account, or the mask of its card, or its phone; empty where it has none."},"bank_code":{"type":"string","minLength":1,"description":"BIK of its bank."}},"title":"Counter party","description":"Who got the money of a statement’s line, or who sent it.","x-source":"docs: statements-escrow","examples":[{"name":"Petrova Anna","account_number":"40817810500000000131","bank_code":"049205131"}],"$id":"CounterParty"};

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="CounterParty" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.account_number === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "account_number"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.bank_code === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "bank_code"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err3 = {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.inn !== undefined){
let data1 = data.inn;
if(typeof data1 === "string"){
if(func2(data1) < 1){
const err4 = {instancePath:instancePath+"/inn",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/inn",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.kpp !== undefined){
let data2 = data.kpp;
if(typeof data2 === "string"){
if(func2(data2) < 1){
const err6 = {instancePath:instancePath+"/kpp",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/kpp",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.account_number !== undefined){
if(typeof data.account_number !== "string"){
const err8 = {instancePath:instancePath+"/account_number",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.bank_code !== undefined){
let data4 = data.bank_code;
if(typeof data4 === "string"){
if(func2(data4) < 1){
const err9 = {instancePath:instancePath+"/bank_code",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/bank_code",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate35.errors = vErrors;
return errors === 0;
}


function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="StatementTransaction" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.amount === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "amount"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.currency === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "currency"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.payment_date === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "payment_date"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.bank_system_id === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "bank_system_id"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.purpose === undefined){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "purpose"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.counter_party === undefined){
const err5 = {instancePath,keyword:"required",params:{missingProperty: "counter_party"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.type === undefined){
const err6 = {instancePath,keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.amount !== undefined){
let data0 = data.amount;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err7 = {instancePath:instancePath+"/amount",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
const err8 = {instancePath:instancePath+"/amount",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err9 = {instancePath:instancePath+"/amount",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.currency !== undefined){
let data1 = data.currency;
if(typeof data1 === "string"){
if(func2(data1) < 1){
const err10 = {instancePath:instancePath+"/currency",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/currency",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.payment_date !== undefined){
if(!(validate29(data.payment_date, {instancePath:instancePath+"/payment_date",parentData:data,parentDataProperty:"payment_date",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
if(data.bank_system_id !== undefined){
let data3 = data.bank_system_id;
if(typeof data3 === "string"){
if(func2(data3) < 1){
const err12 = {instancePath:instancePath+"/bank_system_id",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/bank_system_id",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.transaction_id !== undefined){
let data4 = data.transaction_id;
if(typeof data4 === "string"){
if(func2(data4) < 1){
const err14 = {instancePath:instancePath+"/transaction_id",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/transaction_id",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.session_id !== undefined){
let data5 = data.session_id;
if(typeof data5 === "string"){
if(func2(data5) < 1){
const err16 = {instancePath:instancePath+"/session_id",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/session_id",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.purpose !== undefined){
if(typeof data.purpose !== "string"){
const err18 = {instancePath:instancePath+"/purpose",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.counter_party !== undefined){
if(!(validate35(data.counter_party, {instancePath:instancePath+"/counter_party",parentData:data,parentDataProperty:"counter_party",rootData}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data.type !== undefined){
let data8 = data.type;
if(typeof data8 !== "string"){
const err19 = {instancePath:instancePath+"/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!((data8 === "debet") || (data8 === "credit"))){
const err20 = {instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema12.properties.type.enum}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}


function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="AccountStatementAnswer" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.method === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "method"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.account_statement === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "account_statement"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.total_turnover === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "total_turnover"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.total_balance === undefined){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "total_balance"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.transactions === undefined){
const err5 = {instancePath,keyword:"required",params:{missingProperty: "transactions"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.status !== undefined){
let data0 = data.status;
if(typeof data0 !== "string"){
const err6 = {instancePath:instancePath+"/status",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if("ok" !== data0){
const err7 = {instancePath:instancePath+"/status",keyword:"const",params:{allowedValue: "ok"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.method !== undefined){
let data1 = data.method;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.name === undefined){
const err8 = {instancePath:instancePath+"/method",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data1.name !== undefined){
let data2 = data1.name;
if(typeof data2 !== "string"){
const err9 = {instancePath:instancePath+"/method/name",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if("account_statement" !== data2){
const err10 = {instancePath:instancePath+"/method/name",keyword:"const",params:{allowedValue: "account_statement"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/method",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.account_statement !== undefined){
let data3 = data.account_statement;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.date_from === undefined){
const err12 = {instancePath:instancePath+"/account_statement",keyword:"required",params:{missingProperty: "date_from"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data3.date_to === undefined){
const err13 = {instancePath:instancePath+"/account_statement",keyword:"required",params:{missingProperty: "date_to"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data3.account_number === undefined){
const err14 = {instancePath:instancePath+"/account_statement",keyword:"required",params:{missingProperty: "account_number"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data3.date_from !== undefined){
if(!(validate29(data3.date_from, {instancePath:instancePath+"/account_statement/date_from",parentData:data3,parentDataProperty:"date_from",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
if(data3.date_to !== undefined){
if(!(validate29(data3.date_to, {instancePath:instancePath+"/account_statement/date_to",parentData:data3,parentDataProperty:"date_to",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
if(data3.account_number !== undefined){
if(!(validate22(data3.account_number, {instancePath:instancePath+"/account_statement/account_number",parentData:data3,parentDataProperty:"account_number",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath:instancePath+"/account_statement",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.total_turnover !== undefined){
let data7 = data.total_turnover;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.debet === undefined){
const err16 = {instancePath:instancePath+"/total_turnover",keyword:"required",params:{missingProperty: "debet"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data7.credit === undefined){
const err17 = {instancePath:instancePath+"/total_turnover",keyword:"required",params:{missingProperty: "credit"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data7.debet !== undefined){
let data8 = data7.debet;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err18 = {instancePath:instancePath+"/total_turnover/debet",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 9007199254740991 || isNaN(data8)){
const err19 = {instancePath:instancePath+"/total_turnover/debet",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data8 < 0 || isNaN(data8)){
const err20 = {instancePath:instancePath+"/total_turnover/debet",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
if(data7.credit !== undefined){
let data9 = data7.credit;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err21 = {instancePath:instancePath+"/total_turnover/credit",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 9007199254740991 || isNaN(data9)){
const err22 = {instancePath:instancePath+"/total_turnover/credit",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data9 < 0 || isNaN(data9)){
const err23 = {instancePath:instancePath+"/total_turnover/credit",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
}
else {
const err24 = {instancePath:instancePath+"/total_turnover",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.total_balance !== undefined){
let data10 = data.total_balance;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.opening === undefined){
const err25 = {instancePath:instancePath+"/total_balance",keyword:"required",params:{missingProperty: "opening"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data10.closing === undefined){
const err26 = {instancePath:instancePath+"/total_balance",keyword:"required",params:{missingProperty: "closing"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data10.opening !== undefined){
let data11 = data10.opening;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err27 = {instancePath:instancePath+"/total_balance/opening",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 9007199254740991 || isNaN(data11)){
const err28 = {instancePath:instancePath+"/total_balance/opening",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data11 < 0 || isNaN(data11)){
const err29 = {instancePath:instancePath+"/total_balance/opening",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
if(data10.closing !== undefined){
let data12 = data10.closing;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err30 = {instancePath:instancePath+"/total_balance/closing",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 9007199254740991 || isNaN(data12)){
const err31 = {instancePath:instancePath+"/total_balance/closing",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data12 < 0 || isNaN(data12)){
const err32 = {instancePath:instancePath+"/total_balance/closing",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
}
else {
const err33 = {instancePath:instancePath+"/total_balance",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.transactions !== undefined){
let data13 = data.transactions;
if(Array.isArray(data13)){
const len0 = data13.length;
for(let i0=0; i0<len0; i0++){
if(!(validate33(data13[i0], {instancePath:instancePath+"/transactions/" + i0,parentData:data13,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
}
else {
const err34 = {instancePath:instancePath+"/transactions",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}

export const AccountToTokenize = validate38;
const schema14 = {"type":"object","required":["bik","account"],"properties":{"bik":{"$ref":"Bik"},"account":{"$ref":"AccountNumber"}},"title":"Account to tokenize","description":"An account that is to be kept under a token.","x-source":"docs: payout-tokenized-account","examples":[{"bik":"049205131","account":"40817810500000000131"}],"$id":"AccountToTokenize"};
const schema15 = {"type":"string","title":"BIK","description":"Russian bank identification code, 9 digits.","x-source":"docs: russian-account","pattern":"^[0-9]{9}$","examples":["049205131"],"$id":"Bik"};
const pattern2 = new RegExp("^[0-9]{9}$", "u");

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="Bik" */;
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern2.test(data)){
const err0 = {instancePath,keyword:"pattern",params:{pattern: "^[0-9]{9}$"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate39.errors = vErrors;
return errors === 0;
}


function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="AccountToTokenize" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.bik === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "bik"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.account === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "account"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.bik !== undefined){
if(!(validate39(data.bik, {instancePath:instancePath+"/bik",parentData:data,parentDataProperty:"bik",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data.account !== undefined){
if(!(validate22(data.account, {instancePath:instancePath+"/account",parentData:data,parentDataProperty:"account",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate38.errors = vErrors;
return errors === 0;
}

export const AcquiringWidget = validate42;
const schema16 = {"type":"object","required":["session_id"],"properties":{"session_id":{"$ref":"SessionReference"},"show_recurrent_checkbox":{"enum":[true,false,"true","false"],"description":"Whether the payer may keep the card for later; the SDK sends a boolean, the docs’ sample a text."},"success_return_url":{"type":"string","minLength":1,"description":"Where the payer goes after a payment."},"failure_return_url":{"type":"string","minLength":1,"description":"Where the payer goes after a payment that failed."},"success_on_hold":{"type":"boolean","description":"true takes a hold for a success."},"locale":{"enum":["en","ru"],"type":"string","description":"Language of the widget."}},"title":"Acquiring widget","description":"Opens the widget that takes the payment of a session, which was made with session/create before.","x-source":"sdk: AcquiringWidget","examples":[{"session_id":"ps_4107","show_recurrent_checkbox":false}],"$id":"AcquiringWidget"};
const schema17 = {"type":"string","title":"Session reference","description":"The session a call is about: an id from an earlier answer. Any text passes here, so that a wrong id is answered as an unknown session and not as a malformed one.","x-source":"ours","minLength":1,"examples":["ps_4107"],"$id":"SessionReference"};

function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="SessionReference" */;
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) < 1){
const err0 = {instancePath,keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate43.errors = vErrors;
return errors === 0;
}


function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="AcquiringWidget" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.session_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "session_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.session_id !== undefined){
if(!(validate43(data.session_id, {instancePath:instancePath+"/session_id",parentData:data,parentDataProperty:"session_id",rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
if(data.show_recurrent_checkbox !== undefined){
let data1 = data.show_recurrent_checkbox;
if(!((((data1 === true) || (data1 === false)) || (data1 === "true")) || (data1 === "false"))){
const err1 = {instancePath:instancePath+"/show_recurrent_checkbox",keyword:"enum",params:{allowedValues: schema16.properties.show_recurrent_checkbox.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.success_return_url !== undefined){
let data2 = data.success_return_url;
if(typeof data2 === "string"){
if(func2(data2) < 1){
const err2 = {instancePath:instancePath+"/success_return_url",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/success_return_url",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.failure_return_url !== undefined){
let data3 = data.failure_return_url;
if(typeof data3 === "string"){
if(func2(data3) < 1){
const err4 = {instancePath:instancePath+"/failure_return_url",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/failure_return_url",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.success_on_hold !== undefined){
if(typeof data.success_on_hold !== "boolean"){
const err6 = {instancePath:instancePath+"/success_on_hold",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.locale !== undefined){
let data5 = data.locale;
if(typeof data5 !== "string"){
const err7 = {instancePath:instancePath+"/locale",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!((data5 === "en") || (data5 === "ru"))){
const err8 = {instancePath:instancePath+"/locale",keyword:"enum",params:{allowedValues: schema16.properties.locale.enum}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate42.errors = vErrors;
return errors === 0;
}

export const Amount = validate45;
const schema18 = {"type":"object","required":["amount","currency"],"properties":{"amount":{"type":"integer","minimum":1,"maximum":9007199254740991,"description":"Kopecks, cents: a whole number above zero. 10000 is one hundred roubles. The ceiling is ours: the largest exact integer.","x-source":"docs: methods"},"currency":{"$ref":"Currency"}},"title":"Amount","description":"A sum to move, in the smallest unit of its currency.","x-source":"docs: methods","examples":[{"amount":10000,"currency":"rub"}],"$id":"Amount"};
const schema19 = {"type":"string","title":"Currency","description":"ISO 4217 code in either letter case: roubles for nearly every payout, US dollars and euros for payouts in currency. Sent back the way it came.","x-source":"docs: payout-currency","pattern":"^([Rr][Uu][Bb]|[Uu][Ss][Dd]|[Ee][Uu][Rr])$","x-expected":"one of rub, usd, eur (any case)","examples":["rub","RUB","usd"],"$id":"Currency"};
const pattern3 = new RegExp("^([Rr][Uu][Bb]|[Uu][Ss][Dd]|[Ee][Uu][Rr])$", "u");

function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="Currency" */;
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern3.test(data)){
const err0 = {instancePath,keyword:"pattern",params:{pattern: "^([Rr][Uu][Bb]|[Uu][Ss][Dd]|[Ee][Uu][Rr])$"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate46.errors = vErrors;
return errors === 0;
}


function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="Amount" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.amount === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "amount"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.currency === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "currency"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.amount !== undefined){
let data0 = data.amount;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/amount",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/amount",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/amount",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.currency !== undefined){
if(!(validate46(data.currency, {instancePath:instancePath+"/currency",parentData:data,parentDataProperty:"currency",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate45.errors = vErrors;
return errors === 0;
}

export const Amounts = validate48;
const schema20 = {"type":"object","properties":{"gross":{"$ref":"MoneyAmount"},"net":{"$ref":"MoneyAmount"},"fee":{"type":"object","required":["merchant_fee"],"properties":{"merchant_fee":{"$ref":"MoneyAmount"}},"description":"What the bank charges the partner; its currency is written in capitals.","x-source":"docs: webhooks"}},"title":"Amounts","description":"The sum before and after the fee, and the fee itself. Empty unless the fee option is switched on.","x-source":"sdk: Amounts","examples":[{},{"fee":{"merchant_fee":{"amount":35,"currency":"RUB"}}}],"$id":"Amounts"};
const schema21 = {"type":"object","required":["amount","currency"],"properties":{"amount":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"Kopecks, cents: a whole number, zero allowed."},"currency":{"$ref":"Currency"}},"title":"Money amount","description":"A sum that may be zero, such as a fee or a balance, in the smallest unit of its currency.","x-source":"inferred: objects","examples":[{"amount":0,"currency":"RUB"}],"$id":"MoneyAmount"};

function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="MoneyAmount" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.amount === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "amount"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.currency === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "currency"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.amount !== undefined){
let data0 = data.amount;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/amount",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/amount",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/amount",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.currency !== undefined){
if(!(validate46(data.currency, {instancePath:instancePath+"/currency",parentData:data,parentDataProperty:"currency",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate49.errors = vErrors;
return errors === 0;
}


function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="Amounts" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.gross !== undefined){
if(!(validate49(data.gross, {instancePath:instancePath+"/gross",parentData:data,parentDataProperty:"gross",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
if(data.net !== undefined){
if(!(validate49(data.net, {instancePath:instancePath+"/net",parentData:data,parentDataProperty:"net",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
if(data.fee !== undefined){
let data2 = data.fee;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.merchant_fee === undefined){
const err0 = {instancePath:instancePath+"/fee",keyword:"required",params:{missingProperty: "merchant_fee"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data2.merchant_fee !== undefined){
if(!(validate49(data2.merchant_fee, {instancePath:instancePath+"/fee/merchant_fee",parentData:data2,parentDataProperty:"merchant_fee",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/fee",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate48.errors = vErrors;
return errors === 0;
}

export const AtomTime = validate54;
const schema22 = {"type":"string","title":"Atom time","description":"A moment as PHP’s ATOM format writes it: ISO 8601 to the second with an offset. `Z` and fractions pass too.","x-source":"sdk: WalletBalanceRequest","pattern":"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})$","examples":["2025-03-01T13:00:00+03:00"],"$id":"AtomTime"};
const pattern4 = new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})$", "u");

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="AtomTime" */;
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern4.test(data)){
const err0 = {instancePath,keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})$"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}

export const BankAccount = validate55;
const schema23 = {"type":"object","required":["system_type"],"properties":{"system_type":{"type":"string","enum":["ru","faster_payment_system"]}},"discriminator":{"propertyName":"system_type"},"oneOf":[{"type":"object","required":["system_type","ru"],"properties":{"system_type":{"type":"string","const":"ru"},"ru":{"$ref":"BankAccountRu"}},"title":"By account number"},{"type":"object","required":["system_type","faster_payment_system"],"properties":{"system_type":{"type":"string","const":"faster_payment_system"},"faster_payment_system":{"$ref":"BankAccountFps"}},"title":"By phone number"}],"title":"Bank account","description":"The account to pay to: a Russian bank account by number or token, or an FPS (SBP) account by phone. Answers and webhooks show it the way it was sent, the token included.","x-source":"docs: russian-account, payout-fps-phone, payout-tokenized-account","examples":[{"system_type":"ru","ru":{"bik":"049205131","account":"40817810500000000131","full_name":"Petrova Anna","description":"Prize, no VAT"}},{"system_type":"faster_payment_system","faster_payment_system":{"phone":"79990000131","bank_id":"100000000131","description":"Prize, no VAT"}}],"$id":"BankAccount"};
const schema24 = {"type":"object","required":["full_name","description"],"properties":{"bik":{"$ref":"Bik"},"account":{"$ref":"AccountNumber"},"token":{"$ref":"Token"},"full_name":{"type":"string","minLength":1,"description":"Whom the account belongs to."},"description":{"type":"string","minLength":1,"description":"Purpose of the payment, 1 to 210 characters, without question and exclamation marks.","maxLength":210,"pattern":"^[^?!]*$"},"is_fast":{"type":"boolean","description":"true asks for the urgent (BESP) transfer, within the hour. Without it the transfer may take days.","x-source":"sdk: BankAccountRu"},"inn":{"$ref":"TaxNumber"},"kpp":{"$ref":"Kpp"}},"if":{"type":"object","properties":{"token":{}},"required":["token"]},"else":{"type":"object","properties":{"bik":{},"account":{}},"required":["bik","account"]},"title":"Russian bank account","description":"An account in a Russian bank, given by `bik` and `account` or, instead of both, by a `token`. `inn` and `kpp` are for recipients that are companies.","x-source":"docs: russian-account","examples":[{"bik":"049205131","account":"40817810500000000131","full_name":"Petrova Anna","description":"Prize, no VAT"},{"token":"0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f0","full_name":"Petrova Anna","description":"Prize, no VAT"}],"$id":"BankAccountRu"};
const schema25 = {"type":"string","title":"Token","description":"Stands for a card or an account that the bank has been told once: 64 lower-case hexadecimal characters. Good in every project.","x-source":"docs: payouts by token","pattern":"^[0-9a-f]{64}$","examples":["0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f0"],"$id":"Token"};
const pattern5 = new RegExp("^[0-9a-f]{64}$", "u");

function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="Token" */;
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern5.test(data)){
const err0 = {instancePath,keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}

const schema26 = {"type":"string","title":"Tax number","description":"Russian taxpayer number (INN): 10 digits of a company or 12 of a person.","x-source":"inferred: objects","pattern":"^([0-9]{10}|[0-9]{12})$","examples":["7700000131","770000000131"],"$id":"TaxNumber"};
const pattern7 = new RegExp("^([0-9]{10}|[0-9]{12})$", "u");

function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="TaxNumber" */;
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern7.test(data)){
const err0 = {instancePath,keyword:"pattern",params:{pattern: "^([0-9]{10}|[0-9]{12})$"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}

const schema27 = {"type":"string","title":"KPP","description":"Code that goes with a company’s tax number and names the reason of its registration, 9 digits.","x-source":"inferred: objects","pattern":"^[0-9]{9}$","examples":["770001001"],"$id":"Kpp"};

function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="Kpp" */;
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern2.test(data)){
const err0 = {instancePath,keyword:"pattern",params:{pattern: "^[0-9]{9}$"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}

const pattern6 = new RegExp("^[^?!]*$", "u");

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="BankAccountRu" */;
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.token === undefined) && (missing0 = "token")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.bik === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "bik"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.account === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "account"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
}
if(!valid0){
const err5 = {instancePath,keyword:"if",params:{failingKeyword: "else"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.full_name === undefined){
const err6 = {instancePath,keyword:"required",params:{missingProperty: "full_name"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.description === undefined){
const err7 = {instancePath,keyword:"required",params:{missingProperty: "description"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.bik !== undefined){
if(!(validate39(data.bik, {instancePath:instancePath+"/bik",parentData:data,parentDataProperty:"bik",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data.account !== undefined){
if(!(validate22(data.account, {instancePath:instancePath+"/account",parentData:data,parentDataProperty:"account",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.token !== undefined){
if(!(validate59(data.token, {instancePath:instancePath+"/token",parentData:data,parentDataProperty:"token",rootData}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.full_name !== undefined){
let data3 = data.full_name;
if(typeof data3 === "string"){
if(func2(data3) < 1){
const err8 = {instancePath:instancePath+"/full_name",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/full_name",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.description !== undefined){
let data4 = data.description;
if(typeof data4 === "string"){
if(func2(data4) > 210){
const err10 = {instancePath:instancePath+"/description",keyword:"maxLength",params:{limit: 210}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(func2(data4) < 1){
const err11 = {instancePath:instancePath+"/description",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!pattern6.test(data4)){
const err12 = {instancePath:instancePath+"/description",keyword:"pattern",params:{pattern: "^[^?!]*$"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/description",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.is_fast !== undefined){
if(typeof data.is_fast !== "boolean"){
const err14 = {instancePath:instancePath+"/is_fast",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.inn !== undefined){
if(!(validate61(data.inn, {instancePath:instancePath+"/inn",parentData:data,parentDataProperty:"inn",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.kpp !== undefined){
if(!(validate63(data.kpp, {instancePath:instancePath+"/kpp",parentData:data,parentDataProperty:"kpp",rootData}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}

const schema28 = {"type":"object","required":["phone","bank_id","description"],"properties":{"phone":{"$ref":"Phone"},"bank_id":{"$ref":"FpsBankId"},"description":{"type":"string","minLength":1,"description":"Purpose of the payment, 1 to 140 characters.","maxLength":140}},"title":"FPS account","description":"An account found by phone number through the Faster Payments System (SBP), in the bank given.","x-source":"docs: payout-fps-phone","examples":[{"phone":"79990000131","bank_id":"100000000131","description":"Prize, no VAT"}],"$id":"BankAccountFps"};
const schema29 = {"type":"string","title":"Phone","description":"Phone number with the country code and no plus sign, 10 to 15 digits.","x-source":"docs: payout-fps-phone","pattern":"^[0-9]{10,15}$","examples":["79990000131"],"$id":"Phone"};
const pattern9 = new RegExp("^[0-9]{10,15}$", "u");

function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="Phone" */;
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern9.test(data)){
const err0 = {instancePath,keyword:"pattern",params:{pattern: "^[0-9]{10,15}$"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate67.errors = vErrors;
return errors === 0;
}

const schema30 = {"type":"string","title":"FPS bank id","description":"A member bank of the Faster Payments System (SBP), 12 digits, from the list of banks.","x-source":"docs: payout-fps-phone","pattern":"^[0-9]{12}$","examples":["100000000131"],"$id":"FpsBankId"};
const pattern10 = new RegExp("^[0-9]{12}$", "u");

function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="FpsBankId" */;
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern10.test(data)){
const err0 = {instancePath,keyword:"pattern",params:{pattern: "^[0-9]{12}$"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate69.errors = vErrors;
return errors === 0;
}


function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="BankAccountFps" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.phone === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "phone"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.bank_id === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "bank_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.description === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "description"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.phone !== undefined){
if(!(validate67(data.phone, {instancePath:instancePath+"/phone",parentData:data,parentDataProperty:"phone",rootData}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
if(data.bank_id !== undefined){
if(!(validate69(data.bank_id, {instancePath:instancePath+"/bank_id",parentData:data,parentDataProperty:"bank_id",rootData}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined){
let data2 = data.description;
if(typeof data2 === "string"){
if(func2(data2) > 140){
const err3 = {instancePath:instancePath+"/description",keyword:"maxLength",params:{limit: 140}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func2(data2) < 1){
const err4 = {instancePath:instancePath+"/description",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/description",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate66.errors = vErrors;
return errors === 0;
}


function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="BankAccount" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.system_type === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "system_type"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.system_type !== undefined){
let data0 = data.system_type;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/system_type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!((data0 === "ru") || (data0 === "faster_payment_system"))){
const err2 = {instancePath:instancePath+"/system_type",keyword:"enum",params:{allowedValues: schema23.properties.system_type.enum}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
const tag0 = data.system_type;
if(typeof tag0 == "string"){
if(tag0 === "ru"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.system_type === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "system_type"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.ru === undefined){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "ru"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.system_type !== undefined){
let data1 = data.system_type;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/system_type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if("ru" !== data1){
const err6 = {instancePath:instancePath+"/system_type",keyword:"const",params:{allowedValue: "ru"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.ru !== undefined){
if(!(validate56(data.ru, {instancePath:instancePath+"/ru",parentData:data,parentDataProperty:"ru",rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else if(tag0 === "faster_payment_system"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.system_type === undefined){
const err8 = {instancePath,keyword:"required",params:{missingProperty: "system_type"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.faster_payment_system === undefined){
const err9 = {instancePath,keyword:"required",params:{missingProperty: "faster_payment_system"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.system_type !== undefined){
let data3 = data.system_type;
if(typeof data3 !== "string"){
const err10 = {instancePath:instancePath+"/system_type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if("faster_payment_system" !== data3){
const err11 = {instancePath:instancePath+"/system_type",keyword:"const",params:{allowedValue: "faster_payment_system"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.faster_payment_system !== undefined){
if(!(validate66(data.faster_payment_system, {instancePath:instancePath+"/faster_payment_system",parentData:data,parentDataProperty:"faster_payment_system",rootData}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath,keyword:"discriminator",params:{error: "mapping", tag: "system_type", tagValue: tag0}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath,keyword:"discriminator",params:{error: "tag", tag: "system_type", tagValue: tag0}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}

export const BankAccountFps = validate66;

export const BankAccountFpsVerification = validate72;
const schema31 = {"type":"object","required":["phone","bank_id"],"properties":{"phone":{"$ref":"Phone"},"bank_id":{"$ref":"FpsBankId"}},"title":"FPS account to verify","description":"An account of the Faster Payments System (SBP) that a partner asks about before paying to it. It is checked, never paid.","x-source":"sdk: FpsApiTest","examples":[{"phone":"79990000131","bank_id":"100000000131"}],"$id":"BankAccountFpsVerification"};

function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="BankAccountFpsVerification" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.phone === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "phone"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.bank_id === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "bank_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.phone !== undefined){
if(!(validate67(data.phone, {instancePath:instancePath+"/phone",parentData:data,parentDataProperty:"phone",rootData}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
if(data.bank_id !== undefined){
if(!(validate69(data.bank_id, {instancePath:instancePath+"/bank_id",parentData:data,parentDataProperty:"bank_id",rootData}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate72.errors = vErrors;
return errors === 0;
}

export const BankAccountRu = validate56;

export const BankCard = validate75;
const schema32 = {"type":"object","required":["number"],"properties":{"number":{"type":"string","pattern":"^[0-9]{14,19}$","description":"Card number, 14 to 19 digits without spaces."},"expiration_month":{"type":"string","pattern":"^(0[0-9]|1[0-2])$","description":"Two digits, `01` to `12`; the SDK lets `00` pass too."},"expiration_year":{"type":"string","pattern":"^[0-9]{2}$","description":"Last two digits of the year."},"security_code":{"type":"string","pattern":"^[0-9]{3,4}$","description":"Code on the card, 3 or 4 digits."},"cardholder_name":{"type":"string","description":"Name on the card."}},"title":"Bank card","description":"A card in the open, for partners certified under PCI DSS. A payout needs the number alone.","x-source":"sdk: BankCard","examples":[{"number":"4242424242424242"},{"number":"4242424242424242","expiration_month":"01","expiration_year":"30"}],"$id":"BankCard"};
const pattern11 = new RegExp("^[0-9]{14,19}$", "u");
const pattern12 = new RegExp("^(0[0-9]|1[0-2])$", "u");
const pattern13 = new RegExp("^[0-9]{2}$", "u");
const pattern14 = new RegExp("^[0-9]{3,4}$", "u");

function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="BankCard" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.number === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "number"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.number !== undefined){
let data0 = data.number;
if(typeof data0 === "string"){
if(!pattern11.test(data0)){
const err1 = {instancePath:instancePath+"/number",keyword:"pattern",params:{pattern: "^[0-9]{14,19}$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/number",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.expiration_month !== undefined){
let data1 = data.expiration_month;
if(typeof data1 === "string"){
if(!pattern12.test(data1)){
const err3 = {instancePath:instancePath+"/expiration_month",keyword:"pattern",params:{pattern: "^(0[0-9]|1[0-2])$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/expiration_month",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.expiration_year !== undefined){
let data2 = data.expiration_year;
if(typeof data2 === "string"){
if(!pattern13.test(data2)){
const err5 = {instancePath:instancePath+"/expiration_year",keyword:"pattern",params:{pattern: "^[0-9]{2}$"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/expiration_year",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.security_code !== undefined){
let data3 = data.security_code;
if(typeof data3 === "string"){
if(!pattern14.test(data3)){
const err7 = {instancePath:instancePath+"/security_code",keyword:"pattern",params:{pattern: "^[0-9]{3,4}$"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/security_code",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.cardholder_name !== undefined){
if(typeof data.cardholder_name !== "string"){
const err9 = {instancePath:instancePath+"/cardholder_name",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate75.errors = vErrors;
return errors === 0;
}

export const BankError = validate76;
const schema33 = {"type":"object","required":["code","description"],"properties":{"code":{"type":"string","minLength":1,"description":"What went wrong, for programs. The list is open: the bank adds codes without notice."},"description":{"type":"string","description":"What went wrong, for people. The text of one code may vary."},"reject_reasons":{"type":"array","items":{"$ref":"RejectReason"},"description":"What the anti-fraud found.","x-source":"sdk: Error"}},"title":"Bank error","description":"Why a call was refused, or why an operation failed.","x-source":"docs: errors","examples":[{"code":"insufficient_wallet_balance","description":"The balance does not cover the payout"}],"$id":"BankError"};
const schema34 = {"type":"object","required":["rule_alias"],"properties":{"rule_alias":{"type":"string","minLength":1,"description":"The anti-fraud rule that fired."},"list_alias":{"type":"string","description":"The list that rule looked into."},"expiration_date":{"type":"string","description":"Until when it holds."}},"title":"Reject reason","description":"Why the bank’s anti-fraud refused an operation.","x-source":"sdk: RejectReason","examples":[{"rule_alias":"recipient_in_list","list_alias":"stop_list"}],"$id":"RejectReason"};

function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="RejectReason" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rule_alias === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "rule_alias"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.rule_alias !== undefined){
let data0 = data.rule_alias;
if(typeof data0 === "string"){
if(func2(data0) < 1){
const err1 = {instancePath:instancePath+"/rule_alias",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/rule_alias",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.list_alias !== undefined){
if(typeof data.list_alias !== "string"){
const err3 = {instancePath:instancePath+"/list_alias",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.expiration_date !== undefined){
if(typeof data.expiration_date !== "string"){
const err4 = {instancePath:instancePath+"/expiration_date",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate77.errors = vErrors;
return errors === 0;
}


function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="BankError" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "code"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.description === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "description"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.code !== undefined){
let data0 = data.code;
if(typeof data0 === "string"){
if(func2(data0) < 1){
const err2 = {instancePath:instancePath+"/code",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/code",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err4 = {instancePath:instancePath+"/description",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.reject_reasons !== undefined){
let data2 = data.reject_reasons;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate77(data2[i0], {instancePath:instancePath+"/reject_reasons/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/reject_reasons",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate76.errors = vErrors;
return errors === 0;
}

export const BankSettings = validate79;
const schema35 = {"type":"object","properties":{"seed":{"type":"integer","minimum":0,"maximum":9007199254740991},"start_at":{"type":"string"},"auto_projects":{"type":"boolean"},"max_sessions":{"type":"integer","minimum":1},"journal":{"type":"object","properties":{"calls":{"type":"integer","minimum":0},"bytes":{"type":"integer","minimum":0}},"additionalProperties":false}},"x-source":"ours","$id":"BankSettings"};

function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="BankSettings" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.seed !== undefined){
let data0 = data.seed;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err0 = {instancePath:instancePath+"/seed",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
const err1 = {instancePath:instancePath+"/seed",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/seed",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
if(data.start_at !== undefined){
if(typeof data.start_at !== "string"){
const err3 = {instancePath:instancePath+"/start_at",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.auto_projects !== undefined){
if(typeof data.auto_projects !== "boolean"){
const err4 = {instancePath:instancePath+"/auto_projects",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.max_sessions !== undefined){
let data3 = data.max_sessions;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err5 = {instancePath:instancePath+"/max_sessions",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
const err6 = {instancePath:instancePath+"/max_sessions",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.journal !== undefined){
let data4 = data.journal;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key0 in data4){
if(!((key0 === "calls") || (key0 === "bytes"))){
const err7 = {instancePath:instancePath+"/journal",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data4.calls !== undefined){
let data5 = data4.calls;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err8 = {instancePath:instancePath+"/journal/calls",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err9 = {instancePath:instancePath+"/journal/calls",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data4.bytes !== undefined){
let data6 = data4.bytes;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err10 = {instancePath:instancePath+"/journal/bytes",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err11 = {instancePath:instancePath+"/journal/bytes",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
}
else {
const err12 = {instancePath:instancePath+"/journal",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate79.errors = vErrors;
return errors === 0;
}

export const Bik = validate39;

export const CalendarDate = validate29;

export const Card = validate80;
const schema36 = {"type":"object","required":["type"],"properties":{"type":{"type":"string","enum":["bank_card","encrypted_card","tokenized_card"]}},"discriminator":{"propertyName":"type"},"oneOf":[{"type":"object","required":["type","bank_card"],"properties":{"type":{"type":"string","const":"bank_card"},"bank_card":{"$ref":"BankCard"}},"title":"By number"},{"type":"object","required":["type","encrypted_card"],"properties":{"type":{"type":"string","const":"encrypted_card"},"encrypted_card":{"$ref":"EncryptedCard"}},"title":"By widget hash"},{"type":"object","required":["type","tokenized_card"],"properties":{"type":{"type":"string","const":"tokenized_card"},"tokenized_card":{"$ref":"TokenizedCard"}},"title":"By token"}],"title":"Card","description":"The card to pay to, as a partner sends it: its number, the widget’s hash of it, or a token.","x-source":"docs: russian-card","examples":[{"type":"bank_card","bank_card":{"number":"4242424242424242"}},{"type":"encrypted_card","encrypted_card":{"number_hash":"widget-hash-131"}}],"$id":"Card"};
const schema37 = {"type":"object","required":["number_hash"],"properties":{"number_hash":{"type":"string","minLength":1,"description":"What the card widget gave for the number; its format is unknown, so any text that is not empty will do.","x-source":"inferred: payout-widget"},"expiration_date_hash":{"type":"string","minLength":1,"description":"The same for the expiry date."},"security_code_hash":{"type":"string","minLength":1,"description":"The same for the security code."},"cardholder_name_hash":{"type":"string","minLength":1,"description":"The same for the name on the card."}},"title":"Encrypted card","description":"A card that was typed into the bank’s widget, so that the partner holds hashes only.","x-source":"sdk: EncryptedCard","examples":[{"number_hash":"widget-hash-131"}],"$id":"EncryptedCard"};

function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="EncryptedCard" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.number_hash === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "number_hash"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.number_hash !== undefined){
let data0 = data.number_hash;
if(typeof data0 === "string"){
if(func2(data0) < 1){
const err1 = {instancePath:instancePath+"/number_hash",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/number_hash",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.expiration_date_hash !== undefined){
let data1 = data.expiration_date_hash;
if(typeof data1 === "string"){
if(func2(data1) < 1){
const err3 = {instancePath:instancePath+"/expiration_date_hash",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/expiration_date_hash",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.security_code_hash !== undefined){
let data2 = data.security_code_hash;
if(typeof data2 === "string"){
if(func2(data2) < 1){
const err5 = {instancePath:instancePath+"/security_code_hash",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/security_code_hash",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.cardholder_name_hash !== undefined){
let data3 = data.cardholder_name_hash;
if(typeof data3 === "string"){
if(func2(data3) < 1){
const err7 = {instancePath:instancePath+"/cardholder_name_hash",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/cardholder_name_hash",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate82.errors = vErrors;
return errors === 0;
}

const schema38 = {"type":"object","required":["token"],"properties":{"token":{"$ref":"Token"}},"title":"Tokenized card","description":"A card that was exchanged for a token once and is paid by that token ever since.","x-source":"docs: payouts by token","examples":[{"token":"0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f0"}],"$id":"TokenizedCard"};

function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="TokenizedCard" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.token === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "token"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.token !== undefined){
if(!(validate59(data.token, {instancePath:instancePath+"/token",parentData:data,parentDataProperty:"token",rootData}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate84.errors = vErrors;
return errors === 0;
}


function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="Card" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(((data0 === "bank_card") || (data0 === "encrypted_card")) || (data0 === "tokenized_card"))){
const err2 = {instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema36.properties.type.enum}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "bank_card"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.bank_card === undefined){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "bank_card"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.type !== undefined){
let data1 = data.type;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if("bank_card" !== data1){
const err6 = {instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "bank_card"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.bank_card !== undefined){
if(!(validate75(data.bank_card, {instancePath:instancePath+"/bank_card",parentData:data,parentDataProperty:"bank_card",rootData}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else if(tag0 === "encrypted_card"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err8 = {instancePath,keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.encrypted_card === undefined){
const err9 = {instancePath,keyword:"required",params:{missingProperty: "encrypted_card"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.type !== undefined){
let data3 = data.type;
if(typeof data3 !== "string"){
const err10 = {instancePath:instancePath+"/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if("encrypted_card" !== data3){
const err11 = {instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "encrypted_card"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.encrypted_card !== undefined){
if(!(validate82(data.encrypted_card, {instancePath:instancePath+"/encrypted_card",parentData:data,parentDataProperty:"encrypted_card",rootData}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else if(tag0 === "tokenized_card"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err13 = {instancePath,keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.tokenized_card === undefined){
const err14 = {instancePath,keyword:"required",params:{missingProperty: "tokenized_card"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.type !== undefined){
let data5 = data.type;
if(typeof data5 !== "string"){
const err15 = {instancePath:instancePath+"/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if("tokenized_card" !== data5){
const err16 = {instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "tokenized_card"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.tokenized_card !== undefined){
if(!(validate84(data.tokenized_card, {instancePath:instancePath+"/tokenized_card",parentData:data,parentDataProperty:"tokenized_card",rootData}))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
errors = vErrors.length;
}
}
}
else {
const err17 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath,keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath,keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate80.errors = vErrors;
return errors === 0;
}

export const ConfirmInformation = validate87;
const schema39 = {"type":"object","properties":{"transfer_details":{"$ref":"TransferDetails"},"account_details":{"$ref":"AccountDetails"},"exchanges":{"type":"array","items":{"$ref":"Exchange"}}},"title":"Confirm information","description":"What the partner agrees to by confirming. The bank offers it for payouts from nominal and settlement accounts; `session/confirm` sends the same object back.","x-source":"docs: webhooks","examples":[{"account_details":{"sender":{"account_number":"40702810500000000131","name":"OOO Romashka","bank_name":"Bank 131","bik":"049205131"},"recipient":{"account_number":"40817810500000000131","name":"Petrova Anna","bank_name":"Bank 131","bik":"049205131"}}}],"$id":"ConfirmInformation"};
const schema40 = {"type":"object","properties":{"customer":{"$ref":"TransferParticipant"},"recipient":{"$ref":"TransferParticipant"},"purpose":{"type":"string","description":"Purpose of the payment; with a card it ends in the card’s mask."},"amount":{"$ref":"Amount"},"payout_details":{"$ref":"ShownPayoutDetails"}},"title":"Transfer details","description":"What a payout from a nominal account will do, for the partner to confirm.","x-source":"docs: objects","examples":[{"customer":{"account_number":"40702810500000000131","name":"OOO Romashka","bank_name":"Bank 131","bik":"049205131"},"recipient":{"account_number":"40817810500000000131","name":"Petrova Anna","bank_name":"Bank 131","bik":"049205131"},"purpose":"Prize, no VAT","amount":{"amount":350000,"currency":"rub"}}],"$id":"TransferDetails"};
const schema41 = {"type":"object","properties":{"account_number":{"type":"string","description":"Account number."},"name":{"type":"string","description":"Name of the owner."},"bank_name":{"type":"string","description":"Bank that keeps the account."},"bik":{"type":"string","description":"Identification code of that bank."},"correspondent_account_number":{"type":"string","description":"Correspondent account of that bank."}},"title":"Transfer participant","description":"One side of a transfer. The bank fills in all five fields.","x-source":"docs: objects","examples":[{"account_number":"40702810500000000131","name":"OOO Romashka","bank_name":"Bank 131","bik":"049205131","correspondent_account_number":"30101810822029205131"}],"$id":"TransferParticipant"};

function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="TransferParticipant" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.account_number !== undefined){
if(typeof data.account_number !== "string"){
const err0 = {instancePath:instancePath+"/account_number",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err1 = {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.bank_name !== undefined){
if(typeof data.bank_name !== "string"){
const err2 = {instancePath:instancePath+"/bank_name",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.bik !== undefined){
if(typeof data.bik !== "string"){
const err3 = {instancePath:instancePath+"/bik",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.correspondent_account_number !== undefined){
if(typeof data.correspondent_account_number !== "string"){
const err4 = {instancePath:instancePath+"/correspondent_account_number",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate89.errors = vErrors;
return errors === 0;
}

const schema42 = {"type":"object","required":["type"],"properties":{"type":{"type":"string","enum":["card","bank_account","wallet","recurrent","tax"]}},"discriminator":{"propertyName":"type"},"oneOf":[{"type":"object","required":["type","card"],"properties":{"type":{"type":"string","const":"card"},"card":{"$ref":"ShownCard"}},"title":"To a card"},{"type":"object","required":["type","bank_account"],"properties":{"type":{"type":"string","const":"bank_account"},"bank_account":{"$ref":"ShownBankAccount"}},"title":"To a bank account"},{"type":"object","required":["type","wallet"],"properties":{"type":{"type":"string","const":"wallet"},"wallet":{"$ref":"Wallet"}},"title":"To a wallet"},{"type":"object","required":["type","recurrent"],"properties":{"type":{"type":"string","const":"recurrent"},"recurrent":{"$ref":"Recurrent"}},"title":"To a recurring card"},{"type":"object","required":["type","tax"],"properties":{"type":{"type":"string","const":"tax"},"tax":{"$ref":"Tax"}},"title":"Tax"}],"title":"Shown payout details","description":"Where the money goes, in answers and webhooks: what was sent, except that no card number is shown.","x-source":"docs: payout-pcidss-simple","examples":[{"type":"card","card":{"brand":"mir","last4":"4940"}}],"$id":"ShownPayoutDetails"};
const schema43 = {"type":"object","properties":{"type":{"enum":["bank_card","encrypted_card","tokenized_card"],"type":"string","description":"How the card was given; left out for a card given by number.","x-source":"docs: payouts by token"},"encrypted_card":{"$ref":"EncryptedCard"},"tokenized_card":{"$ref":"TokenizedCard"},"brand":{"type":"string","minLength":1,"description":"Payment system in lower case, such as `mir` or `visa`."},"last4":{"type":"string","pattern":"^[0-9]{4}$","description":"Last four digits of the number."},"bin":{"type":"string","pattern":"^[0-9]{6}$","description":"First six digits of the number."},"country_iso3":{"type":"string","minLength":1,"description":"Country of the issuer, three letters."},"card_id":{"type":"string","minLength":1,"description":"Stable identifier of the card, if the partner has that feature; no payment can be made with it."}},"title":"Shown card","description":"A card in answers and webhooks: the token or hash it was given by and a few facts, never its number.","x-source":"docs: payout-pcidss-simple","examples":[{"brand":"mir","last4":"4940","bin":"220024"},{"type":"tokenized_card","tokenized_card":{"token":"0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f0"}}],"$id":"ShownCard"};
const pattern15 = new RegExp("^[0-9]{4}$", "u");
const pattern16 = new RegExp("^[0-9]{6}$", "u");

function validate94(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="ShownCard" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
const err0 = {instancePath:instancePath+"/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((data0 === "bank_card") || (data0 === "encrypted_card")) || (data0 === "tokenized_card"))){
const err1 = {instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema43.properties.type.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.encrypted_card !== undefined){
if(!(validate82(data.encrypted_card, {instancePath:instancePath+"/encrypted_card",parentData:data,parentDataProperty:"encrypted_card",rootData}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
if(data.tokenized_card !== undefined){
if(!(validate84(data.tokenized_card, {instancePath:instancePath+"/tokenized_card",parentData:data,parentDataProperty:"tokenized_card",rootData}))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
errors = vErrors.length;
}
}
if(data.brand !== undefined){
let data3 = data.brand;
if(typeof data3 === "string"){
if(func2(data3) < 1){
const err2 = {instancePath:instancePath+"/brand",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/brand",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.last4 !== undefined){
let data4 = data.last4;
if(typeof data4 === "string"){
if(!pattern15.test(data4)){
const err4 = {instancePath:instancePath+"/last4",keyword:"pattern",params:{pattern: "^[0-9]{4}$"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/last4",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.bin !== undefined){
let data5 = data.bin;
if(typeof data5 === "string"){
if(!pattern16.test(data5)){
const err6 = {instancePath:instancePath+"/bin",keyword:"pattern",params:{pattern: "^[0-9]{6}$"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/bin",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.country_iso3 !== undefined){
let data6 = data.country_iso3;
if(typeof data6 === "string"){
if(func2(data6) < 1){
const err8 = {instancePath:instancePath+"/country_iso3",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/country_iso3",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.card_id !== undefined){
let data7 = data.card_id;
if(typeof data7 === "string"){
if(func2(data7) < 1){
const err10 = {instancePath:instancePath+"/card_id",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/card_id",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate94.errors = vErrors;
return errors === 0;
}

const schema44 = {"type":"object","required":["system_type"],"properties":{"system_type":{"type":"string","enum":["ru","faster_payment_system","faster_payment_system_verification"]}},"discriminator":{"propertyName":"system_type"},"oneOf":[{"type":"object","required":["system_type","ru"],"properties":{"system_type":{"type":"string","const":"ru"},"ru":{"$ref":"BankAccountRu"}},"title":"By account number"},{"type":"object","required":["system_type","faster_payment_system"],"properties":{"system_type":{"type":"string","const":"faster_payment_system"},"faster_payment_system":{"$ref":"BankAccountFps"}},"title":"By phone number"},{"type":"object","required":["system_type","faster_payment_system_verification"],"properties":{"system_type":{"type":"string","const":"faster_payment_system_verification"},"faster_payment_system_verification":{"$ref":"BankAccountFpsVerification"}},"title":"By phone number, to be verified"}],"title":"Shown bank account","description":"The account in answers and webhooks: as it was sent, or the one that was to be verified.","x-source":"docs: payout-tokenized-account; sdk: FpsApiTest","examples":[{"system_type":"faster_payment_system","faster_payment_system":{"phone":"79990000131","bank_id":"100000000131","description":"Prize, no VAT"}}],"$id":"ShownBankAccount"};

function validate98(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="ShownBankAccount" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.system_type === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "system_type"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.system_type !== undefined){
let data0 = data.system_type;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/system_type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(((data0 === "ru") || (data0 === "faster_payment_system")) || (data0 === "faster_payment_system_verification"))){
const err2 = {instancePath:instancePath+"/system_type",keyword:"enum",params:{allowedValues: schema44.properties.system_type.enum}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
const tag0 = data.system_type;
if(typeof tag0 == "string"){
if(tag0 === "ru"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.system_type === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "system_type"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.ru === undefined){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "ru"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.system_type !== undefined){
let data1 = data.system_type;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/system_type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if("ru" !== data1){
const err6 = {instancePath:instancePath+"/system_type",keyword:"const",params:{allowedValue: "ru"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.ru !== undefined){
if(!(validate56(data.ru, {instancePath:instancePath+"/ru",parentData:data,parentDataProperty:"ru",rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else if(tag0 === "faster_payment_system"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.system_type === undefined){
const err8 = {instancePath,keyword:"required",params:{missingProperty: "system_type"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.faster_payment_system === undefined){
const err9 = {instancePath,keyword:"required",params:{missingProperty: "faster_payment_system"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.system_type !== undefined){
let data3 = data.system_type;
if(typeof data3 !== "string"){
const err10 = {instancePath:instancePath+"/system_type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if("faster_payment_system" !== data3){
const err11 = {instancePath:instancePath+"/system_type",keyword:"const",params:{allowedValue: "faster_payment_system"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.faster_payment_system !== undefined){
if(!(validate66(data.faster_payment_system, {instancePath:instancePath+"/faster_payment_system",parentData:data,parentDataProperty:"faster_payment_system",rootData}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else if(tag0 === "faster_payment_system_verification"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.system_type === undefined){
const err13 = {instancePath,keyword:"required",params:{missingProperty: "system_type"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.faster_payment_system_verification === undefined){
const err14 = {instancePath,keyword:"required",params:{missingProperty: "faster_payment_system_verification"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.system_type !== undefined){
let data5 = data.system_type;
if(typeof data5 !== "string"){
const err15 = {instancePath:instancePath+"/system_type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if("faster_payment_system_verification" !== data5){
const err16 = {instancePath:instancePath+"/system_type",keyword:"const",params:{allowedValue: "faster_payment_system_verification"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.faster_payment_system_verification !== undefined){
if(!(validate72(data.faster_payment_system_verification, {instancePath:instancePath+"/faster_payment_system_verification",parentData:data,parentDataProperty:"faster_payment_system_verification",rootData}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
}
else {
const err17 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath,keyword:"discriminator",params:{error: "mapping", tag: "system_type", tagValue: tag0}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath,keyword:"discriminator",params:{error: "tag", tag: "system_type", tagValue: tag0}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate98.errors = vErrors;
return errors === 0;
}

const schema45 = {"type":"object","required":["type"],"properties":{"type":{"type":"string","enum":["yoomoney","qiwi","moneta","steam"]}},"discriminator":{"propertyName":"type"},"oneOf":[{"type":"object","required":["type","yoomoney"],"properties":{"type":{"type":"string","const":"yoomoney"},"yoomoney":{"type":"object","required":["account"],"properties":{"account":{"type":"string","pattern":"^[0-9]{11,20}$","description":"Number of the wallet, 11 to 20 digits."},"description":{"type":"string","maxLength":128,"description":"Purpose of the payment, at most 128 characters.","x-source":"docs: objects"}}}},"title":"YooMoney"},{"type":"object","required":["type","qiwi"],"properties":{"type":{"type":"string","const":"qiwi"},"qiwi":{"type":"object","required":["account"],"properties":{"account":{"type":"string","minLength":1,"description":"Number or name of the wallet."},"description":{"type":"string","description":"Purpose of the payment."}}}},"title":"QIWI","description":"Gone from the newest documentation.","x-source":"sdk: QiwiWallet"},{"type":"object","required":["type","moneta"],"properties":{"type":{"type":"string","const":"moneta"},"moneta":{"type":"object","required":["account"],"properties":{"account":{"type":"string","minLength":1,"description":"Number or name of the wallet."},"description":{"type":"string","description":"Purpose of the payment."}}}},"title":"Moneta","x-source":"sdk: MonetaWallet"},{"type":"object","required":["type","steam"],"properties":{"type":{"type":"string","const":"steam"},"steam":{"type":"object","required":["account"],"properties":{"account":{"type":"string","minLength":1,"description":"Number or name of the wallet."}}}},"title":"Steam","x-source":"sdk: SteamWallet"}],"title":"Wallet","description":"An electronic wallet to pay to.","x-source":"docs: yoomoney","examples":[{"type":"yoomoney","yoomoney":{"account":"4100131000131","description":"Prize"}},{"type":"steam","steam":{"account":"anna131"}}],"$id":"Wallet"};
const pattern17 = new RegExp("^[0-9]{11,20}$", "u");

function validate103(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="Wallet" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!((((data0 === "yoomoney") || (data0 === "qiwi")) || (data0 === "moneta")) || (data0 === "steam"))){
const err2 = {instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema45.properties.type.enum}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "yoomoney"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.yoomoney === undefined){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "yoomoney"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.type !== undefined){
let data1 = data.type;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if("yoomoney" !== data1){
const err6 = {instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "yoomoney"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.yoomoney !== undefined){
let data2 = data.yoomoney;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.account === undefined){
const err7 = {instancePath:instancePath+"/yoomoney",keyword:"required",params:{missingProperty: "account"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2.account !== undefined){
let data3 = data2.account;
if(typeof data3 === "string"){
if(!pattern17.test(data3)){
const err8 = {instancePath:instancePath+"/yoomoney/account",keyword:"pattern",params:{pattern: "^[0-9]{11,20}$"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/yoomoney/account",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data2.description !== undefined){
let data4 = data2.description;
if(typeof data4 === "string"){
if(func2(data4) > 128){
const err10 = {instancePath:instancePath+"/yoomoney/description",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/yoomoney/description",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/yoomoney",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else if(tag0 === "qiwi"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err14 = {instancePath,keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.qiwi === undefined){
const err15 = {instancePath,keyword:"required",params:{missingProperty: "qiwi"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data.type !== undefined){
let data5 = data.type;
if(typeof data5 !== "string"){
const err16 = {instancePath:instancePath+"/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if("qiwi" !== data5){
const err17 = {instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "qiwi"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.qiwi !== undefined){
let data6 = data.qiwi;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.account === undefined){
const err18 = {instancePath:instancePath+"/qiwi",keyword:"required",params:{missingProperty: "account"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data6.account !== undefined){
let data7 = data6.account;
if(typeof data7 === "string"){
if(func2(data7) < 1){
const err19 = {instancePath:instancePath+"/qiwi/account",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/qiwi/account",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data6.description !== undefined){
if(typeof data6.description !== "string"){
const err21 = {instancePath:instancePath+"/qiwi/description",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/qiwi",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else if(tag0 === "moneta"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err24 = {instancePath,keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data.moneta === undefined){
const err25 = {instancePath,keyword:"required",params:{missingProperty: "moneta"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data.type !== undefined){
let data9 = data.type;
if(typeof data9 !== "string"){
const err26 = {instancePath:instancePath+"/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if("moneta" !== data9){
const err27 = {instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "moneta"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.moneta !== undefined){
let data10 = data.moneta;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.account === undefined){
const err28 = {instancePath:instancePath+"/moneta",keyword:"required",params:{missingProperty: "account"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data10.account !== undefined){
let data11 = data10.account;
if(typeof data11 === "string"){
if(func2(data11) < 1){
const err29 = {instancePath:instancePath+"/moneta/account",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/moneta/account",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data10.description !== undefined){
if(typeof data10.description !== "string"){
const err31 = {instancePath:instancePath+"/moneta/description",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/moneta",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else if(tag0 === "steam"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err34 = {instancePath,keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data.steam === undefined){
const err35 = {instancePath,keyword:"required",params:{missingProperty: "steam"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data.type !== undefined){
let data13 = data.type;
if(typeof data13 !== "string"){
const err36 = {instancePath:instancePath+"/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if("steam" !== data13){
const err37 = {instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "steam"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.steam !== undefined){
let data14 = data.steam;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.account === undefined){
const err38 = {instancePath:instancePath+"/steam",keyword:"required",params:{missingProperty: "account"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data14.account !== undefined){
let data15 = data14.account;
if(typeof data15 === "string"){
if(func2(data15) < 1){
const err39 = {instancePath:instancePath+"/steam/account",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/steam/account",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/steam",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath,keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath,keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
validate103.errors = vErrors;
return errors === 0;
}

const schema46 = {"type":"object","required":["token"],"properties":{"token":{"type":"string","minLength":1,"description":"The recurrent token; its format is not fixed."}},"title":"Recurrent","description":"A card known from earlier recurring payments, given by the token they left.","x-source":"docs: payout-tokenized-card","examples":[{"token":"recurrent-131"}],"$id":"Recurrent"};

function validate105(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="Recurrent" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.token === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "token"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.token !== undefined){
let data0 = data.token;
if(typeof data0 === "string"){
if(func2(data0) < 1){
const err1 = {instancePath:instancePath+"/token",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/token",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate105.errors = vErrors;
return errors === 0;
}

const schema47 = {"type":"object","required":["type"],"properties":{"type":{"type":"string","enum":["tax_short","tax_full"]}},"discriminator":{"propertyName":"type"},"oneOf":[{"type":"object","required":["type","tax_details"],"properties":{"type":{"type":"string","const":"tax_short"},"tax_details":{"type":"object","properties":{"period":{"type":"object","required":["type","number","year"],"properties":{"type":{"enum":["month","quarter"],"type":"string"},"number":{"type":"integer","minimum":1,"maximum":12,"description":"Number of the month or quarter."},"year":{"type":"string","pattern":"^[0-9]{4}$","description":"Four digits, as a string."}},"description":"The period the tax is paid for."}}}},"title":"Requisites filled in by the bank"},{"type":"object","required":["type"],"properties":{"type":{"type":"string","const":"tax_full"},"tax_full":{"type":"object","required":["description","uin","tax_details","payer","payee"],"properties":{"description":{"type":"string","minLength":1,"description":"Purpose of the payment."},"uin":{"type":"string","minLength":1,"description":"Unique number of the accrual."},"tax_details":{"$ref":"TaxDetails"},"payer":{"$ref":"TaxPayer"},"payee":{"$ref":"TaxPayee"}},"description":"The requisites, nested the way the docs have it."},"description":{"type":"string","minLength":1,"description":"Purpose of the payment."},"uin":{"type":"string","minLength":1,"description":"Unique number of the accrual."},"tax_details":{"$ref":"TaxDetails"},"payer":{"$ref":"TaxPayer"},"payee":{"$ref":"TaxPayee"}},"if":{"type":"object","properties":{"tax_full":{}},"required":["tax_full"]},"else":{"type":"object","properties":{"description":{},"uin":{},"tax_details":{},"payer":{},"payee":{}},"required":["description","uin","tax_details","payer","payee"]},"title":"All requisites given","description":"The docs nest the requisites under `tax_full`, the SDK puts them beside `type`: either is taken.","x-source":"docs: objects"}],"title":"Tax","description":"VAT paid for a foreign company.","x-source":"docs: payout-taxes","examples":[{"type":"tax_short","tax_details":{"period":{"type":"quarter","number":1,"year":"2025"}}}],"$id":"Tax"};
const schema48 = {"type":"object","required":["kbk","oktmo","payment_reason","period","document_number","document_date"],"properties":{"kbk":{"type":"string","minLength":1,"description":"Budget classification code."},"oktmo":{"type":"string","minLength":1,"description":"Municipal territory code."},"payment_reason":{"type":"string","minLength":1,"description":"Ground of the payment, as tax forms code it."},"period":{"type":"string","minLength":1,"description":"Tax period, as tax forms write it."},"document_number":{"type":"string","minLength":1,"description":"Number of the document the payment rests on."},"document_date":{"type":"string","minLength":1,"description":"Date of that document."}},"title":"Tax details","description":"The tax fields of a payment order.","x-source":"sdk: TaxDetails","examples":[{"kbk":"18201061201010000510","oktmo":"0","payment_reason":"0","period":"0","document_number":"0","document_date":"0"}],"$id":"TaxDetails"};

function validate108(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="TaxDetails" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kbk === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "kbk"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.oktmo === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "oktmo"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.payment_reason === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "payment_reason"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.period === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "period"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.document_number === undefined){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "document_number"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.document_date === undefined){
const err5 = {instancePath,keyword:"required",params:{missingProperty: "document_date"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.kbk !== undefined){
let data0 = data.kbk;
if(typeof data0 === "string"){
if(func2(data0) < 1){
const err6 = {instancePath:instancePath+"/kbk",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/kbk",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.oktmo !== undefined){
let data1 = data.oktmo;
if(typeof data1 === "string"){
if(func2(data1) < 1){
const err8 = {instancePath:instancePath+"/oktmo",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/oktmo",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.payment_reason !== undefined){
let data2 = data.payment_reason;
if(typeof data2 === "string"){
if(func2(data2) < 1){
const err10 = {instancePath:instancePath+"/payment_reason",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/payment_reason",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.period !== undefined){
let data3 = data.period;
if(typeof data3 === "string"){
if(func2(data3) < 1){
const err12 = {instancePath:instancePath+"/period",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/period",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.document_number !== undefined){
let data4 = data.document_number;
if(typeof data4 === "string"){
if(func2(data4) < 1){
const err14 = {instancePath:instancePath+"/document_number",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/document_number",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.document_date !== undefined){
let data5 = data.document_date;
if(typeof data5 === "string"){
if(func2(data5) < 1){
const err16 = {instancePath:instancePath+"/document_date",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/document_date",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate108.errors = vErrors;
return errors === 0;
}

const schema49 = {"type":"object","required":["kpp","inn"],"properties":{"kpp":{"$ref":"Kpp"},"inn":{"type":"string","pattern":"^[0-9]{10}$","description":"Tax number of a company, 10 digits.","x-source":"docs: objects"}},"title":"Tax payer","description":"The company that owes the tax.","x-source":"sdk: TaxPayer","examples":[{"kpp":"770001001","inn":"7700000131"}],"$id":"TaxPayer"};
const pattern19 = new RegExp("^[0-9]{10}$", "u");

function validate110(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="TaxPayer" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kpp === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "kpp"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.inn === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "inn"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.kpp !== undefined){
if(!(validate63(data.kpp, {instancePath:instancePath+"/kpp",parentData:data,parentDataProperty:"kpp",rootData}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data.inn !== undefined){
let data1 = data.inn;
if(typeof data1 === "string"){
if(!pattern19.test(data1)){
const err2 = {instancePath:instancePath+"/inn",keyword:"pattern",params:{pattern: "^[0-9]{10}$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/inn",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate110.errors = vErrors;
return errors === 0;
}

const schema50 = {"type":"object","required":["bik","account","account_eks","name","kpp","inn"],"properties":{"bik":{"$ref":"Bik"},"account":{"$ref":"AccountNumber"},"account_eks":{"$ref":"AccountNumber"},"name":{"type":"string","minLength":1,"description":"Name of the tax office."},"kpp":{"$ref":"Kpp"},"inn":{"type":"string","pattern":"^[0-9]{10}$","description":"Tax number of a company, 10 digits.","x-source":"docs: objects"}},"title":"Tax payee","description":"The treasury that receives the tax; `account_eks` is its single treasury account.","x-source":"sdk: TaxPayee","examples":[{"bik":"017003983","account":"03100643000000000131","account_eks":"40102810400000000131","name":"Tax office 131","kpp":"770801001","inn":"7700000132"}],"$id":"TaxPayee"};

function validate113(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="TaxPayee" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.bik === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "bik"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.account === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "account"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.account_eks === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "account_eks"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.name === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.kpp === undefined){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "kpp"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.inn === undefined){
const err5 = {instancePath,keyword:"required",params:{missingProperty: "inn"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.bik !== undefined){
if(!(validate39(data.bik, {instancePath:instancePath+"/bik",parentData:data,parentDataProperty:"bik",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data.account !== undefined){
if(!(validate22(data.account, {instancePath:instancePath+"/account",parentData:data,parentDataProperty:"account",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.account_eks !== undefined){
if(!(validate22(data.account_eks, {instancePath:instancePath+"/account_eks",parentData:data,parentDataProperty:"account_eks",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
let data3 = data.name;
if(typeof data3 === "string"){
if(func2(data3) < 1){
const err6 = {instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.kpp !== undefined){
if(!(validate63(data.kpp, {instancePath:instancePath+"/kpp",parentData:data,parentDataProperty:"kpp",rootData}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data.inn !== undefined){
let data5 = data.inn;
if(typeof data5 === "string"){
if(!pattern19.test(data5)){
const err8 = {instancePath:instancePath+"/inn",keyword:"pattern",params:{pattern: "^[0-9]{10}$"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/inn",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate113.errors = vErrors;
return errors === 0;
}


function validate107(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="Tax" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!((data0 === "tax_short") || (data0 === "tax_full"))){
const err2 = {instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema47.properties.type.enum}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "tax_short"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.tax_details === undefined){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "tax_details"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.type !== undefined){
let data1 = data.type;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if("tax_short" !== data1){
const err6 = {instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "tax_short"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.tax_details !== undefined){
let data2 = data.tax_details;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.period !== undefined){
let data3 = data2.period;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.type === undefined){
const err7 = {instancePath:instancePath+"/tax_details/period",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data3.number === undefined){
const err8 = {instancePath:instancePath+"/tax_details/period",keyword:"required",params:{missingProperty: "number"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data3.year === undefined){
const err9 = {instancePath:instancePath+"/tax_details/period",keyword:"required",params:{missingProperty: "year"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data3.type !== undefined){
let data4 = data3.type;
if(typeof data4 !== "string"){
const err10 = {instancePath:instancePath+"/tax_details/period/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!((data4 === "month") || (data4 === "quarter"))){
const err11 = {instancePath:instancePath+"/tax_details/period/type",keyword:"enum",params:{allowedValues: schema47.oneOf[0].properties.tax_details.properties.period.properties.type.enum}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data3.number !== undefined){
let data5 = data3.number;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err12 = {instancePath:instancePath+"/tax_details/period/number",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 12 || isNaN(data5)){
const err13 = {instancePath:instancePath+"/tax_details/period/number",keyword:"maximum",params:{comparison: "<=", limit: 12}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data5 < 1 || isNaN(data5)){
const err14 = {instancePath:instancePath+"/tax_details/period/number",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
if(data3.year !== undefined){
let data6 = data3.year;
if(typeof data6 === "string"){
if(!pattern15.test(data6)){
const err15 = {instancePath:instancePath+"/tax_details/period/year",keyword:"pattern",params:{pattern: "^[0-9]{4}$"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/tax_details/period/year",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/tax_details/period",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/tax_details",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else if(tag0 === "tax_full"){
const _errs20 = errors;
let valid7 = true;
const _errs21 = errors;
if(errors === _errs21){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.tax_full === undefined) && (missing0 = "tax_full")){
const err20 = {};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
var _valid0 = _errs21 === errors;
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs23 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.description === undefined){
const err22 = {instancePath,keyword:"required",params:{missingProperty: "description"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data.uin === undefined){
const err23 = {instancePath,keyword:"required",params:{missingProperty: "uin"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data.tax_details === undefined){
const err24 = {instancePath,keyword:"required",params:{missingProperty: "tax_details"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data.payer === undefined){
const err25 = {instancePath,keyword:"required",params:{missingProperty: "payer"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data.payee === undefined){
const err26 = {instancePath,keyword:"required",params:{missingProperty: "payee"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
var _valid0 = _errs23 === errors;
valid7 = _valid0;
}
if(!valid7){
const err28 = {instancePath,keyword:"if",params:{failingKeyword: "else"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err29 = {instancePath,keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data.type !== undefined){
let data7 = data.type;
if(typeof data7 !== "string"){
const err30 = {instancePath:instancePath+"/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if("tax_full" !== data7){
const err31 = {instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "tax_full"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.tax_full !== undefined){
let data8 = data.tax_full;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.description === undefined){
const err32 = {instancePath:instancePath+"/tax_full",keyword:"required",params:{missingProperty: "description"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data8.uin === undefined){
const err33 = {instancePath:instancePath+"/tax_full",keyword:"required",params:{missingProperty: "uin"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data8.tax_details === undefined){
const err34 = {instancePath:instancePath+"/tax_full",keyword:"required",params:{missingProperty: "tax_details"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data8.payer === undefined){
const err35 = {instancePath:instancePath+"/tax_full",keyword:"required",params:{missingProperty: "payer"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data8.payee === undefined){
const err36 = {instancePath:instancePath+"/tax_full",keyword:"required",params:{missingProperty: "payee"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data8.description !== undefined){
let data9 = data8.description;
if(typeof data9 === "string"){
if(func2(data9) < 1){
const err37 = {instancePath:instancePath+"/tax_full/description",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/tax_full/description",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data8.uin !== undefined){
let data10 = data8.uin;
if(typeof data10 === "string"){
if(func2(data10) < 1){
const err39 = {instancePath:instancePath+"/tax_full/uin",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/tax_full/uin",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data8.tax_details !== undefined){
if(!(validate108(data8.tax_details, {instancePath:instancePath+"/tax_full/tax_details",parentData:data8,parentDataProperty:"tax_details",rootData}))){
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
errors = vErrors.length;
}
}
if(data8.payer !== undefined){
if(!(validate110(data8.payer, {instancePath:instancePath+"/tax_full/payer",parentData:data8,parentDataProperty:"payer",rootData}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
}
if(data8.payee !== undefined){
if(!(validate113(data8.payee, {instancePath:instancePath+"/tax_full/payee",parentData:data8,parentDataProperty:"payee",rootData}))){
vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
errors = vErrors.length;
}
}
}
else {
const err41 = {instancePath:instancePath+"/tax_full",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.description !== undefined){
let data14 = data.description;
if(typeof data14 === "string"){
if(func2(data14) < 1){
const err42 = {instancePath:instancePath+"/description",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/description",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.uin !== undefined){
let data15 = data.uin;
if(typeof data15 === "string"){
if(func2(data15) < 1){
const err44 = {instancePath:instancePath+"/uin",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/uin",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.tax_details !== undefined){
if(!(validate108(data.tax_details, {instancePath:instancePath+"/tax_details",parentData:data,parentDataProperty:"tax_details",rootData}))){
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
errors = vErrors.length;
}
}
if(data.payer !== undefined){
if(!(validate110(data.payer, {instancePath:instancePath+"/payer",parentData:data,parentDataProperty:"payer",rootData}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
}
if(data.payee !== undefined){
if(!(validate113(data.payee, {instancePath:instancePath+"/payee",parentData:data,parentDataProperty:"payee",rootData}))){
vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
errors = vErrors.length;
}
}
}
else {
const err46 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath,keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath,keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
validate107.errors = vErrors;
return errors === 0;
}


function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="ShownPayoutDetails" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(((((data0 === "card") || (data0 === "bank_account")) || (data0 === "wallet")) || (data0 === "recurrent")) || (data0 === "tax"))){
const err2 = {instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema42.properties.type.enum}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "card"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.card === undefined){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "card"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.type !== undefined){
let data1 = data.type;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if("card" !== data1){
const err6 = {instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "card"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.card !== undefined){
if(!(validate94(data.card, {instancePath:instancePath+"/card",parentData:data,parentDataProperty:"card",rootData}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else if(tag0 === "bank_account"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err8 = {instancePath,keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.bank_account === undefined){
const err9 = {instancePath,keyword:"required",params:{missingProperty: "bank_account"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.type !== undefined){
let data3 = data.type;
if(typeof data3 !== "string"){
const err10 = {instancePath:instancePath+"/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if("bank_account" !== data3){
const err11 = {instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "bank_account"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.bank_account !== undefined){
if(!(validate98(data.bank_account, {instancePath:instancePath+"/bank_account",parentData:data,parentDataProperty:"bank_account",rootData}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else if(tag0 === "wallet"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err13 = {instancePath,keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.wallet === undefined){
const err14 = {instancePath,keyword:"required",params:{missingProperty: "wallet"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.type !== undefined){
let data5 = data.type;
if(typeof data5 !== "string"){
const err15 = {instancePath:instancePath+"/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if("wallet" !== data5){
const err16 = {instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "wallet"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.wallet !== undefined){
if(!(validate103(data.wallet, {instancePath:instancePath+"/wallet",parentData:data,parentDataProperty:"wallet",rootData}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
}
}
else {
const err17 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else if(tag0 === "recurrent"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err18 = {instancePath,keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data.recurrent === undefined){
const err19 = {instancePath,keyword:"required",params:{missingProperty: "recurrent"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data.type !== undefined){
let data7 = data.type;
if(typeof data7 !== "string"){
const err20 = {instancePath:instancePath+"/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if("recurrent" !== data7){
const err21 = {instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "recurrent"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.recurrent !== undefined){
if(!(validate105(data.recurrent, {instancePath:instancePath+"/recurrent",parentData:data,parentDataProperty:"recurrent",rootData}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
}
}
else {
const err22 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else if(tag0 === "tax"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err23 = {instancePath,keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data.tax === undefined){
const err24 = {instancePath,keyword:"required",params:{missingProperty: "tax"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data.type !== undefined){
let data9 = data.type;
if(typeof data9 !== "string"){
const err25 = {instancePath:instancePath+"/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if("tax" !== data9){
const err26 = {instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "tax"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.tax !== undefined){
if(!(validate107(data.tax, {instancePath:instancePath+"/tax",parentData:data,parentDataProperty:"tax",rootData}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
}
}
else {
const err27 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath,keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath,keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
validate93.errors = vErrors;
return errors === 0;
}


function validate88(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="TransferDetails" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.customer !== undefined){
if(!(validate89(data.customer, {instancePath:instancePath+"/customer",parentData:data,parentDataProperty:"customer",rootData}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
}
if(data.recipient !== undefined){
if(!(validate89(data.recipient, {instancePath:instancePath+"/recipient",parentData:data,parentDataProperty:"recipient",rootData}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
}
if(data.purpose !== undefined){
if(typeof data.purpose !== "string"){
const err0 = {instancePath:instancePath+"/purpose",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.amount !== undefined){
if(!(validate45(data.amount, {instancePath:instancePath+"/amount",parentData:data,parentDataProperty:"amount",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
if(data.payout_details !== undefined){
if(!(validate93(data.payout_details, {instancePath:instancePath+"/payout_details",parentData:data,parentDataProperty:"payout_details",rootData}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate88.errors = vErrors;
return errors === 0;
}

const schema51 = {"type":"object","required":["id","source","destination"],"properties":{"id":{"type":"string","minLength":1,"description":"Names the exchange."},"source":{"$ref":"Amount"},"destination":{"$ref":"Amount"},"fx_rate":{"type":"string","description":"Rate, a decimal number written as a string."},"commission":{"$ref":"MoneyAmount"}},"title":"Exchange","description":"A conversion of currency: what is given, what is got, at which rate.","x-source":"sdk: ConfirmExchange","examples":[{"id":"fx_131","source":{"amount":10000,"currency":"usd"},"destination":{"amount":800000,"currency":"rub"},"fx_rate":"80.0"}],"$id":"Exchange"};

function validate126(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="Exchange" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.source === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "source"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.destination === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "destination"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func2(data0) < 1){
const err3 = {instancePath:instancePath+"/id",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.source !== undefined){
if(!(validate45(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
if(data.destination !== undefined){
if(!(validate45(data.destination, {instancePath:instancePath+"/destination",parentData:data,parentDataProperty:"destination",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
if(data.fx_rate !== undefined){
if(typeof data.fx_rate !== "string"){
const err5 = {instancePath:instancePath+"/fx_rate",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.commission !== undefined){
if(!(validate49(data.commission, {instancePath:instancePath+"/commission",parentData:data,parentDataProperty:"commission",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate126.errors = vErrors;
return errors === 0;
}


function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="ConfirmInformation" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.transfer_details !== undefined){
if(!(validate88(data.transfer_details, {instancePath:instancePath+"/transfer_details",parentData:data,parentDataProperty:"transfer_details",rootData}))){
vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
errors = vErrors.length;
}
}
if(data.account_details !== undefined){
if(!(validate24(data.account_details, {instancePath:instancePath+"/account_details",parentData:data,parentDataProperty:"account_details",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.exchanges !== undefined){
let data2 = data.exchanges;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate126(data2[i0], {instancePath:instancePath+"/exchanges/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath:instancePath+"/exchanges",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate87.errors = vErrors;
return errors === 0;
}

export const ConfirmationPayoutWebhook = validate131;
const schema52 = {"type":"object","required":["type","session"],"properties":{"type":{"type":"string","const":"confirmation_payout"},"session":{"$ref":"Session"}},"title":"Confirmation of a payout","description":"The recipient’s bank has credited the money of an account transfer. Opt-in; that it carries the session is ours: the bank’s own body was not seen.","x-source":"ours: the body; docs: russian-account","examples":[{"type":"confirmation_payout","session":{"id":"ps_4107","status":"accepted","created_at":"2025-03-01T10:00:00.000000Z","updated_at":"2025-03-01T10:00:05.000000Z","payout_list":[{"id":"po_9001","status":"succeeded","created_at":"2025-03-01T10:00:01.110000Z","customer":{"reference":"user-77","contacts":[{"email":"anna@shop.example"}]},"payout_details":{"type":"card","card":{"type":"tokenized_card","tokenized_card":{"token":"0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f0"}}},"participant_details":{"recipient":{"full_name":"Petrova Anna"}},"amount_details":{"amount":10000,"currency":"rub"},"refunds":[],"metadata":"order-77","finished_at":"2025-03-01T10:00:05.000000Z","transaction_info":{"rrn":"425300000131","auth_code":"204131"}}]}}],"$id":"ConfirmationPayoutWebhook"};
const schema53 = {"type":"object","required":["id","status","created_at","updated_at"],"properties":{"id":{"$ref":"SessionId"},"status":{"$ref":"SessionStatus"},"created_at":{"$ref":"Timestamp"},"updated_at":{"$ref":"Timestamp"},"finished_at":{"$ref":"Timestamp"},"next_action":{"$ref":"NextAction"},"payout_list":{"type":"array","items":{"$ref":"Payout"}},"payment_list":{"type":"array","items":{"$ref":"Payment"}},"error":{"$ref":"BankError"}},"title":"Session","description":"A payment session: the container of one or more operations. The lists are absent until something was started; `finished_at` is known from the SDK alone.","x-source":"docs: objects","examples":[{"id":"ps_4107","status":"created","created_at":"2025-03-01T10:00:00.000000Z","updated_at":"2025-03-01T10:00:00.000000Z"},{"id":"ps_4107","status":"in_progress","created_at":"2025-03-01T10:00:00.000000Z","updated_at":"2025-03-01T10:00:02.000000Z","next_action":"confirm","payout_list":[{"id":"po_9001","status":"pending","created_at":"2025-03-01T10:00:01.110000Z","customer":{"reference":"user-77","contacts":[{"email":"anna@shop.example"}]},"payout_details":{"type":"card","card":{"type":"tokenized_card","tokenized_card":{"token":"0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f0"}}},"participant_details":{"recipient":{"full_name":"Petrova Anna"}},"amount_details":{"amount":10000,"currency":"rub"},"refunds":[],"metadata":"order-77"}]}],"$id":"Session"};
const schema54 = {"type":"string","title":"Session id","description":"Names a payment session, as the bank writes it: `ps_` and digits.","x-source":"docs: payouts by token","pattern":"^ps_[0-9]+$","examples":["ps_4107"],"$id":"SessionId"};
const pattern21 = new RegExp("^ps_[0-9]+$", "u");

function validate133(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="SessionId" */;
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern21.test(data)){
const err0 = {instancePath,keyword:"pattern",params:{pattern: "^ps_[0-9]+$"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate133.errors = vErrors;
return errors === 0;
}

const schema55 = {"enum":["created","in_progress","accepted","cancelled","error"],"type":"string","title":"Session status","description":"`created` waits for a start, `in_progress` has an operation under way, `accepted` and `cancelled` are final. `error` is not: the result is unknown and may still change.","x-source":"docs: objects","examples":["in_progress","accepted"],"$id":"SessionStatus"};

function validate135(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="SessionStatus" */;
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((data === "created") || (data === "in_progress")) || (data === "accepted")) || (data === "cancelled")) || (data === "error"))){
const err1 = {instancePath,keyword:"enum",params:{allowedValues: schema55.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate135.errors = vErrors;
return errors === 0;
}

const schema56 = {"type":"string","title":"Timestamp","description":"A moment in UTC, ISO 8601: six digits after the second, then `Z`.","x-source":"docs: payouts by token","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{6}Z$","examples":["2025-03-01T10:00:00.000000Z"],"$id":"Timestamp"};
const pattern22 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{6}Z$", "u");

function validate137(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="Timestamp" */;
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern22.test(data)){
const err0 = {instancePath,keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{6}Z$"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate137.errors = vErrors;
return errors === 0;
}

const schema57 = {"enum":["confirm","capture"],"type":"string","title":"Next action","description":"The call the bank is waiting for. Absent when it waits for nothing.","x-source":"docs: objects","examples":["confirm"],"$id":"NextAction"};

function validate141(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="NextAction" */;
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((data === "confirm") || (data === "capture"))){
const err1 = {instancePath,keyword:"enum",params:{allowedValues: schema57.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate141.errors = vErrors;
return errors === 0;
}

const schema58 = {"type":"object","required":["id","status","created_at"],"properties":{"id":{"$ref":"PayoutId"},"status":{"$ref":"PayoutStatus"},"created_at":{"$ref":"Timestamp"},"finished_at":{"$ref":"Timestamp"},"customer":{"$ref":"Customer"},"payout_details":{"$ref":"ShownPayoutDetails"},"participant_details":{"$ref":"ParticipantDetails"},"amount_details":{"$ref":"Amount"},"amounts":{"$ref":"Amounts"},"fiscalization_details":{"$ref":"FiscalizationDetails"},"customer_interaction":{"$ref":"CustomerInteraction"},"transaction_info":{"$ref":"TransactionInfo"},"refunds":{"type":"array","items":{"$ref":"Refund"}},"metadata":{"$ref":"Metadata"},"error":{"$ref":"BankError"}},"title":"Payout","description":"Money going out, one item of `payout_list`. `payout_details` and `amount_details` belong to every ordinary payout; an FPS verification has no amount, income reported without a payout has no method. `error` says why a payout failed.","x-source":"docs: objects","examples":[{"id":"po_9001","status":"pending","created_at":"2025-03-01T10:00:01.110000Z","customer":{"reference":"user-77","contacts":[{"email":"anna@shop.example"}]},"payout_details":{"type":"card","card":{"type":"tokenized_card","tokenized_card":{"token":"0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f0"}}},"participant_details":{"recipient":{"full_name":"Petrova Anna"}},"amount_details":{"amount":10000,"currency":"rub"},"refunds":[],"metadata":"order-77"},{"id":"po_9001","status":"succeeded","created_at":"2025-03-01T10:00:01.110000Z","customer":{"reference":"user-77","contacts":[{"email":"anna@shop.example"}]},"payout_details":{"type":"card","card":{"type":"tokenized_card","tokenized_card":{"token":"0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f0"}}},"participant_details":{"recipient":{"full_name":"Petrova Anna"}},"amount_details":{"amount":10000,"currency":"rub"},"refunds":[],"metadata":"order-77","finished_at":"2025-03-01T10:00:05.000000Z","transaction_info":{"rrn":"425300000131","auth_code":"204131"}}],"$id":"Payout"};
const schema59 = {"type":"string","title":"Payout id","description":"Names one payout of a session: `po_` and digits.","x-source":"docs: payouts by token","pattern":"^po_[0-9]+$","examples":["po_9001"],"$id":"PayoutId"};
const pattern23 = new RegExp("^po_[0-9]+$", "u");

function validate144(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="PayoutId" */;
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern23.test(data)){
const err0 = {instancePath,keyword:"pattern",params:{pattern: "^po_[0-9]+$"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate144.errors = vErrors;
return errors === 0;
}

const schema60 = {"enum":["in_progress","pending","succeeded","failed"],"type":"string","title":"Payout status","description":"`in_progress` is being worked on, `pending` waits for the partner to confirm or cancel, `succeeded` and `failed` are final.","x-source":"docs: objects","examples":["pending","succeeded"],"$id":"PayoutStatus"};

function validate146(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="PayoutStatus" */;
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((data === "in_progress") || (data === "pending")) || (data === "succeeded")) || (data === "failed"))){
const err1 = {instancePath,keyword:"enum",params:{allowedValues: schema60.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate146.errors = vErrors;
return errors === 0;
}

const schema61 = {"type":"object","required":["reference"],"properties":{"reference":{"type":"string","minLength":1,"description":"The partner’s own name for the customer."},"contacts":{"type":"array","items":{"$ref":"Contact"}}},"title":"Customer","description":"The person on the other side, as the partner’s system knows them.","x-source":"docs: webhooks","examples":[{"reference":"user-77","contacts":[{"email":"anna@shop.example"}]}],"$id":"Customer"};
const schema62 = {"type":"object","properties":{"email":{"type":"string","description":"E-mail address."},"phone":{"type":"string","description":"Phone number in any notation."}},"title":"Contact","description":"One way to reach the customer; as a rule one field an object.","x-source":"docs: webhooks","examples":[{"email":"anna@shop.example"},{"phone":"79990000131"}],"$id":"Contact"};

function validate151(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="Contact" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.email !== undefined){
if(typeof data.email !== "string"){
const err0 = {instancePath:instancePath+"/email",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.phone !== undefined){
if(typeof data.phone !== "string"){
const err1 = {instancePath:instancePath+"/phone",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate151.errors = vErrors;
return errors === 0;
}


function validate150(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="Customer" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.reference === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "reference"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.reference !== undefined){
let data0 = data.reference;
if(typeof data0 === "string"){
if(func2(data0) < 1){
const err1 = {instancePath:instancePath+"/reference",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/reference",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.contacts !== undefined){
let data1 = data.contacts;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate151(data1[i0], {instancePath:instancePath+"/contacts/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/contacts",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate150.errors = vErrors;
return errors === 0;
}

const schema63 = {"type":"object","properties":{"sender":{"$ref":"Participant"},"recipient":{"$ref":"Participant"}},"title":"Participant details","description":"Who pays and who is paid.","x-source":"docs: methods","examples":[{"recipient":{"full_name":"Petrova Anna"}}],"$id":"ParticipantDetails"};
const schema64 = {"type":"object","properties":{"full_name":{"type":"string","minLength":1,"description":"Name as in the passport, in Cyrillic or Latin letters, or the name of a company."},"first_name":{"type":"string","description":"Given name."},"last_name":{"type":"string","description":"Family name."},"middle_name":{"type":"string","description":"Patronymic or middle name."},"company_name":{"type":"string","description":"Name of a legal entity."},"reference":{"type":"string","description":"The partner’s own name for the participant."},"tax_reference":{"type":"string","description":"Tax number of the participant."},"beneficiary_id":{"$ref":"TaxNumber"},"country_iso3":{"type":"string","description":"Country, three letters."},"account":{"type":"string","description":"Account number; on a sender the settlement or nominal account to debit, 20 digits."},"country_iso2":{"type":"string","description":"Country, two letters.","x-source":"sdk: Participant"},"citizenship_country_iso_3":{"type":"string","description":"Citizenship, three letters.","x-source":"sdk: Participant"},"city":{"type":"string","description":"City.","x-source":"sdk: Participant"},"state":{"type":"string","description":"Region.","x-source":"sdk: Participant"},"street":{"type":"string","description":"Street.","x-source":"sdk: Participant"},"building":{"type":"string","description":"House.","x-source":"sdk: Participant"},"flat":{"type":"string","description":"Flat.","x-source":"sdk: Participant"},"postal_code":{"type":"string","description":"Postal code.","x-source":"sdk: Participant"},"address_line":{"type":"string","description":"The address in one line.","x-source":"sdk: Participant"},"ipv4":{"type":"string","description":"Internet address, version 4.","x-source":"sdk: Participant"},"ipv6":{"type":"string","description":"Internet address, version 6.","x-source":"sdk: Participant"},"document":{"type":"string","description":"Document in one line.","x-source":"sdk: Participant"},"identity_document":{"$ref":"IdentityDocument"},"currency":{"type":"string","description":"Currency of the account.","x-source":"sdk: Participant"},"bank_name":{"type":"string","description":"Bank that keeps the account.","x-source":"sdk: Participant"},"registration_number":{"type":"string","description":"State registration number of a company.","x-source":"sdk: Participant"},"date_of_incorporation":{"type":"string","description":"Day the company was founded, year first.","x-source":"sdk: Participant"},"date_of_birth":{"$ref":"CalendarDate"},"msisdn":{"type":"string","description":"Phone number.","x-source":"sdk: Participant"},"email":{"type":"string","description":"E-mail address.","x-source":"sdk: Participant"},"code":{"type":"string","description":"Code of the participant; its use is not documented.","x-source":"sdk: Participant"},"swift_bic_code":{"type":"string","description":"SWIFT code of the bank.","x-source":"sdk: Participant"},"description":{"type":"string","description":"Free text about the participant.","x-source":"sdk: Participant"},"wallet_id":{"type":"string","description":"Wallet of the participant.","x-source":"sdk: Participant"}},"title":"Participant","description":"Sender or recipient of money. Every field is optional here; which are needed depends on the payout method. `beneficiary_id` is the INN of the beneficiary of a nominal account and may stand on either side.","x-source":"docs: objects","examples":[{"full_name":"Petrova Anna"},{"account":"40702810500000000131","beneficiary_id":"7700000131"}],"$id":"Participant"};
const schema65 = {"type":"object","required":["id_type","id_number"],"properties":{"id_type":{"type":"string","minLength":1,"description":"Kind of document."},"id_number":{"type":"string","minLength":1,"description":"Series and number."},"id_expiration_date":{"$ref":"CalendarDate"},"issue_date":{"$ref":"CalendarDate"},"division_code":{"type":"string","description":"Code of the issuing office."},"issued_by":{"type":"string","description":"Name of the issuing office."}},"title":"Identity document","description":"A passport or another document that proves who a participant is.","x-source":"sdk: IdentityDocument","examples":[{"id_type":"passport","id_number":"0000000131","issue_date":"2010-08-01"}],"$id":"IdentityDocument"};

function validate158(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="IdentityDocument" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id_type === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "id_type"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.id_number === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "id_number"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.id_type !== undefined){
let data0 = data.id_type;
if(typeof data0 === "string"){
if(func2(data0) < 1){
const err2 = {instancePath:instancePath+"/id_type",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/id_type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.id_number !== undefined){
let data1 = data.id_number;
if(typeof data1 === "string"){
if(func2(data1) < 1){
const err4 = {instancePath:instancePath+"/id_number",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/id_number",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.id_expiration_date !== undefined){
if(!(validate29(data.id_expiration_date, {instancePath:instancePath+"/id_expiration_date",parentData:data,parentDataProperty:"id_expiration_date",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
if(data.issue_date !== undefined){
if(!(validate29(data.issue_date, {instancePath:instancePath+"/issue_date",parentData:data,parentDataProperty:"issue_date",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
if(data.division_code !== undefined){
if(typeof data.division_code !== "string"){
const err6 = {instancePath:instancePath+"/division_code",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.issued_by !== undefined){
if(typeof data.issued_by !== "string"){
const err7 = {instancePath:instancePath+"/issued_by",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate158.errors = vErrors;
return errors === 0;
}


function validate156(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="Participant" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.full_name !== undefined){
let data0 = data.full_name;
if(typeof data0 === "string"){
if(func2(data0) < 1){
const err0 = {instancePath:instancePath+"/full_name",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath:instancePath+"/full_name",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.first_name !== undefined){
if(typeof data.first_name !== "string"){
const err2 = {instancePath:instancePath+"/first_name",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.last_name !== undefined){
if(typeof data.last_name !== "string"){
const err3 = {instancePath:instancePath+"/last_name",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.middle_name !== undefined){
if(typeof data.middle_name !== "string"){
const err4 = {instancePath:instancePath+"/middle_name",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.company_name !== undefined){
if(typeof data.company_name !== "string"){
const err5 = {instancePath:instancePath+"/company_name",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.reference !== undefined){
if(typeof data.reference !== "string"){
const err6 = {instancePath:instancePath+"/reference",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.tax_reference !== undefined){
if(typeof data.tax_reference !== "string"){
const err7 = {instancePath:instancePath+"/tax_reference",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.beneficiary_id !== undefined){
if(!(validate61(data.beneficiary_id, {instancePath:instancePath+"/beneficiary_id",parentData:data,parentDataProperty:"beneficiary_id",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.country_iso3 !== undefined){
if(typeof data.country_iso3 !== "string"){
const err8 = {instancePath:instancePath+"/country_iso3",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.account !== undefined){
if(typeof data.account !== "string"){
const err9 = {instancePath:instancePath+"/account",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.country_iso2 !== undefined){
if(typeof data.country_iso2 !== "string"){
const err10 = {instancePath:instancePath+"/country_iso2",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.citizenship_country_iso_3 !== undefined){
if(typeof data.citizenship_country_iso_3 !== "string"){
const err11 = {instancePath:instancePath+"/citizenship_country_iso_3",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.city !== undefined){
if(typeof data.city !== "string"){
const err12 = {instancePath:instancePath+"/city",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.state !== undefined){
if(typeof data.state !== "string"){
const err13 = {instancePath:instancePath+"/state",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.street !== undefined){
if(typeof data.street !== "string"){
const err14 = {instancePath:instancePath+"/street",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.building !== undefined){
if(typeof data.building !== "string"){
const err15 = {instancePath:instancePath+"/building",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.flat !== undefined){
if(typeof data.flat !== "string"){
const err16 = {instancePath:instancePath+"/flat",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.postal_code !== undefined){
if(typeof data.postal_code !== "string"){
const err17 = {instancePath:instancePath+"/postal_code",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.address_line !== undefined){
if(typeof data.address_line !== "string"){
const err18 = {instancePath:instancePath+"/address_line",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.ipv4 !== undefined){
if(typeof data.ipv4 !== "string"){
const err19 = {instancePath:instancePath+"/ipv4",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.ipv6 !== undefined){
if(typeof data.ipv6 !== "string"){
const err20 = {instancePath:instancePath+"/ipv6",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.document !== undefined){
if(typeof data.document !== "string"){
const err21 = {instancePath:instancePath+"/document",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.identity_document !== undefined){
if(!(validate158(data.identity_document, {instancePath:instancePath+"/identity_document",parentData:data,parentDataProperty:"identity_document",rootData}))){
vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
errors = vErrors.length;
}
}
if(data.currency !== undefined){
if(typeof data.currency !== "string"){
const err22 = {instancePath:instancePath+"/currency",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.bank_name !== undefined){
if(typeof data.bank_name !== "string"){
const err23 = {instancePath:instancePath+"/bank_name",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.registration_number !== undefined){
if(typeof data.registration_number !== "string"){
const err24 = {instancePath:instancePath+"/registration_number",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.date_of_incorporation !== undefined){
if(typeof data.date_of_incorporation !== "string"){
const err25 = {instancePath:instancePath+"/date_of_incorporation",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.date_of_birth !== undefined){
if(!(validate29(data.date_of_birth, {instancePath:instancePath+"/date_of_birth",parentData:data,parentDataProperty:"date_of_birth",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
if(data.msisdn !== undefined){
if(typeof data.msisdn !== "string"){
const err26 = {instancePath:instancePath+"/msisdn",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.email !== undefined){
if(typeof data.email !== "string"){
const err27 = {instancePath:instancePath+"/email",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.code !== undefined){
if(typeof data.code !== "string"){
const err28 = {instancePath:instancePath+"/code",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.swift_bic_code !== undefined){
if(typeof data.swift_bic_code !== "string"){
const err29 = {instancePath:instancePath+"/swift_bic_code",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err30 = {instancePath:instancePath+"/description",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.wallet_id !== undefined){
if(typeof data.wallet_id !== "string"){
const err31 = {instancePath:instancePath+"/wallet_id",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
validate156.errors = vErrors;
return errors === 0;
}


function validate155(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="ParticipantDetails" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sender !== undefined){
if(!(validate156(data.sender, {instancePath:instancePath+"/sender",parentData:data,parentDataProperty:"sender",rootData}))){
vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
errors = vErrors.length;
}
}
if(data.recipient !== undefined){
if(!(validate156(data.recipient, {instancePath:instancePath+"/recipient",parentData:data,parentDataProperty:"recipient",rootData}))){
vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate155.errors = vErrors;
return errors === 0;
}

const schema66 = {"type":"object","required":["professional_income_taxpayer"],"properties":{"professional_income_taxpayer":{"$ref":"ProfessionalIncomeTaxpayer"}},"title":"Fiscalization details","description":"Income that the bank reports to the tax service for a self-employed recipient.","x-source":"docs: selfemployed-fiscalization","examples":[{"professional_income_taxpayer":{"tax_reference":"770000000131","services":[{"name":"Design of a logo","amount_details":{"amount":500000,"currency":"rub"}}]}}],"$id":"FiscalizationDetails"};
const schema67 = {"type":"object","required":["tax_reference","services"],"properties":{"tax_reference":{"type":"string","pattern":"^[0-9]{12}$","description":"INN of the self-employed person, 12 digits."},"services":{"type":"array","items":{"$ref":"FiscalizationService"},"minItems":1,"maxItems":6,"description":"What is paid for: one to six lines.","x-source":"docs: objects"},"payer_type":{"enum":["legal","individual","foreign"],"type":"string","description":"Who pays: a Russian company, a person or a foreign company."},"payer_tax_number":{"$ref":"TaxNumber"},"payer_name":{"type":"string","description":"Name of the paying company."},"receipt":{"$ref":"Receipt"}},"if":{"type":"object","properties":{"payer_type":{"type":"string","const":"legal"}},"required":["payer_type"]},"then":{"type":"object","properties":{"payer_tax_number":{}},"required":["payer_tax_number"]},"title":"Self-employed taxpayer","description":"A self-employed recipient and the income to report. `payer_tax_number` is required when `payer_type` is `legal`.","x-source":"docs: selfemployed-fiscalization","examples":[{"tax_reference":"770000000131","services":[{"name":"Design of a logo","amount_details":{"amount":500000,"currency":"rub"}}]},{"tax_reference":"770000000131","services":[{"name":"Design of a logo","amount_details":{"amount":500000,"currency":"rub"}}],"payer_type":"legal","payer_tax_number":"7700000131"}],"$id":"ProfessionalIncomeTaxpayer"};
const schema68 = {"type":"object","required":["name","amount_details"],"properties":{"name":{"type":"string","minLength":1,"description":"What was done or sold."},"amount_details":{"$ref":"Amount"},"quantity":{"type":"integer","minimum":1,"description":"How many; 1 when left out.","x-source":"inferred: methods"}},"title":"Fiscalization service","description":"One line of a receipt.","x-source":"docs: methods","examples":[{"name":"Design of a logo","amount_details":{"amount":500000,"currency":"rub"},"quantity":1}],"$id":"FiscalizationService"};

function validate170(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="FiscalizationService" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.amount_details === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "amount_details"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func2(data0) < 1){
const err2 = {instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.amount_details !== undefined){
if(!(validate45(data.amount_details, {instancePath:instancePath+"/amount_details",parentData:data,parentDataProperty:"amount_details",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
if(data.quantity !== undefined){
let data2 = data.quantity;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err4 = {instancePath:instancePath+"/quantity",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
const err5 = {instancePath:instancePath+"/quantity",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
else {
const err6 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate170.errors = vErrors;
return errors === 0;
}

const schema69 = {"type":"object","required":["id"],"properties":{"id":{"type":"string","minLength":1,"description":"Number of the receipt."},"link":{"type":"string","description":"Where it can be seen."}},"title":"Receipt","description":"The receipt of the tax service, in answers and webhooks once the payout is made.","x-source":"docs: objects","examples":[{"id":"20131abcde","link":"https://receipts.example/20131abcde"}],"$id":"Receipt"};

function validate174(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="Receipt" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func2(data0) < 1){
const err1 = {instancePath:instancePath+"/id",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.link !== undefined){
if(typeof data.link !== "string"){
const err3 = {instancePath:instancePath+"/link",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate174.errors = vErrors;
return errors === 0;
}


function validate169(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="ProfessionalIncomeTaxpayer" */;
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.payer_type === undefined) && (missing0 = "payer_type")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.payer_type !== undefined){
let data0 = data.payer_type;
if(typeof data0 !== "string"){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if("legal" !== data0){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
else {
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.payer_tax_number === undefined){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "payer_tax_number"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid0 = _valid0;
}
if(!valid0){
const err6 = {instancePath,keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tax_reference === undefined){
const err7 = {instancePath,keyword:"required",params:{missingProperty: "tax_reference"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.services === undefined){
const err8 = {instancePath,keyword:"required",params:{missingProperty: "services"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.tax_reference !== undefined){
let data1 = data.tax_reference;
if(typeof data1 === "string"){
if(!pattern10.test(data1)){
const err9 = {instancePath:instancePath+"/tax_reference",keyword:"pattern",params:{pattern: "^[0-9]{12}$"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/tax_reference",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.services !== undefined){
let data2 = data.services;
if(Array.isArray(data2)){
if(data2.length > 6){
const err11 = {instancePath:instancePath+"/services",keyword:"maxItems",params:{limit: 6}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data2.length < 1){
const err12 = {instancePath:instancePath+"/services",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate170(data2[i0], {instancePath:instancePath+"/services/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath:instancePath+"/services",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.payer_type !== undefined){
let data4 = data.payer_type;
if(typeof data4 !== "string"){
const err14 = {instancePath:instancePath+"/payer_type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!(((data4 === "legal") || (data4 === "individual")) || (data4 === "foreign"))){
const err15 = {instancePath:instancePath+"/payer_type",keyword:"enum",params:{allowedValues: schema67.properties.payer_type.enum}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.payer_tax_number !== undefined){
if(!(validate61(data.payer_tax_number, {instancePath:instancePath+"/payer_tax_number",parentData:data,parentDataProperty:"payer_tax_number",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.payer_name !== undefined){
if(typeof data.payer_name !== "string"){
const err16 = {instancePath:instancePath+"/payer_name",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.receipt !== undefined){
if(!(validate174(data.receipt, {instancePath:instancePath+"/receipt",parentData:data,parentDataProperty:"receipt",rootData}))){
vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
errors = vErrors.length;
}
}
}
else {
const err17 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate169.errors = vErrors;
return errors === 0;
}


function validate168(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="FiscalizationDetails" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.professional_income_taxpayer === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "professional_income_taxpayer"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.professional_income_taxpayer !== undefined){
if(!(validate169(data.professional_income_taxpayer, {instancePath:instancePath+"/professional_income_taxpayer",parentData:data,parentDataProperty:"professional_income_taxpayer",rootData}))){
vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate168.errors = vErrors;
return errors === 0;
}

const schema70 = {"type":"object","required":["type"],"properties":{"type":{"enum":["redirect","inform"],"type":"string","description":"Send the payer to a page, or show a code."},"redirect":{"type":"object","required":["url"],"properties":{"url":{"type":"string","description":"Address with its query."},"base_url":{"type":"string","description":"Address without its query."},"method":{"type":"string","description":"GET or POST."},"qs":{"type":"object","patternProperties":{"^.*$":{}},"description":"The query, name by name."},"params":{"type":"object","patternProperties":{"^.*$":{}},"description":"The form to post, name by name."}}},"inform":{"type":"object","properties":{"qr":{"type":"object","properties":{"content":{"type":"string","description":"Link for a phone."},"img":{"type":"string","description":"Picture of the code."}}}}}},"title":"Customer interaction","description":"What the payer has to do before a payment can go on.","x-source":"docs: webhooks","examples":[{"type":"redirect","redirect":{"url":"https://acs.example/?id=131","base_url":"https://acs.example/","method":"GET"}}],"$id":"CustomerInteraction"};

function validate178(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="CustomerInteraction" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!((data0 === "redirect") || (data0 === "inform"))){
const err2 = {instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema70.properties.type.enum}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.redirect !== undefined){
let data1 = data.redirect;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.url === undefined){
const err3 = {instancePath:instancePath+"/redirect",keyword:"required",params:{missingProperty: "url"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1.url !== undefined){
if(typeof data1.url !== "string"){
const err4 = {instancePath:instancePath+"/redirect/url",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data1.base_url !== undefined){
if(typeof data1.base_url !== "string"){
const err5 = {instancePath:instancePath+"/redirect/base_url",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data1.method !== undefined){
if(typeof data1.method !== "string"){
const err6 = {instancePath:instancePath+"/redirect/method",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data1.qs !== undefined){
let data5 = data1.qs;
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
const err7 = {instancePath:instancePath+"/redirect/qs",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data1.params !== undefined){
let data6 = data1.params;
if(!(data6 && typeof data6 == "object" && !Array.isArray(data6))){
const err8 = {instancePath:instancePath+"/redirect/params",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/redirect",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.inform !== undefined){
let data7 = data.inform;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.qr !== undefined){
let data8 = data7.qr;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.content !== undefined){
if(typeof data8.content !== "string"){
const err10 = {instancePath:instancePath+"/inform/qr/content",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data8.img !== undefined){
if(typeof data8.img !== "string"){
const err11 = {instancePath:instancePath+"/inform/qr/img",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/inform/qr",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/inform",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate178.errors = vErrors;
return errors === 0;
}

const schema71 = {"type":"object","properties":{"rrn":{"type":"string","description":"Retrieval reference number of a card operation, 12 digits in the samples."},"arn":{"type":"string","description":"Acquirer reference number of a card operation."},"auth_code":{"type":"string","description":"Authorisation code of a card operation, 6 characters in the samples."},"fp_message_id":{"type":"string","description":"Message id of the Faster Payments System (SBP)."},"external_subscription_token":{"type":"string","description":"Token of a subscription kept elsewhere."},"bank_account_ru_token":{"type":"string","description":"Token of the bank account that took part."}},"title":"Transaction info","description":"What the payment systems call the finished operation.","x-source":"sdk: TransactionInfo","examples":[{"rrn":"425300000131","auth_code":"204131"}],"$id":"TransactionInfo"};

function validate180(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="TransactionInfo" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rrn !== undefined){
if(typeof data.rrn !== "string"){
const err0 = {instancePath:instancePath+"/rrn",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.arn !== undefined){
if(typeof data.arn !== "string"){
const err1 = {instancePath:instancePath+"/arn",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.auth_code !== undefined){
if(typeof data.auth_code !== "string"){
const err2 = {instancePath:instancePath+"/auth_code",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.fp_message_id !== undefined){
if(typeof data.fp_message_id !== "string"){
const err3 = {instancePath:instancePath+"/fp_message_id",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.external_subscription_token !== undefined){
if(typeof data.external_subscription_token !== "string"){
const err4 = {instancePath:instancePath+"/external_subscription_token",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.bank_account_ru_token !== undefined){
if(typeof data.bank_account_ru_token !== "string"){
const err5 = {instancePath:instancePath+"/bank_account_ru_token",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate180.errors = vErrors;
return errors === 0;
}

const schema72 = {"type":"object","required":["id","status","created_at","amount_details"],"properties":{"id":{"$ref":"RefundId"},"status":{"$ref":"RefundStatus"},"created_at":{"$ref":"Timestamp"},"finished_at":{"$ref":"Timestamp"},"amount_details":{"$ref":"Amount"},"amounts":{"$ref":"Amounts"},"metadata":{"$ref":"Metadata"},"is_chargeback":{"type":"boolean","description":"true when the payer’s bank took the money back."},"revenue_split_info":{"type":"array","items":{"$ref":"RevenueSplitItem"}},"transaction_info":{"$ref":"TransactionInfo"}},"title":"Refund","description":"Money that went back: a refund of a payment, or a payout that the recipient’s bank returned.","x-source":"docs: objects","examples":[{"id":"rf_203","status":"accepted","created_at":"2025-03-02T09:00:00.000000Z","finished_at":"2025-03-02T09:00:00.000000Z","amount_details":{"amount":10000,"currency":"rub"}}],"$id":"Refund"};
const schema73 = {"type":"string","title":"Refund id","description":"Names one refund, or one payout that came back: `rf_` and digits.","x-source":"sdk: SessionApiTest","pattern":"^rf_[0-9]+$","examples":["rf_203"],"$id":"RefundId"};
const pattern25 = new RegExp("^rf_[0-9]+$", "u");

function validate183(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="RefundId" */;
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern25.test(data)){
const err0 = {instancePath,keyword:"pattern",params:{pattern: "^rf_[0-9]+$"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate183.errors = vErrors;
return errors === 0;
}

const schema74 = {"enum":["in_progress","accepted","declined","error"],"type":"string","title":"Refund status","description":"How far a refund has come: under way, done, refused, or ended by a fault.","x-source":"sdk: AcquiringPaymentRefundStatusEnum","examples":["accepted"],"$id":"RefundStatus"};

function validate185(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="RefundStatus" */;
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((data === "in_progress") || (data === "accepted")) || (data === "declined")) || (data === "error"))){
const err1 = {instancePath,keyword:"enum",params:{allowedValues: schema74.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate185.errors = vErrors;
return errors === 0;
}

const schema75 = {"title":"Metadata","description":"Anything of the partner’s own, any JSON value; comes back unchanged in answers and webhooks.","x-source":"docs: methods","examples":["order-77",77,{"order":77,"tags":["a"]}],"$id":"Metadata"};

function validate191(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="Metadata" */;
validate191.errors = null;
return true;
}

const schema76 = {"type":"object","required":["contractor_alias"],"properties":{"contractor_alias":{"type":"string","minLength":1,"description":"The contractor who gets this share."},"percent":{"type":"string","description":"The share in percent, a decimal number written as a string."},"remains":{"type":"boolean","description":"true: the contractor gets what the others leave."},"amount":{"$ref":"Amount"}},"title":"Revenue split item","description":"One contractor’s share of a payment. `amount` is added in answers. Marked as experimental.","x-source":"sdk: RevenueSplitInfoItem","examples":[{"contractor_alias":"north","percent":"10.5"},{"contractor_alias":"south","remains":true}],"$id":"RevenueSplitItem"};

function validate193(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="RevenueSplitItem" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contractor_alias === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "contractor_alias"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.contractor_alias !== undefined){
let data0 = data.contractor_alias;
if(typeof data0 === "string"){
if(func2(data0) < 1){
const err1 = {instancePath:instancePath+"/contractor_alias",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/contractor_alias",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.percent !== undefined){
if(typeof data.percent !== "string"){
const err3 = {instancePath:instancePath+"/percent",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.remains !== undefined){
if(typeof data.remains !== "boolean"){
const err4 = {instancePath:instancePath+"/remains",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.amount !== undefined){
if(!(validate45(data.amount, {instancePath:instancePath+"/amount",parentData:data,parentDataProperty:"amount",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate193.errors = vErrors;
return errors === 0;
}


function validate182(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="Refund" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.status === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.created_at === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "created_at"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.amount_details === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "amount_details"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.id !== undefined){
if(!(validate183(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
if(!(validate185(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData}))){
vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors);
errors = vErrors.length;
}
}
if(data.created_at !== undefined){
if(!(validate137(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
errors = vErrors.length;
}
}
if(data.finished_at !== undefined){
if(!(validate137(data.finished_at, {instancePath:instancePath+"/finished_at",parentData:data,parentDataProperty:"finished_at",rootData}))){
vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
errors = vErrors.length;
}
}
if(data.amount_details !== undefined){
if(!(validate45(data.amount_details, {instancePath:instancePath+"/amount_details",parentData:data,parentDataProperty:"amount_details",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
if(data.amounts !== undefined){
if(!(validate48(data.amounts, {instancePath:instancePath+"/amounts",parentData:data,parentDataProperty:"amounts",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
if(data.metadata !== undefined){
if(!(validate191(data.metadata, {instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"metadata",rootData}))){
vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors);
errors = vErrors.length;
}
}
if(data.is_chargeback !== undefined){
if(typeof data.is_chargeback !== "boolean"){
const err4 = {instancePath:instancePath+"/is_chargeback",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.revenue_split_info !== undefined){
let data8 = data.revenue_split_info;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
if(!(validate193(data8[i0], {instancePath:instancePath+"/revenue_split_info/" + i0,parentData:data8,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/revenue_split_info",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.transaction_info !== undefined){
if(!(validate180(data.transaction_info, {instancePath:instancePath+"/transaction_info",parentData:data,parentDataProperty:"transaction_info",rootData}))){
vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate182.errors = vErrors;
return errors === 0;
}


function validate143(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="Payout" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.status === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.created_at === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "created_at"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.id !== undefined){
if(!(validate144(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
if(!(validate146(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData}))){
vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors);
errors = vErrors.length;
}
}
if(data.created_at !== undefined){
if(!(validate137(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
errors = vErrors.length;
}
}
if(data.finished_at !== undefined){
if(!(validate137(data.finished_at, {instancePath:instancePath+"/finished_at",parentData:data,parentDataProperty:"finished_at",rootData}))){
vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
errors = vErrors.length;
}
}
if(data.customer !== undefined){
if(!(validate150(data.customer, {instancePath:instancePath+"/customer",parentData:data,parentDataProperty:"customer",rootData}))){
vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
errors = vErrors.length;
}
}
if(data.payout_details !== undefined){
if(!(validate93(data.payout_details, {instancePath:instancePath+"/payout_details",parentData:data,parentDataProperty:"payout_details",rootData}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
}
if(data.participant_details !== undefined){
if(!(validate155(data.participant_details, {instancePath:instancePath+"/participant_details",parentData:data,parentDataProperty:"participant_details",rootData}))){
vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
errors = vErrors.length;
}
}
if(data.amount_details !== undefined){
if(!(validate45(data.amount_details, {instancePath:instancePath+"/amount_details",parentData:data,parentDataProperty:"amount_details",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
if(data.amounts !== undefined){
if(!(validate48(data.amounts, {instancePath:instancePath+"/amounts",parentData:data,parentDataProperty:"amounts",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
if(data.fiscalization_details !== undefined){
if(!(validate168(data.fiscalization_details, {instancePath:instancePath+"/fiscalization_details",parentData:data,parentDataProperty:"fiscalization_details",rootData}))){
vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
errors = vErrors.length;
}
}
if(data.customer_interaction !== undefined){
if(!(validate178(data.customer_interaction, {instancePath:instancePath+"/customer_interaction",parentData:data,parentDataProperty:"customer_interaction",rootData}))){
vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
errors = vErrors.length;
}
}
if(data.transaction_info !== undefined){
if(!(validate180(data.transaction_info, {instancePath:instancePath+"/transaction_info",parentData:data,parentDataProperty:"transaction_info",rootData}))){
vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
errors = vErrors.length;
}
}
if(data.refunds !== undefined){
let data12 = data.refunds;
if(Array.isArray(data12)){
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
if(!(validate182(data12[i0], {instancePath:instancePath+"/refunds/" + i0,parentData:data12,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/refunds",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.metadata !== undefined){
if(!(validate191(data.metadata, {instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"metadata",rootData}))){
vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors);
errors = vErrors.length;
}
}
if(data.error !== undefined){
if(!(validate76(data.error, {instancePath:instancePath+"/error",parentData:data,parentDataProperty:"error",rootData}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate143.errors = vErrors;
return errors === 0;
}

const schema77 = {"type":"object","required":["id","status","created_at","customer","payment_details","amount_details"],"properties":{"id":{"$ref":"PaymentId"},"status":{"$ref":"PaymentStatus"},"created_at":{"$ref":"Timestamp"},"finished_at":{"$ref":"Timestamp"},"customer":{"$ref":"Customer"},"payment_details":{"$ref":"PaymentDetails"},"participant_details":{"$ref":"ParticipantDetails"},"amount_details":{"$ref":"Amount"},"amounts":{"$ref":"Amounts"},"recurrent":{"$ref":"RecurrentToken"},"customer_interaction":{"$ref":"CustomerInteraction"},"transaction_info":{"$ref":"TransactionInfo"},"refunds":{"type":"array","items":{"$ref":"Refund"}},"metadata":{"$ref":"Metadata"},"error":{"$ref":"BankError"}},"title":"Payment","description":"Money coming in, one item of `payment_list`; in a multi session the debit leg of a payout.","x-source":"docs: objects","examples":[{"id":"pm_7001","status":"pending","created_at":"2025-03-01T10:00:01.110000Z","customer":{"reference":"user-77","contacts":[]},"payment_details":{"type":"internal_transfer","internal_transfer":{"type":"transfer_from_nominal_account","transfer_from_nominal_account":{"description":"Prize, no VAT"}}},"amount_details":{"amount":10000,"currency":"rub"},"amounts":{},"refunds":[]}],"$id":"Payment"};
const schema78 = {"type":"string","title":"Payment id","description":"Names one payment (money coming in) of a session: `pm_` and digits.","x-source":"docs: webhooks","pattern":"^pm_[0-9]+$","examples":["pm_7001"],"$id":"PaymentId"};
const pattern26 = new RegExp("^pm_[0-9]+$", "u");

function validate202(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="PaymentId" */;
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern26.test(data)){
const err0 = {instancePath,keyword:"pattern",params:{pattern: "^pm_[0-9]+$"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate202.errors = vErrors;
return errors === 0;
}

const schema79 = {"enum":["in_progress","pending","succeeded","failed"],"type":"string","title":"Payment status","description":"`in_progress` is being worked on, `pending` waits for the partner or the payer, `succeeded` and `failed` are final.","x-source":"docs: objects","examples":["pending","succeeded"],"$id":"PaymentStatus"};

function validate204(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="PaymentStatus" */;
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((data === "in_progress") || (data === "pending")) || (data === "succeeded")) || (data === "failed"))){
const err1 = {instancePath,keyword:"enum",params:{allowedValues: schema79.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate204.errors = vErrors;
return errors === 0;
}

const schema80 = {"type":"object","required":["type"],"properties":{"type":{"type":"string","minLength":1,"description":"The method: `internal_transfer`, `card`, `recurrent`, `faster_payment_system`, `wallet` and more."},"internal_transfer":{"$ref":"InternalTransfer"}},"title":"Payment details","description":"Where the money of a payment comes from: `type` names the method, the field of the same name describes it. Of the methods only the internal transfer is checked.","x-source":"docs: objects","examples":[{"type":"internal_transfer","internal_transfer":{"type":"transfer_from_nominal_account","transfer_from_nominal_account":{"description":"Prize, no VAT"}}},{"type":"faster_payment_system","faster_payment_system":{}}],"$id":"PaymentDetails"};
const schema81 = {"type":"object","required":["type"],"properties":{"type":{"type":"string","enum":["transfer_from_nominal_account","transfer_from_bank_account"]}},"discriminator":{"propertyName":"type"},"oneOf":[{"type":"object","required":["type","transfer_from_nominal_account"],"properties":{"type":{"type":"string","const":"transfer_from_nominal_account"},"transfer_from_nominal_account":{"type":"object","required":["description"],"properties":{"description":{"type":"string","minLength":1,"description":"Purpose of the payment."}}}},"title":"From the nominal account"},{"type":"object","required":["type","transfer_from_bank_account"],"properties":{"type":{"type":"string","const":"transfer_from_bank_account"},"transfer_from_bank_account":{"type":"object","required":["description"],"properties":{"description":{"type":"string","minLength":1,"description":"Purpose of the payment."}}}},"title":"From the settlement account"}],"title":"Internal transfer","description":"The debit leg of a card payout: money leaves the partner’s nominal or settlement account.","x-source":"docs: escrow-payout-cards, settlement-payout-cards","examples":[{"type":"transfer_from_bank_account","transfer_from_bank_account":{"description":"Prize, no VAT"}}],"$id":"InternalTransfer"};

function validate210(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="InternalTransfer" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!((data0 === "transfer_from_nominal_account") || (data0 === "transfer_from_bank_account"))){
const err2 = {instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema81.properties.type.enum}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "transfer_from_nominal_account"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.transfer_from_nominal_account === undefined){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "transfer_from_nominal_account"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.type !== undefined){
let data1 = data.type;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if("transfer_from_nominal_account" !== data1){
const err6 = {instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "transfer_from_nominal_account"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.transfer_from_nominal_account !== undefined){
let data2 = data.transfer_from_nominal_account;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.description === undefined){
const err7 = {instancePath:instancePath+"/transfer_from_nominal_account",keyword:"required",params:{missingProperty: "description"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2.description !== undefined){
let data3 = data2.description;
if(typeof data3 === "string"){
if(func2(data3) < 1){
const err8 = {instancePath:instancePath+"/transfer_from_nominal_account/description",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/transfer_from_nominal_account/description",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/transfer_from_nominal_account",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else if(tag0 === "transfer_from_bank_account"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err12 = {instancePath,keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.transfer_from_bank_account === undefined){
const err13 = {instancePath,keyword:"required",params:{missingProperty: "transfer_from_bank_account"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.type !== undefined){
let data4 = data.type;
if(typeof data4 !== "string"){
const err14 = {instancePath:instancePath+"/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if("transfer_from_bank_account" !== data4){
const err15 = {instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "transfer_from_bank_account"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.transfer_from_bank_account !== undefined){
let data5 = data.transfer_from_bank_account;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.description === undefined){
const err16 = {instancePath:instancePath+"/transfer_from_bank_account",keyword:"required",params:{missingProperty: "description"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data5.description !== undefined){
let data6 = data5.description;
if(typeof data6 === "string"){
if(func2(data6) < 1){
const err17 = {instancePath:instancePath+"/transfer_from_bank_account/description",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/transfer_from_bank_account/description",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/transfer_from_bank_account",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath,keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath,keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate210.errors = vErrors;
return errors === 0;
}


function validate209(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="PaymentDetails" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(func2(data0) < 1){
const err1 = {instancePath:instancePath+"/type",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.internal_transfer !== undefined){
if(!(validate210(data.internal_transfer, {instancePath:instancePath+"/internal_transfer",parentData:data,parentDataProperty:"internal_transfer",rootData}))){
vErrors = vErrors === null ? validate210.errors : vErrors.concat(validate210.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate209.errors = vErrors;
return errors === 0;
}

const schema82 = {"type":"object","required":["token","created_at","finished_at","is_active"],"properties":{"token":{"type":"string","minLength":1,"description":"The recurrent token."},"created_at":{"type":"string","minLength":1,"description":"When it was made."},"finished_at":{"type":"string","minLength":1,"description":"When it is to end; the bank does not enforce it."},"is_active":{"type":"boolean","description":"Whether payments can be made with it."},"initiator":{"enum":["merchant","client"],"type":"string","description":"Who may start a payment."}},"title":"Recurrent token","description":"What the bank tells about a recurrent token.","x-source":"docs: objects","examples":[{"token":"recurrent-131","created_at":"2025-03-01T10:00:00.000000Z","finished_at":"2028-03-01T10:00:00.000000Z","is_active":true}],"$id":"RecurrentToken"};

function validate216(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="RecurrentToken" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.token === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "token"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.created_at === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "created_at"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.finished_at === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "finished_at"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.is_active === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "is_active"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.token !== undefined){
let data0 = data.token;
if(typeof data0 === "string"){
if(func2(data0) < 1){
const err4 = {instancePath:instancePath+"/token",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/token",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.created_at !== undefined){
let data1 = data.created_at;
if(typeof data1 === "string"){
if(func2(data1) < 1){
const err6 = {instancePath:instancePath+"/created_at",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/created_at",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.finished_at !== undefined){
let data2 = data.finished_at;
if(typeof data2 === "string"){
if(func2(data2) < 1){
const err8 = {instancePath:instancePath+"/finished_at",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/finished_at",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.is_active !== undefined){
if(typeof data.is_active !== "boolean"){
const err10 = {instancePath:instancePath+"/is_active",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.initiator !== undefined){
let data4 = data.initiator;
if(typeof data4 !== "string"){
const err11 = {instancePath:instancePath+"/initiator",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!((data4 === "merchant") || (data4 === "client"))){
const err12 = {instancePath:instancePath+"/initiator",keyword:"enum",params:{allowedValues: schema82.properties.initiator.enum}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate216.errors = vErrors;
return errors === 0;
}


function validate201(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="Payment" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.status === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.created_at === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "created_at"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.customer === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "customer"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.payment_details === undefined){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "payment_details"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.amount_details === undefined){
const err5 = {instancePath,keyword:"required",params:{missingProperty: "amount_details"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.id !== undefined){
if(!(validate202(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
if(!(validate204(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData}))){
vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors);
errors = vErrors.length;
}
}
if(data.created_at !== undefined){
if(!(validate137(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
errors = vErrors.length;
}
}
if(data.finished_at !== undefined){
if(!(validate137(data.finished_at, {instancePath:instancePath+"/finished_at",parentData:data,parentDataProperty:"finished_at",rootData}))){
vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
errors = vErrors.length;
}
}
if(data.customer !== undefined){
if(!(validate150(data.customer, {instancePath:instancePath+"/customer",parentData:data,parentDataProperty:"customer",rootData}))){
vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
errors = vErrors.length;
}
}
if(data.payment_details !== undefined){
if(!(validate209(data.payment_details, {instancePath:instancePath+"/payment_details",parentData:data,parentDataProperty:"payment_details",rootData}))){
vErrors = vErrors === null ? validate209.errors : vErrors.concat(validate209.errors);
errors = vErrors.length;
}
}
if(data.participant_details !== undefined){
if(!(validate155(data.participant_details, {instancePath:instancePath+"/participant_details",parentData:data,parentDataProperty:"participant_details",rootData}))){
vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
errors = vErrors.length;
}
}
if(data.amount_details !== undefined){
if(!(validate45(data.amount_details, {instancePath:instancePath+"/amount_details",parentData:data,parentDataProperty:"amount_details",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
if(data.amounts !== undefined){
if(!(validate48(data.amounts, {instancePath:instancePath+"/amounts",parentData:data,parentDataProperty:"amounts",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
if(data.recurrent !== undefined){
if(!(validate216(data.recurrent, {instancePath:instancePath+"/recurrent",parentData:data,parentDataProperty:"recurrent",rootData}))){
vErrors = vErrors === null ? validate216.errors : vErrors.concat(validate216.errors);
errors = vErrors.length;
}
}
if(data.customer_interaction !== undefined){
if(!(validate178(data.customer_interaction, {instancePath:instancePath+"/customer_interaction",parentData:data,parentDataProperty:"customer_interaction",rootData}))){
vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
errors = vErrors.length;
}
}
if(data.transaction_info !== undefined){
if(!(validate180(data.transaction_info, {instancePath:instancePath+"/transaction_info",parentData:data,parentDataProperty:"transaction_info",rootData}))){
vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
errors = vErrors.length;
}
}
if(data.refunds !== undefined){
let data12 = data.refunds;
if(Array.isArray(data12)){
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
if(!(validate182(data12[i0], {instancePath:instancePath+"/refunds/" + i0,parentData:data12,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/refunds",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.metadata !== undefined){
if(!(validate191(data.metadata, {instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"metadata",rootData}))){
vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors);
errors = vErrors.length;
}
}
if(data.error !== undefined){
if(!(validate76(data.error, {instancePath:instancePath+"/error",parentData:data,parentDataProperty:"error",rootData}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate201.errors = vErrors;
return errors === 0;
}


function validate132(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="Session" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.status === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.created_at === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "created_at"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.updated_at === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "updated_at"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.id !== undefined){
if(!(validate133(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
if(!(validate135(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData}))){
vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
errors = vErrors.length;
}
}
if(data.created_at !== undefined){
if(!(validate137(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
errors = vErrors.length;
}
}
if(data.updated_at !== undefined){
if(!(validate137(data.updated_at, {instancePath:instancePath+"/updated_at",parentData:data,parentDataProperty:"updated_at",rootData}))){
vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
errors = vErrors.length;
}
}
if(data.finished_at !== undefined){
if(!(validate137(data.finished_at, {instancePath:instancePath+"/finished_at",parentData:data,parentDataProperty:"finished_at",rootData}))){
vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
errors = vErrors.length;
}
}
if(data.next_action !== undefined){
if(!(validate141(data.next_action, {instancePath:instancePath+"/next_action",parentData:data,parentDataProperty:"next_action",rootData}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
}
if(data.payout_list !== undefined){
let data6 = data.payout_list;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(!(validate143(data6[i0], {instancePath:instancePath+"/payout_list/" + i0,parentData:data6,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/payout_list",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.payment_list !== undefined){
let data8 = data.payment_list;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
if(!(validate201(data8[i1], {instancePath:instancePath+"/payment_list/" + i1,parentData:data8,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate201.errors : vErrors.concat(validate201.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/payment_list",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.error !== undefined){
if(!(validate76(data.error, {instancePath:instancePath+"/error",parentData:data,parentDataProperty:"error",rootData}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate132.errors = vErrors;
return errors === 0;
}


function validate131(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="ConfirmationPayoutWebhook" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.session === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "session"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if("confirmation_payout" !== data0){
const err3 = {instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "confirmation_payout"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.session !== undefined){
if(!(validate132(data.session, {instancePath:instancePath+"/session",parentData:data,parentDataProperty:"session",rootData}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate131.errors = vErrors;
return errors === 0;
}

export const Contact = validate151;

export const ControlAccount = validate226;
const schema83 = {"type":"object","required":["number","kind"],"properties":{"number":{"type":"string","minLength":1,"description":"Account number; 131 is the wallet id of the collateral account."},"kind":{"enum":["collateral","settlement","nominal"],"type":"string"},"currency":{"type":"string","description":"Default rub."},"balance":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"Opening balance in kopecks."}},"additionalProperties":false,"x-source":"ours","$id":"ControlAccount"};

function validate226(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="ControlAccount" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.number === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "number"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "number") || (key0 === "kind")) || (key0 === "currency")) || (key0 === "balance"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.number !== undefined){
let data0 = data.number;
if(typeof data0 === "string"){
if(func2(data0) < 1){
const err3 = {instancePath:instancePath+"/number",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/number",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/kind",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(((data1 === "collateral") || (data1 === "settlement")) || (data1 === "nominal"))){
const err6 = {instancePath:instancePath+"/kind",keyword:"enum",params:{allowedValues: schema83.properties.kind.enum}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.currency !== undefined){
if(typeof data.currency !== "string"){
const err7 = {instancePath:instancePath+"/currency",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.balance !== undefined){
let data3 = data.balance;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err8 = {instancePath:instancePath+"/balance",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){
const err9 = {instancePath:instancePath+"/balance",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err10 = {instancePath:instancePath+"/balance",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
}
else {
const err11 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate226.errors = vErrors;
return errors === 0;
}

export const ControlAccounts = validate227;
const schema84 = {"type":"object","required":["items"],"properties":{"items":{"type":"array","items":{"$ref":"ControlAccount"},"description":"Accounts to open, or to give another balance."}},"additionalProperties":false,"x-source":"ours","$id":"ControlAccounts"};

function validate227(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="ControlAccounts" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.items === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "items"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "items")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.items !== undefined){
let data0 = data.items;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate226(data0[i0], {instancePath:instancePath+"/items/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/items",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate227.errors = vErrors;
return errors === 0;
}

export const ControlAdvance = validate229;
const schema85 = {"type":"object","required":["by"],"properties":{"by":{"type":"string","description":"ISO 8601 duration, such as PT4H."}},"additionalProperties":false,"x-source":"ours","$id":"ControlAdvance"};

function validate229(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="ControlAdvance" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.by === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "by"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "by")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.by !== undefined){
if(typeof data.by !== "string"){
const err2 = {instancePath:instancePath+"/by",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate229.errors = vErrors;
return errors === 0;
}

export const ControlClock = validate230;
const schema86 = {"type":"object","properties":{"mode":{"enum":["real","manual"],"type":"string"},"now":{"type":"string","description":"ISO 8601; a manual clock only moves forward."}},"additionalProperties":false,"x-source":"ours","$id":"ControlClock"};

function validate230(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="ControlClock" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "mode") || (key0 === "now"))){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.mode !== undefined){
let data0 = data.mode;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/mode",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!((data0 === "real") || (data0 === "manual"))){
const err2 = {instancePath:instancePath+"/mode",keyword:"enum",params:{allowedValues: schema86.properties.mode.enum}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.now !== undefined){
if(typeof data.now !== "string"){
const err3 = {instancePath:instancePath+"/now",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate230.errors = vErrors;
return errors === 0;
}

export const ControlEvent = validate231;
const schema87 = {"type":"object","required":["event"],"properties":{"event":{"type":"string","description":"An event of the payout machine, such as settle or decline."}},"additionalProperties":false,"x-source":"ours","$id":"ControlEvent"};

function validate231(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="ControlEvent" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.event === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "event"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "event")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.event !== undefined){
if(typeof data.event !== "string"){
const err2 = {instancePath:instancePath+"/event",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate231.errors = vErrors;
return errors === 0;
}

export const ControlFaultRule = validate232;
const schema88 = {"type":"object","required":["on","fault"],"properties":{"on":{"enum":["request","webhook"],"type":"string"},"fault":{"type":"string","description":"Name of a fault, such as answer_lost."},"match":{"type":"object","patternProperties":{"^.*$":{}},"description":"Fields of the call or the webhook by dotted path and the values they must have; without it, any.","examples":[{"path":"/api/v2/session/confirm"},{"type":"payment_finished"}]},"times":{"type":"integer","minimum":1,"description":"How often; without it, every time."},"after":{"type":"integer","minimum":0,"description":"So many that match are let pass first."},"probability":{"type":"number","minimum":0,"maximum":1,"description":"How likely it is for one that matches; follows the seed."},"met":{"type":"integer","minimum":0,"description":"How often it has happened; shown, and passed over where it is sent."},"ms":{"type":"integer","minimum":0,"maximum":86400000,"description":"Milliseconds."},"retry_after":{"type":"integer","minimum":0,"description":"Seconds, for the header Retry-After."},"keep":{"type":"number","minimum":0,"maximum":1,"description":"The part of the answer that is sent."},"copies":{"type":"integer","minimum":2,"maximum":10,"description":"How often it is sent in all."},"attempts":{"type":"integer","minimum":1,"description":"How many tries it befalls."},"type":{"type":"string","minLength":1,"description":"A type that the bank does not have."},"fields":{"type":"object","patternProperties":{"^.*$":{}},"description":"Fields and their values."}},"additionalProperties":false,"x-source":"ours","$id":"ControlFaultRule"};
const func58 = Object.prototype.hasOwnProperty;

function validate232(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="ControlFaultRule" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.on === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "on"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.fault === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "fault"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func58.call(schema88.properties, key0))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.on !== undefined){
let data0 = data.on;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/on",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!((data0 === "request") || (data0 === "webhook"))){
const err4 = {instancePath:instancePath+"/on",keyword:"enum",params:{allowedValues: schema88.properties.on.enum}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.fault !== undefined){
if(typeof data.fault !== "string"){
const err5 = {instancePath:instancePath+"/fault",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.match !== undefined){
let data2 = data.match;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
const err6 = {instancePath:instancePath+"/match",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.times !== undefined){
let data3 = data.times;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err7 = {instancePath:instancePath+"/times",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
const err8 = {instancePath:instancePath+"/times",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.after !== undefined){
let data4 = data.after;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err9 = {instancePath:instancePath+"/after",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err10 = {instancePath:instancePath+"/after",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data.probability !== undefined){
let data5 = data.probability;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 1 || isNaN(data5)){
const err11 = {instancePath:instancePath+"/probability",keyword:"maximum",params:{comparison: "<=", limit: 1}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data5 < 0 || isNaN(data5)){
const err12 = {instancePath:instancePath+"/probability",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/probability",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.met !== undefined){
let data6 = data.met;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err14 = {instancePath:instancePath+"/met",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err15 = {instancePath:instancePath+"/met",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
if(data.ms !== undefined){
let data7 = data.ms;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err16 = {instancePath:instancePath+"/ms",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 86400000 || isNaN(data7)){
const err17 = {instancePath:instancePath+"/ms",keyword:"maximum",params:{comparison: "<=", limit: 86400000}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data7 < 0 || isNaN(data7)){
const err18 = {instancePath:instancePath+"/ms",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
if(data.retry_after !== undefined){
let data8 = data.retry_after;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err19 = {instancePath:instancePath+"/retry_after",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
const err20 = {instancePath:instancePath+"/retry_after",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
if(data.keep !== undefined){
let data9 = data.keep;
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 1 || isNaN(data9)){
const err21 = {instancePath:instancePath+"/keep",keyword:"maximum",params:{comparison: "<=", limit: 1}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data9 < 0 || isNaN(data9)){
const err22 = {instancePath:instancePath+"/keep",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/keep",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.copies !== undefined){
let data10 = data.copies;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err24 = {instancePath:instancePath+"/copies",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 10 || isNaN(data10)){
const err25 = {instancePath:instancePath+"/copies",keyword:"maximum",params:{comparison: "<=", limit: 10}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data10 < 2 || isNaN(data10)){
const err26 = {instancePath:instancePath+"/copies",keyword:"minimum",params:{comparison: ">=", limit: 2}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
if(data.attempts !== undefined){
let data11 = data.attempts;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err27 = {instancePath:instancePath+"/attempts",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 1 || isNaN(data11)){
const err28 = {instancePath:instancePath+"/attempts",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
if(data.type !== undefined){
let data12 = data.type;
if(typeof data12 === "string"){
if(func2(data12) < 1){
const err29 = {instancePath:instancePath+"/type",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.fields !== undefined){
let data13 = data.fields;
if(!(data13 && typeof data13 == "object" && !Array.isArray(data13))){
const err31 = {instancePath:instancePath+"/fields",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
validate232.errors = vErrors;
return errors === 0;
}

export const ControlFaults = validate233;
const schema89 = {"type":"object","properties":{"rules":{"type":"array","items":{"$ref":"ControlFaultRule"},"description":"The first that happens ends the search."},"seed":{"type":"integer","minimum":0,"maximum":4294967295,"description":"Where rules with a probability begin."}},"additionalProperties":false,"x-source":"ours","$id":"ControlFaults"};

function validate233(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="ControlFaults" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "rules") || (key0 === "seed"))){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.rules !== undefined){
let data0 = data.rules;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate232(data0[i0], {instancePath:instancePath+"/rules/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/rules",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.seed !== undefined){
let data2 = data.seed;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err2 = {instancePath:instancePath+"/seed",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 4294967295 || isNaN(data2)){
const err3 = {instancePath:instancePath+"/seed",keyword:"maximum",params:{comparison: "<=", limit: 4294967295}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err4 = {instancePath:instancePath+"/seed",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
}
else {
const err5 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate233.errors = vErrors;
return errors === 0;
}

export const ControlOutcomeRule = validate235;
const schema90 = {"type":"object","required":["match","outcome"],"properties":{"match":{"type":"object","patternProperties":{"^.*$":{}},"description":"Fields of the payout by dotted path and the values they must have; {} is every payout.","examples":[{"amount_details.amount":50000,"payout_details.type":"card"}]},"outcome":{"type":"string","description":"Name of an outcome, such as insufficient_wallet_balance."},"times":{"type":"integer","minimum":1,"description":"How often; without it, every time."}},"additionalProperties":false,"x-source":"ours","$id":"ControlOutcomeRule"};

function validate235(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="ControlOutcomeRule" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.match === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "match"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.outcome === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "outcome"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "match") || (key0 === "outcome")) || (key0 === "times"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.match !== undefined){
let data0 = data.match;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
const err3 = {instancePath:instancePath+"/match",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.outcome !== undefined){
if(typeof data.outcome !== "string"){
const err4 = {instancePath:instancePath+"/outcome",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.times !== undefined){
let data2 = data.times;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err5 = {instancePath:instancePath+"/times",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/times",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
else {
const err7 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate235.errors = vErrors;
return errors === 0;
}

export const ControlOutcomes = validate236;
const schema91 = {"type":"object","properties":{"next":{"type":"array","items":{"type":"string"},"description":"Outcomes of the next payouts, first to last."},"rules":{"type":"array","items":{"$ref":"ControlOutcomeRule"},"description":"The first that matches decides."}},"additionalProperties":false,"x-source":"ours","$id":"ControlOutcomes"};

function validate236(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="ControlOutcomes" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "next") || (key0 === "rules"))){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.next !== undefined){
let data0 = data.next;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
const err1 = {instancePath:instancePath+"/next/" + i0,keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/next",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.rules !== undefined){
let data2 = data.rules;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(!(validate235(data2[i1], {instancePath:instancePath+"/rules/" + i1,parentData:data2,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/rules",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate236.errors = vErrors;
return errors === 0;
}

export const ControlProject = validate238;
const schema92 = {"type":"object","properties":{"partner_key":{"type":"string","description":"Public key in PEM; default: the published test key."},"webhook_url":{"type":"string","pattern":"^https?://","x-expected":"an http:// or https:// URL","description":"Where webhooks go; without it they are held."},"auto_confirm":{"type":"boolean"},"clock":{"enum":["real","manual"],"type":"string"},"strict":{"type":"boolean"},"signature":{"enum":["strict","warn","off"],"type":"string"},"accounts":{"type":"array","items":{"$ref":"ControlAccount"}},"pace":{"type":"object","properties":{"processing_ms":{"type":"number","minimum":0,"description":"From start to ready_to_confirm."},"settlement_ms":{"type":"number","minimum":0,"description":"From confirm to the result."}},"additionalProperties":false},"fees":{"type":"object","properties":{"percent":{"type":"number","minimum":0,"maximum":100,"description":"Of the amount; default 0.35."},"minimum":{"type":"integer","minimum":0,"description":"Kopecks; default 0."}},"additionalProperties":false,"description":"The bank charges for payouts; without it they cost nothing."},"optional_webhooks":{"type":"array","items":{"enum":["confirmation_payout","nominal_topup"],"type":"string"},"description":"Webhooks that the bank sends only to those who have asked for them. Its own SDK throws on them."}},"additionalProperties":false,"x-source":"ours","$id":"ControlProject"};
const pattern27 = new RegExp("^https?://", "u");

function validate238(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="ControlProject" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func58.call(schema92.properties, key0))){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.partner_key !== undefined){
if(typeof data.partner_key !== "string"){
const err1 = {instancePath:instancePath+"/partner_key",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.webhook_url !== undefined){
let data1 = data.webhook_url;
if(typeof data1 === "string"){
if(!pattern27.test(data1)){
const err2 = {instancePath:instancePath+"/webhook_url",keyword:"pattern",params:{pattern: "^https?://"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/webhook_url",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.auto_confirm !== undefined){
if(typeof data.auto_confirm !== "boolean"){
const err4 = {instancePath:instancePath+"/auto_confirm",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.clock !== undefined){
let data3 = data.clock;
if(typeof data3 !== "string"){
const err5 = {instancePath:instancePath+"/clock",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!((data3 === "real") || (data3 === "manual"))){
const err6 = {instancePath:instancePath+"/clock",keyword:"enum",params:{allowedValues: schema92.properties.clock.enum}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.strict !== undefined){
if(typeof data.strict !== "boolean"){
const err7 = {instancePath:instancePath+"/strict",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.signature !== undefined){
let data5 = data.signature;
if(typeof data5 !== "string"){
const err8 = {instancePath:instancePath+"/signature",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(((data5 === "strict") || (data5 === "warn")) || (data5 === "off"))){
const err9 = {instancePath:instancePath+"/signature",keyword:"enum",params:{allowedValues: schema92.properties.signature.enum}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.accounts !== undefined){
let data6 = data.accounts;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(!(validate226(data6[i0], {instancePath:instancePath+"/accounts/" + i0,parentData:data6,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/accounts",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.pace !== undefined){
let data8 = data.pace;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key1 in data8){
if(!((key1 === "processing_ms") || (key1 === "settlement_ms"))){
const err11 = {instancePath:instancePath+"/pace",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data8.processing_ms !== undefined){
let data9 = data8.processing_ms;
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
const err12 = {instancePath:instancePath+"/pace/processing_ms",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/pace/processing_ms",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data8.settlement_ms !== undefined){
let data10 = data8.settlement_ms;
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
const err14 = {instancePath:instancePath+"/pace/settlement_ms",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/pace/settlement_ms",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/pace",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.fees !== undefined){
let data11 = data.fees;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key2 in data11){
if(!((key2 === "percent") || (key2 === "minimum"))){
const err17 = {instancePath:instancePath+"/fees",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data11.percent !== undefined){
let data12 = data11.percent;
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 100 || isNaN(data12)){
const err18 = {instancePath:instancePath+"/fees/percent",keyword:"maximum",params:{comparison: "<=", limit: 100}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data12 < 0 || isNaN(data12)){
const err19 = {instancePath:instancePath+"/fees/percent",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/fees/percent",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data11.minimum !== undefined){
let data13 = data11.minimum;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err21 = {instancePath:instancePath+"/fees/minimum",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
const err22 = {instancePath:instancePath+"/fees/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
}
else {
const err23 = {instancePath:instancePath+"/fees",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.optional_webhooks !== undefined){
let data14 = data.optional_webhooks;
if(Array.isArray(data14)){
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
let data15 = data14[i1];
if(typeof data15 !== "string"){
const err24 = {instancePath:instancePath+"/optional_webhooks/" + i1,keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(!((data15 === "confirmation_payout") || (data15 === "nominal_topup"))){
const err25 = {instancePath:instancePath+"/optional_webhooks/" + i1,keyword:"enum",params:{allowedValues: schema92.properties.optional_webhooks.items.enum}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/optional_webhooks",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
validate238.errors = vErrors;
return errors === 0;
}

export const ControlSnapshot = validate240;
const schema93 = {"type":"object","required":["snapshot_of","format","state"],"properties":{"snapshot_of":{"type":"string","const":"bank131-mock"},"format":{"type":"integer","const":1},"state":{"type":"object","required":["clock","counters","shared","sessions","accounts","postings","keys","timers","outbox","lanes","due","finished","journal"],"properties":{"clock":{"type":"object","required":["mode","now"],"properties":{"mode":{"enum":["real","manual"],"type":"string"},"now":{"type":"integer","minimum":0,"maximum":9007199254740991}}},"counters":{"type":"object","patternProperties":{"^.*$":{"type":"integer","minimum":0}}},"shared":{"type":"object","patternProperties":{"^.*$":{}}},"sessions":{"type":"array","items":{"type":"object","required":["id","version","createdAt","updatedAt","given","operations"],"properties":{"id":{"type":"string"},"version":{"enum":["v1","v2"],"type":"string"},"createdAt":{"type":"integer","minimum":0,"maximum":9007199254740991},"updatedAt":{"type":"integer","minimum":0,"maximum":9007199254740991},"given":{"type":"object","properties":{}},"operations":{"type":"array","items":{"type":"object","required":["id","kind","state"],"properties":{"id":{"type":"string"},"kind":{"type":"string"},"state":{"type":"string"}}}}}}},"accounts":{"type":"array","items":{"type":"object","required":["number","kind","currency","opening","balance","held"],"properties":{"number":{"type":"string"},"kind":{"enum":["collateral","settlement","nominal"],"type":"string"},"currency":{"type":"string"},"opening":{"type":"integer","minimum":-9007199254740991,"maximum":9007199254740991},"balance":{"type":"integer","minimum":-9007199254740991,"maximum":9007199254740991},"held":{"type":"integer","minimum":-9007199254740991,"maximum":9007199254740991}}}},"postings":{"type":"array","items":{"type":"object","required":["at","account","amount","kind"],"properties":{"at":{"type":"integer","minimum":0,"maximum":9007199254740991},"account":{"type":"string"},"amount":{"type":"integer","minimum":-9007199254740991,"maximum":9007199254740991},"kind":{"type":"string"}}}},"keys":{"type":"array","items":{"type":"string"}},"timers":{"type":"array","items":{"type":"object","required":["id","at","sessionId","operationId","event","deadline"],"properties":{"id":{"type":"string"},"at":{"type":"integer","minimum":0,"maximum":9007199254740991},"sessionId":{"type":"string"},"operationId":{"type":"string"},"event":{"type":"string"},"deadline":{"type":"boolean"}}}},"outbox":{"type":"array","items":{"type":"object","required":["id","type","sessionId","version","createdAt","body","status","attempts"],"properties":{"id":{"type":"string"},"type":{"type":"string"},"sessionId":{"type":"string"},"version":{"enum":["v1","v2"],"type":"string"},"createdAt":{"type":"integer","minimum":0,"maximum":9007199254740991},"body":{"type":"string"},"status":{"enum":["due","held","delivered","abandoned"],"type":"string"},"nextAttemptAt":{"type":"integer","minimum":0,"maximum":9007199254740991},"attempts":{"type":"array","items":{"type":"object","required":["at","durationMs"],"properties":{"at":{"type":"integer","minimum":0,"maximum":9007199254740991},"durationMs":{"type":"number"}}}}}}},"lanes":{"type":"object","patternProperties":{"^.*$":{"type":"array","items":{"type":"string"}}}},"due":{"type":"array","items":{"type":"object","required":["id","at"],"properties":{"id":{"type":"string"},"at":{"type":"integer","minimum":0,"maximum":9007199254740991}}}},"finished":{"type":"array","items":{"type":"string"}},"journal":{"type":"object","required":["recorded","rows"],"properties":{"recorded":{"type":"integer","minimum":0},"rows":{"type":"array","items":{"type":"object","required":["id","body","answer","headers"],"properties":{"id":{"type":"string"},"body":{"type":"string"},"answer":{"type":"string"},"headers":{"type":"object","properties":{}}}}}}}}}},"x-source":"ours","$id":"ControlSnapshot"};
const pattern28 = new RegExp("^.*$", "u");

function validate240(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="ControlSnapshot" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.snapshot_of === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "snapshot_of"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.format === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "format"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.state === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "state"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.snapshot_of !== undefined){
let data0 = data.snapshot_of;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/snapshot_of",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if("bank131-mock" !== data0){
const err4 = {instancePath:instancePath+"/snapshot_of",keyword:"const",params:{allowedValue: "bank131-mock"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.format !== undefined){
let data1 = data.format;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err5 = {instancePath:instancePath+"/format",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(1 !== data1){
const err6 = {instancePath:instancePath+"/format",keyword:"const",params:{allowedValue: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.state !== undefined){
let data2 = data.state;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.clock === undefined){
const err7 = {instancePath:instancePath+"/state",keyword:"required",params:{missingProperty: "clock"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2.counters === undefined){
const err8 = {instancePath:instancePath+"/state",keyword:"required",params:{missingProperty: "counters"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data2.shared === undefined){
const err9 = {instancePath:instancePath+"/state",keyword:"required",params:{missingProperty: "shared"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data2.sessions === undefined){
const err10 = {instancePath:instancePath+"/state",keyword:"required",params:{missingProperty: "sessions"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data2.accounts === undefined){
const err11 = {instancePath:instancePath+"/state",keyword:"required",params:{missingProperty: "accounts"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data2.postings === undefined){
const err12 = {instancePath:instancePath+"/state",keyword:"required",params:{missingProperty: "postings"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data2.keys === undefined){
const err13 = {instancePath:instancePath+"/state",keyword:"required",params:{missingProperty: "keys"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data2.timers === undefined){
const err14 = {instancePath:instancePath+"/state",keyword:"required",params:{missingProperty: "timers"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data2.outbox === undefined){
const err15 = {instancePath:instancePath+"/state",keyword:"required",params:{missingProperty: "outbox"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data2.lanes === undefined){
const err16 = {instancePath:instancePath+"/state",keyword:"required",params:{missingProperty: "lanes"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data2.due === undefined){
const err17 = {instancePath:instancePath+"/state",keyword:"required",params:{missingProperty: "due"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data2.finished === undefined){
const err18 = {instancePath:instancePath+"/state",keyword:"required",params:{missingProperty: "finished"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data2.journal === undefined){
const err19 = {instancePath:instancePath+"/state",keyword:"required",params:{missingProperty: "journal"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data2.clock !== undefined){
let data3 = data2.clock;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.mode === undefined){
const err20 = {instancePath:instancePath+"/state/clock",keyword:"required",params:{missingProperty: "mode"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data3.now === undefined){
const err21 = {instancePath:instancePath+"/state/clock",keyword:"required",params:{missingProperty: "now"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data3.mode !== undefined){
let data4 = data3.mode;
if(typeof data4 !== "string"){
const err22 = {instancePath:instancePath+"/state/clock/mode",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(!((data4 === "real") || (data4 === "manual"))){
const err23 = {instancePath:instancePath+"/state/clock/mode",keyword:"enum",params:{allowedValues: schema93.properties.state.properties.clock.properties.mode.enum}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data3.now !== undefined){
let data5 = data3.now;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err24 = {instancePath:instancePath+"/state/clock/now",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 9007199254740991 || isNaN(data5)){
const err25 = {instancePath:instancePath+"/state/clock/now",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data5 < 0 || isNaN(data5)){
const err26 = {instancePath:instancePath+"/state/clock/now",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
}
else {
const err27 = {instancePath:instancePath+"/state/clock",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data2.counters !== undefined){
let data6 = data2.counters;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key0 in data6){
if(pattern28.test(key0)){
let data7 = data6[key0];
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err28 = {instancePath:instancePath+"/state/counters/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
const err29 = {instancePath:instancePath+"/state/counters/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
}
}
else {
const err30 = {instancePath:instancePath+"/state/counters",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data2.shared !== undefined){
let data8 = data2.shared;
if(!(data8 && typeof data8 == "object" && !Array.isArray(data8))){
const err31 = {instancePath:instancePath+"/state/shared",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data2.sessions !== undefined){
let data9 = data2.sessions;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.id === undefined){
const err32 = {instancePath:instancePath+"/state/sessions/" + i0,keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data10.version === undefined){
const err33 = {instancePath:instancePath+"/state/sessions/" + i0,keyword:"required",params:{missingProperty: "version"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data10.createdAt === undefined){
const err34 = {instancePath:instancePath+"/state/sessions/" + i0,keyword:"required",params:{missingProperty: "createdAt"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data10.updatedAt === undefined){
const err35 = {instancePath:instancePath+"/state/sessions/" + i0,keyword:"required",params:{missingProperty: "updatedAt"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data10.given === undefined){
const err36 = {instancePath:instancePath+"/state/sessions/" + i0,keyword:"required",params:{missingProperty: "given"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data10.operations === undefined){
const err37 = {instancePath:instancePath+"/state/sessions/" + i0,keyword:"required",params:{missingProperty: "operations"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data10.id !== undefined){
if(typeof data10.id !== "string"){
const err38 = {instancePath:instancePath+"/state/sessions/" + i0+"/id",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data10.version !== undefined){
let data12 = data10.version;
if(typeof data12 !== "string"){
const err39 = {instancePath:instancePath+"/state/sessions/" + i0+"/version",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(!((data12 === "v1") || (data12 === "v2"))){
const err40 = {instancePath:instancePath+"/state/sessions/" + i0+"/version",keyword:"enum",params:{allowedValues: schema93.properties.state.properties.sessions.items.properties.version.enum}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data10.createdAt !== undefined){
let data13 = data10.createdAt;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err41 = {instancePath:instancePath+"/state/sessions/" + i0+"/createdAt",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 9007199254740991 || isNaN(data13)){
const err42 = {instancePath:instancePath+"/state/sessions/" + i0+"/createdAt",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data13 < 0 || isNaN(data13)){
const err43 = {instancePath:instancePath+"/state/sessions/" + i0+"/createdAt",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
if(data10.updatedAt !== undefined){
let data14 = data10.updatedAt;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err44 = {instancePath:instancePath+"/state/sessions/" + i0+"/updatedAt",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 9007199254740991 || isNaN(data14)){
const err45 = {instancePath:instancePath+"/state/sessions/" + i0+"/updatedAt",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data14 < 0 || isNaN(data14)){
const err46 = {instancePath:instancePath+"/state/sessions/" + i0+"/updatedAt",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
if(data10.given !== undefined){
let data15 = data10.given;
if(!(data15 && typeof data15 == "object" && !Array.isArray(data15))){
const err47 = {instancePath:instancePath+"/state/sessions/" + i0+"/given",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data10.operations !== undefined){
let data16 = data10.operations;
if(Array.isArray(data16)){
const len1 = data16.length;
for(let i1=0; i1<len1; i1++){
let data17 = data16[i1];
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.id === undefined){
const err48 = {instancePath:instancePath+"/state/sessions/" + i0+"/operations/" + i1,keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data17.kind === undefined){
const err49 = {instancePath:instancePath+"/state/sessions/" + i0+"/operations/" + i1,keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data17.state === undefined){
const err50 = {instancePath:instancePath+"/state/sessions/" + i0+"/operations/" + i1,keyword:"required",params:{missingProperty: "state"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data17.id !== undefined){
if(typeof data17.id !== "string"){
const err51 = {instancePath:instancePath+"/state/sessions/" + i0+"/operations/" + i1+"/id",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data17.kind !== undefined){
if(typeof data17.kind !== "string"){
const err52 = {instancePath:instancePath+"/state/sessions/" + i0+"/operations/" + i1+"/kind",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data17.state !== undefined){
if(typeof data17.state !== "string"){
const err53 = {instancePath:instancePath+"/state/sessions/" + i0+"/operations/" + i1+"/state",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath:instancePath+"/state/sessions/" + i0+"/operations/" + i1,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
else {
const err55 = {instancePath:instancePath+"/state/sessions/" + i0+"/operations",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
else {
const err56 = {instancePath:instancePath+"/state/sessions/" + i0,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath:instancePath+"/state/sessions",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data2.accounts !== undefined){
let data21 = data2.accounts;
if(Array.isArray(data21)){
const len2 = data21.length;
for(let i2=0; i2<len2; i2++){
let data22 = data21[i2];
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.number === undefined){
const err58 = {instancePath:instancePath+"/state/accounts/" + i2,keyword:"required",params:{missingProperty: "number"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(data22.kind === undefined){
const err59 = {instancePath:instancePath+"/state/accounts/" + i2,keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(data22.currency === undefined){
const err60 = {instancePath:instancePath+"/state/accounts/" + i2,keyword:"required",params:{missingProperty: "currency"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(data22.opening === undefined){
const err61 = {instancePath:instancePath+"/state/accounts/" + i2,keyword:"required",params:{missingProperty: "opening"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(data22.balance === undefined){
const err62 = {instancePath:instancePath+"/state/accounts/" + i2,keyword:"required",params:{missingProperty: "balance"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(data22.held === undefined){
const err63 = {instancePath:instancePath+"/state/accounts/" + i2,keyword:"required",params:{missingProperty: "held"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(data22.number !== undefined){
if(typeof data22.number !== "string"){
const err64 = {instancePath:instancePath+"/state/accounts/" + i2+"/number",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data22.kind !== undefined){
let data24 = data22.kind;
if(typeof data24 !== "string"){
const err65 = {instancePath:instancePath+"/state/accounts/" + i2+"/kind",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(!(((data24 === "collateral") || (data24 === "settlement")) || (data24 === "nominal"))){
const err66 = {instancePath:instancePath+"/state/accounts/" + i2+"/kind",keyword:"enum",params:{allowedValues: schema93.properties.state.properties.accounts.items.properties.kind.enum}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data22.currency !== undefined){
if(typeof data22.currency !== "string"){
const err67 = {instancePath:instancePath+"/state/accounts/" + i2+"/currency",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data22.opening !== undefined){
let data26 = data22.opening;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
const err68 = {instancePath:instancePath+"/state/accounts/" + i2+"/opening",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 > 9007199254740991 || isNaN(data26)){
const err69 = {instancePath:instancePath+"/state/accounts/" + i2+"/opening",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(data26 < -9007199254740991 || isNaN(data26)){
const err70 = {instancePath:instancePath+"/state/accounts/" + i2+"/opening",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
if(data22.balance !== undefined){
let data27 = data22.balance;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
const err71 = {instancePath:instancePath+"/state/accounts/" + i2+"/balance",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 > 9007199254740991 || isNaN(data27)){
const err72 = {instancePath:instancePath+"/state/accounts/" + i2+"/balance",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(data27 < -9007199254740991 || isNaN(data27)){
const err73 = {instancePath:instancePath+"/state/accounts/" + i2+"/balance",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
}
if(data22.held !== undefined){
let data28 = data22.held;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
const err74 = {instancePath:instancePath+"/state/accounts/" + i2+"/held",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 > 9007199254740991 || isNaN(data28)){
const err75 = {instancePath:instancePath+"/state/accounts/" + i2+"/held",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(data28 < -9007199254740991 || isNaN(data28)){
const err76 = {instancePath:instancePath+"/state/accounts/" + i2+"/held",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
}
}
else {
const err77 = {instancePath:instancePath+"/state/accounts/" + i2,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
}
else {
const err78 = {instancePath:instancePath+"/state/accounts",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data2.postings !== undefined){
let data29 = data2.postings;
if(Array.isArray(data29)){
const len3 = data29.length;
for(let i3=0; i3<len3; i3++){
let data30 = data29[i3];
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(data30.at === undefined){
const err79 = {instancePath:instancePath+"/state/postings/" + i3,keyword:"required",params:{missingProperty: "at"}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(data30.account === undefined){
const err80 = {instancePath:instancePath+"/state/postings/" + i3,keyword:"required",params:{missingProperty: "account"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(data30.amount === undefined){
const err81 = {instancePath:instancePath+"/state/postings/" + i3,keyword:"required",params:{missingProperty: "amount"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(data30.kind === undefined){
const err82 = {instancePath:instancePath+"/state/postings/" + i3,keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(data30.at !== undefined){
let data31 = data30.at;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
const err83 = {instancePath:instancePath+"/state/postings/" + i3+"/at",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 > 9007199254740991 || isNaN(data31)){
const err84 = {instancePath:instancePath+"/state/postings/" + i3+"/at",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(data31 < 0 || isNaN(data31)){
const err85 = {instancePath:instancePath+"/state/postings/" + i3+"/at",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
}
if(data30.account !== undefined){
if(typeof data30.account !== "string"){
const err86 = {instancePath:instancePath+"/state/postings/" + i3+"/account",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data30.amount !== undefined){
let data33 = data30.amount;
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
const err87 = {instancePath:instancePath+"/state/postings/" + i3+"/amount",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 > 9007199254740991 || isNaN(data33)){
const err88 = {instancePath:instancePath+"/state/postings/" + i3+"/amount",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if(data33 < -9007199254740991 || isNaN(data33)){
const err89 = {instancePath:instancePath+"/state/postings/" + i3+"/amount",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
}
if(data30.kind !== undefined){
if(typeof data30.kind !== "string"){
const err90 = {instancePath:instancePath+"/state/postings/" + i3+"/kind",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
}
else {
const err91 = {instancePath:instancePath+"/state/postings/" + i3,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
}
else {
const err92 = {instancePath:instancePath+"/state/postings",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data2.keys !== undefined){
let data35 = data2.keys;
if(Array.isArray(data35)){
const len4 = data35.length;
for(let i4=0; i4<len4; i4++){
if(typeof data35[i4] !== "string"){
const err93 = {instancePath:instancePath+"/state/keys/" + i4,keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
}
else {
const err94 = {instancePath:instancePath+"/state/keys",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data2.timers !== undefined){
let data37 = data2.timers;
if(Array.isArray(data37)){
const len5 = data37.length;
for(let i5=0; i5<len5; i5++){
let data38 = data37[i5];
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if(data38.id === undefined){
const err95 = {instancePath:instancePath+"/state/timers/" + i5,keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(data38.at === undefined){
const err96 = {instancePath:instancePath+"/state/timers/" + i5,keyword:"required",params:{missingProperty: "at"}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if(data38.sessionId === undefined){
const err97 = {instancePath:instancePath+"/state/timers/" + i5,keyword:"required",params:{missingProperty: "sessionId"}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(data38.operationId === undefined){
const err98 = {instancePath:instancePath+"/state/timers/" + i5,keyword:"required",params:{missingProperty: "operationId"}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(data38.event === undefined){
const err99 = {instancePath:instancePath+"/state/timers/" + i5,keyword:"required",params:{missingProperty: "event"}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if(data38.deadline === undefined){
const err100 = {instancePath:instancePath+"/state/timers/" + i5,keyword:"required",params:{missingProperty: "deadline"}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(data38.id !== undefined){
if(typeof data38.id !== "string"){
const err101 = {instancePath:instancePath+"/state/timers/" + i5+"/id",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data38.at !== undefined){
let data40 = data38.at;
if(!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))){
const err102 = {instancePath:instancePath+"/state/timers/" + i5+"/at",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if((typeof data40 == "number") && (isFinite(data40))){
if(data40 > 9007199254740991 || isNaN(data40)){
const err103 = {instancePath:instancePath+"/state/timers/" + i5+"/at",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if(data40 < 0 || isNaN(data40)){
const err104 = {instancePath:instancePath+"/state/timers/" + i5+"/at",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
}
if(data38.sessionId !== undefined){
if(typeof data38.sessionId !== "string"){
const err105 = {instancePath:instancePath+"/state/timers/" + i5+"/sessionId",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data38.operationId !== undefined){
if(typeof data38.operationId !== "string"){
const err106 = {instancePath:instancePath+"/state/timers/" + i5+"/operationId",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data38.event !== undefined){
if(typeof data38.event !== "string"){
const err107 = {instancePath:instancePath+"/state/timers/" + i5+"/event",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data38.deadline !== undefined){
if(typeof data38.deadline !== "boolean"){
const err108 = {instancePath:instancePath+"/state/timers/" + i5+"/deadline",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
}
else {
const err109 = {instancePath:instancePath+"/state/timers/" + i5,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
}
else {
const err110 = {instancePath:instancePath+"/state/timers",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data2.outbox !== undefined){
let data45 = data2.outbox;
if(Array.isArray(data45)){
const len6 = data45.length;
for(let i6=0; i6<len6; i6++){
let data46 = data45[i6];
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
if(data46.id === undefined){
const err111 = {instancePath:instancePath+"/state/outbox/" + i6,keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
if(data46.type === undefined){
const err112 = {instancePath:instancePath+"/state/outbox/" + i6,keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if(data46.sessionId === undefined){
const err113 = {instancePath:instancePath+"/state/outbox/" + i6,keyword:"required",params:{missingProperty: "sessionId"}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
if(data46.version === undefined){
const err114 = {instancePath:instancePath+"/state/outbox/" + i6,keyword:"required",params:{missingProperty: "version"}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if(data46.createdAt === undefined){
const err115 = {instancePath:instancePath+"/state/outbox/" + i6,keyword:"required",params:{missingProperty: "createdAt"}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(data46.body === undefined){
const err116 = {instancePath:instancePath+"/state/outbox/" + i6,keyword:"required",params:{missingProperty: "body"}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
if(data46.status === undefined){
const err117 = {instancePath:instancePath+"/state/outbox/" + i6,keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
if(data46.attempts === undefined){
const err118 = {instancePath:instancePath+"/state/outbox/" + i6,keyword:"required",params:{missingProperty: "attempts"}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
if(data46.id !== undefined){
if(typeof data46.id !== "string"){
const err119 = {instancePath:instancePath+"/state/outbox/" + i6+"/id",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data46.type !== undefined){
if(typeof data46.type !== "string"){
const err120 = {instancePath:instancePath+"/state/outbox/" + i6+"/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data46.sessionId !== undefined){
if(typeof data46.sessionId !== "string"){
const err121 = {instancePath:instancePath+"/state/outbox/" + i6+"/sessionId",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data46.version !== undefined){
let data50 = data46.version;
if(typeof data50 !== "string"){
const err122 = {instancePath:instancePath+"/state/outbox/" + i6+"/version",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
if(!((data50 === "v1") || (data50 === "v2"))){
const err123 = {instancePath:instancePath+"/state/outbox/" + i6+"/version",keyword:"enum",params:{allowedValues: schema93.properties.state.properties.outbox.items.properties.version.enum}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data46.createdAt !== undefined){
let data51 = data46.createdAt;
if(!(((typeof data51 == "number") && (!(data51 % 1) && !isNaN(data51))) && (isFinite(data51)))){
const err124 = {instancePath:instancePath+"/state/outbox/" + i6+"/createdAt",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
if((typeof data51 == "number") && (isFinite(data51))){
if(data51 > 9007199254740991 || isNaN(data51)){
const err125 = {instancePath:instancePath+"/state/outbox/" + i6+"/createdAt",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if(data51 < 0 || isNaN(data51)){
const err126 = {instancePath:instancePath+"/state/outbox/" + i6+"/createdAt",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
}
if(data46.body !== undefined){
if(typeof data46.body !== "string"){
const err127 = {instancePath:instancePath+"/state/outbox/" + i6+"/body",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data46.status !== undefined){
let data53 = data46.status;
if(typeof data53 !== "string"){
const err128 = {instancePath:instancePath+"/state/outbox/" + i6+"/status",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
if(!((((data53 === "due") || (data53 === "held")) || (data53 === "delivered")) || (data53 === "abandoned"))){
const err129 = {instancePath:instancePath+"/state/outbox/" + i6+"/status",keyword:"enum",params:{allowedValues: schema93.properties.state.properties.outbox.items.properties.status.enum}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data46.nextAttemptAt !== undefined){
let data54 = data46.nextAttemptAt;
if(!(((typeof data54 == "number") && (!(data54 % 1) && !isNaN(data54))) && (isFinite(data54)))){
const err130 = {instancePath:instancePath+"/state/outbox/" + i6+"/nextAttemptAt",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
if((typeof data54 == "number") && (isFinite(data54))){
if(data54 > 9007199254740991 || isNaN(data54)){
const err131 = {instancePath:instancePath+"/state/outbox/" + i6+"/nextAttemptAt",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
if(data54 < 0 || isNaN(data54)){
const err132 = {instancePath:instancePath+"/state/outbox/" + i6+"/nextAttemptAt",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
}
if(data46.attempts !== undefined){
let data55 = data46.attempts;
if(Array.isArray(data55)){
const len7 = data55.length;
for(let i7=0; i7<len7; i7++){
let data56 = data55[i7];
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
if(data56.at === undefined){
const err133 = {instancePath:instancePath+"/state/outbox/" + i6+"/attempts/" + i7,keyword:"required",params:{missingProperty: "at"}};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
if(data56.durationMs === undefined){
const err134 = {instancePath:instancePath+"/state/outbox/" + i6+"/attempts/" + i7,keyword:"required",params:{missingProperty: "durationMs"}};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
if(data56.at !== undefined){
let data57 = data56.at;
if(!(((typeof data57 == "number") && (!(data57 % 1) && !isNaN(data57))) && (isFinite(data57)))){
const err135 = {instancePath:instancePath+"/state/outbox/" + i6+"/attempts/" + i7+"/at",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
if((typeof data57 == "number") && (isFinite(data57))){
if(data57 > 9007199254740991 || isNaN(data57)){
const err136 = {instancePath:instancePath+"/state/outbox/" + i6+"/attempts/" + i7+"/at",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
if(data57 < 0 || isNaN(data57)){
const err137 = {instancePath:instancePath+"/state/outbox/" + i6+"/attempts/" + i7+"/at",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
}
if(data56.durationMs !== undefined){
let data58 = data56.durationMs;
if(!((typeof data58 == "number") && (isFinite(data58)))){
const err138 = {instancePath:instancePath+"/state/outbox/" + i6+"/attempts/" + i7+"/durationMs",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
}
else {
const err139 = {instancePath:instancePath+"/state/outbox/" + i6+"/attempts/" + i7,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
}
else {
const err140 = {instancePath:instancePath+"/state/outbox/" + i6+"/attempts",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
}
else {
const err141 = {instancePath:instancePath+"/state/outbox/" + i6,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
}
else {
const err142 = {instancePath:instancePath+"/state/outbox",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data2.lanes !== undefined){
let data59 = data2.lanes;
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
for(const key1 in data59){
if(pattern28.test(key1)){
let data60 = data59[key1];
if(Array.isArray(data60)){
const len8 = data60.length;
for(let i8=0; i8<len8; i8++){
if(typeof data60[i8] !== "string"){
const err143 = {instancePath:instancePath+"/state/lanes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i8,keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
}
else {
const err144 = {instancePath:instancePath+"/state/lanes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
}
}
else {
const err145 = {instancePath:instancePath+"/state/lanes",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data2.due !== undefined){
let data62 = data2.due;
if(Array.isArray(data62)){
const len9 = data62.length;
for(let i9=0; i9<len9; i9++){
let data63 = data62[i9];
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
if(data63.id === undefined){
const err146 = {instancePath:instancePath+"/state/due/" + i9,keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
if(data63.at === undefined){
const err147 = {instancePath:instancePath+"/state/due/" + i9,keyword:"required",params:{missingProperty: "at"}};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
if(data63.id !== undefined){
if(typeof data63.id !== "string"){
const err148 = {instancePath:instancePath+"/state/due/" + i9+"/id",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data63.at !== undefined){
let data65 = data63.at;
if(!(((typeof data65 == "number") && (!(data65 % 1) && !isNaN(data65))) && (isFinite(data65)))){
const err149 = {instancePath:instancePath+"/state/due/" + i9+"/at",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
if((typeof data65 == "number") && (isFinite(data65))){
if(data65 > 9007199254740991 || isNaN(data65)){
const err150 = {instancePath:instancePath+"/state/due/" + i9+"/at",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
if(data65 < 0 || isNaN(data65)){
const err151 = {instancePath:instancePath+"/state/due/" + i9+"/at",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
}
}
else {
const err152 = {instancePath:instancePath+"/state/due/" + i9,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
}
else {
const err153 = {instancePath:instancePath+"/state/due",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(data2.finished !== undefined){
let data66 = data2.finished;
if(Array.isArray(data66)){
const len10 = data66.length;
for(let i10=0; i10<len10; i10++){
if(typeof data66[i10] !== "string"){
const err154 = {instancePath:instancePath+"/state/finished/" + i10,keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
}
else {
const err155 = {instancePath:instancePath+"/state/finished",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(data2.journal !== undefined){
let data68 = data2.journal;
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
if(data68.recorded === undefined){
const err156 = {instancePath:instancePath+"/state/journal",keyword:"required",params:{missingProperty: "recorded"}};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
if(data68.rows === undefined){
const err157 = {instancePath:instancePath+"/state/journal",keyword:"required",params:{missingProperty: "rows"}};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
if(data68.recorded !== undefined){
let data69 = data68.recorded;
if(!(((typeof data69 == "number") && (!(data69 % 1) && !isNaN(data69))) && (isFinite(data69)))){
const err158 = {instancePath:instancePath+"/state/journal/recorded",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
if((typeof data69 == "number") && (isFinite(data69))){
if(data69 < 0 || isNaN(data69)){
const err159 = {instancePath:instancePath+"/state/journal/recorded",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
}
if(data68.rows !== undefined){
let data70 = data68.rows;
if(Array.isArray(data70)){
const len11 = data70.length;
for(let i11=0; i11<len11; i11++){
let data71 = data70[i11];
if(data71 && typeof data71 == "object" && !Array.isArray(data71)){
if(data71.id === undefined){
const err160 = {instancePath:instancePath+"/state/journal/rows/" + i11,keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
if(data71.body === undefined){
const err161 = {instancePath:instancePath+"/state/journal/rows/" + i11,keyword:"required",params:{missingProperty: "body"}};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
if(data71.answer === undefined){
const err162 = {instancePath:instancePath+"/state/journal/rows/" + i11,keyword:"required",params:{missingProperty: "answer"}};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
if(data71.headers === undefined){
const err163 = {instancePath:instancePath+"/state/journal/rows/" + i11,keyword:"required",params:{missingProperty: "headers"}};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
if(data71.id !== undefined){
if(typeof data71.id !== "string"){
const err164 = {instancePath:instancePath+"/state/journal/rows/" + i11+"/id",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
if(data71.body !== undefined){
if(typeof data71.body !== "string"){
const err165 = {instancePath:instancePath+"/state/journal/rows/" + i11+"/body",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
if(data71.answer !== undefined){
if(typeof data71.answer !== "string"){
const err166 = {instancePath:instancePath+"/state/journal/rows/" + i11+"/answer",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
if(data71.headers !== undefined){
let data75 = data71.headers;
if(!(data75 && typeof data75 == "object" && !Array.isArray(data75))){
const err167 = {instancePath:instancePath+"/state/journal/rows/" + i11+"/headers",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
}
else {
const err168 = {instancePath:instancePath+"/state/journal/rows/" + i11,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
}
else {
const err169 = {instancePath:instancePath+"/state/journal/rows",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
}
else {
const err170 = {instancePath:instancePath+"/state/journal",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
}
else {
const err171 = {instancePath:instancePath+"/state",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
}
else {
const err172 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
validate240.errors = vErrors;
return errors === 0;
}

export const ControlTopup = validate241;
const schema94 = {"type":"object","required":["amount"],"properties":{"amount":{"type":"integer","minimum":1,"maximum":9007199254740991,"description":"Kopecks that come in."}},"additionalProperties":false,"x-source":"ours","$id":"ControlTopup"};

function validate241(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="ControlTopup" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.amount === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "amount"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "amount")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.amount !== undefined){
let data0 = data.amount;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/amount",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/amount",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/amount",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
}
else {
const err5 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate241.errors = vErrors;
return errors === 0;
}

export const ControlWait = validate242;
const schema95 = {"type":"object","properties":{"match":{"type":"object","description":"Fields of the item by dotted path, which may go on into a body, and the values they must have."},"count":{"type":"integer","minimum":1,"maximum":1000,"description":"How many items (default 1)."},"timeout_ms":{"type":"integer","minimum":0,"maximum":600000,"description":"Of real time, on either clock (default 5000)."}},"additionalProperties":false,"x-source":"ours","$id":"ControlWait"};

function validate242(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="ControlWait" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "match") || (key0 === "count")) || (key0 === "timeout_ms"))){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.match !== undefined){
let data0 = data.match;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
const err1 = {instancePath:instancePath+"/match",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.count !== undefined){
let data1 = data.count;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err2 = {instancePath:instancePath+"/count",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000 || isNaN(data1)){
const err3 = {instancePath:instancePath+"/count",keyword:"maximum",params:{comparison: "<=", limit: 1000}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/count",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.timeout_ms !== undefined){
let data2 = data.timeout_ms;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err5 = {instancePath:instancePath+"/timeout_ms",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 600000 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/timeout_ms",keyword:"maximum",params:{comparison: "<=", limit: 600000}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/timeout_ms",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
}
else {
const err8 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate242.errors = vErrors;
return errors === 0;
}

export const CounterParty = validate35;

export const Currency = validate46;

export const CustomRouting = validate243;
const schema96 = {"type":"object","required":["tags"],"properties":{"tags":{"type":"array","items":{"type":"object","required":["root_tag","values"],"properties":{"root_tag":{"type":"string","minLength":1,"description":"Name of the tag."},"values":{"type":"array","items":{"type":"string","minLength":1,"description":"A value of the tag."}}}}}},"title":"Custom routing","description":"Tags by which the bank chooses the route of an operation.","x-source":"sdk: CustomRouting","examples":[{"tags":[{"root_tag":"branch","values":["north"]}]}],"$id":"CustomRouting"};

function validate243(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="CustomRouting" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tags === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "tags"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.tags !== undefined){
let data0 = data.tags;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.root_tag === undefined){
const err1 = {instancePath:instancePath+"/tags/" + i0,keyword:"required",params:{missingProperty: "root_tag"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data1.values === undefined){
const err2 = {instancePath:instancePath+"/tags/" + i0,keyword:"required",params:{missingProperty: "values"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data1.root_tag !== undefined){
let data2 = data1.root_tag;
if(typeof data2 === "string"){
if(func2(data2) < 1){
const err3 = {instancePath:instancePath+"/tags/" + i0+"/root_tag",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/tags/" + i0+"/root_tag",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data1.values !== undefined){
let data3 = data1.values;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(typeof data4 === "string"){
if(func2(data4) < 1){
const err5 = {instancePath:instancePath+"/tags/" + i0+"/values/" + i1,keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/tags/" + i0+"/values/" + i1,keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/tags/" + i0+"/values",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/tags/" + i0,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/tags",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate243.errors = vErrors;
return errors === 0;
}

export const Customer = validate150;

export const CustomerInteraction = validate178;

export const ElementToTokenize = validate244;
const schema97 = {"type":"object","required":["ref","type","card_number"],"properties":{"ref":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,64}$","description":"The partner’s own name of the element; the answer uses it.","x-source":"docs: objects; its form is ours"},"type":{"type":"string","const":"card_number"},"card_number":{"type":"string","pattern":"^[0-9]{14,19}$","description":"Card number, 14 to 19 digits without spaces."}},"title":"Element to tokenize","description":"Something that is to be kept under a token: a card number.","x-source":"docs: objects","examples":[{"ref":"number","type":"card_number","card_number":"4242424242424242"}],"$id":"ElementToTokenize"};
const pattern30 = new RegExp("^[A-Za-z0-9_-]{1,64}$", "u");

function validate244(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="ElementToTokenize" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ref === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "ref"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.card_number === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "card_number"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.ref !== undefined){
let data0 = data.ref;
if(typeof data0 === "string"){
if(!pattern30.test(data0)){
const err3 = {instancePath:instancePath+"/ref",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{1,64}$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/ref",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.type !== undefined){
let data1 = data.type;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if("card_number" !== data1){
const err6 = {instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "card_number"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.card_number !== undefined){
let data2 = data.card_number;
if(typeof data2 === "string"){
if(!pattern11.test(data2)){
const err7 = {instancePath:instancePath+"/card_number",keyword:"pattern",params:{pattern: "^[0-9]{14,19}$"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/card_number",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate244.errors = vErrors;
return errors === 0;
}

export const EncryptedCard = validate82;

export const ErrorAnswer = validate245;
const schema98 = {"type":"object","required":["status","error"],"properties":{"status":{"type":"string","const":"error"},"error":{"$ref":"BankError"}},"title":"Error answer","description":"The bank refused the call, and why.","x-source":"docs: methods","examples":[{"status":"error","error":{"code":"session_wrong_state","description":"The session waits for no confirmation"}}],"$id":"ErrorAnswer"};

function validate245(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="ErrorAnswer" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.error === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "error"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.status !== undefined){
let data0 = data.status;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/status",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if("error" !== data0){
const err3 = {instancePath:instancePath+"/status",keyword:"const",params:{allowedValue: "error"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.error !== undefined){
if(!(validate76(data.error, {instancePath:instancePath+"/error",parentData:data,parentDataProperty:"error",rootData}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate245.errors = vErrors;
return errors === 0;
}

export const Exchange = validate126;

export const ExtendedTransferParticipant = validate25;

export const FiscalizationDetails = validate168;

export const FiscalizationRequest = validate247;
const schema99 = {"type":"object","required":["session_id","fiscalization_details"],"properties":{"session_id":{"$ref":"SessionReference"},"fiscalization_details":{"$ref":"FiscalizationDetails"},"payout_details":{"$ref":"PayoutDetails"},"amount_details":{"$ref":"Amount"},"participant_details":{"$ref":"ParticipantDetails"},"customer":{"$ref":"Customer"},"metadata":{"$ref":"Metadata"}},"$id":"FiscalizationRequest"};
const schema100 = {"type":"object","required":["type"],"properties":{"type":{"type":"string","enum":["card","bank_account","wallet","recurrent","tax"]}},"discriminator":{"propertyName":"type"},"oneOf":[{"type":"object","required":["type","card"],"properties":{"type":{"type":"string","const":"card"},"card":{"$ref":"Card"}},"title":"To a card"},{"type":"object","required":["type","bank_account"],"properties":{"type":{"type":"string","const":"bank_account"},"bank_account":{"$ref":"BankAccount"}},"title":"To a bank account"},{"type":"object","required":["type","wallet"],"properties":{"type":{"type":"string","const":"wallet"},"wallet":{"$ref":"Wallet"}},"title":"To a wallet"},{"type":"object","required":["type","recurrent"],"properties":{"type":{"type":"string","const":"recurrent"},"recurrent":{"$ref":"Recurrent"}},"title":"To a recurring card"},{"type":"object","required":["type","tax"],"properties":{"type":{"type":"string","const":"tax"},"tax":{"$ref":"Tax"}},"title":"Tax"}],"title":"Payout details","description":"Where the money of a payout goes: `type` names the method, the field of the same name describes it.","x-source":"docs: objects","examples":[{"type":"card","card":{"type":"tokenized_card","tokenized_card":{"token":"0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f0"}}},{"type":"wallet","wallet":{"type":"yoomoney","yoomoney":{"account":"4100131000131"}}}],"$id":"PayoutDetails"};

function validate250(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="PayoutDetails" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(((((data0 === "card") || (data0 === "bank_account")) || (data0 === "wallet")) || (data0 === "recurrent")) || (data0 === "tax"))){
const err2 = {instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema100.properties.type.enum}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "card"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.card === undefined){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "card"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.type !== undefined){
let data1 = data.type;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if("card" !== data1){
const err6 = {instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "card"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.card !== undefined){
if(!(validate80(data.card, {instancePath:instancePath+"/card",parentData:data,parentDataProperty:"card",rootData}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else if(tag0 === "bank_account"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err8 = {instancePath,keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.bank_account === undefined){
const err9 = {instancePath,keyword:"required",params:{missingProperty: "bank_account"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.type !== undefined){
let data3 = data.type;
if(typeof data3 !== "string"){
const err10 = {instancePath:instancePath+"/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if("bank_account" !== data3){
const err11 = {instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "bank_account"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.bank_account !== undefined){
if(!(validate55(data.bank_account, {instancePath:instancePath+"/bank_account",parentData:data,parentDataProperty:"bank_account",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else if(tag0 === "wallet"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err13 = {instancePath,keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.wallet === undefined){
const err14 = {instancePath,keyword:"required",params:{missingProperty: "wallet"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.type !== undefined){
let data5 = data.type;
if(typeof data5 !== "string"){
const err15 = {instancePath:instancePath+"/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if("wallet" !== data5){
const err16 = {instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "wallet"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.wallet !== undefined){
if(!(validate103(data.wallet, {instancePath:instancePath+"/wallet",parentData:data,parentDataProperty:"wallet",rootData}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
}
}
else {
const err17 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else if(tag0 === "recurrent"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err18 = {instancePath,keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data.recurrent === undefined){
const err19 = {instancePath,keyword:"required",params:{missingProperty: "recurrent"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data.type !== undefined){
let data7 = data.type;
if(typeof data7 !== "string"){
const err20 = {instancePath:instancePath+"/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if("recurrent" !== data7){
const err21 = {instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "recurrent"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.recurrent !== undefined){
if(!(validate105(data.recurrent, {instancePath:instancePath+"/recurrent",parentData:data,parentDataProperty:"recurrent",rootData}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
}
}
else {
const err22 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else if(tag0 === "tax"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err23 = {instancePath,keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data.tax === undefined){
const err24 = {instancePath,keyword:"required",params:{missingProperty: "tax"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data.type !== undefined){
let data9 = data.type;
if(typeof data9 !== "string"){
const err25 = {instancePath:instancePath+"/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if("tax" !== data9){
const err26 = {instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "tax"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.tax !== undefined){
if(!(validate107(data.tax, {instancePath:instancePath+"/tax",parentData:data,parentDataProperty:"tax",rootData}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
}
}
else {
const err27 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath,keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath,keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
validate250.errors = vErrors;
return errors === 0;
}


function validate247(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="FiscalizationRequest" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.session_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "session_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.fiscalization_details === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "fiscalization_details"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.session_id !== undefined){
if(!(validate43(data.session_id, {instancePath:instancePath+"/session_id",parentData:data,parentDataProperty:"session_id",rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
if(data.fiscalization_details !== undefined){
if(!(validate168(data.fiscalization_details, {instancePath:instancePath+"/fiscalization_details",parentData:data,parentDataProperty:"fiscalization_details",rootData}))){
vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
errors = vErrors.length;
}
}
if(data.payout_details !== undefined){
if(!(validate250(data.payout_details, {instancePath:instancePath+"/payout_details",parentData:data,parentDataProperty:"payout_details",rootData}))){
vErrors = vErrors === null ? validate250.errors : vErrors.concat(validate250.errors);
errors = vErrors.length;
}
}
if(data.amount_details !== undefined){
if(!(validate45(data.amount_details, {instancePath:instancePath+"/amount_details",parentData:data,parentDataProperty:"amount_details",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
if(data.participant_details !== undefined){
if(!(validate155(data.participant_details, {instancePath:instancePath+"/participant_details",parentData:data,parentDataProperty:"participant_details",rootData}))){
vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
errors = vErrors.length;
}
}
if(data.customer !== undefined){
if(!(validate150(data.customer, {instancePath:instancePath+"/customer",parentData:data,parentDataProperty:"customer",rootData}))){
vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
errors = vErrors.length;
}
}
if(data.metadata !== undefined){
if(!(validate191(data.metadata, {instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"metadata",rootData}))){
vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate247.errors = vErrors;
return errors === 0;
}

export const FiscalizationService = validate170;

export const FpsBank = validate261;
const schema101 = {"type":"object","required":["id","eng_name","ru_name"],"properties":{"id":{"$ref":"FpsBankId"},"eng_name":{"type":"string","minLength":1,"description":"Its name in English."},"ru_name":{"type":"string","minLength":1,"description":"Its name in Russian."}},"title":"FPS bank","description":"A member bank of the Faster Payments System (SBP): its `id` is what a payout by phone number names.","x-source":"sdk: FpsBank","examples":[{"id":"100000000143","eng_name":"Bank 131","ru_name":"Банк 131"}],"$id":"FpsBank"};

function validate261(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="FpsBank" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.eng_name === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "eng_name"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.ru_name === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "ru_name"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.id !== undefined){
if(!(validate69(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
if(data.eng_name !== undefined){
let data1 = data.eng_name;
if(typeof data1 === "string"){
if(func2(data1) < 1){
const err3 = {instancePath:instancePath+"/eng_name",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/eng_name",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.ru_name !== undefined){
let data2 = data.ru_name;
if(typeof data2 === "string"){
if(func2(data2) < 1){
const err5 = {instancePath:instancePath+"/ru_name",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/ru_name",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate261.errors = vErrors;
return errors === 0;
}

export const FpsBankId = validate69;

export const FpsBanksAnswer = validate263;
const schema102 = {"type":"object","required":["status","banks"],"properties":{"status":{"type":"string","const":"ok"},"banks":{"type":"array","items":{"$ref":"FpsBank"}}},"title":"FPS banks answer","description":"The banks that can be paid to by phone number.","x-source":"sdk: FpsBanksListResponse","examples":[{"status":"ok","banks":[{"id":"100000000143","eng_name":"Bank 131","ru_name":"Банк 131"}]}],"$id":"FpsBanksAnswer"};

function validate263(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="FpsBanksAnswer" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.banks === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "banks"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.status !== undefined){
let data0 = data.status;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/status",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if("ok" !== data0){
const err3 = {instancePath:instancePath+"/status",keyword:"const",params:{allowedValue: "ok"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.banks !== undefined){
let data1 = data.banks;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate261(data1[i0], {instancePath:instancePath+"/banks/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/banks",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate263.errors = vErrors;
return errors === 0;
}

export const FpsBanksRequest = validate265;
const schema103 = {"type":"object","properties":{},"$id":"FpsBanksRequest"};

function validate265(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="FpsBanksRequest" */;
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate265.errors = vErrors;
return errors === 0;
}

export const FpsCustomerVerificationRequest = validate266;
const schema104 = {"type":"object","required":["payout_details","participant_details"],"properties":{"session_id":{"$ref":"SessionReference"},"payout_details":{"$ref":"VerificationDetails"},"participant_details":{"$ref":"ParticipantDetails"},"customer":{"$ref":"Customer"},"metadata":{"$ref":"Metadata"}},"$id":"FpsCustomerVerificationRequest"};
const schema105 = {"type":"object","required":["type"],"properties":{"type":{"type":"string","enum":["bank_account"]}},"discriminator":{"propertyName":"type"},"oneOf":[{"type":"object","required":["type","bank_account"],"properties":{"type":{"type":"string","const":"bank_account"},"bank_account":{"$ref":"VerifiedAccount"}},"title":"To a bank account, by phone number"}],"title":"Verification details","description":"Whom fps/customer_verification asks about, in the shape of a payout method.","x-source":"sdk: FpsApiTest; sibling: fps-verification","examples":[{"type":"bank_account","bank_account":{"system_type":"faster_payment_system_verification","faster_payment_system_verification":{"phone":"79990000131","bank_id":"100000000131"}}}],"$id":"VerificationDetails"};
const schema106 = {"type":"object","required":["system_type"],"properties":{"system_type":{"type":"string","enum":["faster_payment_system_verification"]}},"discriminator":{"propertyName":"system_type"},"oneOf":[{"type":"object","required":["system_type","faster_payment_system_verification"],"properties":{"system_type":{"type":"string","const":"faster_payment_system_verification"},"faster_payment_system_verification":{"$ref":"BankAccountFpsVerification"}},"title":"By phone number, to be verified"}],"title":"Account to verify","description":"The account that fps/customer_verification asks about.","x-source":"sdk: FpsApiTest; sibling: fps-verification","examples":[{"system_type":"faster_payment_system_verification","faster_payment_system_verification":{"phone":"79990000131","bank_id":"100000000131"}}],"$id":"VerifiedAccount"};

function validate269(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="VerifiedAccount" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.system_type === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "system_type"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.system_type !== undefined){
let data0 = data.system_type;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/system_type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(data0 === "faster_payment_system_verification")){
const err2 = {instancePath:instancePath+"/system_type",keyword:"enum",params:{allowedValues: schema106.properties.system_type.enum}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
const tag0 = data.system_type;
if(typeof tag0 == "string"){
if(tag0 === "faster_payment_system_verification"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.system_type === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "system_type"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.faster_payment_system_verification === undefined){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "faster_payment_system_verification"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.system_type !== undefined){
let data1 = data.system_type;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/system_type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if("faster_payment_system_verification" !== data1){
const err6 = {instancePath:instancePath+"/system_type",keyword:"const",params:{allowedValue: "faster_payment_system_verification"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.faster_payment_system_verification !== undefined){
if(!(validate72(data.faster_payment_system_verification, {instancePath:instancePath+"/faster_payment_system_verification",parentData:data,parentDataProperty:"faster_payment_system_verification",rootData}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath,keyword:"discriminator",params:{error: "mapping", tag: "system_type", tagValue: tag0}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath,keyword:"discriminator",params:{error: "tag", tag: "system_type", tagValue: tag0}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate269.errors = vErrors;
return errors === 0;
}


function validate268(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="VerificationDetails" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(data0 === "bank_account")){
const err2 = {instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema105.properties.type.enum}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "bank_account"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.bank_account === undefined){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "bank_account"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.type !== undefined){
let data1 = data.type;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if("bank_account" !== data1){
const err6 = {instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "bank_account"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.bank_account !== undefined){
if(!(validate269(data.bank_account, {instancePath:instancePath+"/bank_account",parentData:data,parentDataProperty:"bank_account",rootData}))){
vErrors = vErrors === null ? validate269.errors : vErrors.concat(validate269.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath,keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath,keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate268.errors = vErrors;
return errors === 0;
}


function validate266(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="FpsCustomerVerificationRequest" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.payout_details === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "payout_details"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.participant_details === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "participant_details"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.session_id !== undefined){
if(!(validate43(data.session_id, {instancePath:instancePath+"/session_id",parentData:data,parentDataProperty:"session_id",rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
if(data.payout_details !== undefined){
if(!(validate268(data.payout_details, {instancePath:instancePath+"/payout_details",parentData:data,parentDataProperty:"payout_details",rootData}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
}
if(data.participant_details !== undefined){
if(!(validate155(data.participant_details, {instancePath:instancePath+"/participant_details",parentData:data,parentDataProperty:"participant_details",rootData}))){
vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
errors = vErrors.length;
}
}
if(data.customer !== undefined){
if(!(validate150(data.customer, {instancePath:instancePath+"/customer",parentData:data,parentDataProperty:"customer",rootData}))){
vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
errors = vErrors.length;
}
}
if(data.metadata !== undefined){
if(!(validate191(data.metadata, {instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"metadata",rootData}))){
vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate266.errors = vErrors;
return errors === 0;
}

export const IdentityDocument = validate158;

export const InternalTransfer = validate210;

export const Kpp = validate63;

export const MaskedAccount = validate276;
const schema107 = {"type":"string","title":"Masked account","description":"An account number of which only the first five digits and the last four are shown.","x-source":"docs: payout-tokenized-account","pattern":"^[0-9]{5}\\*{3}[0-9]{4}$","examples":["40817***0131"],"$id":"MaskedAccount"};
const pattern32 = new RegExp("^[0-9]{5}\\*{3}[0-9]{4}$", "u");

function validate276(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="MaskedAccount" */;
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern32.test(data)){
const err0 = {instancePath,keyword:"pattern",params:{pattern: "^[0-9]{5}\\*{3}[0-9]{4}$"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate276.errors = vErrors;
return errors === 0;
}

export const Metadata = validate191;

export const MoneyAmount = validate49;

export const NextAction = validate141;

export const NominalTopupWebhook = validate277;
const schema108 = {"type":"object","required":["type","topup","balance"],"properties":{"type":{"type":"string","const":"nominal_topup"},"topup":{"type":"object","required":["account_number","amount_details","created_at"],"properties":{"account_number":{"type":"string"},"amount_details":{"$ref":"Amount"},"created_at":{"$ref":"Timestamp"}},"description":"What came to the account, and when."},"balance":{"$ref":"MoneyAmount"}},"title":"Nominal account topped up","description":"Money has come to a nominal account (returns aside): the top-up and the balance after it. Opt-in; the body is ours: the bank’s own was not seen.","x-source":"ours: the body; docs: escrow-intro","examples":[{"type":"nominal_topup","topup":{"account_number":"40702810500000000131","amount_details":{"amount":10000,"currency":"rub"},"created_at":"2025-03-01T10:00:00.000000Z"},"balance":{"amount":13100,"currency":"rub"}}],"$id":"NominalTopupWebhook"};

function validate277(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="NominalTopupWebhook" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.topup === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "topup"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.balance === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "balance"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if("nominal_topup" !== data0){
const err4 = {instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "nominal_topup"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.topup !== undefined){
let data1 = data.topup;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.account_number === undefined){
const err5 = {instancePath:instancePath+"/topup",keyword:"required",params:{missingProperty: "account_number"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.amount_details === undefined){
const err6 = {instancePath:instancePath+"/topup",keyword:"required",params:{missingProperty: "amount_details"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1.created_at === undefined){
const err7 = {instancePath:instancePath+"/topup",keyword:"required",params:{missingProperty: "created_at"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1.account_number !== undefined){
if(typeof data1.account_number !== "string"){
const err8 = {instancePath:instancePath+"/topup/account_number",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data1.amount_details !== undefined){
if(!(validate45(data1.amount_details, {instancePath:instancePath+"/topup/amount_details",parentData:data1,parentDataProperty:"amount_details",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
if(data1.created_at !== undefined){
if(!(validate137(data1.created_at, {instancePath:instancePath+"/topup/created_at",parentData:data1,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/topup",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.balance !== undefined){
if(!(validate49(data.balance, {instancePath:instancePath+"/balance",parentData:data,parentDataProperty:"balance",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate277.errors = vErrors;
return errors === 0;
}

export const NpdCheckAnswer = validate281;
const schema109 = {"type":"object","required":["status","request_id"],"properties":{"status":{"type":"string","const":"ok"},"request_id":{"type":"string","minLength":1,"description":"Names the request; npd/request/status answers for it."}},"title":"NPD check answer","description":"The bank asks the tax service; the answer is fetched by npd/request/status.","x-source":"inferred: two public integrations","examples":[{"status":"ok","request_id":"1001"}],"$id":"NpdCheckAnswer"};

function validate281(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="NpdCheckAnswer" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.request_id === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "request_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.status !== undefined){
let data0 = data.status;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/status",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if("ok" !== data0){
const err3 = {instancePath:instancePath+"/status",keyword:"const",params:{allowedValue: "ok"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.request_id !== undefined){
let data1 = data.request_id;
if(typeof data1 === "string"){
if(func2(data1) < 1){
const err4 = {instancePath:instancePath+"/request_id",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/request_id",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate281.errors = vErrors;
return errors === 0;
}

export const NpdCheckRequest = validate282;
const schema110 = {"type":"object","required":["tax_reference"],"properties":{"tax_reference":{"$ref":"PersonTaxNumber"}},"$id":"NpdCheckRequest"};
const schema111 = {"type":"string","title":"Tax number of a person","description":"Russian taxpayer number (INN) of a person, 12 digits.","x-source":"docs: selfemployed-widget","pattern":"^[0-9]{12}$","examples":["770000000131"],"$id":"PersonTaxNumber"};

function validate283(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="PersonTaxNumber" */;
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern10.test(data)){
const err0 = {instancePath,keyword:"pattern",params:{pattern: "^[0-9]{12}$"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate283.errors = vErrors;
return errors === 0;
}


function validate282(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="NpdCheckRequest" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tax_reference === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "tax_reference"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.tax_reference !== undefined){
if(!(validate283(data.tax_reference, {instancePath:instancePath+"/tax_reference",parentData:data,parentDataProperty:"tax_reference",rootData}))){
vErrors = vErrors === null ? validate283.errors : vErrors.concat(validate283.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate282.errors = vErrors;
return errors === 0;
}

export const NpdRequestStatusAnswer = validate285;
const schema112 = {"type":"object","required":["status"],"properties":{"status":{"enum":["ok","pending"],"type":"string","description":"`pending` until the tax service has answered, then `ok`."},"is_professional_income_taxpayer":{"type":"boolean","description":"Whether the person is self-employed. There once the tax service has answered."},"is_linked":{"type":"boolean","description":"Whether the person has linked Bank 131. There like the other."}},"title":"NPD request status answer","description":"What the tax service says of a person, or that it has not said it yet.","x-source":"inferred: two public integrations","examples":[{"status":"pending"},{"status":"ok","is_professional_income_taxpayer":true,"is_linked":true}],"$id":"NpdRequestStatusAnswer"};

function validate285(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="NpdRequestStatusAnswer" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.status !== undefined){
let data0 = data.status;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/status",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!((data0 === "ok") || (data0 === "pending"))){
const err2 = {instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema112.properties.status.enum}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.is_professional_income_taxpayer !== undefined){
if(typeof data.is_professional_income_taxpayer !== "boolean"){
const err3 = {instancePath:instancePath+"/is_professional_income_taxpayer",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.is_linked !== undefined){
if(typeof data.is_linked !== "boolean"){
const err4 = {instancePath:instancePath+"/is_linked",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate285.errors = vErrors;
return errors === 0;
}

export const NpdRequestStatusRequest = validate286;
const schema113 = {"type":"object","required":["request_id"],"properties":{"request_id":{"type":"string","minLength":1,"description":"The id that npd/check gave."}},"$id":"NpdRequestStatusRequest"};

function validate286(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="NpdRequestStatusRequest" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.request_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "request_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.request_id !== undefined){
let data0 = data.request_id;
if(typeof data0 === "string"){
if(func2(data0) < 1){
const err1 = {instancePath:instancePath+"/request_id",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/request_id",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate286.errors = vErrors;
return errors === 0;
}

export const Participant = validate156;

export const ParticipantDetails = validate155;

export const Payment = validate201;

export const PaymentDetails = validate209;

export const PaymentFinishedWebhook = validate287;
const schema114 = {"type":"object","required":["type","session"],"properties":{"type":{"type":"string","const":"payment_finished"},"session":{"$ref":"Session"}},"title":"Payment finished","description":"An operation has ended, well or badly: look at its status, and at the error of a failed one.","x-source":"docs: webhooks","examples":[{"type":"payment_finished","session":{"id":"ps_4107","status":"accepted","created_at":"2025-03-01T10:00:00.000000Z","updated_at":"2025-03-01T10:00:05.000000Z","payout_list":[{"id":"po_9001","status":"succeeded","created_at":"2025-03-01T10:00:01.110000Z","customer":{"reference":"user-77","contacts":[{"email":"anna@shop.example"}]},"payout_details":{"type":"card","card":{"type":"tokenized_card","tokenized_card":{"token":"0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f0"}}},"participant_details":{"recipient":{"full_name":"Petrova Anna"}},"amount_details":{"amount":10000,"currency":"rub"},"refunds":[],"metadata":"order-77","finished_at":"2025-03-01T10:00:05.000000Z","transaction_info":{"rrn":"425300000131","auth_code":"204131"}}]}}],"$id":"PaymentFinishedWebhook"};

function validate287(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="PaymentFinishedWebhook" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.session === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "session"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if("payment_finished" !== data0){
const err3 = {instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "payment_finished"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.session !== undefined){
if(!(validate132(data.session, {instancePath:instancePath+"/session",parentData:data,parentDataProperty:"session",rootData}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate287.errors = vErrors;
return errors === 0;
}

export const PaymentId = validate202;

export const PaymentMetadata = validate289;
const schema115 = {"type":"object","properties":{"device_session_id":{"type":"string","description":"Id of the device’s fingerprint session."},"device_session_id_list":{"description":"Several of them; their form is not documented."}},"title":"Payment metadata","description":"Facts about the device the payer uses, for the bank’s anti-fraud. Not sent back.","x-source":"sdk: PaymentMetadataEnum","examples":[{"device_session_id":"device-131"}],"$id":"PaymentMetadata"};

function validate289(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="PaymentMetadata" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.device_session_id !== undefined){
if(typeof data.device_session_id !== "string"){
const err0 = {instancePath:instancePath+"/device_session_id",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate289.errors = vErrors;
return errors === 0;
}

export const PaymentOptions = validate290;
const schema116 = {"type":"object","properties":{"return_url":{"type":"string","description":"Where the payer comes back to."},"recurrent":{"type":"boolean","description":"true asks for a recurrent token."},"subscription":{"type":"object","patternProperties":{"^.*$":{}},"description":"A subscription to start."},"platform_details":{"type":"object","properties":{"type":{"type":"string","description":"desktop or mobile"},"os":{"type":"string","description":"Operating system."},"browser":{"type":"string","description":"Browser."}}},"expiration_at":{"type":"string","description":"Until when the payer may pay, `YYYY-MM-DD hh:mm:ss`.","x-source":"docs: objects"}},"title":"Payment options","description":"How a payment is to be run.","x-source":"sdk: PaymentOptions","examples":[{"return_url":"https://shop.example/done","recurrent":true}],"$id":"PaymentOptions"};

function validate290(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="PaymentOptions" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.return_url !== undefined){
if(typeof data.return_url !== "string"){
const err0 = {instancePath:instancePath+"/return_url",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.recurrent !== undefined){
if(typeof data.recurrent !== "boolean"){
const err1 = {instancePath:instancePath+"/recurrent",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.subscription !== undefined){
let data2 = data.subscription;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
const err2 = {instancePath:instancePath+"/subscription",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.platform_details !== undefined){
let data3 = data.platform_details;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.type !== undefined){
if(typeof data3.type !== "string"){
const err3 = {instancePath:instancePath+"/platform_details/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data3.os !== undefined){
if(typeof data3.os !== "string"){
const err4 = {instancePath:instancePath+"/platform_details/os",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data3.browser !== undefined){
if(typeof data3.browser !== "string"){
const err5 = {instancePath:instancePath+"/platform_details/browser",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/platform_details",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.expiration_at !== undefined){
if(typeof data.expiration_at !== "string"){
const err7 = {instancePath:instancePath+"/expiration_at",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate290.errors = vErrors;
return errors === 0;
}

export const PaymentRefundedWebhook = validate291;
const schema117 = {"type":"object","required":["type","session"],"properties":{"type":{"type":"string","const":"payment_refunded"},"session":{"$ref":"Session"}},"title":"Payment refunded","description":"Money has gone back: the operation it belongs to now lists it among its `refunds`.","x-source":"docs: webhooks, payout-refunds","examples":[{"type":"payment_refunded","session":{"id":"ps_4107","status":"accepted","created_at":"2025-03-01T10:00:00.000000Z","updated_at":"2025-03-02T09:00:00.000000Z","payout_list":[{"id":"po_9001","status":"succeeded","created_at":"2025-03-01T10:00:01.110000Z","customer":{"reference":"user-77","contacts":[{"email":"anna@shop.example"}]},"payout_details":{"type":"card","card":{"type":"tokenized_card","tokenized_card":{"token":"0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f0"}}},"participant_details":{"recipient":{"full_name":"Petrova Anna"}},"amount_details":{"amount":10000,"currency":"rub"},"refunds":[{"id":"rf_203","status":"accepted","created_at":"2025-03-02T09:00:00.000000Z","finished_at":"2025-03-02T09:00:00.000000Z","amount_details":{"amount":10000,"currency":"rub"}}],"metadata":"order-77","finished_at":"2025-03-01T10:00:05.000000Z","transaction_info":{"rrn":"425300000131","auth_code":"204131"}}]}}],"$id":"PaymentRefundedWebhook"};

function validate291(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="PaymentRefundedWebhook" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.session === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "session"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if("payment_refunded" !== data0){
const err3 = {instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "payment_refunded"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.session !== undefined){
if(!(validate132(data.session, {instancePath:instancePath+"/session",parentData:data,parentDataProperty:"session",rootData}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate291.errors = vErrors;
return errors === 0;
}

export const PaymentStatus = validate204;

export const Payout = validate143;

export const PayoutDetails = validate250;

export const PayoutId = validate144;

export const PayoutStatus = validate146;

export const PersonTaxNumber = validate283;

export const Phone = validate67;

export const ProfessionalIncomeTaxpayer = validate169;

export const PublicTokenAnswer = validate293;
const schema118 = {"type":"object","required":["status","public_token"],"properties":{"status":{"type":"string","const":"ok"},"public_token":{"$ref":"Token"}},"title":"Public token answer","description":"A token for a web page: good for 24 hours and one operation of the widgets that it was asked for.","x-source":"sdk: PublicTokenResponse","examples":[{"status":"ok","public_token":"5d1f3b7c9e0a2846d5f3b1c7e9a0482664d5f1b3c7e9a028466d5f3b1c7e9a04"}],"$id":"PublicTokenAnswer"};

function validate293(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="PublicTokenAnswer" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.public_token === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "public_token"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.status !== undefined){
let data0 = data.status;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/status",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if("ok" !== data0){
const err3 = {instancePath:instancePath+"/status",keyword:"const",params:{allowedValue: "ok"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.public_token !== undefined){
if(!(validate59(data.public_token, {instancePath:instancePath+"/public_token",parentData:data,parentDataProperty:"public_token",rootData}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate293.errors = vErrors;
return errors === 0;
}

export const ReadyToConfirmWebhook = validate295;
const schema119 = {"type":"object","required":["type","session"],"properties":{"type":{"type":"string","const":"ready_to_confirm"},"session":{"$ref":"Session"},"confirm_information":{"$ref":"ConfirmInformation"}},"title":"Ready to confirm","description":"The bank has checked the operation and waits for `session/confirm` or `session/cancel`. Payouts from nominal and settlement accounts bring `confirm_information`.","x-source":"docs: webhooks","examples":[{"type":"ready_to_confirm","session":{"id":"ps_4107","status":"in_progress","created_at":"2025-03-01T10:00:00.000000Z","updated_at":"2025-03-01T10:00:02.000000Z","next_action":"confirm","payout_list":[{"id":"po_9001","status":"pending","created_at":"2025-03-01T10:00:01.110000Z","customer":{"reference":"user-77","contacts":[{"email":"anna@shop.example"}]},"payout_details":{"type":"card","card":{"type":"tokenized_card","tokenized_card":{"token":"0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f0"}}},"participant_details":{"recipient":{"full_name":"Petrova Anna"}},"amount_details":{"amount":10000,"currency":"rub"},"refunds":[],"metadata":"order-77"}]}}],"$id":"ReadyToConfirmWebhook"};

function validate295(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="ReadyToConfirmWebhook" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.session === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "session"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if("ready_to_confirm" !== data0){
const err3 = {instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "ready_to_confirm"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.session !== undefined){
if(!(validate132(data.session, {instancePath:instancePath+"/session",parentData:data,parentDataProperty:"session",rootData}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
}
if(data.confirm_information !== undefined){
if(!(validate87(data.confirm_information, {instancePath:instancePath+"/confirm_information",parentData:data,parentDataProperty:"confirm_information",rootData}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate295.errors = vErrors;
return errors === 0;
}

export const Receipt = validate174;

export const Recurrent = validate105;

export const RecurrentToken = validate216;

export const Refund = validate182;

export const RefundId = validate183;

export const RefundStatus = validate185;

export const RejectReason = validate77;

export const ReportAccountBalanceRequest = validate298;
const schema120 = {"type":"object","required":["account_number"],"properties":{"account_number":{"$ref":"AccountNumber"}},"$id":"ReportAccountBalanceRequest"};

function validate298(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="ReportAccountBalanceRequest" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.account_number === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "account_number"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.account_number !== undefined){
if(!(validate22(data.account_number, {instancePath:instancePath+"/account_number",parentData:data,parentDataProperty:"account_number",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate298.errors = vErrors;
return errors === 0;
}

export const ReportAccountStatementRequest = validate300;
const schema121 = {"type":"object","required":["date_from","date_to","account_number"],"properties":{"date_from":{"$ref":"CalendarDate"},"date_to":{"$ref":"CalendarDate"},"account_number":{"$ref":"AccountNumber"}},"$id":"ReportAccountStatementRequest"};

function validate300(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="ReportAccountStatementRequest" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.date_from === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "date_from"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.date_to === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "date_to"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.account_number === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "account_number"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.date_from !== undefined){
if(!(validate29(data.date_from, {instancePath:instancePath+"/date_from",parentData:data,parentDataProperty:"date_from",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
if(data.date_to !== undefined){
if(!(validate29(data.date_to, {instancePath:instancePath+"/date_to",parentData:data,parentDataProperty:"date_to",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
if(data.account_number !== undefined){
if(!(validate22(data.account_number, {instancePath:instancePath+"/account_number",parentData:data,parentDataProperty:"account_number",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate300.errors = vErrors;
return errors === 0;
}

export const RevenueSplitItem = validate193;

export const SelfEmployedWidget = validate304;
const schema122 = {"type":"object","required":["tax_reference"],"properties":{"tax_reference":{"type":"string","pattern":"^[0-9]{12}$","description":"Tax number (INN) of the self-employed person, 12 digits."}},"title":"Self-employed widget","description":"Opens the widget in which a self-employed person links the bank to the tax service.","x-source":"sdk: SelfEmployedWidget","examples":[{"tax_reference":"770000000131"}],"$id":"SelfEmployedWidget"};

function validate304(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="SelfEmployedWidget" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tax_reference === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "tax_reference"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.tax_reference !== undefined){
let data0 = data.tax_reference;
if(typeof data0 === "string"){
if(!pattern10.test(data0)){
const err1 = {instancePath:instancePath+"/tax_reference",keyword:"pattern",params:{pattern: "^[0-9]{12}$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/tax_reference",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate304.errors = vErrors;
return errors === 0;
}

export const Session = validate132;

export const SessionAnswer = validate305;
const schema123 = {"type":"object","required":["status","session"],"properties":{"status":{"type":"string","const":"ok"},"session":{"$ref":"Session"},"confirm_information":{"$ref":"ConfirmInformation"}},"title":"Session answer","description":"The bank took the call; the session as it is now. `confirm_information` is there while a payout from a nominal or settlement account waits for the partner; that it stands beside the session is known from the SDK.","x-source":"docs: methods","examples":[{"status":"ok","session":{"id":"ps_4107","status":"created","created_at":"2025-03-01T10:00:00.000000Z","updated_at":"2025-03-01T10:00:00.000000Z"}},{"status":"ok","session":{"id":"ps_4107","status":"in_progress","created_at":"2025-03-01T10:00:00.000000Z","updated_at":"2025-03-01T10:00:02.000000Z","next_action":"confirm","payout_list":[{"id":"po_9001","status":"pending","created_at":"2025-03-01T10:00:01.110000Z","customer":{"reference":"user-77","contacts":[{"email":"anna@shop.example"}]},"payout_details":{"type":"card","card":{"type":"tokenized_card","tokenized_card":{"token":"0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f0"}}},"participant_details":{"recipient":{"full_name":"Petrova Anna"}},"amount_details":{"amount":10000,"currency":"rub"},"refunds":[],"metadata":"order-77"}]}}],"$id":"SessionAnswer"};

function validate305(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="SessionAnswer" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.session === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "session"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.status !== undefined){
let data0 = data.status;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/status",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if("ok" !== data0){
const err3 = {instancePath:instancePath+"/status",keyword:"const",params:{allowedValue: "ok"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.session !== undefined){
if(!(validate132(data.session, {instancePath:instancePath+"/session",parentData:data,parentDataProperty:"session",rootData}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
}
if(data.confirm_information !== undefined){
if(!(validate87(data.confirm_information, {instancePath:instancePath+"/confirm_information",parentData:data,parentDataProperty:"confirm_information",rootData}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate305.errors = vErrors;
return errors === 0;
}

export const SessionCancelRequest = validate308;
const schema124 = {"type":"object","required":["session_id"],"properties":{"session_id":{"$ref":"SessionReference"},"confirm_information":{"$ref":"ConfirmInformation"}},"$id":"SessionCancelRequest"};

function validate308(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="SessionCancelRequest" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.session_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "session_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.session_id !== undefined){
if(!(validate43(data.session_id, {instancePath:instancePath+"/session_id",parentData:data,parentDataProperty:"session_id",rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
if(data.confirm_information !== undefined){
if(!(validate87(data.confirm_information, {instancePath:instancePath+"/confirm_information",parentData:data,parentDataProperty:"confirm_information",rootData}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate308.errors = vErrors;
return errors === 0;
}

export const SessionCaptureRequest = validate311;
const schema125 = {"type":"object","required":["session_id"],"properties":{"session_id":{"$ref":"SessionReference"},"amount_details":{"$ref":"Amount"}},"$id":"SessionCaptureRequest"};

function validate311(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="SessionCaptureRequest" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.session_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "session_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.session_id !== undefined){
if(!(validate43(data.session_id, {instancePath:instancePath+"/session_id",parentData:data,parentDataProperty:"session_id",rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
if(data.amount_details !== undefined){
if(!(validate45(data.amount_details, {instancePath:instancePath+"/amount_details",parentData:data,parentDataProperty:"amount_details",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate311.errors = vErrors;
return errors === 0;
}

export const SessionChargebackRequest = validate314;
const schema126 = {"type":"object","required":["session_id"],"properties":{"session_id":{"$ref":"SessionReference"}},"$id":"SessionChargebackRequest"};

function validate314(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="SessionChargebackRequest" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.session_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "session_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.session_id !== undefined){
if(!(validate43(data.session_id, {instancePath:instancePath+"/session_id",parentData:data,parentDataProperty:"session_id",rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate314.errors = vErrors;
return errors === 0;
}

export const SessionConfirmRequest = validate316;
const schema127 = {"type":"object","required":["session_id"],"properties":{"session_id":{"$ref":"SessionReference"},"confirm_information":{"$ref":"ConfirmInformation"}},"$id":"SessionConfirmRequest"};

function validate316(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="SessionConfirmRequest" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.session_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "session_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.session_id !== undefined){
if(!(validate43(data.session_id, {instancePath:instancePath+"/session_id",parentData:data,parentDataProperty:"session_id",rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
if(data.confirm_information !== undefined){
if(!(validate87(data.confirm_information, {instancePath:instancePath+"/confirm_information",parentData:data,parentDataProperty:"confirm_information",rootData}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate316.errors = vErrors;
return errors === 0;
}

export const SessionCreateNominalRequest = validate319;
const schema128 = {"type":"object","properties":{"payout_details":{"$ref":"PayoutDetails"},"payment_details":{"$ref":"PaymentDetails"},"amount_details":{"$ref":"Amount"},"participant_details":{"$ref":"ParticipantDetails"},"customer":{"$ref":"Customer"},"fiscalization_details":{"$ref":"FiscalizationDetails"},"payment_options":{"$ref":"PaymentOptions"},"payment_metadata":{"$ref":"PaymentMetadata"},"custom_routing":{"$ref":"CustomRouting"},"revenue_split_info":{"type":"array","items":{"$ref":"RevenueSplitItem"}},"metadata":{"$ref":"Metadata"}},"$id":"SessionCreateNominalRequest"};

function validate319(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="SessionCreateNominalRequest" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.payout_details !== undefined){
if(!(validate250(data.payout_details, {instancePath:instancePath+"/payout_details",parentData:data,parentDataProperty:"payout_details",rootData}))){
vErrors = vErrors === null ? validate250.errors : vErrors.concat(validate250.errors);
errors = vErrors.length;
}
}
if(data.payment_details !== undefined){
if(!(validate209(data.payment_details, {instancePath:instancePath+"/payment_details",parentData:data,parentDataProperty:"payment_details",rootData}))){
vErrors = vErrors === null ? validate209.errors : vErrors.concat(validate209.errors);
errors = vErrors.length;
}
}
if(data.amount_details !== undefined){
if(!(validate45(data.amount_details, {instancePath:instancePath+"/amount_details",parentData:data,parentDataProperty:"amount_details",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
if(data.participant_details !== undefined){
if(!(validate155(data.participant_details, {instancePath:instancePath+"/participant_details",parentData:data,parentDataProperty:"participant_details",rootData}))){
vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
errors = vErrors.length;
}
}
if(data.customer !== undefined){
if(!(validate150(data.customer, {instancePath:instancePath+"/customer",parentData:data,parentDataProperty:"customer",rootData}))){
vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
errors = vErrors.length;
}
}
if(data.fiscalization_details !== undefined){
if(!(validate168(data.fiscalization_details, {instancePath:instancePath+"/fiscalization_details",parentData:data,parentDataProperty:"fiscalization_details",rootData}))){
vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
errors = vErrors.length;
}
}
if(data.payment_options !== undefined){
if(!(validate290(data.payment_options, {instancePath:instancePath+"/payment_options",parentData:data,parentDataProperty:"payment_options",rootData}))){
vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
errors = vErrors.length;
}
}
if(data.payment_metadata !== undefined){
if(!(validate289(data.payment_metadata, {instancePath:instancePath+"/payment_metadata",parentData:data,parentDataProperty:"payment_metadata",rootData}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data.custom_routing !== undefined){
if(!(validate243(data.custom_routing, {instancePath:instancePath+"/custom_routing",parentData:data,parentDataProperty:"custom_routing",rootData}))){
vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
errors = vErrors.length;
}
}
if(data.revenue_split_info !== undefined){
let data9 = data.revenue_split_info;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
if(!(validate193(data9[i0], {instancePath:instancePath+"/revenue_split_info/" + i0,parentData:data9,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath:instancePath+"/revenue_split_info",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.metadata !== undefined){
if(!(validate191(data.metadata, {instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"metadata",rootData}))){
vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate319.errors = vErrors;
return errors === 0;
}

export const SessionCreateRequest = validate331;
const schema129 = {"type":"object","properties":{"payout_details":{"$ref":"PayoutDetails"},"payment_details":{"$ref":"PaymentDetails"},"amount_details":{"$ref":"Amount"},"participant_details":{"$ref":"ParticipantDetails"},"customer":{"$ref":"Customer"},"fiscalization_details":{"$ref":"FiscalizationDetails"},"payment_options":{"$ref":"PaymentOptions"},"payment_metadata":{"$ref":"PaymentMetadata"},"custom_routing":{"$ref":"CustomRouting"},"revenue_split_info":{"type":"array","items":{"$ref":"RevenueSplitItem"}},"metadata":{"$ref":"Metadata"}},"$id":"SessionCreateRequest"};

function validate331(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="SessionCreateRequest" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.payout_details !== undefined){
if(!(validate250(data.payout_details, {instancePath:instancePath+"/payout_details",parentData:data,parentDataProperty:"payout_details",rootData}))){
vErrors = vErrors === null ? validate250.errors : vErrors.concat(validate250.errors);
errors = vErrors.length;
}
}
if(data.payment_details !== undefined){
if(!(validate209(data.payment_details, {instancePath:instancePath+"/payment_details",parentData:data,parentDataProperty:"payment_details",rootData}))){
vErrors = vErrors === null ? validate209.errors : vErrors.concat(validate209.errors);
errors = vErrors.length;
}
}
if(data.amount_details !== undefined){
if(!(validate45(data.amount_details, {instancePath:instancePath+"/amount_details",parentData:data,parentDataProperty:"amount_details",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
if(data.participant_details !== undefined){
if(!(validate155(data.participant_details, {instancePath:instancePath+"/participant_details",parentData:data,parentDataProperty:"participant_details",rootData}))){
vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
errors = vErrors.length;
}
}
if(data.customer !== undefined){
if(!(validate150(data.customer, {instancePath:instancePath+"/customer",parentData:data,parentDataProperty:"customer",rootData}))){
vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
errors = vErrors.length;
}
}
if(data.fiscalization_details !== undefined){
if(!(validate168(data.fiscalization_details, {instancePath:instancePath+"/fiscalization_details",parentData:data,parentDataProperty:"fiscalization_details",rootData}))){
vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
errors = vErrors.length;
}
}
if(data.payment_options !== undefined){
if(!(validate290(data.payment_options, {instancePath:instancePath+"/payment_options",parentData:data,parentDataProperty:"payment_options",rootData}))){
vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
errors = vErrors.length;
}
}
if(data.payment_metadata !== undefined){
if(!(validate289(data.payment_metadata, {instancePath:instancePath+"/payment_metadata",parentData:data,parentDataProperty:"payment_metadata",rootData}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data.custom_routing !== undefined){
if(!(validate243(data.custom_routing, {instancePath:instancePath+"/custom_routing",parentData:data,parentDataProperty:"custom_routing",rootData}))){
vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
errors = vErrors.length;
}
}
if(data.revenue_split_info !== undefined){
let data9 = data.revenue_split_info;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
if(!(validate193(data9[i0], {instancePath:instancePath+"/revenue_split_info/" + i0,parentData:data9,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath:instancePath+"/revenue_split_info",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.metadata !== undefined){
if(!(validate191(data.metadata, {instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"metadata",rootData}))){
vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate331.errors = vErrors;
return errors === 0;
}

export const SessionCreateRkoRequest = validate343;
const schema130 = {"type":"object","properties":{"payout_details":{"$ref":"PayoutDetails"},"payment_details":{"$ref":"PaymentDetails"},"amount_details":{"$ref":"Amount"},"participant_details":{"$ref":"ParticipantDetails"},"customer":{"$ref":"Customer"},"fiscalization_details":{"$ref":"FiscalizationDetails"},"payment_options":{"$ref":"PaymentOptions"},"payment_metadata":{"$ref":"PaymentMetadata"},"custom_routing":{"$ref":"CustomRouting"},"revenue_split_info":{"type":"array","items":{"$ref":"RevenueSplitItem"}},"metadata":{"$ref":"Metadata"}},"$id":"SessionCreateRkoRequest"};

function validate343(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="SessionCreateRkoRequest" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.payout_details !== undefined){
if(!(validate250(data.payout_details, {instancePath:instancePath+"/payout_details",parentData:data,parentDataProperty:"payout_details",rootData}))){
vErrors = vErrors === null ? validate250.errors : vErrors.concat(validate250.errors);
errors = vErrors.length;
}
}
if(data.payment_details !== undefined){
if(!(validate209(data.payment_details, {instancePath:instancePath+"/payment_details",parentData:data,parentDataProperty:"payment_details",rootData}))){
vErrors = vErrors === null ? validate209.errors : vErrors.concat(validate209.errors);
errors = vErrors.length;
}
}
if(data.amount_details !== undefined){
if(!(validate45(data.amount_details, {instancePath:instancePath+"/amount_details",parentData:data,parentDataProperty:"amount_details",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
if(data.participant_details !== undefined){
if(!(validate155(data.participant_details, {instancePath:instancePath+"/participant_details",parentData:data,parentDataProperty:"participant_details",rootData}))){
vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
errors = vErrors.length;
}
}
if(data.customer !== undefined){
if(!(validate150(data.customer, {instancePath:instancePath+"/customer",parentData:data,parentDataProperty:"customer",rootData}))){
vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
errors = vErrors.length;
}
}
if(data.fiscalization_details !== undefined){
if(!(validate168(data.fiscalization_details, {instancePath:instancePath+"/fiscalization_details",parentData:data,parentDataProperty:"fiscalization_details",rootData}))){
vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
errors = vErrors.length;
}
}
if(data.payment_options !== undefined){
if(!(validate290(data.payment_options, {instancePath:instancePath+"/payment_options",parentData:data,parentDataProperty:"payment_options",rootData}))){
vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
errors = vErrors.length;
}
}
if(data.payment_metadata !== undefined){
if(!(validate289(data.payment_metadata, {instancePath:instancePath+"/payment_metadata",parentData:data,parentDataProperty:"payment_metadata",rootData}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data.custom_routing !== undefined){
if(!(validate243(data.custom_routing, {instancePath:instancePath+"/custom_routing",parentData:data,parentDataProperty:"custom_routing",rootData}))){
vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
errors = vErrors.length;
}
}
if(data.revenue_split_info !== undefined){
let data9 = data.revenue_split_info;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
if(!(validate193(data9[i0], {instancePath:instancePath+"/revenue_split_info/" + i0,parentData:data9,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath:instancePath+"/revenue_split_info",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.metadata !== undefined){
if(!(validate191(data.metadata, {instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"metadata",rootData}))){
vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate343.errors = vErrors;
return errors === 0;
}

export const SessionId = validate133;

export const SessionInitPayoutFiscalizationRequest = validate355;
const schema131 = {"type":"object","required":["payout_details","amount_details","fiscalization_details"],"properties":{"payout_details":{"$ref":"PayoutDetails"},"payment_details":{"$ref":"PaymentDetails"},"amount_details":{"$ref":"Amount"},"participant_details":{"$ref":"ParticipantDetails"},"customer":{"$ref":"Customer"},"fiscalization_details":{"$ref":"FiscalizationDetails"},"payment_options":{"$ref":"PaymentOptions"},"payment_metadata":{"$ref":"PaymentMetadata"},"custom_routing":{"$ref":"CustomRouting"},"revenue_split_info":{"type":"array","items":{"$ref":"RevenueSplitItem"}},"metadata":{"$ref":"Metadata"}},"$id":"SessionInitPayoutFiscalizationRequest"};

function validate355(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="SessionInitPayoutFiscalizationRequest" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.payout_details === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "payout_details"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.amount_details === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "amount_details"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.fiscalization_details === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "fiscalization_details"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.payout_details !== undefined){
if(!(validate250(data.payout_details, {instancePath:instancePath+"/payout_details",parentData:data,parentDataProperty:"payout_details",rootData}))){
vErrors = vErrors === null ? validate250.errors : vErrors.concat(validate250.errors);
errors = vErrors.length;
}
}
if(data.payment_details !== undefined){
if(!(validate209(data.payment_details, {instancePath:instancePath+"/payment_details",parentData:data,parentDataProperty:"payment_details",rootData}))){
vErrors = vErrors === null ? validate209.errors : vErrors.concat(validate209.errors);
errors = vErrors.length;
}
}
if(data.amount_details !== undefined){
if(!(validate45(data.amount_details, {instancePath:instancePath+"/amount_details",parentData:data,parentDataProperty:"amount_details",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
if(data.participant_details !== undefined){
if(!(validate155(data.participant_details, {instancePath:instancePath+"/participant_details",parentData:data,parentDataProperty:"participant_details",rootData}))){
vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
errors = vErrors.length;
}
}
if(data.customer !== undefined){
if(!(validate150(data.customer, {instancePath:instancePath+"/customer",parentData:data,parentDataProperty:"customer",rootData}))){
vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
errors = vErrors.length;
}
}
if(data.fiscalization_details !== undefined){
if(!(validate168(data.fiscalization_details, {instancePath:instancePath+"/fiscalization_details",parentData:data,parentDataProperty:"fiscalization_details",rootData}))){
vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
errors = vErrors.length;
}
}
if(data.payment_options !== undefined){
if(!(validate290(data.payment_options, {instancePath:instancePath+"/payment_options",parentData:data,parentDataProperty:"payment_options",rootData}))){
vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
errors = vErrors.length;
}
}
if(data.payment_metadata !== undefined){
if(!(validate289(data.payment_metadata, {instancePath:instancePath+"/payment_metadata",parentData:data,parentDataProperty:"payment_metadata",rootData}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data.custom_routing !== undefined){
if(!(validate243(data.custom_routing, {instancePath:instancePath+"/custom_routing",parentData:data,parentDataProperty:"custom_routing",rootData}))){
vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
errors = vErrors.length;
}
}
if(data.revenue_split_info !== undefined){
let data9 = data.revenue_split_info;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
if(!(validate193(data9[i0], {instancePath:instancePath+"/revenue_split_info/" + i0,parentData:data9,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/revenue_split_info",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.metadata !== undefined){
if(!(validate191(data.metadata, {instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"metadata",rootData}))){
vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate355.errors = vErrors;
return errors === 0;
}

export const SessionInitPayoutNominalRequest = validate367;
const schema132 = {"type":"object","required":["payout_details","amount_details","participant_details"],"properties":{"payout_details":{"$ref":"PayoutDetails"},"payment_details":{"$ref":"PaymentDetails"},"amount_details":{"$ref":"Amount"},"participant_details":{"$ref":"ParticipantDetails"},"customer":{"$ref":"Customer"},"fiscalization_details":{"$ref":"FiscalizationDetails"},"payment_options":{"$ref":"PaymentOptions"},"payment_metadata":{"$ref":"PaymentMetadata"},"custom_routing":{"$ref":"CustomRouting"},"revenue_split_info":{"type":"array","items":{"$ref":"RevenueSplitItem"}},"metadata":{"$ref":"Metadata"}},"$id":"SessionInitPayoutNominalRequest"};

function validate367(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="SessionInitPayoutNominalRequest" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.payout_details === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "payout_details"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.amount_details === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "amount_details"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.participant_details === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "participant_details"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.payout_details !== undefined){
if(!(validate250(data.payout_details, {instancePath:instancePath+"/payout_details",parentData:data,parentDataProperty:"payout_details",rootData}))){
vErrors = vErrors === null ? validate250.errors : vErrors.concat(validate250.errors);
errors = vErrors.length;
}
}
if(data.payment_details !== undefined){
if(!(validate209(data.payment_details, {instancePath:instancePath+"/payment_details",parentData:data,parentDataProperty:"payment_details",rootData}))){
vErrors = vErrors === null ? validate209.errors : vErrors.concat(validate209.errors);
errors = vErrors.length;
}
}
if(data.amount_details !== undefined){
if(!(validate45(data.amount_details, {instancePath:instancePath+"/amount_details",parentData:data,parentDataProperty:"amount_details",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
if(data.participant_details !== undefined){
if(!(validate155(data.participant_details, {instancePath:instancePath+"/participant_details",parentData:data,parentDataProperty:"participant_details",rootData}))){
vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
errors = vErrors.length;
}
}
if(data.customer !== undefined){
if(!(validate150(data.customer, {instancePath:instancePath+"/customer",parentData:data,parentDataProperty:"customer",rootData}))){
vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
errors = vErrors.length;
}
}
if(data.fiscalization_details !== undefined){
if(!(validate168(data.fiscalization_details, {instancePath:instancePath+"/fiscalization_details",parentData:data,parentDataProperty:"fiscalization_details",rootData}))){
vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
errors = vErrors.length;
}
}
if(data.payment_options !== undefined){
if(!(validate290(data.payment_options, {instancePath:instancePath+"/payment_options",parentData:data,parentDataProperty:"payment_options",rootData}))){
vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
errors = vErrors.length;
}
}
if(data.payment_metadata !== undefined){
if(!(validate289(data.payment_metadata, {instancePath:instancePath+"/payment_metadata",parentData:data,parentDataProperty:"payment_metadata",rootData}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data.custom_routing !== undefined){
if(!(validate243(data.custom_routing, {instancePath:instancePath+"/custom_routing",parentData:data,parentDataProperty:"custom_routing",rootData}))){
vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
errors = vErrors.length;
}
}
if(data.revenue_split_info !== undefined){
let data9 = data.revenue_split_info;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
if(!(validate193(data9[i0], {instancePath:instancePath+"/revenue_split_info/" + i0,parentData:data9,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/revenue_split_info",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.metadata !== undefined){
if(!(validate191(data.metadata, {instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"metadata",rootData}))){
vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate367.errors = vErrors;
return errors === 0;
}

export const SessionInitPayoutRequest = validate379;
const schema133 = {"type":"object","required":["payout_details","amount_details"],"properties":{"payout_details":{"$ref":"PayoutDetails"},"payment_details":{"$ref":"PaymentDetails"},"amount_details":{"$ref":"Amount"},"participant_details":{"$ref":"ParticipantDetails"},"customer":{"$ref":"Customer"},"fiscalization_details":{"$ref":"FiscalizationDetails"},"payment_options":{"$ref":"PaymentOptions"},"payment_metadata":{"$ref":"PaymentMetadata"},"custom_routing":{"$ref":"CustomRouting"},"revenue_split_info":{"type":"array","items":{"$ref":"RevenueSplitItem"}},"metadata":{"$ref":"Metadata"}},"$id":"SessionInitPayoutRequest"};

function validate379(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="SessionInitPayoutRequest" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.payout_details === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "payout_details"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.amount_details === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "amount_details"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.payout_details !== undefined){
if(!(validate250(data.payout_details, {instancePath:instancePath+"/payout_details",parentData:data,parentDataProperty:"payout_details",rootData}))){
vErrors = vErrors === null ? validate250.errors : vErrors.concat(validate250.errors);
errors = vErrors.length;
}
}
if(data.payment_details !== undefined){
if(!(validate209(data.payment_details, {instancePath:instancePath+"/payment_details",parentData:data,parentDataProperty:"payment_details",rootData}))){
vErrors = vErrors === null ? validate209.errors : vErrors.concat(validate209.errors);
errors = vErrors.length;
}
}
if(data.amount_details !== undefined){
if(!(validate45(data.amount_details, {instancePath:instancePath+"/amount_details",parentData:data,parentDataProperty:"amount_details",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
if(data.participant_details !== undefined){
if(!(validate155(data.participant_details, {instancePath:instancePath+"/participant_details",parentData:data,parentDataProperty:"participant_details",rootData}))){
vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
errors = vErrors.length;
}
}
if(data.customer !== undefined){
if(!(validate150(data.customer, {instancePath:instancePath+"/customer",parentData:data,parentDataProperty:"customer",rootData}))){
vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
errors = vErrors.length;
}
}
if(data.fiscalization_details !== undefined){
if(!(validate168(data.fiscalization_details, {instancePath:instancePath+"/fiscalization_details",parentData:data,parentDataProperty:"fiscalization_details",rootData}))){
vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
errors = vErrors.length;
}
}
if(data.payment_options !== undefined){
if(!(validate290(data.payment_options, {instancePath:instancePath+"/payment_options",parentData:data,parentDataProperty:"payment_options",rootData}))){
vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
errors = vErrors.length;
}
}
if(data.payment_metadata !== undefined){
if(!(validate289(data.payment_metadata, {instancePath:instancePath+"/payment_metadata",parentData:data,parentDataProperty:"payment_metadata",rootData}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data.custom_routing !== undefined){
if(!(validate243(data.custom_routing, {instancePath:instancePath+"/custom_routing",parentData:data,parentDataProperty:"custom_routing",rootData}))){
vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
errors = vErrors.length;
}
}
if(data.revenue_split_info !== undefined){
let data9 = data.revenue_split_info;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
if(!(validate193(data9[i0], {instancePath:instancePath+"/revenue_split_info/" + i0,parentData:data9,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/revenue_split_info",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.metadata !== undefined){
if(!(validate191(data.metadata, {instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"metadata",rootData}))){
vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate379.errors = vErrors;
return errors === 0;
}

export const SessionInitPayoutRkoRequest = validate391;
const schema134 = {"type":"object","required":["payout_details","amount_details","participant_details"],"properties":{"payout_details":{"$ref":"PayoutDetails"},"payment_details":{"$ref":"PaymentDetails"},"amount_details":{"$ref":"Amount"},"participant_details":{"$ref":"ParticipantDetails"},"customer":{"$ref":"Customer"},"fiscalization_details":{"$ref":"FiscalizationDetails"},"payment_options":{"$ref":"PaymentOptions"},"payment_metadata":{"$ref":"PaymentMetadata"},"custom_routing":{"$ref":"CustomRouting"},"revenue_split_info":{"type":"array","items":{"$ref":"RevenueSplitItem"}},"metadata":{"$ref":"Metadata"}},"$id":"SessionInitPayoutRkoRequest"};

function validate391(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="SessionInitPayoutRkoRequest" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.payout_details === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "payout_details"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.amount_details === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "amount_details"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.participant_details === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "participant_details"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.payout_details !== undefined){
if(!(validate250(data.payout_details, {instancePath:instancePath+"/payout_details",parentData:data,parentDataProperty:"payout_details",rootData}))){
vErrors = vErrors === null ? validate250.errors : vErrors.concat(validate250.errors);
errors = vErrors.length;
}
}
if(data.payment_details !== undefined){
if(!(validate209(data.payment_details, {instancePath:instancePath+"/payment_details",parentData:data,parentDataProperty:"payment_details",rootData}))){
vErrors = vErrors === null ? validate209.errors : vErrors.concat(validate209.errors);
errors = vErrors.length;
}
}
if(data.amount_details !== undefined){
if(!(validate45(data.amount_details, {instancePath:instancePath+"/amount_details",parentData:data,parentDataProperty:"amount_details",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
if(data.participant_details !== undefined){
if(!(validate155(data.participant_details, {instancePath:instancePath+"/participant_details",parentData:data,parentDataProperty:"participant_details",rootData}))){
vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
errors = vErrors.length;
}
}
if(data.customer !== undefined){
if(!(validate150(data.customer, {instancePath:instancePath+"/customer",parentData:data,parentDataProperty:"customer",rootData}))){
vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
errors = vErrors.length;
}
}
if(data.fiscalization_details !== undefined){
if(!(validate168(data.fiscalization_details, {instancePath:instancePath+"/fiscalization_details",parentData:data,parentDataProperty:"fiscalization_details",rootData}))){
vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
errors = vErrors.length;
}
}
if(data.payment_options !== undefined){
if(!(validate290(data.payment_options, {instancePath:instancePath+"/payment_options",parentData:data,parentDataProperty:"payment_options",rootData}))){
vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
errors = vErrors.length;
}
}
if(data.payment_metadata !== undefined){
if(!(validate289(data.payment_metadata, {instancePath:instancePath+"/payment_metadata",parentData:data,parentDataProperty:"payment_metadata",rootData}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data.custom_routing !== undefined){
if(!(validate243(data.custom_routing, {instancePath:instancePath+"/custom_routing",parentData:data,parentDataProperty:"custom_routing",rootData}))){
vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
errors = vErrors.length;
}
}
if(data.revenue_split_info !== undefined){
let data9 = data.revenue_split_info;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
if(!(validate193(data9[i0], {instancePath:instancePath+"/revenue_split_info/" + i0,parentData:data9,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/revenue_split_info",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.metadata !== undefined){
if(!(validate191(data.metadata, {instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"metadata",rootData}))){
vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate391.errors = vErrors;
return errors === 0;
}

export const SessionMultiCreateNominalRequest = validate403;
const schema135 = {"type":"object","properties":{"payout_details":{"$ref":"PayoutDetails"},"payment_details":{"$ref":"PaymentDetails"},"amount_details":{"$ref":"Amount"},"participant_details":{"$ref":"ParticipantDetails"},"customer":{"$ref":"Customer"},"fiscalization_details":{"$ref":"FiscalizationDetails"},"payment_options":{"$ref":"PaymentOptions"},"payment_metadata":{"$ref":"PaymentMetadata"},"custom_routing":{"$ref":"CustomRouting"},"revenue_split_info":{"type":"array","items":{"$ref":"RevenueSplitItem"}},"metadata":{"$ref":"Metadata"}},"$id":"SessionMultiCreateNominalRequest"};

function validate403(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="SessionMultiCreateNominalRequest" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.payout_details !== undefined){
if(!(validate250(data.payout_details, {instancePath:instancePath+"/payout_details",parentData:data,parentDataProperty:"payout_details",rootData}))){
vErrors = vErrors === null ? validate250.errors : vErrors.concat(validate250.errors);
errors = vErrors.length;
}
}
if(data.payment_details !== undefined){
if(!(validate209(data.payment_details, {instancePath:instancePath+"/payment_details",parentData:data,parentDataProperty:"payment_details",rootData}))){
vErrors = vErrors === null ? validate209.errors : vErrors.concat(validate209.errors);
errors = vErrors.length;
}
}
if(data.amount_details !== undefined){
if(!(validate45(data.amount_details, {instancePath:instancePath+"/amount_details",parentData:data,parentDataProperty:"amount_details",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
if(data.participant_details !== undefined){
if(!(validate155(data.participant_details, {instancePath:instancePath+"/participant_details",parentData:data,parentDataProperty:"participant_details",rootData}))){
vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
errors = vErrors.length;
}
}
if(data.customer !== undefined){
if(!(validate150(data.customer, {instancePath:instancePath+"/customer",parentData:data,parentDataProperty:"customer",rootData}))){
vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
errors = vErrors.length;
}
}
if(data.fiscalization_details !== undefined){
if(!(validate168(data.fiscalization_details, {instancePath:instancePath+"/fiscalization_details",parentData:data,parentDataProperty:"fiscalization_details",rootData}))){
vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
errors = vErrors.length;
}
}
if(data.payment_options !== undefined){
if(!(validate290(data.payment_options, {instancePath:instancePath+"/payment_options",parentData:data,parentDataProperty:"payment_options",rootData}))){
vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
errors = vErrors.length;
}
}
if(data.payment_metadata !== undefined){
if(!(validate289(data.payment_metadata, {instancePath:instancePath+"/payment_metadata",parentData:data,parentDataProperty:"payment_metadata",rootData}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data.custom_routing !== undefined){
if(!(validate243(data.custom_routing, {instancePath:instancePath+"/custom_routing",parentData:data,parentDataProperty:"custom_routing",rootData}))){
vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
errors = vErrors.length;
}
}
if(data.revenue_split_info !== undefined){
let data9 = data.revenue_split_info;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
if(!(validate193(data9[i0], {instancePath:instancePath+"/revenue_split_info/" + i0,parentData:data9,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath:instancePath+"/revenue_split_info",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.metadata !== undefined){
if(!(validate191(data.metadata, {instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"metadata",rootData}))){
vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate403.errors = vErrors;
return errors === 0;
}

export const SessionMultiCreateRkoRequest = validate415;
const schema136 = {"type":"object","properties":{"payout_details":{"$ref":"PayoutDetails"},"payment_details":{"$ref":"PaymentDetails"},"amount_details":{"$ref":"Amount"},"participant_details":{"$ref":"ParticipantDetails"},"customer":{"$ref":"Customer"},"fiscalization_details":{"$ref":"FiscalizationDetails"},"payment_options":{"$ref":"PaymentOptions"},"payment_metadata":{"$ref":"PaymentMetadata"},"custom_routing":{"$ref":"CustomRouting"},"revenue_split_info":{"type":"array","items":{"$ref":"RevenueSplitItem"}},"metadata":{"$ref":"Metadata"}},"$id":"SessionMultiCreateRkoRequest"};

function validate415(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="SessionMultiCreateRkoRequest" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.payout_details !== undefined){
if(!(validate250(data.payout_details, {instancePath:instancePath+"/payout_details",parentData:data,parentDataProperty:"payout_details",rootData}))){
vErrors = vErrors === null ? validate250.errors : vErrors.concat(validate250.errors);
errors = vErrors.length;
}
}
if(data.payment_details !== undefined){
if(!(validate209(data.payment_details, {instancePath:instancePath+"/payment_details",parentData:data,parentDataProperty:"payment_details",rootData}))){
vErrors = vErrors === null ? validate209.errors : vErrors.concat(validate209.errors);
errors = vErrors.length;
}
}
if(data.amount_details !== undefined){
if(!(validate45(data.amount_details, {instancePath:instancePath+"/amount_details",parentData:data,parentDataProperty:"amount_details",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
if(data.participant_details !== undefined){
if(!(validate155(data.participant_details, {instancePath:instancePath+"/participant_details",parentData:data,parentDataProperty:"participant_details",rootData}))){
vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
errors = vErrors.length;
}
}
if(data.customer !== undefined){
if(!(validate150(data.customer, {instancePath:instancePath+"/customer",parentData:data,parentDataProperty:"customer",rootData}))){
vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
errors = vErrors.length;
}
}
if(data.fiscalization_details !== undefined){
if(!(validate168(data.fiscalization_details, {instancePath:instancePath+"/fiscalization_details",parentData:data,parentDataProperty:"fiscalization_details",rootData}))){
vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
errors = vErrors.length;
}
}
if(data.payment_options !== undefined){
if(!(validate290(data.payment_options, {instancePath:instancePath+"/payment_options",parentData:data,parentDataProperty:"payment_options",rootData}))){
vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
errors = vErrors.length;
}
}
if(data.payment_metadata !== undefined){
if(!(validate289(data.payment_metadata, {instancePath:instancePath+"/payment_metadata",parentData:data,parentDataProperty:"payment_metadata",rootData}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data.custom_routing !== undefined){
if(!(validate243(data.custom_routing, {instancePath:instancePath+"/custom_routing",parentData:data,parentDataProperty:"custom_routing",rootData}))){
vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
errors = vErrors.length;
}
}
if(data.revenue_split_info !== undefined){
let data9 = data.revenue_split_info;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
if(!(validate193(data9[i0], {instancePath:instancePath+"/revenue_split_info/" + i0,parentData:data9,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath:instancePath+"/revenue_split_info",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.metadata !== undefined){
if(!(validate191(data.metadata, {instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"metadata",rootData}))){
vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate415.errors = vErrors;
return errors === 0;
}

export const SessionMultiInitPaymentNominalRequest = validate427;
const schema137 = {"type":"object","required":["payout_details","payment_details","amount_details","participant_details"],"properties":{"payout_details":{"$ref":"PayoutDetails"},"payment_details":{"$ref":"PaymentDetails"},"amount_details":{"$ref":"Amount"},"participant_details":{"$ref":"ParticipantDetails"},"customer":{"$ref":"Customer"},"fiscalization_details":{"$ref":"FiscalizationDetails"},"payment_options":{"$ref":"PaymentOptions"},"payment_metadata":{"$ref":"PaymentMetadata"},"custom_routing":{"$ref":"CustomRouting"},"revenue_split_info":{"type":"array","items":{"$ref":"RevenueSplitItem"}},"metadata":{"$ref":"Metadata"}},"$id":"SessionMultiInitPaymentNominalRequest"};

function validate427(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="SessionMultiInitPaymentNominalRequest" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.payout_details === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "payout_details"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.payment_details === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "payment_details"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.amount_details === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "amount_details"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.participant_details === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "participant_details"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.payout_details !== undefined){
if(!(validate250(data.payout_details, {instancePath:instancePath+"/payout_details",parentData:data,parentDataProperty:"payout_details",rootData}))){
vErrors = vErrors === null ? validate250.errors : vErrors.concat(validate250.errors);
errors = vErrors.length;
}
}
if(data.payment_details !== undefined){
if(!(validate209(data.payment_details, {instancePath:instancePath+"/payment_details",parentData:data,parentDataProperty:"payment_details",rootData}))){
vErrors = vErrors === null ? validate209.errors : vErrors.concat(validate209.errors);
errors = vErrors.length;
}
}
if(data.amount_details !== undefined){
if(!(validate45(data.amount_details, {instancePath:instancePath+"/amount_details",parentData:data,parentDataProperty:"amount_details",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
if(data.participant_details !== undefined){
if(!(validate155(data.participant_details, {instancePath:instancePath+"/participant_details",parentData:data,parentDataProperty:"participant_details",rootData}))){
vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
errors = vErrors.length;
}
}
if(data.customer !== undefined){
if(!(validate150(data.customer, {instancePath:instancePath+"/customer",parentData:data,parentDataProperty:"customer",rootData}))){
vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
errors = vErrors.length;
}
}
if(data.fiscalization_details !== undefined){
if(!(validate168(data.fiscalization_details, {instancePath:instancePath+"/fiscalization_details",parentData:data,parentDataProperty:"fiscalization_details",rootData}))){
vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
errors = vErrors.length;
}
}
if(data.payment_options !== undefined){
if(!(validate290(data.payment_options, {instancePath:instancePath+"/payment_options",parentData:data,parentDataProperty:"payment_options",rootData}))){
vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
errors = vErrors.length;
}
}
if(data.payment_metadata !== undefined){
if(!(validate289(data.payment_metadata, {instancePath:instancePath+"/payment_metadata",parentData:data,parentDataProperty:"payment_metadata",rootData}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data.custom_routing !== undefined){
if(!(validate243(data.custom_routing, {instancePath:instancePath+"/custom_routing",parentData:data,parentDataProperty:"custom_routing",rootData}))){
vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
errors = vErrors.length;
}
}
if(data.revenue_split_info !== undefined){
let data9 = data.revenue_split_info;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
if(!(validate193(data9[i0], {instancePath:instancePath+"/revenue_split_info/" + i0,parentData:data9,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/revenue_split_info",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.metadata !== undefined){
if(!(validate191(data.metadata, {instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"metadata",rootData}))){
vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate427.errors = vErrors;
return errors === 0;
}

export const SessionMultiInitPaymentRkoRequest = validate439;
const schema138 = {"type":"object","required":["payout_details","payment_details","amount_details","participant_details"],"properties":{"payout_details":{"$ref":"PayoutDetails"},"payment_details":{"$ref":"PaymentDetails"},"amount_details":{"$ref":"Amount"},"participant_details":{"$ref":"ParticipantDetails"},"customer":{"$ref":"Customer"},"fiscalization_details":{"$ref":"FiscalizationDetails"},"payment_options":{"$ref":"PaymentOptions"},"payment_metadata":{"$ref":"PaymentMetadata"},"custom_routing":{"$ref":"CustomRouting"},"revenue_split_info":{"type":"array","items":{"$ref":"RevenueSplitItem"}},"metadata":{"$ref":"Metadata"}},"$id":"SessionMultiInitPaymentRkoRequest"};

function validate439(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="SessionMultiInitPaymentRkoRequest" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.payout_details === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "payout_details"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.payment_details === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "payment_details"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.amount_details === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "amount_details"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.participant_details === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "participant_details"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.payout_details !== undefined){
if(!(validate250(data.payout_details, {instancePath:instancePath+"/payout_details",parentData:data,parentDataProperty:"payout_details",rootData}))){
vErrors = vErrors === null ? validate250.errors : vErrors.concat(validate250.errors);
errors = vErrors.length;
}
}
if(data.payment_details !== undefined){
if(!(validate209(data.payment_details, {instancePath:instancePath+"/payment_details",parentData:data,parentDataProperty:"payment_details",rootData}))){
vErrors = vErrors === null ? validate209.errors : vErrors.concat(validate209.errors);
errors = vErrors.length;
}
}
if(data.amount_details !== undefined){
if(!(validate45(data.amount_details, {instancePath:instancePath+"/amount_details",parentData:data,parentDataProperty:"amount_details",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
if(data.participant_details !== undefined){
if(!(validate155(data.participant_details, {instancePath:instancePath+"/participant_details",parentData:data,parentDataProperty:"participant_details",rootData}))){
vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
errors = vErrors.length;
}
}
if(data.customer !== undefined){
if(!(validate150(data.customer, {instancePath:instancePath+"/customer",parentData:data,parentDataProperty:"customer",rootData}))){
vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
errors = vErrors.length;
}
}
if(data.fiscalization_details !== undefined){
if(!(validate168(data.fiscalization_details, {instancePath:instancePath+"/fiscalization_details",parentData:data,parentDataProperty:"fiscalization_details",rootData}))){
vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
errors = vErrors.length;
}
}
if(data.payment_options !== undefined){
if(!(validate290(data.payment_options, {instancePath:instancePath+"/payment_options",parentData:data,parentDataProperty:"payment_options",rootData}))){
vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
errors = vErrors.length;
}
}
if(data.payment_metadata !== undefined){
if(!(validate289(data.payment_metadata, {instancePath:instancePath+"/payment_metadata",parentData:data,parentDataProperty:"payment_metadata",rootData}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data.custom_routing !== undefined){
if(!(validate243(data.custom_routing, {instancePath:instancePath+"/custom_routing",parentData:data,parentDataProperty:"custom_routing",rootData}))){
vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
errors = vErrors.length;
}
}
if(data.revenue_split_info !== undefined){
let data9 = data.revenue_split_info;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
if(!(validate193(data9[i0], {instancePath:instancePath+"/revenue_split_info/" + i0,parentData:data9,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/revenue_split_info",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.metadata !== undefined){
if(!(validate191(data.metadata, {instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"metadata",rootData}))){
vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate439.errors = vErrors;
return errors === 0;
}

export const SessionMultiStartPaymentNominalRequest = validate451;
const schema139 = {"type":"object","required":["session_id"],"properties":{"session_id":{"$ref":"SessionReference"},"payout_details":{"$ref":"PayoutDetails"},"payment_details":{"$ref":"PaymentDetails"},"amount_details":{"$ref":"Amount"},"participant_details":{"$ref":"ParticipantDetails"},"customer":{"$ref":"Customer"},"fiscalization_details":{"$ref":"FiscalizationDetails"},"payment_options":{"$ref":"PaymentOptions"},"payment_metadata":{"$ref":"PaymentMetadata"},"custom_routing":{"$ref":"CustomRouting"},"revenue_split_info":{"type":"array","items":{"$ref":"RevenueSplitItem"}},"metadata":{"$ref":"Metadata"}},"$id":"SessionMultiStartPaymentNominalRequest"};

function validate451(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="SessionMultiStartPaymentNominalRequest" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.session_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "session_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.session_id !== undefined){
if(!(validate43(data.session_id, {instancePath:instancePath+"/session_id",parentData:data,parentDataProperty:"session_id",rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
if(data.payout_details !== undefined){
if(!(validate250(data.payout_details, {instancePath:instancePath+"/payout_details",parentData:data,parentDataProperty:"payout_details",rootData}))){
vErrors = vErrors === null ? validate250.errors : vErrors.concat(validate250.errors);
errors = vErrors.length;
}
}
if(data.payment_details !== undefined){
if(!(validate209(data.payment_details, {instancePath:instancePath+"/payment_details",parentData:data,parentDataProperty:"payment_details",rootData}))){
vErrors = vErrors === null ? validate209.errors : vErrors.concat(validate209.errors);
errors = vErrors.length;
}
}
if(data.amount_details !== undefined){
if(!(validate45(data.amount_details, {instancePath:instancePath+"/amount_details",parentData:data,parentDataProperty:"amount_details",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
if(data.participant_details !== undefined){
if(!(validate155(data.participant_details, {instancePath:instancePath+"/participant_details",parentData:data,parentDataProperty:"participant_details",rootData}))){
vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
errors = vErrors.length;
}
}
if(data.customer !== undefined){
if(!(validate150(data.customer, {instancePath:instancePath+"/customer",parentData:data,parentDataProperty:"customer",rootData}))){
vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
errors = vErrors.length;
}
}
if(data.fiscalization_details !== undefined){
if(!(validate168(data.fiscalization_details, {instancePath:instancePath+"/fiscalization_details",parentData:data,parentDataProperty:"fiscalization_details",rootData}))){
vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
errors = vErrors.length;
}
}
if(data.payment_options !== undefined){
if(!(validate290(data.payment_options, {instancePath:instancePath+"/payment_options",parentData:data,parentDataProperty:"payment_options",rootData}))){
vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
errors = vErrors.length;
}
}
if(data.payment_metadata !== undefined){
if(!(validate289(data.payment_metadata, {instancePath:instancePath+"/payment_metadata",parentData:data,parentDataProperty:"payment_metadata",rootData}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data.custom_routing !== undefined){
if(!(validate243(data.custom_routing, {instancePath:instancePath+"/custom_routing",parentData:data,parentDataProperty:"custom_routing",rootData}))){
vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
errors = vErrors.length;
}
}
if(data.revenue_split_info !== undefined){
let data10 = data.revenue_split_info;
if(Array.isArray(data10)){
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
if(!(validate193(data10[i0], {instancePath:instancePath+"/revenue_split_info/" + i0,parentData:data10,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/revenue_split_info",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.metadata !== undefined){
if(!(validate191(data.metadata, {instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"metadata",rootData}))){
vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate451.errors = vErrors;
return errors === 0;
}

export const SessionMultiStartPaymentRkoRequest = validate464;
const schema140 = {"type":"object","required":["session_id"],"properties":{"session_id":{"$ref":"SessionReference"},"payout_details":{"$ref":"PayoutDetails"},"payment_details":{"$ref":"PaymentDetails"},"amount_details":{"$ref":"Amount"},"participant_details":{"$ref":"ParticipantDetails"},"customer":{"$ref":"Customer"},"fiscalization_details":{"$ref":"FiscalizationDetails"},"payment_options":{"$ref":"PaymentOptions"},"payment_metadata":{"$ref":"PaymentMetadata"},"custom_routing":{"$ref":"CustomRouting"},"revenue_split_info":{"type":"array","items":{"$ref":"RevenueSplitItem"}},"metadata":{"$ref":"Metadata"}},"$id":"SessionMultiStartPaymentRkoRequest"};

function validate464(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="SessionMultiStartPaymentRkoRequest" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.session_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "session_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.session_id !== undefined){
if(!(validate43(data.session_id, {instancePath:instancePath+"/session_id",parentData:data,parentDataProperty:"session_id",rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
if(data.payout_details !== undefined){
if(!(validate250(data.payout_details, {instancePath:instancePath+"/payout_details",parentData:data,parentDataProperty:"payout_details",rootData}))){
vErrors = vErrors === null ? validate250.errors : vErrors.concat(validate250.errors);
errors = vErrors.length;
}
}
if(data.payment_details !== undefined){
if(!(validate209(data.payment_details, {instancePath:instancePath+"/payment_details",parentData:data,parentDataProperty:"payment_details",rootData}))){
vErrors = vErrors === null ? validate209.errors : vErrors.concat(validate209.errors);
errors = vErrors.length;
}
}
if(data.amount_details !== undefined){
if(!(validate45(data.amount_details, {instancePath:instancePath+"/amount_details",parentData:data,parentDataProperty:"amount_details",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
if(data.participant_details !== undefined){
if(!(validate155(data.participant_details, {instancePath:instancePath+"/participant_details",parentData:data,parentDataProperty:"participant_details",rootData}))){
vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
errors = vErrors.length;
}
}
if(data.customer !== undefined){
if(!(validate150(data.customer, {instancePath:instancePath+"/customer",parentData:data,parentDataProperty:"customer",rootData}))){
vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
errors = vErrors.length;
}
}
if(data.fiscalization_details !== undefined){
if(!(validate168(data.fiscalization_details, {instancePath:instancePath+"/fiscalization_details",parentData:data,parentDataProperty:"fiscalization_details",rootData}))){
vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
errors = vErrors.length;
}
}
if(data.payment_options !== undefined){
if(!(validate290(data.payment_options, {instancePath:instancePath+"/payment_options",parentData:data,parentDataProperty:"payment_options",rootData}))){
vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
errors = vErrors.length;
}
}
if(data.payment_metadata !== undefined){
if(!(validate289(data.payment_metadata, {instancePath:instancePath+"/payment_metadata",parentData:data,parentDataProperty:"payment_metadata",rootData}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data.custom_routing !== undefined){
if(!(validate243(data.custom_routing, {instancePath:instancePath+"/custom_routing",parentData:data,parentDataProperty:"custom_routing",rootData}))){
vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
errors = vErrors.length;
}
}
if(data.revenue_split_info !== undefined){
let data10 = data.revenue_split_info;
if(Array.isArray(data10)){
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
if(!(validate193(data10[i0], {instancePath:instancePath+"/revenue_split_info/" + i0,parentData:data10,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/revenue_split_info",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.metadata !== undefined){
if(!(validate191(data.metadata, {instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"metadata",rootData}))){
vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate464.errors = vErrors;
return errors === 0;
}

export const SessionReference = validate43;

export const SessionRefundRequest = validate477;
const schema141 = {"type":"object","required":["session_id"],"properties":{"session_id":{"$ref":"SessionReference"},"amount_details":{"$ref":"Amount"},"metadata":{"$ref":"Metadata"}},"$id":"SessionRefundRequest"};

function validate477(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="SessionRefundRequest" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.session_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "session_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.session_id !== undefined){
if(!(validate43(data.session_id, {instancePath:instancePath+"/session_id",parentData:data,parentDataProperty:"session_id",rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
if(data.amount_details !== undefined){
if(!(validate45(data.amount_details, {instancePath:instancePath+"/amount_details",parentData:data,parentDataProperty:"amount_details",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
if(data.metadata !== undefined){
if(!(validate191(data.metadata, {instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"metadata",rootData}))){
vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate477.errors = vErrors;
return errors === 0;
}

export const SessionStartPayoutFiscalizationRequest = validate481;
const schema142 = {"type":"object","required":["session_id"],"properties":{"session_id":{"$ref":"SessionReference"},"payout_details":{"$ref":"PayoutDetails"},"payment_details":{"$ref":"PaymentDetails"},"amount_details":{"$ref":"Amount"},"participant_details":{"$ref":"ParticipantDetails"},"customer":{"$ref":"Customer"},"fiscalization_details":{"$ref":"FiscalizationDetails"},"payment_options":{"$ref":"PaymentOptions"},"payment_metadata":{"$ref":"PaymentMetadata"},"custom_routing":{"$ref":"CustomRouting"},"revenue_split_info":{"type":"array","items":{"$ref":"RevenueSplitItem"}},"metadata":{"$ref":"Metadata"}},"$id":"SessionStartPayoutFiscalizationRequest"};

function validate481(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="SessionStartPayoutFiscalizationRequest" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.session_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "session_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.session_id !== undefined){
if(!(validate43(data.session_id, {instancePath:instancePath+"/session_id",parentData:data,parentDataProperty:"session_id",rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
if(data.payout_details !== undefined){
if(!(validate250(data.payout_details, {instancePath:instancePath+"/payout_details",parentData:data,parentDataProperty:"payout_details",rootData}))){
vErrors = vErrors === null ? validate250.errors : vErrors.concat(validate250.errors);
errors = vErrors.length;
}
}
if(data.payment_details !== undefined){
if(!(validate209(data.payment_details, {instancePath:instancePath+"/payment_details",parentData:data,parentDataProperty:"payment_details",rootData}))){
vErrors = vErrors === null ? validate209.errors : vErrors.concat(validate209.errors);
errors = vErrors.length;
}
}
if(data.amount_details !== undefined){
if(!(validate45(data.amount_details, {instancePath:instancePath+"/amount_details",parentData:data,parentDataProperty:"amount_details",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
if(data.participant_details !== undefined){
if(!(validate155(data.participant_details, {instancePath:instancePath+"/participant_details",parentData:data,parentDataProperty:"participant_details",rootData}))){
vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
errors = vErrors.length;
}
}
if(data.customer !== undefined){
if(!(validate150(data.customer, {instancePath:instancePath+"/customer",parentData:data,parentDataProperty:"customer",rootData}))){
vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
errors = vErrors.length;
}
}
if(data.fiscalization_details !== undefined){
if(!(validate168(data.fiscalization_details, {instancePath:instancePath+"/fiscalization_details",parentData:data,parentDataProperty:"fiscalization_details",rootData}))){
vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
errors = vErrors.length;
}
}
if(data.payment_options !== undefined){
if(!(validate290(data.payment_options, {instancePath:instancePath+"/payment_options",parentData:data,parentDataProperty:"payment_options",rootData}))){
vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
errors = vErrors.length;
}
}
if(data.payment_metadata !== undefined){
if(!(validate289(data.payment_metadata, {instancePath:instancePath+"/payment_metadata",parentData:data,parentDataProperty:"payment_metadata",rootData}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data.custom_routing !== undefined){
if(!(validate243(data.custom_routing, {instancePath:instancePath+"/custom_routing",parentData:data,parentDataProperty:"custom_routing",rootData}))){
vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
errors = vErrors.length;
}
}
if(data.revenue_split_info !== undefined){
let data10 = data.revenue_split_info;
if(Array.isArray(data10)){
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
if(!(validate193(data10[i0], {instancePath:instancePath+"/revenue_split_info/" + i0,parentData:data10,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/revenue_split_info",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.metadata !== undefined){
if(!(validate191(data.metadata, {instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"metadata",rootData}))){
vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate481.errors = vErrors;
return errors === 0;
}

export const SessionStartPayoutNominalRequest = validate494;
const schema143 = {"type":"object","required":["session_id"],"properties":{"session_id":{"$ref":"SessionReference"},"payout_details":{"$ref":"PayoutDetails"},"payment_details":{"$ref":"PaymentDetails"},"amount_details":{"$ref":"Amount"},"participant_details":{"$ref":"ParticipantDetails"},"customer":{"$ref":"Customer"},"fiscalization_details":{"$ref":"FiscalizationDetails"},"payment_options":{"$ref":"PaymentOptions"},"payment_metadata":{"$ref":"PaymentMetadata"},"custom_routing":{"$ref":"CustomRouting"},"revenue_split_info":{"type":"array","items":{"$ref":"RevenueSplitItem"}},"metadata":{"$ref":"Metadata"}},"$id":"SessionStartPayoutNominalRequest"};

function validate494(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="SessionStartPayoutNominalRequest" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.session_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "session_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.session_id !== undefined){
if(!(validate43(data.session_id, {instancePath:instancePath+"/session_id",parentData:data,parentDataProperty:"session_id",rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
if(data.payout_details !== undefined){
if(!(validate250(data.payout_details, {instancePath:instancePath+"/payout_details",parentData:data,parentDataProperty:"payout_details",rootData}))){
vErrors = vErrors === null ? validate250.errors : vErrors.concat(validate250.errors);
errors = vErrors.length;
}
}
if(data.payment_details !== undefined){
if(!(validate209(data.payment_details, {instancePath:instancePath+"/payment_details",parentData:data,parentDataProperty:"payment_details",rootData}))){
vErrors = vErrors === null ? validate209.errors : vErrors.concat(validate209.errors);
errors = vErrors.length;
}
}
if(data.amount_details !== undefined){
if(!(validate45(data.amount_details, {instancePath:instancePath+"/amount_details",parentData:data,parentDataProperty:"amount_details",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
if(data.participant_details !== undefined){
if(!(validate155(data.participant_details, {instancePath:instancePath+"/participant_details",parentData:data,parentDataProperty:"participant_details",rootData}))){
vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
errors = vErrors.length;
}
}
if(data.customer !== undefined){
if(!(validate150(data.customer, {instancePath:instancePath+"/customer",parentData:data,parentDataProperty:"customer",rootData}))){
vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
errors = vErrors.length;
}
}
if(data.fiscalization_details !== undefined){
if(!(validate168(data.fiscalization_details, {instancePath:instancePath+"/fiscalization_details",parentData:data,parentDataProperty:"fiscalization_details",rootData}))){
vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
errors = vErrors.length;
}
}
if(data.payment_options !== undefined){
if(!(validate290(data.payment_options, {instancePath:instancePath+"/payment_options",parentData:data,parentDataProperty:"payment_options",rootData}))){
vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
errors = vErrors.length;
}
}
if(data.payment_metadata !== undefined){
if(!(validate289(data.payment_metadata, {instancePath:instancePath+"/payment_metadata",parentData:data,parentDataProperty:"payment_metadata",rootData}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data.custom_routing !== undefined){
if(!(validate243(data.custom_routing, {instancePath:instancePath+"/custom_routing",parentData:data,parentDataProperty:"custom_routing",rootData}))){
vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
errors = vErrors.length;
}
}
if(data.revenue_split_info !== undefined){
let data10 = data.revenue_split_info;
if(Array.isArray(data10)){
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
if(!(validate193(data10[i0], {instancePath:instancePath+"/revenue_split_info/" + i0,parentData:data10,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/revenue_split_info",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.metadata !== undefined){
if(!(validate191(data.metadata, {instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"metadata",rootData}))){
vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate494.errors = vErrors;
return errors === 0;
}

export const SessionStartPayoutRequest = validate507;
const schema144 = {"type":"object","required":["session_id"],"properties":{"session_id":{"$ref":"SessionReference"},"payout_details":{"$ref":"PayoutDetails"},"payment_details":{"$ref":"PaymentDetails"},"amount_details":{"$ref":"Amount"},"participant_details":{"$ref":"ParticipantDetails"},"customer":{"$ref":"Customer"},"fiscalization_details":{"$ref":"FiscalizationDetails"},"payment_options":{"$ref":"PaymentOptions"},"payment_metadata":{"$ref":"PaymentMetadata"},"custom_routing":{"$ref":"CustomRouting"},"revenue_split_info":{"type":"array","items":{"$ref":"RevenueSplitItem"}},"metadata":{"$ref":"Metadata"}},"$id":"SessionStartPayoutRequest"};

function validate507(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="SessionStartPayoutRequest" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.session_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "session_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.session_id !== undefined){
if(!(validate43(data.session_id, {instancePath:instancePath+"/session_id",parentData:data,parentDataProperty:"session_id",rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
if(data.payout_details !== undefined){
if(!(validate250(data.payout_details, {instancePath:instancePath+"/payout_details",parentData:data,parentDataProperty:"payout_details",rootData}))){
vErrors = vErrors === null ? validate250.errors : vErrors.concat(validate250.errors);
errors = vErrors.length;
}
}
if(data.payment_details !== undefined){
if(!(validate209(data.payment_details, {instancePath:instancePath+"/payment_details",parentData:data,parentDataProperty:"payment_details",rootData}))){
vErrors = vErrors === null ? validate209.errors : vErrors.concat(validate209.errors);
errors = vErrors.length;
}
}
if(data.amount_details !== undefined){
if(!(validate45(data.amount_details, {instancePath:instancePath+"/amount_details",parentData:data,parentDataProperty:"amount_details",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
if(data.participant_details !== undefined){
if(!(validate155(data.participant_details, {instancePath:instancePath+"/participant_details",parentData:data,parentDataProperty:"participant_details",rootData}))){
vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
errors = vErrors.length;
}
}
if(data.customer !== undefined){
if(!(validate150(data.customer, {instancePath:instancePath+"/customer",parentData:data,parentDataProperty:"customer",rootData}))){
vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
errors = vErrors.length;
}
}
if(data.fiscalization_details !== undefined){
if(!(validate168(data.fiscalization_details, {instancePath:instancePath+"/fiscalization_details",parentData:data,parentDataProperty:"fiscalization_details",rootData}))){
vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
errors = vErrors.length;
}
}
if(data.payment_options !== undefined){
if(!(validate290(data.payment_options, {instancePath:instancePath+"/payment_options",parentData:data,parentDataProperty:"payment_options",rootData}))){
vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
errors = vErrors.length;
}
}
if(data.payment_metadata !== undefined){
if(!(validate289(data.payment_metadata, {instancePath:instancePath+"/payment_metadata",parentData:data,parentDataProperty:"payment_metadata",rootData}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data.custom_routing !== undefined){
if(!(validate243(data.custom_routing, {instancePath:instancePath+"/custom_routing",parentData:data,parentDataProperty:"custom_routing",rootData}))){
vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
errors = vErrors.length;
}
}
if(data.revenue_split_info !== undefined){
let data10 = data.revenue_split_info;
if(Array.isArray(data10)){
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
if(!(validate193(data10[i0], {instancePath:instancePath+"/revenue_split_info/" + i0,parentData:data10,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/revenue_split_info",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.metadata !== undefined){
if(!(validate191(data.metadata, {instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"metadata",rootData}))){
vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate507.errors = vErrors;
return errors === 0;
}

export const SessionStartPayoutRkoRequest = validate520;
const schema145 = {"type":"object","required":["session_id"],"properties":{"session_id":{"$ref":"SessionReference"},"payout_details":{"$ref":"PayoutDetails"},"payment_details":{"$ref":"PaymentDetails"},"amount_details":{"$ref":"Amount"},"participant_details":{"$ref":"ParticipantDetails"},"customer":{"$ref":"Customer"},"fiscalization_details":{"$ref":"FiscalizationDetails"},"payment_options":{"$ref":"PaymentOptions"},"payment_metadata":{"$ref":"PaymentMetadata"},"custom_routing":{"$ref":"CustomRouting"},"revenue_split_info":{"type":"array","items":{"$ref":"RevenueSplitItem"}},"metadata":{"$ref":"Metadata"}},"$id":"SessionStartPayoutRkoRequest"};

function validate520(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="SessionStartPayoutRkoRequest" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.session_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "session_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.session_id !== undefined){
if(!(validate43(data.session_id, {instancePath:instancePath+"/session_id",parentData:data,parentDataProperty:"session_id",rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
if(data.payout_details !== undefined){
if(!(validate250(data.payout_details, {instancePath:instancePath+"/payout_details",parentData:data,parentDataProperty:"payout_details",rootData}))){
vErrors = vErrors === null ? validate250.errors : vErrors.concat(validate250.errors);
errors = vErrors.length;
}
}
if(data.payment_details !== undefined){
if(!(validate209(data.payment_details, {instancePath:instancePath+"/payment_details",parentData:data,parentDataProperty:"payment_details",rootData}))){
vErrors = vErrors === null ? validate209.errors : vErrors.concat(validate209.errors);
errors = vErrors.length;
}
}
if(data.amount_details !== undefined){
if(!(validate45(data.amount_details, {instancePath:instancePath+"/amount_details",parentData:data,parentDataProperty:"amount_details",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
if(data.participant_details !== undefined){
if(!(validate155(data.participant_details, {instancePath:instancePath+"/participant_details",parentData:data,parentDataProperty:"participant_details",rootData}))){
vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
errors = vErrors.length;
}
}
if(data.customer !== undefined){
if(!(validate150(data.customer, {instancePath:instancePath+"/customer",parentData:data,parentDataProperty:"customer",rootData}))){
vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
errors = vErrors.length;
}
}
if(data.fiscalization_details !== undefined){
if(!(validate168(data.fiscalization_details, {instancePath:instancePath+"/fiscalization_details",parentData:data,parentDataProperty:"fiscalization_details",rootData}))){
vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
errors = vErrors.length;
}
}
if(data.payment_options !== undefined){
if(!(validate290(data.payment_options, {instancePath:instancePath+"/payment_options",parentData:data,parentDataProperty:"payment_options",rootData}))){
vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
errors = vErrors.length;
}
}
if(data.payment_metadata !== undefined){
if(!(validate289(data.payment_metadata, {instancePath:instancePath+"/payment_metadata",parentData:data,parentDataProperty:"payment_metadata",rootData}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data.custom_routing !== undefined){
if(!(validate243(data.custom_routing, {instancePath:instancePath+"/custom_routing",parentData:data,parentDataProperty:"custom_routing",rootData}))){
vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
errors = vErrors.length;
}
}
if(data.revenue_split_info !== undefined){
let data10 = data.revenue_split_info;
if(Array.isArray(data10)){
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
if(!(validate193(data10[i0], {instancePath:instancePath+"/revenue_split_info/" + i0,parentData:data10,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/revenue_split_info",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.metadata !== undefined){
if(!(validate191(data.metadata, {instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"metadata",rootData}))){
vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate520.errors = vErrors;
return errors === 0;
}

export const SessionStatus = validate135;

export const SessionStatusRequest = validate533;
const schema146 = {"type":"object","required":["session_id"],"properties":{"session_id":{"$ref":"SessionReference"}},"$id":"SessionStatusRequest"};

function validate533(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="SessionStatusRequest" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.session_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "session_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.session_id !== undefined){
if(!(validate43(data.session_id, {instancePath:instancePath+"/session_id",parentData:data,parentDataProperty:"session_id",rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate533.errors = vErrors;
return errors === 0;
}

export const ShownBankAccount = validate98;

export const ShownCard = validate94;

export const ShownPayoutDetails = validate93;

export const StatementTransaction = validate33;

export const Tax = validate107;

export const TaxDetails = validate108;

export const TaxNumber = validate61;

export const TaxPayee = validate113;

export const TaxPayer = validate110;

export const Timestamp = validate137;

export const Token = validate59;

export const TokenInfo = validate535;
const schema147 = {"type":"object","required":["type"],"properties":{"type":{"type":"string","enum":["card","public_token","recurrent_token","bank_account_ru_token"]}},"discriminator":{"propertyName":"type"},"oneOf":[{"type":"object","required":["type","brand","last4"],"properties":{"type":{"type":"string","const":"card"},"number_hash":{"type":"string","minLength":1,"description":"The hash that was asked about."},"token":{"$ref":"Token"},"brand":{"type":"string","minLength":1,"description":"Payment system in lower case."},"last4":{"type":"string","pattern":"^[0-9]{4}$","description":"Last four digits of the number."},"country_iso3":{"type":"string","minLength":1,"description":"Country of the issuer, three letters."}},"title":"A card"},{"type":"object","required":["type","token","created_at","finished_at","is_active"],"properties":{"type":{"type":"string","const":"public_token"},"token":{"$ref":"Token"},"created_at":{"$ref":"Timestamp"},"finished_at":{"$ref":"Timestamp"},"is_active":{"type":"boolean","description":"false once it was used, or its 24 hours are over."}},"title":"A public token"},{"type":"object","required":["type","token","created_at","finished_at","is_active"],"properties":{"type":{"type":"string","const":"recurrent_token"},"token":{"type":"string","minLength":1,"description":"The recurrent token that was asked about."},"created_at":{"$ref":"Timestamp"},"finished_at":{"$ref":"Timestamp"},"is_active":{"type":"boolean","description":"Whether payments can be made with it."},"initiator":{"enum":["merchant","client"],"type":"string","description":"Who may start a payment."}},"title":"A recurrent token"},{"type":"object","required":["type","created_at","finished_at","masked_account"],"properties":{"type":{"type":"string","const":"bank_account_ru_token"},"created_at":{"$ref":"Timestamp"},"finished_at":{"$ref":"Timestamp"},"masked_account":{"$ref":"MaskedAccount"}},"title":"An account token"}],"title":"Token info","description":"What the bank tells about a token or a card.","x-source":"sdk: TokenInfo; docs: objects; that every kind has its type is ours","examples":[{"type":"card","token":"5d1f3b7c9e0a2846d5f3b1c7e9a0482664d5f1b3c7e9a028466d5f3b1c7e9a04","brand":"visa","last4":"4242"},{"type":"public_token","token":"5d1f3b7c9e0a2846d5f3b1c7e9a0482664d5f1b3c7e9a028466d5f3b1c7e9a04","created_at":"2025-03-01T10:00:00.000000Z","finished_at":"2025-03-02T10:00:00.000000Z","is_active":true},{"type":"bank_account_ru_token","created_at":"2025-03-01T10:00:00.000000Z","finished_at":"2025-03-02T10:00:00.000000Z","masked_account":"40817***0131"}],"$id":"TokenInfo"};

function validate535(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="TokenInfo" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!((((data0 === "card") || (data0 === "public_token")) || (data0 === "recurrent_token")) || (data0 === "bank_account_ru_token"))){
const err2 = {instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema147.properties.type.enum}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "card"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.brand === undefined){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "brand"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.last4 === undefined){
const err5 = {instancePath,keyword:"required",params:{missingProperty: "last4"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.type !== undefined){
let data1 = data.type;
if(typeof data1 !== "string"){
const err6 = {instancePath:instancePath+"/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if("card" !== data1){
const err7 = {instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "card"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.number_hash !== undefined){
let data2 = data.number_hash;
if(typeof data2 === "string"){
if(func2(data2) < 1){
const err8 = {instancePath:instancePath+"/number_hash",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/number_hash",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.token !== undefined){
if(!(validate59(data.token, {instancePath:instancePath+"/token",parentData:data,parentDataProperty:"token",rootData}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.brand !== undefined){
let data4 = data.brand;
if(typeof data4 === "string"){
if(func2(data4) < 1){
const err10 = {instancePath:instancePath+"/brand",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/brand",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.last4 !== undefined){
let data5 = data.last4;
if(typeof data5 === "string"){
if(!pattern15.test(data5)){
const err12 = {instancePath:instancePath+"/last4",keyword:"pattern",params:{pattern: "^[0-9]{4}$"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/last4",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.country_iso3 !== undefined){
let data6 = data.country_iso3;
if(typeof data6 === "string"){
if(func2(data6) < 1){
const err14 = {instancePath:instancePath+"/country_iso3",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/country_iso3",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else if(tag0 === "public_token"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err17 = {instancePath,keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data.token === undefined){
const err18 = {instancePath,keyword:"required",params:{missingProperty: "token"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data.created_at === undefined){
const err19 = {instancePath,keyword:"required",params:{missingProperty: "created_at"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data.finished_at === undefined){
const err20 = {instancePath,keyword:"required",params:{missingProperty: "finished_at"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data.is_active === undefined){
const err21 = {instancePath,keyword:"required",params:{missingProperty: "is_active"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data.type !== undefined){
let data7 = data.type;
if(typeof data7 !== "string"){
const err22 = {instancePath:instancePath+"/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if("public_token" !== data7){
const err23 = {instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "public_token"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.token !== undefined){
if(!(validate59(data.token, {instancePath:instancePath+"/token",parentData:data,parentDataProperty:"token",rootData}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.created_at !== undefined){
if(!(validate137(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
errors = vErrors.length;
}
}
if(data.finished_at !== undefined){
if(!(validate137(data.finished_at, {instancePath:instancePath+"/finished_at",parentData:data,parentDataProperty:"finished_at",rootData}))){
vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
errors = vErrors.length;
}
}
if(data.is_active !== undefined){
if(typeof data.is_active !== "boolean"){
const err24 = {instancePath:instancePath+"/is_active",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else if(tag0 === "recurrent_token"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err26 = {instancePath,keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data.token === undefined){
const err27 = {instancePath,keyword:"required",params:{missingProperty: "token"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data.created_at === undefined){
const err28 = {instancePath,keyword:"required",params:{missingProperty: "created_at"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data.finished_at === undefined){
const err29 = {instancePath,keyword:"required",params:{missingProperty: "finished_at"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data.is_active === undefined){
const err30 = {instancePath,keyword:"required",params:{missingProperty: "is_active"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data.type !== undefined){
let data12 = data.type;
if(typeof data12 !== "string"){
const err31 = {instancePath:instancePath+"/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if("recurrent_token" !== data12){
const err32 = {instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "recurrent_token"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.token !== undefined){
let data13 = data.token;
if(typeof data13 === "string"){
if(func2(data13) < 1){
const err33 = {instancePath:instancePath+"/token",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/token",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.created_at !== undefined){
if(!(validate137(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
errors = vErrors.length;
}
}
if(data.finished_at !== undefined){
if(!(validate137(data.finished_at, {instancePath:instancePath+"/finished_at",parentData:data,parentDataProperty:"finished_at",rootData}))){
vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
errors = vErrors.length;
}
}
if(data.is_active !== undefined){
if(typeof data.is_active !== "boolean"){
const err35 = {instancePath:instancePath+"/is_active",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.initiator !== undefined){
let data17 = data.initiator;
if(typeof data17 !== "string"){
const err36 = {instancePath:instancePath+"/initiator",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(!((data17 === "merchant") || (data17 === "client"))){
const err37 = {instancePath:instancePath+"/initiator",keyword:"enum",params:{allowedValues: schema147.oneOf[2].properties.initiator.enum}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else if(tag0 === "bank_account_ru_token"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err39 = {instancePath,keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data.created_at === undefined){
const err40 = {instancePath,keyword:"required",params:{missingProperty: "created_at"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data.finished_at === undefined){
const err41 = {instancePath,keyword:"required",params:{missingProperty: "finished_at"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data.masked_account === undefined){
const err42 = {instancePath,keyword:"required",params:{missingProperty: "masked_account"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data.type !== undefined){
let data18 = data.type;
if(typeof data18 !== "string"){
const err43 = {instancePath:instancePath+"/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if("bank_account_ru_token" !== data18){
const err44 = {instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "bank_account_ru_token"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.created_at !== undefined){
if(!(validate137(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
errors = vErrors.length;
}
}
if(data.finished_at !== undefined){
if(!(validate137(data.finished_at, {instancePath:instancePath+"/finished_at",parentData:data,parentDataProperty:"finished_at",rootData}))){
vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
errors = vErrors.length;
}
}
if(data.masked_account !== undefined){
if(!(validate276(data.masked_account, {instancePath:instancePath+"/masked_account",parentData:data,parentDataProperty:"masked_account",rootData}))){
vErrors = vErrors === null ? validate276.errors : vErrors.concat(validate276.errors);
errors = vErrors.length;
}
}
}
else {
const err45 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath,keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath,keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
validate535.errors = vErrors;
return errors === 0;
}

export const TokenInfoAnswer = validate545;
const schema148 = {"type":"object","required":["status","info"],"properties":{"status":{"type":"string","const":"ok"},"info":{"$ref":"TokenInfo"}},"title":"Token info answer","description":"What was asked about, as `info`.","x-source":"sdk: TokenInfoResponse","examples":[{"status":"ok","info":{"type":"card","token":"5d1f3b7c9e0a2846d5f3b1c7e9a0482664d5f1b3c7e9a028466d5f3b1c7e9a04","brand":"visa","last4":"4242"}}],"$id":"TokenInfoAnswer"};

function validate545(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="TokenInfoAnswer" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.info === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "info"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.status !== undefined){
let data0 = data.status;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/status",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if("ok" !== data0){
const err3 = {instancePath:instancePath+"/status",keyword:"const",params:{allowedValue: "ok"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.info !== undefined){
if(!(validate535(data.info, {instancePath:instancePath+"/info",parentData:data,parentDataProperty:"info",rootData}))){
vErrors = vErrors === null ? validate535.errors : vErrors.concat(validate535.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate545.errors = vErrors;
return errors === 0;
}

export const TokenInfoRequest = validate547;
const schema149 = {"type":"object","required":["type"],"properties":{"type":{"enum":["card","public_token","recurrent_token","bank_account_ru_token"],"type":"string","description":"What is asked about; the field of the same name names it."},"card":{"$ref":"Card"},"public_token":{"type":"object","required":["token"],"properties":{"token":{"$ref":"Token"}},"description":"A token for widgets."},"recurrent_token":{"$ref":"Recurrent"},"bank_account_ru_token":{"type":"object","required":["token"],"properties":{"token":{"$ref":"Token"}},"description":"The token of an account; that it is asked for under this name is ours."}},"allOf":[{"if":{"type":"object","properties":{"type":{"type":"string","const":"card"}},"required":["type"]},"then":{"type":"object","properties":{"card":{}},"required":["card"]}},{"if":{"type":"object","properties":{"type":{"type":"string","const":"public_token"}},"required":["type"]},"then":{"type":"object","properties":{"public_token":{}},"required":["public_token"]}},{"if":{"type":"object","properties":{"type":{"type":"string","const":"recurrent_token"}},"required":["type"]},"then":{"type":"object","properties":{"recurrent_token":{}},"required":["recurrent_token"]}},{"if":{"type":"object","properties":{"type":{"type":"string","const":"bank_account_ru_token"}},"required":["type"]},"then":{"type":"object","properties":{"bank_account_ru_token":{}},"required":["bank_account_ru_token"]}}],"$id":"TokenInfoRequest"};

function validate547(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="TokenInfoRequest" */;
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(errors === _errs3){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if("card" !== data0){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
else {
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.card === undefined){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "card"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs7 === errors;
valid1 = _valid0;
}
if(!valid1){
const err6 = {instancePath,keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const _errs10 = errors;
let valid3 = true;
const _errs11 = errors;
if(errors === _errs11){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.type === undefined) && (missing1 = "type")){
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
if(data.type !== undefined){
let data1 = data.type;
if(typeof data1 !== "string"){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if("public_token" !== data1){
const err9 = {};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
}
else {
const err10 = {};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var _valid1 = _errs11 === errors;
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs15 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.public_token === undefined){
const err11 = {instancePath,keyword:"required",params:{missingProperty: "public_token"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid1 = _errs15 === errors;
valid3 = _valid1;
}
if(!valid3){
const err13 = {instancePath,keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
const _errs18 = errors;
let valid5 = true;
const _errs19 = errors;
if(errors === _errs19){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.type === undefined) && (missing2 = "type")){
const err14 = {};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
else {
if(data.type !== undefined){
let data2 = data.type;
if(typeof data2 !== "string"){
const err15 = {};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if("recurrent_token" !== data2){
const err16 = {};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
}
else {
const err17 = {};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
var _valid2 = _errs19 === errors;
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs23 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.recurrent_token === undefined){
const err18 = {instancePath,keyword:"required",params:{missingProperty: "recurrent_token"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var _valid2 = _errs23 === errors;
valid5 = _valid2;
}
if(!valid5){
const err20 = {instancePath,keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
const _errs26 = errors;
let valid7 = true;
const _errs27 = errors;
if(errors === _errs27){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.type === undefined) && (missing3 = "type")){
const err21 = {};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
else {
if(data.type !== undefined){
let data3 = data.type;
if(typeof data3 !== "string"){
const err22 = {};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if("bank_account_ru_token" !== data3){
const err23 = {};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
}
else {
const err24 = {};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
var _valid3 = _errs27 === errors;
errors = _errs26;
if(vErrors !== null){
if(_errs26){
vErrors.length = _errs26;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs31 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.bank_account_ru_token === undefined){
const err25 = {instancePath,keyword:"required",params:{missingProperty: "bank_account_ru_token"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
var _valid3 = _errs31 === errors;
valid7 = _valid3;
}
if(!valid7){
const err27 = {instancePath,keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err28 = {instancePath,keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data.type !== undefined){
let data4 = data.type;
if(typeof data4 !== "string"){
const err29 = {instancePath:instancePath+"/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(!((((data4 === "card") || (data4 === "public_token")) || (data4 === "recurrent_token")) || (data4 === "bank_account_ru_token"))){
const err30 = {instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema149.properties.type.enum}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.card !== undefined){
if(!(validate80(data.card, {instancePath:instancePath+"/card",parentData:data,parentDataProperty:"card",rootData}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
if(data.public_token !== undefined){
let data6 = data.public_token;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.token === undefined){
const err31 = {instancePath:instancePath+"/public_token",keyword:"required",params:{missingProperty: "token"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data6.token !== undefined){
if(!(validate59(data6.token, {instancePath:instancePath+"/public_token/token",parentData:data6,parentDataProperty:"token",rootData}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
}
else {
const err32 = {instancePath:instancePath+"/public_token",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.recurrent_token !== undefined){
if(!(validate105(data.recurrent_token, {instancePath:instancePath+"/recurrent_token",parentData:data,parentDataProperty:"recurrent_token",rootData}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
}
if(data.bank_account_ru_token !== undefined){
let data9 = data.bank_account_ru_token;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.token === undefined){
const err33 = {instancePath:instancePath+"/bank_account_ru_token",keyword:"required",params:{missingProperty: "token"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data9.token !== undefined){
if(!(validate59(data9.token, {instancePath:instancePath+"/bank_account_ru_token/token",parentData:data9,parentDataProperty:"token",rootData}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
}
else {
const err34 = {instancePath:instancePath+"/bank_account_ru_token",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
validate547.errors = vErrors;
return errors === 0;
}

export const TokenRequest = validate552;
const schema150 = {"type":"object","properties":{"tokenize_widget":{"$ref":"TokenizeWidget"},"acquiring_widget":{"$ref":"AcquiringWidget"},"self_employed_widget":{"$ref":"SelfEmployedWidget"}},"$id":"TokenRequest"};
const schema151 = {"type":"object","properties":{"access":{"type":"boolean","description":"Whether a card or an account may be typed in."},"locale":{"type":"string","minLength":1,"description":"Language of the widget."}},"title":"Tokenize widget","description":"Opens the widget that takes a card or an account and gives the partner a hash or a token.","x-source":"docs: payout-tokenized-card","examples":[{"access":true}],"$id":"TokenizeWidget"};

function validate553(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="TokenizeWidget" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.access !== undefined){
if(typeof data.access !== "boolean"){
const err0 = {instancePath:instancePath+"/access",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.locale !== undefined){
let data1 = data.locale;
if(typeof data1 === "string"){
if(func2(data1) < 1){
const err1 = {instancePath:instancePath+"/locale",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/locale",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate553.errors = vErrors;
return errors === 0;
}


function validate552(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="TokenRequest" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tokenize_widget !== undefined){
if(!(validate553(data.tokenize_widget, {instancePath:instancePath+"/tokenize_widget",parentData:data,parentDataProperty:"tokenize_widget",rootData}))){
vErrors = vErrors === null ? validate553.errors : vErrors.concat(validate553.errors);
errors = vErrors.length;
}
}
if(data.acquiring_widget !== undefined){
if(!(validate42(data.acquiring_widget, {instancePath:instancePath+"/acquiring_widget",parentData:data,parentDataProperty:"acquiring_widget",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data.self_employed_widget !== undefined){
if(!(validate304(data.self_employed_widget, {instancePath:instancePath+"/self_employed_widget",parentData:data,parentDataProperty:"self_employed_widget",rootData}))){
vErrors = vErrors === null ? validate304.errors : vErrors.concat(validate304.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate552.errors = vErrors;
return errors === 0;
}

export const TokenizeAnswer = validate557;
const schema152 = {"type":"object","required":["status","token","data"],"properties":{"status":{"type":"string","const":"ok"},"token":{"$ref":"Token"},"data":{"type":"object","required":["masked_account"],"properties":{"masked_account":{"$ref":"MaskedAccount"}},"description":"What may be shown of the account."}},"title":"Tokenize answer","description":"The token of an account, to be used in its place.","x-source":"docs: payout-tokenized-account","examples":[{"status":"ok","token":"0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f0","data":{"masked_account":"40817***0131"}}],"$id":"TokenizeAnswer"};

function validate557(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="TokenizeAnswer" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.token === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "token"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.data === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "data"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.status !== undefined){
let data0 = data.status;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/status",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if("ok" !== data0){
const err4 = {instancePath:instancePath+"/status",keyword:"const",params:{allowedValue: "ok"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.token !== undefined){
if(!(validate59(data.token, {instancePath:instancePath+"/token",parentData:data,parentDataProperty:"token",rootData}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.data !== undefined){
let data2 = data.data;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.masked_account === undefined){
const err5 = {instancePath:instancePath+"/data",keyword:"required",params:{missingProperty: "masked_account"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data2.masked_account !== undefined){
if(!(validate276(data2.masked_account, {instancePath:instancePath+"/data/masked_account",parentData:data2,parentDataProperty:"masked_account",rootData}))){
vErrors = vErrors === null ? validate276.errors : vErrors.concat(validate276.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/data",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate557.errors = vErrors;
return errors === 0;
}

export const TokenizeElementsAnswer = validate560;
const schema153 = {"type":"object","required":["status","data"],"properties":{"status":{"type":"string","const":"ok"},"data":{"type":"object","patternProperties":{"^.*$":{"$ref":"TokenizedElement"}},"description":"Each element under its `ref`."}},"title":"Tokenize elements answer","description":"A token for each element. The elements are the docs’; the envelope around them is ours, because no copy of theirs was found.","x-source":"ours: the envelope; docs: objects (the elements)","examples":[{"status":"ok","data":{"number":{"token":"0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f0","info":{"masked_card_number":"424242******4242","card_network":"visa","card_type":"debit"}}}}],"$id":"TokenizeElementsAnswer"};
const schema154 = {"type":"object","required":["token","info"],"properties":{"token":{"$ref":"Token"},"info":{"type":"object","required":["masked_card_number","card_network","card_type"],"properties":{"masked_card_number":{"type":"string","pattern":"^[0-9]{6}\\*+[0-9]{4}$","description":"The number with its middle hidden."},"card_network":{"type":"string","minLength":1,"description":"Payment system in lower case."},"card_type":{"type":"string","minLength":1,"description":"`debit` or `credit`; here every card is a debit card.","x-source":"ours"}},"description":"What may be shown of the card."}},"title":"Tokenized element","description":"The token of an element, and what may be shown of it.","x-source":"docs: objects","examples":[{"token":"0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f0","info":{"masked_card_number":"424242******4242","card_network":"visa","card_type":"debit"}}],"$id":"TokenizedElement"};
const pattern37 = new RegExp("^[0-9]{6}\\*+[0-9]{4}$", "u");

function validate561(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="TokenizedElement" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.token === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "token"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.info === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "info"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.token !== undefined){
if(!(validate59(data.token, {instancePath:instancePath+"/token",parentData:data,parentDataProperty:"token",rootData}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.info !== undefined){
let data1 = data.info;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.masked_card_number === undefined){
const err2 = {instancePath:instancePath+"/info",keyword:"required",params:{missingProperty: "masked_card_number"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data1.card_network === undefined){
const err3 = {instancePath:instancePath+"/info",keyword:"required",params:{missingProperty: "card_network"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1.card_type === undefined){
const err4 = {instancePath:instancePath+"/info",keyword:"required",params:{missingProperty: "card_type"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.masked_card_number !== undefined){
let data2 = data1.masked_card_number;
if(typeof data2 === "string"){
if(!pattern37.test(data2)){
const err5 = {instancePath:instancePath+"/info/masked_card_number",keyword:"pattern",params:{pattern: "^[0-9]{6}\\*+[0-9]{4}$"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/info/masked_card_number",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data1.card_network !== undefined){
let data3 = data1.card_network;
if(typeof data3 === "string"){
if(func2(data3) < 1){
const err7 = {instancePath:instancePath+"/info/card_network",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/info/card_network",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data1.card_type !== undefined){
let data4 = data1.card_type;
if(typeof data4 === "string"){
if(func2(data4) < 1){
const err9 = {instancePath:instancePath+"/info/card_type",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/info/card_type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/info",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate561.errors = vErrors;
return errors === 0;
}


function validate560(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="TokenizeElementsAnswer" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.data === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "data"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.status !== undefined){
let data0 = data.status;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/status",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if("ok" !== data0){
const err3 = {instancePath:instancePath+"/status",keyword:"const",params:{allowedValue: "ok"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.data !== undefined){
let data1 = data.data;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key0 in data1){
if(pattern28.test(key0)){
if(!(validate561(data1[key0], {instancePath:instancePath+"/data/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data1,parentDataProperty:key0,rootData}))){
vErrors = vErrors === null ? validate561.errors : vErrors.concat(validate561.errors);
errors = vErrors.length;
}
}
}
}
else {
const err4 = {instancePath:instancePath+"/data",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate560.errors = vErrors;
return errors === 0;
}

export const TokenizeElementsRequest = validate564;
const schema155 = {"type":"object","required":["elements"],"properties":{"elements":{"type":"array","items":{"$ref":"ElementToTokenize"},"minItems":1,"maxItems":100,"description":"What is to be kept under tokens."}},"description":"The elements are the docs’; the envelope around them is ours, because no copy of theirs was found.","$id":"TokenizeElementsRequest"};

function validate564(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="TokenizeElementsRequest" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.elements === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "elements"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.elements !== undefined){
let data0 = data.elements;
if(Array.isArray(data0)){
if(data0.length > 100){
const err1 = {instancePath:instancePath+"/elements",keyword:"maxItems",params:{limit: 100}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/elements",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate244(data0[i0], {instancePath:instancePath+"/elements/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate244.errors : vErrors.concat(validate244.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/elements",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate564.errors = vErrors;
return errors === 0;
}

export const TokenizeRequest = validate566;
const schema156 = {"type":"object","required":["type","bank_account_ru"],"properties":{"type":{"type":"string","const":"bank_account_ru"},"bank_account_ru":{"$ref":"AccountToTokenize"}},"$id":"TokenizeRequest"};

function validate566(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="TokenizeRequest" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.bank_account_ru === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "bank_account_ru"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if("bank_account_ru" !== data0){
const err3 = {instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "bank_account_ru"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.bank_account_ru !== undefined){
if(!(validate38(data.bank_account_ru, {instancePath:instancePath+"/bank_account_ru",parentData:data,parentDataProperty:"bank_account_ru",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate566.errors = vErrors;
return errors === 0;
}

export const TokenizeWidget = validate553;

export const TokenizedCard = validate84;

export const TokenizedElement = validate561;

export const TransactionInfo = validate180;

export const TransferDetails = validate88;

export const TransferParticipant = validate89;

export const VerificationDetails = validate268;

export const VerifiedAccount = validate269;

export const Wallet = validate103;

export const WalletBalance = validate568;
const schema157 = {"type":"object","required":["id","amount_details"],"properties":{"id":{"type":"string","minLength":1,"description":"Names the wallet: `131` is the usual collateral account."},"amount_details":{"$ref":"MoneyAmount"}},"title":"Wallet balance","description":"A collateral account and what payouts can still take from it: what is set aside for payouts under way is not counted.","x-source":"sdk: WalletBalanceResponse; that holds are left out is ours","examples":[{"id":"131","amount_details":{"amount":13100,"currency":"rub"}}],"$id":"WalletBalance"};

function validate568(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="WalletBalance" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.amount_details === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "amount_details"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func2(data0) < 1){
const err2 = {instancePath:instancePath+"/id",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.amount_details !== undefined){
if(!(validate49(data.amount_details, {instancePath:instancePath+"/amount_details",parentData:data,parentDataProperty:"amount_details",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate568.errors = vErrors;
return errors === 0;
}

export const WalletBalanceAnswer = validate570;
const schema158 = {"type":"object","required":["status","wallets"],"properties":{"status":{"type":"string","const":"ok"},"wallets":{"type":"array","items":{"$ref":"WalletBalance"}}},"title":"Wallet balance answer","description":"The collateral accounts of the project.","x-source":"sdk: WalletBalanceResponse","examples":[{"status":"ok","wallets":[{"id":"131","amount_details":{"amount":13100,"currency":"rub"}}]}],"$id":"WalletBalanceAnswer"};

function validate570(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="WalletBalanceAnswer" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.wallets === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "wallets"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.status !== undefined){
let data0 = data.status;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/status",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if("ok" !== data0){
const err3 = {instancePath:instancePath+"/status",keyword:"const",params:{allowedValue: "ok"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.wallets !== undefined){
let data1 = data.wallets;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate568(data1[i0], {instancePath:instancePath+"/wallets/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate568.errors : vErrors.concat(validate568.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/wallets",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate570.errors = vErrors;
return errors === 0;
}

export const WalletBalanceRequest = validate572;
const schema159 = {"type":"object","required":["request_datetime"],"properties":{"request_datetime":{"$ref":"AtomTime"}},"$id":"WalletBalanceRequest"};

function validate572(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="WalletBalanceRequest" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.request_datetime === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "request_datetime"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.request_datetime !== undefined){
if(!(validate54(data.request_datetime, {instancePath:instancePath+"/request_datetime",parentData:data,parentDataProperty:"request_datetime",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate572.errors = vErrors;
return errors === 0;
}
export const arrayFields = ["accounts","attempts","banks","contacts","due","elements","exchanges","finished","items","keys","next","operations","optional_webhooks","outbox","payment_list","payout_list","postings","refunds","reject_reasons","revenue_split_info","rows","rules","services","sessions","tags","timers","transactions","values","wallets"]
export const patternWords = {"^([Rr][Uu][Bb]|[Uu][Ss][Dd]|[Ee][Uu][Rr])$":"one of rub, usd, eur (any case)","^https?://":"an http:// or https:// URL"}
