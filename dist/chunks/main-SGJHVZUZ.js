import {
  main
} from "./chunk-TCORHTW5.js";
import "./chunk-AY3U62DM.js";
import "./chunk-GFJIJBKB.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
