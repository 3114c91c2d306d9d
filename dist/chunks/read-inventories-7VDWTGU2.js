import {
  readInventories,
  readSbom
} from "./chunk-J6Y2CNCP.js";
import "./chunk-JZ3JTZRA.js";
import "./chunk-PCDIP3CI.js";
import "./chunk-2APYDUF6.js";
import "./chunk-RHP7XHUS.js";
import "./chunk-7DXLPLC6.js";
import "./chunk-ASEYZHZT.js";
import "./chunk-3SQVXX5H.js";
import "./chunk-4GVCOB4V.js";
import "./chunk-LSTSKDSP.js";
import "./chunk-OWANCGMB.js";
import "./chunk-M7L4ZKRX.js";
import "./chunk-MZC7HHR5.js";
import "./chunk-S2VOTI7D.js";
import "./chunk-54J2DHX7.js";
import "./chunk-3HMVEADE.js";
import "./chunk-VJ76F5E5.js";
import "./chunk-4NF6BUHG.js";
import "./chunk-E3Y6NEJX.js";
import "./chunk-THATVQEM.js";
import "./chunk-KRVJ4I3B.js";
import "./chunk-LVZSE4YZ.js";
import "./chunk-4AJXUD2Z.js";
import "./chunk-ZQEEBPZ6.js";
import "./chunk-ELPVOHOU.js";
import "./chunk-5QEC5LTF.js";
import "./chunk-A5OS2TAV.js";
import "./chunk-XGIO2HUQ.js";
import "./chunk-F3JTTXBU.js";
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
import "./chunk-P45EUWAY.js";
import "./chunk-4K6HNQX4.js";
import "./chunk-JTYIUYNF.js";
export {
  readInventories,
  readSbom
};
