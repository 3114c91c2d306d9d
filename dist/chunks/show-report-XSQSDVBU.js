import {
  showReport
} from "./chunk-ZPLF3HVR.js";
import "./chunk-Q5SRHAE5.js";
import "./chunk-CB4TTMEI.js";
import "./chunk-DMTZKSKP.js";
import "./chunk-HT5UQKYW.js";
export {
  showReport
};
