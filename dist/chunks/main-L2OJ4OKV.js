import {
  main
} from "./chunk-IHGMVLBH.js";
import "./chunk-23AVVGRN.js";
import "./chunk-ZKLBKMDK.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
