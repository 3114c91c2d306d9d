import {
  readInventories,
  readSbom
} from "./chunk-INBZ4A77.js";
import "./chunk-AAKJDOEQ.js";
import "./chunk-Z77D6LI3.js";
import "./chunk-Z3C3ZWZQ.js";
import "./chunk-RHP7XHUS.js";
import "./chunk-7DXLPLC6.js";
import "./chunk-EMTVWV45.js";
import "./chunk-V5IMHCBM.js";
import "./chunk-VYGG3U6H.js";
import "./chunk-AVURMC6B.js";
import "./chunk-OWANCGMB.js";
import "./chunk-2XRXPLGH.js";
import "./chunk-UQ3LBDPX.js";
import "./chunk-S2VOTI7D.js";
import "./chunk-7ZL43ZYQ.js";
import "./chunk-3HMVEADE.js";
import "./chunk-WORAZ5ZA.js";
import "./chunk-I7OBF562.js";
import "./chunk-E3Y6NEJX.js";
import "./chunk-THATVQEM.js";
import "./chunk-2YPI4YYP.js";
import "./chunk-LVZSE4YZ.js";
import "./chunk-LRZQBLKQ.js";
import "./chunk-J2H7NMR2.js";
import "./chunk-ELPVOHOU.js";
import "./chunk-5QEC5LTF.js";
import "./chunk-OLWTVHCC.js";
import "./chunk-XGIO2HUQ.js";
import "./chunk-F3JTTXBU.js";
import "./chunk-OFVKIGE2.js";
import "./chunk-TQVM6BWJ.js";
import "./chunk-7CKVQ4XQ.js";
import "./chunk-T7CQSDKZ.js";
import "./chunk-64JXYW4V.js";
import "./chunk-JOWJBCYM.js";
import "./chunk-L4JGOCB2.js";
import "./chunk-6H7YET6R.js";
import "./chunk-4E3QOTDI.js";
import "./chunk-IGISGKOA.js";
import "./chunk-QSGJVNHY.js";
import "./chunk-7HVXNZTF.js";
import "./chunk-JTYIUYNF.js";
export {
  readInventories,
  readSbom
};
