import {
  ecosystems,
  wantedFiles
} from "./chunk-Y646JWHP.js";
import "./chunk-DTI5VBL2.js";
import "./chunk-RHP7XHUS.js";
import "./chunk-7DXLPLC6.js";
import "./chunk-RZOP5WXF.js";
import "./chunk-ASQP356J.js";
import "./chunk-3HMVEADE.js";
import "./chunk-E3Y6NEJX.js";
import "./chunk-OAUGINQ7.js";
import "./chunk-IV3FF2IU.js";
import "./chunk-UKEHPPAC.js";
import "./chunk-ZZEW2CQL.js";
import "./chunk-THATVQEM.js";
import "./chunk-ZDXPZAPD.js";
import "./chunk-RIEMMO3P.js";
import "./chunk-EA4V7TCS.js";
import "./chunk-BOMOAR7Y.js";
import "./chunk-S2VOTI7D.js";
import "./chunk-WVYG7SAD.js";
import "./chunk-64JXYW4V.js";
import "./chunk-JOWJBCYM.js";
import "./chunk-Z6MF25CF.js";
import "./chunk-6H7YET6R.js";
import "./chunk-IGISGKOA.js";
import "./chunk-EYZMORZ6.js";
import "./chunk-YZZKLJZG.js";
import "./chunk-JTYIUYNF.js";

// shared/flows/inventory/wanted-by-formats.ts
function wantedByFormats(kind, extracts) {
  return wantedFiles(ecosystems, kind, extracts);
}
export {
  wantedByFormats
};
