import {
  showReport
} from "./chunk-UBFERVTE.js";
import "./chunk-5P3JUG6Q.js";
import "./chunk-IUFBCZIS.js";
import "./chunk-HT5UQKYW.js";
export {
  showReport
};
