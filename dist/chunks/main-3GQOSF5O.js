import {
  main
} from "./chunk-GMPKR7D5.js";
import "./chunk-X4BQYDSW.js";
import "./chunk-7MVXGND6.js";
import "./chunk-IAMG26EC.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
