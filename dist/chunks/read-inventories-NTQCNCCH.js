import {
  readInventories,
  readSbom
} from "./chunk-JLTPT5DO.js";
import "./chunk-TPDLT4OC.js";
import "./chunk-QFBV2MNI.js";
import "./chunk-RHP7XHUS.js";
import "./chunk-7DXLPLC6.js";
import "./chunk-2LGQIWGW.js";
import "./chunk-SK2E3KOX.js";
import "./chunk-PFNM7DIW.js";
import "./chunk-SYU6AORA.js";
import "./chunk-TSE5J3ZX.js";
import "./chunk-EA4V7TCS.js";
import "./chunk-XSQDPUG7.js";
import "./chunk-RPEZ55ER.js";
import "./chunk-S2VOTI7D.js";
import "./chunk-C5BCJAGI.js";
import "./chunk-3HMVEADE.js";
import "./chunk-OKHIGKW3.js";
import "./chunk-FFTM2US3.js";
import "./chunk-E3Y6NEJX.js";
import "./chunk-THATVQEM.js";
import "./chunk-V5EM4Y7P.js";
import "./chunk-LVZSE4YZ.js";
import "./chunk-IOPYSPEU.js";
import "./chunk-JBOJLXUY.js";
import "./chunk-3LVVVC6I.js";
import "./chunk-5QEC5LTF.js";
import "./chunk-WVYG7SAD.js";
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
import "./chunk-ZQIXMMFY.js";
import "./chunk-3UNRX64N.js";
import "./chunk-JTYIUYNF.js";
export {
  readInventories,
  readSbom
};
