import {
  main
} from "./chunk-JVLBSOJ3.js";
import "./chunk-DDT56NL7.js";
import "./chunk-YDK3FFBV.js";
import "./chunk-VJHOP3QL.js";
import "./chunk-ZYZVZFIF.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-IK5KQK7W.js";
import "./chunk-3E5RACGB.js";
import "./chunk-5Y3URUUD.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-YVE4XKKB.js";
import "./chunk-3NWLUVXB.js";
import "./chunk-BXY6CKUW.js";
import "./chunk-YLLOTZRS.js";
import "./chunk-HQDZJZFE.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
