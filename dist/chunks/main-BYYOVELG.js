import {
  main
} from "./chunk-23UUMMRA.js";
import "./chunk-22A3J7CX.js";
import "./chunk-6WLEYZW4.js";
import "./chunk-CVVOTSYA.js";
import "./chunk-HMQNP6YV.js";
import "./chunk-F25QIGCP.js";
import "./chunk-VDKOLMCA.js";
import "./chunk-UEEVSB7P.js";
import "./chunk-4T62MVMW.js";
import "./chunk-H4SCAZFJ.js";
import "./chunk-R2XAJBJM.js";
import "./chunk-MILYEZRK.js";
import "./chunk-OZCZKB7M.js";
import "./chunk-3S2JMFO7.js";
import "./chunk-PZM6IOM4.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
