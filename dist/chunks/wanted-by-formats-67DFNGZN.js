import {
  ecosystems,
  wantedFiles
} from "./chunk-BYT2PKJU.js";
import "./chunk-CQJA5W7Y.js";
import "./chunk-RHP7XHUS.js";
import "./chunk-7DXLPLC6.js";
import "./chunk-PDM2YFTE.js";
import "./chunk-F4OFVB73.js";
import "./chunk-3HMVEADE.js";
import "./chunk-E3Y6NEJX.js";
import "./chunk-Z2ALUMJ7.js";
import "./chunk-FRGULQ6C.js";
import "./chunk-RH46NWQ3.js";
import "./chunk-AV2T2AJX.js";
import "./chunk-THATVQEM.js";
import "./chunk-7OZXY5RZ.js";
import "./chunk-TF3QA4XM.js";
import "./chunk-EA4V7TCS.js";
import "./chunk-XP6UNIRT.js";
import "./chunk-S2VOTI7D.js";
import "./chunk-WVYG7SAD.js";
import "./chunk-64JXYW4V.js";
import "./chunk-JOWJBCYM.js";
import "./chunk-Z6MF25CF.js";
import "./chunk-6H7YET6R.js";
import "./chunk-IGISGKOA.js";
import "./chunk-DXCVPETD.js";
import "./chunk-XWKLIWX4.js";
import "./chunk-JTYIUYNF.js";

// shared/flows/inventory/wanted-by-formats.ts
function wantedByFormats(kind, extracts) {
  return wantedFiles(ecosystems, kind, extracts);
}
export {
  wantedByFormats
};
