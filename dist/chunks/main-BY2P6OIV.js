import {
  main
} from "./chunk-RKEPT3W4.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-2AD6XDMW.js";
import "./chunk-YVE4XKKB.js";
import "./chunk-3NWLUVXB.js";
import "./chunk-YLLOTZRS.js";
import "./chunk-HQDZJZFE.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
