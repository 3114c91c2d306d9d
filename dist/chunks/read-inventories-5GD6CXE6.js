import {
  readInventories,
  readSbom
} from "./chunk-PUJLHUWK.js";
import "./chunk-ZNN223R6.js";
import "./chunk-RHP7XHUS.js";
import "./chunk-7DXLPLC6.js";
import "./chunk-PU52TT4T.js";
import "./chunk-W6SNZ3L3.js";
import "./chunk-SH223BTA.js";
import "./chunk-TRPGG3FK.js";
import "./chunk-ANCV5IXQ.js";
import "./chunk-OH3ECYCY.js";
import "./chunk-MSTNUW4Q.js";
import "./chunk-S2VOTI7D.js";
import "./chunk-B7EX3MRC.js";
import "./chunk-3HMVEADE.js";
import "./chunk-63LRZNEK.js";
import "./chunk-YORA4ELJ.js";
import "./chunk-E3Y6NEJX.js";
import "./chunk-THATVQEM.js";
import "./chunk-VXJDY6S6.js";
import "./chunk-LVZSE4YZ.js";
import "./chunk-UGG46XCM.js";
import "./chunk-WJIQNNG6.js";
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
import "./chunk-DHE6XOYL.js";
import "./chunk-VECPND37.js";
import "./chunk-JTYIUYNF.js";
export {
  readInventories,
  readSbom
};
