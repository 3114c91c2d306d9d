import {
  showReport
} from "./chunk-5ESJ3HHI.js";
import "./chunk-SBAHNS7R.js";
import "./chunk-6IYWDNAK.js";
import "./chunk-B3Q6YLYR.js";
import "./chunk-HT5UQKYW.js";
export {
  showReport
};
