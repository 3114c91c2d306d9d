import {
  openSigning
} from "./chunk-HMQNP6YV.js";
import "./chunk-F25QIGCP.js";
import "./chunk-H4SCAZFJ.js";
import "./chunk-R2XAJBJM.js";
import "./chunk-MILYEZRK.js";
import "./chunk-PZM6IOM4.js";
import "./chunk-HT5UQKYW.js";
export {
  openSigning
};
