import {
  openSigning
} from "./chunk-CJX3VNSG.js";
import "./chunk-5ZU45THM.js";
import "./chunk-VCMGDONX.js";
import "./chunk-UCHLIEPN.js";
import "./chunk-5LDXIZNS.js";
import "./chunk-KAO2RF6T.js";
export {
  openSigning
};
