import {
  main
} from "./chunk-KCK6ZLHU.js";
import "./chunk-6D6DUVRX.js";
import "./chunk-4OT3EQJJ.js";
import "./chunk-G3XLAG5J.js";
export {
  main
};
