import {
  readInventories,
  readSbom
} from "./chunk-NEDMC3Y5.js";
import "./chunk-P2IZ2VA4.js";
import "./chunk-M357QLPL.js";
import "./chunk-WO7XM77V.js";
import "./chunk-RHP7XHUS.js";
import "./chunk-7DXLPLC6.js";
import "./chunk-XZZOCIHP.js";
import "./chunk-MIMMUJLA.js";
import "./chunk-KINRVWEW.js";
import "./chunk-4E3L4IIK.js";
import "./chunk-OWANCGMB.js";
import "./chunk-LIBXZYNT.js";
import "./chunk-KIU2JETJ.js";
import "./chunk-S2VOTI7D.js";
import "./chunk-3GSWUCE2.js";
import "./chunk-3HMVEADE.js";
import "./chunk-U752Q6HN.js";
import "./chunk-MBB5WZOG.js";
import "./chunk-E3Y6NEJX.js";
import "./chunk-THATVQEM.js";
import "./chunk-QWHP25AR.js";
import "./chunk-LVZSE4YZ.js";
import "./chunk-L3TWQMRQ.js";
import "./chunk-LXF6FN3W.js";
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
import "./chunk-SBQDIK2O.js";
import "./chunk-ZECXRRYE.js";
import "./chunk-JTYIUYNF.js";
export {
  readInventories,
  readSbom
};
