import {
  main
} from "./chunk-VRZG4LGJ.js";
import "./chunk-2VFHZGH2.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
