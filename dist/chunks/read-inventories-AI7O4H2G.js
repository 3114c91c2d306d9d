import {
  readInventories,
  readSbom
} from "./chunk-3RNQX5QO.js";
import "./chunk-GBUGPBVJ.js";
import "./chunk-TNXCW6EV.js";
import "./chunk-RHP7XHUS.js";
import "./chunk-7DXLPLC6.js";
import "./chunk-DOAP5JWN.js";
import "./chunk-EZ3ZMK2L.js";
import "./chunk-RIWRHHR2.js";
import "./chunk-KKUDHR66.js";
import "./chunk-ZHBETV7P.js";
import "./chunk-EA4V7TCS.js";
import "./chunk-UMGOE4ZY.js";
import "./chunk-R4PXO2ZU.js";
import "./chunk-S2VOTI7D.js";
import "./chunk-QR7ZL5A6.js";
import "./chunk-3HMVEADE.js";
import "./chunk-ROOBARLG.js";
import "./chunk-UB7GZV5Y.js";
import "./chunk-E3Y6NEJX.js";
import "./chunk-THATVQEM.js";
import "./chunk-YM6UVVUX.js";
import "./chunk-LVZSE4YZ.js";
import "./chunk-VS3CLZC4.js";
import "./chunk-Z4JILS5S.js";
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
import "./chunk-ZUOR6Q35.js";
import "./chunk-WCV446CW.js";
import "./chunk-JTYIUYNF.js";
export {
  readInventories,
  readSbom
};
