import {
  readInventories,
  readSbom
} from "./chunk-LEXJ6H3H.js";
import "./chunk-UBHRA3QH.js";
import "./chunk-2LYJLRZV.js";
import "./chunk-RHP7XHUS.js";
import "./chunk-7DXLPLC6.js";
import "./chunk-WF4F4F2H.js";
import "./chunk-JJ7A4EBV.js";
import "./chunk-UI33WE7P.js";
import "./chunk-E6MCNJGF.js";
import "./chunk-CNIOWL6P.js";
import "./chunk-EA4V7TCS.js";
import "./chunk-PC2SAGIE.js";
import "./chunk-3VBQTVHA.js";
import "./chunk-S2VOTI7D.js";
import "./chunk-OFUBRW62.js";
import "./chunk-3HMVEADE.js";
import "./chunk-F6CNZC7V.js";
import "./chunk-XA3KHBOC.js";
import "./chunk-E3Y6NEJX.js";
import "./chunk-THATVQEM.js";
import "./chunk-TF2PAHRO.js";
import "./chunk-LVZSE4YZ.js";
import "./chunk-IPMLVNZJ.js";
import "./chunk-LCWIRM6C.js";
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
import "./chunk-A732SRLW.js";
import "./chunk-XD3MCN6G.js";
import "./chunk-JTYIUYNF.js";
export {
  readInventories,
  readSbom
};
