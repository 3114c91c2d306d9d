import {
  main
} from "./chunk-DXPMM2CW.js";
import "./chunk-MFCCVYJO.js";
import "./chunk-KXFW3CXR.js";
import "./chunk-NGUOPRBX.js";
import "./chunk-QAPCX52A.js";
import "./chunk-UH4CNWQ3.js";
import "./chunk-H23UD2DY.js";
import "./chunk-26LMOYR7.js";
import "./chunk-V3QXFRXQ.js";
import "./chunk-V5SZSIKO.js";
import "./chunk-BDMDDBNL.js";
import "./chunk-Z4O3HSNI.js";
export {
  main
};
