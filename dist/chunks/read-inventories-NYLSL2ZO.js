import {
  readInventories,
  readSbom
} from "./chunk-B4BULHZP.js";
import "./chunk-RRE46EZ2.js";
import "./chunk-WVHPWCSC.js";
import "./chunk-RHP7XHUS.js";
import "./chunk-7DXLPLC6.js";
import "./chunk-WID4XK3L.js";
import "./chunk-BVCNNWVZ.js";
import "./chunk-MG5KC6QF.js";
import "./chunk-VLVYOSMI.js";
import "./chunk-XBD3AZRZ.js";
import "./chunk-EA4V7TCS.js";
import "./chunk-L32MB7BE.js";
import "./chunk-PWJ6IEJ6.js";
import "./chunk-S2VOTI7D.js";
import "./chunk-P5DP3DSH.js";
import "./chunk-3HMVEADE.js";
import "./chunk-5AXETP46.js";
import "./chunk-CB22NUVK.js";
import "./chunk-E3Y6NEJX.js";
import "./chunk-THATVQEM.js";
import "./chunk-OVE4MERU.js";
import "./chunk-LVZSE4YZ.js";
import "./chunk-4IBXI5CN.js";
import "./chunk-GXUUGVU2.js";
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
import "./chunk-CLRFUU7T.js";
import "./chunk-WZRU4GLT.js";
import "./chunk-JTYIUYNF.js";
export {
  readInventories,
  readSbom
};
