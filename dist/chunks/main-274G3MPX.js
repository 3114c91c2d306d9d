import {
  main
} from "./chunk-MNI4QASW.js";
import "./chunk-KBVXKI5O.js";
import "./chunk-U2VYALQW.js";
import "./chunk-OWQT6QG5.js";
import "./chunk-H2QOZFA4.js";
import "./chunk-BCYZRE4G.js";
import "./chunk-HVRVV6WD.js";
import "./chunk-3ADKQ2R7.js";
import "./chunk-HTR3YTM5.js";
import "./chunk-SXEGEUAZ.js";
import "./chunk-KAO2RF6T.js";
export {
  main
};
