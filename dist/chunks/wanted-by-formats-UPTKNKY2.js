import {
  ecosystems,
  wantedFiles
} from "./chunk-3G5KG2IT.js";
import "./chunk-3KFLMBO2.js";
import "./chunk-RHP7XHUS.js";
import "./chunk-7DXLPLC6.js";
import "./chunk-Y4AEH47N.js";
import "./chunk-VHVYV34D.js";
import "./chunk-3HMVEADE.js";
import "./chunk-E3Y6NEJX.js";
import "./chunk-BGCVUZTO.js";
import "./chunk-IKQDRRUR.js";
import "./chunk-FO7H76DU.js";
import "./chunk-KFZOW7W5.js";
import "./chunk-THATVQEM.js";
import "./chunk-YFPUTLMD.js";
import "./chunk-OYVRFH3V.js";
import "./chunk-EA4V7TCS.js";
import "./chunk-7WAKB633.js";
import "./chunk-S2VOTI7D.js";
import "./chunk-WVYG7SAD.js";
import "./chunk-64JXYW4V.js";
import "./chunk-JOWJBCYM.js";
import "./chunk-Z6MF25CF.js";
import "./chunk-6H7YET6R.js";
import "./chunk-IGISGKOA.js";
import "./chunk-4MWOCEIU.js";
import "./chunk-62DGP7QQ.js";
import "./chunk-JTYIUYNF.js";

// shared/flows/inventory/wanted-by-formats.ts
function wantedByFormats(kind, extracts) {
  return wantedFiles(ecosystems, kind, extracts);
}
export {
  wantedByFormats
};
