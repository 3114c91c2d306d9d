import {
  readInventories,
  readSbom
} from "./chunk-HEK5PNSK.js";
import "./chunk-AHJFZ7JC.js";
import "./chunk-33WSMH4X.js";
import "./chunk-RHP7XHUS.js";
import "./chunk-7DXLPLC6.js";
import "./chunk-HWL4B5BB.js";
import "./chunk-SWOPNUCS.js";
import "./chunk-BFDTYUPU.js";
import "./chunk-PO4DC3DX.js";
import "./chunk-NSGRNIYM.js";
import "./chunk-EA4V7TCS.js";
import "./chunk-FQD3IE5E.js";
import "./chunk-ADNSDZXL.js";
import "./chunk-S2VOTI7D.js";
import "./chunk-BPCHZBLS.js";
import "./chunk-3HMVEADE.js";
import "./chunk-CL7HPGZK.js";
import "./chunk-5FBIXY6X.js";
import "./chunk-E3Y6NEJX.js";
import "./chunk-THATVQEM.js";
import "./chunk-NASFSCV4.js";
import "./chunk-LVZSE4YZ.js";
import "./chunk-GIFLXBMJ.js";
import "./chunk-SVBFSP6H.js";
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
import "./chunk-HAUA5SAI.js";
import "./chunk-EPCI5F7W.js";
import "./chunk-JTYIUYNF.js";
export {
  readInventories,
  readSbom
};
