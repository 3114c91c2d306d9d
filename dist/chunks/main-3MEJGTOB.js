import {
  main
} from "./chunk-5QPMQ4BF.js";
import "./chunk-JQIYSESR.js";
import "./chunk-SXPB7MKA.js";
import "./chunk-WDS4WHV2.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
