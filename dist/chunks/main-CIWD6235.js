import {
  main
} from "./chunk-YR5MLFWL.js";
import "./chunk-QI7YVRP6.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-7HLOQ3NZ.js";
import "./chunk-AH5YDKXM.js";
import "./chunk-MARA3OUX.js";
import "./chunk-SXBJOER3.js";
import "./chunk-PGGWTGGG.js";
import "./chunk-6BZFAMQ5.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
