import {
  main
} from "./chunk-MQPT5TSG.js";
import "./chunk-RRCBPYYX.js";
import "./chunk-BLBGIPTA.js";
import "./chunk-RC6DO57X.js";
import "./chunk-UUXOENJC.js";
import "./chunk-E3LPWYGH.js";
import "./chunk-YVLSJTA6.js";
import "./chunk-GGCAKBHB.js";
import "./chunk-DBPWILTA.js";
import "./chunk-NIK3ZHBJ.js";
import "./chunk-XKMNP4OA.js";
export {
  main
};
