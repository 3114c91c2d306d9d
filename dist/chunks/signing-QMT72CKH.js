import {
  openSigning
} from "./chunk-THONMXBS.js";
import "./chunk-IDUZPOWG.js";
import "./chunk-AIB5LPQW.js";
import "./chunk-3RFWNE7D.js";
import "./chunk-UVTYVCXV.js";
import "./chunk-FHZRXWLJ.js";
import "./chunk-HT5UQKYW.js";
export {
  openSigning
};
