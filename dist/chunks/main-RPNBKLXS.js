import {
  main
} from "./chunk-OOYR6K3B.js";
import "./chunk-I2T3BX5X.js";
import "./chunk-V27UC4C3.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
