import {
  ecosystems,
  wantedFiles
} from "./chunk-T2MPMG5S.js";
import "./chunk-U4F7DCUV.js";
import "./chunk-RHP7XHUS.js";
import "./chunk-7DXLPLC6.js";
import "./chunk-AR6QHZT5.js";
import "./chunk-EB2ACXCZ.js";
import "./chunk-3HMVEADE.js";
import "./chunk-E3Y6NEJX.js";
import "./chunk-G5X2NG54.js";
import "./chunk-E56B5S3Z.js";
import "./chunk-DF36ZQIB.js";
import "./chunk-LLN6W6SS.js";
import "./chunk-THATVQEM.js";
import "./chunk-E2DVTB3M.js";
import "./chunk-CAXBNXU6.js";
import "./chunk-EA4V7TCS.js";
import "./chunk-GGHNBDCU.js";
import "./chunk-S2VOTI7D.js";
import "./chunk-WVYG7SAD.js";
import "./chunk-64JXYW4V.js";
import "./chunk-JOWJBCYM.js";
import "./chunk-Z6MF25CF.js";
import "./chunk-6H7YET6R.js";
import "./chunk-IGISGKOA.js";
import "./chunk-QNORMKA6.js";
import "./chunk-RTLQRWRY.js";
import "./chunk-JTYIUYNF.js";

// shared/flows/inventory/wanted-by-formats.ts
function wantedByFormats(kind, extracts) {
  return wantedFiles(ecosystems, kind, extracts);
}
export {
  wantedByFormats
};
