import {
  main
} from "./chunk-BIDKWUCO.js";
import "./chunk-2VLWCEHU.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-XHSGAFZ5.js";
import "./chunk-AH5YDKXM.js";
import "./chunk-LRORRG2T.js";
import "./chunk-IESPL4OV.js";
import "./chunk-T3AQXASF.js";
import "./chunk-6W7X2LVE.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
