import {
  main
} from "./chunk-ZOR56UHU.js";
import "./chunk-JLID66XU.js";
import "./chunk-VZCGAGBE.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
