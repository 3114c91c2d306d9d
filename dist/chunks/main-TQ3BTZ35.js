import {
  main
} from "./chunk-L2Y3KVEO.js";
import "./chunk-F2XW7OE5.js";
import "./chunk-PDDQ2E3J.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
