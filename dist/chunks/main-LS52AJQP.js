import {
  main
} from "./chunk-JEWXW45Y.js";
import "./chunk-U6LTKNVB.js";
import "./chunk-FDNUK6EY.js";
import "./chunk-EHWPNJ52.js";
import "./chunk-J7YCEHRD.js";
import "./chunk-INZMBBVY.js";
import "./chunk-H3YRV5WO.js";
import "./chunk-XY75E2NO.js";
import "./chunk-4T62MVMW.js";
import "./chunk-HA4D4LKY.js";
import "./chunk-IOSPSIC3.js";
import "./chunk-ETVU5YIV.js";
import "./chunk-K6FGPYSH.js";
import "./chunk-6OKONAAZ.js";
import "./chunk-Z4O3HSNI.js";
export {
  main
};
