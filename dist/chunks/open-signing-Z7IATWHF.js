import {
  openSigning
} from "./chunk-VKYGTT3R.js";
import "./chunk-JOLBKIAG.js";
import "./chunk-Y3VRS724.js";
import "./chunk-RAEYFPGO.js";
import "./chunk-WYYA2LGC.js";
import "./chunk-JTYIUYNF.js";
export {
  openSigning
};
