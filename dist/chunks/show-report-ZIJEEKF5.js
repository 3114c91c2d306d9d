import {
  showReport
} from "./chunk-5NZOKFS7.js";
import "./chunk-A2I5JPGB.js";
import "./chunk-OHHNDQAW.js";
import "./chunk-MPMDBTPW.js";
import "./chunk-N6F6XQV7.js";
import "./chunk-JTYIUYNF.js";
export {
  showReport
};
