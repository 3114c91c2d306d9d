import {
  main
} from "./chunk-N5AGW2HA.js";
import "./chunk-BULB7QJW.js";
import "./chunk-SS2SMKLO.js";
import "./chunk-RZOOK6DD.js";
import "./chunk-HRRLSWW5.js";
import "./chunk-K62D7SZU.js";
import "./chunk-DUECT7FP.js";
import "./chunk-I6XSW4E2.js";
import "./chunk-4447KEC5.js";
import "./chunk-KF2SA2YO.js";
import "./chunk-JCT7U7WA.js";
import "./chunk-KAR6DPG7.js";
import "./chunk-SIHRYJLP.js";
import "./chunk-R4JPHUAE.js";
import "./chunk-3TAPQBMJ.js";
import "./chunk-JUHAXBXL.js";
import "./chunk-JJ7L2464.js";
import "./chunk-KSAPSDIZ.js";
import "./chunk-4ESDXPR3.js";
export {
  main
};
