import {
  main
} from "./chunk-DG553AAU.js";
import "./chunk-HSU655NC.js";
import "./chunk-WZM3JMX5.js";
import "./chunk-6RIFDHAW.js";
import "./chunk-B54EU4HK.js";
import "./chunk-FYXQ6ZO7.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-QSGJVNHY.js";
import "./chunk-7HVXNZTF.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
