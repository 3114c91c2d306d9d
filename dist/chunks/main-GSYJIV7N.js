import {
  main
} from "./chunk-ZYOV2DPS.js";
import "./chunk-UL5QHODA.js";
import "./chunk-C2SBPLP6.js";
import "./chunk-S3OUPWWS.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
