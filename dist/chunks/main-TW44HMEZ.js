import {
  main
} from "./chunk-NB5SKTYX.js";
import "./chunk-NDNQ5O4Q.js";
import "./chunk-NGO5QEKR.js";
import "./chunk-NGUOPRBX.js";
import "./chunk-QAPCX52A.js";
import "./chunk-UH4CNWQ3.js";
import "./chunk-BDMDDBNL.js";
import "./chunk-Z4O3HSNI.js";
export {
  main
};
