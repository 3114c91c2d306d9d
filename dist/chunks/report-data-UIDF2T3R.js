import {
  gatherReport
} from "./chunk-MDZPAGFC.js";
import "./chunk-AY3U62DM.js";
import "./chunk-GFJIJBKB.js";
import "./chunk-JTYIUYNF.js";
export {
  gatherReport
};
