import {
  gatherReport
} from "./chunk-MDZPAGFC.js";
import "./chunk-AL4KXLPO.js";
import "./chunk-7HMB6H7Y.js";
import "./chunk-XKMNP4OA.js";
export {
  gatherReport
};
