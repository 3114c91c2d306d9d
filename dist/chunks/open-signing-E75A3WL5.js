import {
  openSigning
} from "./chunk-LKSKKR3I.js";
import "./chunk-UP4CYXZJ.js";
import "./chunk-3MDF5RWM.js";
import "./chunk-EHT6WYZQ.js";
import "./chunk-R5TLFNRU.js";
import "./chunk-JTYIUYNF.js";
export {
  openSigning
};
