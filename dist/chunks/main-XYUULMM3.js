import {
  main
} from "./chunk-M54VIBC5.js";
import "./chunk-YJ7WDKDP.js";
import "./chunk-ZUOR6Q35.js";
import "./chunk-WCV446CW.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
