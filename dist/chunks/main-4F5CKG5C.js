import {
  main
} from "./chunk-DBC3SBFZ.js";
import "./chunk-R7SWERFC.js";
import "./chunk-EEDZHEQP.js";
import "./chunk-UZBMGWOT.js";
import "./chunk-RTWZUNVJ.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-P45EUWAY.js";
import "./chunk-4K6HNQX4.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
