import {
  advisoriesAt,
  advisoriesFor,
  knownAdvisories
} from "./chunk-HI2DXFEO.js";
import "./chunk-TOLAFU5L.js";
import "./chunk-XJYMZGB2.js";
import "./chunk-VJWJGAYR.js";
import "./chunk-YLJGTS2M.js";
import "./chunk-ZH3XTS6B.js";
import "./chunk-WVYG7SAD.js";
import "./chunk-SXPB7MKA.js";
import "./chunk-WDS4WHV2.js";
import "./chunk-JTYIUYNF.js";
export {
  advisoriesAt,
  advisoriesFor,
  knownAdvisories
};
