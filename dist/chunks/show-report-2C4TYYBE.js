import {
  showReport
} from "./chunk-HT3IFR47.js";
import "./chunk-EQ7PWAU7.js";
import "./chunk-AZ4PT42A.js";
import "./chunk-65NVBDUB.js";
import "./chunk-AY3U62DM.js";
import "./chunk-GFJIJBKB.js";
import "./chunk-JTYIUYNF.js";
export {
  showReport
};
