import {
  gatherReport
} from "./chunk-MDZPAGFC.js";
import "./chunk-2DK4K7E2.js";
import "./chunk-5TYHLO7T.js";
import "./chunk-KAO2RF6T.js";
export {
  gatherReport
};
