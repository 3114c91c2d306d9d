import {
  showReport
} from "./chunk-QPAVADHR.js";
import "./chunk-VBIROB2E.js";
import "./chunk-KL5SKB6N.js";
import "./chunk-GLBK7LJB.js";
import "./chunk-XKMNP4OA.js";
export {
  showReport
};
