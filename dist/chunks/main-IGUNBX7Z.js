import {
  main
} from "./chunk-XNMIDRPB.js";
import "./chunk-VZK4PE6H.js";
import "./chunk-5CM4GDNA.js";
import "./chunk-RRCBPYYX.js";
import "./chunk-BLBGIPTA.js";
import "./chunk-RC6DO57X.js";
import "./chunk-UUXOENJC.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-KUWYCYXK.js";
import "./chunk-E3LPWYGH.js";
import "./chunk-YVLSJTA6.js";
import "./chunk-GGCAKBHB.js";
import "./chunk-DBPWILTA.js";
import "./chunk-NIK3ZHBJ.js";
import "./chunk-XKMNP4OA.js";
export {
  main
};
