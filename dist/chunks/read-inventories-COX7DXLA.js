import {
  readInventories,
  readSbom
} from "./chunk-XJ4ZLQWF.js";
import "./chunk-MDFAAL7Y.js";
import "./chunk-2XACJ4H3.js";
import "./chunk-RHP7XHUS.js";
import "./chunk-7DXLPLC6.js";
import "./chunk-ZZ7CIXNJ.js";
import "./chunk-IYLAG7AC.js";
import "./chunk-FNXUEXSL.js";
import "./chunk-I3BD5P4J.js";
import "./chunk-IG5445SI.js";
import "./chunk-EA4V7TCS.js";
import "./chunk-HDUUYF7R.js";
import "./chunk-S6GE5KQA.js";
import "./chunk-S2VOTI7D.js";
import "./chunk-7RCD6LK7.js";
import "./chunk-3HMVEADE.js";
import "./chunk-DQ3UQSS7.js";
import "./chunk-LKZTGEO4.js";
import "./chunk-E3Y6NEJX.js";
import "./chunk-THATVQEM.js";
import "./chunk-223E4Q32.js";
import "./chunk-LVZSE4YZ.js";
import "./chunk-E6NC6W7I.js";
import "./chunk-WYCSEIEI.js";
import "./chunk-ELPVOHOU.js";
import "./chunk-5QEC5LTF.js";
import "./chunk-2DWONV7X.js";
import "./chunk-XGIO2HUQ.js";
import "./chunk-HBTKOU4Y.js";
import "./chunk-OFVKIGE2.js";
import "./chunk-TQVM6BWJ.js";
import "./chunk-77EHP62S.js";
import "./chunk-T7CQSDKZ.js";
import "./chunk-64JXYW4V.js";
import "./chunk-JOWJBCYM.js";
import "./chunk-Z6MF25CF.js";
import "./chunk-6H7YET6R.js";
import "./chunk-4E3QOTDI.js";
import "./chunk-IGISGKOA.js";
import "./chunk-RAEYFPGO.js";
import "./chunk-WYYA2LGC.js";
import "./chunk-JTYIUYNF.js";
export {
  readInventories,
  readSbom
};
