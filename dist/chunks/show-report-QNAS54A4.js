import {
  showReport
} from "./chunk-2AD6XDMW.js";
import "./chunk-YVE4XKKB.js";
import "./chunk-3NWLUVXB.js";
import "./chunk-YLLOTZRS.js";
import "./chunk-HQDZJZFE.js";
import "./chunk-JTYIUYNF.js";
export {
  showReport
};
