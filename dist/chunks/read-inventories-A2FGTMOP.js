import {
  readInventories,
  readSbom
} from "./chunk-KFWXTHPJ.js";
import "./chunk-UTCGELUQ.js";
import "./chunk-WUN34XLF.js";
import "./chunk-RHP7XHUS.js";
import "./chunk-7DXLPLC6.js";
import "./chunk-F2K3ICOQ.js";
import "./chunk-H3EUZ3BA.js";
import "./chunk-67OZ4QR4.js";
import "./chunk-NGPPOHAB.js";
import "./chunk-D3M3PS4G.js";
import "./chunk-EA4V7TCS.js";
import "./chunk-GBMGO3EA.js";
import "./chunk-3WNYAD4B.js";
import "./chunk-S2VOTI7D.js";
import "./chunk-AB6AJKNV.js";
import "./chunk-3HMVEADE.js";
import "./chunk-JTCN2UCP.js";
import "./chunk-2Q7V7YN5.js";
import "./chunk-E3Y6NEJX.js";
import "./chunk-THATVQEM.js";
import "./chunk-HAQYMWLD.js";
import "./chunk-LVZSE4YZ.js";
import "./chunk-TLOUTQQM.js";
import "./chunk-35T7WTWT.js";
import "./chunk-3LVVVC6I.js";
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
import "./chunk-IG5OLN7J.js";
import "./chunk-N4YOXMZD.js";
import "./chunk-JTYIUYNF.js";
export {
  readInventories,
  readSbom
};
