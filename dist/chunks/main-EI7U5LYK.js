import {
  main
} from "./chunk-Y45HIA2I.js";
import "./chunk-KZZHFG74.js";
import "./chunk-V3QXFRXQ.js";
import "./chunk-6OKONAAZ.js";
import "./chunk-Z4O3HSNI.js";
export {
  main
};
