import {
  openSigning
} from "./chunk-NKKIWTMS.js";
import "./chunk-44WRJVTE.js";
import "./chunk-7APNV3OG.js";
import "./chunk-MMJQR4C7.js";
import "./chunk-QXDB7BTH.js";
import "./chunk-HFM7OZZG.js";
import "./chunk-HT5UQKYW.js";
export {
  openSigning
};
