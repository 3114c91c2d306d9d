import {
  main
} from "./chunk-ITBLR7WG.js";
import "./chunk-KNQFWTXW.js";
import "./chunk-EWVPFKFS.js";
import "./chunk-RKRXWGBX.js";
import "./chunk-CIQ73ILS.js";
import "./chunk-UH4CNWQ3.js";
import "./chunk-6OKONAAZ.js";
import "./chunk-Z4O3HSNI.js";
export {
  main
};
