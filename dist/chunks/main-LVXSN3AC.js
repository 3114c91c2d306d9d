import {
  main
} from "./chunk-B66L722T.js";
import "./chunk-3PZFY4Y7.js";
import "./chunk-E6SL3NTE.js";
import "./chunk-JTI3LOQD.js";
import "./chunk-PJBYOLHH.js";
import "./chunk-JJRRGE2E.js";
import "./chunk-FUUM5S5P.js";
import "./chunk-6LG4ION4.js";
import "./chunk-4II4543S.js";
import "./chunk-I7625FGV.js";
import "./chunk-A4WKDFFD.js";
import "./chunk-HYFR6DTF.js";
import "./chunk-7M4IKAOX.js";
import "./chunk-ZM2JPFYL.js";
import "./chunk-4ESDXPR3.js";
export {
  main
};
