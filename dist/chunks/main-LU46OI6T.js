import {
  main
} from "./chunk-MIFA7P5C.js";
import "./chunk-OEMMP5AA.js";
import "./chunk-E2UZ32ZI.js";
import "./chunk-BLL6KUWP.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
