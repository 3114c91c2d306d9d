import {
  showReport
} from "./chunk-MSRZEY56.js";
import "./chunk-RDF75SH6.js";
import "./chunk-FHDB4CTY.js";
import "./chunk-HT5UQKYW.js";
export {
  showReport
};
