import {
  readInventories,
  readSbom
} from "./chunk-ZDBYPQGP.js";
import "./chunk-O74NGOYE.js";
import "./chunk-H2GJPOBJ.js";
import "./chunk-GYWJ53OD.js";
import "./chunk-RHP7XHUS.js";
import "./chunk-7DXLPLC6.js";
import "./chunk-GCZ5QXR2.js";
import "./chunk-JX4SPPJ3.js";
import "./chunk-AJATYT2F.js";
import "./chunk-CN2HBB72.js";
import "./chunk-EA4V7TCS.js";
import "./chunk-HKJR2KN7.js";
import "./chunk-G3DAHZEX.js";
import "./chunk-S2VOTI7D.js";
import "./chunk-UKGHVBA3.js";
import "./chunk-3HMVEADE.js";
import "./chunk-VA33ZEO3.js";
import "./chunk-3NAPVXD3.js";
import "./chunk-E3Y6NEJX.js";
import "./chunk-THATVQEM.js";
import "./chunk-7QAHE3XU.js";
import "./chunk-LVZSE4YZ.js";
import "./chunk-2YMWG2ZB.js";
import "./chunk-FH5O46WO.js";
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
import "./chunk-ORLYU4QX.js";
import "./chunk-AN3LLNA4.js";
import "./chunk-JTYIUYNF.js";
export {
  readInventories,
  readSbom
};
