import {
  main
} from "./chunk-A2M35NRF.js";
import "./chunk-KFT76NW6.js";
import "./chunk-2BW5N7T3.js";
import "./chunk-CVVOTSYA.js";
import "./chunk-Q2VRNP4I.js";
import "./chunk-BZ3GCKLK.js";
import "./chunk-3JKBHXXK.js";
import "./chunk-GP2AKCJ2.js";
import "./chunk-4T62MVMW.js";
import "./chunk-4VW76ZGS.js";
import "./chunk-HMQO5TFJ.js";
import "./chunk-I5P2AVII.js";
import "./chunk-PNZJNUQM.js";
import "./chunk-SWCQAG6R.js";
import "./chunk-OAG2LLRE.js";
import "./chunk-TBRPDZ67.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
