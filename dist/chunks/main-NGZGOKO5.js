import {
  main
} from "./chunk-Y5OM5SJF.js";
import "./chunk-OEMMP5AA.js";
import "./chunk-E2UZ32ZI.js";
import "./chunk-BLL6KUWP.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
