import {
  main
} from "./chunk-4MN2DNZM.js";
import "./chunk-2VFHZGH2.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
