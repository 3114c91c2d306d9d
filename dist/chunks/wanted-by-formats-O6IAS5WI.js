import {
  ecosystems,
  wantedFiles
} from "./chunk-VYMV5GL7.js";
import "./chunk-C6JKTEKY.js";
import "./chunk-RHP7XHUS.js";
import "./chunk-7DXLPLC6.js";
import "./chunk-E5LKJ6IX.js";
import "./chunk-ZZ3E7ZGF.js";
import "./chunk-3HMVEADE.js";
import "./chunk-E3Y6NEJX.js";
import "./chunk-SKD7K3JN.js";
import "./chunk-ZJ4EBYFR.js";
import "./chunk-53YEMQYS.js";
import "./chunk-XIZP5FS4.js";
import "./chunk-THATVQEM.js";
import "./chunk-WRCPWI7B.js";
import "./chunk-7MF5HESZ.js";
import "./chunk-EA4V7TCS.js";
import "./chunk-BB4VK45B.js";
import "./chunk-S2VOTI7D.js";
import "./chunk-WVYG7SAD.js";
import "./chunk-64JXYW4V.js";
import "./chunk-JOWJBCYM.js";
import "./chunk-Z6MF25CF.js";
import "./chunk-6H7YET6R.js";
import "./chunk-IGISGKOA.js";
import "./chunk-W5TRSPQI.js";
import "./chunk-SZ3BQDWU.js";
import "./chunk-JTYIUYNF.js";

// shared/flows/inventory/wanted-by-formats.ts
function wantedByFormats(kind, extracts) {
  return wantedFiles(ecosystems, kind, extracts);
}
export {
  wantedByFormats
};
