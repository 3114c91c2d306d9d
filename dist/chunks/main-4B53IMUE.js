import {
  main
} from "./chunk-SFOB2IEE.js";
import "./chunk-7RRNDUJT.js";
import "./chunk-K55C75YF.js";
import "./chunk-VSD6PLWZ.js";
import "./chunk-XJD46CQE.js";
import "./chunk-CVVOTSYA.js";
import "./chunk-THONMXBS.js";
import "./chunk-IDUZPOWG.js";
import "./chunk-MBM6CURC.js";
import "./chunk-B324RPDX.js";
import "./chunk-RBXFH2DC.js";
import "./chunk-AIB5LPQW.js";
import "./chunk-3RFWNE7D.js";
import "./chunk-UVTYVCXV.js";
import "./chunk-FHZRXWLJ.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
