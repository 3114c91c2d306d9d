import {
  openSigning
} from "./chunk-MHKW4SGN.js";
import "./chunk-MKLISXBP.js";
import "./chunk-S4S22A3R.js";
import "./chunk-4FKQ5Z5T.js";
import "./chunk-MYBEWRCH.js";
export {
  openSigning
};
