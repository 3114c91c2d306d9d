import {
  main
} from "./chunk-3JMJNMDD.js";
import "./chunk-6F7FSKY7.js";
import "./chunk-KZZHFG74.js";
import "./chunk-V3QXFRXQ.js";
import "./chunk-6OKONAAZ.js";
import "./chunk-Z4O3HSNI.js";
export {
  main
};
