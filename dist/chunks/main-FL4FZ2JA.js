import {
  main
} from "./chunk-GEXCSOFR.js";
import "./chunk-ZYZVZFIF.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-KH2CPBL2.js";
import "./chunk-IK5KQK7W.js";
import "./chunk-5Y3URUUD.js";
import "./chunk-BXY6CKUW.js";
import "./chunk-YLLOTZRS.js";
import "./chunk-HQDZJZFE.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
