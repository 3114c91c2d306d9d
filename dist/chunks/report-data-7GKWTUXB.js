import {
  gatherReport
} from "./chunk-MDZPAGFC.js";
import "./chunk-D4LPJERC.js";
import "./chunk-FUPGO2JX.js";
import "./chunk-KAO2RF6T.js";
export {
  gatherReport
};
