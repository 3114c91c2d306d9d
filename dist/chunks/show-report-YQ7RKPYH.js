import {
  showReport
} from "./chunk-UUIJPGND.js";
import "./chunk-64DHAZVZ.js";
import "./chunk-VURWF3KS.js";
import "./chunk-N3IEL5BW.js";
import "./chunk-4UXBWD5I.js";
import "./chunk-JTYIUYNF.js";
export {
  showReport
};
