import {
  ecosystems,
  wantedFiles
} from "./chunk-5QAKV6O4.js";
import "./chunk-EUIWBJGV.js";
import "./chunk-RHP7XHUS.js";
import "./chunk-7DXLPLC6.js";
import "./chunk-KBM42JDD.js";
import "./chunk-LVIULSTE.js";
import "./chunk-3HMVEADE.js";
import "./chunk-E3Y6NEJX.js";
import "./chunk-SM4KGALW.js";
import "./chunk-YRVTSREV.js";
import "./chunk-O73BK4AR.js";
import "./chunk-R2O774D3.js";
import "./chunk-THATVQEM.js";
import "./chunk-CG7GE24C.js";
import "./chunk-7DO3SMLO.js";
import "./chunk-EA4V7TCS.js";
import "./chunk-VJ7VV4MR.js";
import "./chunk-S2VOTI7D.js";
import "./chunk-WVYG7SAD.js";
import "./chunk-64JXYW4V.js";
import "./chunk-JOWJBCYM.js";
import "./chunk-Z6MF25CF.js";
import "./chunk-6H7YET6R.js";
import "./chunk-IGISGKOA.js";
import "./chunk-C2SBPLP6.js";
import "./chunk-S3OUPWWS.js";
import "./chunk-JTYIUYNF.js";

// shared/flows/inventory/wanted-by-formats.ts
function wantedByFormats(kind, extracts) {
  return wantedFiles(ecosystems, kind, extracts);
}
export {
  wantedByFormats
};
