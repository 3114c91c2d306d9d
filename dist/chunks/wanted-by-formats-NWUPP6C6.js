import {
  ecosystems,
  wantedFiles
} from "./chunk-5GBOWKCU.js";
import "./chunk-G4NVO24W.js";
import "./chunk-RHP7XHUS.js";
import "./chunk-7DXLPLC6.js";
import "./chunk-SLX3PK3B.js";
import "./chunk-PXGN47MW.js";
import "./chunk-3HMVEADE.js";
import "./chunk-E3Y6NEJX.js";
import "./chunk-TCNDLC67.js";
import "./chunk-MBAJD5YA.js";
import "./chunk-VUZJ2V3G.js";
import "./chunk-D6PBWYPI.js";
import "./chunk-THATVQEM.js";
import "./chunk-36H2PQGD.js";
import "./chunk-HC6JEJBO.js";
import "./chunk-EA4V7TCS.js";
import "./chunk-WI2FIXWL.js";
import "./chunk-S2VOTI7D.js";
import "./chunk-WVYG7SAD.js";
import "./chunk-64JXYW4V.js";
import "./chunk-JOWJBCYM.js";
import "./chunk-Z6MF25CF.js";
import "./chunk-6H7YET6R.js";
import "./chunk-IGISGKOA.js";
import "./chunk-QHPJNTE7.js";
import "./chunk-K2OOLIQ7.js";
import "./chunk-JTYIUYNF.js";

// shared/flows/inventory/wanted-by-formats.ts
function wantedByFormats(kind, extracts) {
  return wantedFiles(ecosystems, kind, extracts);
}
export {
  wantedByFormats
};
