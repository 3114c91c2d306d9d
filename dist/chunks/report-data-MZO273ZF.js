import {
  gatherReport
} from "./chunk-MDZPAGFC.js";
import "./chunk-ASPE33MH.js";
import "./chunk-PHJBNQ6I.js";
import "./chunk-KAO2RF6T.js";
export {
  gatherReport
};
