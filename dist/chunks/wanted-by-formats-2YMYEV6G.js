import {
  ecosystems,
  wantedFiles
} from "./chunk-Q2RJVZOM.js";
import "./chunk-C2OXFLLI.js";
import "./chunk-RHP7XHUS.js";
import "./chunk-7DXLPLC6.js";
import "./chunk-Q5S4PLOU.js";
import "./chunk-BSOO7CY6.js";
import "./chunk-3HMVEADE.js";
import "./chunk-E3Y6NEJX.js";
import "./chunk-5Z7XIKTK.js";
import "./chunk-GDTIB7N2.js";
import "./chunk-CQ4UQDFB.js";
import "./chunk-B2MV5QRL.js";
import "./chunk-THATVQEM.js";
import "./chunk-TAYWJBOZ.js";
import "./chunk-QUQTRBHH.js";
import "./chunk-EA4V7TCS.js";
import "./chunk-RWTPBWFV.js";
import "./chunk-S2VOTI7D.js";
import "./chunk-WVYG7SAD.js";
import "./chunk-64JXYW4V.js";
import "./chunk-JOWJBCYM.js";
import "./chunk-Z6MF25CF.js";
import "./chunk-6H7YET6R.js";
import "./chunk-IGISGKOA.js";
import "./chunk-I6SNHLPZ.js";
import "./chunk-FWSJ6BX5.js";
import "./chunk-JTYIUYNF.js";

// shared/flows/inventory/wanted-by-formats.ts
function wantedByFormats(kind, extracts) {
  return wantedFiles(ecosystems, kind, extracts);
}
export {
  wantedByFormats
};
