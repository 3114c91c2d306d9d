import {
  main
} from "./chunk-3DJOJPRF.js";
import "./chunk-SI2YULVX.js";
import "./chunk-IPJCUCJ4.js";
import "./chunk-WFTPPKKB.js";
import "./chunk-AMBA2OIF.js";
import "./chunk-E3LPWYGH.js";
import "./chunk-YVLSJTA6.js";
import "./chunk-GGCAKBHB.js";
import "./chunk-AL4KXLPO.js";
import "./chunk-7HMB6H7Y.js";
import "./chunk-XKMNP4OA.js";
export {
  main
};
