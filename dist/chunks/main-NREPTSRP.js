import {
  main
} from "./chunk-LVVHIVQY.js";
import "./chunk-5NRAA7QJ.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
