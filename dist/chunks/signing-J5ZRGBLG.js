import {
  openSigning
} from "./chunk-X6ZPVV7U.js";
import "./chunk-GHJ4ZPRY.js";
import "./chunk-N6S5SXIA.js";
import "./chunk-HEF6YWBF.js";
import "./chunk-EBWIYOR4.js";
import "./chunk-IUFBCZIS.js";
import "./chunk-HT5UQKYW.js";
export {
  openSigning
};
