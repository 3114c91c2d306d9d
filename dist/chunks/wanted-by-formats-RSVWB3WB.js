import {
  ecosystems,
  wantedFiles
} from "./chunk-A5ERPJAZ.js";
import "./chunk-ECYUFW6N.js";
import "./chunk-RHP7XHUS.js";
import "./chunk-7DXLPLC6.js";
import "./chunk-KGLPOUFY.js";
import "./chunk-R3QIDJBT.js";
import "./chunk-3HMVEADE.js";
import "./chunk-E3Y6NEJX.js";
import "./chunk-VMPRJO5M.js";
import "./chunk-B5U4ZA5G.js";
import "./chunk-J3CHUYNB.js";
import "./chunk-F64TQIUX.js";
import "./chunk-THATVQEM.js";
import "./chunk-F7YCK5V4.js";
import "./chunk-G2IYJISD.js";
import "./chunk-EA4V7TCS.js";
import "./chunk-EJQBHRMN.js";
import "./chunk-S2VOTI7D.js";
import "./chunk-WVYG7SAD.js";
import "./chunk-64JXYW4V.js";
import "./chunk-JOWJBCYM.js";
import "./chunk-Z6MF25CF.js";
import "./chunk-6H7YET6R.js";
import "./chunk-IGISGKOA.js";
import "./chunk-3DQXD2HY.js";
import "./chunk-IJL76HOG.js";
import "./chunk-JTYIUYNF.js";

// shared/flows/inventory/wanted-by-formats.ts
function wantedByFormats(kind, extracts) {
  return wantedFiles(ecosystems, kind, extracts);
}
export {
  wantedByFormats
};
