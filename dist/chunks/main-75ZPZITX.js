import {
  main
} from "./chunk-ECNZYDO2.js";
import "./chunk-TF27PW7E.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
