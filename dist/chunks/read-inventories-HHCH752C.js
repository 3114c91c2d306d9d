import {
  readInventories,
  readSbom
} from "./chunk-I2U74F6H.js";
import "./chunk-WYZR24ZM.js";
import "./chunk-YRRZS5HZ.js";
import "./chunk-RHP7XHUS.js";
import "./chunk-7DXLPLC6.js";
import "./chunk-BO4MDJY3.js";
import "./chunk-DRHKXRPS.js";
import "./chunk-NNSWDI55.js";
import "./chunk-YUGDFT2I.js";
import "./chunk-F5BWY2QY.js";
import "./chunk-EA4V7TCS.js";
import "./chunk-NITMAHKF.js";
import "./chunk-PY2NAFDW.js";
import "./chunk-S2VOTI7D.js";
import "./chunk-CAJTOLCO.js";
import "./chunk-3HMVEADE.js";
import "./chunk-2JIK4QW4.js";
import "./chunk-EIMNI2WF.js";
import "./chunk-E3Y6NEJX.js";
import "./chunk-THATVQEM.js";
import "./chunk-2WAURXRP.js";
import "./chunk-LVZSE4YZ.js";
import "./chunk-2APQNWGM.js";
import "./chunk-K4YXQM22.js";
import "./chunk-ELPVOHOU.js";
import "./chunk-5QEC5LTF.js";
import "./chunk-BN43AY24.js";
import "./chunk-XGIO2HUQ.js";
import "./chunk-HBTKOU4Y.js";
import "./chunk-OFVKIGE2.js";
import "./chunk-TQVM6BWJ.js";
import "./chunk-YXYLKAER.js";
import "./chunk-T7CQSDKZ.js";
import "./chunk-64JXYW4V.js";
import "./chunk-JOWJBCYM.js";
import "./chunk-Z6MF25CF.js";
import "./chunk-6H7YET6R.js";
import "./chunk-4E3QOTDI.js";
import "./chunk-IGISGKOA.js";
import "./chunk-ADIJKVGS.js";
import "./chunk-M5N27XA4.js";
import "./chunk-JTYIUYNF.js";
export {
  readInventories,
  readSbom
};
