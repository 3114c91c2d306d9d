import {
  ecosystems,
  wantedFiles
} from "./chunk-UZN4R5P5.js";
import "./chunk-JVB6KZ52.js";
import "./chunk-RHP7XHUS.js";
import "./chunk-7DXLPLC6.js";
import "./chunk-ZUNQL2LS.js";
import "./chunk-J77HEDNP.js";
import "./chunk-3HMVEADE.js";
import "./chunk-E3Y6NEJX.js";
import "./chunk-CRQYLJXN.js";
import "./chunk-SHYC5E3P.js";
import "./chunk-XJ2FURJC.js";
import "./chunk-QOCHI45Q.js";
import "./chunk-THATVQEM.js";
import "./chunk-JXPH77C2.js";
import "./chunk-INMLECQ5.js";
import "./chunk-EA4V7TCS.js";
import "./chunk-Y5W35UME.js";
import "./chunk-S2VOTI7D.js";
import "./chunk-WVYG7SAD.js";
import "./chunk-64JXYW4V.js";
import "./chunk-JOWJBCYM.js";
import "./chunk-Z6MF25CF.js";
import "./chunk-6H7YET6R.js";
import "./chunk-IGISGKOA.js";
import "./chunk-VS2CG5Y6.js";
import "./chunk-N5X2VPK6.js";
import "./chunk-JTYIUYNF.js";

// shared/flows/inventory/wanted-by-formats.ts
function wantedByFormats(kind, extracts) {
  return wantedFiles(ecosystems, kind, extracts);
}
export {
  wantedByFormats
};
