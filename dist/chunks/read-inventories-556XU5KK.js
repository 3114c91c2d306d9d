import {
  readInventories,
  readSbom
} from "./chunk-SBZVERDK.js";
import "./chunk-25PIYFBY.js";
import "./chunk-PUJR4HLU.js";
import "./chunk-RHP7XHUS.js";
import "./chunk-7DXLPLC6.js";
import "./chunk-HL46VGJL.js";
import "./chunk-OSA65FNU.js";
import "./chunk-E3W44NFU.js";
import "./chunk-LODORVCD.js";
import "./chunk-5XVIZ3BC.js";
import "./chunk-EA4V7TCS.js";
import "./chunk-UXNEFTNM.js";
import "./chunk-NCY4S45E.js";
import "./chunk-S2VOTI7D.js";
import "./chunk-DIUT2FHA.js";
import "./chunk-3HMVEADE.js";
import "./chunk-SSUXSN5I.js";
import "./chunk-7VTYLDVG.js";
import "./chunk-E3Y6NEJX.js";
import "./chunk-THATVQEM.js";
import "./chunk-5UVIGQGB.js";
import "./chunk-LVZSE4YZ.js";
import "./chunk-I3SYABMK.js";
import "./chunk-QFNISOTK.js";
import "./chunk-3LVVVC6I.js";
import "./chunk-5QEC5LTF.js";
import "./chunk-WVYG7SAD.js";
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
import "./chunk-2YKE6MR6.js";
import "./chunk-VDAKML6V.js";
import "./chunk-JTYIUYNF.js";
export {
  readInventories,
  readSbom
};
