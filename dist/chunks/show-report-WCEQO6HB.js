import {
  showReport
} from "./chunk-JFCT33J7.js";
import "./chunk-UM476MEF.js";
import "./chunk-AL4KXLPO.js";
import "./chunk-7HMB6H7Y.js";
import "./chunk-XKMNP4OA.js";
export {
  showReport
};
