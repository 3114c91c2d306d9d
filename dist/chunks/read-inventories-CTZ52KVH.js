import {
  readInventories,
  readSbom
} from "./chunk-OOPKYUQA.js";
import "./chunk-YCG4PE57.js";
import "./chunk-PNS46UML.js";
import "./chunk-KKXZZAB7.js";
import "./chunk-RHP7XHUS.js";
import "./chunk-7DXLPLC6.js";
import "./chunk-MVD4AAAI.js";
import "./chunk-C5LXRCMV.js";
import "./chunk-7ELPB57O.js";
import "./chunk-SWQ5P7KE.js";
import "./chunk-OWANCGMB.js";
import "./chunk-2JMBUD5F.js";
import "./chunk-BNSHWPLK.js";
import "./chunk-S2VOTI7D.js";
import "./chunk-V7RYRLYM.js";
import "./chunk-3HMVEADE.js";
import "./chunk-DMOCNFSZ.js";
import "./chunk-MOE2IQEM.js";
import "./chunk-E3Y6NEJX.js";
import "./chunk-THATVQEM.js";
import "./chunk-2WPR6U2Y.js";
import "./chunk-LVZSE4YZ.js";
import "./chunk-D3VQUUJV.js";
import "./chunk-YIC3FHZW.js";
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
import "./chunk-62EXTENZ.js";
import "./chunk-VE562KIL.js";
import "./chunk-JTYIUYNF.js";
export {
  readInventories,
  readSbom
};
