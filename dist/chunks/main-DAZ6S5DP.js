import {
  main
} from "./chunk-OLSQ3KP5.js";
import "./chunk-2CVEJGIP.js";
import "./chunk-SS3S2AOT.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
