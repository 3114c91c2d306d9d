import {
  applyVex,
  vexContradictions
} from "./chunk-VKJK4OCW.js";
import "./chunk-APCCVDCK.js";
import "./chunk-W5TRSPQI.js";
import "./chunk-SZ3BQDWU.js";
import "./chunk-JTYIUYNF.js";
export {
  applyVex,
  vexContradictions
};
