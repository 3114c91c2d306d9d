import {
  main
} from "./chunk-XHZPDWOH.js";
import "./chunk-N3IEL5BW.js";
import "./chunk-4UXBWD5I.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
