import {
  openSigning
} from "./chunk-JTI3LOQD.js";
import "./chunk-PJBYOLHH.js";
import "./chunk-I7625FGV.js";
import "./chunk-A4WKDFFD.js";
import "./chunk-HYFR6DTF.js";
import "./chunk-ZM2JPFYL.js";
import "./chunk-4ESDXPR3.js";
export {
  openSigning
};
