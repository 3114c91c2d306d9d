import {
  main
} from "./chunk-TYKGC6CT.js";
import "./chunk-WZM3JMX5.js";
import "./chunk-QSGJVNHY.js";
import "./chunk-7HVXNZTF.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
