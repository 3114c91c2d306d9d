import {
  main
} from "./chunk-PYPI6ZNN.js";
import "./chunk-OPTJOAYR.js";
import "./chunk-OTI3CTEE.js";
import "./chunk-CVVOTSYA.js";
import "./chunk-FTDFI6M2.js";
import "./chunk-FTKCZHVR.js";
import "./chunk-UIUINDWR.js";
import "./chunk-AGQZKCRT.js";
import "./chunk-4T62MVMW.js";
import "./chunk-46UII6JZ.js";
import "./chunk-ZZ3DR6WO.js";
import "./chunk-CZXJ4L5M.js";
import "./chunk-FYTJ3IRW.js";
import "./chunk-SS3S2AOT.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
