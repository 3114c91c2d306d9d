import {
  main
} from "./chunk-AJILXLRH.js";
import "./chunk-J4FOCPZQ.js";
import "./chunk-CMOMGRXO.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
