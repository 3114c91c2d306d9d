import {
  readInventories,
  readSbom
} from "./chunk-PN5FPPBB.js";
import "./chunk-CIMPUJMY.js";
import "./chunk-DOYAQVJG.js";
import "./chunk-RHP7XHUS.js";
import "./chunk-7DXLPLC6.js";
import "./chunk-2DMYSDG7.js";
import "./chunk-GF5CYUZF.js";
import "./chunk-C63VS6TM.js";
import "./chunk-F4DUGVLK.js";
import "./chunk-QLNCONQO.js";
import "./chunk-EA4V7TCS.js";
import "./chunk-DI5PRVZE.js";
import "./chunk-72V62IML.js";
import "./chunk-S2VOTI7D.js";
import "./chunk-FP7PZ63K.js";
import "./chunk-3HMVEADE.js";
import "./chunk-6RN2LL2O.js";
import "./chunk-QBRPH3F6.js";
import "./chunk-E3Y6NEJX.js";
import "./chunk-THATVQEM.js";
import "./chunk-LTESUHWU.js";
import "./chunk-LVZSE4YZ.js";
import "./chunk-XF6HX47B.js";
import "./chunk-VDQMZWA2.js";
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
import "./chunk-L77QNKZS.js";
import "./chunk-IZZURPI7.js";
import "./chunk-JTYIUYNF.js";
export {
  readInventories,
  readSbom
};
