import {
  advisoriesAt,
  advisoriesFor,
  knownAdvisories
} from "./chunk-7PRIJ4XY.js";
import "./chunk-T4NHVLQ4.js";
import "./chunk-LECCME2U.js";
import "./chunk-YBFVBBYC.js";
import "./chunk-7ELKDGM6.js";
import "./chunk-5552SIFU.js";
import "./chunk-7MVXGND6.js";
import "./chunk-IAMG26EC.js";
import "./chunk-JTYIUYNF.js";
export {
  advisoriesAt,
  advisoriesFor,
  knownAdvisories
};
