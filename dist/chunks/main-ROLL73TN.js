import {
  main
} from "./chunk-NLHSIZW4.js";
import "./chunk-ZJV6FEHR.js";
import "./chunk-ENFUSZDN.js";
import "./chunk-6HX22B5Y.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
