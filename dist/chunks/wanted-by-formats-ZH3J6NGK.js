import {
  ecosystems,
  wantedFiles
} from "./chunk-JKVLG6IC.js";
import "./chunk-XQFWESEB.js";
import "./chunk-RHP7XHUS.js";
import "./chunk-7DXLPLC6.js";
import "./chunk-UCLVQPTR.js";
import "./chunk-W5DTZSI7.js";
import "./chunk-3HMVEADE.js";
import "./chunk-E3Y6NEJX.js";
import "./chunk-WVU6J6ET.js";
import "./chunk-GRQACHS3.js";
import "./chunk-NA3K3LOL.js";
import "./chunk-4KW6TRI2.js";
import "./chunk-THATVQEM.js";
import "./chunk-B3V3XFWJ.js";
import "./chunk-UCGAG3FP.js";
import "./chunk-EA4V7TCS.js";
import "./chunk-OALDPXXL.js";
import "./chunk-S2VOTI7D.js";
import "./chunk-WVYG7SAD.js";
import "./chunk-64JXYW4V.js";
import "./chunk-JOWJBCYM.js";
import "./chunk-Z6MF25CF.js";
import "./chunk-6H7YET6R.js";
import "./chunk-IGISGKOA.js";
import "./chunk-OT55VCTT.js";
import "./chunk-ZYZ3IHX7.js";
import "./chunk-JTYIUYNF.js";

// shared/flows/inventory/wanted-by-formats.ts
function wantedByFormats(kind, extracts) {
  return wantedFiles(ecosystems, kind, extracts);
}
export {
  wantedByFormats
};
