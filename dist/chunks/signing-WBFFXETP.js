import {
  openSigning
} from "./chunk-Q2VRNP4I.js";
import "./chunk-BZ3GCKLK.js";
import "./chunk-4VW76ZGS.js";
import "./chunk-HMQO5TFJ.js";
import "./chunk-I5P2AVII.js";
import "./chunk-TBRPDZ67.js";
import "./chunk-HT5UQKYW.js";
export {
  openSigning
};
