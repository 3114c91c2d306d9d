import {
  main
} from "./chunk-FAKFZAVG.js";
import "./chunk-JG2BEXQ5.js";
import "./chunk-2LZKHYIK.js";
import "./chunk-D6KOBKVC.js";
import "./chunk-SAXZOBZF.js";
import "./chunk-E3LPWYGH.js";
import "./chunk-YVLSJTA6.js";
import "./chunk-GGCAKBHB.js";
import "./chunk-UKS3WZC2.js";
import "./chunk-KR55HXL6.js";
import "./chunk-XKMNP4OA.js";
export {
  main
};
