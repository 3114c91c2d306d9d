import {
  showReport
} from "./chunk-EGROGYRX.js";
import "./chunk-PCKGUCCR.js";
import "./chunk-PTLI6AMS.js";
import "./chunk-UXDTP3Q6.js";
import "./chunk-HT5UQKYW.js";
export {
  showReport
};
