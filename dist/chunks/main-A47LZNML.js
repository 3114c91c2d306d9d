import {
  main
} from "./chunk-XDWF5CU3.js";
import "./chunk-HMVKMCLO.js";
import "./chunk-OJB33FDD.js";
import "./chunk-XKMNP4OA.js";
export {
  main
};
