import {
  main
} from "./chunk-BSL6IC5P.js";
import "./chunk-EI65V5ZB.js";
import "./chunk-TRRO3PXF.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
